import { z } from 'zod'

/** One line of the `qualifications` command: a posting, as text or HTML. Other fields are ignored. */
export const postingLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string().max(1_000_000),
})
