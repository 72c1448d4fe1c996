import type { JobDefinition } from '../platform/jobs/index.ts'
import { emailChangeTopic, resetTopic } from '../features/accounts/index.ts'
import { forgetOldTries } from '../platform/db/rate-limits.ts'
import { defineJob } from '../platform/jobs/index.ts'
import { backupJob, forgetOldInvitations, tidyBackups } from '../features/admin/index.ts'
import { activityJobs } from '../features/activities/index.ts'
import { forgetOldActs } from '../features/audit/index.ts'
import { forgetOldOffers } from '../features/board/index.ts'
import { courseRecordsJob } from '../features/courses/index.ts'
import { endIdleDemosJob } from '../features/demo/index.ts'
import { fieldJobs } from '../features/fields/index.ts'
import { findDuplicatesJob } from '../features/duplicates/index.ts'
import { purgeRemovedGoals } from '../features/goals/index.ts'
import { calendarsJob, calendarTopic, guestTopic } from '../features/guests/guests.jobs.ts'
import { farewellTopic } from '../features/guests/farewell.commands.ts'
import { forgetOldGuestLinks } from '../features/guests/leaving.commands.ts'
import { forgetUndelivered } from '../features/guests/index.ts'
import { introductionTopic } from '../features/guests/introducing/mailing.commands.ts'
import { forgetOldIntroductions } from '../features/guests/introducing/introducing.commands.ts'
import { purgeRemovedQuestions } from '../features/interviews/index.ts'
import { importJobs } from '../features/imports/index.ts'
import { purgeRemovedMaterials } from '../features/materials/materials.commands.ts'
import { tidyNotebooksJob } from '../features/notebook/index.ts'
import { forgetExpired } from '../features/privacy/index.ts'
import { reminderJobs, reminderTopic } from '../features/reminders/index.ts'
import { mailTopics, purgeRemovedMessages } from '../features/outreach/index.ts'
import { forgetOldLetters, sendMailJob } from '../platform/mail/index.ts'

const tidyLimits = defineJob({
  name: 'tidy-limits',
  schedule: '17 * * * *',
  handle: async (ctx) => {
    await forgetOldTries(ctx)
    await forgetExpired(ctx)
    await forgetOldActs(ctx)
    await forgetOldOffers(ctx)
    await forgetOldLetters(ctx)
    await forgetOldGuestLinks(ctx)
    await forgetUndelivered(ctx)
    await forgetOldIntroductions(ctx)
    await forgetOldInvitations(ctx)
    await purgeRemovedGoals(ctx)
    await purgeRemovedMaterials(ctx)
    await purgeRemovedMessages(ctx)
    await purgeRemovedQuestions(ctx)
    await tidyBackups(ctx)
  },
})

/** Every job of the program. */
export const jobs: readonly JobDefinition<never>[] = [
  sendMailJob({
    ...mailTopics,
    guest: guestTopic,
    calendar: calendarTopic,
    farewell: farewellTopic,
    introduction: introductionTopic,
    'email-change': emailChangeTopic,
    reminder: reminderTopic,
    reset: resetTopic,
  }),
  tidyLimits,
  endIdleDemosJob,
  tidyNotebooksJob,
  ...reminderJobs,
  courseRecordsJob,
  backupJob,
  ...activityJobs,
  ...fieldJobs,
  ...importJobs,
  calendarsJob,
  findDuplicatesJob,
] as readonly JobDefinition<never>[]
