import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amountIn,
  currencies,
  educations,
  nothingHeard,
  payPeriods,
  readHeard,
  heardFormValues,
} from './heard.ts'

describe('an amount as people type it', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['52000', 52_000],
    ['$52,000', 52_000],
    ['52.000 €', 52_000],
    ['17.50', 17.5],
    ['17,5', 17.5],
    ['1.200.000', 1_200_000],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['52k', 52_000],
    ['USD 18', 18],
    ['18 000', 18_000],
    ['about 20', undefined],
    ['-5', undefined],
    ['$', undefined],
    ['20.', undefined],
    ['9'.repeat(30), undefined],
  ])('%j', (typed, amount) => {
    expect(amountIn(typed)).toBe(amount)
  })

  it('reads back every number it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_00 }), (cents) => {
        expect(amountIn(String(cents / 100))).toBe(cents / 100)
      }),
    )
  })
})

it('says what was heard under the names of the form, and reads it back', () => {
  const text = fc.string({ maxLength: 20 })
  const heard = fc.record({
    payFrom: fc.option(fc.integer({ min: 0, max: 900_000 })),
    payTo: fc.option(fc.integer({ min: 0, max: 900_000 })),
    payPer: fc.constantFrom(...payPeriods),
    payCurrency: fc.constantFrom(...currencies),
    education: fc.option(fc.constantFrom(...educations)),
    path: text,
    likes: text,
    dislikes: text,
  })
  fc.assert(
    fc.property(heard, (each) => {
      expect(readHeard(heardFormValues(each))).toEqual(each)
    }),
  )
  expect(readHeard({})).toEqual(nothingHeard)
})
