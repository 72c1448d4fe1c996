/** ZIP files that grow piece by piece, and a place on disk for what is not sent yet. */
import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'
import { AppError } from '../../shared/errors.ts'

export interface ZippedFile {
  name: string
  /** The text, in pieces. */
  parts: Iterable<string> | AsyncIterable<string>
}

const deflated = 8

/**
 * Packs texts into a ZIP, one file after the other. No text is ever held whole, and packing is done by Node's own
 * threads, so that others are answered meanwhile.
 */
export async function* zipOf(files: AsyncIterable<ZippedFile>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  for await (const { name, parts } of files) {
    const entry: ZipInputFile = { filename: name, compression: deflated, crc: 0, size: 0 }
    zip.add(entry)
    for await (const piece of packed(entry, parts)) {
      entry.ondata!(null, piece, false)
      yield* ready.splice(0)
    }
    entry.ondata!(null, new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}

/** @param entry gets its sum and size as the text goes by: in a ZIP they stand behind it */
async function* packed(
  entry: ZipInputFile,
  parts: ZippedFile['parts'],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const part of parts) {
      const bytes = Buffer.from(part)
      entry.crc = crc32(bytes, entry.crc)
      entry.size += bytes.length
      yield bytes
    }
  }
  const deflate = createDeflateRaw({ level: 6 })
  // What fails is thrown by reading the other end.
  pipeline(Readable.from(counted(), { objectMode: false }), deflate).catch(() => undefined)
  for await (const piece of deflate) yield piece as Uint8Array<ArrayBuffer>
}

/**
 * Writes bytes to a file without a name that goes with its reader, and hands it back to be read: whoever reads slowly
 * holds no memory and, what made the bytes being done by then, no transaction.
 * @throws AppError `temporary-folder-full`
 */
export async function spooled(pieces: AsyncIterable<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const file = await written(pieces).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOSPC' || error.code === 'EDQUOT'
      ? new AppError('temporary-folder-full', 507, {}, error)
      : error
  })
  return Readable.toWeb(file.createReadStream({ start: 0 })) as ReadableStream<Uint8Array>
}

async function written(pieces: AsyncIterable<Uint8Array>): Promise<FileHandle> {
  const name = path.join(tmpdir(), `halfhour-${randomUUID()}.part`)
  const file = await open(name, 'wx+', 0o600)
  try {
    // From here on it is nobody's to find, and gone when the program ends, however that happens.
    await rm(name)
    for await (const piece of pieces) await file.writeFile(piece)
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}
