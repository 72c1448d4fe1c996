import { defineJob } from '../../../platform/jobs/index.ts'
import { keepCourseRecords } from './retention.commands.ts'

export const courseRecordsJob = defineJob({
  name: 'course-records',
  schedule: '41 5 * * *',
  handle: (ctx) => keepCourseRecords(ctx),
})
