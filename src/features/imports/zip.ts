import { buffer } from 'node:stream/consumers'
import { Transform } from 'node:stream'
import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
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

/** A list in the archive of another program: Google Takeout, a phone's backup. */
const otherList =
  /^(?:all )?(?:my )?(contacts?|contactos|kontakte|contatos|contatti|contacten|address ?book)\b.*\.csv$/

/**
 * The connections file of a LinkedIn archive; else the contact cards in it; else a list called contacts. Only these
 * entries are expanded, together at most to `fileBytes`, counted while they expand: what the archive claims about itself
 * proves nothing. Folders do not matter, archives inside are not opened.
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
    const found = await findEntries(zip)
    if ('code' in found) return { ok: false, code: found.code }
    return await expandAll(zip, found.entries, limits.fileBytes)
  } catch (error) {
    return { ok: false, code: error instanceof TooBig ? 'zip-too-big' : 'zip-broken' }
  }
}

async function findEntries(zip: ZipFile): Promise<{ entries: Entry[] } | { code: RefusalCode }> {
  const lists: { entry: Entry; depth: number; isConnections: boolean }[] = []
  const cards: Entry[] = []
  let office: RefusalCode | undefined
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileNameRaw.toString('utf8').replaceAll('\\', '/')
    office ??= officeEntry.find(([name]) => name.test(path))?.[1]
    const parts = path.split('/').filter((part) => part !== '')
    const name = (parts.at(-1) ?? '')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
    if (path.endsWith('/') || path.startsWith('__MACOSX/') || name.startsWith('._')) continue
    const isConnections = connectionsFile.test(name)
    if (isConnections || otherList.test(name)) lists.push({ entry, depth: parts.length, isConnections })
    else if (/\.(vcf|vcard)$/.test(name)) cards.push(entry)
  }
  const [best] = lists.toSorted((one, other) => one.depth - other.depth)
  const connections = lists.toSorted((one, other) => one.depth - other.depth).find((one) => one.isConnections)
  if (connections) return { entries: [connections.entry] }
  if (cards.length > 0) return { entries: cards }
  return best ? { entries: [best.entry] } : { code: office ?? 'zip-without-connections' }
}

/** Several files one below the other: contact cards may stand so. */
async function expandAll(zip: ZipFile, entries: readonly Entry[], limit: number): Promise<ZipAnswer> {
  const expanded: Uint8Array[] = []
  let left = limit
  for (const entry of entries) {
    const one = await expand(zip, entry, left)
    if (!one.ok) return one
    expanded.push(one.bytes, lineEnd)
    left -= one.bytes.length
  }
  return { ok: true, bytes: entries.length === 1 && expanded[0] ? expanded[0] : Buffer.concat(expanded) }
}

const lineEnd = new TextEncoder().encode('\r\n')

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
