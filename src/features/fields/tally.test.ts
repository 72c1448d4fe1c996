import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mention, Qualification } from './fields.ts'
import { mergesOf, nameGiver, rootOf, tallyOf } from './tally.ts'

const postings = ['p1', 'p2', 'p3'].map((id) => ({ id, reviewedAt: null }))
const qualification = (id: string, more: Partial<Qualification> = {}): Qualification => ({
  id,
  type: 'skill',
  text: id,
  mergedInto: null,
  ...more,
})
const mention = (postingId: string, qualificationId: string, more: Partial<Mention> = {}): Mention => ({
  id: `${postingId}-${qualificationId}`,
  postingId,
  qualificationId,
  strength: 'required',
  wording: '',
  sentence: '',
  state: 'confirmed',
  ...more,
})
const counts = (tally: ReturnType<typeof tallyOf>) =>
  tally.entries.map(({ id, postings: n, required }) => [id, n, required])

describe('the tally', () => {
  it('takes no longer than a moment, however many they are', () => {
    const asked = Array.from({ length: 50_000 }, (_, n) => qualification(`q${n}`))
    const mentions = asked.flatMap(({ id }) => [mention('p1', id), mention('p2', id)])
    // Time of this process: that others keep the machine busy says nothing about the rules.
    const before = process.cpuUsage()
    expect(tallyOf(postings, asked, mentions).entries).toHaveLength(50_000)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(3_000)
  })

  it('counts postings, not mentions, and says how many require it', () => {
    const tally = tallyOf(
      postings,
      [qualification('cpr'), qualification('spanish')],
      [
        mention('p1', 'spanish', { strength: 'preferred' }),
        mention('p1', 'cpr'),
        mention('p2', 'cpr', { strength: 'preferred' }),
        mention('p3', 'cpr'),
      ],
    )
    expect(tally.postings).toBe(3)
    expect(counts(tally)).toEqual([
      ['cpr', 3, 2],
      ['spanish', 1, 0],
    ])
  })

  it('counts only what was confirmed, out of the postings that were looked at', () => {
    const tally = tallyOf(
      postings,
      [qualification('cpr')],
      [
        mention('p1', 'cpr'),
        mention('p2', 'cpr', { state: 'rejected' }),
        mention('p3', 'cpr', { state: 'proposed' }),
        mention('removed', 'cpr'),
      ],
    )
    expect([tally.postings, ...counts(tally)]).toEqual([2, ['cpr', 1, 1]])
  })

  it('leaves out a posting of which something is still to be looked at, and counts one that asks for nothing', () => {
    const tally = tallyOf(
      [...postings, { id: 'p4', reviewedAt: new Date('2026-09-14') }],
      [qualification('cpr'), qualification('spanish')],
      [mention('p1', 'cpr'), mention('p2', 'spanish', { state: 'proposed' }), mention('p2', 'cpr')],
    )
    expect([tally.postings, ...counts(tally)]).toEqual([2, ['cpr', 1, 1]])
  })

  it('joins what was merged, over several steps, and counts a posting with both words once', () => {
    const all = [
      qualification('bls'),
      qualification('cpr', { mergedInto: 'bls' }),
      qualification('resuscitation', { mergedInto: 'cpr' }),
    ]
    const tally = tallyOf(postings, all, [
      mention('p1', 'bls', { strength: 'preferred' }),
      mention('p1', 'cpr'),
      mention('p2', 'resuscitation'),
    ])
    expect(counts(tally)).toEqual([['bls', 2, 2]])
    expect(tally.entries[0]!.mentions).toHaveLength(3)
  })

  it('never counts more than there are postings, whatever is merged into what', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd')
    const merges = fc.array(fc.option(ids, { nil: null }), { minLength: 4, maxLength: 4 })
    const said = fc.array(
      fc.tuple(
        fc.constantFrom('p1', 'p2', 'p3'),
        ids,
        fc.constantFrom('required' as const, 'preferred' as const),
      ),
    )
    fc.assert(
      fc.property(merges, said, (into, mentions) => {
        const all = ['a', 'b', 'c', 'd'].map((id, at) => qualification(id, { mergedInto: into[at]! }))
        const tally = tallyOf(
          postings,
          all,
          mentions.map(([posting, id, strength]) => mention(posting, id, { strength })),
        )
        for (const entry of tally.entries) {
          expect(entry.postings).toBeLessThanOrEqual(tally.postings)
          expect(entry.required).toBeLessThanOrEqual(entry.postings)
        }
      }),
    )
  })
})

it('a circle of merges has an end', () => {
  const merges = mergesOf([qualification('a', { mergedInto: 'b' }), qualification('b', { mergedInto: 'a' })])
  expect(rootOf('a', merges)).toBe('b')
})

it('the name comes from the one most postings ask for, then from the shortest', () => {
  const entry = (text: string, n: number) => ({
    ...{ id: text, type: 'skill' as const, text, postings: n, required: n, mentions: [] },
  })
  expect(nameGiver([entry('CPR', 1), entry('CPR certificate', 3)])!.text).toBe('CPR certificate')
  expect(nameGiver([entry('Current CPR certificate', 2), entry('CPR', 2)])!.text).toBe('CPR')
  expect(nameGiver([])).toBeUndefined()
})
