import { z } from 'zod'
import { isLocalDate, isLocalTime } from '../../shared/dates.ts'

export const extensionForm = z.object({
  stage: z.string(),
  date: z.string().trim().refine(isLocalDate, 'form.date'),
  time: z.string().trim().refine(isLocalTime, 'form.time'),
})
export type ExtensionInput = z.output<typeof extensionForm>

/** An undo names the time that it takes back; the button that takes back all of it does not. */
export const withdrawForm = z.object({
  until: z.iso
    .datetime()
    .transform((at) => new Date(at))
    .optional(),
})
