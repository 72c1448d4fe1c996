import { z } from 'zod'
import { email } from '../../accounts/index.ts'
import { invitationSpans } from './invitations.ts'

const days = z.coerce
  .number()
  .refine((span) => invitationSpans.some((known) => known === span), 'form.choice')
const mayCreateCourses = z
  .literal('yes')
  .optional()
  .transform((word) => word === 'yes')

/** A letter to one address. */
export const letterForm = z.object({
  email,
  mayCreateCourses,
})

/** A link for several people. */
export const linkForm = z.object({
  seats: z.coerce
    .number('people.seats-range')
    .int('people.seats-range')
    .min(1, 'people.seats-range')
    .max(500, 'people.seats-range'),
  days,
  mayCreateCourses,
})
