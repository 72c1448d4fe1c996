/** The public face of the guest page. */
export { consentOf, type SaidConsent } from './consents.ts'
export { listConsents } from './consents.queries.ts'
export { listGuestWords, type GuestWord } from './guests.queries.ts'
export { type IntroducedPerson, listIntroducedPeople } from './introducing/introductions.queries.ts'
