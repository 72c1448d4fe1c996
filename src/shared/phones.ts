const digitsIn = (text: string): number => text.match(/\d/g)?.length ?? 0

/** Digits of a number that can be called from anywhere; fewer after one of them are its extension. */
const wholeNumber = 7

/** Digits of the longest number there is (E.164). */
const longestNumber = 15

/** What people write before an extension, as a piece of a regular expression. */
const extensionWord = String.raw`(?:ext(?:ensi[oó]n)?|int(?:erno)?|anexo|x|#)[.:#\s]*`
const wordedExtension = new RegExp(`^${extensionWord}\\d{1,${wholeNumber - 1}}$`, 'i')
const bareExtension = /^[\d\s*#]+$/
/** Behind a digit, though not behind the code that hides the caller (`#31#`). */
const extensionBehind = new RegExp(String.raw`(?<=\d)(?<!^[*#]+\d+)[\s(]*${extensionWord}\d.*$`, 'i')

/**
 * The phones in a text, one a line or with commas or semicolons between. Address books write a pause before an
 * extension as a comma (`+1 650 555 1212,,204`), and a wait as a semicolon: what follows a whole number without a
 * space and is none itself belongs to it. With a space it is another phone, as forms show several, unless it says that
 * it is an extension (`, ext. 204`).
 */
export function phonesInside(text: string): string[] {
  const phones: string[] = []
  let isLastWhole = false
  // A run of commas is taken from its beginning alone: tried from each of them, a long one would hold the thread.
  for (const typed of text.split(/\n|(?<![,;])[,;]+\s[,;\s]*/)) {
    let [follows, extended] = [false, false]
    for (const part of typed.split(/;+/).flatMap(splitAtCommas).filter(Boolean)) {
      const isBare = follows && bareExtension.test(part) && digitsIn(part) < wholeNumber
      if ((isBare || wordedExtension.test(part)) && isLastWhole) {
        phones.push(`${phones.pop()} ${isBare && !extended ? 'ext. ' : ''}${part}`)
        extended = true
      } else {
        phones.push(part)
        isLastWhole = digitsIn(part) >= wholeNumber
        extended = false
      }
      follows = true
    }
  }
  return phones
}

/** Phones or addresses that are one a line, as a form shows them: read back, they are the same. */
export const onOneLine = (lines: string): string => lines.replaceAll('\n', ', ')

/**
 * The groups that spreadsheets make of one number (`6,505,551,212`), and the four digits that end an American one. After
 * a single group they are an extension of their own: `204,2050`.
 */
const groups = /^\+?\d{1,3}(?:,\d{3})+(?:,\d{4})?$/

/** Three pieces or more of a number that somebody wrote with commas (`06,12,34,56,78`); four digits each are extensions. */
const pieces = /^(?:\+\d{1,3}[ ,])?\d{1,4}(?:,\d{1,4}){2,}$/
const extensions = /^\d{4}(?:,\d{4})+$/

/** Spreadsheets and people put commas into one number: its pieces stay together, with spaces. */
function splitAtCommas(typed: string): string[] {
  const [text, digits] = [typed.trim(), digitsIn(typed)]
  const isOneNumber = digits >= wholeNumber && digits <= longestNumber
  const isSplit = groups.test(text) || (pieces.test(text) && !extensions.test(text))
  if (isOneNumber && isSplit) return [text.replaceAll(',', ' ')]
  return text.split(/,+/).map((part) => part.trim())
}

/** A phone without the extension that `phonesInside`, an address book or a person wrote behind it. */
export const withoutExtension = (phone: string): string => phone.replace(extensionBehind, '')

/** What dials a phone; the extension is asked for on the line. */
export const dialLink = (phone: string): string => `tel:${withoutExtension(phone).replace(/[^\d+]/g, '')}`

/**
 * The last nine digits: what is left when country codes and trunk zeros are written or not; '' for short numbers. An
 * extension counts with them, so that imports and merging keep two of one office apart; whoever compares people takes it
 * off before (`withoutExtension`).
 */
export function phoneKey(typed: string): string {
  const digits = typed.replace(/\D+/g, '')
  return digits.length < 7 ? '' : digits.slice(-9)
}

/** What two phones have in common that are one however they are written; the words themselves where they are short. */
export const phoneIdentity = (typed: string): string => phoneKey(typed) || typed
