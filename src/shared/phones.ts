const digitsIn = (text: string): number => text.match(/\d/g)?.length ?? 0

/** Digits of a number that can be called from anywhere; fewer after one of them are its extension. */
const wholeNumber = 7

/** Digits of the longest number there is (E.164). */
const longestNumber = 15

/**
 * The phones in a text, one a line or with commas or semicolons between. Address books write a pause before an
 * extension as a comma (`+1 650 555 1212,,204`), and a wait as a semicolon: what follows a whole number without a
 * space and is none itself belongs to it. With a space it is another phone, as forms show several.
 */
export function phonesInside(text: string): string[] {
  return text.split(/\n|[,;]+\s[,;\s]*/).flatMap((typed) => {
    const phones: string[] = []
    let extended = false
    for (const part of typed.split(/;+/).flatMap(splitAtCommas)) {
      const last = phones.at(-1) ?? ''
      const isExtension = /^[\d\s*#]+$/.test(part) && digitsIn(part) < wholeNumber
      if (isExtension && digitsIn(last) >= wholeNumber) {
        phones[phones.length - 1] = `${last} ${extended ? '' : 'ext. '}${part}`
        extended = true
      } else if (part !== '') {
        phones.push(part)
        extended = false
      }
    }
    return phones
  })
}

/** Phones or addresses that are one a line, as a form shows them: read back, they are the same. */
export const onOneLine = (lines: string): string => lines.replaceAll('\n', ', ')

/** Spreadsheets put commas into one number (`6,505,551,212`): its groups stay together, with spaces. */
function splitAtCommas(typed: string): string[] {
  const parts = typed.split(/,+/).map((part) => part.trim())
  const isOneNumber =
    parts.every((part) => /^\+?[\d\s().-]+$/.test(part) && digitsIn(part) < wholeNumber) &&
    digitsIn(typed) >= wholeNumber &&
    digitsIn(typed) <= longestNumber
  return isOneNumber ? [parts.join(' ')] : parts
}

/** A phone without the extension that `phonesInside` or an address book wrote behind it. */
export const withoutExtension = (phone: string): string =>
  phone.replace(/(?<=\d)[\s(]*(?:ext\.?|x)\s*\d.*$/i, '')

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
