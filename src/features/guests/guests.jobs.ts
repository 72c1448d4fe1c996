import { defineJob } from '../../platform/jobs/index.ts'
import type { Topic } from '../../platform/mail/index.ts'
import { isSuspended, mayMailAs, seekerByJob } from '../accounts/index.ts'
import { type CalendarsJob, calendarsJobName } from '../interviews/index.ts'
import { findMailAddress } from './addresses.queries.ts'
import { tellCalendars } from './calendar.commands.ts'
import { showGuestLinks } from '../guest-links/index.ts'
import { isPaused, noteDelivered, withdrawAsked } from '../outreach/index.ts'
import { isOutdated, noteLetterEnd } from './undelivered.commands.ts'

/** Mails what changed of an interview's date to those who have it in their calendar. */
export const calendarsJob = defineJob<CalendarsJob>({
  name: calendarsJobName,
  handle: (ctx, { seekerId, ...job }) => tellCalendars(ctx, seekerByJob(seekerId), job),
})

/** The seeker's own entry leaves while it says what stands. */
export const calendarTopic: Topic = {
  async mayLeave(ctx, { seekerId = '', ...ref }) {
    return (await isOutdated(ctx, { ...ref, seekerId, contactId: seekerId })) ? 'withhold' : 'go'
  },
  async settled() {},
}

/**
 * A letter to a professional leaves only as long as they may be written to: a stop said in between holds it back, and
 * it waits while the administrator has stopped all mail to professionals. What it says of a date must still hold: letters
 * wait for days, and one may overtake another.
 */
export const guestTopic: Topic = {
  async mayLeave(ctx, ref) {
    const { seekerId = '', contactId = '', act = '', place = '', what } = ref
    if (act !== '' && !(await mayMailAs(ctx, seekerId))) return 'withhold'
    // What takes a place under the caps may be the seeker's doing too; the rest is the professional's own.
    if (place === 'first' && (await isSuspended(ctx, seekerId))) return 'withhold'
    const reached = { offList: what === 'calendar' }
    if (!(await findMailAddress(ctx, seekerByJob(seekerId), contactId, reached))) return 'withhold'
    if (what === 'calendar' && (await isOutdated(ctx, ref))) return 'withhold'
    return (await isPaused(ctx)) ? 'wait' : 'go'
  },
  async complete(ctx, { seekerId = '' }, texts) {
    return showGuestLinks(ctx, seekerByJob(seekerId), texts, 'own')
  },
  // A letter that took a place under the caps counts from when it arrived, and not at all when it did not.
  async settled(ctx, ref, end) {
    await noteLetterEnd(ctx, ref, end)
    const { act = '' } = ref
    const { state } = end
    if (act === '') return
    if (state === 'accepted' || state === 'unknown') await noteDelivered(ctx, act)
    else await withdrawAsked(ctx, act)
  },
}
