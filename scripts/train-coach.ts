// node scripts/train-coach.ts [--without SET]: learns the second opinions of the coach (src/features/outreach/coach/votes/)
// from our labelled messages and sentences, and prints what each says alone of every later set when it learnt without it.
// Same messages, same weights: chance is seeded. A set left out can judge the whole coach as if nobody had read it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ballotOf, heaviestOf, learn, numbered, type Example } from '../src/features/outreach/coach/learn.ts'
import { readLabelled } from '../src/features/outreach/coach/measure.ts'
import { readText } from '../src/features/outreach/coach/reading.ts'
import type { Ballot } from '../src/features/outreach/coach/vote.ts'

const folder = join(import.meta.dirname, '../src/features/outreach/coach')
interface Opinion {
  /** Whether sentences are looked for that break the rule, or that have what the rule wants. */
  tells: 'fail' | 'pass'
  /** Words and pairs it may remember: its data is loaded by the browser. */
  words: number
  /** Weights, in logits, over which the vote overrules the rule, and under which it does. */
  sure: number
  doubt: number
}

/**
 * Rules with a second opinion. The limits are near those that, together with the rule, judged ten later sets (k to s, v) best
 * (F1), each by a vote that had learnt without it (docs/coach.md).
 */
const opinions: Record<string, Opinion> = {
  'no-job-ask': { tells: 'fail', words: 900, sure: -1.2, doubt: -2.8 },
  'one-clear-ask': { tells: 'fail', words: 600, sure: -0.6, doubt: -2.8 },
  'no-pressure': { tells: 'fail', words: 900, sure: -1.4, doubt: -2.8 },
  'no-empty-flattery': { tells: 'fail', words: 300, sure: -1.6, doubt: -2.8 },
  'no-resume': { tells: 'fail', words: 300, sure: -0.5, doubt: -99 },
  'information-not-job': { tells: 'pass', words: 600, sure: 1.6, doubt: -1.6 },
  'at-their-convenience': { tells: 'pass', words: 600, sure: 1, doubt: -1 },
  'specific-reason': { tells: 'pass', words: 900, sure: 2.2, doubt: -1.2 },
  'says-who-you-are': { tells: 'pass', words: 900, sure: 0.8, doubt: -99 },
  'says-how-found': { tells: 'pass', words: 600, sure: 1, doubt: -99 },
  'refers-to-first': { tells: 'pass', words: 300, sure: 0.4, doubt: -1 },
}

const laterSets = [
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'w',
  'x',
]

function examplesOf(rule: string, tells: Opinion['tells']): Example[] {
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
    return [{ set: name === 'own' ? name : message.id[0]!, tells: label === tells, sentences, single: false }]
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
        tells: line.startsWith('fail ') === (tells === 'fail'),
        sentences,
        single: true,
      }
    })
  return [...whole, ...single]
}

/** Prints precision and recall of "fail" of the vote alone on each later set, by what was learnt without it. */
function printUnread(rule: string, examples: readonly Example[], { tells, words, sure }: Opinion): void {
  for (const set of laterSets) {
    const model = learn(
      examples.filter((e) => e.set !== set),
      words,
    )
    const judged = examples
      .filter((e) => e.set === set && !e.single)
      .map((e) => ({
        called: heaviestOf(model, e).score > sure === (tells === 'fail'),
        fails: e.tells === (tells === 'fail'),
      }))
    const right = judged.filter((one) => one.called && one.fails).length
    const share = (of: 'called' | 'fails') => (right / judged.filter((one) => one[of]).length).toFixed(2)
    console.log(`${rule} ${set}, not learnt: ${share('called')} / ${share('fails')}`)
  }
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
for (const [rule, opinion] of Object.entries(opinions)) {
  const examples = examplesOf(rule, opinion.tells).filter(
    ({ set, single }) => single || set !== values.without,
  )
  printUnread(rule, examples, opinion)
  const ballot = ballotOf(learn(examples, opinion.words), opinion)
  writeFileSync(join(folder, `votes/${rule}.ts`), fileOf(rule, ballot))
}
