import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { defineJob } from '../../platform/jobs/index.ts'
import { removedForGood } from '../../shared/defaults.ts'
import { purgeRemovedContacts } from '../contacts/index.ts'
import { followMerges } from '../submissions/index.ts'
import { purgeImports } from './imports.commands.ts'

const purgeContacts = (outer: Context): Promise<void> =>
  inTransaction(outer, async (ctx) => {
    const before = removedForGood(ctx.clock.now())
    // First, while what merges remember still leads from those who go to those who stay.
    await followMerges(ctx, before)
    await purgeRemovedContacts(ctx, before)
  })

/** What time makes final: removed contacts, previews nobody carried out. */
export const importJobs = [
  defineJob({ name: 'purge-contacts', schedule: '41 3 * * *', handle: purgeContacts }),
  defineJob({ name: 'purge-imports', schedule: '43 * * * *', handle: purgeImports }),
]
