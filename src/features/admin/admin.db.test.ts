import { expect, it } from 'vitest'
import { to } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { startMailServer } from '../../../tests/support/mail-server.ts'
import { createMail, holdLetters } from '../../platform/mail/index.ts'

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
  const html = await one.read('/admin')
  expect(html).toMatch(/Accounts<\/dt><dd>1</)
  expect(html).toMatch(/sample data<\/dt><dd>1</)
  const health = await one.read('/admin/health')
  expect(health).toContain('TimeoutError')
  expect(health).toContain('the last run of send-mail failed')
  // The test's clock stands still, apart from the database's: that is the other one.
  expect(health).toContain('2 things need you.')
  for (const path of ['', '/people', '/invitations', '/health', '/backups', '/audit', '/protection'])
    expect(await one.read(`/admin${path}`)).not.toContain('Maya Okafor')
})

it('keeps the settings that were chosen and refuses what is none', async () => {
  const person = await testSeeker(ctx, 'Another Administrator')
  await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', person.id).execute()
  const one = await signedIn(person)
  const wrong = await one.post('/admin', { registration: 'maybe', courseCreation: 'open' })
  expect(wrong.status).toBe(422)
  const saved = await one.post('/admin', {
    registration: 'open',
    courseCreation: 'invitation',
    demoAllowed: 'yes',
  })
  expect(to(saved)).toEqual([303, '/admin'])
  const row = await ctx.db.selectFrom('instance').selectAll().executeTakeFirstOrThrow()
  expect([row.registration, row.course_creation, row.demo_allowed]).toEqual(['open', 'invitation', true])
})

it('hands a test letter to the mail server at once, and says what it answered', async () => {
  const person = await testSeeker(ctx, 'Mail Administrator')
  await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', person.id).execute()
  const server = await startMailServer()
  const at = (smtpUrl: string | undefined) => {
    const from = 'Halfhour <halfhour@example.edu>'
    const mailed = { ...ctx.config, development: false, smtpUrl, mailFrom: from }
    return testApp({ ...ctx, config: mailed, mail: createMail({ smtpUrl, from }) }).signedIn(person)
  }
  const one = await at(server.url)
  const page = await one.read('/admin/health')
  expect(page).toContain(`${new URL(server.url).host}</dd>`)
  expect(page).toContain('the mail server answers')
  await one.post('/admin/mail/test')
  expect(server.taken.at(-1)!.raw.toString()).toContain(`To: ${person.email}`)
  expect(await one.read('/admin/health')).toContain(`accepted the test e-mail to ${person.email}`)
  await server.stop()
  await one.post('/admin/mail/test')
  expect(await one.read('/admin/health')).toMatch(/could not be handed to the mail server \(E?\w+\)/)
  const without = await at(undefined)
  expect((await without.post('/admin/mail/test')).status).toBe(409)
  expect(await without.read('/admin/health')).not.toContain('test e-mail')
})

it('lets the administrator decide about letters that a restore brought back', async () => {
  const person = await testSeeker(ctx, 'Restoring Administrator')
  await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', person.id).execute()
  const one = await testApp(ctx).signedIn(person)
  const state = async (id: string | null) =>
    (await ctx.db.selectFrom('letters').select('state').where('id', '=', id!).executeTakeFirstOrThrow()).state
  const letter = { to: 'ana@example.org', subject: 'x', text: 'x', accountId: null }
  const sent = await ctx.mail.send(ctx, letter)
  await holdLetters(ctx)
  const page = await one.read('/admin/health')
  expect(page).toContain('held since the backup was restored')
  const without = await testApp({ ...ctx, mail: createMail({}) }).signedIn(person)
  const unset = await without.read('/admin/health')
  expect(unset).toContain('once a mail server is set up')
  expect(unset).not.toContain('/admin/mail/held/send')
  expect((await without.post('/admin/mail/held/send')).status).toBe(409)
  expect(await state(sent)).toBe('held')
  expect(page).toContain('/admin/mail/held/send')
  await one.post('/admin/mail/held/send')
  expect(await state(sent)).toBe('waiting')
  const dropped = await ctx.mail.send(ctx, letter)
  await holdLetters(ctx)
  await one.post('/admin/mail/held/drop')
  expect(await state(dropped)).toBe('handing')
  expect(await one.read('/admin/health')).not.toContain('held since the backup was restored')
})
