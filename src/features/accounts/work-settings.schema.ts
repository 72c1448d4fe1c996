import { z } from 'zod'
import { messageLimits, outreachBounds } from '../../shared/defaults.ts'
import { isLocalDate } from '../../shared/dates.ts'
import { wholeNumber } from '../../shared/form-fields.ts'

const noteLimits = [messageLimits.linkedinNote, messageLimits.linkedinNotePaid] as const

export const workSettingsForm = z.object({
  nextPersonBusinessDays: wholeNumber(outreachBounds.nextPersonBusinessDays),
  nudgeDays: wholeNumber(outreachBounds.nudgeDays),
  maxNudges: wholeNumber(outreachBounds.maxNudges),
  noteLimit: z.coerce.number().refine((value) => noteLimits.some((limit) => limit === value), 'form.choice'),
})
export type WorkSettingsInput = z.output<typeof workSettingsForm>

const day = z.string().trim().refine(isLocalDate, 'form.date')

/** A range of days; without a last day it is one day. */
export const daysOffForm = z
  .object({ from: day, to: z.union([z.literal(''), day]).default('') })
  .transform(({ from, to }) => ({ from, to: to || from }))
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'accounts.day-off-order' })
