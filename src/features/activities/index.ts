/** The public face of activities. */
export {
  type EventDays,
  listActivitiesOfContact,
  listEvents,
  listRenewals,
  type Renewal,
} from './activities.queries.ts'
export { activityJobs } from './activities.jobs.ts'
