/** The public face of reminders. */
export { reminderJobs, reminderTopic } from './reminders.jobs.ts'
