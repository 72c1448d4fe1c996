import type { Context } from '../../platform/context.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { type Contact, emailKey, profileKey } from '../contacts/index.ts'

// What is known across seekers about one professional, by keyed hash alone: who asked is told to nobody.
// A demo's keys are its own: its id goes into the hash.

/** How long "asked recently" lasts, in days. Our choice: a course's assignment runs two weeks, twice that is polite. */
const recentDays = 30

export type Reach = 'allowed' | 'asked-recently' | 'stopped'

async function demoOf(ctx: Context, seeker: SeekerId): Promise<string | null> {
  const account = await ctx.db
    .selectFrom('accounts')
    .select('demo_id')
    .where('id', '=', seeker)
    .executeTakeFirst()
  return account?.demo_id ?? null
}

function keysOf(ctx: Context, contact: Contact, demoId: string | null): Buffer[] {
  const profile = contact.profileUrl ? profileKey(contact.profileUrl) : null
  const names = [
    ...contact.emails.map((email) => `email:${emailKey(email)}`),
    ...(profile ? [`profile:${profile}`] : []),
  ]
  return names.map((name) => ctx.keys.mac('professional', `${demoId ?? ''}:${name}`))
}

/** Notes that somebody here asked this person. */
export async function noteAsked(ctx: Context, contact: Contact, seeker: SeekerId): Promise<void> {
  const demoId = await demoOf(ctx, seeker)
  const rows = keysOf(ctx, contact, demoId).map((key) => ({
    id: newId(),
    key,
    kind: 'asked' as const,
    demo_id: demoId,
    at: ctx.clock.now(),
  }))
  if (rows.length > 0) await ctx.db.insertInto('professional_keys').values(rows).execute()
}

/** A message that was not sent after all asked nobody. */
export async function withdrawAsked(
  ctx: Context,
  contact: Contact,
  seeker: SeekerId,
  at: Date,
): Promise<void> {
  const keys = keysOf(ctx, contact, await demoOf(ctx, seeker))
  if (keys.length === 0) return
  await ctx.db
    .deleteFrom('professional_keys')
    .where('key', 'in', keys)
    .where('kind', '=', 'asked')
    .where('at', '=', at)
    .execute()
}

/** Answers only: allowed, asked recently (by anybody here), or stopped. */
export async function reachOf(ctx: Context, contact: Contact, seeker: SeekerId): Promise<Reach> {
  const keys = keysOf(ctx, contact, await demoOf(ctx, seeker))
  if (keys.length === 0) return 'allowed'
  const since = new Date(ctx.clock.now().getTime() - recentDays * 86_400_000)
  const rows = await ctx.db
    .selectFrom('professional_keys')
    .select('kind')
    .where('key', 'in', keys)
    .where((eb) => eb.or([eb('kind', '=', 'stopped'), eb('at', '>=', since)]))
    .execute()
  if (rows.some((row) => row.kind === 'stopped')) return 'stopped'
  return rows.length > 0 ? 'asked-recently' : 'allowed'
}
