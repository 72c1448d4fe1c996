/** The public face of activities. */
export { listActivitiesOfContact, listRenewals, type Renewal } from './activities.queries.ts'
export { activityJobs } from './activities.jobs.ts'
