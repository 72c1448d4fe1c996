import { expect, it } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'

const ctx = await testContext()
const { browser, signedIn } = testApp(ctx)

it('shows an administrator counts, settings and jobs, and lets nobody else in', async () => {
  const person = await testSeeker(ctx, 'Ada Administrator')
  await browser().post('/demo')
  const one = await signedIn(person)
  expect((await one.get('/admin')).status).toBe(403)
  expect((await one.post('/admin', { registration: 'open', courseCreation: 'open' })).status).toBe(403)
  await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', person.id).execute()
  const at = ctx.clock.now()
  await ctx.db
    .insertInto('job_runs')
    .values({ name: 'send-mail', last_started_at: at, last_finished_at: at, last_error: 'TimeoutError' })
    .execute()
  const html = await (await one.get('/admin')).text()
  expect(html).toMatch(/Accounts<\/dt><dd>1</)
  expect(html).toMatch(/sample data<\/dt><dd>1</)
  expect(html).toContain('TimeoutError')
  expect(html).not.toContain('Maya Okafor')
})

it('keeps the settings that were chosen and refuses what is none', async () => {
  const person = await testSeeker(ctx, 'Another Administrator')
  await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', person.id).execute()
  const one = await signedIn(person)
  const wrong = await one.post('/admin', { registration: 'maybe', courseCreation: 'open' })
  expect(wrong.status).toBe(422)
  const saved = await one.post('/admin', { registration: 'open', courseCreation: 'open', demoAllowed: 'yes' })
  expect([saved.status, saved.headers.get('location')]).toEqual([303, '/admin'])
  const row = await ctx.db.selectFrom('instance').selectAll().executeTakeFirstOrThrow()
  expect([row.registration, row.course_creation, row.demo_allowed]).toEqual(['open', 'open', true])
})
