import { expect, test } from 'vitest'
import { z } from 'zod'
import { translator } from '../../i18n/index.ts'
import { wholeNumber } from '../../shared/form-fields.ts'
import { type FormBody, parseForm, parseMerged } from './index.ts'

const formOf = (values: Record<string, string>): FormBody => ({
  values,
  all: (name) => (values[name] === undefined ? [] : [values[name]]),
  file: () => undefined,
})
const schema = z.object({ minutes: wholeNumber({ min: 5, max: 240 }) })

test.each(['', ' ', '3', '999', '30.5', 'abc', '-7'])('"%s" is told both bounds', (minutes) => {
  const parsed = parseForm(schema, formOf({ minutes }))
  const error = parsed.ok ? undefined : parsed.errors['minutes']
  expect(error).toEqual({ key: 'form.number', params: { min: 5, max: 240 } })
  expect(translator('en')('form.number', error!.params)).toBe('Write a number from 5 to 240.')
})

test('a number within the bounds is taken, and a missing one is told', () => {
  expect(parseForm(schema, formOf({ minutes: ' 30 ' }))).toEqual({ ok: true, value: { minutes: 30 } })
  expect(parseForm(schema, formOf({})).ok).toBe(false)
})

const days = z
  .object({ from: z.string(), to: z.string(), about: z.string().trim().max(20, 'form.too-long') })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'courses.ends-early' })
const holdsOf = (name: string) => (name === 'about' ? 'text' : 'one')
const shown = { from: '01', to: '09', about: 'Tea' }
const base = JSON.stringify(shown)

test('what two windows changed is put together and checked', () => {
  const form = formOf({ ...shown, base, about: 'Green Tea', to: '08' })
  const stored = { ...shown, about: 'Tea at noon', to: '07' }
  expect(parseMerged(days, form, { stored, holdsOf })).toMatchObject({
    parsed: { ok: true, value: { from: '01', to: '08', about: 'Green Tea at noon' } },
    merged: [
      { name: 'to', gaveWay: '07' },
      { name: 'about', gaveWay: '' },
    ],
  })
})

test('a form that is wrong by itself comes back as typed, one that is wrong only together as it came to stand', () => {
  const stored = { ...shown, to: '04' }
  const alone = parseMerged(days, formOf({ ...shown, base, from: '10' }), { stored, holdsOf }).parsed
  expect(alone).toMatchObject({ ok: false, values: { from: '10', to: '09', base } })
  const together = parseMerged(days, formOf({ ...shown, base, from: '05' }), { stored, holdsOf }).parsed
  expect(together).toMatchObject({
    ok: false,
    errors: { to: { key: 'courses.ends-early' } },
    // The next time it is read against what its writer has now seen.
    values: { from: '05', to: '04', base: JSON.stringify(stored) },
  })
})

test('a form that does not say what it showed takes what is on record as read', () => {
  const stored = { ...shown, about: 'Coffee' }
  const { parsed, merged } = parseMerged(days, formOf({ ...shown }), { stored, holdsOf })
  expect([parsed, merged]).toEqual([{ ok: true, value: shown }, []])
})
