import { closeSync, openSync, readSync } from 'node:fs'

/**
 * Which characters a TrueType file maps to a glyph, read from its `cmap` table (OpenType specification, "cmap",
 * subtable formats 4 and 12; the others are not used by the fonts we ship). Only that table is read: a file of
 * colour emoji has 25 MB.
 */
export function mappedCharacters(path: string): ReadonlySet<number> {
  const cmap = readTable(path, 'cmap')
  const characters = new Set<number>()
  const subtables = cmap.readUInt16BE(2)
  for (let n = 0; n < subtables; n++) {
    const subtable = cmap.readUInt32BE(4 + 8 * n + 4)
    const format = cmap.readUInt16BE(subtable)
    if (format === 4) addSegments(cmap, subtable, characters)
    else if (format === 12) addGroups(cmap, subtable, characters)
  }
  return characters
}

function readTable(path: string, tag: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const tables = readBytes(file, 4, 2).readUInt16BE()
    const directory = readBytes(file, 12, 16 * tables)
    for (let entry = 0; entry < directory.length; entry += 16) {
      if (directory.toString('latin1', entry, entry + 4) !== tag) continue
      return readBytes(file, directory.readUInt32BE(entry + 8), directory.readUInt32BE(entry + 12))
    }
    throw new Error(`The font has no ${tag} table`)
  } finally {
    closeSync(file)
  }
}

function readBytes(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readSync(file, bytes, 0, length, position)
  return bytes
}

/** Format 4: parallel arrays of end, start, delta and range offset for each run of characters below U+FFFF. */
function addSegments(cmap: Buffer, subtable: number, characters: Set<number>): void {
  const count = cmap.readUInt16BE(subtable + 6) / 2
  const ends = subtable + 14
  const starts = ends + 2 * count + 2
  const deltas = starts + 2 * count
  const offsets = deltas + 2 * count
  for (let n = 0; n < count; n++) {
    const start = cmap.readUInt16BE(starts + 2 * n)
    const end = Math.min(cmap.readUInt16BE(ends + 2 * n), 0xfffe)
    const delta = cmap.readUInt16BE(deltas + 2 * n)
    const offset = cmap.readUInt16BE(offsets + 2 * n)
    for (let code = start; code <= end; code++) {
      const glyph =
        offset === 0
          ? (code + delta) & 0xffff
          : cmap.readUInt16BE(offsets + 2 * n + offset + 2 * (code - start))
      if (glyph !== 0) characters.add(code)
    }
  }
}

/** Format 12: groups of first character, last character, first glyph. */
function addGroups(cmap: Buffer, subtable: number, characters: Set<number>): void {
  const count = cmap.readUInt32BE(subtable + 12)
  for (let n = 0; n < count; n++) {
    const group = subtable + 16 + 12 * n
    const last = cmap.readUInt32BE(group + 4)
    for (let code = cmap.readUInt32BE(group); code <= last; code++) characters.add(code)
  }
}
