/** The public face of the links that lead to the guest page. */
export { type GuestPurpose, guestToken, readGuestToken } from './guest-token.ts'
export { hideGuestLinks, putIntoText, withoutGuestLinks } from './link-texts.ts'
export { keepGuestLinks, makeGuestLink, renewGuestLinks, revokeGuestLinks } from './links.commands.ts'
export {
  countTimesAhead,
  findLink,
  findLinkIn,
  findLinkProblem,
  type GuestLink,
  type LinkInText,
  listGuestLinks,
  showGuestLinks,
} from './links.queries.ts'
export type { NoLink } from './link-problem.ts'
