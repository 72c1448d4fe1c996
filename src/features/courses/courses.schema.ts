import { z } from 'zod'
import { isLocalDate, isLocalTime, isZone } from '../../shared/dates.ts'
import { questionLines, roles } from './courses.ts'

const title = z.string().trim().min(1, 'form.required').max(200, 'form.too-long')
const zone = z.string().refine(isZone, 'form.zone')
const date = z.string().trim().refine(isLocalDate, 'form.date')

export const courseForm = z
  .object({ title, zone, startsOn: date, endsOn: date })
  .refine((course) => course.startsOn <= course.endsOn, { path: ['endsOn'], message: 'courses.ends-early' })
export type CourseInput = z.output<typeof courseForm>

export const memberForm = z.object({
  email: z.string().trim().toLowerCase().max(254, 'form.too-long').pipe(z.email('form.email')),
  role: z.enum(roles, 'form.choice'),
})
export type MemberInput = z.output<typeof memberForm>

/** Our choice: half an hour holds about ten questions. */
export const questionLimits = { longest: 500, most: 40 } as const

/** What an assignment says besides its questions. */
export const assignmentChange = z.object({
  title,
  instructions: z.string().trim().max(10_000, 'form.too-long').default(''),
  interviewsWanted: z.coerce
    .number('courses.one-to-five')
    .int('courses.one-to-five')
    .min(1, 'courses.one-to-five')
    .max(5, 'courses.one-to-five'),
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
        .array(z.string().max(questionLimits.longest, 'courses.question-too-long'))
        .max(questionLimits.most, 'courses.too-many-questions'),
    ),
})
export type AssignmentInput = z.output<typeof assignmentForm>
