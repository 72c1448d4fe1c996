/**
 * Text of a file that does not say how it is written: a byte order mark decides, then UTF-16 shows by its NULs, then
 * UTF-8 where it is valid, else what its letters show: Shift_JIS, Windows-1251 or the letters of a Mac, else
 * Windows-1252, in which older spreadsheet programs save.
 *
 * @returns null where the bytes are no text
 */
export function decode(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return looksLikeText(text) ? text : null
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return wideEncoding(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : nationalEncoding(bytes))
}

function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (half >= 4 && odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  if (half >= 4 && even > half * 0.6 && odd < half * 0.1) return 'utf-16be'
  return null
}

/** A single damaged byte must not turn every other accent of a UTF-8 file into two wrong letters. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\uFFFD').length - 1
  if (broken === 0) return true
  const wide = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return broken * 10 < wide
}

/** Japanese shows by its syllables, Cyrillic by whole words of high bytes; what shows nothing is Western. */
function nationalEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536)
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  const japanese = new TextDecoder('shift_jis').decode(sample)
  // Beside another sign of theirs: a lone one is a Mac's É before a letter.
  const syllables =
    japanese.match(/[\u3040-\u30ff](?=[\u3040-\u9fff])|(?<=[\u3040-\u9fff])[\u3040-\u30ff]/g)?.length ?? 0
  const broken = japanese.split('\uFFFD').length - 1
  if (syllables * 2 > high * 0.2 && broken * 50 <= japanese.length) return 'shift_jis'
  const western = new TextDecoder('windows-1252').decode(sample)
  const inWords = western.match(/[\u00c0-\u00ff]{3,}/g)?.join('').length ?? 0
  if (inWords > high * 0.6) return 'windows-1251'
  return isMacRoman(western, sample) ? 'macintosh' : 'windows-1252'
}

/**
 * What a Mac's Excel writes as á, é or ñ is a sign of its own to Windows ("JosŽ"), which no word has there; and what are
 * letters to Windows are signs and rare capitals to a Mac. Curly quotes and dashes of the one are letters of the other
 * (O’Neil, Mar’a): they tell only where lines end as they did on old Macs alone.
 *
 * @param western the bytes as Windows-1252
 */
function isMacRoman(western: string, bytes: Uint8Array): boolean {
  const oldLines = bytes.includes(0x0d) && !bytes.includes(0x0a)
  const strange = oldLines
    ? /[a-z][\u0080-\u009f€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gi
    : /[A-Za-z][\u0080-\u009f€ƒ†‡ˆ‰‹˜›Ÿ]|[a-z]Ž|ƒ[a-z]/g
  const count = (letters: RegExp) => western.match(letters)?.length ?? 0
  return count(strange) > count(/[a-z][À-ÿ]|[À-ÿ][a-z]/gi)
}

function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 65_536)
  let strange = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code === 0) return false
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) strange++
  }
  return strange * 50 <= sample.length
}
