/** The public face of activities. */
export {
  type EventDays,
  listActivitiesOfContact,
  listActivityDays,
  type Renewal,
} from './activities.queries.ts'
export { activityJobs } from './activities.jobs.ts'
