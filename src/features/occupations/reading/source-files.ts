import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { AppError, invalid } from '../../../shared/errors.ts'

/** A file of a folder or of a ZIP. It is opened anew for every reading; none is held whole, except a workbook. */
export interface SourceFile {
  /** Its path inside the folder or ZIP. */
  name: string
  open(): Promise<Readable>
}

export interface Sources {
  files: SourceFile[]
  close(): void
}

/** What is taken in. The whole O*NET database is about 60 files and 150 MB, its largest file 30 MB. Our choice. */
const limits = { files: 2_000, fileBytes: 200_000_000, workbookBytes: 50_000_000, folders: 4 }

const wanted = /\.(txt|tsv|csv|xlsx|zip)$/i
/** What office programs and macOS leave beside files. */
const leftOver = /(^|\/)(~\$|\._|\.)|^__MACOSX\//

/**
 * The files of a folder, of the ZIPs in it, or of a ZIP, that may hold occupation data. Close it when all is read.
 * @throws AppError `file-unreadable`, `occupations-zip-broken`, `occupations-too-big`
 */
export async function openSources(target: string): Promise<Sources> {
  const zips: ZipFile[] = []
  const close = () => zips.forEach((zip) => zip.close())
  try {
    const paths = (await isFolder(target)) ? await walk(target) : [target]
    const files: SourceFile[] = []
    for (const file of paths) {
      const name = path.relative(target, file) || path.basename(target)
      if (/\.zip$/i.test(file)) files.push(...(await filesOfZip(file, name, zips)))
      else files.push({ name, open: () => openFile(file, name) })
      if (files.length > limits.files) throw invalid('occupations-too-big', { file: target })
    }
    return { files, close }
  } catch (error) {
    close()
    throw error
  }
}

const unreadable = (file: string) => (cause: unknown) => {
  throw new AppError('file-unreadable', 404, { path: file, file }, cause)
}

const isFolder = async (target: string) => (await stat(target).catch(unreadable(target))).isDirectory()

async function walk(folder: string, depth = 0): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable(folder))
  const found: string[] = []
  for (const entry of entries.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))) {
    const file = path.join(folder, entry.name)
    if (leftOver.test(entry.name)) continue
    if (entry.isDirectory() && depth < limits.folders) found.push(...(await walk(file, depth + 1)))
    else if (!entry.isDirectory() && wanted.test(entry.name)) found.push(file)
  }
  return found
}

async function openFile(file: string, name: string): Promise<Readable> {
  const { size } = await stat(file).catch(unreadable(file))
  if (size > limits.fileBytes) throw invalid('occupations-too-big', { file: name })
  return createReadStream(file)
}

async function filesOfZip(file: string, name: string, opened: ZipFile[]): Promise<SourceFile[]> {
  const broken = (cause: unknown) => {
    if (cause instanceof AppError) throw cause
    throw invalid('occupations-zip-broken', { file: name }, cause)
  }
  try {
    const zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false })
    opened.push(zip)
    const files: SourceFile[] = []
    for await (const entry of zip.eachEntry()) {
      if (!wanted.test(entry.fileName) || leftOver.test(entry.fileName)) continue
      files.push({ name: entry.fileName, open: () => openEntry(zip, entry).catch(broken) })
    }
    return files
  } catch (cause) {
    return broken(cause)
  }
}

/** yauzl holds an entry to the size that it claims, so that the claim is enough to judge by. */
function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.uncompressedSize > limits.fileBytes)
    throw invalid('occupations-too-big', { file: entry.fileName })
  return zip.openReadStreamPromise(entry)
}

/** A workbook, which is a ZIP that is read from several places at once. */
export async function wholeFile(file: SourceFile): Promise<Buffer> {
  let size = 0
  const counted = (await file.open()).on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > limits.workbookBytes) counted.destroy(invalid('occupations-too-big', { file: file.name }))
  })
  return buffer(counted)
}

/** Goes up when something else is read out of the same bytes than before, so that they are read once more. */
const readerVersion = 3

/** @returns a hash of the bytes of these files, in the order of their names, and of how they are read */
export async function digestOf(files: readonly SourceFile[]): Promise<string> {
  const hash = createHash('sha256').update(`reader ${readerVersion}\n`)
  for (const file of files.toSorted((one, other) => (one.name < other.name ? -1 : 1)))
    for await (const chunk of await file.open()) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
