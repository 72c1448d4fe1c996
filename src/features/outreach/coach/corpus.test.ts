import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judge, type Rules } from './judge.ts'
import { type Figure, measure, readLabelled, tableOf } from './measure.ts'
import { rules as nudge } from './nudge-rules.ts'
import { rules as request } from './request-rules.ts'
import { rules as thankYou } from './thank-you-rules.ts'
import type { Kind, RuleName } from './verdict.ts'

const folder = import.meta.dirname
const own = readLabelled(readFileSync(join(folder, 'corpus/own.jsonl'), 'utf8'))
const later = readLabelled(readFileSync(join(folder, 'corpus/later.jsonl'), 'utf8'))

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

const targetOf = (rule: string) => (needsMeaning.has(rule) ? 0.8 : 0.95)

/** Rules below their target, as `rule precision recall`. */
function below(figures: Record<string, Figure>): string[] {
  return Object.entries(figures)
    .filter(([rule, { precision, recall }]) => {
      const target = targetOf(rule)
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
  })

  // Sets e to x, some of them hard on purpose; what n to x showed was learnt by the vote and mended in part.
  test('later sets are not forgotten', () => {
    const figures = measure(later)
    console.info(tableOf(figures))
    const forgotten = Object.entries(figures).filter(
      ([rule, { precision, recall }]) => Math.min(precision, recall) < Math.min(0.9, targetOf(rule)),
    )
    expect(forgotten.map(([rule, { wrong }]) => `${rule} ${wrong.join(', ')}`)).toEqual([])
  })

  test('there are enough of them', () => {
    expect(own.length).toBeGreaterThanOrEqual(150)
  })
})

/** Sentences by rule: a heading names the rule and the kind of message, each line the label and one sentence. */
function judgedSentences(): Record<string, Figure> {
  const kinds: Partial<Record<Kind, Rules>> = { request, nudge, 'thank-you': thankYou }
  const figures: Record<string, Figure> = {}
  for (const part of readFileSync(join(folder, 'corpus/sentences.txt'), 'utf8')
    .split(/^# /m)
    .filter(Boolean)) {
    const [heading, ...lines] = part.trim().split('\n')
    const [rule, kind, beside] = heading!.split(' ') as [RuleName, Kind, string | undefined]
    const figure = (figures[heading!] = { precision: 1, recall: 1, fails: 0, wrong: [] as string[] })
    let called = 0
    let hit = 0
    for (const line of lines.filter(Boolean)) {
      const fails = line.startsWith('fail ')
      const sentence = line.slice(5)
      const talk = beside ? '\n\nCould we talk for 20 minutes on a day that suits you?' : ''
      const [verdict] = judge(
        {
          kind,
          channel: 'email',
          subject: rule === 'telling-subject' ? sentence : 'Talk',
          body: `Dear Maria,\n\n${sentence}${talk}\n\nThank you,\nJo Kim`,
          seeker: { name: 'Jo Kim' },
          contact: { name: 'Maria Lopez', title: 'pharmacist', organization: 'Lopez Pharmacy' },
        },
        { [rule]: kinds[kind]![rule]! },
      )
      const failed = verdict!.verdict === 'fail'
      if (fails) figure.fails++
      if (failed) called++
      if (fails && failed) hit++
      if (fails !== failed) figure.wrong.push(sentence)
    }
    figure.precision = called === 0 ? 1 : hit / called
    figure.recall = hit / figure.fails
  }
  return figures
}

test('single sentences: what stands in them is found, and what does not is not', () => {
  const figures = judgedSentences()
  console.info(tableOf(figures))
  expect(Object.keys(figures).length).toBeGreaterThanOrEqual(16)
  const wrong = Object.entries(figures).filter(
    ([, { precision, recall }]) => Math.min(precision, recall) < 0.9,
  )
  expect(wrong.map(([heading, figure]) => `${heading}: ${figure.wrong.join(' / ')}`)).toEqual([])
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
  })

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
