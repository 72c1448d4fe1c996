import { describe, expect, it } from 'vitest'
import {
  at,
  codes,
  find,
  interview,
  listAt,
  message,
  nothing,
  settings,
  tom,
  zone,
} from '../../../tests/support/today-facts.ts'
import { addDays, addHours, addMinutes } from '../../shared/dates.ts'
import { today } from './today.ts'

describe('what the seeker chose', () => {
  const facts = { interviews: [interview()] }
  const now = at('2026-11-23')
  it.each([
    ['done', undefined, []],
    ['dismissed', undefined, []],
    ['postponed', addDays(now, 1, zone), []],
    ['postponed', addMinutes(now, 1), []],
    ['postponed', now, ['write-request']],
    ['postponed', addDays(now, -1, zone), ['write-request']],
  ] as const)('%s until %s', (choice, until, expected) => {
    expect(codes(listAt({ ...facts, choices: [{ key: 'write:i1', choice, until }] }, now))).toEqual(expected)
  })
})

it('orders by urgency, then deadline, then the way an interview goes, and never repeats a key', () => {
  const now = at('2026-11-23', '12:00')
  const own = { goalId: 'g1' }
  const asks = { ...own, id: 'asks', draftedAt: addHours(now, -20), askedAt: addHours(now, -20) }
  const word = {
    answerId: 'a1',
    kind: 'suggested',
    times: [addHours(now, 24)],
    at: addHours(now, -1),
  } as const
  // Of its plan the requests are behind, and the date for all of them.
  const goal = { kind: 'goal', id: 'g1', title: 'Nursing?', interviewsWanted: 3, zone } as const
  const items = today(
    {
      ...nothing,
      contacts: { total: 3, ready: 2, unfinished: [tom] },
      goals: [{ ...goal, startsAt: at('2026-11-10'), dueAt: at('2026-11-24', '23:59') }],
      interviews: [
        interview({ id: 'late', endedAt: addHours(now, -60) }),
        interview({ id: 'fresh', endedAt: addHours(now, -2), debriefedAt: now }),
        interview({ ...own, id: 'undated', agreedAt: now }),
        interview({
          ...own,
          id: 'today',
          people: [tom],
          agreedAt: now,
          startsAt: addHours(now, 3),
          questions: 0,
        }),
        interview({ ...asks, people: [{ ...tom, guestSaid: 'suggested', lastWord: word }] }),
        interview({ ...own, id: 'idea' }),
        interview({ ...own, id: 'begun', draftedAt: now }),
      ],
      messages: [
        message({ id: 'm1', interviewId: 'begun', state: 'drafted' }),
        message({ id: 'm2', interviewId: 'asks', person: tom, sentAt: asks.askedAt }),
      ],
      nextSteps: [{ id: 's1', interviewId: 'late', text: 'Read', name: 'Maria', createdAt: now }],
    },
    now,
    settings,
  )
  expect(items.map((item) => item.key)).toEqual([
    'thank:late:maria',
    'debrief:late',
    `talk-today:today:${addHours(now, 3).toISOString()}`,
    'plan:today',
    'thank:fresh:maria',
    'suggested:a1',
    'date:undated',
    'draft:m1',
    'write:idea',
    'contacts:5',
    'finish:tom',
    'step:s1',
  ])
  expect(find(items, 'send-draft')?.planned).toEqual(at('2026-11-13', '23:59'))
  expect(new Set(items.map((item) => item.key)).size).toBe(items.length)
})
