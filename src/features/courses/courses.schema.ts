import { z } from 'zod'
import { isLocalDate, isZone } from '../../shared/dates.ts'
import { email } from '../accounts/index.ts'
import { roles } from './courses.ts'

const title = z.string().trim().min(1, 'form.required').max(200, 'form.too-long')
const zone = z.string().refine(isZone, 'form.zone')
const date = z.string().trim().refine(isLocalDate, 'form.date')

export const courseForm = z
  .object({ title, zone, startsOn: date, endsOn: date })
  .refine((course) => course.startsOn <= course.endsOn, { path: ['endsOn'], message: 'courses.ends-early' })
export type CourseInput = z.output<typeof courseForm>

export const roleForm = z.object({ role: z.enum(roles, 'form.choice') })

export const memberForm = z.object({
  email,
  role: z.enum(roles, 'form.choice'),
})
export type MemberInput = z.output<typeof memberForm>
