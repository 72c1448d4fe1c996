// Precision and recall of what is read from postings, against labelled ones. One prediction answers at most one label
// (a greatest matching), when the types are equal and the words share a character.
import { extractQualifications } from './extract.ts'
import { type Qualification, type QualificationType, qualificationTypes } from './qualification.ts'
import type { Span } from './spans.ts'

export interface LabelledPosting {
  /** Who is looked for. */
  occupation: string
  id: string
  text: string
  labels: Pick<Qualification, 'type' | 'text' | 'strength'>[]
  /** Words that say what may stand in for something else: right to find or to leave. */
  ignore?: string[]
}

export interface Figure {
  precision: number
  recall: number
  f1: number
  labels: number
}

interface Counts {
  right: number
  wrong: number
  missed: number
}

export interface Measured extends Figure {
  /** Of the matched, how many have the right strength. */
  strength: number
  /** The same when a wrong type is forgiven. */
  typeBlind: Figure
  types: Record<QualificationType, Figure>
  /** What went wrong, for people. */
  mistakes: string[]
}

interface Found extends Span, Qualification {}

/** Reads JSON lines of labelled postings. */
export const readPostings = (text: string): LabelledPosting[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledPosting)

/** How well the rules read these postings. */
export function measurePostings(postings: readonly LabelledPosting[]): Measured {
  const total = zero()
  const blind = zero()
  const byType = Object.fromEntries(qualificationTypes.map((type) => [type, zero()])) as Record<
    QualificationType,
    Counts
  >
  const mistakes: string[] = []
  let sameStrength = 0
  for (const posting of postings) {
    const { found, labels } = located(posting)
    const pairs = greatestMatching(found, labels, (f, l) => f.type === l.type && overlaps(f, l))
    const anyType = greatestMatching(found, labels, overlaps)
    addUp(blind, judged({ found, labels, pairs: anyType, posting }))
    const verdict = judged({ found, labels, pairs, posting })
    addUp(total, verdict)
    for (const type of qualificationTypes) {
      byType[type].right += verdict.right.filter((f) => f.type === type).length
      byType[type].wrong += verdict.wrong.filter((f) => f.type === type).length
      byType[type].missed += verdict.missed.filter((l) => l.type === type).length
    }
    for (const [f, l] of pairs) {
      if (f.strength === l.strength) sameStrength++
      else mistakes.push(`${posting.id} strength ${f.strength}: ${f.text}`)
    }
    for (const f of verdict.wrong) mistakes.push(`${posting.id} wrong  ${f.type}: ${f.text}`)
    for (const l of verdict.missed) mistakes.push(`${posting.id} missed ${l.type}: ${l.text}`)
  }
  return {
    ...figure(total),
    strength: share(sameStrength, total.right),
    typeBlind: figure(blind),
    types: Object.fromEntries(qualificationTypes.map((type) => [type, figure(byType[type])])) as Record<
      QualificationType,
      Figure
    >,
    mistakes,
  }
}

const zero = (): Counts => ({ right: 0, wrong: 0, missed: 0 })

function addUp(counts: Counts, { right, wrong, missed }: Record<keyof Counts, readonly unknown[]>): void {
  counts.right += right.length
  counts.wrong += wrong.length
  counts.missed += missed.length
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

function figure({ right, wrong, missed }: Counts): Figure {
  const precision = share(right, right + wrong)
  const recall = share(right, right + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, labels: right + missed }
}

type Label = LabelledPosting['labels'][number] & Span

function located(posting: LabelledPosting): { found: Found[]; labels: Label[] } {
  const { text } = posting
  const at = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`${posting.id}: not in the posting: ${words}`)
    return { start, end: start + words.length }
  }
  return {
    found: extractQualifications(text).map((q) => ({ ...q, ...at(q.text, at(q.sentence).start) })),
    labels: posting.labels.map((label) => ({ ...label, ...at(label.text) })),
  }
}

const overlaps = (a: Span & { text: string }, b: Span & { text: string }): boolean => {
  const start = Math.max(a.start, b.start)
  const shared = a.text.slice(start - a.start, Math.min(a.end, b.end) - a.start)
  return Math.min(a.end, b.end) > start && shared.trim() !== ''
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** A greatest one-to-one matching (augmenting paths). */
function greatestMatching<A, B>(
  left: readonly A[],
  right: readonly B[],
  may: (a: A, b: B) => boolean,
): Map<A, B> {
  const partner = new Map<B, A>()
  const place = (a: A, tried: Set<B>): boolean => {
    for (const b of right) {
      if (tried.has(b) || !may(a, b)) continue
      tried.add(b)
      const holder = partner.get(b)
      if (holder === undefined || place(holder, tried)) {
        partner.set(b, a)
        return true
      }
    }
    return false
  }
  for (const a of left) place(a, new Set())
  return new Map([...partner].map(([b, a]) => [a, b]))
}

/** What is left unmatched is wrong or missed, unless it names an alternative or a part of what is already matched. */
function judged({
  found,
  labels,
  pairs,
  posting,
}: {
  found: readonly Found[]
  labels: readonly Label[]
  pairs: ReadonlyMap<Found, Label>
  posting: LabelledPosting
}): { right: Found[]; wrong: Found[]; missed: Label[] } {
  const matched = new Set(pairs.values())
  const ignored = (posting.ignore ?? []).map((text) => {
    const start = posting.text.indexOf(text)
    return { text, start, end: start + text.length }
  })
  const neutral = (f: Found) =>
    ((f.type === 'education' || f.type === 'experience') && ignored.some((span) => overlaps(f, span))) ||
    [...matched].some((label) => label.type === f.type && within(f, label))
  return {
    right: found.filter((f) => pairs.has(f)),
    wrong: found.filter((f) => !pairs.has(f) && !neutral(f)),
    missed: labels.filter((label) => !matched.has(label)),
  }
}

/** The figures as a table for people. */
export function tableOf({ types, typeBlind, strength, ...all }: Measured): string {
  const row = (name: string, { precision, recall, f1, labels }: Figure) =>
    `${name.padEnd(12)} ${[precision, recall, f1].map((n) => n.toFixed(3)).join('  ')} ${String(labels).padStart(6)}`
  return [
    `${''.padEnd(12)} prec.  rec.   f1     labels`,
    row('all', all),
    ...Object.entries(types).map(([type, found]) => row(type, found)),
    row('type-blind', typeBlind),
    `strength right in ${(100 * strength).toFixed(1)} % of the matched`,
  ].join('\n')
}
