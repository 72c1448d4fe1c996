/** A debrief as `mergeFormValues` puts two versions of it together. Pure. */
import type { MergeKind, FormValues } from '../../../shared/merge.ts'
import { interests, type Debrief, type MarkWords, type NextStep, proposedBy } from './debrief.ts'
import { readHeard, heardFormValues } from './heard.ts'

const texts = ['learned', 'wentWell', 'unexpected', 'differently', 'followUp'] as const
const heardTexts = ['path', 'likes', 'dislikes'] as const

/** A debrief and its steps under the names of the form's fields: `learned`, `step:ID`, `due:ID` … */
export function formValuesOf(debrief: Debrief, steps: readonly NextStep[]): FormValues {
  return {
    ...Object.fromEntries(texts.map((name) => [name, debrief[name]])),
    stillInterested: debrief.stillInterested ?? '',
    ...heardFormValues(debrief.heard),
    ...Object.fromEntries(
      steps.flatMap(({ id, text, dueOn }) => [
        [`step:${id}`, text],
        [`due:${id}`, dueOn ?? ''],
      ]),
    ),
  }
}

/** The other way around: what these names say as a debrief, and every step in them. */
export function readFormValues(values: FormValues): { debrief: Debrief; steps: NextStep[] } {
  const of = (name: string) => values[name] ?? ''
  const steps = Object.entries(values).flatMap(([name, text]) => {
    if (!name.startsWith('step:')) return []
    const id = name.slice('step:'.length)
    return [{ id, text, dueOn: of(`due:${id}`) || null }]
  })
  return {
    debrief: {
      learned: of('learned'),
      wentWell: of('wentWell'),
      unexpected: of('unexpected'),
      differently: of('differently'),
      followUp: of('followUp'),
      stillInterested: interests.find((interest) => interest === of('stillInterested')) ?? null,
      heard: readHeard(values),
    },
    steps,
  }
}

/**
 * What a form showed, without what it proposed out of marks: what no saved form has shown yet, nobody can have taken out
 * of the record either, so that its being absent there says nothing.
 */
export function withoutProposed(base: FormValues, marks: readonly MarkWords[]): FormValues {
  const { learned, steps } = proposedBy(marks)
  const names = new Set(steps.map(({ id }) => `step:${id}`))
  const lines = new Set(learned.split('\n'))
  const kept = Object.entries(base).filter(([name]) => !names.has(name))
  const before = (base['learned'] ?? '').split('\n').filter((line) => !lines.has(line))
  return { ...Object.fromEntries(kept), learned: before.join('\n') }
}

/** Which marks a debrief says, whether or not the page that it was saved from had shown them. */
export function marksIn(values: FormValues, marks: readonly MarkWords[]): string[] {
  const lines = new Set((values['learned'] ?? '').split('\n'))
  const isIn = (mark: MarkWords) => {
    const { learned, steps } = proposedBy([mark])
    if (learned !== '') return learned.split('\n').every((line) => lines.has(line))
    return steps.some(({ id }) => values[`step:${id}`])
  }
  return marks.filter(isIn).map(({ id }) => id)
}

/** Words can be put together; of two answers or two dates only one can stand, and the later one does. */
export const mergeKindOf = (name: string): MergeKind =>
  name.startsWith('step:') || [...texts, ...heardTexts].some((text) => text === name) ? 'text' : 'one'
