import { z } from 'zod'
import { nameKey } from '../fields/index.ts'
import { factCodes } from './facts.ts'

/** What of an occupation goes into which field. */
export const takingForm = z
  .object({
    field: z
      .string('form.required')
      .trim()
      .min(1, 'form.required')
      .max(200, 'form.too-long')
      // A name of signs alone could not be found again.
      .refine((name) => name === '' || nameKey(name) !== '', 'fields.name-invalid'),
    titles: z.array(z.string()).default([]),
    facts: z.array(z.enum(factCodes)).default([]),
  })
  .refine((chosen) => chosen.titles.length + chosen.facts.length > 0, {
    path: ['titles'],
    message: 'occupations.use-nothing',
    // Said at once with what else is wrong, not after it.
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
