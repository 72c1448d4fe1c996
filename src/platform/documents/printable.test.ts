import { expect, test } from 'vitest'
import { cleanText } from '../../shared/clean-text.ts'
import { fontCoverage } from './fonts.ts'
import { findUnprintable } from './index.ts'
import { mayBeUnprintable, printableText } from './printable.ts'

const coverage = fontCoverage()

test('every character taken for granted can really be drawn', () => {
  const all = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code))
  const granted = all.filter((character) => !mayBeUnprintable(character))
  expect(granted.length).toBeGreaterThan(500)
  expect(printableText(granted.join(' '), coverage).unprintable).toEqual([])
})

test('joined emoji, marks on letters and invisible signs are one character each', () => {
  const text = 'e\u0301 👩🏽‍🔬 🏳️‍🌈 🇲🇽 1️⃣ a\u200Bb \u202Bשלום\u202C مُدَرِّس'
  expect(printableText(text, coverage).unprintable).toEqual([])
})

test('what no font has is replaced once per character and named once', () => {
  expect(printableText('ཀ ཀ ཁ', coverage)).toEqual({ text: '\uFFFD \uFFFD \uFFFD', unprintable: ['ཀ', 'ཁ'] })
})

test('control characters and half characters go, line ends stay', () => {
  expect(cleanText('a\u0000\u0008b\r\nc\u2028d\uD800\tx')).toBe('ab\nc\nd\tx')
})

test('a document says beforehand what it could not print', async () => {
  expect(await findUnprintable({ plain: ['Señora “Łódź” …'] })).toEqual([])
  expect(await findUnprintable({ answers: ['ཀ and 中文'] })).toContain('ཀ')
})
