import { z } from 'zod'
import { reminderKinds } from './reminders.ts'

export const choicesForm = z.object({ kinds: z.array(z.enum(reminderKinds, 'form.choice')).default([]) })
