import { describe, expect, it } from 'vitest'
import { at, nothing, settings, zone } from '../../../tests/support/today-facts.ts'
import { addDays, addHours } from '../../shared/dates.ts'
import { afterClock } from '../../shared/defaults.ts'
import { today, type TodayFacts, type TodaySettings } from '../today/index.ts'
import { translator } from '../../i18n/index.ts'
import { reminderLetter } from './emails/reminder-letter.tsx'
import { remindersOf } from './reminders.ts'

const maria = { contactId: 'maria', name: 'Maria' }
const tom = { contactId: 'tom', name: 'Tom' }
type Interview = TodayFacts['interviews'][number]
const interview = (more: Partial<Interview>): TodayFacts => ({
  ...nothing,
  interviews: [
    { id: 'i1', people: [maria], minutes: 30, questions: 9, createdAt: at('2026-10-01'), ...more },
  ],
})
const dues = (facts: TodayFacts, more: Partial<TodaySettings> = {}) =>
  Object.fromEntries(
    remindersOf(facts, { ...settings, ...more }).map(({ key, dueAt }) => [key.split(':')[0], dueAt]),
  )

describe('what a seeker is reminded of', () => {
  it('a day and an hour before a talk, and right after it, over the end of summer time too', () => {
    const startsAt = at('2026-11-01', '14:00')
    expect(dues(interview({ agreedAt: at('2026-10-20'), startsAt }))).toEqual({
      // 24 hours on a day that has 25: an hour later by the clock on the wall.
      'day-before': at('2026-10-31', '15:00'),
      'one-hour': at('2026-11-01', '13:00'),
      debrief: at('2026-11-01', '14:40'),
    })
  })

  it('nothing of a talk that was declined, cancelled, or has no date', () => {
    const startsAt = at('2026-11-05')
    const agreedAt = at('2026-10-20')
    expect(dues(interview({ agreedAt, startsAt, cancelledAt: at('2026-10-21') }))).toEqual({})
    expect(dues(interview({ agreedAt, startsAt, declinedAt: at('2026-10-21') }))).toEqual({})
    expect(dues(interview({ agreedAt }))).toEqual({})
  })

  it('anew for a talk that was moved', () => {
    const keys = (startsAt: Date) =>
      remindersOf(interview({ agreedAt: at('2026-10-20'), startsAt }), settings).map((one) => one.key)
    const [before, after] = [keys(at('2026-11-05')), keys(at('2026-11-06'))]
    expect(before.filter((key) => after.includes(key))).toEqual([])
  })

  it('"write it down" once, whether the end was marked or not', () => {
    const startsAt = at('2026-11-05')
    const debrief = (more: Partial<Interview>) =>
      remindersOf(interview({ agreedAt: at('2026-10-20'), startsAt, ...more }), settings).find(
        (one) => one.kind === 'debrief',
      )?.key
    expect(debrief({ endedAt: at('2026-11-05', '09:25') })).toBe(debrief({}))
    expect(debrief({ endedAt: at('2026-11-05', '09:25'), debriefedAt: at('2026-11-05') })).toBeUndefined()
  })

  it('of thanks to each person who has none yet, before they are late', () => {
    const endedAt = at('2026-11-05', '10:00')
    const people = [
      { ...maria, thanksId: 'm9' },
      { ...tom, thankedAt: endedAt },
    ]
    const thanks = remindersOf(interview({ endedAt, people, debriefedAt: endedAt }), settings)
    expect(thanks.map(({ key, dueAt, path }) => [key, dueAt, path])).toEqual([
      ['thank-you:i1:maria', addHours(endedAt, 20), '/messages/m9'],
    ])
  })

  it('of no thanks that are on their way, and on the page of the talk for whoever is off the list', () => {
    const endedAt = at('2026-11-05', '10:00')
    const people = [
      { ...maria, thanksId: 'm9' },
      { ...tom, thanksId: 'm8', isRemoved: true },
    ]
    const thanks = { kind: 'thank-you', interviewId: 'i1', updatedAt: endedAt } as const
    const messages: TodayFacts['messages'] = [
      { ...thanks, id: 'm9', state: 'queued', person: maria },
      { ...thanks, id: 'm8', state: 'drafted', person: tom },
    ]
    const facts = { ...interview({ endedAt, people, debriefedAt: endedAt }), messages }
    expect(remindersOf(facts, settings).map(({ path }) => path)).toEqual(['/interviews/i1'])
  })

  it('of nothing that was called done or dismissed on Today', () => {
    const endedAt = at('2026-11-05', '10:00')
    const sentAt = at('2026-11-02')
    const asked: TodayFacts['interviews'][number] = {
      ...{ id: 'i2', people: [tom], minutes: 30, questions: 9 },
      ...{ createdAt: sentAt, askedAt: sentAt },
    }
    const messages: TodayFacts['messages'] = [
      {
        ...{ id: 'm1', kind: 'request', state: 'sent', person: tom, interviewId: 'i2' },
        ...{ updatedAt: sentAt, sentAt },
      },
    ]
    const held = interview({ endedAt })
    const ana = { contactId: 'ana', name: 'Ana' }
    const past = { ...held.interviews[0]!, id: 'i3', debriefedAt: endedAt }
    const thanked = { ...past, people: [{ ...ana, thankedAt: endedAt }] }
    const facts = {
      ...{ ...held, interviews: [...held.interviews, asked, thanked], messages },
      lastContacts: [{ ...ana, interviewId: 'i3', at: endedAt }],
    }
    const kinds = { debrief: 0, 'thank-you': 0, nudge: 0, 'keep-in-touch': 0 }
    expect(Object.keys(dues(facts)).toSorted()).toEqual(Object.keys(kinds).toSorted())
    const now = addDays(endedAt, afterClock.keepInTouchDays, zone)
    const choices = today(facts, now, settings).map(({ key }) => ({ key, choice: 'dismissed' as const }))
    expect(dues({ ...facts, choices })).toEqual({})
    const done = choices.map(({ key }) => ({ key, choice: 'done' as const }))
    // A thank-you is done once it is on record, as on Today.
    expect(Object.keys(dues({ ...facts, choices: done }))).toEqual(['thank-you'])
    const later = choices.map(({ key }) => ({ key, choice: 'postponed' as const, until: now }))
    expect(dues({ ...facts, choices: later })).toEqual(dues(facts))
  })

  it('of a nudge after seven days, not while one is begun, and never more than are wanted', () => {
    const sentAt = at('2026-11-02')
    const request = {
      ...{ id: 'm1', kind: 'request', state: 'sent', person: maria, interviewId: 'i1' },
      ...{ updatedAt: sentAt, sentAt },
    } as const
    const asked = { ...interview({ askedAt: sentAt }), messages: [request] } as TodayFacts
    expect(dues(asked)).toEqual({ nudge: at('2026-11-09') })
    expect(dues(asked, { maxNudges: 0 })).toEqual({})
    const nudge = { ...request, id: 'm2', kind: 'nudge', state: 'drafted', sentAt: null } as const
    expect(dues({ ...asked, messages: [request, nudge] } as TodayFacts)).toEqual({})
    const answered = { ...asked, messages: [{ ...request, outcome: 'replied' as const }] } as TodayFacts
    expect(dues(answered)).toEqual({})
  })

  it('of keeping in touch after a hundred days', () => {
    const endedAt = at('2026-07-25')
    const lastContacts = [{ ...maria, interviewId: 'i1', at: endedAt }]
    const kept = (more: Partial<Interview>) => dues({ ...interview({ endedAt, ...more }), lastContacts })
    expect(kept({ debriefedAt: endedAt, people: [{ ...maria, thankedAt: endedAt }] })).toEqual({
      'keep-in-touch': at('2026-11-02'),
    })
    // While the thanks are owed, Today says that, and the e-mail nothing else.
    expect(Object.keys(kept({ debriefedAt: endedAt }))).toEqual(['thank-you'])
  })
})

it.each([
  ['en', 'How was it with Someone (erased)?'],
  ['es', '¿Cómo te fue con Alguien (borrado)?'],
] as const)('says in %s that whoever the talk was with is erased', (locale, subject) => {
  const endedAt = at('2026-11-05', '10:00')
  const reminder = remindersOf(interview({ endedAt, people: [] }), settings)[0]!
  const about = { reminder, locale, zone, origin: 'https://example.org', now: endedAt }
  expect(reminderLetter(translator(locale), about).subject).toBe(subject)
})
