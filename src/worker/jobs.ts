import type { Context } from '../platform/context.ts'
import { forgetOldTries } from '../platform/db/rate-limits.ts'
import { defineJob, forEachSettled, type JobDefinition } from '../platform/jobs/index.ts'
import { emailChangeTopic, resetTopic } from '../features/accounts/index.ts'
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

/** What has had its time, by feature. */
const cleanUps: readonly ((ctx: Context) => Promise<unknown>)[] = [
  forgetOldTries,
  forgetExpired,
  forgetOldActs,
  forgetOldOffers,
  forgetOldLetters,
  forgetOldGuestLinks,
  forgetUndelivered,
  forgetOldIntroductions,
  forgetOldInvitations,
  purgeRemovedGoals,
  purgeRemovedMaterials,
  purgeRemovedMessages,
  purgeRemovedQuestions,
  tidyBackups,
]

const cleanUpJob = defineJob({
  // A queue and a schedule of databases in use: older than most of what it does.
  name: 'tidy-limits',
  schedule: '17 * * * *',
  // What must not be kept longer is forgotten, whatever becomes of the others.
  handle: (ctx) => forEachSettled(cleanUps, async (cleanUp) => void (await cleanUp(ctx))),
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
  cleanUpJob,
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
