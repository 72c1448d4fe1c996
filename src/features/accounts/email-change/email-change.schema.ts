import { z } from 'zod'
import { email } from '../accounts.schema.ts'

export const emailChangeForm = z.object({
  password: z.string().min(1, 'form.required'),
  newEmail: email,
})

/** From the operator's command line. */
export const addressGiven = z.object({ to: email })
