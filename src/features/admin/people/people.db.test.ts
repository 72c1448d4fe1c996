import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { expect, it, vi } from 'vitest'
import { location, to } from '../../../../tests/support/answers.ts'
import { testApp, testContext, testPassword, testSeeker } from '../../../../tests/support/context.ts'
import { newId } from '../../../shared/ids.ts'
import { createContact } from '../../contacts/index.ts'
import { makeAdministrator, suspendAccount, unmakeAdministrator } from './people.commands.ts'

const ctx = await testContext()
const { browser, signedIn } = testApp(ctx)
const set = (values: object) => ctx.db.updateTable('instance').set(values).execute()
await set({ set_up_at: ctx.clock.now(), registration: 'invitation', course_creation: 'invitation' })

const person = (id: string) =>
  ctx.db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function administrator(name = 'Ada Administrator') {
  const one = await testSeeker(ctx, name)
  await makeAdministrator(ctx, one.id)
  return { ...one, window: await signedIn(one) }
}

it('lists people by name, finds them by a part of name or address, and goes on where it stopped', async () => {
  const { window } = await administrator('Zoe Zuniga')
  const at = ctx.clock.now()
  const many = Array.from({ length: 60 }, (_, n) => ({
    ...{ id: newId(), name: `Person ${String(n).padStart(2, '0')}`, email: `p${n}@example.edu` },
    ...{ created_at: at, updated_at: at },
  }))
  await ctx.db.insertInto('accounts').values(many).execute()
  const percent = await testSeeker(ctx, '100% Álvaro Íñiguez')
  await testSeeker(ctx, 'Ábel Zúñiga')
  const first = await window.read('/admin/people')
  expect(first.indexOf('Ábel')).toBeGreaterThan(0)
  expect(first.indexOf('Ábel')).toBeLessThan(first.indexOf('Person 10'))
  expect(first).not.toContain('First page')
  expect(first).toContain('100% Álvaro')
  expect(first).toContain('Person 10')
  expect(first).not.toContain('Person 59')
  const next = /href="(\/admin\/people\?after=[^"]+)"/.exec(first)![1]!
  const second = await window.read(next)
  expect(second).toContain('Person 59')
  expect(second).not.toContain('Person 10')
  expect(second).toContain('href="/admin/people">First page')
  const found = await window.read(`/admin/people?q=${encodeURIComponent('ÁLVARO íñ')}`)
  expect(found).toContain(percent.email)
  expect(found).not.toContain('Person')
  expect(await window.read('/admin/people?q=alvaro+in')).toContain(percent.email)
  expect(await window.read('/admin/people?q=%25')).not.toContain('Person 10')
  expect(await window.read(`/admin/people?q=${percent.email.slice(0, 12)}`)).toContain('Álvaro')
  expect(await window.read('/admin/people?q=nobody-at-all')).toContain('Nobody fits')
  const administrators = await window.read('/admin/people?show=administrators')
  expect(administrators).toContain('Zoe Zuniga')
  expect(administrators).not.toContain('Person 10')
})

it('makes and unmakes administrators, and never leaves the site without one', async () => {
  const { id, window } = await administrator('Only One')
  await ctx.db.updateTable('accounts').set({ is_administrator: false }).where('id', '!=', id).execute()
  const other = await testSeeker(ctx, 'Second')
  const refused = await window.post(`/admin/people/${id}/unmake-administrator`)
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('This is the only administrator who can sign in')
  expect((await person(id)).is_administrator).toBe(true)

  const made = await window.post(`/admin/people/${other.id}/make-administrator`)
  expect(to(made)).toEqual([303, `/admin/people/${other.id}`])
  const second = await signedIn(other)
  expect((await second.get('/admin/people')).status).toBe(200)
  const acts = await second.read('/admin/audit')
  expect(acts).toContain('Made an administrator')
  expect(acts).toContain('Second')
  expect(acts).not.toContain('First page')
  expect(await second.read(`/admin/audit?before=${newId()}`)).toContain('"/admin/audit">First page')

  // Both let the other go at the same moment: one of them stays.
  const answers = await Promise.all([
    window.post(`/admin/people/${other.id}/unmake-administrator`),
    second.post(`/admin/people/${id}/unmake-administrator`),
  ])
  expect(answers.some(({ status }) => status !== 303)).toBe(true)
  const left = await ctx.db.selectFrom('accounts').select('id').where('is_administrator', '=', true).execute()
  expect(left).toHaveLength(1)
})

it('lets somebody create courses where administrators choose, and takes it back', async () => {
  const { window } = await administrator()
  const teacher = await testSeeker(ctx, 'Inés Instructor')
  const hers = await signedIn(teacher)
  expect((await hers.get('/courses/new')).status).toBe(403)
  await window.post(`/admin/people/${teacher.id}/let-create-courses`)
  expect((await hers.get('/courses/new')).status).toBe(200)
  expect(await window.read('/admin/people?show=creators')).toContain('Inés Instructor')
  await set({ course_creation: 'administrators' })
  expect((await hers.get('/courses/new')).status).toBe(403)
  await set({ course_creation: 'invitation' })
  await window.post(`/admin/people/${teacher.id}/stop-creating-courses`)
  expect((await hers.get('/courses/new')).status).toBe(403)
})

it('signs somebody out everywhere, and spares the session that does it', async () => {
  const { id, window } = await administrator()
  const lost = await testSeeker(ctx, 'Lost Phone')
  const [phone, laptop] = [await signedIn(lost), await signedIn(lost)]
  await window.post(`/admin/people/${lost.id}/end-sessions`)
  for (const device of [phone, laptop]) expect((await device.get('/today')).status).toBe(303)
  await window.post(`/admin/people/${id}/end-sessions`)
  expect((await window.get('/admin')).status).toBe(200)
})

it('suspends an account: nobody signs in, its owner hears why and gets what is theirs, and it opens again as it was', async () => {
  const { window } = await administrator()
  const ana = await testSeeker(ctx, 'Ana Suspended')
  await createContact(ctx, ana.scope, { name: 'Kept Contact' })
  const [phone, laptop] = [await signedIn(ana), await signedIn(ana)]
  const here = `/admin/people/${ana.id}`
  expect(await window.read(here)).toContain('Suspend this account')
  const done = await window.post(`${here}/suspend`)
  expect(to(done)).toEqual([303, here])
  for (const device of [phone, laptop]) expect((await device.get('/today')).status).toBe(303)
  const shown = await window.read(here)
  expect(shown).toContain('Suspended since')
  expect(shown).toContain('Open the account again')
  expect(await window.read('/admin/people?show=suspended')).toContain('Ana Suspended')
  expect(await window.read('/admin/audit')).toContain('Suspended an account')
  const letters = await lettersTo(ana)
  expect(letters.map(({ subject }) => subject)).toEqual(['Your Halfhour account is suspended'])
  expect(letters[0]!.text).toContain('http://localhost:3000/suspended')

  // Only who has the password learns it, and gets no session.
  const visitor = browser()
  const signIn = (password: string) => visitor.post('/sign-in', { email: ana.email, password })
  const wrong = await signIn('a wrong password')
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).not.toContain('suspended')
  const right = await signIn(testPassword)
  expect(to(right)).toEqual([303, '/suspended'])
  expect(await visitor.read('/suspended')).toContain('An administrator of this site has closed it')
  expect((await visitor.get('/today')).status).toBe(303)
  expect(await ctx.db.selectFrom('sessions').select('id').where('account_id', '=', ana.id).execute()).toEqual(
    [],
  )

  // Pressed once more, nothing happens a second time.
  await window.post(`${here}/suspend`)
  expect(await lettersTo(ana)).toHaveLength(1)

  expect((await window.post(`${here}/restore`)).status).toBe(303)
  await window.post(`${here}/restore`)
  expect((await lettersTo(ana)).map(({ subject }) => subject)).toEqual([
    ...['Your Halfhour account is suspended', 'Your Halfhour account is open again'],
  ])
  expect(await (await (await signedIn(ana)).get('/contacts')).text()).toContain('Kept Contact')
})

it('writes one letter of a button that is pressed twice', async () => {
  const { window } = await administrator()
  const ana = await testSeeker(ctx, 'Ana Twice')
  for (const act of ['suspend', 'restore'])
    await Promise.all(Array.from({ length: 3 }, () => window.post(`/admin/people/${ana.id}/${act}`)))
  expect((await lettersTo(ana)).map(({ subject }) => subject)).toEqual([
    ...['Your Halfhour account is suspended', 'Your Halfhour account is open again'],
  ])
})

const lettersTo = async ({ id }: { id: string }) =>
  (
    await ctx.db.selectFrom('letters').select('content').where('account_id', '=', id).orderBy('id').execute()
  ).map(({ content }) => content as { subject: string; text: string })

it('lets nobody suspend themselves or the last administrator', async () => {
  const { id, window } = await administrator('Only One Left')
  await ctx.db.updateTable('accounts').set({ is_administrator: false }).where('id', '!=', id).execute()
  const own = await window.post(`/admin/people/${id}/suspend`)
  expect(own.status).toBe(409)
  expect(await own.text()).toContain('You cannot suspend your own account')
  expect(await window.read(`/admin/people/${id}`)).not.toContain('Suspend this account')
  await expect(suspendAccount(ctx, undefined, id)).rejects.toMatchObject({ code: 'last-administrator' })

  // Each shuts the other out at the same moment: one of them stays.
  const second = await administrator('Second Left')
  await Promise.all([
    window.post(`/admin/people/${second.id}/suspend`),
    second.window.post(`/admin/people/${id}/suspend`),
  ])
  const open = await ctx.db
    .selectFrom('accounts')
    .select('id')
    .where('is_administrator', '=', true)
    .where('suspended_at', 'is', null)
    .execute()
  expect(open).toHaveLength(1)
  // A suspended one does not count as somebody who could look after the site.
  const left = open[0]!.id
  await expect(unmakeAdministrator(ctx, left)).rejects.toMatchObject({ code: 'last-administrator' })
  await ctx.db.updateTable('accounts').set({ suspended_at: null }).execute()
})

it('knows nobody of the sample data, and lets nobody else in', async () => {
  const { window } = await administrator()
  await set({ demo_allowed: true })
  await browser().post('/demo')
  const sample = await ctx.db
    .selectFrom('accounts')
    .select(['id', 'name'])
    .where('demo_id', 'is not', null)
    .executeTakeFirstOrThrow()
  expect((await window.get(`/admin/people/${sample.id}`)).status).toBe(404)
  expect((await window.post(`/admin/people/${sample.id}/make-administrator`)).status).toBe(404)
  expect(await window.read(`/admin/people?q=${encodeURIComponent(sample.name)}`)).toContain('Nobody fits')
  const one = await testSeeker(ctx)
  const seeker = await signedIn(one)
  for (const path of ['', '/make-administrator', '/end-sessions', '/suspend', '/restore']) {
    const answer = await (path ? seeker.post : seeker.get)(`/admin/people/${one.id}${path}`)
    expect(answer.status).toBe(403)
  }
  expect((await person(one.id)).is_administrator).toBe(false)
})

it('invites one address by letter: for that address, once, until taken back', async () => {
  const { window } = await administrator()
  const sent = await window.post('/admin/invitations/letters', {
    email: 'New.Person@Example.edu',
    mayCreateCourses: 'yes',
  })
  expect(sent.status).toBe(303)
  const letter = await ctx.db
    .selectFrom('letters')
    .selectAll()
    .where('recipient', '=', 'new.person@example.edu')
    .executeTakeFirstOrThrow()
  const path = /\/welcome\/[\w.-]+/.exec((letter.content as { text: string }).text)![0]
  const guest = browser()
  expect(await guest.read(path)).toContain('Ada Administrator')
  const form = { name: 'New Person', password: testPassword, zone: 'UTC' }
  const other = await guest.post(`${path}/sign-up`, { ...form, email: 'other@example.edu' })
  expect(other.status).toBe(422)
  expect(await other.text()).toContain('This invitation is for another address')
  const come = await guest.post(`${path}/sign-up`, { ...form, email: 'new.person@example.edu' })
  expect(to(come)).toEqual([303, '/today'])
  expect((await guest.get('/courses/new')).status).toBe(200)
  expect(await isProved('new.person@example.edu')).toBe(true)
  expect((await browser().get(path)).status).toBe(404)
  const again = await window.post('/admin/invitations/letters', { email: 'new.person@example.edu' })
  expect(again.status).toBe(422)
  expect((await window.post('/admin/invitations/letters', { email: 'nobody' })).status).toBe(422)
})

const isProved = async (email: string) =>
  (
    await ctx.db
      .selectFrom('accounts')
      .select('email_verified')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
  ).email_verified

it('makes a link for some people, counts them, and ends when it is used up, over or taken back', async () => {
  const { window } = await administrator()
  const make = async (seats: string) => {
    const answer = await window.post('/admin/invitations/links', { seats, days: '7' })
    const id = location(answer).split('#invitation-')[1]!
    const html = await window.read('/admin/invitations')
    return { id, path: new RegExp(`/welcome/${id}[\\w.-]+`).exec(html)![0] }
  }
  const signUp = (path: string, name: string) =>
    browser().post(`${path}/sign-up`, {
      ...{ name, email: `${name}@example.edu`, password: testPassword, zone: 'UTC' },
    })
  const few = await make('2')
  const statuses = await Promise.all(['ann', 'ben', 'cem'].map((name) => signUp(few.path, name)))
  expect(statuses.map(({ status }) => status).toSorted()).toEqual([303, 303, 404])
  // It was in no letter to one of them.
  const [first] = statuses.flatMap(({ status }, at) => (status === 303 ? [['ann', 'ben', 'cem'][at]!] : []))
  expect(await isProved(`${first}@example.edu`)).toBe(false)
  expect((await browser().get(few.path)).status).toBe(404)

  const back = await make('5')
  await window.post(`/admin/invitations/${back.id}/revoke`)
  expect((await signUp(back.path, 'dan')).status).toBe(404)
  expect((await window.post(`/admin/invitations/${back.id}/revoke`)).status).toBe(404)

  const late = await make('5')
  expect((await browser().get(late.path)).status).toBe(200)
  ctx.clock.set(new Date(ctx.clock.now().getTime() + 8 * 86_400_000))
  expect((await signUp(late.path, 'eve')).status).toBe(404)
  expect((await browser().get(`${late.path}x`)).status).toBe(404)
  expect((await window.post('/admin/invitations/links', { seats: '0', days: '7' })).status).toBe(422)
  expect((await window.post('/admin/invitations/links', { seats: '5', days: '8' })).status).toBe(422)
})

it('has nobody wait for another’s password, and counts a try that is refused', async () => {
  const { window } = await administrator()
  const made = await window.post('/admin/invitations/links', { seats: '30', days: '7' })
  const id = location(made).split('#invitation-')[1]!
  const html = await window.read('/admin/invitations')
  const path = new RegExp(`/welcome/${id}[\\w.-]+`).exec(html)![0]
  const signUp = (email: string) =>
    browser().post(`${path}/sign-up`, { name: 'Fay', email, password: testPassword, zone: 'UTC' })
  const computed = vi.spyOn(crypto, 'scrypt')
  syncBuiltinESMExports()
  let coming: Promise<Response> | undefined
  // Somebody else is just taking a seat.
  await ctx.db.transaction().execute(async (db) => {
    await db.selectFrom('account_invitations').select('id').where('id', '=', id).forUpdate().execute()
    coming = signUp('fay@example.edu')
    await expect.poll(() => computed.mock.calls.length).toBeGreaterThan(0)
  })
  expect((await coming!).status).toBe(303)
  computed.mockRestore()
  syncBuiltinESMExports()
  for (let n = 0; n < 4; n++) expect((await signUp('fay@example.edu')).status).toBe(422)
  expect(await (await signUp('fay@example.edu')).text()).toContain('Too many tries')
  const { taken } = await ctx.db
    .selectFrom('account_invitations')
    .select('taken')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(taken).toBe(1)
})

it('lets somebody who has an account accept what the invitation adds', async () => {
  const { window } = await administrator()
  const teacher = await testSeeker(ctx, 'Has Account')
  const made = await window.post('/admin/invitations/links', {
    ...{ seats: '2', days: '30', mayCreateCourses: 'yes' },
  })
  const id = location(made).split('#invitation-')[1]!
  const path = new RegExp(`/welcome/${id}[\\w.-]+`).exec(await window.read('/admin/invitations'))![0]
  const hers = await signedIn(teacher)
  expect((await hers.get('/courses/new')).status).toBe(403)
  expect(await hers.read(path)).toContain('Accept as Has Account')
  expect((await hers.post(path)).status).toBe(303)
  expect((await hers.get('/courses/new')).status).toBe(200)
  // The other seat is a colleague's, however often she comes back.
  expect(await hers.read(path)).not.toContain('Accept as')
  for (let n = 0; n < 3; n++) expect((await hers.post(path)).status).toBe(303)
  const colleague = await signedIn(await testSeeker(ctx, 'A Colleague'))
  expect((await colleague.post(path)).status).toBe(303)
  expect((await colleague.get('/courses/new')).status).toBe(200)
})

it('keeps the door shut while new accounts are switched off', async () => {
  const { window } = await administrator()
  const made = await window.post('/admin/invitations/links', { seats: '1', days: '30' })
  const id = location(made).split('#invitation-')[1]!
  const html = () => window.read('/admin/invitations')
  const path = new RegExp(`/welcome/${id}[\\w.-]+`).exec(await html())![0]
  await set({ registration: 'closed' })
  expect(await html()).toContain('Invitations do not work now')
  expect(await html()).toContain('user add --email ADDRESS --name NAME')
  expect(await (await browser().get(path)).text()).toContain('New accounts are switched off')
  const form = { name: 'Late', email: 'late@example.edu', password: testPassword, zone: 'UTC' }
  expect((await browser().post(`${path}/sign-up`, form)).status).toBe(403)
  await set({ registration: 'invitation' })
  expect((await browser().post(`${path}/sign-up`, form)).status).toBe(303)
})
