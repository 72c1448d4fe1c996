/** The public face of the guest page. */
export { callOffTalks } from './farewell.commands.ts'
export { type ConsentKind, consentOf, isRefused, type SaidConsent } from './consents.ts'
export { listConsents } from './consents.queries.ts'
export { forgetUndelivered } from './undelivered.commands.ts'
export { listUndelivered, type Undelivered } from './undelivered.queries.ts'
export { type IntroducedPerson, listIntroducedPeople } from './introducing/introductions.queries.ts'
