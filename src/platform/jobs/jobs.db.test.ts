import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testContext } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { systemClock } from '../clock/index.ts'
import { createJobs, defineJob, listLateJobs } from './index.ts'

const { db, connection } = await testDatabase()
const ctx = { ...(await testContext()), db }
/** Where the machine is slow. */
const patiently = { timeout: 100_000, interval: 100 }

test('jobs that wait are done one right after the other, what somebody did before what can wait', async () => {
  const done: string[] = []
  const job = defineJob<{ of: string }>({ name: 'many', handle: async (_, { of }) => void done.push(of) })
  const jobs = createJobs(connection, [job.name], ctx.log)
  await jobs.start()
  for (let n = 0; n < 10; n++) await jobs.send(ctx, job.name, { of: 'night' }, { priority: -1 })
  for (let n = 0; n < 10; n++) await jobs.send(ctx, job.name, { of: 'act' })
  await jobs.work(ctx, [job])
  await expect.poll(() => done.length, patiently).toBe(20)
  await jobs.stop()
  expect(done).toEqual([...Array<string>(10).fill('act'), ...Array<string>(10).fill('night')])
})

test('what was due while nothing ran is done once at the next start, and is late until then', async () => {
  let done = 0
  const hour = (new Date().getUTCHours() + 12) % 24
  const job = defineJob({ name: 'nightly', schedule: `0 ${hour} * * *`, handle: async () => void done++ })
  const open = async () => {
    const jobs = createJobs(connection, [job.name], ctx.log)
    await jobs.start()
    await jobs.work({ ...ctx, clock: systemClock }, [job])
    return jobs
  }
  const late = (hours: number) => listLateJobs(db, new Date(), new Date(Date.now() - hours * 3_600_000))
  await (await open()).stop()
  expect(await late(2)).toEqual([])
  // Off for three days.
  await sql`update pgboss.schedule set created_on = created_on - interval '3 days'`.execute(db)
  await sql`update pgboss.version set cron_on = now() - interval '3 days'`.execute(db)
  expect([await late(2), await late(80)]).toEqual([['nightly'], []])
  const jobs = await open()
  await expect.poll(() => done, patiently).toBe(1)
  await expect.poll(() => late(2), patiently).toEqual([])
  await jobs.stop()
  expect(done).toBe(1)
})

test('after a clock that was ahead, what is due is done at the next start, and what was sent then too', async () => {
  const done: string[] = []
  const schedule = '* * * * *'
  const job = defineJob<{ of?: string }>({
    ...{ name: 'ahead', schedule },
    handle: async (_, { of }) => void done.push(of ?? schedule),
  })
  const open = async () => {
    const jobs = createJobs(connection, [job.name], ctx.log)
    await jobs.start()
    return jobs
  }
  const before = await open()
  await before.send(ctx, job.name, { of: 'sent then' })
  await before.stop()
  const then = sql`now() + interval '3 days'`
  await sql`update pgboss.job set created_on = ${then}, start_after = ${then} where name = ${job.name}`.execute(
    db,
  )
  await sql`update pgboss.version set cron_on = ${then}`.execute(db)
  const jobs = await open()
  await jobs.work({ ...ctx, clock: systemClock }, [job])
  await expect.poll(() => done, patiently).toContain(schedule)
  await jobs.stop()
  expect(done).toContain('sent then')
})

test('a job that fails leaves in the queue what kind of error it was, and no word of it', async () => {
  const detail = 'Key (email)=(karin@example.org) already exists.'
  const job = defineJob({
    name: 'breaks',
    handle: () =>
      Promise.reject(Object.assign(new TypeError('insert for Karin Lindqvist'), { code: '23505', detail })),
  })
  const jobs = createJobs(connection, [job.name], ctx.log)
  await jobs.start()
  await jobs.send(ctx, job.name, {})
  await jobs.work(ctx, [job])
  const output = async () => {
    const { rows } = await sql<{ output: object | null }>`
      select output from pgboss.job where name = 'breaks'`.execute(db)
    return rows[0]?.output
  }
  await expect.poll(output, patiently).toBeTruthy()
  await jobs.stop()
  expect(await output()).toMatchObject({ message: 'TypeError' })
  expect(JSON.stringify(await output())).not.toMatch(/karin/i)
})
