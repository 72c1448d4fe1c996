import { z } from 'zod'
import { isLocalDate, isLocalTime } from './dates.ts'
import { emailAddress } from './email.ts'

/** An e-mail address as it is kept: what was pasted around it is gone. */
export const emailField = z.string().transform((typed, ctx) => {
  const found = emailAddress(typed)
  if (found === null) ctx.addIssue({ code: 'custom', message: 'form.email' })
  return found ?? z.NEVER
})

/** A day of the calendar, or ''. */
export const optionalDay = z
  .string()
  .trim()
  .refine((value) => value === '' || isLocalDate(value), 'form.date')

/** A time on the clock, or ''. */
export const optionalTime = z
  .string()
  .trim()
  .refine((value) => value === '' || isLocalTime(value), 'form.time')

/** A whole number between two bounds, as a form sends it; whatever is wrong with it, the words name both bounds. */
export const wholeNumber = ({ min, max }: { min: number; max: number }) =>
  z.unknown().transform((typed, check) => {
    const number = typeof typed === 'number' || String(typed ?? '').trim() !== '' ? Number(typed) : Number.NaN
    if (Number.isInteger(number) && number >= min && number <= max) return number
    check.addIssue({ code: 'custom', message: 'form.number', params: { min, max }, input: typed })
    return z.NEVER
  })
