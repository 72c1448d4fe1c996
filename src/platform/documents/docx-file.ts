import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type ILevelsOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { cleanText } from '../../shared/clean-text.ts'
import type { PrintedDocument, PrintedSection } from '../../shared/printed-document.ts'
import type { Block, Prose } from '../../shared/prose.ts'
import { webAddressInside } from '../../shared/text.ts'

// Sizes are in half points, distances in twentieths of a point, as the format has them.
const looks = {
  usual: { text: 21, title: 48, section: 28, gap: 120, above: 360, margin: 1_440 },
  dense: { text: 19, title: 38, section: 24, gap: 80, above: 200, margin: 1_080 },
} as const

/** The colours of the PDF (page.typ). */
const colours = { ink: '1C2430', quiet: '566070', accent: '0F5E57' } as const
/** On every machine that has a word processor, or replaced there by its like. */
const font = 'Calibri'

/** Lines of a text as runs, in the text's own direction and language; web addresses in it are links. */
function runsOf(
  prose: Prose,
  look: { color?: string; bold?: boolean } = {},
): (TextRun | ExternalHyperlink)[] {
  const run = (text: string, more: IRunOptions = {}) =>
    new TextRun({
      text,
      ...look,
      ...more,
      ...(prose.direction === 'rtl' && { rightToLeft: true }),
      ...(prose.language && { language: languageOf(prose) }),
    })
  const isAddress = (index: number) => index % 2 === 1
  return cleanText(prose.text)
    .split('\n')
    .flatMap((text, line) => [
      ...(line > 0 ? [new TextRun({ break: 1 })] : []),
      ...text.split(webAddressInside).map((part, index) => {
        if (!isAddress(index)) return run(part)
        return new ExternalHyperlink({
          link: part,
          children: [run(part, { color: colours.accent, underline: {} })],
        })
      }),
    ])
}

/** A word processor keeps a language for each kind of script. */
function languageOf({ language, direction }: Prose) {
  const value = language ?? 'en'
  if (direction === 'rtl') return { bidirectional: value }
  return ['zh', 'ja', 'ko'].includes(value) ? { eastAsia: value } : { value }
}

const ours = (text: string): Prose => ({ text, direction: 'ltr', language: null })
const sideOf = ({ direction }: Prose) => (direction === 'rtl' ? { bidirectional: true } : {})

const heading = (prose: Prose, level: 1 | 2 | 3): Paragraph =>
  new Paragraph({ heading: HeadingLevel[`HEADING_${level}`], children: runsOf(prose), ...sideOf(prose) })

const orderedFrom = (start: number) => `ordered-${start}`

function paragraphsOf(block: Block, instance: number): Paragraph[] {
  if (block.kind === 'paragraph')
    return [new Paragraph({ children: runsOf(block.prose), ...sideOf(block.prose) })]
  const reference = block.ordered ? orderedFrom(block.start) : 'bullets'
  return block.items.map(
    (item) =>
      new Paragraph({
        numbering: { reference, level: 0, instance },
        children: runsOf(item),
        ...sideOf(item),
      }),
  )
}

/** Each list is an instance of its own, so that its numbers begin anew. */
function sectionOf(section: PrintedSection, nextList: () => number): Paragraph[] {
  const all = (blocks: readonly Block[]) => blocks.flatMap((block) => paragraphsOf(block, nextList()))
  return [
    heading(ours(section.heading), 2),
    ...all(section.blocks),
    ...section.entries.flatMap((entry) => [heading(entry.heading, 3), ...all(entry.blocks)]),
  ]
}

function topOf({ kind, title, byline, details }: PrintedDocument): Paragraph[] {
  const quiet = (text: string) => runsOf(ours(text), { color: colours.quiet })
  return [
    new Paragraph({ children: runsOf(ours(kind), { color: colours.accent, bold: true }) }),
    heading(ours(title), 1),
    ...(byline ? [new Paragraph({ children: quiet(byline) })] : []),
    ...details.map(({ label, values }) => {
      const lines = values.flatMap((value, line) => [
        ...(line > 0 ? [new TextRun({ break: 1 })] : []),
        ...runsOf(value),
      ])
      return new Paragraph({ children: [...quiet(`${label}: `), ...lines] })
    }),
  ]
}

function footerOf(pageWord: string): Footer {
  const parts = pageWord.split(/(\{n\}|\{total\})/)
  const placeholders: Record<string, string> = {
    '{n}': PageNumber.CURRENT,
    '{total}': PageNumber.TOTAL_PAGES,
  }
  const run = new TextRun({
    children: parts.map((part) => placeholders[part] ?? part),
    color: colours.quiet,
    size: 16,
  })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] })
}

const listLevel = (format: 'bullet' | 'decimal', start: number): ILevelsOptions => ({
  level: 0,
  format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
  text: format === 'bullet' ? '•' : '%1.',
  start,
  style: { paragraph: { indent: { left: 360, hanging: 280 } } },
})

/** The lists of a document: bullets, and one kind of numbers for each number that a list begins with. */
function numberingOf(sections: readonly PrintedSection[]) {
  const blocks = sections.flatMap((section) => [
    ...section.blocks,
    ...section.entries.flatMap((entry) => entry.blocks),
  ])
  const starts = new Set(
    blocks.flatMap((block) => (block.kind === 'list' && block.ordered ? [block.start] : [])),
  )
  return [
    { reference: 'bullets', levels: [listLevel('bullet', 1)] },
    ...[...starts].map((start) => ({
      reference: orderedFrom(start),
      levels: [listLevel('decimal', start)],
    })),
  ]
}

function stylesOf({ language, dense }: PrintedDocument) {
  const look = dense ? looks.dense : looks.usual
  const style = (size: number, before: number) => ({
    run: { size, bold: true, color: colours.ink, font },
    paragraph: { spacing: { before, after: look.gap }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font, size: look.text, color: colours.ink, language: { value: language } },
        paragraph: { spacing: { after: look.gap } },
      },
      heading1: style(look.title, 0),
      heading2: style(look.section, look.above),
      heading3: style(look.text, look.above / 2),
    },
  }
}

/** The whole file. */
export async function writeDocx(document: PrintedDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { margin } = document.dense ? looks.dense : looks.usual
  let lists = 0
  const nextList = () => lists++
  const file = new Document({
    title: cleanText(document.title),
    creator: cleanText(document.author),
    styles: stylesOf(document),
    numbering: { config: numberingOf(document.sections) },
    sections: [
      {
        // US letter, as the PDF.
        properties: {
          page: {
            size: { width: 12_240, height: 15_840 },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footerOf(document.pageWord) },
        children: [
          ...topOf(document),
          ...document.sections.flatMap((section) => sectionOf(section, nextList)),
        ],
      },
    ],
  })
  return Uint8Array.from(await Packer.toBuffer(file))
}
