import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { Mapping } from './imports.ts'

/** Keeps a list until its columns are chosen, at most a day. */
export async function keepFile(
  ctx: Context,
  seekerId: SeekerId,
  { id, name, bytes }: { id: string; name: string; bytes: Buffer },
): Promise<void> {
  await ctx.db
    .insertInto('import_files')
    .values({
      seeker_id: seekerId,
      import_id: id,
      file_name: name.slice(0, 200),
      bytes,
      created_at: ctx.clock.now(),
    })
    .onConflict((row) => row.doNothing())
    .execute()
}

/** @returns whether there was one */
export async function forgetFile(ctx: Context, seekerId: SeekerId, importId: string): Promise<boolean> {
  const gone = await ctx.db
    .deleteFrom('import_files')
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .returning('import_id')
    .executeTakeFirst()
  return gone !== undefined
}

/** Remembers what columns hold, so that the next list with the same header needs no choosing. */
export async function rememberMapping(
  ctx: Context,
  seekerId: SeekerId,
  signature: string,
  mapping: Mapping,
): Promise<void> {
  const columns = JSON.stringify(mapping)
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('import_mappings')
    .values({ seeker_id: seekerId, signature, columns, updated_at: now })
    .onConflict((row) => row.columns(['seeker_id', 'signature']).doUpdateSet({ columns, updated_at: now }))
    .execute()
}
