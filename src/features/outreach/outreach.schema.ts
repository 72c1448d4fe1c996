import { z } from 'zod'
import { optionalDay, optionalTime } from '../../shared/form-fields.ts'
import { channels, kinds } from './coach/coach.ts'
import { type MessageChannel, waysOf } from './outreach.ts'

const texts = {
  subject: z.string().max(300, 'form.too-long').default(''),
  body: z.string().max(20_000, 'form.too-long'),
  channel: z.enum(channels, 'form.choice'),
  language: z.enum(['en', 'es', 'other'], 'form.choice').default('en'),
}

export const newMessage = z.object({
  ...texts,
  kind: z.enum(kinds, 'form.choice'),
  interview: z
    .uuid()
    .optional()
    .or(z.literal('').transform(() => undefined)),
})
export type NewMessage = z.infer<typeof newMessage>

export const messageTexts = z.object(texts)
export type MessageTexts = z.infer<typeof messageTexts>

/**
 * How and when it went out. A channel with one way has gone that way, whatever the form said before the channel was
 * changed; without a day and a time it is just now.
 */
export const sentForm = (channel: MessageChannel) => {
  const [only, ...others] = waysOf[channel]
  return z.object({
    how: others.length === 0 ? z.unknown().transform(() => only) : z.enum(waysOf[channel], 'form.choice'),
    sentDate: optionalDay.default(''),
    sentTime: optionalTime.default(''),
    /** It went out when it was opened in a mail program. */
    opened: z.literal('yes').optional(),
  })
}
export const outcomeForm = z.object({
  outcome: z.enum(['replied', 'declined', 'no-reply', 'none'], 'form.choice'),
})

/** The kind that an address asks for; a request where it names none. */
export const kindOf = (text: string | null) => kinds.find((kind) => kind === text) ?? 'request'
