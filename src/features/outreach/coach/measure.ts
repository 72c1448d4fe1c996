// Precision and recall of "fail" per rule over labelled messages.
import { coach } from './coach.ts'
import type { CoachInput } from './verdict.ts'

export interface Labelled extends CoachInput {
  id: string
  labels: Record<string, 'pass' | 'fail'>
}

export interface Figure {
  precision: number
  recall: number
  fails: number
  wrong: string[]
}

/** Reads JSON lines of labelled messages. */
export const readLabelled = (text: string): Labelled[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)

/** Per rule: of the fails called, how many are right (precision); of the true fails, how many are found (recall). */
export function measure(messages: readonly Labelled[]): Record<string, Figure> {
  const counts = new Map<string, { hit: number; called: number; fails: number; wrong: string[] }>()
  for (const message of messages) {
    const verdicts = new Map(coach(message).map((v) => [v.rule as string, v.verdict]))
    for (const [rule, label] of Object.entries(message.labels)) {
      const row = counts.get(rule) ?? { hit: 0, called: 0, fails: 0, wrong: [] }
      counts.set(rule, row)
      const called = verdicts.get(rule) === 'fail'
      if (called) row.called++
      if (label === 'fail') row.fails++
      if (called && label === 'fail') row.hit++
      if (called !== (label === 'fail'))
        row.wrong.push(`${label === 'fail' ? 'missed' : 'wronged'} ${message.id}`)
    }
  }
  const figures: Record<string, Figure> = {}
  for (const [rule, { hit, called, fails, wrong }] of counts) {
    figures[rule] = {
      precision: called === 0 ? 1 : hit / called,
      recall: fails === 0 ? 1 : hit / fails,
      fails,
      wrong,
    }
  }
  return figures
}

/** The figures as a table for people. */
export function tableOf(figures: Record<string, Figure>): string {
  const lines = Object.entries(figures).map(
    ([rule, f]) =>
      `${rule.padEnd(22)} ${f.precision.toFixed(2).padStart(6)} ${f.recall.toFixed(2).padStart(6)} ${String(f.fails).padStart(5)}`,
  )
  return [`${'rule'.padEnd(22)}  prec.   rec. fails`, ...lines].join('\n')
}
