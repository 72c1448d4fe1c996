// Words as a dictionary would list them: contractions unfolded, short spellings written out, verbs and nouns in their
// base form, so that "I'd", "u" and "gave" count as what they mean.
import { stem } from './stems.ts'

const unfolded: readonly [RegExp, string][] = [
  [/\bwon't\b/g, 'will not'],
  [/\b(?:can't|cannot)\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'(?:re|m)\b/g, ' be'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/'s\b/g, ''],
]

const baseForms = new Map(
  Object.entries({
    be: 'am are is was were been being',
    have: 'has had',
    do: 'did does done',
    get: 'got gotten',
    give: 'gave given',
    take: 'took taken',
    make: 'made',
    tell: 'told',
    say: 'said',
    send: 'sent',
    write: 'wrote written',
    find: 'found',
    know: 'knew known',
    come: 'came',
    go: 'went gone',
    leave: 'left',
    think: 'thought',
    hear: 'heard',
    see: 'saw seen',
    meet: 'met',
    pay: 'paid',
    keep: 'kept',
    teach: 'taught',
    you: 'u ya',
    your: 'ur yr',
    please: 'pls plz',
    i: 'im',
    a: 'an',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
)

/** A number stands for every number, a question mark is a word of its own. */
const wordOf = (found: string): string =>
  found === '?' ? found : /^\d/.test(found) ? '#' : stem(baseForms.get(found) ?? found)

/** The words of a folded text in their normal form, in their order. */
export function normalWords(text: string): string[] {
  const plain = unfolded.reduce((rest, [form, meaning]) => rest.replace(form, meaning), text)
  return (plain.match(/[a-z]+|\d+|\?/g) ?? []).map(wordOf)
}
