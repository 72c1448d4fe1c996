/** Control characters, lone surrogates and non-characters: typing accidents and paste debris, without meaning in print. */
const debris = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u{FFF9}-\u{FFFB}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** A text as it can be shown: one kind of line end, no debris, letters with their marks in one form. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u2028\u2029\u0085]/g, '\n')
    .replace(debris, '')
    .normalize('NFC')
}
