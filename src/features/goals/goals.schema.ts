import { z } from 'zod'
import { isLocalDate, isZone, localDate } from '../../shared/dates.ts'
import { wholeNumber } from '../../shared/form-fields.ts'

export const goalSchema = z.object({
  title: z.string().trim().min(1, 'form.required').max(200),
  field: z.string().trim().max(200).default(''),
  wanted: wholeNumber({ min: 1, max: 20 }),
  due: z
    .string()
    .trim()
    .refine((value) => value === '' || isLocalDate(value), 'form.date'),
  zone: z.string().trim().refine(isZone, 'form.zone'),
})
export type GoalInput = z.output<typeof goalSchema>

/** Whether the day was over already, where the seeker is: today is still time. */
export const isPast = ({ due, zone }: Pick<GoalInput, 'due' | 'zone'>, now: Date): boolean =>
  due !== '' && due < localDate(now, zone)
