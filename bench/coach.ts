// How well the coach finds what is wrong: precision and recall of "fail" per rule over labelled messages.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../src/platform/config/index.ts'
import { measure, readLabelled, tableOf } from '../src/features/outreach/coach/measure.ts'

const own = join(packageRoot(), 'src/features/outreach/coach/corpus/own.jsonl')

/** @param args a path to labelled messages; without one, our own are measured */
export async function run(args: string[]): Promise<object> {
  const figures = measure(readLabelled(readFileSync(args[0] ?? own, 'utf8')))
  process.stderr.write(`${tableOf(figures)}\n`)
  const rules = Object.fromEntries(
    Object.entries(figures).map(([rule, { precision, recall, fails }]) => [
      rule,
      { precision, recall, fails },
    ]),
  )
  return {
    worst_precision: Math.min(...Object.values(figures).map(({ precision }) => precision)),
    worst_recall: Math.min(...Object.values(figures).map(({ recall }) => recall)),
    rules,
  }
}
