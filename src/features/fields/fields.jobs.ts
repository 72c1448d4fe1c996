import { defineJob } from '../../platform/jobs/index.ts'
import { purgeRemovedFields } from './fields.commands.ts'

/** What time makes final: fields and parts of fields that were removed. */
export const fieldJobs = [
  defineJob({ name: 'purge-fields', schedule: '47 3 * * *', handle: purgeRemovedFields }),
]
