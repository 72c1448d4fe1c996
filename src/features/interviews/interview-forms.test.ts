import { expect, it } from 'vitest'
import { dateSaidBy, valuesOf } from './interview-forms.ts'

const values = { date: '2026-12-01', time: '15:00', zone: 'America/New_York', place: 'Room 1', base: 'x' }

it('takes day, time and zone as one and gives them back, and nothing that the form did not ask', () => {
  const said = dateSaidBy(values)
  expect(Object.keys(said).toSorted()).toEqual(['place', 'when'])
  const { base: _base, ...fields } = values
  expect(valuesOf(said)).toEqual(fields)
})

it('keeps what is no date as it was typed', () => {
  const typed = { date: '1 December', time: '', zone: 'UTC' }
  expect(valuesOf(dateSaidBy(typed))).toEqual(typed)
})

it('reads what a page showed in parts, or as one before it did', () => {
  const said = dateSaidBy(values)
  expect(dateSaidBy(valuesOf(said))).toEqual(said)
  expect(dateSaidBy(said)).toEqual(said)
})
