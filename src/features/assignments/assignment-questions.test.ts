import { describe, expect, it } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { afterButton, questionLines, questionsIn, questionsToKeep } from './assignment-questions.ts'

const [a, b, c] = ['a', 'b', 'c'].map((text) => ({ id: newId(), text }))
const list = [a!, b!]

describe('the questions of an assignment in a form', () => {
  it('are read in the order they stand in, with nothing else of the form', () => {
    const values = {
      title: 'x',
      [`question:${b!.id}`]: ' b ',
      [`question:${a!.id}`]: 'a',
      'question:no': 'y',
    }
    expect(questionsIn({ values, all: () => [], file: () => undefined })).toEqual([b, a])
  })

  it.each([
    ['moves one up', `up:${b!.id}`, [b, a]],
    ['moves one down', `down:${a!.id}`, [b, a]],
    ['leaves the first where it is', `up:${a!.id}`, [a, b]],
    ['removes one', `remove:${a!.id}`, [b]],
    ['adds an empty line', 'add', [a, b, { id: c!.id, text: '' }]],
    ['is saved by any other button', 'save', undefined],
  ])('a button %s', (_, button, expected) => {
    expect(afterButton(list, button, c!.id)).toEqual(expected)
  })

  it('are kept once each and never empty', () => {
    expect(questionsToKeep([a!, { id: b!.id, text: '' }, { id: c!.id, text: 'a' }])).toEqual([a])
  })
})

it('reads questions one a line, with or without bullets and numbers', () => {
  expect(questionLines('1. What is a day like?\n\n - What pays?\n2) What pays?\n10 years from now?')).toEqual(
    ['What is a day like?', 'What pays?', '10 years from now?'],
  )
})
