import { z } from 'zod'

const side = z.enum(['kept', 'gone']).optional().catch(undefined)

/** Whose value stays, field by field, as the comparison's form posts it. */
export const mergeForm = z.object({
  name: side,
  organization: side,
  title: side,
  relationship: side,
  profile_url: side,
})
