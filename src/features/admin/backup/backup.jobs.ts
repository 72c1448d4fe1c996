import { defineJob } from '../../../platform/jobs/index.ts'
import { backupJobName, runBackup } from './runs.commands.ts'

export const backupJob = defineJob<{ id: string }>({
  name: backupJobName,
  handle: (ctx, { id }) => runBackup(ctx, id),
})
