import { expect, test } from 'vitest'
import { beyondLimits } from '../../shared/word-count.ts'
import { lengthsOf } from './report-lengths.ts'

const section = { id: 'a', title: 'Interview notes', unit: 'words', min: 5, max: 6 } as const
const texts = { answers: ['one two', '  three\nfour '], reflection: ['', 'a'] }

test('words are counted over all texts of a part, against the assignment’s limits', () => {
  expect(lengthsOf(texts, [{ ...section, form: 'answers' }])).toEqual([
    { part: 'answers', title: 'Interview notes', words: 4, min: 5, max: 6 },
    { part: 'reflection', title: '', words: 1, min: 0, max: 0 },
  ])
})

test('pages count as so many words', () => {
  const [, reflection] = lengthsOf(texts, [{ ...section, form: 'reflection', unit: 'pages', min: 1, max: 2 }])
  expect(reflection!.max).toBe(2 * reflection!.min)
  expect(reflection!.min).toBeGreaterThan(100)
})

test('too few is below zero, too many above, no limit is none', () => {
  expect(beyondLimits({ words: 4, min: 5, max: 6 })).toBe(-1)
  expect(beyondLimits({ words: 6, min: 5, max: 6 })).toBe(0)
  expect(beyondLimits({ words: 9, min: 5, max: 6 })).toBe(3)
  expect(beyondLimits({ words: 9, min: 0, max: 0 })).toBe(0)
})
