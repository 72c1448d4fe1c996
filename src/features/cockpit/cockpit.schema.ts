import { z } from 'zod'
import { fallbacks, filters, sorts } from './cockpit.ts'

/** How the class is shown; anything else is the usual way. */
export const viewOf = z.object({
  sort: z.enum(sorts).catch('need'),
  show: z.enum(filters).catch('all'),
})

/** Which other way a student may go. */
export const fallbackForm = z.object({ fallback: z.enum(fallbacks, 'form.choice') })
