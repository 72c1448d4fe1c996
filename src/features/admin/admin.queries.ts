import type { Context } from '../../platform/context.ts'
import { listNextRuns } from '../../platform/jobs/index.ts'

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

export interface JobRun {
  name: string
  startedAt: Date | null
  finishedAt: Date | null
  error: string | null
  /** When it runs next; nothing while no run is planned. */
  nextAt: Date | null
}

/** When each job ran last, how it ended, and when it runs next. */
export async function listJobRuns(ctx: Context): Promise<JobRun[]> {
  const [runs, next] = await Promise.all([
    ctx.db
      .selectFrom('job_runs')
      .select([
        'name',
        'last_started_at as startedAt',
        'last_finished_at as finishedAt',
        'last_error as error',
      ])
      .execute(),
    listNextRuns(ctx.db, ctx.clock.now()),
  ])
  const names = [...new Set([...runs, ...next].map((job) => job.name))].toSorted()
  const never = { startedAt: null, finishedAt: null, error: null }
  return names.map((name) => ({
    ...never,
    ...runs.find((run) => run.name === name),
    name,
    nextAt: next.find((job) => job.name === name)?.at ?? null,
  }))
}

/** How many letters wait, failed, may or may not have arrived, or are held since a restore. */
export async function countLetters(
  ctx: Context,
): Promise<Record<'waiting' | 'failed' | 'unknown' | 'held', number>> {
  const rows = await ctx.db
    .selectFrom('letters')
    .select(['state', (query) => query.fn.countAll<number>().as('n')])
    .where('state', 'in', ['waiting', 'failed', 'unknown', 'held'])
    .groupBy('state')
    .execute()
  const of = (state: string) => Number(rows.find((row) => row.state === state)?.n ?? 0)
  return { waiting: of('waiting'), failed: of('failed'), unknown: of('unknown'), held: of('held') }
}
