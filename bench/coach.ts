// How well the coach finds what is wrong: precision and recall of "fail" per rule over labelled messages.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { packageRoot } from '../src/platform/config/index.ts'
import { measure, readLabelled, tableOf } from '../src/features/outreach/coach/measure.ts'

const own = join(packageRoot(), 'src/features/outreach/coach/corpus/own.jsonl')

/** @param args a path to labelled messages; without one those of HALFHOUR_CORPORA, or else our own, are measured */
export async function run(args: string[]): Promise<object> {
  const corpora = process.env['HALFHOUR_CORPORA']
  const corpus = args[0] ?? (corpora ? join(corpora, 'messages/dev.jsonl') : own)
  const figures = measure(readLabelled(readFileSync(corpus, 'utf8')))
  process.stderr.write(`${tableOf(figures)}\n`)
  const rules = Object.fromEntries(
    Object.entries(figures).map(([rule, { precision, recall, fails }]) => [
      rule,
      { precision, recall, fails },
    ]),
  )
  return {
    corpus: basename(corpus),
    worst_precision: Math.min(...Object.values(figures).map(({ precision }) => precision)),
    worst_recall: Math.min(...Object.values(figures).map(({ recall }) => recall)),
    rules,
  }
}
