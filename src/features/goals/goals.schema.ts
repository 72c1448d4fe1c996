import { z } from 'zod'
import { isLocalDate, isZone } from '../../shared/dates.ts'

export const goalSchema = z.object({
  title: z.string().trim().min(1, 'form.required').max(200),
  field: z.string().trim().max(200).default(''),
  wanted: z.coerce.number('form.number').int('form.number').min(1, 'form.number').max(20, 'form.number'),
  due: z
    .string()
    .trim()
    .refine((value) => value === '' || isLocalDate(value), 'form.date'),
  zone: z.string().trim().refine(isZone, 'form.zone'),
})
export type GoalInput = z.output<typeof goalSchema>
