/** A thank-you as a card: what of it fits, and the data its template draws. Pure. */
import { cleanText } from '../../../shared/clean-text.ts'
import { type Block, blocksOf } from '../../../shared/prose.ts'

/** With the seeker's text inside, or empty for writing by hand with the text on a second sheet to copy from. */
export const cardKinds = ['printed', 'blank'] as const
export type CardKind = (typeof cardKinds)[number]
/** Typst's names of the sheets that are folded: the paper of the United States, and of elsewhere. */
export const cardPapers = ['us-letter', 'a4'] as const
export type CardPaper = (typeof cardPapers)[number]

/**
 * A quarter of a sheet in small letters (6.5 points) holds some 38 lines of 70; fewer here, since empty lines between
 * paragraphs count too. The template has two smaller sizes in reserve, for the widest letters.
 */
const lineCharacters = 50
const mostLines = 34

/** Whether a text fits the inside of a card; more than twice the 150 words of a good thank-you does. */
export function fitsCard(text: string): boolean {
  const lines = cleanText(text)
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineCharacters)), 0)
  return lines <= mostLines
}

/** What stands in square brackets still waits to be filled in. */
export const hasBlanks = (text: string): boolean => /\[[^\]\n]{2,}\]/.test(text)

export interface CardWords {
  title: string
  author: string
  /** BCP 47; of the words that are ours. */
  language: string
  /** On the front. */
  cover: string
  cribTitle: string
  cribLead: string
}

export interface CardDocument extends CardWords {
  kind: CardKind
  paper: CardPaper
  blocks: Block[]
}

/** What the template needs: every word in place. */
export const cardDocument = (
  { kind, paper, text }: { kind: CardKind; paper: CardPaper; text: string },
  words: CardWords,
): CardDocument => ({ ...words, kind, paper, blocks: blocksOf(text) })
