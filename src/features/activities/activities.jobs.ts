import { defineJob } from '../../platform/jobs/index.ts'
import { purgeRemovedActivities } from './activities.commands.ts'

/** What time makes final: activities and hours that were removed. */
export const activityJobs = [
  defineJob({ name: 'purge-activities', schedule: '53 3 * * *', handle: purgeRemovedActivities }),
]
