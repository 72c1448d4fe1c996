import { expect, test } from 'vitest'
import { z } from 'zod'
import { translator } from '../../i18n/index.ts'
import { wholeNumber } from '../../shared/form-fields.ts'
import { type FormBody, parseForm } from './index.ts'

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
