import { z } from 'zod'
import { isLocalDate, isLocalTime, isZone, toInstant } from '../../shared/dates.ts'
import { guestPage } from '../../shared/defaults.ts'
import { correctable } from '../contacts/index.ts'
import { consentKinds } from './consents.ts'
import { declineReasons, guestModes } from './guests.ts'

const text = (max: number) => z.string().trim().max(max, 'form.too-long').default('')

/** How many characters a professional's texts and the seeker's may have. Our choice: a paragraph each. */
const longest = { about: 300, reason: 1000, note: 1000, reach: 300 } as const

export const pageTextsForm = z.object({
  about: text(longest.about),
  reason: text(longest.reason),
  showQuestions: z
    .string()
    .optional()
    .transform((value) => value === 'on'),
})

const dayAndHour = (values: Readonly<Record<string, string>>, row: number) => ({
  day: (values[`day-${row}`] ?? '').trim(),
  hour: (values[`hour-${row}`] ?? '').trim(),
})

export type TimesRead = { ok: true; times: Date[] } | { ok: false; errors: Record<string, { key: string }> }

/**
 * Reads rows of a day and an hour each (`day-1`, `hour-1`, …); a row left empty is none.
 * @param zone the zone in which they were typed
 */
export function readTimes(values: Readonly<Record<string, string>>, rows: number, zone: string): TimesRead {
  const times: Date[] = []
  const errors: Record<string, { key: string }> = {}
  for (let row = 1; row <= rows; row++) {
    const { day, hour } = dayAndHour(values, row)
    if (day === '' && hour === '') continue
    if (!isLocalDate(day)) errors[`day-${row}`] = { key: 'form.date' }
    if (!isLocalTime(hour)) errors[`hour-${row}`] = { key: 'form.time' }
    if (isLocalDate(day) && isLocalTime(hour)) times.push(toInstant(day, hour, zone))
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, times }
}

const zone = z
  .string()
  .refine(isZone, 'form.zone')
  .optional()
  .or(z.literal('').transform(() => undefined))
const mode = z.union([z.literal('').transform(() => null), z.enum(guestModes, 'form.choice')]).default(null)

export const acceptForm = z.object({
  time: z.string('guests.pick-needed').min(1, 'guests.pick-needed').max(80),
  mode,
  reach: text(longest.reach),
  note: text(longest.note),
  zone,
})

const instant = z.iso.datetime('form.choice').transform((at) => new Date(at))

/** How they are reached for the date that stood on the page, which may be another by now. */
export const reachForm = z.object({
  at: instant,
  mode,
  reach: text(longest.reach),
  note: text(longest.note),
  zone,
})

/** Each word of a confirmation is said of what stood on the page: that they will be there on that date, or that they talked. */
export const confirmForm = z.discriminatedUnion('what', [
  z.object({ what: z.literal('confirmed'), at: instant, zone }),
  z.object({ what: z.literal('held'), zone }),
])

export const suggestForm = z.object({ mode, reach: text(longest.reach), note: text(longest.note), zone })

export const declineForm = z.object({
  reason: z.enum(declineReasons).default('not-now'),
  note: text(longest.note),
  zone,
})

export const cancelForm = z.object({ note: text(longest.note), zone })

export const takeForm = z.object({ answer: z.uuid('form.choice'), at: z.iso.datetime('form.choice') })

export const suggestionRows = guestPage.suggestions

export const consentsForm = z.object({
  granted: z.array(z.enum(consentKinds, 'form.choice')).default([]),
  zone,
})

/** Of the professional themselves: a no to their name cannot be taken back everywhere, so that no open box stands for it. */
export const ownConsentsForm = consentsForm.extend({ named: z.enum(['yes', 'no'], 'form.choice') })

export const correctionForm = z.object({
  name: z.string().trim().min(1, 'form.required').max(200, 'form.too-long'),
  title: text(300),
  organization: text(300),
  ...correctable,
})

export const quoteForm = z.object({ quote: z.uuid('form.choice') })
