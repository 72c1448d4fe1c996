import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'

// What a seeker says of a talk that is not for a goal or an assignment. Today alone asks for it, and writes it and takes it
// back like any choice about its list; it is read here, where handing in asks for it without asking Today.

/** The key of that choice. */
export const notForKey = (talk: { id: string }, aim: { id: string }): string => `not-for:${aim.id}:${talk.id}`

/** Of these talks, those of which the seeker did not say that they are not for this goal or assignment. */
export async function withoutNotFor<Talk extends { id: string }>(
  ctx: Context,
  seeker: SeekerId,
  aimId: string,
  talks: readonly Talk[],
): Promise<Talk[]> {
  if (talks.length === 0) return []
  const keyOf = (talk: Talk) => notForKey(talk, { id: aimId })
  const rows = await ctx.db
    .selectFrom('today_choices')
    .select('item_key')
    .where('seeker_id', '=', seeker)
    .where('item_key', 'in', talks.map(keyOf))
    .execute()
  const chosen = new Set(rows.map((row) => row.item_key))
  return talks.filter((talk) => !chosen.has(keyOf(talk)))
}
