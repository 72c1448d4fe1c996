import { z } from 'zod'
import { filters, sorts } from './cockpit.ts'

/** How the class is shown; anything else is the usual way. */
export const viewOf = z.object({
  sort: z.enum(sorts).catch('need'),
  show: z.enum(filters).catch('all'),
})
