import { defineJob } from '../../platform/jobs/index.ts'
import { endIdleDemos } from './demo.commands.ts'

export const endIdleDemosJob = defineJob({
  name: 'end-idle-demos',
  schedule: '23 * * * *',
  handle: (ctx) => endIdleDemos(ctx),
})
