import { beforeAll, describe, expect, it } from 'vitest'
import { renderPdf } from '../../../platform/documents/index.ts'
import { readPdf, type ReadPdf } from '../../../../tests/support/pdf.ts'
import { cardDocument, type CardKind, cardPapers, fitsCard, hasBlanks } from './card.ts'

const text = 'Dear Maria,\n\nthank you for the half hour. “Listen first” stays with me.\n\nAna Lucía'
const words = {
  ...{ title: 'Thank you, Maria', author: 'Ana Lucía Reyes', language: 'en', cover: 'Thank you' },
  ...{ cribTitle: 'To copy by hand', cribLead: 'In your own writing.' },
}
const typeset = async (kind: CardKind, inside = text, paper: (typeof cardPapers)[number] = 'us-letter') => {
  const document = cardDocument({ kind, paper, text: inside }, words)
  const { bytes } = await renderPdf(
    'features/outreach/thanks-card/card.typ',
    document,
    new Date('2026-11-20T12:00:00Z'),
  )
  return readPdf(bytes)
}

describe('what fits', () => {
  it('is a good thank-you and more, and not a letter of pages', () => {
    expect(fitsCard(text)).toBe(true)
    expect(fitsCard('word '.repeat(300))).toBe(true)
    expect(fitsCard('word '.repeat(700))).toBe(false)
    expect(fitsCard('\n'.repeat(3) + 'a\n'.repeat(60))).toBe(false)
  })
})

it('sees what still waits to be filled in', () => {
  expect(hasBlanks('Because of it I will [what you do next].')).toBe(true)
  expect(hasBlanks('Because of it I will ask three friends.')).toBe(false)
})

describe('a folded card', () => {
  let printed: ReadPdf
  let blank: ReadPdf
  beforeAll(async () => {
    printed = await typeset('printed')
    blank = await typeset('blank')
  })

  it('has the words of the seeker inside, on one sheet', () => {
    expect(printed.pages).toBe(1)
    for (const part of ['Thank you', 'Dear Maria,', '“Listen first” stays with me.', 'Ana Lucía'])
      expect(printed.text.replace(/\s+/g, ' ')).toContain(part)
  })

  it('is empty for writing by hand, with the words on a second sheet', () => {
    expect(blank.pages).toBe(2)
    for (const part of ['Thank you', 'To copy by hand', 'Dear Maria,', 'Ana Lucía'])
      expect(blank.text).toContain(part)
  })

  it('is tagged, with title, author, language and every font inside', () => {
    for (const pdf of [printed, blank])
      expect(pdf).toMatchObject({
        ...{ tagged: true, accessible: '1', title: 'Thank you, Maria', author: 'Ana Lucía Reyes' },
        ...{ language: 'en', fontsOutside: [] },
      })
    expect(printed.tags.find(({ role }) => role === 'H1')?.text.trim()).toBe('Thank you')
  })

  it.each(cardPapers)('holds the longest text that fits, whole and on one sheet of %s', async (paper) => {
    // Lines of the widest letters: worse than any words.
    const longest = Array.from({ length: 34 }, (_, n) => `${n} `.padEnd(49, 'wm')).join('\n')
    expect(fitsCard(longest)).toBe(true)
    const { pages, text: read } = await typeset('printed', longest, paper)
    expect(pages).toBe(1)
    for (let n = 0; n < 34; n++) expect(read).toContain(`${n} wm`)
  })
})
