import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Figure, measure, readLabelled, tableOf } from './measure.ts'

const folder = import.meta.dirname
const own = readLabelled(readFileSync(join(folder, 'corpus/own.jsonl'), 'utf8'))

/** Rules that need meaning: 0.80. Everything else is mechanical: 0.95. */
const needsMeaning = new Set([
  'specific-reason',
  'specific-detail',
  'next-step',
  'one-clear-ask',
  'no-empty-flattery',
  'no-pressure',
  'says-how-found',
])

/** Rules below their target, as `rule precision recall`. */
function below(figures: Record<string, Figure>): string[] {
  return Object.entries(figures)
    .filter(([rule, { precision, recall }]) => {
      const target = needsMeaning.has(rule) ? 0.8 : 0.95
      return precision < target || recall < target
    })
    .map(([rule, f]) => `${rule} ${f.precision.toFixed(2)} ${f.recall.toFixed(2)} ${f.wrong.join(', ')}`)
}

describe('our labelled messages', () => {
  // All of them have been read by now. What each set said before it was read stands in docs/coach.md.
  test('every rule finds what is wrong, and little else', () => {
    const figures = measure(own)
    console.info(tableOf(figures))
    expect(below(figures)).toEqual([])
  }, 60_000)

  test('there are enough of them', () => {
    expect(own.length).toBeGreaterThanOrEqual(150)
  })
})

const corpora = process.env['HALFHOUR_CORPORA']

if (corpora) describe('the labelled messages that nobody here wrote', () => judgeTheirs(corpora))

function judgeTheirs(corpora: string): void {
  const file = join(corpora, 'messages/dev.jsonl')
  if (!existsSync(file)) throw new Error(`HALFHOUR_CORPORA is set, but there is no ${file}`)

  test('every rule meets its target', () => {
    const figures = measure(readLabelled(readFileSync(file, 'utf8')))
    console.info(tableOf(figures))
    expect(below(figures)).toEqual([])
  }, 60_000)

  test('no five words in a row of theirs stand in a rule', () => {
    const plain = (text: string) => text.toLowerCase().match(/[a-z']+/g) ?? []
    const runs = (words: readonly string[]) => words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '))
    const theirs = new Set(
      readLabelled(readFileSync(file, 'utf8')).flatMap(({ body, subject }) => [
        ...runs(plain(body)),
        ...runs(plain(subject ?? '')),
      ]),
    )
    const rules = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    const found = rules.flatMap((name) =>
      runs(plain(readFileSync(join(folder, name), 'utf8'))).filter((run) => theirs.has(run)),
    )
    expect(found).toEqual([])
  })
}
