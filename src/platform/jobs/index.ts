import { fromKysely, PgBoss } from 'pg-boss'
import type { Connection } from '../db/index.ts'
import type { Context } from '../context.ts'
import { errorFacts, type Logger } from '../log/index.ts'

export { forEachSettled } from './for-each-settled.ts'

/** Only this folder knows pg-boss. */
export interface JobDefinition<Data extends object = object> {
  name: string
  /** When it runs by itself: a cron line in UTC. */
  schedule?: string
  handle(ctx: Context, data: Data): Promise<void>
}

export const defineJob = <Data extends object>(job: JobDefinition<Data>): JobDefinition<Data> => job

/**
 * Says, in the transaction of a cause, that something of a seeker changed which others look at. Whoever does, defines
 * a job of this name with `{ seeker }`; so the cause knows none of them.
 */
export const seekerChanged = 'seeker-changed'

export const noteSeekerChanged = (ctx: Context, seekerId: string, options: SendOptions = {}): Promise<void> =>
  ctx.jobs.send(ctx, seekerChanged, { seeker: seekerId }, options)

export interface SendOptions {
  startAfter?: Date
  /** Only one waiting job with this key. */
  singletonKey?: string
  /** Those with a higher one come first; 0 if left out. */
  priority?: number
}

export interface Jobs {
  /** Queues a job in the caller's transaction: if that rolls back, the job never was. */
  send(ctx: Context, name: string, data: object, options?: SendOptions): Promise<void>
}

export interface JobService extends Jobs {
  /** Makes the tables and queues. */
  start(): Promise<void>
  /** Begins to run jobs. */
  work(ctx: Context, jobs: readonly JobDefinition<never>[]): Promise<void>
  /** Lets running jobs end (10 s at most). */
  stop(): Promise<void>
}

/**
 * After a clock that was ahead, the queue waits until that time comes: its schedules for their last pass, and what was
 * sent meanwhile for its turn. Neither a start nor the right time ends that by itself.
 */
const catchUp = `
  update pgboss.version set cron_on = now() where cron_on > now() + interval '1 minute';
  update pgboss.job set start_after = now(), created_on = now()
  where state in ('created', 'retry') and created_on > now() + interval '1 minute'`
const catchUpMinutes = 5

/** @param names every queue there is: sending to one that does not exist is an error. */
export function createJobs(connection: Connection, names: readonly string[], log: Logger): JobService {
  const boss = new PgBoss({ ...connection, max: 4, application_name: 'halfhour-jobs' })
  const warn = (error: unknown) => log.warn({ event: 'jobs-error', ...errorFacts(error) })
  boss.on('error', warn)
  let timer: NodeJS.Timeout | undefined

  const noteStart = (ctx: Context, name: string) =>
    ctx.db
      .insertInto('job_runs')
      .values({ name, last_started_at: ctx.clock.now() })
      .onConflict((row) => row.column('name').doUpdateSet({ last_started_at: ctx.clock.now() }))
      .execute()
  const noteEnd = (ctx: Context, name: string, error: string | null) =>
    ctx.db
      .updateTable('job_runs')
      .set({ last_finished_at: ctx.clock.now(), last_error: error })
      .where('name', '=', name)
      .execute()

  async function run(ctx: Context, job: JobDefinition<never>, data: object) {
    await noteStart(ctx, job.name)
    try {
      await job.handle(ctx, data as never)
      await noteEnd(ctx, job.name, null)
    } catch (error) {
      ctx.log.error({ event: 'job-failed', job: job.name, ...errorFacts(error) })
      const kind = error instanceof Error ? error.name : 'error'
      await noteEnd(ctx, job.name, kind)
      // oxlint-disable-next-line preserve-caught-error -- the queue keeps what it is thrown, and an error's words can hold data
      throw new Error(kind)
    }
  }

  return {
    async start() {
      await boss.start()
      for (const name of names) await boss.createQueue(name)
      const db = boss.getDb()
      await db.executeSql(catchUp)
      timer = setInterval(() => db.executeSql(catchUp).catch(warn), catchUpMinutes * 60_000).unref()
    },
    async send(ctx, name, data, options = {}) {
      await boss.send(name, data, {
        db: fromKysely(ctx.db),
        retryLimit: 5,
        retryBackoff: true,
        retryDelay: 30,
        ...options,
      })
    },
    async work(ctx, jobs) {
      for (const job of jobs) {
        const worker = await boss.work(job.name, async ([one]) => {
          // Looks for the next one at once: left alone, a worker waits two seconds after each.
          boss.notifyWorker(worker)
          if (one) await run(ctx, job, (one.data ?? {}) as object)
        })
        // A computer that is off at night makes up for what was due then.
        if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: 'UTC', missed: 'once' })
      }
    },
    stop() {
      clearInterval(timer)
      return boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}
export { listWaitingJobs } from './waiting.ts'
export { listLateJobs, listNextRuns } from './schedules.ts'
