import { defineJob } from '../../platform/jobs/index.ts'
import { tidyNotebooks } from './notebook.commands.ts'

export const tidyNotebooksJob = defineJob({
  name: 'notebook-tidy',
  schedule: '40 4 * * *',
  handle: (ctx) => tidyNotebooks(ctx),
})
