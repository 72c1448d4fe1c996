import { CronExpressionParser } from 'cron-parser'
import { sql } from 'kysely'
import type { Db } from '../db/index.ts'

export interface NextRun {
  name: string
  at: Date
}

/** When each job runs next: by its schedule, or because one waits for its time or for another try. */
export async function listNextRuns(db: Db, now: Date): Promise<NextRun[]> {
  const { rows: there } = await sql<{
    there: boolean
  }>`select to_regclass('pgboss.schedule') is not null as there`.execute(db)
  if (!there[0]?.there) return []
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
