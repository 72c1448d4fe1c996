/** The public face of the board. */
export { forgetOldOffers } from './introductions.commands.ts'
export { type AskNews, listAskNews } from './board.queries.ts'
export { leaveBoards } from './leaving.commands.ts'
