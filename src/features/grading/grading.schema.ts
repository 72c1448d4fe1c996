import { z } from 'zod'
import type { FormBody, FormErrors } from '../../platform/web/index.ts'
import { isLocalDate, isLocalTime } from '../../shared/dates.ts'
import type { Criterion } from '../assignments/index.ts'
import { type Deduction, levelFor, levelValue, type Score } from './grading.ts'

const longestFeedback = 20_000
/** A comment of the bank is ticked from a list. */
const longestComment = 2_000

export const releaseForm = z
  .object({
    stage: z.string(),
    act: z.enum(['now', 'date', 'hide'], 'form.choice'),
    date: z.string().trim().default(''),
    time: z.string().trim().default('08:00'),
  })
  .refine(({ act, date }) => act !== 'date' || isLocalDate(date), { path: ['date'], message: 'form.date' })
  .refine(({ time }) => isLocalTime(time), { path: ['time'], message: 'form.time' })
export type ReleaseInput = z.output<typeof releaseForm>

export interface FeedbackInput {
  feedback: string
  /** Keeps the feedback's words in the comment bank. */
  keep: string
  /** The `seenMark` that the form was drawn with; empty where there was nothing. */
  seen: string
}

export interface GradeInput extends FeedbackInput {
  scores: Score[]
  deductions: Deduction[]
}

type Read<Input> = { ok: true; value: Input } | { ok: false; errors: FormErrors }

/** The words of the grading form, with the comments of the bank that were ticked. */
function feedbackIn(body: FormBody): { value: FeedbackInput; errors: Record<string, FormErrors[string]> } {
  const errors: Record<string, FormErrors[string]> = {}
  const text = (body.values['feedback'] ?? '').trim()
  const added = body.all('comment[]').filter((comment) => !text.includes(comment))
  const feedback = [text, ...added].filter(Boolean).join('\n\n')
  const keeps = body.values['keep'] === 'on'
  if (feedback.length > longestFeedback)
    errors['feedback'] = { key: 'form.too-long', params: { max: longestFeedback } }
  if (keeps && text.length > longestComment)
    errors['keep'] = { key: 'form.too-long', params: { max: longestComment } }
  return { value: { feedback, keep: keeps ? text : '', seen: body.values['seen'] ?? '' }, errors }
}

/** What the form for work that was shown early says: words alone. */
export function earlyIn(body: FormBody): Read<FeedbackInput> {
  const { value, errors } = feedbackIn(body)
  if (value.feedback === '') errors['feedback'] = { key: 'form.required', params: {} }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value }
}

/**
 * What the grading form says. Points typed by hand come before a ticked level, so that fractions are possible; with
 * neither, the criterion is not graded yet and the form is refused.
 */
export function gradeIn(
  body: FormBody,
  criteria: readonly Criterion[],
  deductions: readonly (Deduction & { id: string })[],
): Read<GradeInput> {
  const { value, errors } = feedbackIn(body)
  const scores = criteria.map(({ id, title, points: of, levels }) => {
    const typed = (body.values[`points:${id}`] ?? '').trim().replace(',', '.')
    const ticked = levels.find((one) => levelValue(one) === body.values[`level:${id}`])
    const points = typed === '' ? (ticked?.points ?? Number.NaN) : Number(typed)
    if (!(points >= 0 && points <= of))
      errors[`points:${id}`] = { key: 'grading.points-range', params: { max: of } }
    const level = levelFor(levels, { points, ...(ticked && { level: ticked.title }) })?.title
    return { id, title, points, of, ...(level && { level }) }
  })
  const ticked = body.all('deduction[]')
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: {
      ...value,
      scores,
      deductions: deductions
        .filter(({ id }) => ticked.includes(id))
        .map(({ title, points }) => ({ title, points })),
    },
  }
}
