import { z } from 'zod'
import type { FormBody } from '../../platform/web/index.ts'
import { isId } from '../../shared/ids.ts'

const line = z.string().trim().max(300, 'form.too-long').default('')

export const reportForm = z.object({ occupation: line, organization: line })

export interface ReportEdits {
  occupation: string
  organization: string
  /** By question id. */
  answers: Record<string, string>
}

const longestAnswer = 20_000

/** The answers of the form: fields named `answer:<question id>`. */
export function answersOf({ values }: FormBody): Record<string, string> {
  const answers = Object.entries(values).flatMap(([name, text]) => {
    const id = name.startsWith('answer:') ? name.slice('answer:'.length) : ''
    return isId(id) ? [[id, text.slice(0, longestAnswer)] as const] : []
  })
  return Object.fromEntries(answers)
}
