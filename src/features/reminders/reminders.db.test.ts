import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import PostalMime from 'postal-mime'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { counted } from '../../../tests/support/counted.ts'
import { startMailServer } from '../../../tests/support/mail-server.ts'
import { testContact, testTalk } from '../../../tests/support/rows.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { createMail, deliverDue } from '../../platform/mail/index.ts'
import { addDays, addHours } from '../../shared/dates.ts'
import { listWaitingJobs, seekerChanged } from '../../platform/jobs/index.ts'
import { eraseContact } from '../contacts/index.ts'
import { reminderTopic } from './reminders.jobs.ts'
import { planAllReminders, planReminders, remindDue } from './reminders.commands.ts'

const server = await startMailServer()
afterAll(() => server.stop())
const bare = await testContext('2026-10-26T15:00:00Z')
const from = 'Halfhour <halfhour@example.edu>'
const ctx = { ...bare, mail: createMail({ smtpUrl: server.url, from }) }
const { signedIn } = testApp(ctx)
beforeEach(async () => {
  server.received.length = 0
  server.taken.length = 0
  server.manner = () => 'well'
  await ctx.db.deleteFrom('reminders').execute()
})

const hour = 3_600_000
/** What the jobs of every minute do, and of every change before them. */
async function work(seeker: Awaited<ReturnType<typeof testSeeker>>) {
  await planReminders(ctx, seeker.scope)
  await remindDue(ctx)
  await deliverDue(ctx, {})
}
const subjects = async (to: string) =>
  (
    await Promise.all(server.taken.filter((one) => one.to[0] === to).map((one) => PostalMime.parse(one.raw)))
  ).map((letter) => letter.subject)

/** Somebody with a talk agreed for in two days. */
async function agreed(startsAt = addHours(ctx.clock.now(), 48)) {
  const person = await testSeeker(ctx)
  const contactId = await testContact(ctx, person.id)
  const dated = { starts_at: startsAt, zone: 'UTC', agreed_at: ctx.clock.now() }
  const id = await testTalk(ctx, person.id, [contactId], dated)
  const change = (columns: object) =>
    ctx.db.updateTable('interviews').set(columns).where('id', '=', id).execute()
  return { person, id, contactId, startsAt, change }
}

describe('reminders', () => {
  it('stop while an account is suspended, and those ahead come once it is open again', async () => {
    const before = ctx.clock.now()
    const { person, startsAt } = await agreed()
    await planReminders(ctx, person.scope)
    const suspended = (at: Date | null) =>
      ctx.db.updateTable('accounts').set({ suspended_at: at }).where('id', '=', person.id).execute()
    await suspended(ctx.clock.now())
    ctx.clock.set(addHours(startsAt, -24))
    await work(person)
    expect(await subjects(person.email)).toEqual([])
    await suspended(null)
    await work(person)
    expect(await subjects(person.email)).toEqual([])
    ctx.clock.set(addHours(startsAt, -1))
    await work(person)
    expect(await subjects(person.email)).toHaveLength(1)
    ctx.clock.set(before)
  })

  it.each([
    ['is called off', 0, { cancelled_at: new Date('2026-10-27T17:00:00Z') }],
    ['has begun', 25, {}],
  ])('do not leave once the talk %s while they wait for the mail server', async (_, hours, change) => {
    const before = ctx.clock.now()
    const { person, startsAt, change: changed } = await agreed()
    await planReminders(ctx, person.scope)
    ctx.clock.set(addHours(startsAt, -24))
    await remindDue(ctx)
    server.manner = () => 'rcpt-450'
    await deliverDue(ctx, { reminder: reminderTopic })
    server.manner = () => 'well'
    if (Object.keys(change).length > 0) await changed(change)
    ctx.clock.advance((hours || 1) * hour)
    await deliverDue(ctx, { reminder: reminderTopic })
    expect(await subjects(person.email)).toEqual([])
    const waiting = await ctx.db.selectFrom('letters').where('state', '=', 'waiting').selectAll().execute()
    expect(waiting.filter((letter) => letter.account_id === person.id)).toEqual([])
    ctx.clock.set(before)
  })

  it('that wait or were given up keep no name of somebody who is erased', async () => {
    const before = ctx.clock.now()
    const { person, contactId, startsAt } = await agreed()
    await planReminders(ctx, person.scope)
    ctx.clock.set(addHours(startsAt, -24))
    await remindDue(ctx)
    const letters = ctx.db.selectFrom('letters').select(['recipient', 'content'])
    const kept = () => letters.where('account_id', '=', person.id).execute()
    expect(JSON.stringify(await kept())).toContain('Maria Lopez')
    await ctx.db
      .updateTable('letters')
      .set({ state: 'failed', ended_at: ctx.clock.now() })
      .where('account_id', '=', person.id)
      .execute()
    await eraseContact(ctx, person.scope, contactId)
    expect(await kept()).toEqual([{ recipient: '', content: {} }])
    ctx.clock.set(before)
  })

  it('of everybody else still come when one account’s cannot be made', async () => {
    const [eve, bob] = [await agreed(), await agreed()]
    await work(eve.person)
    await work(bob.person)
    // A zone that is none: no time can be told in it.
    await ctx.db
      .updateTable('accounts')
      .set({ zone: 'Nowhere/Land' })
      .where('id', '=', eve.person.id)
      .execute()
    await ctx.db
      .updateTable('reminders')
      .set({ due_at: ctx.clock.now() })
      .where('seeker_id', '=', eve.person.id)
      .execute()
    ctx.clock.advance(25 * hour)
    await expect(remindDue(ctx)).rejects.toMatchObject({ errors: Array(3).fill(expect.any(RangeError)) })
    await deliverDue(ctx, {})
    expect(await subjects(bob.person.email)).toHaveLength(1)
    const left = await ctx.db
      .selectFrom('reminders')
      .select('seeker_id')
      .where('state', '=', 'waiting')
      .where('due_at', '<=', ctx.clock.now())
      .execute()
    expect(new Set(left.map((row) => row.seeker_id))).toEqual(new Set([eve.person.id]))
    await ctx.db.updateTable('accounts').set({ zone: 'UTC' }).where('id', '=', eve.person.id).execute()
    ctx.clock.advance(-25 * hour)
  })

  it('come once each at their time, also when jobs run often, at once, or after an outage', async () => {
    const { person } = await agreed()
    await work(person)
    expect(server.taken).toEqual([])
    for (let passed = 0; passed < 50; passed++) {
      ctx.clock.advance(hour)
      // Two workers, and a plan made again and again.
      await Promise.all([work(person), work(person)])
    }
    const got = await subjects(person.email)
    expect(got.length).toBe(3)
    expect(got[0]).toMatch(/^You talk with Maria Lopez: Wed, Oct 28, 11:00 AM/)
    expect(got.slice(1)).toEqual(['In an hour you talk with Maria Lopez', 'How was it with Maria Lopez?'])
    // The clock of the machine is set back.
    ctx.clock.advance(-40 * hour)
    await work(person)
    expect((await subjects(person.email)).length).toBe(3)
    ctx.clock.advance(40 * hour)
  })

  it('are planned anew once a day for whoever has something ahead, whatever changed beside it', async () => {
    const ahead = await agreed()
    const over = await agreed(addHours(ctx.clock.now(), -4000))
    const asked = async () =>
      (await listWaitingJobs(ctx.db))
        .filter(({ name }) => name === seekerChanged)
        .map(({ data }) => data['seeker'])
    const before = (await asked()).length
    await planAllReminders(ctx)
    const fresh = (await asked()).slice(before)
    expect(fresh).toContain(ahead.person.id)
    expect(fresh).not.toContain(over.person.id)
    expect(new Set(fresh).size).toBe(fresh.length)
  })

  it('wait for a mail server that is down for a day, and none is lost', async () => {
    const { person } = await agreed(addHours(ctx.clock.now(), 60))
    server.manner = () => 'greeting-421'
    for (let passed = 0; passed < 48; passed++) {
      await work(person)
      ctx.clock.advance(hour)
    }
    server.manner = () => 'well'
    await work(person)
    expect(await subjects(person.email)).toEqual([expect.stringContaining('You talk with Maria')])
  })

  it('say nothing untrue: a talk over, cancelled, or moved meanwhile', async () => {
    const late = await agreed()
    await planReminders(ctx, late.person.scope)
    // Nothing ran for two days and an hour.
    ctx.clock.advance(48.1 * hour)
    await remindDue(ctx)
    await deliverDue(ctx, {})
    expect(await subjects(late.person.email)).toEqual([])
    const off = await agreed()
    await planReminders(ctx, off.person.scope)
    await off.change({ cancelled_at: ctx.clock.now() })
    ctx.clock.advance(47.5 * hour)
    await remindDue(ctx)
    await deliverDue(ctx, {})
    expect(await subjects(off.person.email)).toEqual([])
    const moved = await agreed()
    await work(moved.person)
    await moved.change({ starts_at: addDays(moved.startsAt, 3, 'UTC') })
    ctx.clock.advance(47.5 * hour)
    await work(moved.person)
    expect(await subjects(moved.person.email)).toEqual([])
    ctx.clock.advance(49 * hour)
    await work(moved.person)
    expect((await subjects(moved.person.email)).length).toBe(1)
    await moved.change({ starts_at: moved.startsAt })
  })

  it('are written only where they change, whatever their number, and nothing else waits for that', async () => {
    const { person, change } = await agreed()
    const versions = async () => {
      const { rows } = await sql<{ state: string }>`
        select key, state, xmin::text from reminders where seeker_id = ${person.id} order by key`.execute(
        ctx.db,
      )
      return rows
    }
    const plan = () => counted(ctx, (ctx) => planReminders(ctx, person.scope))
    await change({ starts_at: null })
    const fewest = await plan()
    await change({ starts_at: addHours(ctx.clock.now(), 48) })
    expect(await plan()).toBe(fewest + 1)
    const planned = await versions()
    expect(planned).toHaveLength(3)
    await plan()
    expect(await versions()).toEqual(planned)
    // Called off and taken up again, and another contact written down while that is planned.
    await change({ cancelled_at: ctx.clock.now() })
    await plan()
    expect((await versions()).map(({ state }) => state)).toEqual(['dropped', 'dropped', 'dropped'])
    await change({ cancelled_at: null })
    await inTransaction(ctx, async (inner) => {
      await planReminders(inner, person.scope)
      await ctx.db.transaction().execute(async (db) => {
        await sql`set local lock_timeout = '1s'`.execute(db)
        await testContact({ ...ctx, db }, person.id, { name: 'Tom' })
      })
    })
    expect((await versions()).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting'])
  })

  it('are planned by the change itself, in its transaction', async () => {
    const { person, id } = await agreed()
    const one = await signedIn(person)
    const before = await queued(person.id)
    await one.post(`/interviews/${id}/cancel`)
    expect(await queued(person.id)).toBeGreaterThan(before)
  })

  it('stay away where they are switched off, and speak the reader’s language', async () => {
    const { person } = await agreed()
    const one = await signedIn(person)
    const page = await one.read('/account/reminders')
    expect(page.match(/type="checkbox"[^>]*checked/g)?.length).toBe(6)
    await one.post('/account/reminders', { 'kinds[]': ['one-hour'] })
    await ctx.db.updateTable('accounts').set({ locale: 'es' }).where('id', '=', person.id).execute()
    await work(person)
    ctx.clock.advance(24.5 * hour)
    await work(person)
    expect(await subjects(person.email)).toEqual([])
    ctx.clock.advance(23 * hour)
    await work(person)
    expect(await subjects(person.email)).toEqual(['En una hora hablas con Maria Lopez'])
    const letter = await PostalMime.parse(server.taken.at(-1)!.raw)
    expect(letter.html).toContain('<html lang="es">')
    expect(letter.text).toContain('Elige qué correos recibes\nhttp')
    expect(letter.text).toContain('/account/reminders')
    expect((await one.post('/account/reminders', { 'kinds[]': ['everything'] })).status).toBe(422)
  })
})

const queued = async (seeker: string) => {
  const { rows } = await sql`
    select 1 from pgboss.job where name = 'seeker-changed' and data ->> 'seeker' = ${seeker}`.execute(ctx.db)
  return rows.length
}

it('sends the administrator a test reminder, and shows when each job runs next', async () => {
  const admin = await testSeeker(ctx, 'Ada')
  await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', admin.id).execute()
  const one = await signedIn(admin)
  expect(location(await one.post('/admin/jobs/test-reminder'))).toBe('/admin/health#jobs')
  await deliverDue(ctx, {})
  expect((await subjects(admin.email))[0]).toMatch(/^Test: /)
  const html = await one.read('/admin/health')
  expect(html).toContain('Next run')
  expect(html).toContain('send-mail')
  const seeker = await signedIn(await testSeeker(ctx))
  expect((await seeker.post('/admin/jobs/test-reminder')).status).toBe(403)
})
