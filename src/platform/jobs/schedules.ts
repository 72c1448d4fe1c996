import { CronExpressionParser } from 'cron-parser'
import { sql } from 'kysely'
import type { Db } from '../db/index.ts'

export interface NextRun {
  name: string
  at: Date
}

async function hasSchedules(db: Db): Promise<boolean> {
  const { rows } = await sql<{
    there: boolean
  }>`select to_regclass('pgboss.schedule') is not null as there`.execute(db)
  return rows[0]?.there ?? false
}

/**
 * Jobs that have not ended since the run before their last one was due. Where the schedule is younger than the last run,
 * as after a restore, it counts from there. An end that is still to come is that of a clock that was ahead.
 * @param before what ended after this is not late, however often it is due
 */
export async function listLateJobs(db: Db, now: Date, before: Date): Promise<string[]> {
  if (!(await hasSchedules(db))) return []
  // Every start renews the schedules there are: those it left alone are of a job that an earlier version had.
  const { rows } = await sql<{ name: string; cron: string; ended: Date }>`
    select s.name, s.cron, greatest(r.last_finished_at, s.created_on) as ended
    from pgboss.schedule s left join job_runs r on r.name = s.name and r.last_finished_at <= ${now}
    where s.updated_on > (select max(updated_on) - interval '1 hour' from pgboss.schedule)
    order by s.name`.execute(db)
  return rows
    .filter(({ cron, ended }) => {
      const due = CronExpressionParser.parse(cron, { currentDate: now, tz: 'UTC' })
      due.prev()
      return ended < before && ended < due.prev().toDate()
    })
    .map(({ name }) => name)
}

/** When each job runs next: by its schedule, or because one waits for its time or for another try. */
export async function listNextRuns(db: Db, now: Date): Promise<NextRun[]> {
  if (!(await hasSchedules(db))) return []
  const [schedules, waiting] = await Promise.all([
    sql<{ name: string; cron: string; zone: string | null }>`
      select name, cron, timezone as zone from pgboss.schedule`.execute(db),
    sql<NextRun>`
      select name, min(start_after) as at from pgboss.job
      where state in ('created', 'retry') and name not like '\\_\\_%' group by name`.execute(db),
  ])
  const next = new Map<string, Date>()
  const add = (name: string, at: Date) => {
    const known = next.get(name)
    if (!known || at < known) next.set(name, at)
  }
  for (const { name, cron, zone } of schedules.rows)
    add(
      name,
      CronExpressionParser.parse(cron, { currentDate: now, tz: zone ?? 'UTC' })
        .next()
        .toDate(),
    )
  for (const { name, at } of waiting.rows) add(name, at)
  return [...next].map(([name, at]) => ({ name, at }))
}
