import { secondStepIn } from '../../../platform/auth/index.ts'
import type { Context } from '../../../platform/context.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { type Standing, standingOf } from './second-step.ts'

export interface SecondStep {
  standing: Standing
  /** How many recovery codes were not used. */
  codesLeft: number
  /** Whether they can still be looked at in this session. */
  codesOpen: boolean
  /** Until when no other recovery code is asked for, where one opened this session a moment ago. */
  recoveredUntil: Date | undefined
}

async function find(ctx: Context, { accountId, sessionId }: Actor) {
  const row = await ctx.db
    .selectFrom('second_steps as s')
    .leftJoin('sessions as here', (join) => join.on('here.id', '=', sessionId))
    .select(['secret', 'verified', 'started_at as startedAt', 'codes_until as codesUntil'])
    .select(['s.session_id as shownTo', 'recovered_until as recoveredUntil'])
    .where('s.account_id', '=', accountId)
    .executeTakeFirst()
  return row && { ...row, isHere: row.shownTo === sessionId }
}

export const getStanding = async (ctx: Context, actor: Actor): Promise<Standing> =>
  standingOf(await find(ctx, actor), ctx.clock.now())

/** How it stands with an account's second step. */
export async function getSecondStep(ctx: Context, actor: Actor): Promise<SecondStep> {
  const now = ctx.clock.now()
  const kept = await find(ctx, actor)
  const standing = standingOf(kept, now)
  if (!kept || standing !== 'on')
    return { standing, codesLeft: 0, codesOpen: false, recoveredUntil: undefined }
  const codes = await secondStepIn(ctx).recoveryCodes(actor.accountId)
  const ahead = (until: Date | null) => (until && until > now ? until : undefined)
  return {
    standing,
    codesLeft: codes.length,
    codesOpen: kept.isHere && ahead(kept.codesUntil) !== undefined,
    recoveredUntil: ahead(kept.recoveredUntil),
  }
}

/** The key that waits for its first code, in Base32, where this session began it; nothing once it has had one. */
export async function findWaitingKey(ctx: Context, actor: Actor): Promise<string | undefined> {
  const kept = await find(ctx, actor)
  if (!kept || standingOf(kept, ctx.clock.now()) !== 'begun') return undefined
  return secondStepIn(ctx).readKey(kept.secret)
}

/** The recovery codes, as long as this session can look at them. */
export async function listOpenCodes(ctx: Context, actor: Actor): Promise<readonly string[] | undefined> {
  const { codesOpen } = await getSecondStep(ctx, actor)
  return codesOpen ? secondStepIn(ctx).recoveryCodes(actor.accountId) : undefined
}
