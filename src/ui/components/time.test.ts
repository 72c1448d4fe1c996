import { expect, test } from 'vitest'
import { formatInstant } from './time.tsx'

const reader = { locale: 'en-US', zone: 'America/New_York', now: new Date('2026-11-29T12:00:00Z') }

test('a day says its year only where it is not the reader’s year', () => {
  expect(formatInstant(new Date('2026-12-01T15:00:00Z'), reader, 'day')).toBe('Tuesday, December 1')
  expect(formatInstant(new Date('2027-02-01T15:00:00Z'), reader, 'day')).toBe('Monday, February 1, 2027')
  // Midnight in the reader's zone decides, not in UTC.
  expect(formatInstant(new Date('2027-01-01T03:00:00Z'), reader, 'date-time')).toBe('Thu, Dec 31, 10:00 PM')
  expect(formatInstant(new Date('2027-02-01T15:00:00Z'), { ...reader, now: undefined }, 'day')).toBe(
    'Monday, February 1',
  )
})

test('a zoned time names its zone', () => {
  const at = new Date('2026-12-01T15:00:00Z')
  expect(formatInstant(at, reader, 'time', true)).toBe('10:00 AM EST')
})
