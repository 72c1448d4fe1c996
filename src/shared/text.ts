/** Letters and digits alone, without case or accents: "José  Núñez-Ortiz" and "jose nunez ortiz" are equal. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const unspacedLetter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]'
const anyUnspaced = new RegExp(unspacedLetter, 'u')
const spaceBetween = new RegExp(`(${unspacedLetter})\\s+(?=${unspacedLetter})`, 'gu')

/** Whether a text is Chinese, Japanese or Korean in part: names in these scripts begin with the family. */
export const isUnspaced = (text: string): boolean => anyUnspaced.test(text)

/** A name as people write it: "王 伟", as address books put it together of its parts, is 王伟. */
export const unspaced = (name: string): string => name.replace(spaceBetween, '$1')

/** Letters that Unicode does not take apart, and what people type who have no key for them. */
const typedAs: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ŋ: 'n', ı: 'i', ə: 'e' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
}
const apart = new RegExp(`[${Object.keys(typedAs).join('')}]`, 'g')

/**
 * The form of a text that people search in and by: `plainText`, with letters such as ł and ø as one types them without
 * such a key. "Łukasz Sørensen" and "lukasz sorensen" are equal. What is searched is stored, so a change here needs a
 * migration (`db/migrations/0052_search.sql`); what is only compared stays with `plainText`, to which they are letters
 * of their own.
 */
export const searchText = (text: string): string =>
  plainText(text).replace(apart, (letter) => typedAs[letter] ?? letter)

/**
 * Web addresses in what people write, without the sign that ends their sentence: `text.split(webAddressInside)` has the
 * addresses in its odd places. The printed page (`platform/documents/page.typ`) looks for the same.
 */
export const webAddressInside = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]”’»…])/
