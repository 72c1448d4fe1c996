import { StringDecoder } from 'node:string_decoder'
import type { SourceFile } from './source-files.ts'

/** More than any line of the database has; what has longer ones is no table. */
const longestLine = 200_000

/**
 * The rows of a text table, the header first, one at a time. Cells are separated by tabs and are taken as they are: the
 * database knows no quotation.
 */
export async function* readTable(file: SourceFile): AsyncGenerator<string[]> {
  let rest = ''
  for await (const text of textOf(file)) {
    const lines = (rest + text).split(/\r?\n/)
    rest = lines.pop() ?? ''
    if (rest.length > longestLine) return
    for (const line of lines) if (line !== '') yield cellsOf(line)
  }
  if (rest !== '') yield cellsOf(rest)
}

const cellsOf = (line: string) => line.split('\t').map((cell) => cell.trim())

/** Text in UTF-8 without the mark that some programs put before it. */
async function* textOf(file: SourceFile): AsyncGenerator<string> {
  const bytes = await file.open()
  const decoder = new StringDecoder('utf8')
  try {
    let first = true
    for await (const chunk of bytes) {
      const text = decoder.write(chunk as Buffer)
      yield first ? text.replace(/^\uFEFF/, '') : text
      if (text !== '') first = false
    }
    yield decoder.end()
  } finally {
    bytes.destroy()
  }
}

/** @returns the header of a text file; empty where it is no table */
export async function headerOf(file: SourceFile): Promise<string[]> {
  for await (const row of readTable(file)) return row.length > 1 ? row : []
  return []
}

/** The first line of a text, such as what a readme is about. */
export async function firstLine(file: SourceFile): Promise<string> {
  for await (const row of readTable(file)) return row.join(' ')
  return ''
}
