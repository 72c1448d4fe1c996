import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, mergeFormValues, mergeTexts, readBase, type FormValues } from './merge.ts'

const mergeKindOf = (name: string) =>
  name === 'phones' ? 'list' : name === 'stillInterested' || name.startsWith('due:') ? 'one' : 'text'
const merge = (base: FormValues, form: FormValues, stored: FormValues | null) =>
  mergeFormValues(base, form, stored, mergeKindOf)
const said = (learned: string, more: Record<string, string> = {}) => ({
  learned,
  wentWell: '',
  stillInterested: '',
  ...more,
})

describe('a form saved in two windows', () => {
  it('stands as typed when nobody else saved', () => {
    const form = said('Nights are quiet', { stillInterested: 'yes' })
    expect(merge(said(''), form, null)).toEqual({ values: form, conflicts: [] })
    expect(merge(said(''), form, said(''))).toEqual({ values: form, conflicts: [] })
  })

  it('leaves alone what the other window changed and this one did not', () => {
    const form = said('', { wentWell: 'She laughed' })
    const stored = said('Nights are quiet', { stillInterested: 'no' })
    const { values: kept, conflicts } = merge(said(''), form, stored)
    expect(kept).toMatchObject({
      learned: 'Nights are quiet',
      wentWell: 'She laughed',
      stillInterested: 'no',
    })
    expect(conflicts).toEqual([])
  })

  it('keeps the words of both where both wrote, and says so', () => {
    const base = said('Nights are quiet.')
    const { values: kept, conflicts } = merge(
      base,
      said('Nights are quiet. Pay is fair.'),
      said('On weekdays nights are quiet.'),
    )
    for (const words of ['Pay is fair.', 'On weekdays']) expect(kept['learned']).toContain(words)
    expect(conflicts).toEqual([{ name: 'learned', discarded: '' }])
  })

  it('adds nothing twice when the same form comes again, and only the correction after the back button', () => {
    const first = merge(said('a'), said('a b'), said('c a')).values
    const again = merge(said('a b'), said('a b'), first)
    expect(again).toEqual({ values: first, conflicts: [] })
    const corrected = merge(said('a b'), said('a b d'), first).values
    expect(corrected['learned']!.split(' ').toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('lets the later answer and the later date stand', () => {
    const change = (stillInterested: string, due: string) => ({ stillInterested, 'due:x': due })
    const { values: kept, conflicts } = merge(
      change('', ''),
      change('yes', '2026-12-01'),
      change('no', '2026-12-09'),
    )
    expect(kept).toEqual(change('yes', '2026-12-01'))
    expect(conflicts).toEqual([
      { name: 'stillInterested', discarded: 'no' },
      { name: 'due:x', discarded: '2026-12-09' },
    ])
  })

  it('takes a field for one value where nothing says what it holds', () => {
    const merge = mergeFormValues({ learned: '' }, { learned: 'a' }, { learned: 'b' })
    expect(merge).toEqual({ values: { learned: 'a' }, conflicts: [{ name: 'learned', discarded: 'b' }] })
  })

  it('keeps a step removed that the other window removed', () => {
    const step = { 'step:x': 'Read', 'due:x': '' }
    expect(merge(step, step, {}).values['step:x']).toBe('')
  })

  it('goes on from what it said before, when it comes again with more', () => {
    expect(merge(said('a'), said('a b d'), said('a b')).values['learned']).toBe('a b d')
    expect(merge(said(''), said('b'), said('b d')).values['learned']).toBe('b d')
  })

  it('reads what a page carries, and nothing of what somebody made up', () => {
    expect(readBase('{"learned":"a"}')).toEqual({ learned: 'a' })
    for (const text of [undefined, '', '7', '{"learned":7}', '[']) expect(readBase(text)).toBeNull()
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

it.each([
  { what: 'a space that both took away', base: 'a - b', mine: 'a b', theirs: 'a b', text: 'a b' },
  {
    what: 'a word that each side changed',
    base: 'pay is 21',
    mine: 'pay is 22',
    theirs: 'pay is 23',
    text: 'pay is 23 22',
  },
  { what: 'two ends', base: 'b', mine: 'b c', theirs: 'a b', text: 'a b c' },
  { what: 'a passage that one took away', base: 'a b c', mine: 'a c', theirs: 'a b c d', text: 'a c d' },
])('puts together $what', ({ text, ...versions }) => {
  expect(mergeTexts(versions)).toBe(text)
})

it('goes on from what was said before, on a new line or with words put in', () => {
  expect(mergeTexts({ base: 'X', mine: 'X\nfoo\nbar', theirs: 'X\nfoo' })).toBe('X\nfoo\nbar')
  const [theirs, mine] = ['She runs the ward', 'She runs the night ward']
  expect(mergeTexts({ base: '', mine, theirs })).toBe(mine)
  expect(mergeTexts({ base: '', mine: theirs, theirs: mine })).toBe(mine)
})

it('a form that comes again changes nothing, whatever space a keyboard left around its words', () => {
  const text = fc.stringMatching(/^[ab \n]{0,12}$/)
  fc.assert(
    fc.property(text, text, (base, typed) => {
      const stored = typed.trim()
      const { values, conflicts } = merge({ why: base }, { why: typed }, { why: stored })
      expect([values['why']!.trim(), conflicts]).toEqual([stored, []])
    }),
  )
})

it('no word is lost, whatever space stands between', () => {
  const text = (mark: string) =>
    fc
      .array(fc.constantFrom(' ', '\n', '  ', `w${mark}`, 'x', 'y'), { maxLength: 10 })
      .map((parts) => parts.join(' '))
  fc.assert(
    fc.property(text('0'), text('1'), text('2'), (base, mine, theirs) => {
      const found = mergeTexts({ base, mine, theirs }).split(/\s+/)
      for (const [words, mark] of [
        [mine, 'w1'],
        [theirs, 'w2'],
      ] as const)
        if (words.split(/\s+/).includes(mark)) expect(found).toContain(mark)
    }),
  )
})

it('gives back what gave way as it is on record, since space may be part of its form', () => {
  const { conflicts } = merge({ 'due:x': '1\t2\tUTC' }, { 'due:x': '3\t4\tUTC' }, { 'due:x': '\t\tUTC' })
  expect(conflicts).toEqual([{ name: 'due:x', discarded: '\t\tUTC' }])
})

it('puts lists together by their lines, so that a corrected one does not come back', () => {
  const phones = (base: string, mine: string, theirs: string) =>
    merge({ phones: base }, { phones: mine }, { phones: theirs }).values['phones']
  expect(phones('anna@x', 'ana@x', 'anna@x\noffice@x')).toBe('ana@x\noffice@x')
  expect(phones('old\nb', 'b', 'old\nb\nc')).toBe('b\nc')
  expect(phones('a', 'a\nb', 'a\nb\nc')).toBe('a\nb\nc')
})

it('compares no more words of a whole form than of one text', () => {
  const words = (mark: string) => Array.from({ length: 1500 }, (_, n) => `${mark}${n}`).join(' ')
  const many = (mark: string) =>
    Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`field${n}`, words(`${mark}${n}`)]))
  const { values } = merge(many('a'), many('b'), many('c'))
  expect(values['field29']).toContain('b29')
  expect(values['field29']).toContain('c29')
})

it('replaces the changed passage at once when there is too much to compare', () => {
  const base = `same ${'a '.repeat(3000)}end`
  const mine = base.replace('a ', 'b ')
  const theirs = `${base} of it`
  expect(mergeTexts({ base, mine, theirs })).toBe(`same b ${'a '.repeat(2999)}end of it`)
})

describe('the difference in words', () => {
  it('never cuts a word', () => {
    expect(diffWords('pay is 21 an hour', 'pay is 24 an hour')).toEqual([
      [0, 'pay is '],
      [-1, '21'],
      [1, '24'],
      [0, ' an hour'],
    ])
  })

  it('replaces the changed passage at once when there is too much to compare', () => {
    const from = `same ${'a '.repeat(3000)}end`
    const to = `same ${'b '.repeat(3000)}end`
    const edits = diffWords(from, to)
    expect(
      edits
        .filter(([kind]) => kind < 1)
        .map(([, words]) => words)
        .join(''),
    ).toBe(from)
    expect(
      edits
        .filter(([kind]) => kind > -1)
        .map(([, words]) => words)
        .join(''),
    ).toBe(to)
  })
})
