/** What a seeker is reminded of, and when: pure, from the facts of the talks, by the rules of Today. */
import { addDays, addHours, addMinutes } from '../../shared/dates.ts'
import { afterClock, reminderTimes as times } from '../../shared/defaults.ts'
import { namesToMeet, plannedEnd, stageOf, whoComes } from '../interviews/index.ts'
import { silenceOf } from '../outreach/index.ts'
import {
  debriefKey,
  isSettledBy,
  type Item,
  nudgeKey,
  relations,
  silences,
  type TalkFacts,
  type TodaySettings,
  toThank,
  touchKey,
} from '../today/index.ts'

export const reminderKinds = [
  'day-before',
  'one-hour',
  'debrief',
  'thank-you',
  'nudge',
  'keep-in-touch',
] as const
export type ReminderKind = (typeof reminderKinds)[number]

export interface Reminder {
  kind: ReminderKind
  /** Names the cause with its date: the same cause reminds once, a moved talk anew. */
  key: string
  dueAt: Date
  expiresAt: Date
  /** Who it is about, for the words; empty when all of them are erased. */
  name: string
  /** The contacts whom that names. */
  contactIds: readonly string[]
  /** The instant it is about, such as the start of the talk. */
  at: Date
  /** The page where it is done. */
  path: string
}

/** With what Today says at that time: who settled that there is not reminded of it either. */
type Called = Reminder & { item?: Pick<Item, 'code' | 'key'> }

type Interview = TalkFacts['interviews'][number]

const peopleOf = ({ people }: Interview) => ({
  name: namesToMeet(people),
  contactIds: whoComes(people).map((person) => person.contactId),
})

const stamp = (at: Date) => at.toISOString()

/** Around the talk: the day before, the hour before, and right after it. */
function aroundTalk(interview: Interview): Called[] {
  const { id, startsAt } = interview
  if (stageOf(interview) !== 'agreed' || !startsAt) return []
  const end = plannedEnd(interview) ?? startsAt
  const about = { ...peopleOf(interview), at: startsAt }
  const key = (kind: ReminderKind) => `${kind}:${id}:${stamp(startsAt)}`
  return [
    {
      ...about,
      kind: 'day-before',
      key: key('day-before'),
      dueAt: addHours(startsAt, -times.dayBeforeHours),
      expiresAt: addMinutes(startsAt, -times.hourBeforeMinutes),
      path: `/interviews/${id}`,
    },
    {
      ...about,
      kind: 'one-hour',
      key: key('one-hour'),
      dueAt: addMinutes(startsAt, -times.hourBeforeMinutes),
      expiresAt: startsAt,
      path: `/interviews/${id}/plan`,
    },
    debriefOf(interview, { ...about, at: end }, key('debrief')),
  ]
}

const debriefOf = (
  { id }: Interview,
  about: Pick<Reminder, 'name' | 'contactIds' | 'at'>,
  key: string,
): Called => ({
  ...about,
  item: { code: 'debrief', key: debriefKey({ id }) },
  kind: 'debrief',
  key,
  dueAt: addMinutes(about.at, times.debriefMinutes),
  expiresAt: addHours(about.at, times.expiryHours),
  path: `/interviews/${id}/debrief`,
})

/** After the talk: the debrief, if it is not written, and thanks to each who has none. */
function afterTalk(interview: Interview, facts: TalkFacts): Called[] {
  const { id, endedAt, startsAt } = interview
  if (!endedAt) return []
  // The same key as before it was marked as held: "debrief now" comes once.
  const key = `debrief:${id}:${stamp(startsAt ?? endedAt)}`
  const debrief = debriefOf(interview, { ...peopleOf(interview), at: endedAt }, key)
  const thanks = toThank(interview, facts).map(({ person: { contactId, name }, key, href }): Called => ({
    item: { code: 'thank', key },
    kind: 'thank-you',
    key: `thank-you:${id}:${contactId}`,
    name,
    contactIds: [contactId],
    at: addHours(endedAt, afterClock.thankYouLateHours),
    dueAt: addHours(endedAt, afterClock.thankYouAmberHours - times.thankYouAheadHours),
    expiresAt: addHours(endedAt, times.expiryHours),
    path: href,
  }))
  return interview.debriefedAt ? thanks : [debrief, ...thanks]
}

const nudges = (facts: TalkFacts, settings: TodaySettings): Called[] =>
  silences(facts).flatMap((silence): Called[] => {
    const { interview, request, nudgedAt, begun } = silence
    const { nudgeAt } = silenceOf({ askedAt: request.sentAt, nudgedAt }, settings)
    if (!nudgeAt || begun) return []
    const { contactId, name } = request.person
    return [
      {
        item: { code: 'nudge', key: nudgeKey(silence) },
        kind: 'nudge',
        key: `nudge:${interview.id}:${contactId}:${stamp(request.sentAt)}:${nudgedAt.length + 1}`,
        name,
        contactIds: [contactId],
        at: request.sentAt,
        dueAt: nudgeAt,
        expiresAt: addHours(nudgeAt, times.expiryHours),
        path: `/contacts/${contactId}/messages/new?kind=nudge&interview=${interview.id}`,
      },
    ]
  })

const keepInTouch = (facts: TalkFacts, { zone }: TodaySettings): Called[] =>
  relations(facts).map(({ last }): Called => {
    const { contactId, name, interviewId, at } = last
    const dueAt = addDays(at, afterClock.keepInTouchDays, zone)
    return {
      item: { code: 'keep-in-touch', key: touchKey(last) },
      kind: 'keep-in-touch',
      key: `keep-in-touch:${contactId}:${stamp(at)}`,
      name,
      contactIds: [contactId],
      at,
      dueAt,
      expiresAt: addHours(dueAt, times.expiryHours),
      path: `/contacts/${contactId}/messages/new?kind=keep-in-touch&interview=${interviewId}`,
    }
  })

/** Every reminder that the facts call for, whether its time has come or not, and that nobody settled on Today. */
export function remindersOf(facts: TalkFacts, settings: TodaySettings): Reminder[] {
  const choices = new Map(facts.choices.map((choice) => [choice.key, choice]))
  const called = [
    ...facts.interviews.flatMap((interview) => [...aroundTalk(interview), ...afterTalk(interview, facts)]),
    ...nudges(facts, settings),
    ...keepInTouch(facts, settings),
  ]
  return called.filter(({ item }) => {
    const choice = item && choices.get(item.key)
    return !item || !choice || !isSettledBy(item, choice)
  })
}
