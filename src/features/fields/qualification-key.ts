import { plainText } from '../../shared/text.ts'

// The form of a qualification's words in which postings that ask for the same thing meet. Deliberately careful: two
// that stay apart can be merged by hand, two that were joined wrongly would make a false tally.

const numbers = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    String(index + 1),
  ]),
)

/** Words that say nothing about what is asked for. */
const fillers = new Set(
  `a an the of in for with to and or at as by on from your our you we is are be must should have has holding hold
  possess possession required preferred desired plus current currently valid active unrestricted
  minimum least demonstrated proven strong solid excellent good great ability able
  un una el la los las de del en con para por y o al tu su es ser tener vigente valida valido`.split(/\s+/),
)

/** What is written in several ways and means one thing. Left: as `plainText` leaves it, before fillers go. */
const sameWords: readonly (readonly [RegExp, string])[] = [
  [/\bdrivers?(?: s)?\b/g, 'driver'],
  [/\b(bachelor|master|associate)(?: s|s)?\b/g, '$1'],
  [
    /\bhigh school diploma (?:or|and) (?:ged|equivalent)\b|\bged (?:or|and) high school diploma\b/g,
    'high school diploma',
  ],
  [/\blicen[cs](?:e|es|ed|ure)\b/g, 'license'],
  [/\bcertifi(?:cation|cations|cate|cates|ed)\b/g, 'certification'],
  [/\byears?\b|\byrs?\b/g, 'year'],
  [/\bbasic life support\b/g, 'bls'],
  [/\bcardiopulmonary resuscitation\b/g, 'cpr'],
  [/\bregistered nurse\b/g, 'rn'],
  [/\bcommercial driver license\b/g, 'cdl'],
]

/** Names that differ only in signs, which `plainText` drops. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(?<!\w)c\+\+/gi, 'cplusplus'],
  [/(?<!\w)([cf])#/gi, '$1sharp'],
  [/(?<!\w)a\+(?![\w+])/gi, 'aplus'],
  [/(?<!\w)\.net\b/gi, 'dotnet'],
]

const singular = (word: string) => (/[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word)

/** Two phrasings of one qualification have the same key: "A valid driver's license" and "Driver license, current". */
export function qualificationKey(text: string): string {
  let signed = text
  for (const [pattern, word] of signs) signed = signed.replace(pattern, word)
  let plain = plainText(signed)
  for (const [pattern, word] of sameWords) plain = plain.replace(pattern, word)
  const words = plain.split(' ').map((word) => numbers.get(word) ?? word)
  const telling = words.filter((word) => !fillers.has(word)).map(singular)
  // A phrase of fillers alone is still a phrase.
  return [...new Set(telling.length > 0 ? telling : words)].toSorted().join(' ').slice(0, 300)
}
