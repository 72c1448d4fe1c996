import type { Context } from '../../platform/context.ts'

const perPage = 100

/** What was done, the newest first; sample data left out. @param before an entry's id, for the page after it */
export async function listActs(ctx: Context, before?: string) {
  const rows = await ctx.db
    .selectFrom('audit_entries as e')
    .leftJoin('accounts as a', 'a.id', 'e.actor_id')
    .leftJoin('accounts as o', 'o.id', 'e.about_id')
    .leftJoin('courses as c', 'c.id', 'e.course_id')
    .select(['e.id', 'e.at', 'e.role', 'e.act', 'a.name as actor', 'c.title as course', 'o.name as about'])
    .where('e.demo_id', 'is', null)
    .$if(before !== undefined, (query) => query.where('e.id', '<', before!))
    .orderBy('e.id', 'desc')
    .limit(perPage + 1)
    .execute()
  const acts = rows.slice(0, perPage)
  return { acts, next: rows.length > perPage ? acts.at(-1)!.id : undefined }
}
export type Act = Awaited<ReturnType<typeof listActs>>['acts'][number]
