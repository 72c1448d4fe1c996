import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatDayTime } from '../shared/date-format.ts'
import { catalogue, type MessageKey } from './catalogue.ts'
import { fill } from './fill.ts'
import { type Plural, type Words, translator } from './translate.ts'

const entries = Object.entries(catalogue) as unknown as [MessageKey, Words | Plural][]
const isWords = (entry: Words | Plural): entry is Words => Array.isArray(entry)
const formsOf = (entry: Words | Plural): readonly Words[] =>
  isWords(entry) ? [entry] : Object.values(entry as unknown as Record<string, Words>)
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted()

describe('the catalogue', () => {
  it('has the same placeholders in both languages', () => {
    const apart = entries.filter(([, entry]) =>
      formsOf(entry).some(([en, es]) => placeholdersOf(en).join() !== placeholdersOf(es).join()),
    )
    expect(apart.map(([key]) => key)).toEqual([])
  })

  it('says one of a thing in words of its own', () => {
    // Never one: steps to choose from that begin at two, sums above a limit, and days that have gone by.
    const neverOne = new Set<string>([
      ...['accounts.note-free', 'accounts.note-paid', 'accounts.work-characters'],
      ...['activities.summary-long', 'backups.days', 'backups.hours', 'coach.reason.late'],
      ...[
        'contacts.found-more',
        'duplicates.count-more',
        'network.check-people-more',
        'network.untied-many',
        'people.days-n',
      ],
    ])
    const counts = entries.filter(
      ([key, entry]) =>
        isWords(entry) &&
        !neverOne.has(key) &&
        (/\{n\} (?:\w+ )?(?:[a-z]+s|people)\b/.test(entry[0]) || /\{n\} [a-záéíóúñ]+s\b/.test(entry[1])),
    )
    expect(counts.map(([key]) => key)).toEqual([])
  })

  it('calls nothing that goes to others a reminder', () => {
    // What the jobs plan and send to oneself, a day on which to renew, and what Today does.
    const toOneself =
      /^(?:(?:admin|audit|health|reminders|activities)\.|interviews\.flash-resting$|outreach\.sent-lead$)/
    const called = entries.filter(
      ([key, entry]) =>
        !toOneself.test(key) && /remind|recordatorio|recuérda(?:se)?lo a/i.test(formsOf(entry).join()),
    )
    expect(called.map(([key]) => key)).toEqual([])
  })

  it('calls no grade by the word for notes', () => {
    const called = entries.filter(([, entry]) =>
      formsOf(entry).some(
        ([en, es]) => /\bgrades?\b/i.test(en) && !/\bnotes?\b/i.test(en) && /\bnotas?\b/i.test(es),
      ),
    )
    expect(called.map(([key]) => key)).toEqual([])
  })

  it('has words for every error that the source names', () => {
    const src = join(import.meta.dirname, '..')
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?<!\.test)\.tsx?$/.test(name),
    )
    const thrown =
      /\b(?:AppError|forbidden|invalid|conflict|gone|tooLarge|tooMany|unavailable)\(\s*'([a-z-]+)'/g
    const codes = files.flatMap((name) =>
      Array.from(readFileSync(join(src, name), 'utf8').matchAll(thrown), (found) => found[1]!),
    )
    expect(codes).toContain('not-found')
    expect(codes.filter((code) => !Object.hasOwn(catalogue, `error.${code}`))).toEqual([])
  })

  it('ends a sentence with one full stop, also after an hour', () => {
    const at = formatDayTime(new Date('2026-10-13T18:00:00Z'), { locale: 'es', zone: 'America/New_York' })
    expect(at).toMatch(/p\.\s?m\.$/)
    const t = translator('es')
    const doubled = entries.filter(([key, entry]) => {
      const placeholders = formsOf(entry).flatMap(([, es]) =>
        placeholdersOf(es).map((placeholder) => placeholder.slice(1, -1)),
      )
      return /m\.\.(?!\.)/.test(
        t(key, Object.fromEntries(placeholders.map((placeholder) => [placeholder, at]))),
      )
    })
    expect(doubled.map(([key]) => key)).toEqual([])
  })
})

it('keeps the full stop of what has none, three dots, and a placeholder without a value', () => {
  const said = (text: string, value?: string) => fill(text, () => value)
  expect(said('With {name}.', 'Acme Inc.')).toBe('With Acme Inc.')
  expect(said('With {name}.', 'Ana')).toBe('With Ana.')
  expect(said('With {name}...', 'Acme Inc.')).toBe('With Acme Inc....')
  expect(said('{name}. And', 'Is it?')).toBe('Is it?. And')
  expect(said('With {name}.')).toBe('With {name}.')
})
