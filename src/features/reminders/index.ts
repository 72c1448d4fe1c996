/** The public face of reminders. */
export { reminderJobs } from './reminders.jobs.ts'
export { reminderRoutes } from './reminders.routes.tsx'
