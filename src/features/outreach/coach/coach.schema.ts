import { z } from 'zod'
import { channels, kinds } from './verdict.ts'

const short = z.string().max(500)

/** A field that may be left out, or null, as many programs write what they do not have. */
const perhaps = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((said) => said ?? undefined)

/** One line of the `coach` command: a message with the people it is from and to. Other fields are ignored. */
export const coachLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  kind: z.enum(kinds),
  channel: z.enum(channels),
  language: perhaps(z.string().trim().max(35)).transform((said) => said || undefined),
  subject: perhaps(z.string().max(2_000)),
  body: z.string().max(100_000),
  seeker: z.object({ name: short }),
  contact: z.object({
    name: short,
    organization: perhaps(short),
    title: perhaps(short),
    howFound: perhaps(z.string().max(5_000)),
    why: perhaps(z.string().max(5_000)),
  }),
  notes: perhaps(z.array(z.string().max(5_000)).max(200)),
})
