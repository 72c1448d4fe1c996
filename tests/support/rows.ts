// People, talks and messages, put on record as the forms do.
import type { Insertable } from 'kysely'
import type { Context } from '../../src/platform/context.ts'
import type { Database } from '../../src/platform/db/index.ts'
import { newId } from '../../src/shared/ids.ts'

type Columns<Table extends keyof Database> = Partial<Insertable<Database[Table]>>

interface MessageGiven extends Columns<'messages'> {
  contact_id: string
}

const ownRow = ({ clock }: Context, seekerId: string) => ({
  seeker_id: seekerId,
  id: newId(),
  created_at: clock.now(),
  updated_at: clock.now(),
})

/** A contact, Maria Lopez by default; any column may be another. @returns its id */
export async function testContact(
  ctx: Context,
  seekerId: string,
  given: Columns<'contacts'> = {},
): Promise<string> {
  const row = { ...ownRow(ctx, seekerId), name: 'Maria Lopez', ...given }
  await ctx.db.insertInto('contacts').values(row).execute()
  return row.id
}

/** A talk with these contacts, planned and no more; any column may be another. @returns its id */
export async function testTalk(
  ctx: Context,
  seekerId: string,
  contactIds: readonly string[],
  given: Columns<'interviews'> = {},
): Promise<string> {
  const row = { ...ownRow(ctx, seekerId), ...given }
  await ctx.db.insertInto('interviews').values(row).execute()
  const seats = contactIds.map((contact_id, position) => ({
    seeker_id: seekerId,
    interview_id: row.id,
    contact_id,
    position,
  }))
  if (seats.length > 0) await ctx.db.insertInto('interview_contacts').values(seats).execute()
  return row.id
}

/** A request by e-mail, sent just now; any column may be another. @returns its id */
export async function testMessage(
  ctx: Context,
  seekerId: string,
  { state = 'sent', ...given }: MessageGiven,
): Promise<string> {
  const row = {
    ...ownRow(ctx, seekerId),
    kind: 'request' as const,
    channel: 'email' as const,
    state,
    sent_at: state === 'sent' ? ctx.clock.now() : null,
    ...given,
  }
  await ctx.db.insertInto('messages').values(row).execute()
  return row.id
}
