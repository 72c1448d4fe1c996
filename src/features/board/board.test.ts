import { expect, it } from 'vitest'
import { answersAwait, introductionState, mayPost, visibilityOf } from './board.ts'

const at = new Date('2026-09-14T12:00:00Z')
const post = { kind: 'reply' as const, authorId: 'ana', body: 'x', hiddenAt: null, removedAt: null }
const reader = (readerId: string, role: 'student' | 'assistant' = 'student') => ({ readerId, role })

it('hides from classmates what staff hid, and shows it to its author and to staff', () => {
  const hidden = { ...post, hiddenAt: at }
  expect(visibilityOf(hidden, reader('ben'))).toBe('mark')
  expect(visibilityOf(hidden, reader('ana'))).toBe('whole')
  expect(visibilityOf(hidden, reader('kim', 'assistant'))).toBe('whole')
  expect(visibilityOf({ ...post, removedAt: at }, reader('kim', 'assistant'))).toBe('none')
  expect(visibilityOf(post, reader('ben'))).toBe('whole')
  // What the class is to talk about later is not there yet.
  expect(visibilityOf({ ...hidden, kind: 'prompt' }, reader('ben'))).toBe('none')
  expect(visibilityOf({ ...hidden, kind: 'prompt' }, reader('kim', 'assistant'))).toBe('whole')
})

it('marks where the words of somebody who left stood, and shows a prompt that stays', () => {
  const left = { ...post, authorId: null }
  expect(visibilityOf({ ...left, body: '' }, reader('kim', 'assistant'))).toBe('mark')
  expect(visibilityOf({ ...left, body: '', removedAt: at }, reader('ben'))).toBe('none')
  expect(visibilityOf({ ...left, kind: 'prompt' }, reader('ben'))).toBe('whole')
})

it('has a student answer first where the prompt wants it', () => {
  const prompt = { kind: 'prompt' as const, postFirst: true }
  expect(answersAwait(prompt, [post], reader('ben'))).toBe(true)
  expect(answersAwait(prompt, [post], reader('ana'))).toBe(false)
  expect(answersAwait(prompt, [{ ...post, removedAt: at }], reader('ana'))).toBe(true)
  expect(answersAwait(prompt, [], reader('kim', 'assistant'))).toBe(false)
  expect(answersAwait({ ...prompt, postFirst: false }, [], reader('ben'))).toBe(false)
})

it('keeps prompts to staff', () => {
  expect([mayPost('student', 'prompt'), mayPost('student', 'ask'), mayPost('assistant', 'prompt')]).toEqual([
    false,
    true,
    true,
  ])
})

it('lets an unanswered offer run out', () => {
  expect(introductionState({ state: 'offered', expiresAt: at }, at)).toBe('expired')
  expect(introductionState({ state: 'accepted', expiresAt: at }, at)).toBe('accepted')
})
