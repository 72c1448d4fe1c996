import { z } from 'zod'

const password = z.string().min(1, 'form.required')
const code = z.string().trim().min(1, 'form.required').max(100, 'form.too-long')

export const beginForm = z.object({ password })
export const codeForm = z.object({ code })
export const changeForm = z.object({
  password,
  /** Of the second step; none where a recovery code opened the session a moment ago. */
  code: z.string().trim().max(100, 'form.too-long').default(''),
  what: z.enum(['codes', 'off'], 'form.choice'),
})
export type SecondStepChange = z.infer<typeof changeForm>
