/** What a PDF says to a reader and to a screen reader, taken from its bytes by pdf.js. */
import { type PDFDocumentProxy, type PDFPageProxy, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfTag {
  role: string
  language: string | null
  text: string
}

export interface ReadPdf {
  pages: number
  /** All text in reading order, one line a text run, compatibility forms resolved. */
  text: string
  title: string
  author: string
  language: string | null
  /** Whether the file declares itself tagged. */
  tagged: boolean
  /** "1" when the file claims PDF/UA-1 in its metadata. */
  accessible: string | null
  /** The bookmarks, indented two spaces a level. */
  outline: string[]
  /** The structure tree, depth first; `text` is what stands directly under a tag. */
  tags: PdfTag[]
  /** Fonts that are used but not inside the file. */
  fontsOutside: string[]
  /** Where links lead, each once. */
  links: string[]
  /** What reaches into the last inch before the right edge of its page, which none of ours draws on. */
  beyond: string[]
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 })
  const pdf = await loading.promise
  try {
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pdf.getPage(n + 1)))
    const { info, metadata } = await pdf.getMetadata()
    const facts = info as { Title?: string; Author?: string; Language?: string }
    const read = await Promise.all(pages.map(readPage))
    return {
      pages: pdf.numPages,
      text: read.map((page) => page.text).join('\n'),
      title: facts.Title ?? '',
      author: facts.Author ?? '',
      language: facts.Language ?? null,
      tagged: ((await pdf.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked') === true,
      accessible: metadata?.get('pdfuaid:part') ?? null,
      outline: outlineLines(await pdf.getOutline()),
      tags: read.flatMap((page) => page.tags),
      fontsOutside: read.flatMap((page) => page.fontsOutside),
      links: [...new Set(read.flatMap((page) => page.links))],
      beyond: read.flatMap((page) => page.beyond),
    }
  } finally {
    await loading.destroy()
  }
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

function outlineLines(items: Outline, depth = 0): string[] {
  return (items ?? []).flatMap((item) => [
    '  '.repeat(depth) + item.title,
    ...outlineLines(item.items, depth + 1),
  ])
}

type ReadPage = Pick<ReadPdf, 'text' | 'tags' | 'fontsOutside' | 'links' | 'beyond'>

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const content = await page.getTextContent({ includeMarkedContent: true })
  const marked = new Map<string, string>()
  const open: string[] = []
  const runs: Run[] = []
  for (const item of content.items) {
    if ('str' in item)
      runs.push({
        text: item.str,
        rightToLeft: item.dir === 'rtl',
        end: item.hasEOL,
        tag: open.findLast(Boolean) ?? '',
      })
    else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  const [, , width = 0] = page.view
  const words = content.items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []))
  const outside = words.filter((item) => Number(item.transform[4]) + item.width > width - 72)
  const annotations = (await page.getAnnotations()) as { url?: string }[]
  let text = ''
  for (const run of readingOrder(runs)) {
    const said = run.text + (run.end ? '\n' : '')
    text += said
    if (run.tag) marked.set(run.tag, (marked.get(run.tag) ?? '') + said)
  }
  return {
    text: text.normalize('NFKC'),
    tags: tagsOf(await page.getStructTree(), marked),
    fontsOutside: await fontsOutside(page),
    links: annotations.flatMap(({ url }) => url ?? []),
    beyond: outside.map(({ str }) => str),
  }
}

interface Run {
  text: string
  rightToLeft: boolean
  end: boolean
  tag: string
}

/** pdf.js gives the words of a right-to-left line from left to right: turns each stretch of them around. */
function readingOrder(runs: Run[]): Run[] {
  const ordered: Run[] = []
  let stretch: Run[] = []
  const flush = () => {
    const trailing: Run[] = []
    while (stretch.length > 0 && !stretch.at(-1)!.rightToLeft) trailing.unshift(stretch.pop()!)
    const end = stretch.some((run) => run.end)
    const turned = stretch.toReversed().map((run) => ({ ...run, end: false }))
    if (turned.length > 0) turned.at(-1)!.end = end
    ordered.push(...turned, ...trailing)
    stretch = []
  }
  for (const run of runs) {
    const neutral = run.text.trim() === ''
    if (run.rightToLeft || (neutral && stretch.length > 0)) stretch.push(run)
    else {
      flush()
      ordered.push(run)
    }
    if (run.end) flush()
  }
  flush()
  return ordered
}

interface Node {
  role?: string
  lang?: string
  type?: string
  id?: string
  children?: Node[]
}

function tagsOf(node: unknown, marked: Map<string, string>): PdfTag[] {
  const { role, lang, children = [] } = (node ?? {}) as Node
  if (!role) return []
  const text = children
    .map(({ type, id }) => (type === 'content' && id ? (marked.get(id) ?? '') : ''))
    .join('')
  const own = { role, language: lang ?? null, text: text.normalize('NFKC').trim() }
  return [own, ...children.flatMap((child) => tagsOf(child, marked))]
}

async function fontsOutside(page: PDFPageProxy): Promise<string[]> {
  await page.getOperatorList()
  const { styles } = await page.getTextContent()
  return Object.keys(styles).filter((name) => {
    const font = page.commonObjs.get(name) as { missingFile?: boolean; isType3Font?: boolean } | null
    return font?.missingFile === true
  })
}
