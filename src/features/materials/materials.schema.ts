import { z } from 'zod'
import { materialSteps } from './materials.ts'

export const materialForm = z.object({
  step: z.enum(materialSteps, 'form.choice'),
  title: z.string().trim().min(1, 'form.required').max(200, 'form.too-long'),
  // Only what a browser may open: no script hides in an address.
  url: z
    .string()
    .trim()
    .min(1, 'form.required')
    .max(2_000, 'form.too-long')
    .refine((url) => /^https?:\/\//i.test(url) && URL.canParse(url), 'materials.address'),
  note: z.string().trim().max(1_000, 'form.too-long').default(''),
})
export type MaterialInput = z.output<typeof materialForm>
