/** In which direction a text runs and, where its letters tell, in which language: for `dir` and `lang` of what people wrote. */
export type Direction = 'ltr' | 'rtl'

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const letter = /\p{L}/u

/** By the first letter, as `dir="auto"` does in HTML, so that a page and a printed document agree. */
export function directionOf(text: string): Direction {
  const first = letter.exec(text)?.[0]
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr'
}

// A script that several languages share names its most common one; Latin names none.
const scripts: readonly (readonly [language: string, letterOf: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
  ['uk', /[ґєії]/iu],
  ['ru', /\p{Script=Cyrillic}/u],
]

/**
 * The language a text's letters point to, when most of them do: a screen reader then changes its voice.
 * Nothing for Latin letters, which could be any of many.
 */
export function languageByScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0 || latin * 2 >= letters) return undefined
  return scripts.find(([, letterOf]) => letterOf.test(text))?.[0]
}
