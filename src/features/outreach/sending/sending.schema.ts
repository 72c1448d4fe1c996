import { z } from 'zod'

/** What the writer saw and confirmed. */
export const confirmForm = z.object({ seen: z.string().min(1, 'form.required').max(100, 'form.invalid') })

export const resolveForm = z.object({ arrived: z.enum(['yes', 'no'], 'form.choice') })
