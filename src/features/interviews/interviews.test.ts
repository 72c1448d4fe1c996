import { describe, expect, it } from 'vitest'
import {
  cameTo,
  datesAfter,
  doubtOf,
  heldOn,
  isOver,
  mayStep,
  minutesHeld,
  pathOf,
  plannedEnd,
  stageOf,
  type StageFacts,
} from './interviews.ts'

const day = (n: number) => new Date(Date.UTC(2026, 10, n, 12))
const asked: StageFacts = { draftedAt: day(1), askedAt: day(2) }
const agreed: StageFacts = { ...asked, agreedAt: day(4), startsAt: day(9) }
const held: StageFacts = { ...agreed, endedAt: day(9) }

describe('the stage follows from the facts', () => {
  it.each<[string, StageFacts, string]>([
    ['nothing yet', {}, 'planned'],
    ['a draft', { draftedAt: day(1) }, 'drafted'],
    ['a request that went out', asked, 'asked'],
    ['a yes', agreed, 'agreed'],
    ['a yes before any message, met in the hallway', { agreedAt: day(4) }, 'agreed'],
    ['a talk', held, 'held'],
    ['a talk without a recorded yes', { endedAt: day(9) }, 'held'],
    ['a talk and thanks', { ...held, thankedAt: day(10) }, 'thanked'],
    ['a finished report', { ...held, thankedAt: day(10), reportedAt: day(12) }, 'reported'],
    ['a finished report, thanks forgotten', { ...held, reportedAt: day(12) }, 'reported'],
    ['thanks before any talk prove nothing', { ...asked, thankedAt: day(3) }, 'asked'],
    ['a debrief does not move it', { ...held, debriefedAt: day(9) }, 'held'],
    ['a no', { ...asked, declinedAt: day(3) }, 'declined'],
    ['a no, then a yes', { ...agreed, declinedAt: day(3) }, 'agreed'],
    ['a yes, then a no', { ...agreed, declinedAt: day(5) }, 'declined'],
    [
      'a yes, a no, asked anew, and a yes',
      { ...agreed, declinedAt: day(5), askedAt: day(6), agreedAt: day(7) },
      'agreed',
    ],
    ['resting after silence', { ...asked, restingAt: day(10) }, 'resting'],
    ['resting, then asked again', { ...asked, restingAt: day(1) }, 'asked'],
    ['resting, then a late yes', { ...asked, restingAt: day(10), agreedAt: day(12) }, 'agreed'],
    ['resting, then a no', { ...asked, restingAt: day(10), declinedAt: day(12) }, 'declined'],
    ['cancelled', { ...agreed, cancelledAt: day(8) }, 'cancelled'],
    [
      'cancelled, and a later message does not revive it',
      { ...agreed, askedAt: day(9), cancelledAt: day(8) },
      'cancelled',
    ],
    ['cancelled and agreed anew', { ...agreed, cancelledAt: day(3) }, 'agreed'],
    ['held in spite of a cancellation', { ...held, cancelledAt: day(8) }, 'held'],
  ])('%s', (_, facts, stage) => expect(stageOf(facts)).toBe(stage))

  it('takes nulls from the database as absent', () => {
    expect(
      stageOf({ draftedAt: null, askedAt: null, agreedAt: null, endedAt: null, cancelledAt: null }),
    ).toBe('planned')
  })
})

describe('how long a talk was', () => {
  const endedAt = day(9)
  const begun = (minutes: number) => new Date(endedAt.getTime() - minutes * 60_000)
  const clock = (minutes: number) => ({ clockStartedAt: begun(minutes), clockEndedAt: endedAt })
  const none = { minutes: 30, heldMinutes: null, endedAt, clockStartedAt: null, clockEndedAt: null }

  it.each([
    ['as planned where nothing else is known', {}, 30],
    ['by the clock', clock(11), 11],
    ['by the clock, over the time', clock(47), 47],
    ['as the seeker says, whatever the clock said', { ...clock(11), heldMinutes: 25 }, 25],
    ['as planned where the clock was started in the last minute', clock(1), 30],
    ['as planned where the clock was started the day before', clock(1_100), 30],
    ['as planned where the clock ended another time', { ...clock(11), clockEndedAt: day(8) }, 30],
    ['as planned where the clock only ended it', { clockEndedAt: endedAt }, 30],
  ])('%s', (_, facts, minutes) => expect(minutesHeld({ ...none, ...facts })).toBe(minutes))
})

it.each([
  [
    'the day it was agreed for, also past midnight',
    '2026-11-13T04:45:00Z',
    '2026-11-13T05:20:00Z',
    '2026-11-13T04:45:00Z',
  ],
  [
    'the day it was held on after all',
    '2026-11-12T20:00:00Z',
    '2026-11-14T20:30:00Z',
    '2026-11-14T20:30:00Z',
  ],
  ['its end where no day was agreed', null, '2026-11-14T20:30:00Z', '2026-11-14T20:30:00Z'],
])('dates a talk by %s', (_, start, end, day) => {
  const startsAt = start === null ? null : new Date(start)
  expect(heldOn({ startsAt, endedAt: new Date(end), zone: 'America/New_York' })).toEqual(new Date(day))
})

describe('the path picture', () => {
  it('shows what is behind and where it stands', () => {
    const path = pathOf(agreed)
    expect(path.filter((step) => step.reached).map((step) => step.stage)).toEqual([
      'planned',
      'drafted',
      'asked',
      'agreed',
    ])
    expect(path.find((step) => step.current)?.stage).toBe('agreed')
    expect(path[2]?.at).toEqual(day(2))
  })
  it('counts skipped steps as behind', () => {
    expect(pathOf({ endedAt: day(9) }).filter((step) => step.reached)).toHaveLength(5)
  })
  it('leaves thanks open when the report came first', () => {
    const thanked = pathOf({ ...held, reportedAt: day(12) }).find((step) => step.stage === 'thanked')
    expect(thanked).toMatchObject({ reached: false, current: false })
  })
  it('shows how far a closed one came, standing nowhere', () => {
    const path = pathOf({ ...asked, declinedAt: day(3) })
    expect(path.filter((step) => step.reached)).toHaveLength(3)
    expect(path.some((step) => step.current)).toBe(false)
  })
})

it('what may come next', () => {
  expect(mayStep('asked', 'agree')).toBe(true)
  expect(mayStep('agreed', 'cancel')).toBe(true)
  expect(mayStep('held', 'cancel')).toBe(false)
  expect(mayStep('reported', 'unhold')).toBe(false)
  expect(mayStep('reported', 'correct')).toBe(true)
  expect(mayStep('agreed', 'correct')).toBe(false)
  expect(mayStep('resting', 'agree')).toBe(true)
  expect([isOver('declined'), isOver('reported'), isOver('thanked')]).toEqual([true, true, false])
})

it('the planned end', () => {
  expect(plannedEnd({ startsAt: day(9), minutes: 30 })?.toISOString()).toBe('2026-11-09T12:30:00.000Z')
  expect(plannedEnd({ minutes: 30 })).toBeUndefined()
})

describe('what speaks against a date', () => {
  const now = new Date('2026-11-24T16:00:00Z')
  it.each([
    ['tomorrow', '2026-11-25T16:00:00Z', undefined],
    ['going on', '2026-11-24T15:31:00Z', undefined],
    ['just over', '2026-11-24T15:30:00Z', 'talk-over'],
    ['a month ago', '2026-10-24T16:00:00Z', 'talk-over'],
    ['of ten years ago', '2016-11-24T16:00:00Z', 'year-slip'],
    ['in a year of a later generation', '2062-11-24T16:00:00Z', 'year-slip'],
  ])('a talk %s', (_, startsAt, doubt) =>
    expect(doubtOf({ startsAt: new Date(startsAt), minutes: 30 }, now)).toBe(doubt),
  )
})

describe('the dates after a talk', () => {
  const endedAt = new Date('2026-11-24T16:00:00Z')
  const thankedAt = new Date('2026-11-25T09:00:00Z')
  const zone = 'America/New_York'

  it('are counted from the talk and from the thank-you, in calendar days', () => {
    expect(datesAfter({ endedAt, thankedAt }, thankedAt, zone)).toEqual({
      reportBack: new Date('2026-12-15T16:00:00Z'),
      keepInTouch: new Date('2027-03-05T09:00:00Z'),
    })
  })

  it('wait for the thank-you, and go when they are over', () => {
    const none = { reportBack: null, keepInTouch: null }
    expect(datesAfter({ endedAt, thankedAt: null }, thankedAt, zone)).toEqual(none)
    const january = new Date('2027-01-10T12:00:00Z')
    expect(datesAfter({ endedAt, thankedAt }, january, zone).reportBack).toBeNull()
    expect(datesAfter({ endedAt, thankedAt }, january, zone).keepInTouch).not.toBeNull()
  })
})

describe('how far talks came with one person', () => {
  const talk = (stage: Parameters<typeof cameTo>[0][number]['stage'], more: object = {}) => ({
    stage,
    endedAt: ['held', 'thanked', 'reported'].includes(stage) ? day(9) : null,
    people: [{ contactId: 'maria', ...more }, { contactId: 'tom' }],
  })
  it.each([
    ['nothing', [], undefined],
    ['only asked', [talk('asked')], undefined],
    ['a talk ahead', [talk('agreed'), talk('asked')], 'agreed'],
    ['a talk, and another agreed', [talk('agreed'), talk('reported')], 'talked'],
    ['a panel held without her', [talk('thanked', { isAbsent: true, isOut: true })], 'declined'],
    ['her no to a panel that is agreed', [talk('agreed', { isOut: true })], 'declined'],
    ['a no', [talk('declined')], 'declined'],
    ['a no, and asked for another', [talk('declined'), talk('asked')], undefined],
    ['what came to rest', [talk('resting')], undefined],
    ['what was called off', [talk('cancelled')], undefined],
  ] as const)('%s', (_, talks, expected) => expect(cameTo(talks, 'maria')).toBe(expected))
  it('is of that person alone', () => expect(cameTo([talk('held')], 'eve')).toBeUndefined())
})
