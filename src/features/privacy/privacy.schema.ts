import { z } from 'zod'

export const eraseForm = z.object({ password: z.string().min(1, 'form.required') })
