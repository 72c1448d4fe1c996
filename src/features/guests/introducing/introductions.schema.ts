import { z } from 'zod'
import { emailField } from '../../../shared/form-fields.ts'
import { longest } from '../../contacts/index.ts'

const line = (max: number) => z.string().trim().max(max, 'form.too-long').default('')
const address = line(320).pipe(z.union([z.literal(''), emailField], 'form.email'))

/** Whom a professional introduces; an address only where the instance may write to it. */
export const introduceForm = z.object({
  colleague: z.string().trim().min(1, 'form.required').max(200, 'form.too-long'),
  email: address,
})
export type IntroduceInput = z.infer<typeof introduceForm>

/** What the colleague shares with a yes; one way to be reached is needed. */
export const shareForm = z
  .object({
    name: z.string().trim().min(1, 'form.required').max(200, 'form.too-long'),
    title: line(300),
    organization: line(300),
    email: address,
    phone: line(longest.phone).refine(
      (text) => text === '' || /\d.*\d.*\d/.test(text),
      'contacts.phone-invalid',
    ),
    note: line(1000),
  })
  .refine(({ email, phone }) => email !== '' || phone !== '', {
    message: 'guests.share-needed',
    path: ['email'],
  })
export type ShareInput = z.infer<typeof shareForm>
