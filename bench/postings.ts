// How well job postings are read: precision and recall of the qualifications found, by the matching of the label rules.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measurePostings, readPostings, tableOf } from '../src/features/fields/qualifications/measure.ts'
import { packageRoot } from '../src/platform/config/index.ts'

const own = join(packageRoot(), 'src/features/fields/qualifications/corpus/own.jsonl')

/**
 * @param args a path to labelled postings; without one, our own are measured and, where HALFHOUR_CORPORA is set, the
 * development set there (on standard error)
 */
export async function run(args: string[]): Promise<object> {
  const corpora = process.env['HALFHOUR_CORPORA']
  if (args[0] === undefined && corpora) {
    const dev = join(corpora, 'postings/dev.jsonl')
    if (!existsSync(dev)) throw new Error(`HALFHOUR_CORPORA is set, but there is no ${dev}`)
    process.stderr.write(`${dev}\n${tableOf(measureFile(dev))}\n\nour own\n`)
  }
  const measured = measureFile(args[0] ?? own)
  process.stderr.write(`${tableOf(measured)}\n`)
  const { precision, recall } = measured
  return { precision, recall }
}

const measureFile = (file: string) => measurePostings(readPostings(readFileSync(file, 'utf8')))
