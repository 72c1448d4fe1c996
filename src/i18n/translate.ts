import { intlLocale } from '../shared/intl-locale.ts'
import { type MessageKey, catalogue } from './catalogue.ts'
import { fill } from './fill.ts'
import type { Locale } from './locale.ts'

export type { MessageKey }

/** [English, Spanish] */
export type Words = readonly [string, string]
/** A text that differs by the number in `{n}`, by the language's own plural rule. */
export interface Plural {
  readonly zero?: Words
  readonly one: Words
  readonly other: Words
}
export type Area = Readonly<Record<string, Words | Plural>>

export type MessageParams = Readonly<Record<string, string | number>>

/** Asks the catalogue: `t('contacts.count', { n: 3 })`. Numbers are written in the language's way. */
export type Translate = (key: MessageKey, params?: MessageParams) => string

const column = { en: 0, es: 1 } as const
const plurals: Record<Locale, Intl.PluralRules> = {
  en: new Intl.PluralRules('en'),
  es: new Intl.PluralRules('es'),
}
const numbers: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en'),
  es: new Intl.NumberFormat(intlLocale('es')),
}

const isPlural = (entry: Words | Plural): entry is Plural => !Array.isArray(entry)

function wordsOf(entry: Words | Plural, locale: Locale, n: unknown): Words {
  if (!isPlural(entry)) return entry
  if (n === 0 && entry.zero) return entry.zero
  return plurals[locale].select(Number(n)) === 'one' ? entry.one : entry.other
}

/** Whether a code that comes from a rule has words. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(catalogue, key)

export function translator(locale: Locale): Translate {
  return (key, params = {}) => {
    const entry = catalogue[key] as Words | Plural | undefined
    if (!entry) return key
    return fill(wordsOf(entry, locale, params['n'])[column[locale]], (name) => {
      const value = params[name]
      return typeof value === 'number' ? numbers[locale].format(value) : value
    })
  }
}

/**
 * The words an island needs, already in its language, to be sent along as its properties
 * (the catalogue itself stays on the server).
 */
export function wordsFor<Key extends MessageKey>(locale: Locale, keys: readonly Key[]): Record<Key, string> {
  const raw = (key: Key) => wordsOf(catalogue[key] as Words | Plural, locale, 2)[column[locale]]
  return Object.fromEntries(keys.map((key) => [key, raw(key)])) as Record<Key, string>
}
