// How a second opinion of the coach is learnt from labelled messages: which sentence of a message has what is looked for
// (it breaks the rule, or has what the rule wants), and which words tell. Run by scripts/train-coach.ts, never where
// messages are judged.
import { votersOf, type Ballot } from './vote.ts'

/** Weights are whole numbers of this fraction of a logit. */
const unit = 16
/** A word must have been seen that often, so that no name is learnt. */
const seen = 3
const rounds = 4
const passes = 12
const rate = 0.3
/** Pull towards zero, chosen on the later sets: less learns single messages by heart. */
const decay = 0.01
/** A sentence that tells counts more than one of the many that do not. */
const tellWeight = 1.5

/** Words and pairs by number: learning counts through them some million times. */
const names: string[] = []
const numbers = new Map<string, number>()

export function numbered(text: string): number[] {
  return votersOf(text).map((voter) => {
    if (!numbers.has(voter)) numbers.set(voter, names.push(voter) - 1)
    return numbers.get(voter)!
  })
}

/** A labelled message, or a sentence with a label of its own. */
export interface Example {
  set: string
  /** Whether a sentence of it has what is looked for. */
  tells: boolean
  /** The words and pairs of each sentence, by number. */
  sentences: number[][]
  /** Whether its one sentence carries the label itself. */
  single: boolean
}

/** A seeded order, the same on every machine. */
function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = list[i]!
    list[i] = list[j]!
    list[j] = kept
  }
}

function seeded(): () => number {
  let state = 7
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}

interface Model {
  bias: number
  /** By the number of the word or pair. */
  weights: Float64Array
}

function weigh({ bias, weights }: Model, voters: readonly number[]): number {
  let sum = 0
  for (const voter of voters) sum += weights[voter]!
  return bias + sum / Math.sqrt(voters.length)
}

interface Line {
  voters: readonly number[]
  tells: 0 | 1
  weight: number
}

/** Logistic regression by steps that shrink with what a weight has moved already. */
function fit(lines: Line[], known: Uint8Array): Model {
  const weights = new Float64Array(known.length)
  const moved = new Float64Array(known.length).fill(0.01)
  const model: Model = { bias: -2, weights }
  let biasMoved = 1
  const random = seeded()
  for (let pass = 0; pass < passes; pass++) {
    shuffle(lines, random)
    for (const { voters, tells, weight } of lines) {
      const scale = 1 / Math.sqrt(voters.length)
      const step = (1 / (1 + Math.exp(-weigh(model, voters))) - tells) * weight
      for (const voter of voters) {
        if (known[voter] === 0) continue
        const gradient = step * scale + decay * weights[voter]!
        moved[voter]! += gradient * gradient
        weights[voter]! -= (rate * gradient) / Math.sqrt(moved[voter]!)
      }
      biasMoved += step * step
      model.bias -= (rate * step) / Math.sqrt(biasMoved)
    }
  }
  return model
}

/** Learns which sentence of a message tells while it learns how such sentences read. */
export function learn(examples: readonly Example[], most: number): Model {
  const counts = new Float64Array(names.length)
  for (const { sentences } of examples) for (const voter of sentences.flat()) counts[voter]!++
  let known: Uint8Array = Uint8Array.from(counts, (count) => (count >= seen ? 1 : 0))
  const plain = examples
    .filter((e) => e.single || !e.tells)
    .flatMap((e) => e.sentences.map((voters): Line => ({ voters, tells: e.tells ? 1 : 0, weight: 1 })))
  const telling = examples.filter((e) => e.tells && !e.single && e.sentences.length > 0)
  let model: Model | undefined
  for (let round = 0; round < rounds; round++) {
    const told = model ? telling.map((e) => heaviestOf(model!, e).voters) : []
    model = fit([...plain, ...told.map((voters): Line => ({ voters, tells: 1, weight: tellWeight }))], known)
    if (round === rounds - 2) known = heaviest(model, most)
  }
  return model!
}

function heaviest({ weights }: Model, most: number): Uint8Array {
  const known = new Uint8Array(weights.length)
  const order = [...weights.keys()].sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b)
  for (const voter of order.slice(0, most)) known[voter] = 1
  return known
}

/** The sentence that weighs most. */
export function heaviestOf(
  model: Model,
  { sentences }: Example,
): { voters: readonly number[]; score: number } {
  const all = sentences.map((voters) => ({ voters, score: weigh(model, voters) }))
  return all.reduce((a, b) => (b.score > a.score ? b : a))
}

/** The ballot of a model; weights that round to nothing are left out. */
export function ballotOf(model: Model, { sure, doubt }: { sure: number; doubt: number }): Ballot {
  const byWeight = new Map<number, string[]>()
  model.weights.forEach((weight, voter) => {
    const whole = Math.round(weight * unit)
    if (whole !== 0) byWeight.set(whole, [...(byWeight.get(whole) ?? []), names[voter]!])
  })
  const lines = [...byWeight]
    .sort((a, b) => b[0] - a[0])
    .map(([weight, voters]) => `${weight}:${voters.sort().join()}`)
  return {
    bias: Math.round(model.bias * unit),
    sure: Math.ceil(sure * unit),
    doubt: Math.floor(doubt * unit),
    weights: lines.join('\n'),
  }
}
