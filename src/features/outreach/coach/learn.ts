// How a second opinion of the coach is learnt from labelled messages: which sentence of a failing message breaks the
// rule, and which words tell. Run by scripts/train-coach.ts, never where messages are judged.
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
/** A whole message that fails counts more than one of its many innocent sentences. */
const failWeight = 1.5
/** Precision that a sure vote must keep on sets it had not learnt, and share of true fails that doubt may cost there. */
const surePrecision = 0.97
const doubtCost = 0.015
/** Share of our innocent sentences, written as near misses, that a sure vote may call when it had not learnt them. */
const missCost = 0.03

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
  fails: boolean
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

export interface Score {
  score: number
  fails: boolean
  single: boolean
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
  fails: number
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
    for (const { voters, fails, weight } of lines) {
      const scale = 1 / Math.sqrt(voters.length)
      const step = (1 / (1 + Math.exp(-weigh(model, voters))) - fails) * weight
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

/** Learns which sentence of a failing message breaks the rule while it learns how such sentences read. */
export function learn(examples: readonly Example[], most: number): Model {
  const counts = new Float64Array(names.length)
  for (const { sentences } of examples) for (const voter of sentences.flat()) counts[voter]!++
  let known: Uint8Array = Uint8Array.from(counts, (count) => (count >= seen ? 1 : 0))
  const told = (e: Example) => e.sentences.map((voters) => ({ voters, fails: e.fails ? 1 : 0, weight: 1 }))
  const plain = examples.filter((e) => e.single || !e.fails).flatMap(told)
  const failing = examples.filter((e) => e.fails && !e.single && e.sentences.length > 0)
  let model: Model | undefined
  for (let round = 0; round < rounds; round++) {
    const guilty = model ? failing.map((e) => worst(model!, e).voters) : []
    model = fit([...plain, ...guilty.map((voters) => ({ voters, fails: 1, weight: failWeight }))], known)
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
export function worst(model: Model, { sentences }: Example): { voters: readonly number[]; score: number } {
  const all = sentences.map((voters) => ({ voters, score: weigh(model, voters) }))
  return all.reduce((a, b) => (b.score > a.score ? b : a))
}

/** From which weight on a vote is sure, and under which it doubts the acts. */
export function thresholds(scores: readonly Score[]): { sure: number; doubt: number } {
  const falling = scores.toSorted((a, b) => b.score - a.score)
  const messages = falling.filter(({ single }) => !single)
  let right = 0
  let sure = Infinity
  messages.forEach(({ score, fails }, i) => {
    if (fails) right++
    if (fails && right / (i + 1) >= surePrecision) sure = score
  })
  const guilty = messages.filter(({ fails }) => fails)
  const nearMisses = falling.filter(({ fails, single }) => !fails && single)
  const called = nearMisses[Math.floor(nearMisses.length * missCost)]?.score ?? -Infinity
  return { sure: Math.max(sure, called), doubt: guilty[Math.floor(guilty.length * (1 - doubtCost))]!.score }
}

/** The model as it will be stored. */
export function rounded({ bias, weights }: Model): Model {
  const whole = (value: number) => Math.round(value * unit) / unit
  return { bias: whole(bias), weights: weights.map(whole) }
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
