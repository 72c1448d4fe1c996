import { z } from 'zod'

export const handInForm = z.object({
  /** Made with the page: the same however often the form is sent. */
  key: z.uuid('form.invalid'),
  act: z.enum(['save', 'final', 'early', 'effort'], 'form.choice').default('save'),
})
