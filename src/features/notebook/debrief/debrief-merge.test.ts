import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTexts } from '../notebook-merge.ts'
import { mergeSaid, readSaid, saidBy } from './debrief-merge.ts'
import { emptyDebrief } from './debrief.ts'

const said = (learned: string, more: Record<string, string> = {}) => ({
  ...saidBy({ ...emptyDebrief, learned }, []),
  ...more,
})

describe('a debrief saved in two windows', () => {
  it('stands as typed when nobody else saved', () => {
    const form = said('Nights are quiet', { stillInterested: 'yes' })
    expect(mergeSaid(said(''), form, null)).toEqual({ said: form, merged: [] })
    expect(mergeSaid(said(''), form, said(''))).toEqual({ said: form, merged: [] })
  })

  it('leaves alone what the other window changed and this one did not', () => {
    const form = said('', { wentWell: 'She laughed' })
    const stored = said('Nights are quiet', { stillInterested: 'no' })
    const { said: kept, merged } = mergeSaid(said(''), form, stored)
    expect(kept).toMatchObject({
      learned: 'Nights are quiet',
      wentWell: 'She laughed',
      stillInterested: 'no',
    })
    expect(merged).toEqual([])
  })

  it('keeps the words of both where both wrote, and says so', () => {
    const base = said('Nights are quiet.')
    const { said: kept, merged } = mergeSaid(
      base,
      said('Nights are quiet. Pay is fair.'),
      said('On weekdays nights are quiet.'),
    )
    for (const words of ['Pay is fair.', 'On weekdays']) expect(kept['learned']).toContain(words)
    expect(merged).toEqual(['learned'])
  })

  it('adds nothing twice when the same form comes again, and only the correction after the back button', () => {
    const first = mergeSaid(said('a'), said('a b'), said('c a')).said
    const again = mergeSaid(said('a b'), said('a b'), first)
    expect(again).toEqual({ said: first, merged: [] })
    const corrected = mergeSaid(said('a b'), said('a b d'), first).said
    expect(corrected['learned']!.split(' ').toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('lets the later answer and the later date stand', () => {
    const change = (stillInterested: string, due: string) => ({ stillInterested, 'due:x': due })
    const { said: kept, merged } = mergeSaid(
      change('', ''),
      change('yes', '2026-12-01'),
      change('no', '2026-12-09'),
    )
    expect(kept).toEqual(change('yes', '2026-12-01'))
    expect(merged).toEqual(['stillInterested', 'due:x'])
  })

  it('keeps a step removed that the other window removed', () => {
    const step = { 'step:x': 'Read', 'due:x': '' }
    expect(mergeSaid(step, step, {}).said['step:x']).toBe('')
  })

  it('reads back what it says', () => {
    const debrief = { ...emptyDebrief, learned: 'x', stillInterested: 'unsure' as const }
    const steps = [
      { id: '1', text: 'Read', dueOn: '2026-12-01' },
      { id: '2', text: 'Ask', dueOn: null },
    ]
    expect(readSaid(saidBy(debrief, steps))).toEqual({ debrief, steps })
  })
})

it('no word that either side added is ever lost', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/)
  const text = fc.array(word, { maxLength: 8 })
  fc.assert(
    fc.property(text, text, text, text, text, (start, end, mine, theirs, both) => {
      const base = [...start, ...end].join(' ')
      const tag = (words: string[], mark: string) => words.map((each) => each + mark)
      const a = [...tag(both, '0'), ...start, ...tag(mine, '1'), ...end].join(' ')
      const b = [...start, ...tag(theirs, '2'), ...end].join(' ')
      const words = new Set(mergeTexts({ base, mine: a, theirs: b }).split(' '))
      for (const each of [...tag(mine, '1'), ...tag(theirs, '2'), ...tag(both, '0')])
        expect(words.has(each)).toBe(true)
    }),
    { numRuns: 100 },
  )
})
