import { z } from 'zod'
import { isLocalDate } from '../../shared/dates.ts'
import { optionalAddress } from '../contacts/index.ts'
import { activityKinds, longestActivity } from './activities.ts'

const line = z.string().trim().max(longestActivity.line, 'form.too-long').default('')
const text = z.string().trim().max(longestActivity.text, 'form.too-long').default('')
const name = z
  .string('form.required')
  .trim()
  .min(1, 'form.required')
  .max(longestActivity.name, 'form.too-long')

const day = z.string('form.date').trim().refine(isLocalDate, 'form.date')
/** A day, or none. */
const optionalDay = z
  .string()
  .trim()
  .default('')
  .transform((typed) => (typed === '' ? null : typed))
  .pipe(z.nullable(day))

export const activityForm = z
  .object({
    kind: z.enum(activityKinds, 'form.choice'),
    name,
    organization: line,
    role: line,
    startsOn: optionalDay,
    endsOn: optionalDay,
    link: optionalAddress,
    outcome: text,
    notes: text,
    fee: line,
    studentRate: line,
    renewsOn: optionalDay,
    meetings: line,
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ['endsOn'],
    message: 'activities.ends-before',
  })
export type ActivityInput = z.output<typeof activityForm>

/** Hours as people type them, "2.5" or "2,5", kept as whole minutes. */
const hours = z
  .string('form.required')
  .trim()
  .min(1, 'form.required')
  .transform((typed, ctx) => {
    const minutes = /^\d{1,4}([.,]\d{1,2})?$/.test(typed)
      ? Math.round(Number(typed.replace(',', '.')) * 60)
      : 0
    if (minutes > 0 && minutes <= longestActivity.hours * 60) return minutes
    ctx.addIssue({ code: 'custom', message: 'activities.hours-invalid' })
    return z.NEVER
  })

export const sessionForm = z.object({ heldOn: day, hours, about: line })
export type SessionInput = z.output<typeof sessionForm>

export const personForm = z.object({ name })
