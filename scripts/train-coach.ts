// node scripts/train-coach.ts [--without SET]: learns the second opinions of the coach (src/features/outreach/coach/votes/)
// from our labelled messages and sentences, and prints what they say of each later set when they learnt without it. Same
// messages, same weights: chance is seeded. A set left out can judge the whole coach as if nobody had read it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  ballotOf,
  learn,
  numbered,
  rounded,
  thresholds,
  worst,
  type Example,
  type Score,
} from '../src/features/outreach/coach/learn.ts'
import { readLabelled } from '../src/features/outreach/coach/measure.ts'
import { readText } from '../src/features/outreach/coach/reading.ts'
import type { Ballot } from '../src/features/outreach/coach/vote.ts'

const folder = join(import.meta.dirname, '../src/features/outreach/coach')
/** Rules with a second opinion, and how many words and pairs each may remember: its data is loaded by the browser. */
const remembered: Record<string, number> = {
  'no-job-ask': 900,
  'one-clear-ask': 600,
  'no-pressure': 900,
  'no-empty-flattery': 300,
}

const laterSets = ['e', 'f', 'g', 'h', 'i']

function examplesOf(rule: string): Example[] {
  const messages = ['own', 'later'].flatMap((name) =>
    readLabelled(readFileSync(join(folder, `corpus/${name}.jsonl`), 'utf8')).map((message) => ({
      name,
      message,
    })),
  )
  const whole = messages.flatMap(({ name, message }): Example[] => {
    const label = message.labels[rule]
    if (label === undefined) return []
    const read = readText(message.body, 'body').sentences.map((s) => numbered(s.text))
    const sentences = read.filter((voters) => voters.length > 0)
    return [
      { set: name === 'own' ? name : message.id[0]!, fails: label === 'fail', sentences, single: false },
    ]
  })
  const parts = readFileSync(join(folder, 'corpus/sentences.txt'), 'utf8').split(/^# /m)
  const single = parts
    .filter((part) => part.startsWith(`${rule} `))
    .flatMap((part) => part.trim().split('\n').slice(1).filter(Boolean))
    .map((line, i): Example => {
      const sentences = [numbered(readText(line.slice(5), 'body').text)]
      // A fifth of the sentences is left out with each later set.
      return {
        set: laterSets[i % laterSets.length]!,
        fails: line.startsWith('fail '),
        sentences,
        single: true,
      }
    })
  return [...whole, ...single]
}

/** Scores of the later sets, each by what was learnt without it. */
function unreadScores(rule: string, examples: readonly Example[], most: number): Score[] {
  return laterSets.flatMap((set) => {
    const model = rounded(
      learn(
        examples.filter((e) => e.set !== set),
        most,
      ),
    )
    const scores = examples
      .filter((e) => e.set === set)
      .map((e) => ({ score: worst(model, e).score, fails: e.fails, single: e.single }))
    console.log(`${rule} ${set}, not learnt: ${figures(scores.filter(({ single }) => !single))}`)
    return scores
  })
}

/** Precision and recall of the vote alone, where it calls what weighs more than this. */
const called = -1.2

function figures(scores: readonly Score[]): string {
  const calls = scores.filter(({ score }) => score > called)
  const found = calls.filter(({ fails }) => fails).length
  const fails = scores.filter((one) => one.fails).length
  return `${(found / calls.length).toFixed(2)} / ${(found / fails).toFixed(2)}`
}

function fileOf(rule: string, { bias, sure, doubt, weights }: Ballot): string {
  const name = rule.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return `// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const ${name}: Ballot = {
  bias: ${bias},
  sure: ${sure},
  doubt: ${doubt},
  weights: \`
${weights}
\`,
}
`
}

const { values } = parseArgs({ options: { without: { type: 'string' } } })
for (const [rule, most] of Object.entries(remembered)) {
  const examples = examplesOf(rule).filter(({ set, single }) => single || set !== values.without)
  const limits = thresholds(unreadScores(rule, examples, most))
  console.log(`${rule}: sure above ${limits.sure.toFixed(2)}, in doubt below ${limits.doubt.toFixed(2)}`)
  writeFileSync(join(folder, `votes/${rule}.ts`), fileOf(rule, ballotOf(learn(examples, most), limits)))
}
