import { expect, it } from 'vitest'
import { formatDayTime } from './date-format.ts'
import { intlLocale } from './intl-locale.ts'

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ')

it('writes Spanish as it is written in the United States, and leaves English alone', () => {
  const written = (value: number, style: Intl.NumberFormatOptions = {}) =>
    plain(new Intl.NumberFormat(intlLocale('es'), style).format(value))
  expect(written(1234.5)).toBe('1,234.5')
  expect(written(58_000, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 })).toBe('$58,000')
  expect(written(0.125, { style: 'percent', maximumFractionDigits: 1 })).toBe('12.5%')
  const afternoon = new Date('2026-09-14T20:05:00Z')
  expect(plain(formatDayTime(afternoon, { locale: 'es', zone: 'America/Chicago' }))).toBe(
    'lun, 14 de sept, 3:05 p.m.',
  )
  expect(intlLocale('en')).toBe('en')
})
