import { expect, it } from 'vitest'
import { announcedFor, erasedFrom, retentionStep } from './retention.ts'

const course = { endsOn: '2026-12-18', zone: 'America/New_York', firstWarnedAt: null, lastWarnedAt: null }
const at = (text: string) => new Date(`${text}T12:00:00Z`)

it('keeps records for 180 days after the last day, in the course’s zone', () => {
  expect(erasedFrom(course).toISOString()).toBe('2027-06-17T04:00:00.000Z')
})

it('announces no day that is past, and the one of the last letter as long as that is to come', () => {
  const end = erasedFrom(course)
  expect(announcedFor(course, at('2027-01-01'))).toEqual(end)
  expect(announcedFor(course, at('2029-01-01'))).toEqual(at('2029-01-08'))
  const warned = { ...course, lastWarnedAt: at('2027-06-10') }
  for (const day of ['2027-06-10', '2027-06-15'])
    expect(announcedFor(warned, at(day))).toEqual(at('2027-06-17'))
})

it('warns a month and a week ahead, then erases', () => {
  expect(retentionStep(course, at('2027-05-17'))).toBe('none')
  expect(retentionStep(course, at('2027-05-18'))).toBe('first-warning')
  const once = { ...course, firstWarnedAt: at('2027-05-18') }
  expect(retentionStep(once, at('2027-06-09'))).toBe('none')
  expect(retentionStep(once, at('2027-06-10'))).toBe('last-warning')
  const twice = { ...once, lastWarnedAt: at('2027-06-10') }
  expect(retentionStep(twice, at('2027-06-16'))).toBe('none')
  expect(retentionStep(twice, at('2027-06-17'))).toBe('erase')
})

it('never erases what it had no time to announce twice', () => {
  const late = at('2029-01-01')
  expect(retentionStep(course, late)).toBe('first-warning')
  const once = { ...course, firstWarnedAt: late }
  expect(retentionStep(once, at('2029-01-02'))).toBe('none')
  expect(retentionStep(once, at('2029-01-08'))).toBe('last-warning')
  expect(retentionStep({ ...once, lastWarnedAt: at('2029-01-08') }, at('2029-01-14'))).toBe('none')
  expect(retentionStep({ ...once, lastWarnedAt: at('2029-01-08') }, at('2029-01-15'))).toBe('erase')
})
