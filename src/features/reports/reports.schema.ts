import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { FormBody } from '../../platform/web/index.ts'
import type { FormState } from '../../ui/index.ts'
import { isId } from '../../shared/ids.ts'
import { type DebriefPart, debriefParts } from './report.ts'

const longestText = 20_000

const line = z.string().trim().max(300, 'form.too-long').default('')

const text = z.string().trim().max(longestText, 'form.too-long').optional()

/** The texts of the debrief are fields by the name of their part; answers have names of their own, see `answersOf`. */
export const reportForm = z.object({
  occupation: line,
  organization: line,
  ...(Object.fromEntries(debriefParts.map((part) => [part, text])) as Record<DebriefPart, typeof text>),
})

export interface ReportEdits {
  occupation: string
  organization: string
  /** By question id. */
  answers: Record<string, string>
  /** What each answer was when the form was drawn, as `fingerprintOf` it: the notebook may have gone on since. */
  drawn: Record<string, string>
  /** What the reader sees of the debrief; a part that is absent is not touched. */
  debrief: Partial<Record<DebriefPart, string | undefined>>
}

/** A text in short, to be known again. */
export const fingerprintOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n').trim()).digest('base64url').slice(0, 16)

/** The fields named `<prefix>:<question id>`. */
const fieldsOf = (prefix: string, { values }: FormBody) =>
  Object.entries(values).flatMap(([name, text]) => {
    const id = name.startsWith(`${prefix}:`) ? name.slice(prefix.length + 1) : ''
    return isId(id) ? [{ name, id, text }] : []
  })

/** The answers of the form, by question; and those that are too long, by the field's name. */
export function answersOf(body: FormBody): Pick<ReportEdits, 'answers' | 'drawn'> & {
  errors: NonNullable<FormState['errors']>
} {
  const found = fieldsOf('answer', body)
  const long = found.filter(({ text }) => text.length > longestText)
  return {
    answers: Object.fromEntries(found.map(({ id, text }) => [id, text])),
    drawn: Object.fromEntries(fieldsOf('drawn', body).map(({ id, text }) => [id, text])),
    errors: Object.fromEntries(long.map(({ name }) => [name, { key: 'form.too-long' }])),
  }
}
