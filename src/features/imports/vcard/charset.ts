// Bytes travel through the vCard reader as a string with one character a byte, so that a line may be cut inside a
// character and each value be written in a charset of its own.

/** Names of charsets in address books that the web's own list of names does not have. */
const otherNames: Record<string, string> = {
  utf7: 'utf-8',
  utf_8: 'utf-8',
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  ms932: 'shift_jis',
  'shift-jisx0213': 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  ks_c_5601: 'euc-kr',
  cp950: 'big5',
  eucjp: 'euc-jp',
  macroman: 'macintosh',
  'iso-latin-1': 'latin1',
}

const bytesOf = (binary: string): Uint8Array => Buffer.from(binary, 'latin1')

export const binaryOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

function strict(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The decoder's name of a charset, or null where nobody knows it. */
export function knownCharset(name: string | undefined): string | null {
  if (!name) return null
  const plain = name.trim().replace(/^"|"$/g, '').toLowerCase()
  try {
    return new TextDecoder(otherNames[plain] ?? plain).encoding
  } catch {
    return null
  }
}

/**
 * Text of a value: in the charset it names; where it names none, or bytes show that the name is wrong, in UTF-8 if they
 * are that, else in the charset the rest of the file uses.
 */
export function textOf(binary: string, named: string | undefined, usual: string): string {
  if (!/[\u0080-\u00ff\u001b]/.test(binary)) return binary
  const bytes = bytesOf(binary)
  const charset = knownCharset(named)
  if (charset && charset !== 'windows-1252')
    return strict(bytes, charset) ?? cutShort(bytes, charset) ?? guess(bytes, usual)
  const ascii = /ascii/i.test(named ?? '')
  if (charset && !ascii) return new TextDecoder(charset).decode(bytes)
  return guess(bytes, usual)
}

/** Old phones cut a value at so many bytes, in the middle of a character: that last one is lost, the others are not. */
function cutShort(bytes: Uint8Array, charset: string): string | null {
  for (const lost of [1, 2, 3]) {
    const text = strict(bytes.subarray(0, bytes.length - lost), charset)
    if (text) return text
  }
  return null
}

function guess(bytes: Uint8Array, usual: string): string {
  return (
    strict(bytes, 'utf-8') ??
    cutShort(bytes, 'utf-8') ??
    strict(bytes, usual) ??
    new TextDecoder('windows-1252').decode(bytes)
  )
}

/** The bytes behind quoted-printable. */
export function unquoted(binary: string): string {
  return binary
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/=\s*$/, '')
}
