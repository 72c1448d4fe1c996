import { z } from 'zod'
import { isLocalDate, isLocalTime, isZone } from '../../shared/dates.ts'
import { questionLines } from './assignment-questions.ts'

const title = z.string().trim().min(1, 'form.required').max(200, 'form.too-long')
const zone = z.string().refine(isZone, 'form.zone')
const date = z.string().trim().refine(isLocalDate, 'form.date')

/** Our choice: half an hour holds about ten questions. */
export const questionLimits = { longest: 500, most: 40 } as const

/** What an assignment says besides its questions. */
export const assignmentChange = z.object({
  title,
  instructions: z.string().trim().max(10_000, 'form.too-long').default(''),
  interviewsWanted: z.coerce
    .number('assignments.one-to-five')
    .int('assignments.one-to-five')
    .min(1, 'assignments.one-to-five')
    .max(5, 'assignments.one-to-five'),
  date,
  time: z.string().trim().refine(isLocalTime, 'form.time'),
  zone,
})
export type AssignmentChange = z.output<typeof assignmentChange>

/** A new assignment: its questions are typed one a line. */
export const assignmentForm = assignmentChange.extend({
  questions: z
    .string()
    .default('')
    .transform(questionLines)
    .pipe(
      z
        .array(z.string().max(questionLimits.longest, 'assignments.question-too-long'))
        .max(questionLimits.most, 'assignments.too-many-questions'),
    ),
})
export type AssignmentInput = z.output<typeof assignmentForm>
