import { expect, test } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { connectionsFile } from '../../../tests/support/connections.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { createLog } from '../../platform/log/index.ts'
import { conflict } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { applyImport, stageImport } from './imports.commands.ts'
import { runWithProgress, type RunTools } from './runs.commands.ts'
import { findRun } from './runs.queries.ts'

const ctx = await testContext()
const { signedIn } = testApp(ctx)
const lines: string[] = []
const logged = { ...ctx, log: createLog('debug', { write: (line) => lines.push(line) }) }
const ana = await testSeeker(ctx, 'Ana')
const browser = await signedIn(ana)
const stranger = await signedIn(await testSeeker(ctx, 'Ben'))

/** Work that goes on until it is told how it ends. */
function work() {
  const held = Promise.withResolvers<boolean>()
  const id = newId()
  let tools: RunTools | undefined
  const start = (given: RunTools) => {
    tools = given
    given.signal.addEventListener('abort', () => held.reject(conflict('cancelled')))
    return held.promise
  }
  const begin = () =>
    runWithProgress(logged, ana.scope, {
      importId: id,
      step: 'reading',
      start,
      codeOf: () => null,
      patience: 0,
    })
  return { id, begin, held, progress: (done: number, total: number) => tools?.progress(done, total) }
}

const until = (holds: () => Promise<boolean>) => expect.poll(holds).toBe(true)
const runOf = (id: string) => findRun(ctx.db, ana.scope, id)

test('what takes long says how far it is, looks again by itself, and is gone when it is done', async () => {
  const { id, begin, held, progress } = work()
  expect(await begin()).toBeNull()
  progress(1_200, 30_000)
  await until(async () => (await runOf(id))?.done === 1_200)
  const answer = await browser.get(`/imports/${id}`)
  const html = await answer.text()
  expect(html).toContain('<noscript><meta http-equiv="refresh" content="2"/></noscript>')
  expect(html).toContain('1,200 of 30,000')
  expect((await stranger.get(`/imports/${id}`)).status).toBe(404)
  held.resolve(true)
  await until(async () => (await runOf(id)) === undefined)
})

test('it is stopped from the page, and says so', async () => {
  const { id, begin } = work()
  await begin()
  expect((await stranger.post(`/imports/${id}/stop`)).status).toBe(404)
  await browser.post(`/imports/${id}/stop`)
  await until(async () => (await runOf(id))?.code === 'cancelled')
  expect(location(await browser.get(`/imports/${id}`))).toBe('/imports/new')
})

test('what went wrong is logged without what it was about', async () => {
  const { id, begin, held } = work()
  await begin()
  const detail = 'Key (email)=(karin@example.org) already exists.'
  held.reject(Object.assign(new Error('insert for Karin Lindqvist'), { code: '23505', detail }))
  await until(async () => (await runOf(id))?.code === 'interrupted')
  await until(async () => lines.length > 0)
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ event: 'import-failed', code: '23505' }])
  expect(lines.join('')).not.toMatch(/karin/i)
})

test('work that died without a word is told as interrupted', async () => {
  const id = newId()
  const beat_at = new Date(ctx.clock.now().getTime() - 60_000)
  await ctx.db
    .insertInto('import_runs')
    .values({ seeker_id: ana.id, import_id: id, step: 'reading', code: null, beat_at })
    .execute()
  const answer = await browser.get(`/imports/${id}`)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Halfhour was restarted')
})

test('keeping that is stopped halfway leaves nobody behind, and the next try brings everyone', async () => {
  const id = newId()
  const staged = await stageImport(ctx, ana.scope, {
    id,
    name: 'Connections.csv',
    bytes: connectionsFile(5_000),
  })
  expect(staged.ok).toBe(true)
  const count = async () =>
    (await ctx.db.selectFrom('contacts').select('id').where('seeker_id', '=', ana.id).execute()).length
  const stop = new AbortController()
  const tools = { signal: stop.signal, progress: (done: number) => done >= 3_000 && stop.abort() }
  await expect(applyImport(ctx, ana.scope, id, tools)).rejects.toMatchObject({ code: 'import-cancelled' })
  expect(await count()).toBe(0)
  await applyImport(ctx, ana.scope, id)
  expect(await count()).toBe(5_000)
})
