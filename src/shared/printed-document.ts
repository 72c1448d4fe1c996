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
  details: { label: string; value: Prose }[]
  sections: PrintedSection[]
  /** With the holes {n} and {total}. */
  pageWord: string
  /** Smaller and closer, for what should fit on one page. */
  dense?: boolean
}
