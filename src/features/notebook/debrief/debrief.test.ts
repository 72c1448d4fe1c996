import { describe, expect, it } from 'vitest'
import { readFormValues, formValuesOf, withoutProposed } from './debrief-form.ts'
import { emptyDebrief, missingToFinish, notesOf, personFrom, proposedBy } from './debrief.ts'

describe('finishing a debrief', () => {
  it('needs something learned, one good thing and an answer', () => {
    expect(missingToFinish(emptyDebrief)).toEqual(['learned', 'wentWell', 'stillInterested'])
    const done = { ...emptyDebrief, learned: 'x', wentWell: 'y', stillInterested: 'no' } as const
    expect(missingToFinish(done)).toEqual([])
    expect(missingToFinish({ ...done, learned: ' \n' })).toEqual(['learned'])
  })
})

describe('starting from the marks', () => {
  it('takes what was learned as lines and each next step under its own id', () => {
    const marks = [
      { id: '1', kind: 'learned', text: ' Nights are quiet ' },
      { id: '2', kind: 'quote', text: 'standing up' },
      { id: '3', kind: 'next-step', text: 'Shadow a shift' },
      { id: '4', kind: 'learned', text: 'Licence takes two years' },
      { id: '5', kind: 'next-step', text: '  ' },
    ] as const
    expect(proposedBy(marks)).toEqual({
      learned: 'Nights are quiet\nLicence takes two years',
      steps: [{ id: '3', text: 'Shadow a shift', dueOn: null }],
    })
  })
})

it('puts the lines of a next step into the one that its field has', () => {
  const marks = [{ id: '1', kind: 'next-step', text: 'Call Ana \n by Thursday' }] as const
  expect(proposedBy(marks).steps).toEqual([{ id: '1', text: 'Call Ana by Thursday', dueOn: null }])
})

it('takes what no saved form has shown out of what a form showed', () => {
  const marks = [
    { id: '1', kind: 'learned', text: 'Nights are quiet' },
    { id: '2', kind: 'next-step', text: 'Read' },
  ] as const
  const shown = { learned: 'Pay is fair\nNights are quiet', 'step:1': 'Ask', 'step:2': 'Read' }
  expect(withoutProposed(shown, marks)).toEqual({ learned: 'Pay is fair', 'step:1': 'Ask' })
})

describe('a person mentioned', () => {
  it.each([
    ['Ana Ruiz', { name: 'Ana Ruiz' }],
    ['Ana  Ruiz, night shift lead', { name: 'Ana Ruiz' }],
    ['Ana Ruiz\nnight shift lead', { name: 'Ana Ruiz' }],
    ['José de la Cruz (HR)', { name: 'José de la Cruz' }],
    ['her cousin at the clinic', { description: 'her cousin at the clinic' }],
    ['her boss, Mr. Lee', { description: 'her boss, Mr. Lee' }],
  ])('%s', (text, expected) => {
    expect(personFrom(text)).toEqual(expected)
  })
})

it('keeps what was said of a person beyond their name', () => {
  const name = { name: 'Ana Ruiz' }
  expect(notesOf(name, ['Ana Ruiz, night shift lead', 'Ana Ruiz, night shift lead'])).toBe(
    'Ana Ruiz, night shift lead',
  )
  expect(notesOf(name, ['Ana Ruiz \r\nnight shift lead', 'Ana Ruiz, night shift lead'])).toBe(
    'Ana Ruiz, night shift lead',
  )
  expect(notesOf(name, ['ana from nights', 'Ana Ruiz'])).toBe('ana from nights')
  expect(notesOf(name, ['Ana Ruiz', 'Ana  Ruiz '])).toBe('')
  expect(notesOf({ description: 'her cousin' }, ['her cousin', ''])).toBe('')
})

it('reads back what its form says', () => {
  const debrief = { ...emptyDebrief, learned: 'x', stillInterested: 'unsure' as const }
  const steps = [
    { id: '1', text: 'Read', dueOn: '2026-12-01' },
    { id: '2', text: 'Ask', dueOn: null },
  ]
  expect(readFormValues(formValuesOf(debrief, steps))).toEqual({ debrief, steps })
})
