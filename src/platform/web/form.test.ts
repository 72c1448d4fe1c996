import { expect, test } from 'vitest'
import { z } from 'zod'
import { translator } from '../../i18n/index.ts'
import { wholeNumber } from '../../shared/form-fields.ts'
import { readForm } from './form.ts'
import { invalid, notFound, signInFirst } from '../../shared/errors.ts'
import { type FormBody, parseForm, parseMerged, refusal } from './index.ts'

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
const mergeKindOf = (name: string) => (name === 'about' ? 'text' : 'one')
const shown = { from: '01', to: '09', about: 'Tea' }
const base = JSON.stringify(shown)

test('what two windows changed is put together and checked', () => {
  const form = formOf({ ...shown, base, about: 'Green Tea', to: '08' })
  const stored = { ...shown, about: 'Tea at noon', to: '07' }
  expect(parseMerged(days, form, { stored, mergeKindOf })).toMatchObject({
    parsed: { ok: true, value: { from: '01', to: '08', about: 'Green Tea at noon' } },
    conflicts: [
      { name: 'to', discarded: '07' },
      { name: 'about', discarded: '' },
    ],
  })
})

test('a form that is wrong by itself comes back as typed, one that is wrong only together as it came to stand', () => {
  const stored = { ...shown, to: '04' }
  const alone = parseMerged(days, formOf({ ...shown, base, from: '10' }), { stored, mergeKindOf }).parsed
  expect(alone).toMatchObject({ ok: false, values: { from: '10', to: '09', base } })
  const together = parseMerged(days, formOf({ ...shown, base, from: '05' }), { stored, mergeKindOf }).parsed
  expect(together).toMatchObject({
    ok: false,
    errors: { to: { key: 'courses.ends-early' } },
    // The next time it is read against what its writer has now seen.
    values: { from: '05', to: '04', base: JSON.stringify(stored) },
  })
})

test('a form that does not say what it showed takes what is on record as read', () => {
  const stored = { ...shown, about: 'Coffee' }
  const { parsed, conflicts } = parseMerged(days, formOf({ ...shown }), { stored, mergeKindOf })
  expect([parsed, conflicts]).toEqual([{ ok: true, value: shown }, []])
})

test('repeated names keep their order, and the last one fills the form again', async () => {
  const body = new URLSearchParams([
    ['a[]', '1'],
    ['b', 'x\r\ny\0'],
    ['a[]', '2'],
  ])
  const form = await readForm(new Request('http://x/', { method: 'POST', body }), 1000)
  expect([form.all('a[]'), form.values['a[]'], form.values['b']]).toEqual([['1', '2'], '2', 'x\ny'])
  expect(parseForm(z.object({ a: z.array(z.string()) }), form)).toEqual({
    ok: true,
    value: { a: ['1', '2'] },
  })
})

// Read through again for each name, this took most of a minute, in which nobody else was answered.
test('a body of nothing but names is read once', async () => {
  const body = Array.from({ length: 57_000 }, (_, n) => `${n}[]=`).join('&')
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const form = await readForm(new Request('http://x/', { method: 'POST', body, headers }), 512_000)
  const started = performance.now()
  const parsed = parseForm(z.object({ email: z.string() }), form)
  console.log(`57,000 names are checked in ${Math.round(performance.now() - started)} ms`)
  expect(parsed.ok).toBe(false)
})

test('a form says what its writer can mend, and nothing of a session that is over or what is not there', () => {
  expect(refusal(invalid('wrong-code'), 'code', {})).toMatchObject({
    status: 422,
    errors: { code: { key: 'error.wrong-code' } },
  })
  for (const error of [signInFirst(), notFound()]) expect(() => refusal(error, '', {})).toThrow(error)
})
