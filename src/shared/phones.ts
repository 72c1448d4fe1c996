const digitsIn = (text: string): number => text.match(/\d/g)?.length ?? 0

/** Digits of a number that can be called from anywhere; fewer after one of them are its extension. */
const wholeNumber = 7

/**
 * The phones in a text, one a line or with commas or semicolons between. Address books write a pause before an
 * extension as a comma (`+1 650 555 1212,,204`), and a wait as a semicolon: what follows a whole number and is none
 * itself belongs to it.
 */
export function phonesInside(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const phones: string[] = []
    let extended = false
    for (const part of line.split(/[,;]+/).map((typed) => typed.trim())) {
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
