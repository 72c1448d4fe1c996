import { z } from 'zod'
import { talk } from '../../shared/defaults.ts'
import { isLocalDate, isLocalTime, isZone } from '../../shared/dates.ts'
import { optionalDay, optionalTime, wholeNumber } from '../../shared/form-fields.ts'
import { isId } from '../../shared/ids.ts'
import { modes } from './modes.ts'

const text = (max: number) => z.string().trim().max(max)

/** How many people one interview can be with. */
export const mostPeople = 12

const idsOfAim = new Map([
  ['', 0],
  ['goal', 1],
  ['assignment', 2],
])
const isAim = (text: string) => {
  const [kind = '', ...ids] = text.split(':')
  return ids.length === idsOfAim.get(kind) && ids.every(isId)
}

/** What an interview is for, as one form value: `goal:<id>` or `assignment:<courseId>:<id>`; empty is nothing. */
const aim = z.string().refine(isAim, 'form.choice').default('')

export const interviewSchema = z.object({
  contact: z
    .array(z.string().refine(isId, 'form.choice'))
    .min(1, 'interviews.needs-person')
    .max(mostPeople, 'interviews.too-many-people'),
  aim,
  wish: text(2000).default(''),
  field: text(200).default(''),
})
export type InterviewInput = z.output<typeof interviewSchema>

export const wishSchema = z.object({ wish: text(2000), aim, field: text(200).default('') })

const minutes = wholeNumber({ min: talk.minMinutes, max: talk.maxMinutes })
const chosenMode = z.union([z.literal('').transform(() => null), z.enum(modes)])
const mode = chosenMode.default(null)
const link = z
  .string()
  .trim()
  .max(2000)
  .refine((value) => value === '' || /^https?:\/\/\S+$/i.test(value), 'form.url')
  .default('')

/** When and how the two meet. A date may wait; a date without a time may not. */
export const dateSchema = z
  .object({
    date: optionalDay,
    time: optionalTime,
    zone: z.string().trim().refine(isZone, 'form.zone'),
    minutes,
    mode,
    /** Why in this way, where an assignment asks. */
    modeReason: text(2000).optional(),
    place: text(500).default(''),
    link,
    /** Said of a date that is over: the talk took place then. */
    past: z.literal('held').optional(),
  })
  .refine((value) => value.date === '' || value.time !== '', { path: ['time'], message: 'form.time' })
  .refine((value) => value.date !== '' || (value.time === '' && !value.past), {
    path: ['date'],
    message: 'form.date',
  })
export type DateInput = z.output<typeof dateSchema>

/** Its names are its own: it stands on one page with the form above, and an error leads to its field. */
export const heldSchema = z.object({
  endedDate: z.string().trim().refine(isLocalDate, 'form.date'),
  endedTime: z.string().trim().refine(isLocalTime, 'form.time'),
  heldMinutes: minutes.optional(),
  heldMode: chosenMode.optional(),
  heldReason: text(2000).optional(),
})

export const questionSchema = z.object({
  text: z.string().trim().min(1, 'form.required').max(1000),
  minutes: wholeNumber({ min: 1, max: 60 }),
})
export type QuestionInput = z.output<typeof questionSchema>

export const moveSchema = z.object({ direction: z.enum(['up', 'down']) })
