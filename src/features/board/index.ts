/** The public face of the board. */
export { forgetOldOffers } from './introductions.commands.ts'
export { type AskNews, findShared, listAskNews } from './board.queries.ts'
export { leaveBoards } from './leaving.commands.ts'
