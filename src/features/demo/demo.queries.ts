import type { Context } from '../../platform/context.ts'
import { demoAddress } from './demo.ts'

/** The account of a demo that begins with this word (`student` is the visitor's, `instructor` the class's). */
export async function findDemoAccount(
  ctx: Context,
  demoId: string,
  who: 'student' | 'instructor',
): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom('accounts')
    .select('id')
    .where('demo_id', '=', demoId)
    .where('email', '=', demoAddress(who, demoId))
    .executeTakeFirst()
  return row?.id
}
