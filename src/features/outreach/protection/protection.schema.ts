import { z } from 'zod'
import { protectionBounds } from '../../../shared/defaults.ts'
import { emailKey } from '../../../shared/email.ts'
import { profileKey } from '../../contacts/index.ts'

const between = ({ min, max }: { min: number; max: number }) =>
  z.coerce
    .number('protection.limit-number')
    .int('protection.limit-number')
    .min(min, 'protection.limit-bounds')
    .max(max, 'protection.limit-bounds')

export const limitsForm = z.object({
  quietHours: between(protectionBounds.quietHours),
  newPeopleADay: between(protectionBounds.newPeopleADay),
  firstContacts: between(protectionBounds.firstContacts),
  windowDays: between(protectionBounds.windowDays),
})

export const pauseForm = z.object({ sending: z.enum(['on', 'paused'], 'form.choice') })

/** An e-mail address or the address of a profile. */
const address = z
  .string()
  .trim()
  .min(1, 'form.required')
  .max(500, 'form.too-long')
  .refine((text) => emailKey(text) !== null || profileKey(text) !== null, 'protection.address-wrong')

export const stopForm = z.object({ address })
export const liftForm = z.object({ listed: address })
