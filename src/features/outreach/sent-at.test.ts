import { describe, expect, it } from 'vitest'
import { sentAtOf, sentSinceOpened } from './sent-at.ts'

const zone = 'America/New_York'
// A Tuesday, 9:30 in the morning in New York.
const now = new Date('2026-11-24T14:30:00Z')
const said = (date: string, time = '', after: string | null = null) =>
  sentAtOf({ date, time, zone }, { now, after: after === null ? null : new Date(after) })

describe('when a message went out', () => {
  it.each([
    ['nothing said: just now', '', '', '2026-11-24T14:30:00Z'],
    ['a day and a time', '2026-11-20', '16:05', '2026-11-20T21:05:00Z'],
    ['a day alone: its noon', '2026-11-20', '', '2026-11-20T17:00:00Z'],
    ['today alone, before noon: just now', '2026-11-24', '', '2026-11-24T14:30:00Z'],
    ['a time alone: today', '', '08:00', '2026-11-24T13:00:00Z'],
    ['this very minute', '2026-11-24', '09:30', '2026-11-24T14:30:00Z'],
    ['before the clocks changed', '2026-10-30', '09:00', '2026-10-30T13:00:00Z'],
  ])('%s', (_, date, time, at) => expect(said(date, time)).toEqual({ at: new Date(at) }))

  it.each([
    ['later today', '', '09:31', 'sent-ahead', '2026'],
    ['tomorrow', '2026-11-25', '', 'sent-ahead', '2026'],
    ['another year', '2016-11-24', '09:00', 'year-slip', '2016'],
    ['a year of a later generation', '2062-11-24', '', 'year-slip', '2062'],
  ])('%s cannot be', (_, date, time, doubt, year) => expect(said(date, time)).toEqual({ doubt, year }))
})

describe('an answer follows what it answers', () => {
  const talk = '2026-11-20T20:30:00Z'
  it.each([
    ['a day later', '2026-11-21', '10:00', '2026-11-21T15:00:00Z'],
    ['that day, afterwards', '2026-11-20', '18:00', '2026-11-20T23:00:00Z'],
    ['that day, at an hour when it was not over yet: right after', '2026-11-20', '15:00', talk],
    ['that day, without a time: right after', '2026-11-20', '', talk],
    ['just now', '', '', '2026-11-24T14:30:00Z'],
  ])('%s', (_, date, time, at) => expect(said(date, time, talk)).toEqual({ at: new Date(at) }))

  it('where a mail program was opened: then, and not before it', () => {
    const [before, after] = [new Date('2026-11-20T20:00:00Z'), new Date('2026-11-20T21:00:00Z')]
    expect([sentSinceOpened(after, new Date(talk)), sentSinceOpened(after, null)]).toEqual([after, after])
    expect(sentSinceOpened(before, new Date(talk))).toEqual(new Date(talk))
  })

  it('on no day before it', () =>
    expect(said('2026-11-19', '18:00', talk)).toEqual({ doubt: 'sent-too-early', year: '2026' }))
})
