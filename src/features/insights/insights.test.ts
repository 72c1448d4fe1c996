import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { educations, nothingHeard } from '../notebook/debrief/heard.ts'
import {
  answersSideBySide,
  entryPay,
  evenTicks,
  interestOverTime,
  schoolingCounts,
  type Talk,
  waysIn,
} from './insights.ts'

let made = 0
const talk = (part: Partial<Talk> = {}): Talk => ({
  ...nothingHeard,
  interviewId: `i${++made}`,
  name: `Person ${made}`,
  occupation: '',
  fieldId: null,
  field: '',
  endedAt: new Date('2026-11-01T00:00:00Z'),
  interest: null,
  answers: [],
  ...part,
})
const answer = (question: string, text: string, topic: string | null = null) => ({
  ...{ questionId: question, topic, question, text },
})

describe('answers side by side', () => {
  it('puts one topic together whatever the words, in the usual order of topics', () => {
    const groups = answersSideBySide([
      talk({ answers: [answer('Pay?', 'Low', 'pay'), answer('A day?', 'Long', 'typical-day')] }),
      talk({ answers: [answer('What does one earn?', 'Fair', 'pay')] }),
    ])
    expect(groups.map(({ key, answers }) => [key, answers.map(({ text }) => text)])).toEqual([
      ['typical-day', ['Long']],
      ['pay', ['Low', 'Fair']],
    ])
  })

  it('puts the same words together, and leaves out what only one was asked', () => {
    const groups = answersSideBySide([
      talk({ answers: [answer('Who else?', 'Ana'), answer('Only here?', 'Yes')] }),
      talk({ answers: [answer('who else', 'Tom'), answer('Blank?', '  ')] }),
      talk({ answers: [answer('Blank?', 'x')] }),
    ])
    expect(groups).toHaveLength(1)
    expect(groups[0]!.answers.map(({ text }) => text)).toEqual(['Ana', 'Tom'])
  })
})

describe('entry pay', () => {
  it('reckons a year from an hour and a month, and takes one number for both ends', () => {
    const [usd] = entryPay([
      talk({ payFrom: 20, payTo: 25, payPer: 'hour' }),
      talk({ payTo: 3000, payPer: 'month' }),
      talk({ payFrom: 60_000, payTo: 50_000 }),
      talk(),
    ])
    expect(usd!.rows.map(({ from, to }) => [from, to])).toEqual([
      [36_000, 36_000],
      [41_600, 52_000],
      [50_000, 60_000],
    ])
    expect(usd!.ticks).toEqual([0, 20_000, 40_000, 60_000])
  })

  it('mixes no currencies, and keeps one occupation together', () => {
    const groups = entryPay([
      talk({ payFrom: 30_000, occupation: 'Nurse' }),
      talk({ payFrom: 35_000, occupation: 'Teacher' }),
      talk({ payFrom: 70_000, occupation: 'nurse' }),
      talk({ payFrom: 20_000, payCurrency: 'EUR' }),
    ])
    expect(groups.map(({ currency }) => currency)).toEqual(['USD', 'EUR'])
    expect(groups[0]!.rows.map(({ from }) => from)).toEqual([30_000, 70_000, 35_000])
  })

  it('draws few, even ticks that reach every pay', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (max) => {
        const ticks = evenTicks(max)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max)
      }),
    )
  })
})

it('counts schooling by its steps', () => {
  const talks = [
    talk({ education: 'bachelor' }),
    talk({ education: 'school' }),
    talk({ education: 'bachelor' }),
  ]
  expect(schoolingCounts(talks, educations)).toEqual([
    { education: 'school', count: 1 },
    { education: 'bachelor', count: 2 },
  ])
})

it('reads a way in as steps, whatever stands before each line', () => {
  const [way] = waysIn([talk({ path: '1. High school\n\n- Nursing aide\n  Licence exam ' }), talk()])
  expect(way!.steps).toEqual(['High school', 'Nursing aide', 'Licence exam'])
})

it('tells the interest in the order of the talks', () => {
  const later = talk({ interest: 'no', endedAt: new Date('2026-11-09T00:00:00Z') })
  const first = talk({ interest: 'yes' })
  expect(interestOverTime([later, talk(), first]).map(({ interest }) => interest)).toEqual(['yes', 'no'])
})
