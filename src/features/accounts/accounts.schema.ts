import { z } from 'zod'
import { passwordLength } from '../../platform/auth/index.ts'
import { locales } from '../../i18n/index.ts'
import { isZone } from '../../shared/dates.ts'
import { emailKey, longestEmail } from '../../shared/email.ts'
import { isCommonPassword } from './common-passwords.ts'

const name = z.string().trim().min(1, 'form.required').max(200, 'form.too-long')
/**
 * The address of an account as it is kept: in small letters. Narrower than the addresses of other people
 * (`src/shared/email.ts`), as better-auth takes only what zod calls an address.
 */
export const email = z
  .string()
  .trim()
  .max(longestEmail, 'form.too-long')
  .transform((typed) => emailKey(typed) ?? typed)
  .pipe(z.email('form.email'))
const password = z
  .string()
  .min(passwordLength.min, 'accounts.password-too-short')
  .max(passwordLength.max, 'accounts.password-too-long')
  .refine((typed) => !isCommonPassword(typed.slice(0, passwordLength.max)), 'accounts.password-common')
const zone = z.string().refine(isZone, 'form.zone')
const checkbox = z
  .literal('yes')
  .optional()
  .transform((word) => word === 'yes')

export const newAccount = z.object({ name, email, password, zone: zone.optional() })
export type NewAccount = z.infer<typeof newAccount>

/** What the installation allows. */
export const instanceChoices = z.object({
  registration: z.enum(['closed', 'invitation', 'open'], 'form.choice'),
  courseCreation: z.enum(['administrators', 'invitation', 'open'], 'form.choice'),
  demoAllowed: checkbox,
})
export type InstanceSettings = z.infer<typeof instanceChoices>

export const setup = newAccount
  .extend({ code: z.string().trim().min(1, 'form.required') })
  .extend(instanceChoices.shape)
export type Setup = z.infer<typeof setup>

export const signInForm = z.object({
  email,
  password: z.string().min(1, 'form.required'),
  to: z.string().optional(),
  /** Others use this computer too. */
  shared: checkbox,
})

export const settingsForm = z.object({
  name,
  zone,
  locale: z.enum(locales, 'form.choice'),
  shortcuts: checkbox,
})
export type Settings = z.infer<typeof settingsForm>

export const passwordForm = z.object({
  currentPassword: z.string().min(1, 'form.required'),
  newPassword: password,
})
export const forgotForm = z.object({ email })
export const resetForm = z.object({ token: z.string().min(1), newPassword: password })
