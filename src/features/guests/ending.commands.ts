import { translator } from '../../i18n/index.ts'
import type { Context } from '../../platform/context.ts'
import { formatMeeting } from '../../shared/date-format.ts'
import { phoneKey, withoutExtension } from '../../shared/phones.ts'
import { findAccount, type SeekerId } from '../accounts/index.ts'
import type { Contact } from '../contacts/index.ts'
import {
  cancelInterview,
  declineInterview,
  forgetDate,
  forgetPlace,
  getInterview,
  type Interview,
  isAhead,
  listInterviews,
  lockInterview,
} from '../interviews/index.ts'
import { othersHaveLeft, type PersonInTalk } from './answering.commands.ts'
import { goneLetter } from './emails/gone-letter.ts'
import { listGuestAnswers } from './guests.queries.ts'

// What becomes of the talks of a professional who leaves for good: nobody is to wait for them.

/** With nobody else in it, a talk that is agreed and not over is called off, and one that was asked for is declined. */
export async function endInterview(ctx: Context, person: PersonInTalk): Promise<void> {
  const { seekerId: seeker, interviewId } = person
  const interview = await getInterview(ctx, seeker, interviewId)
  if (!othersHaveLeft(person, interview)) return
  const { stage } = interview
  if (isAhead(interview, ctx.clock.now())) await cancelInterview(ctx, seeker, interviewId, 'professional')
  else if (['planned', 'drafted', 'asked', 'resting'].includes(stage))
    await declineInterview(ctx, seeker, interviewId, { by: 'professional' })
}

/**
 * Takes somebody out of every talk with this seeker, just before they are erased, with the place or number that was
 * theirs. Their words go with them, so that Today and the guest page could tell the seeker nothing any more: a letter does.
 */
export async function leaveTalks(ctx: Context, seeker: SeekerId, contact: Contact): Promise<void> {
  const talks = await listInterviews(ctx, seeker, { contactId: contact.id })
  // In the order in which `stopForGood` locks them.
  for (const id of talks.map((talk) => talk.id).toSorted()) {
    const interview = await lockInterview(ctx, seeker, id)
    const own = { seekerId: seeker, interviewId: id, contactId: contact.id }
    const words = await listOwnWords(ctx, own)
    // Whether the seeker knows that they do not come: they said no before, here or in an answer that was noted.
    const isOut = interview.people.some((one) => one.contactId === contact.id && one.isOut)
    const isExpected = isAhead(interview, ctx.clock.now()) && !isOut
    await endInterview(ctx, own)
    const alone = interview.people.length === 1
    const theirs = [...contact.phones, ...words.map(({ reach }) => reach)]
    await forgetPlace(ctx, seeker, id, (place) => alone || theirs.some((one) => isSameReach(one, place)))
    // Or it would read as called off by whoever is erased.
    if (alone && interview.stage === 'cancelled' && !calledOff(words)) await forgetDate(ctx, seeker, id)
    if (isExpected) await tellGone(ctx, seeker, interview)
  }
}

/** Whether two say one number or link, however a number is written. */
function isSameReach(one: string, other: string): boolean {
  const [key, otherKey] = [one, other].map((reach) => phoneKey(withoutExtension(reach)))
  return one === other || (key !== '' && key === otherKey)
}

const listOwnWords = async (ctx: Context, { seekerId, interviewId, contactId }: PersonInTalk) =>
  (await listGuestAnswers(ctx, seekerId, interviewId)).filter((answer) => answer.contactId === contactId)

/** Whether it was they who ended a talk that was agreed: the seeker may not have heard of that yet. */
const calledOff = (words: Awaited<ReturnType<typeof listOwnWords>>): boolean =>
  words.some(({ kind }) => kind === 'cancelled' || kind === 'declined' || kind === 'stopped')

/** By mail, without a name, that somebody does not come. @param interview as it stood before */
async function tellGone(ctx: Context, seeker: SeekerId, interview: Interview): Promise<void> {
  const account = await findAccount(ctx, seeker)
  if (!account || !ctx.mail.reachesSomebody) return
  const { id, startsAt, minutes, people } = interview
  const { stage } = await getInterview(ctx, seeker, id)
  const locale = account.locale ?? 'en'
  const reader = { locale, zone: account.zone ?? 'UTC', now: ctx.clock.now() }
  const letter = goneLetter(translator(locale), {
    when: startsAt ? formatMeeting(startsAt, minutes, reader) : '',
    kind: stage === 'agreed' && people.length > 1 ? 'panel' : 'off',
    link: `${ctx.origin}/interviews/${id}`,
  })
  await ctx.mail.send(ctx, { ...letter, to: account.email, accountId: seeker })
}
