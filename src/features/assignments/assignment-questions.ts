/** The questions of an assignment while they are being edited in a form: kept as typed until it is saved. Pure. */
import type { FormBody } from '../../platform/web/index.ts'
import { isId } from '../../shared/ids.ts'
import { moved } from '../interviews/index.ts'

export interface TypedQuestion {
  id: string
  text: string
}

const prefix = 'question:'

/** What the form holds, in its order: `question:ID` for each line. */
export const questionsIn = ({ values }: FormBody): TypedQuestion[] =>
  Object.entries(values).flatMap(([name, text]) => {
    const id = name.slice(prefix.length)
    return name.startsWith(prefix) && isId(id) ? [{ id, text: text.trim() }] : []
  })

/**
 * What a button beside a question does to the list, before anything is saved: `up:ID`, `down:ID`, `remove:ID`, `add`.
 * @param freshId for a new, empty line
 * @returns nothing when the button is none of these, and the form is to be saved
 */
export function afterButton(
  questions: readonly TypedQuestion[],
  button: string,
  freshId: string,
): TypedQuestion[] | undefined {
  const [act, id = ''] = button.split(':')
  if (act === 'add') return [...questions, { id: freshId, text: '' }]
  if (act === 'up' || act === 'down') return moved(questions, id, act)
  if (act === 'remove') return questions.filter((question) => question.id !== id)
  return undefined
}

/** What is kept: lines with words in them, each wording once. */
export const questionsToKeep = (questions: readonly TypedQuestion[]): TypedQuestion[] =>
  questions.filter(
    ({ text }, index) => text !== '' && questions.findIndex((other) => other.text === text) === index,
  )

/** Questions typed one a line: trimmed, without empty lines, bullets or numbers, each once. */
export const questionLines = (typed: string): string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim())
      .filter(Boolean),
  ),
]
