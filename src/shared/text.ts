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

/**
 * The form of a plain text in which a name is compared, however its parts are set apart: `unspaced(plainText(name))` of
 * "王·伟" and "王 伟" is 王伟. Only plain text has a mere space where somebody wrote a dot, and no letter of half the width.
 */
export const unspaced = (plain: string): string => plain.replace(spaceBetween, '$1')

/** A name of its parts as people write it: 王 and 伟 are 王伟. The parts of ジョン スミス, a foreigner, stay apart. */
export function joinedName(parts: readonly string[]): string {
  const name = parts.filter(Boolean).join(' ')
  return /\p{Script=Katakana}/u.test(name) ? name : unspaced(name)
}

/** Letters that Unicode does not take apart, and what people type who have no key for them. */
const typedAs: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
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
