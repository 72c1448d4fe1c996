import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { moveCaret, spanBetween, typeInto } from './typing.ts'

describe('one input event as one edit', () => {
  it('puts a repeated letter where the caret is', () => {
    expect(spanBetween('aa', 'aaa', 1)).toEqual({ start: 0, removed: 0, inserted: 'a' })
    expect(spanBetween('aa', 'aaa', 3)).toEqual({ start: 2, removed: 0, inserted: 'a' })
  })

  it('keeps emoji whole', () => {
    expect(spanBetween('😀', '😁')).toEqual({ start: 0, removed: 2, inserted: '😁' })
  })

  it('writes nothing where nothing changed, wherever the caret is', () => {
    const shared = new Y.Doc().getText('t')
    shared.insert(0, '😁')
    expect(typeInto(shared, '😁', 1)).toBe(false)
  })

  it('always arrives at what the field holds', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '😀', '😁', '\u{1F9D1}\u200D'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(text, text, fc.nat(30), (from, to, caret) => {
        const shared = new Y.Doc().getText('t')
        shared.insert(0, from)
        expect(typeInto(shared, to, caret)).toBe(from !== to)
        expect(shared.toString()).toBe(to)
      }),
      { numRuns: 500, seed: 20261127 },
    )
  })
})

describe('the caret during someone else’s edit', () => {
  it.each([
    ['text before it', 5, [{ insert: 'abc' }], 8],
    ['text behind it', 2, [{ retain: 4 }, { insert: 'abc' }], 2],
    ['text exactly at it', 4, [{ retain: 4 }, { insert: 'abc' }], 4],
    ['removed before it', 5, [{ retain: 1 }, { delete: 2 }], 3],
    ['removed around it', 5, [{ retain: 4 }, { delete: 9 }], 4],
  ])('%s', (_, position, delta, expected) => {
    expect(moveCaret(position, delta)).toBe(expected)
  })
})
