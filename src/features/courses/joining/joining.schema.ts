import { z } from 'zod'

export const requestForm = z.object({ answer: z.enum(['let-in', 'decline'], 'form.choice') })
export const joiningForm = z.object({
  change: z.enum(['renew', 'off', 'approval-on', 'approval-off'], 'form.choice'),
})
