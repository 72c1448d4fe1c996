import type { Context } from '../../platform/context.ts'

/** How many real accounts there are (sample data not counted), and how many visits with sample data. */
export async function countPeople(ctx: Context): Promise<{ accounts: number; demos: number }> {
  const [accounts, demos] = await Promise.all([
    ctx.db
      .selectFrom('accounts')
      .select((query) => query.fn.countAll<string>().as('n'))
      .where('demo_id', 'is', null)
      .executeTakeFirstOrThrow(),
    ctx.db
      .selectFrom('demos')
      .select((query) => query.fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow(),
  ])
  return { accounts: Number(accounts.n), demos: Number(demos.n) }
}

/** When each job ran last and how it ended. */
export const listJobRuns = (ctx: Context) =>
  ctx.db
    .selectFrom('job_runs')
    .select(['name', 'last_started_at as startedAt', 'last_finished_at as finishedAt', 'last_error as error'])
    .orderBy('name')
    .execute()
export type JobRun = Awaited<ReturnType<typeof listJobRuns>>[number]
