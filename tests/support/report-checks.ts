/** What a reader and a screen reader find of a report in each of its files. */
import { parseDocument } from 'htmlparser2'
import mammoth from 'mammoth'
import MarkdownIt from 'markdown-it'
import type { ReportDocument } from '../../src/features/reports/report.ts'
import { cleanText } from '../../src/shared/clean-text.ts'
import type { Block, Prose } from '../../src/shared/prose.ts'
import { readDocx } from './docx.ts'
import { readPdf } from './pdf.ts'

/** As one can compare them: without white space, compatibility forms resolved. Wrapped lines are no difference. */
const squeezed = (text: string) =>
  text.normalize('NFKC').replace(/[\s\u{FE00}-\u{FE0F}\u{200B}-\u{200F}]+/gu, '')

const isArabic = (letters: string) => /^[\u0620-\u06FF]{2}$/.test(letters)

/**
 * Whether a text stands in another. Two Arabic letters that are drawn as one joined sign may stand the other way
 * around: pdf.js turns a right-to-left line letter by letter, the two letters of such a sign with it.
 */
function standsIn(all: string, text: string): boolean {
  if (all.includes(text)) return true
  for (let start = 0; start + text.length <= all.length; start++) {
    let at = 0
    while (at < text.length) {
      const pair = text.slice(at, at + 2)
      if (all[start + at] === text[at]) at += 1
      else if (isArabic(pair) && all.startsWith(`${pair[1]}${pair[0]}`, start + at)) at += 2
      else break
    }
    if (at >= text.length) return true
  }
  return false
}

const proseOf = (block: Block): Prose[] => (block.kind === 'paragraph' ? [block.prose] : block.items)

/** Every text of a document, a line each. */
function textsOf({ kind, title, byline, details, sections }: ReportDocument): string[] {
  const entries = sections.flatMap((section) => [
    section.heading,
    ...section.blocks.flatMap(proseOf).map(({ text }) => text),
    ...section.entries
      .flatMap((entry) => [entry.heading, ...entry.blocks.flatMap(proseOf)])
      .map(({ text }) => text),
  ])
  const facts = details.flatMap(({ label, values }) => [label, ...values.map(({ text }) => text)])
  return [kind, title, byline, ...facts, ...entries]
    .flatMap((text) => cleanText(text).split('\n'))
    .filter((line) => line.trim() !== '')
}

/** @returns the texts that are not there */
export function missingFrom(said: string, document: ReportDocument): string[] {
  const all = squeezed(said)
  return textsOf(document).filter((text) => !standsIn(all, squeezed(text)))
}

/** Control characters and half characters that reached a reader. */
export const hasDebris = (text: string): boolean => /[\u0000-\u0008\u000B\u000E-\u001F]|\p{Cs}/u.test(text)

const headingsOf = ({ title, sections }: ReportDocument): { level: number; text: string }[] => [
  { level: 1, text: title },
  ...sections.flatMap((section) => [
    { level: 2, text: section.heading },
    ...section.entries.map(({ heading }) => ({ level: 3, text: heading.text })),
  ]),
]

const same = (a: readonly { level: number; text: string }[], b: typeof a) =>
  JSON.stringify(a.map((one) => [one.level, squeezed(one.text)])) ===
  JSON.stringify(b.map((one) => [one.level, squeezed(one.text)]))

export interface Findings {
  /** Texts of the document that the file does not carry. */
  missing: string[]
  /** What is wrong with its structure, in words. */
  structure: string[]
}

const untrue = (facts: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(facts).flatMap(([name, holds]) => (holds ? [] : [name]))

/** Tags, title, language, headings, bookmarks and fonts of a PDF, by pdf.js. */
export async function checkPdf(bytes: Uint8Array, document: ReportDocument): Promise<Findings> {
  const pdf = await readPdf(bytes)
  const headings = headingsOf(document)
  const tagged = pdf.tags.flatMap(({ role, text }) =>
    /^H[1-6]$/.test(role) ? [{ level: Number(role[1]), text }] : [],
  )
  const levels = tagged.map(({ level }) => level).join('')
  const bookmarks = squeezed(pdf.outline.join(''))
  return {
    missing: missingFrom(pdf.text, document),
    structure: untrue({
      tagged: pdf.tagged && pdf.accessible === '1',
      title: squeezed(pdf.title) === squeezed(document.title),
      language: pdf.language === document.language,
      headings: levels === headings.map(({ level }) => level).join(''),
      bookmarks: document.sections.every(({ heading }) => standsIn(bookmarks, squeezed(heading))),
      'fonts embedded': pdf.fontsOutside.length === 0,
      'no debris': !hasDebris(pdf.text),
    }),
  }
}

/** Texts and styles from its XML; headings and lists as mammoth understands them, who did not write it. */
export async function checkDocx(bytes: Uint8Array, document: ReportDocument): Promise<Findings> {
  const read = readDocx(bytes)
  const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  const text = read.paragraphs.map((paragraph) => paragraph.text).join('\n')
  const { value: raw } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return {
    missing: [...missingFrom(text, document), ...missingFrom(raw, document)],
    structure: untrue({
      headings: same(headingsIn(html), headingsOf(document)),
      lists: /<ul>/.test(html) && /<ol>/.test(html),
      styles: messages.length === 0,
      title: read.title === document.title,
      language: read.language === document.language,
      'no debris': !hasDebris(raw),
    }),
  }
}

export function checkHtml(html: string, document: ReportDocument): Findings {
  return {
    missing: missingFrom(textIn(html), document),
    structure: untrue({
      headings: same(headingsIn(html), headingsOf(document)),
      language: html.includes(`<html lang="${document.language}">`),
      'no debris': !hasDebris(html),
    }),
  }
}

/** A Word file as another word processor understood it and wrote it out as HTML. */
export function checkOffice(html: string, document: ReportDocument): Findings {
  return {
    missing: missingFrom(textIn(html), document),
    structure: untrue({ headings: same(headingsIn(html), headingsOf(document)) }),
  }
}

/** Read back by a Markdown parser: nobody's words became markup. */
export function checkMarkdown(text: string, document: ReportDocument): Findings {
  const html = new MarkdownIt().render(text)
  return {
    missing: missingFrom(textIn(html), document),
    structure: untrue({
      headings: same(headingsIn(html), headingsOf(document)),
      'no debris': !hasDebris(text),
    }),
  }
}

interface HtmlNode {
  type: string
  name?: string
  data?: string
  children?: HtmlNode[]
}

const nodesOf = (html: string) => parseDocument(html).children as unknown as HtmlNode[]
const wordsIn = (node: HtmlNode): string =>
  node.name === 'br'
    ? '\n'
    : node.name === 'style'
      ? ''
      : (node.data ?? (node.children ?? []).map(wordsIn).join(''))

const textIn = (html: string): string => nodesOf(html).map(wordsIn).join('\n')

function headingsIn(html: string): { level: number; text: string }[] {
  const walk = (node: HtmlNode): { level: number; text: string }[] => {
    const level = /^h([1-6])$/.exec(node.name ?? '')?.[1]
    return level ? [{ level: Number(level), text: wordsIn(node) }] : (node.children ?? []).flatMap(walk)
  }
  return nodesOf(html).flatMap(walk)
}
