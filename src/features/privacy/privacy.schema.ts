import { z } from 'zod'

import { email } from '../accounts/index.ts'

export const eraseForm = z.object({ password: z.string().min(1, 'form.required') })

/** What the owner of a suspended account can do: take along what is in it, or erase it. */
export const suspendedForm = z.object({
  email,
  password: z.string().min(1, 'form.required'),
  /** Of the second step, where the account has one. */
  code: z.string().trim().max(100, 'form.too-long').default(''),
  what: z.enum(['take', 'erase'], 'form.choice'),
})
