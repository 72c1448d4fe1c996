import { buffer } from 'node:stream/consumers'
import { Transform } from 'node:stream'
import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import type { RefusalCode } from './imports.ts'

type ZipAnswer = { ok: true; bytes: Uint8Array } | { ok: false; code: RefusalCode }

/** LinkedIn's own name of the file, and what it may be called where the archive was made in another language. */
const connectionsFile =
  /^(connections|conexiones|contactos|relations|connexions|kontakte|verbindungen|conexoes|contatos)\.csv$/

/** What gives away an office document, which is a ZIP inside. */
const officeEntry: [RegExp, RefusalCode][] = [
  [/^xl\/|\.xlsx$|^Index\/Tables\//, 'spreadsheet'],
  [/^word\/|^ppt\//, 'document'],
]

/**
 * The connections file of a LinkedIn archive. Only this entry is expanded, at most to `fileBytes`, counted while it
 * expands: what the archive claims about itself proves nothing. Folders do not matter, archives inside are not opened.
 */
export async function readZip(
  bytes: Uint8Array,
  limits: { fileBytes: number; zipEntries: number },
): Promise<ZipAnswer> {
  try {
    const options = { lazyEntries: true, decodeStrings: false, autoClose: false }
    const zip = await yauzl.fromBufferPromise(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      options,
    )
    if (zip.entryCount > limits.zipEntries) return { ok: false, code: 'zip-too-big' }
    const found = await findEntry(zip)
    if ('code' in found) return { ok: false, code: found.code }
    return await expand(zip, found.entry, limits.fileBytes)
  } catch (error) {
    return { ok: false, code: error instanceof TooBig ? 'zip-too-big' : 'zip-broken' }
  }
}

async function findEntry(zip: ZipFile): Promise<{ entry: Entry } | { code: RefusalCode }> {
  let best: { entry: Entry; depth: number } | undefined
  let office: RefusalCode | undefined
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileNameRaw.toString('utf8').replaceAll('\\', '/')
    office ??= officeEntry.find(([name]) => name.test(path))?.[1]
    const parts = path.split('/').filter((part) => part !== '')
    const name = (parts.at(-1) ?? '')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
    if (path.endsWith('/') || path.startsWith('__MACOSX/') || !connectionsFile.test(name)) continue
    if (!best || parts.length < best.depth) best = { entry, depth: parts.length }
  }
  return best ?? { code: office ?? 'zip-without-connections' }
}

class TooBig extends Error {}

async function expand(zip: ZipFile, entry: Entry, limit: number): Promise<ZipAnswer> {
  if (entry.isEncrypted()) return { ok: false, code: 'zip-locked' }
  if (entry.uncompressedSize > limit) return { ok: false, code: 'zip-too-big' }
  const source = await zip.openReadStreamPromise(entry)
  let size = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > limit) done(new TooBig())
      else done(null, chunk)
    },
  })
  source.once('error', (error) => counted.destroy(error))
  const bytes = await buffer(source.pipe(counted)).finally(() => source.destroy())
  if (crc32(bytes) !== entry.crc32 >>> 0) return { ok: false, code: 'zip-broken' }
  return { ok: true, bytes }
}
