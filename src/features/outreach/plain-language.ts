// In which of the two languages of this program a text plainly is. Pure; the composer asks at every pause.

const small = {
  en: 'the and you your to of is my for would in that with have from this are about it was at be we an',
  es: 'el la que de y en los las para su con una por usted mi es del un le me se lo como más sobre al',
} as const

const words = {
  en: new Set<string>(small.en.split(' ')),
  es: new Set<string>(small.es.split(' ')),
}

/** So many small words of one language, and so many times those of the other, leave no doubt. Our choice. */
const [enough, times] = [8, 4]

/** @returns nothing where it is short, mixed, or in another language */
export function plainLanguage(text: string): 'en' | 'es' | undefined {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const [en, es] = (['en', 'es'] as const).map(
    (one) => all.filter((word) => words[one].has(word)).length,
  ) as [number, number]
  if (en >= enough && en >= es * times) return 'en'
  return es >= enough && es >= en * times ? 'es' : undefined
}
