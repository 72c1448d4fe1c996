// A second opinion beside the rules: every word and pair of words of a sentence votes with a weight learnt from our
// labelled messages (scripts/train-coach.ts); the sentence that weighs most speaks for the message.
import { normalWords } from './normalize.ts'
import { evidenceOf, type Hit, type Reading, type Sentence } from './reading.ts'
import type { Finding } from './verdict.ts'

/** What one rule learnt to look for; all numbers in the same unit, a fraction of a logit. */
export interface Ballot {
  bias: number
  /** A sentence that weighs more has it, whatever the rule says. */
  sure: number
  /** Where no sentence weighs more, it is not there, whatever the rule says. */
  doubt: number
  /** A line per weight: the weight, then words and pairs of words, separated by commas. */
  weights: string
}

/** The words of a sentence and every two that follow each other; "^" opens it. */
export function votersOf(text: string): string[] {
  const words = normalWords(text)
  const pairs = words.map((word, i) => `${i === 0 ? '^' : words[i - 1]!} ${word}`)
  return [...new Set([...words, ...pairs])]
}

const known = new WeakMap<Ballot, Map<string, number>>()

function weightsOf(ballot: Ballot): Map<string, number> {
  let weights = known.get(ballot)
  if (!weights) {
    weights = new Map()
    for (const line of ballot.weights.trim().split('\n')) {
      const [weight, ...voters] = line.split(/[,:]/)
      for (const voter of voters) weights.set(voter, Number(weight))
    }
    known.set(ballot, weights)
  }
  return weights
}

/** Every rule that has a vote polls the same sentences. */
const voters = new WeakMap<Sentence, string[]>()

function votersIn(sentence: Sentence): string[] {
  let found = voters.get(sentence)
  if (!found) voters.set(sentence, (found = votersOf(sentence.text)))
  return found
}

/** Weight of one sentence: its votes by the root of their number, so that a long sentence weighs no more by its length. */
function weigh(weights: Map<string, number>, sentence: Sentence): number {
  const all = votersIn(sentence)
  return all.reduce((sum, voter) => sum + (weights.get(voter) ?? 0), 0) / Math.sqrt(all.length || 1)
}

/** A name under a letter is no sentence, though its words may have been seen before. */
const fewestWords = 3

/** The sentence that weighs most, and its weight. @param mute sentences that do not count */
export function poll(
  reading: Reading,
  ballot: Ballot,
  mute: RegExp = /$^/,
): { weight: number; hit: Hit | undefined } {
  const weights = weightsOf(ballot)
  let most: { weight: number; hit: Hit | undefined } = { weight: -Infinity, hit: undefined }
  for (const sentence of reading.sentences) {
    if (mute.test(sentence.text) || sentence.text.split(' ').length < fewestWords) continue
    const weight = ballot.bias + weigh(weights, sentence)
    if (weight > most.weight) most = { weight, hit: { ...sentence, sentence } }
  }
  return most
}

/** Words up to which a sentence says too little to be doubted: rules err in long ones. */
const short = 8

/** Whether nothing in the message weighs enough for what a rule found to stand. */
export const doubts = (ballot: Ballot, weight: number, found: Hit): boolean =>
  weight < ballot.doubt && found.sentence.text.split(' ').length > short

/**
 * What a rule found, unless the vote is sure that it stands elsewhere or doubts that it stands anywhere.
 *
 * @param mute sentences that may not speak: a denial has the words of what it denies
 */
export function withVote(
  reading: Reading,
  ballot: Ballot,
  found: Hit | undefined,
  mute?: RegExp,
): Hit | undefined {
  const { weight, hit } = poll(reading, ballot, mute)
  if (weight > ballot.sure) return found ?? hit
  // Where a denial and what it denies stand in one sentence, the rule tells them apart and the vote cannot.
  const heard = found && !mute?.test(found.sentence.text)
  return heard && doubts(ballot, weight, found) ? undefined : found
}

/**
 * The same for a rule about what has to be there, which passes where it found it.
 *
 * @param missing what is said where it is not there
 */
export function presentByVote(
  reading: Reading,
  ballot: Ballot,
  { finding, missing }: { finding: Finding; missing: Finding },
): Finding {
  const { weight, hit } = poll(reading, ballot)
  if (finding.verdict === 'fail' && hit && weight > ballot.sure)
    return { verdict: 'pass', evidence: evidenceOf(reading, hit) }
  const words = finding.evidence?.text.split(/\s+/).length ?? Infinity
  return finding.verdict === 'pass' && weight < ballot.doubt && words >= fewestWords ? missing : finding
}
