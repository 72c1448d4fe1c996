import type { Translate } from '../../i18n/index.ts'
import { figureWords } from './figure-words.ts'
import { type EntryOf, type Outlook, paceOf, type Releases } from './occupations.ts'

export const factCodes = ['pay', 'outlook', 'preparation'] as const
export type FactCode = (typeof factCodes)[number]

/** What is known of an occupation in a sentence or two, with whose word it is: to be kept in a field. */
export interface OccupationFact {
  code: FactCode
  label: string
  text: string
  source: string
}

export interface KnownOccupation {
  title: string
  outlook: (Outlook & { ofGroup: boolean }) | null
  all: Outlook | null
  preparation: { zone: number } | null
  entry: EntryOf | null
}

/** The facts there are of an occupation, in the reader's words; what is not known is left out. Pure. */
export function factsOf(
  occupation: KnownOccupation,
  releases: Releases,
  { t, locale }: { t: Translate; locale: string },
): OccupationFact[] {
  const words = figureWords(t, locale)
  const { title, outlook, all, preparation, entry } = occupation
  const bls = t('occupations.source-bls', { release: releases.bls?.release ?? '' }).trim()
  const onet = t('occupations.source-onet', { database: databaseOf(releases) })
  const group = outlook?.ofGroup ? t('occupations.of-group', { group: outlook.title }) : null
  const pay = outlook &&
    words.wage(outlook) && [sentence(words.wage(outlook)), words.wageMeaning(outlook, all), group]
  const pace = paceOf(outlook?.changePercent ?? null, all?.changePercent ?? null)
  const change = outlook && [
    sentence(words.change(outlook)),
    pace && sentence(t(`occupations.pace-${pace}`)),
    outlook.openings !== null && sentence(`${t('occupations.openings')}: ${words.openings(outlook)}`),
  ]
  const level = preparation && [
    sentence(t(`occupations.zone-${preparation.zone as 1}`)),
    t(`occupations.zone-words-${preparation.zone as 1}`),
  ]
  const start = entry?.education && sentence(`${t('occupations.entry-education')}: ${entry.education}`)
  const startOf = entry?.group && start && t('occupations.entry-of-group', { group: entry.group })
  const fact = (code: FactCode, parts: readonly unknown[], source: string) => ({
    code,
    label: t(`occupations.fact-${code}`, { title }),
    text: parts.filter((part) => typeof part === 'string' && part !== '').join(' '),
    source,
  })
  return [
    fact('pay', pay || [], bls),
    fact('outlook', change?.some(Boolean) ? [...change, group] : [], bls),
    fact(
      'preparation',
      [...(level ?? []), start, startOf],
      [level && onet, start && bls].filter(Boolean).join('; '),
    ),
  ].filter(({ text }) => text !== '')
}

const sentence = (words: string | null) => words && `${words}.`

/** "O*NET 30.1 Database", as its credit wants it. */
export const databaseOf = ({ onet }: Releases): string =>
  ['O*NET', onet?.release, 'Database'].filter(Boolean).join(' ')
