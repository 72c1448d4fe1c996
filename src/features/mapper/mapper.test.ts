import { describe, expect, test } from 'vitest'
import { after, before, isPrompt, prompts, proposedTie, stepOf } from './mapper.ts'

describe('the walk', () => {
  test('goes through every prompt once, forwards and back', () => {
    const walked = [prompts[0] as string]
    for (let at = after(prompts[0]); at !== 'done'; at = after(at)) walked.push(at)
    expect(walked).toEqual([...prompts])
    expect(before(prompts[0])).toBeUndefined()
    expect(prompts.slice(1).map((prompt) => before(prompt))).toEqual(prompts.slice(0, -1))
    expect(prompts.map((prompt) => stepOf(prompt))).toEqual(prompts.map((_, index) => index + 1))
  })

  test('proposes a tie for each, and at least one that is new', () => {
    expect(prompts.filter((prompt) => proposedTie[prompt] === 'none')).toEqual(['admired'])
    expect(proposedTie.teachers).toBe('teacher')
  })

  test('knows its own prompts alone', () => {
    expect([isPrompt('jobs'), isPrompt('done'), isPrompt('toString')]).toEqual([true, false, false])
  })
})
