import { defineJob, seekerChanged } from '../../platform/jobs/index.ts'
import type { Topic } from '../../platform/mail/index.ts'
import { seekerByJob } from '../accounts/index.ts'
import { forgetOldReminders, planAllReminders, planReminders, remindDue } from './reminders.commands.ts'
import { listReminders } from './reminders.queries.ts'

/** A reminder may wait for days until a mail server takes it: by then it must still be true. */
export const reminderTopic: Topic = {
  async mayLeave(ctx, { seekerId = '', key = '' }) {
    const reminder = (await listReminders(ctx, seekerByJob(seekerId))).find((one) => one.key === key)
    return reminder && reminder.expiresAt > ctx.clock.now() ? 'go' : 'withhold'
  },
  async settled() {},
}

export const reminderJobs = [
  // Sent in the transaction of the cause: a yes, a message that went out, a talk that was held.
  defineJob<{ seeker: string }>({
    name: seekerChanged,
    handle: (ctx, { seeker }) => planReminders(ctx, seekerByJob(seeker)),
  }),
  defineJob({ name: 'remind', schedule: '* * * * *', handle: remindDue }),
  defineJob({ name: 'plan-reminders', schedule: '17 3 * * *', handle: planAllReminders }),
  defineJob({ name: 'forget-reminders', schedule: '37 4 * * *', handle: forgetOldReminders }),
]
