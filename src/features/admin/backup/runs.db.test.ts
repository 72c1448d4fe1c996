import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/support/database.ts'
import { testApp, testContext, testSeeker } from '../../../../tests/support/context.ts'
import { verifyBackup } from './restore.commands.ts'
import { runBackup, tidyBackups } from './runs.commands.ts'
import { backupFile } from './runs.queries.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hh-backups-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const base = await testContext()
const ctx = { ...base, config: { ...base.config, dataFolder: folder } }
const person = await testSeeker(ctx, 'Ada Administrator')
await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', person.id).execute()
const window = await testApp(ctx).signedIn(person)

const runs = () => ctx.db.selectFrom('backups').selectAll().orderBy('id').execute()
const pageOf = async () => {
  const answer = await window.get('/admin/backups')
  const html = await answer.text()
  return { html, refresh: /http-equiv="refresh" content="(\d+)"/.exec(html)?.[1] }
}

it('writes one file that can be restored, says how far it is, and never sends it', async () => {
  expect((await pageOf()).html).toContain('No backup was made here yet')
  expect((await window.post('/admin/backups')).status).toBe(303)
  const waiting = await pageOf()
  expect(waiting.html).toContain('Waits for its turn')
  expect(waiting.html).not.toContain('Back up now</span></button>')
  expect(waiting.refresh).toBe('3')
  // A second press makes no second one.
  expect((await window.post('/admin/backups')).status).toBe(409)
  const [run] = await runs()
  await runBackup(ctx, run!.id)
  // A job that comes twice does its work once.
  await runBackup(ctx, run!.id)
  const [done] = await runs()
  expect(done).toMatchObject({ state: 'done', tables_done: done!.tables_total })
  expect(done!.tables_total).toBeGreaterThan(40)
  const [name] = readdirSync(path.join(folder, 'backups'))
  const file = path.join(folder, 'backups', name!)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
  const { connection } = await testDatabase()
  expect((await verifyBackup(file, connection)).rows).toBe(Number(done!.row_count))
  const complete = await pageOf()
  expect(complete.html).toContain('Complete')
  expect(complete.html).toContain(file)
  expect(complete.refresh).toBeUndefined()
  expect(complete.html).not.toMatch(/href="[^"]*backup[^"]*\.backup/)
})

it('says what failed and what is away, and deletes with the file', async () => {
  await window.post('/admin/backups')
  const run = (await runs()).at(-1)!
  const inTheWay = path.join(folder, 'in-the-way')
  writeFileSync(inTheWay, 'a file, where a folder should be')
  const blocked = { ...ctx, config: { ...ctx.config, dataFolder: inTheWay } }
  await expect(runBackup(blocked, run.id)).rejects.toThrow()
  expect((await pageOf()).html).toContain('Failed; look at the log')
  // The job tries again.
  await runBackup(ctx, run.id)
  expect((await runs()).at(-1)!.state).toBe('done')
  const [first] = await runs()
  rmSync(backupFile(ctx.config, { id: first!.id, createdAt: first!.created_at }))
  expect((await pageOf()).html).toContain('The file is not in the folder')
  expect((await window.post(`/admin/backups/${first!.id}/delete`)).status).toBe(303)
  expect((await pageOf()).html).toContain('Its file was not here: if /')
  for (const { id } of await runs())
    expect((await window.post(`/admin/backups/${id}/delete`)).status).toBe(303)
  expect(readdirSync(path.join(folder, 'backups'))).toEqual([])
  expect((await window.post(`/admin/backups/${first!.id}/delete`)).status).toBe(404)
})

it('says in words what has to be done first, tries no more, and is forgotten with its entry', async () => {
  const words = async () => (await pageOf()).html.replace(/<[^>]+>/g, '')
  await window.post('/admin/backups')
  const full = (await runs()).at(-1)!
  // A file system on which nothing is free.
  await runBackup({ ...ctx, config: { ...ctx.config, dataFolder: '/proc' } }, full.id)
  expect((await runs()).at(-1)).toMatchObject({ state: 'failed', error: 'backup-disk-full' })
  expect(await words()).toContain(`There is not enough room in ${path.join(folder, 'backups')}.`)
  await window.post('/admin/backups')
  const taken = (await runs()).at(-1)!
  const file = backupFile(ctx.config, { id: taken.id, createdAt: taken.created_at })
  mkdirSync(path.join(file, 'in-the-way'), { recursive: true })
  await runBackup(ctx, taken.id)
  expect(await words()).toContain(`${file} is a folder.`)
  await ctx.db
    .insertInto('job_runs')
    .values({ name: 'write-backup', last_started_at: ctx.clock.now(), last_error: 'ExitError' })
    .execute()
  // The folder is somebody else's, and stays.
  for (const { id } of await runs())
    expect((await window.post(`/admin/backups/${id}/delete`)).status).toBe(303)
  expect(readdirSync(file)).toEqual(['in-the-way'])
  rmSync(file, { recursive: true })
  const job = await ctx.db.selectFrom('job_runs').select('last_error').executeTakeFirstOrThrow()
  expect(job.last_error).toBeNull()
})

it('stops one that is being written, and leaves nothing of it', async () => {
  await window.post('/admin/backups')
  const { id } = (await runs()).at(-1)!
  const written = await ctx.db.transaction().execute(async (held) => {
    // It cannot get beyond this table before it is stopped.
    await sql`lock table guest_introductions in access exclusive mode`.execute(held)
    const writing = runBackup(ctx, id)
    await expect.poll(async () => (await runs()).at(-1)!.state).toBe('running')
    expect((await pageOf()).html).toContain('Stop this backup')
    expect((await window.post(`/admin/backups/${id}/stop`)).status).toBe(303)
    return { writing }
  })
  await written.writing
  expect((await runs()).filter((run) => run.id === id)).toEqual([])
  expect(readdirSync(path.join(folder, 'backups'))).toEqual([])
})

it('stops none that is complete', async () => {
  await window.post('/admin/backups')
  const { id } = (await runs()).at(-1)!
  await runBackup(ctx, id)
  expect((await window.post(`/admin/backups/${id}/stop`)).status).toBe(303)
  expect((await pageOf()).html).toContain('Nothing was deleted')
  expect((await runs()).filter((run) => run.id === id)).toHaveLength(1)
  expect((await window.post(`/admin/backups/${id}/delete`)).status).toBe(303)
})

it('makes another where nobody writes the one on its way any more', async () => {
  await window.post('/admin/backups')
  const run = (await runs()).at(-1)!
  await ctx.db.updateTable('backups').set({ state: 'running' }).where('id', '=', run.id).execute()
  base.clock.set(new Date(base.clock.now().getTime() + 7 * 3_600_000))
  expect((await pageOf()).html).toContain('Failed; look at the log')
  expect((await window.post('/admin/backups')).status).toBe(303)
  expect((await window.post(`/admin/backups/${run.id}/delete`)).status).toBe(303)
})

it('deletes the file too where it was complete and nobody came to say so', async () => {
  for (const state of ['running', 'failed'] as const) {
    await window.post('/admin/backups')
    const { id } = (await runs()).at(-1)!
    await runBackup(ctx, id)
    await ctx.db.updateTable('backups').set({ state }).where('id', '=', id).execute()
    expect((await window.post(`/admin/backups/${id}/delete`)).status).toBe(303)
    expect(readdirSync(path.join(folder, 'backups'))).toEqual([])
  }
})

it('lets nobody else in', async () => {
  const seeker = await testApp(ctx).signedIn(await testSeeker(ctx))
  expect((await seeker.get('/admin/backups')).status).toBe(403)
  expect((await seeker.post('/admin/backups')).status).toBe(403)
})

it('deletes what a killed backup left half written, and nothing that is being written', async () => {
  const place = path.join(folder, 'backups')
  mkdirSync(place, { recursive: true })
  const before = readdirSync(place)
  const hourAgo = new Date(ctx.clock.now().getTime() - 3_700_000)
  const left = [
    ['halfhour-x.backup.0a1b2c3d.part', hourAgo],
    ['halfhour-y.backup.0a1b2c3d.part', ctx.clock.now()],
    ['mine.part', hourAgo],
  ] as const
  for (const [name, written] of left) {
    writeFileSync(path.join(place, name), '')
    utimesSync(path.join(place, name), written, written)
  }
  await tidyBackups(ctx)
  expect(readdirSync(place).filter((name) => !before.includes(name))).toEqual([left[1][0], left[2][0]])
})
