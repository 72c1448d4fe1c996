/** The public face of the board. */
export { forgetOldOffers } from './introductions.commands.ts'
