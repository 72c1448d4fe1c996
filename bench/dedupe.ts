// How well duplicates are found among people of whom it is known who is who. Precision counts what is suggested as
// certain; an address is evidence here only where a file has one, and never birth dates or identity numbers.
import { existsSync, globSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findPairs } from '../src/features/duplicates/index.ts'
import { packageRoot } from '../src/platform/config/index.ts'
import {
  type DuplicateFigures,
  figuresOf,
  type LabelledPeople,
  readLabelledPeople,
} from '../tests/support/labelled-people.ts'
import { perturbedPeople } from '../tests/support/perturbed-people.ts'

export interface DedupeFigures {
  /** Of the pairs suggested as certain, the share that truly is one person. Target: at least 0.99. */
  precision: number
  /** Of the pairs that truly are one person, the share suggested as certain. */
  recall: number
  /** The same with what is suggested as likely. */
  precision_with_likely: number
  recall_with_likely: number
  sets: Record<string, object>
}

/** @param args labelled files; without one, contacts perturbed here and, where they are found, the labelled sets */
export async function run(args: readonly string[]): Promise<DedupeFigures> {
  const files = args.length > 0 ? args.map((file) => resolve(file)) : knownFiles()
  const sets: [string, LabelledPeople][] = files.map((file) => [
    file.split('/').at(-1)!,
    readLabelledPeople(file),
  ])
  if (args.length === 0)
    for (const seed of [1, 2, 3]) sets.push([`perturbed ${seed}`, perturbedPeople(3_000, seed)])
  const all = sets.map(([name, labelled]) => {
    const started = performance.now()
    const figures = figuresOf(labelled, findPairs(labelled.people))
    const seconds = Math.round(performance.now() - started) / 1000
    process.stderr.write(`${name} ${JSON.stringify({ ...figures, ...rates([figures]), seconds })}\n`)
    return [name, figures, { ...rates([figures]), records: figures.records, seconds }] as const
  })
  return {
    ...rates(all.map(([, figures]) => figures)),
    sets: Object.fromEntries(all.map(([name, , set]) => [name, set])),
  }
}

/** The labelled sets that stand beside the project, where they do. */
function knownFiles(): string[] {
  const named = process.env['HALFHOUR_CORPORA']
  const folder = join(named ?? join(packageRoot(), '../shared/corpora'), 'dedupe')
  if (named && !existsSync(folder)) throw new Error(`HALFHOUR_CORPORA names a folder without ${folder}`)
  return globSync('**/*.csv', { cwd: folder })
    .toSorted()
    .map((file) => join(folder, file))
}

function rates(all: readonly DuplicateFigures[]) {
  const sum = (of: (figures: DuplicateFigures) => number) => all.reduce((total, one) => total + of(one), 0)
  const pairs = sum((one) => one.pairs)
  const certain = sum((one) => one.certain.right)
  const either = certain + sum((one) => one.likely.right)
  const wrong = sum((one) => one.certain.wrong)
  const share = (part: number, whole: number) =>
    whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000
  return {
    precision: share(certain, certain + wrong),
    recall: share(certain, pairs),
    precision_with_likely: share(either, either + wrong + sum((one) => one.likely.wrong)),
    recall_with_likely: share(either, pairs),
  }
}
