import { z } from 'zod'
import { emailKey, profileKey } from '../../contacts/index.ts'

export const pauseForm = z.object({ sending: z.enum(['on', 'paused'], 'form.choice') })

/** An e-mail address or the address of a profile. */
export const stopForm = z.object({
  address: z
    .string()
    .trim()
    .min(1, 'form.required')
    .max(500, 'form.too-long')
    .refine((text) => emailKey(text) !== null || profileKey(text) !== null, 'protection.address-wrong'),
})
