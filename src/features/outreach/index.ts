/** The public face of outreach. */
export { markSent, purgeRemovedMessages, recordOutcome, undoSent } from './outreach.commands.ts'
export type { Message } from './outreach.ts'
export { actOf, askerOf, keysOf } from './protection/professional-keys.ts'
export { noteDelivered, reserveReach, stopContact, withdrawAsked } from './protection/protection.commands.ts'
export {
  findContactStop,
  findStop,
  getLimits,
  getReach,
  isClosedToAll,
  isPaused,
  isStopped,
  listStopped,
  listStoppedById,
} from './protection/protection.queries.ts'
export { stopLinkOf } from './protection/stop-link.ts'
export type { Reach, Refusal, Stop } from './protection/protection.ts'
export type { Readiness } from './sending/sending.ts'
export { noteReply } from './replies.commands.ts'
export { getReadiness, withdrawMessages } from './sending/sending.commands.ts'
export { mailTopics } from './sending/mail-topics.ts'
export {
  type SilenceClock,
  type SilenceSettings,
  isAnsweredOnPage,
  silenceAmong,
  silenceOf,
  type ToldSilence,
  wentOut,
} from './silence.ts'
export { letterPage } from './sending/emails/letter.tsx'
export { findSilence, listOpenRequests } from './outreach.queries.ts'
export { type OpenRequest, waitFor } from './order.ts'
export { SilenceNote } from './components/silence-note.tsx'
