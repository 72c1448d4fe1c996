/** What stays of a talk: pure rules of the debrief. */
import type { LocalDate } from '../../../shared/dates.ts'
import type { MarkKind } from '../notebook.ts'
import { type Heard, nothingHeard } from './heard.ts'

/** Whether the interest holds; each answer is asked a different follow-up question. */
export const interests = ['yes', 'no', 'unsure'] as const
export type Interest = (typeof interests)[number]

export interface Debrief {
  learned: string
  wentWell: string
  unexpected: string
  differently: string
  stillInterested: Interest | null
  followUp: string
  /** What was said about pay, schooling, likes and dislikes. */
  heard: Heard
}

export interface NextStep {
  id: string
  text: string
  dueOn: LocalDate | null
}

export const emptyDebrief: Debrief = {
  learned: '',
  wentWell: '',
  unexpected: '',
  differently: '',
  stillInterested: null,
  followUp: '',
  heard: nothingHeard,
}

type Needed = 'learned' | 'wentWell' | 'stillInterested'

/** What must be there before a debrief counts as done: something learned, one good thing, and an honest answer. */
export function missingToFinish(debrief: Debrief): Needed[] {
  const missing: Needed[] = []
  if (debrief.learned.trim() === '') missing.push('learned')
  if (debrief.wentWell.trim() === '') missing.push('wentWell')
  if (debrief.stillInterested === null) missing.push('stillInterested')
  return missing
}

/** A mark as far as a debrief takes it up. */
export interface MarkWords {
  id: string
  kind: MarkKind
  text: string
}

/** A mark has several lines where its field in the debrief has one: a browser would run their words together. */
const inOneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

/** The same of a person, whose name often stands in a line of its own. */
export const personLine = (text: string): string => inOneLine(text.trim().replaceAll(/,?\s*\n/g, ', '))

/** What marks propose: the "learned" ones as lines, each "next step" as a step under the mark's own id. */
export function proposedBy(marks: readonly MarkWords[]): { learned: string; steps: NextStep[] } {
  const of = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind && mark.text.trim() !== '')
  return {
    learned: of('learned')
      .map(({ text }) => text.trim())
      .join('\n'),
    steps: of('next-step').map(({ id, text }) => ({ id, text: inOneLine(text), dueOn: null })),
  }
}

/**
 * A person mark as name and the rest: "Ana Ruiz, night shift lead" names Ana Ruiz. What does not look like a name
 * ("her cousin at the clinic") stays whole, as the description that stands for a name until it is known.
 */
export function personFrom(text: string): { name: string } | { description: string } {
  const words = personLine(text)
  const name = /^[^,;:()–—]+/u.exec(words)?.[0].trim() ?? ''
  return /^\p{Lu}/u.test(name) ? { name } : { description: words }
}

/** What a mention says beyond the name that the contact gets: as it was marked, and as it was corrected afterwards. */
export function notesOf(
  person: { name: string } | { description: string },
  texts: readonly [marked: string, corrected: string],
): string {
  const said = 'name' in person ? person.name : person.description
  const words = texts.map(personLine)
  return [...new Set(words)].filter((text) => text !== '' && text !== said).join('\n')
}
