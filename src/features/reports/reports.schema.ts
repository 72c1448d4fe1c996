import { z } from 'zod'
import type { FormState } from '../../ui/index.ts'
import { isId } from '../../shared/ids.ts'
import type { FormValues } from '../../shared/merge.ts'
import { type DebriefPart, debriefParts } from './report.ts'
import { answerField } from './report-form.ts'

const longestText = 20_000

const line = z.string().trim().max(300, 'form.too-long').optional()

const text = z.string().trim().max(longestText, 'form.too-long').optional()

/** The texts of the debrief are fields by the name of their part; answers have names of their own, see `answersOf`. */
export const reportForm = z.object({
  occupation: line,
  organization: line,
  ...(Object.fromEntries(debriefParts.map((part) => [part, text])) as Record<DebriefPart, typeof text>),
})

export interface ReportEdits {
  /** Absent, it is not touched; empty, it is left out of the report. */
  occupation?: string | undefined
  organization?: string | undefined
  /** By question id. */
  answers: Record<string, string>
  /** What the reader sees of the debrief; a part that is absent is not touched. */
  debrief: Partial<Record<DebriefPart, string | undefined>>
}

/** The answers of a form, by question; and those that are too long, by the field's name. */
export function answersOf(said: FormValues): Pick<ReportEdits, 'answers'> & {
  errors: NonNullable<FormState['errors']>
} {
  const found = Object.entries(said).flatMap(([name, text]) => {
    const id = name.startsWith(answerField) ? name.slice(answerField.length) : ''
    return isId(id) ? [{ name, id, text }] : []
  })
  const long = found.filter(({ text }) => text.length > longestText)
  return {
    answers: Object.fromEntries(found.map(({ id, text }) => [id, text])),
    errors: Object.fromEntries(
      long.map(({ name }) => [name, { key: 'form.too-long', params: { max: longestText } }]),
    ),
  }
}
