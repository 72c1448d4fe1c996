import { sql } from 'kysely'
import type { Db } from '../db/index.ts'

export interface WaitingJob {
  name: string
  data: Record<string, unknown>
  /** ISO 8601, UTC. */
  startAfter: string
  singletonKey: string | null
}

/**
 * Jobs that were sent and are not done, those that run at this moment among them: what a backup keeps of the queues.
 * The engine's own tables are its affair and change with its version.
 */
export async function listWaitingJobs(db: Db): Promise<WaitingJob[]> {
  const { rows: there } = await sql<{
    there: boolean
  }>`select to_regclass('pgboss.job') is not null as there`.execute(db)
  if (!there[0]?.there) return []
  const { rows } = await sql<{
    name: string
    data: Record<string, unknown> | null
    at: Date
    key: string | null
  }>`
    select name, data, start_after as at, singleton_key as key from pgboss.job
    where state in ('created', 'retry', 'active') and name not like '\\_\\_%'
      and name not in (select name from pgboss.schedule)
    order by created_on, id`.execute(db)
  return rows.map(({ name, data, at, key }) => ({
    name,
    data: data ?? {},
    startAfter: at.toISOString(),
    singletonKey: key,
  }))
}
