import { z } from 'zod'
import type { FormBody } from '../../platform/web/index.ts'
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
  /** What the reader sees of the debrief; a part that is absent is not touched. */
  debrief: Partial<Record<DebriefPart, string | undefined>>
}

/** The answers of the form: fields named `answer:<question id>`. */
export function answersOf({ values }: FormBody): Record<string, string> {
  const answers = Object.entries(values).flatMap(([name, text]) => {
    const id = name.startsWith('answer:') ? name.slice('answer:'.length) : ''
    return isId(id) ? [[id, text.slice(0, longestText)] as const] : []
  })
  return Object.fromEntries(answers)
}
