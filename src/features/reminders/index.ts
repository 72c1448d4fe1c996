/** The public face of reminders. */
export { reminderJobs, reminderTopic } from './reminders.jobs.ts'
export { reminderRoutes } from './reminders.routes.tsx'
