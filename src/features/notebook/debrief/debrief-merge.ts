/** A debrief that was saved in two windows: what each of them changed stays. Pure. */
import { mergeTexts } from '../notebook-merge.ts'
import { interests, type Debrief, type NextStep } from './debrief.ts'
import { readHeard, saidByHeard } from './heard.ts'

/** What a debrief says, flat, by the names of the form's fields: `learned`, `step:ID`, `due:ID` … */
export type Said = Readonly<Record<string, string>>

const texts = ['learned', 'wentWell', 'unexpected', 'differently', 'followUp'] as const
const heardTexts = ['path', 'likes', 'dislikes'] as const

/** A debrief and its steps under the names of the form's fields. */
export function saidBy(debrief: Debrief, steps: readonly NextStep[]): Said {
  return {
    ...Object.fromEntries(texts.map((name) => [name, debrief[name]])),
    stillInterested: debrief.stillInterested ?? '',
    ...saidByHeard(debrief.heard),
    ...Object.fromEntries(
      steps.flatMap(({ id, text, dueOn }) => [
        [`step:${id}`, text],
        [`due:${id}`, dueOn ?? ''],
      ]),
    ),
  }
}

/** The other way around: what these names say as a debrief, and every step in them. */
export function readSaid(said: Said): { debrief: Debrief; steps: NextStep[] } {
  const of = (name: string) => said[name] ?? ''
  const steps = Object.entries(said).flatMap(([name, text]) => {
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
      heard: readHeard(said),
    },
    steps,
  }
}

/** Words can be put together; of two answers or two dates only one can stand, and the later one does. */
const isText = (name: string) =>
  name.startsWith('step:') || [...texts, ...heardTexts].some((text) => text === name)

/**
 * What a form changed, put into what is on record.
 * @param base what the form showed when it was opened, or what it said when it was last sent
 * @param stored what is on record by now; null when nothing is, and the form's words stand as they are
 * @returns every name the form has, and the names in which both had changed something
 */
export function mergeSaid(base: Said, form: Said, stored: Said | null): { said: Said; merged: string[] } {
  if (!stored) return { said: form, merged: [] }
  const merged: string[] = []
  const entries = Object.entries(form).map(([name, mine]) => {
    const [before = '', theirs = ''] = [base[name], stored[name]]
    if (mine === before) return [name, theirs]
    if (theirs === before || theirs === mine) return [name, mine]
    merged.push(name)
    return [name, isText(name) ? mergeTexts({ base: before, mine, theirs }) : mine]
  })
  return { said: Object.fromEntries(entries) as Said, merged }
}
