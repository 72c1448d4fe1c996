import { defineJob } from '../../platform/jobs/index.ts'
import { purgeRemovedContacts } from '../contacts/index.ts'
import { purgeImports } from './imports.commands.ts'

/** What time makes final: removed contacts, previews nobody carried out. */
export const importJobs = [
  defineJob({ name: 'purge-contacts', schedule: '41 3 * * *', handle: purgeRemovedContacts }),
  defineJob({ name: 'purge-imports', schedule: '43 * * * *', handle: purgeImports }),
]
