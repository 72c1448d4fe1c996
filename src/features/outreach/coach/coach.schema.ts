import { z } from 'zod'
import { channels, kinds } from './verdict.ts'

const short = z.string().max(500)
/** One line of the `coach` command: a message with the people it is from and to. Other fields are ignored. */
export const coachLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  kind: z.enum(kinds),
  channel: z.enum(channels),
  language: z
    .string()
    .max(35)
    .nullish()
    .transform((said) => said ?? undefined),
  subject: z
    .string()
    .max(2_000)
    .nullish()
    .transform((said) => said ?? undefined),
  body: z.string().max(100_000),
  seeker: z.object({ name: short }),
  contact: z.object({
    name: short,
    organization: short.optional(),
    title: short.optional(),
    howFound: z.string().max(5_000).optional(),
    why: z.string().max(5_000).optional(),
  }),
  notes: z.array(z.string().max(5_000)).max(200).optional(),
})
