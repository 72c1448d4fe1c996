import { z } from 'zod'

export const settingsForm = z.object({
  registration: z.enum(['closed', 'invitation', 'open'], 'form.choice'),
  courseCreation: z.enum(['administrators', 'invitation', 'open'], 'form.choice'),
  demoAllowed: z
    .literal('yes')
    .optional()
    .transform((word) => word === 'yes'),
})
export type InstanceSettings = z.output<typeof settingsForm>
