import type { Context } from '../../platform/context.ts'
import type { Actor } from '../../platform/web/index.ts'
import { addHours } from '../../shared/dates.ts'
import { newId } from '../../shared/ids.ts'
import { instanceMemory } from '../../shared/defaults.ts'
import { aboutOf, type AuditedRule } from './audit.ts'

interface Act {
  rule: AuditedRule
  /** The route's pattern. */
  path: string
  params: Readonly<Record<string, string>>
}

/** Remembers that somebody did something: never what was in it. */
export async function noteAct(ctx: Context, actor: Actor, { rule, path, params }: Act): Promise<void> {
  await ctx.db
    .insertInto('audit_entries')
    .values({
      id: newId(),
      at: ctx.clock.now(),
      actor_id: actor.accountId,
      role: rule,
      act: path,
      course_id: params['courseId'] ?? null,
      about_id: aboutOf(params),
      demo_id: actor.demoId,
    })
    .execute()
}

/** Forgets what is older than the register promises. */
export async function forgetOldActs(ctx: Context): Promise<void> {
  await ctx.db
    .deleteFrom('audit_entries')
    .where('at', '<', addHours(ctx.clock.now(), -instanceMemory.auditDays * 24))
    .execute()
}
