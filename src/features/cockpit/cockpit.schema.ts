import { z } from 'zod'
import { fallbacks } from '../assignments/index.ts'
import { filters, sorts } from './cockpit.ts'

/** How the class is shown; anything else is the usual way. */
export const viewOf = z.object({
  sort: z.enum(sorts).catch('need'),
  show: z.enum(filters).catch('all'),
  /** A section of the class list; nothing is all of them. */
  section: z.string().max(200).catch(''),
})

/** Days that are given at one press. */
export const moreDays = [1, 3, 7] as const
export const moreTimeForm = z.object({
  stage: z.string(),
  /** What the stage was due for the student when the form was drawn. */
  from: z.iso.datetime().transform((at) => new Date(at)),
  days: z.coerce.number().pipe(
    z.union(
      moreDays.map((days) => z.literal(days)),
      'form.choice',
    ),
  ),
})

/** Which other way a student may go. */
export const fallbackForm = z.object({ fallback: z.enum(fallbacks, 'form.choice') })
