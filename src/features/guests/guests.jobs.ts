import { defineJob } from '../../platform/jobs/index.ts'
import type { Topic } from '../../platform/mail/index.ts'
import { seekerByJob } from '../accounts/index.ts'
import { calendarsJobName } from '../interviews/index.ts'
import { tellCalendars } from './calendar.commands.ts'
import { showGuestLinks } from '../guest-links/index.ts'
import { findGuestAddress } from './own-link.commands.ts'

/** Mails what changed of an interview's date to those who have it in their calendar. */
export const calendarsJob = defineJob<{ seekerId: string; interviewId: string }>({
  name: calendarsJobName,
  handle: (ctx, { seekerId, interviewId }) => tellCalendars(ctx, seekerByJob(seekerId), interviewId),
})

/** A letter to a professional leaves only as long as they may be written to: a stop said in between holds it back. */
export const guestTopic: Topic = {
  async mayLeave(ctx, { seekerId = '', contactId = '' }) {
    return (await findGuestAddress(ctx, seekerByJob(seekerId), contactId)) ? 'go' : 'withhold'
  },
  async complete(ctx, { seekerId = '' }, texts) {
    return showGuestLinks(ctx, seekerByJob(seekerId), texts, 'own')
  },
  settled: async () => undefined,
}
