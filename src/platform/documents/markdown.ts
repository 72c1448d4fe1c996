import { cleanText } from '../../shared/clean-text.ts'
import type { PrintedDocument } from '../../shared/printed-document.ts'
import type { Block, Prose } from '../../shared/prose.ts'
import { webAddressInside } from '../../shared/text.ts'
import { refuseTooLong } from './printable.ts'

/** Signs that mean something anywhere in a line (CommonMark, and `~` and `|` of GitHub's dialect). */
const anywhere = /[\\`*_[\]<>&~|]/g
/** What makes a line a heading, a list or a rule when it stands at its beginning. */
const atStart = /^(#{1,6}(?=\s|$)|[-+=])/
const numberAtStart = /^(\d{1,9})([.)])(?=\s|$)/

/** One line of somebody's text, so that every sign in it is shown and none is obeyed; a web address stays a link. */
const plain = (line: string): string =>
  line
    .trim()
    .split(webAddressInside)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replace(anywhere, '\\$&')))
    .join('')
    .replace(atStart, '\\$1')
    .replace(numberAtStart, '$1\\$2')

/** Lines as typed: a backslash at the end keeps the line end. */
const linesOf = ({ text }: Prose, indent = ''): string =>
  cleanText(text)
    .split('\n')
    .map(plain)
    .filter((line) => line !== '')
    .join(`\\\n${indent}`)

function blockOf(block: Block): string {
  if (block.kind === 'paragraph') return linesOf(block.prose)
  return block.items
    .map((item, index) => {
      const marker = block.ordered ? `${block.start + index}. ` : '- '
      return marker + linesOf(item, ' '.repeat(marker.length))
    })
    .join('\n')
}

const detailOf = ({ label, values }: PrintedDocument['details'][number]): string =>
  `- **${plain(label)}:** ${values.map((value) => linesOf(value, '  ')).join('\\\n  ')}`

/** Of a heading there is one line. */
const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${plain(cleanText(text).replaceAll('\n', ' '))}`

const ours = (text: string): Prose => ({ text, direction: 'ltr', language: null })

/**
 * Writes a document as Markdown (CommonMark), which any text editor opens.
 *
 * @param document people's texts in it are never read as markup
 * @throws AppError `document-too-long` (422)
 */
export function renderMarkdown(document: PrintedDocument): string {
  refuseTooLong(document)
  const { kind, title, byline, details, sections } = document
  const parts = [
    linesOf(ours(kind)),
    heading(1, title),
    linesOf(ours(byline)),
    details.map(detailOf).join('\n'),
    ...sections.flatMap((section) => [
      heading(2, section.heading),
      ...blocksIn(section.blocks),
      ...section.entries.flatMap((entry) => [heading(3, entry.heading.text), ...blocksIn(entry.blocks)]),
    ]),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** A comment that shows nothing keeps two neighbouring lists apart, which Markdown would join. */
function blocksIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    const joined = block.kind === 'list' && before?.kind === 'list' && block.ordered === before.ordered
    return joined ? ['<!-- -->', blockOf(block)] : [blockOf(block)]
  })
}
