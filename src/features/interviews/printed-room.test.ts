import { expect, it } from 'vitest'
import { writingLines } from './printed-room.ts'

const around = [
  'He trains two apprentices.',
  'Hello, thank you for making time for me. '.repeat(7),
  'Thank you.',
]
const plan = (n: number, text = 'What does an ordinary week look like for you?') =>
  writingLines({ questions: Array<string>(n).fill(text), around, checks: 11 })

it('gives a short plan much room and a long one little, and never none to read', () => {
  expect(plan(4)).toBe(4)
  expect(plan(9)).toBe(1)
  expect(plan(13)).toBe(0)
  expect(plan(40)).toBe(0)
  expect(plan(0)).toBe(0)
})

it('counts the lines of long questions', () => {
  expect(plan(9, 'A long question about something that takes many words to ask. '.repeat(4))).toBeLessThan(
    plan(9),
  )
})
