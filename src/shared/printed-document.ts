import type { Block, Prose } from './prose.ts'

/** A heading of its own within a section: a question with its answer, an activity with what came of it. */
export interface PrintedEntry {
  heading: Prose
  blocks: Block[]
}

export interface PrintedSection {
  /** Names the part within the document. */
  id: string
  heading: string
  blocks: Block[]
  entries: PrintedEntry[]
}

/**
 * A finished document: every word in place, in the order it is read. Preview, HTML, PDF and DOCX all draw this and
 * nothing else, so that they say the same.
 */
export interface PrintedDocument {
  /** BCP 47; the language of the words that are ours. */
  language: string
  /** What kind of document it is, above the title. */
  kind: string
  title: string
  author: string
  byline: string
  /** Of several values, such as the people of a panel, each is a line with its own direction. */
  details: { label: string; values: Prose[] }[]
  sections: PrintedSection[]
  /** With the placeholders {n} and {total}. */
  pageWord: string
  /** Smaller and closer, for what should fit on one page. */
  dense?: boolean
}

/** A name for the file from what stands in it: empty parts left out, short enough for any file system. */
export function documentFileName(parts: readonly string[], extension: string): string {
  const name = parts.map((part) =>
    part
      .replace(/[^\p{L}\p{M}\p{N} ,'’-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return `${[...name.filter(Boolean).join(' - ')].slice(0, 80).join('').trim()}.${extension}`
}
