/** What a Word file says, taken from its XML: paragraphs with their style, in the order they are read. */
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'

export interface DocxParagraph {
  /** Such as `Heading2`; null for plain text. */
  style: string | null
  /** Lines joined by line ends. */
  text: string
  listed: boolean
  rightToLeft: boolean
}

export interface ReadDocx {
  title: string
  author: string
  /** The language of its default style. */
  language: string | null
  paragraphs: DocxParagraph[]
  footer: string
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes)
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const core = part('docProps/core.xml')
  const footer = Object.keys(files).find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? ''
  return {
    title: textOf(core, 'dc:title'),
    author: textOf(core, 'dc:creator'),
    language: /<w:lang [^>]*w:val="([^"]+)"/.exec(part('word/styles.xml'))?.[1] ?? null,
    paragraphs: paragraphsOf(part('word/document.xml')),
    footer: paragraphsOf(part(footer))
      .map(({ text }) => text)
      .join('\n'),
  }
}

function textOf(xml: string, element: string): string {
  let inside = false
  let text = ''
  const parser = new Parser(
    {
      onopentagname: (name) => void (inside = name === element),
      ontext: (words) => void (text += inside ? words : ''),
      onclosetag: () => void (inside = false),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return text
}

function paragraphsOf(xml: string): DocxParagraph[] {
  const found: DocxParagraph[] = []
  let open: DocxParagraph | undefined
  let inText = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:p') open = { style: null, text: '', listed: false, rightToLeft: false }
        if (!open) return
        if (name === 'w:pStyle') open.style = attributes['w:val'] ?? null
        if (name === 'w:numPr') open.listed = true
        if (name === 'w:bidi') open.rightToLeft = true
        if (name === 'w:br') open.text += '\n'
        inText = name === 'w:t'
      },
      ontext: (words) => void (open && inText && (open.text += words)),
      onclosetag(name) {
        if (name === 'w:t') inText = false
        if (name !== 'w:p' || !open) return
        found.push(open)
        open = undefined
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return found
}
