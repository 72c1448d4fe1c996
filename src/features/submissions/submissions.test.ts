import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createHash } from 'node:crypto'
import { confirmationEvidence, frozen, refusalFor, type SubmissionContent } from './submissions.ts'

const content: SubmissionContent = {
  assignment: 'One talk',
  stage: { id: 'report', title: 'Report' },
  talks: [],
  sections: [{ id: 'essay', title: 'Essay', form: 'essay', words: 2, text: 'Né à' }],
  evidence: [],
  conditions: [],
  effort: null,
}

it('gives the same text and fingerprint for the same content, and another for one letter', () => {
  const { text, sha256 } = frozen(content)
  expect(sha256).toBe(createHash('sha256').update(text).digest('hex'))
  expect(frozen(structuredClone(content))).toEqual({ text, sha256 })
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      const other = { ...content, sections: [{ ...content.sections[0]!, text: `Né à${word}` }] }
      return (
        frozen(other).sha256 !== sha256 && JSON.parse(frozen(other).text).sections[0].text === `Né à${word}`
      )
    }),
  )
})

const at = { now: new Date(), dueAt: new Date() }
const early = { early: true }

it.each([
  ['final', { lateDays: 0, handedIn: false }, undefined],
  ['final', { lateDays: 0, handedIn: true }, undefined],
  ['final', { lateDays: 1, handedIn: false }, undefined],
  ['final', { lateDays: 1, handedIn: true }, 'resubmission-closed'],
  ['effort', { lateDays: 1, handedIn: true }, 'resubmission-closed'],
  ['early', { lateDays: 0, handedIn: false }, undefined],
  ['early', { lateDays: 0, handedIn: true }, 'early-too-late'],
  ['early', { lateDays: 1, handedIn: false }, 'early-too-late'],
] as const)('takes or refuses %s with %o', (purpose, facts, expected) => {
  expect(refusalFor(purpose, early, { ...at, ...facts })).toBe(expected)
})

it('takes nothing early where the assignment does not offer it', () => {
  expect(refusalFor('early', { early: false }, { ...at, lateDays: 0, handedIn: false })).toBe(
    'early-not-offered',
  )
})

it('puts the professional’s word in place of the student’s once every talk has it', () => {
  const at = new Date('2026-09-15T12:00:00Z')
  const theirs = { kind: 'confirmation', text: '', at: at.toISOString(), saidBy: 'professional' }
  const own = { kind: 'confirmation', text: 'Yes, Friday.', at: null }
  expect(confirmationEvidence([at], 'Yes, Friday.')).toEqual([theirs])
  expect(confirmationEvidence([at, null], 'Yes, Friday.')).toEqual([theirs, own])
  expect(confirmationEvidence([null], 'Yes, Friday.')).toEqual([own])
  expect(confirmationEvidence([null], '')).toEqual([])
  expect(confirmationEvidence([], 'Yes, Friday.')).toEqual([own])
})
