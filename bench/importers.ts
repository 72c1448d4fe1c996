// Every address file of the public collections and thousands of malformed ones through the importers: what crashes,
// hangs, loses a letter or misses a value.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { importLimits, type ParsedFile } from '../src/features/imports/imports.ts'
import { packageRoot } from '../src/platform/config/index.ts'
import { Thread, threadEntry, ThreadError } from '../src/platform/threads/index.ts'
import { malformedFiles } from '../tests/support/malformed-files.ts'
import { readByHand } from '../tests/support/read-by-hand.ts'

export interface ImporterFigures {
  files: number
  /** Ended with an error that is no refusal in words. */
  crashed: number
  /** U+FFFD in what was read. */
  replacement_chars: number
  /** Names, phones and e-mails that stand in a card and were not read. */
  missing_values: number
  fuzz_files: number
  fuzz_crashes: number
  /** Malformed files that took longer than five seconds. */
  fuzz_hangs: number
}

const hangMs = 5_000

/** @param args a folder of address files (the public collections if none is given), `--fuzz 20000`, `--seed 1` */
export async function run(args: readonly string[]): Promise<ImporterFigures> {
  const option = (name: string, otherwise: number) => {
    const at = args.indexOf(`--${name}`)
    return at === -1 ? otherwise : Number(args[at + 1])
  }
  const [folder] = args.filter((arg, at) => !arg.startsWith('--') && !args[at - 1]?.startsWith('--'))
  const reader = new Reader()
  try {
    const figures = await readAll(reader, filesIn(folder))
    return { ...figures, ...(await fuzz(reader, option('fuzz', 20_000), option('seed', 1))) }
  } finally {
    reader.close()
  }
}

/** Reads file after file in one thread, as the program does with one. */
class Reader {
  readonly #thread = new Thread(threadEntry(import.meta.url, './../src/features/imports/parse.thread.ts'), {
    timeoutMs: hangMs,
    memoryMb: importLimits.parseMb,
  })

  async read(bytes: Uint8Array): Promise<ParsedFile | 'crashed' | 'hung'> {
    const { fileBytes, rows, zipEntries } = importLimits
    try {
      return await this.#thread.ask<ParsedFile>({ bytes, limits: { fileBytes, rows, zipEntries } })
    } catch (error) {
      if (!(error instanceof ThreadError)) throw error
      process.stderr.write(`${error.reason}: ${error.message}\n`)
      return error.reason === 'timeout' ? 'hung' : 'crashed'
    }
  }

  close(): void {
    this.#thread.close()
  }
}

function filesIn(folder: string | undefined): string[] {
  const corpora = process.env['HALFHOUR_CORPORA'] ?? path.join(packageRoot(), '..', 'shared', 'corpora')
  const roots = folder ? [folder] : ['vcard', 'csv', 'linkedin'].map((name) => path.join(corpora, name))
  for (const root of roots)
    if (!existsSync(root)) throw new Error(`There is no ${root}: set HALFHOUR_CORPORA`)
  return roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(root, name))
      .filter((file) => statSync(file).isFile()),
  )
}

async function readAll(reader: Reader, files: readonly string[]) {
  const figures = { files: files.length, crashed: 0, replacement_chars: 0, missing_values: 0 }
  for (const file of files) {
    const bytes = readFileSync(file)
    const answer = await reader.read(bytes)
    if (typeof answer === 'string') {
      figures.crashed++
      continue
    }
    const said = answer.ok ? JSON.stringify(answer.contacts) : ''
    figures.replacement_chars += said.split('\uFFFD').length - 1
    const missing = missingIn(file, bytes, answer)
    figures.missing_values += missing.length
    if (missing.length > 0) process.stderr.write(`${file}: ${missing.join(' | ')}\n`)
  }
  return figures
}

/** What stands in the file and was not read: by our own reading where we have one, else of every plain line. */
function missingIn(file: string, bytes: Buffer, answer: ParsedFile): string[] {
  if (!/\.(vcf|vcard)$/i.test(file)) return []
  const byHand = Object.entries(readByHand).find(([name]) =>
    file.split(path.sep).join('/').endsWith(`/${name}`),
  )?.[1]
  if (typeof byHand === 'string') return answer.ok ? [`accepted, though ${byHand}`] : []
  const contacts = answer.ok ? answer.contacts : []
  const said = new Set(
    contacts.flatMap((one) => [one.name, one.description ?? '', ...one.phones, ...one.emails]).map(plain),
  )
  const expected =
    byHand?.flatMap(({ name, phones = [], emails = [] }) => [name, ...phones, ...emails]) ?? plainLines(bytes)
  return expected.filter((value) => plain(value) !== '' && !said.has(plain(value)))
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Values of lines that need no decoding: no encoding, no charset, no fold below them. A refused file has none. */
function plainLines(bytes: Buffer): string[] {
  const lines = bytes.toString('utf8').split(/\r*\n|\r/)
  return lines.flatMap((line, at) => {
    const found = /^(?:item\d+\.)?(?:FN|TEL|EMAIL)((?:;[^:"]*)?):([ -~]+)$/i.exec(line)
    const isFolded = /^[ \t]/.test(lines[at + 1] ?? '')
    const isPlain =
      found &&
      !/ENCODING|QUOTED|BASE64|CHARSET/i.test(found[1] ?? '') &&
      !/[\\;,<]|^(tel|mailto):/i.test(found[2] ?? '')
    return isPlain && !isFolded ? [found[2] ?? ''] : []
  })
}

async function fuzz(reader: Reader, count: number, seed: number) {
  const figures = { fuzz_files: 0, fuzz_crashes: 0, fuzz_hangs: 0 }
  const atATime = 1_000
  for (let at = 0; at < count; at += atATime) {
    for (const bytes of malformedFiles(Math.min(atATime, count - at), seed + at)) {
      const answer = await reader.read(bytes)
      figures.fuzz_files++
      if (answer === 'hung') figures.fuzz_hangs++
      else if (typeof answer === 'string') figures.fuzz_crashes++
    }
    process.stderr.write(
      `${figures.fuzz_files} malformed files: ${figures.fuzz_crashes} crashes, ${figures.fuzz_hangs} hangs\n`,
    )
  }
  return figures
}
