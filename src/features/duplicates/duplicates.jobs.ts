import { defineJob } from '../../platform/jobs/index.ts'
import { findWaitingDuplicates } from './duplicates.commands.ts'

export const findDuplicatesJob = defineJob({
  name: 'find-duplicates',
  schedule: '* * * * *',
  handle: (ctx) => findWaitingDuplicates(ctx),
})
