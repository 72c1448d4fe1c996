import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { emptyLettersAbout } from '../../platform/mail/index.ts'
import type { Actor } from '../../platform/web/index.ts'
import { addHours, daysBefore } from '../../shared/dates.ts'
import { instanceMemory } from '../../shared/defaults.ts'
import {
  checkPassword,
  keepAnAdministrator,
  type Owner,
  secondStepMinutes,
  type SeekerId,
} from '../accounts/index.ts'
import { leaveBoards } from '../board/index.ts'
import { keepAnInstructor } from '../courses/index.ts'
import { callOffTalks } from '../guests/index.ts'
import { erasePseudonymously } from '../submissions/index.ts'

/**
 * Erases the account of whoever is signed in, by its password.
 * @throws AppError `wrong-password`, `last-administrator`, `only-instructor`, `too-many`
 */
export async function eraseOwnAccount(
  ctx: Context,
  actor: Actor,
  { scope, password }: { scope: SeekerId; password: string },
): Promise<void> {
  await checkPassword(ctx, actor, password)
  await eraseAccount(ctx, { ...actor, scope })
}

/**
 * Erases an account, whose owner has just given its password, and everything that is theirs. What belongs to a course
 * stays without the person, and who has a talk with them in the calendar is mailed its end.
 * @throws AppError `last-administrator`, `only-instructor`
 */
export async function eraseAccount(ctx: Context, owner: Owner): Promise<void> {
  const { scope, name, email } = owner
  await inTransaction(ctx, async (ctx) => {
    // Letters to professionals, who have no account; first, as the mail queue goes, lest each wait for the other.
    await emptyLettersAbout(ctx, { seekerId: scope })
    await emptyLettersAbout(ctx, { seeker: scope })
    await callOffTalks(ctx, scope)
    if (owner.isAdministrator) await keepAnAdministrator(ctx, scope)
    await keepAnInstructor(ctx, scope)
    await erasePseudonymously(ctx, scope, { name, email })
    await leaveBoards(ctx, scope)
    // Every personal table refers to the account with "on delete cascade"; a test walks all of them.
    await ctx.db.deleteFrom('accounts').where('id', '=', scope).execute()
  })
}

/** Forgets what the data register says expires by itself: ended sessions, used-up links, old "asked" and "writing" keys, exports. */
export async function forgetExpired(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  const askedBefore = daysBefore(now, instanceMemory.askedDays)
  await ctx.db.deleteFrom('sessions').where('expires_at', '<', now).execute()
  await ctx.db.deleteFrom('verifications').where('expires_at', '<', now).execute()
  await ctx.db.deleteFrom('email_changes').where('expires_at', '<', now).execute()
  await ctx.db
    .deleteFrom('account_exports')
    .where('created_at', '<', addHours(now, -instanceMemory.exportHours))
    .execute()
  await ctx.db
    .deleteFrom('second_steps')
    .where('verified', '=', false)
    .where('started_at', '<', addHours(now, -secondStepMinutes / 60))
    .execute()
  await ctx.db
    .deleteFrom('professional_keys')
    .where('kind', '=', 'asked')
    .where('at', '<', askedBefore)
    .execute()
  await ctx.db
    .deleteFrom('professional_keys')
    .where('kind', '=', 'writing')
    .where('at', '<', addHours(now, -instanceMemory.writingHours))
    .execute()
}
