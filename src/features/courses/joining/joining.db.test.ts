import { expect, it } from 'vitest'
import { location } from '../../../../tests/support/answers.ts'
import { testApp, testContext, testPassword, testSeeker } from '../../../../tests/support/context.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { browser, signedIn } = testApp(ctx)
await ctx.db
  .updateTable('instance')
  .set({ course_creation: 'open', set_up_at: ctx.clock.now(), registration: 'invitation' })
  .execute()
const [ines, sam, ada] = await Promise.all(
  ['Inés Instructor', 'Sam Student', 'Ada Later'].map((name) => testSeeker(ctx, name)),
)
const instructor = await signedIn(ines!)
const student = await signedIn(sam!)
const made = await instructor.post('/courses', {
  title: 'Career Planning',
  zone: 'America/New_York',
  startsOn: '2026-09-01',
  endsOn: '2026-12-18',
})
const path = location(made)
const people = `${path}/people`
const linkIn = async () => /\/join\/([A-Z2-9]{8})/.exec(await instructor.read(people))?.[1]
const change = (word: string) => instructor.post(`${path}/joining`, { change: word })

it('lets a class in by its link, and by the code as somebody types it', async () => {
  const code = (await linkIn())!
  const shown = await student.read(`/join/${code}`)
  expect(shown).toContain('Join Career Planning')
  expect(shown).toContain('Inés Instructor')
  const typed = await student.get(`/join?code=${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)
  expect(location(typed)).toBe(`/join/${code}`)
  expect(location(await student.post(`/join/${code}`))).toBe(path)
  expect(await student.read(people)).toContain('Inés Instructor')
  // They know that they came.
  expect(await student.read('/today')).not.toContain('See your new course')
  // Once more changes nothing.
  expect(location(await student.post(`/join/${code}`))).toBe(path)
  const rows = await ctx.db
    .selectFrom('enrollments')
    .select('role')
    .where('account_id', '=', sam!.id)
    .execute()
  expect(rows).toEqual([{ role: 'student' }])
})

it('shows the code, the addresses and the waiting to staff alone', async () => {
  const html = await student.read(people)
  expect(html).not.toContain('/join/')
  expect(html).not.toContain(ines!.email)
  expect((await student.post(`${path}/joining`, { change: 'renew' })).status).toBe(404)
})

it('makes an account and joins in one step, where registration is by invitation', async () => {
  const code = (await linkIn())!
  const newcomer = browser()
  const form = { name: 'Nora New', email: 'nora@example.edu', password: testPassword, zone: 'UTC' }
  const answer = await newcomer.post(`/join/${code}/sign-up`, form)
  expect(location(answer)).toBe(path)
  expect((await newcomer.get(path)).status).toBe(200)
  const taken = await browser().post(`/join/${code}/sign-up`, form)
  expect([taken.status, (await taken.text()).includes('Nora New')]).toEqual([422, true])
  // The ordinary door stays shut, and with registration closed the code opens none either.
  expect((await browser().post('/sign-up', { ...form, email: 'x@example.edu' })).status).toBe(403)
  await ctx.db.updateTable('instance').set({ registration: 'closed' }).execute()
  expect((await browser().post(`/join/${code}/sign-up`, { ...form, email: 'y@example.edu' })).status).toBe(
    403,
  )
  expect(await (await browser().get(`/join/${code}`)).text()).toContain('switched off on this site')
})

it('makes an old link worthless when a new one is made, and every link when it is off', async () => {
  const old = (await linkIn())!
  await change('renew')
  const fresh = (await linkIn())!
  expect(fresh).not.toBe(old)
  const late = await signedIn(ada!)
  expect((await late.get(`/join/${old}`)).status).toBe(404)
  expect((await late.post(`/join/${old}`)).status).toBe(404)
  await change('off')
  expect((await late.get(`/join/${fresh}`)).status).toBe(404)
  expect(await instructor.read(people)).toContain('The link is off')
})

it('has people wait where staff look first, and lets them in or not', async () => {
  await change('renew')
  await change('approval-on')
  const code = (await linkIn())!
  const late = await signedIn(ada!)
  expect(location(await late.post(`/join/${code}`))).toBe(`/join/${code}`)
  expect(await late.read(`/join/${code}`)).toContain('You asked to join')
  expect((await late.get(path)).status).toBe(404)
  expect(await instructor.read(people)).toContain('1 person waits')
  const request = `${path}/requests/${ada!.id}`
  expect((await student.post(request, { answer: 'let-in' })).status).toBe(404)
  await instructor.post(request, { answer: 'decline' })
  expect((await late.get(path)).status).toBe(404)
  await late.post(`/join/${code}`)
  await instructor.post(request, { answer: 'let-in' })
  expect((await late.get(path)).status).toBe(200)
  expect((await instructor.post(request, { answer: 'let-in' })).status).toBe(404)
})

it('has nobody wait who came in since', async () => {
  const code = (await linkIn())!
  const twice = await signedIn(await testSeeker(ctx, 'Ben Twice'))
  await twice.post(`/join/${code}`)
  expect(await instructor.read(people)).toContain('1 person waits')
  await change('approval-off')
  await twice.post(`/join/${code}`)
  expect((await twice.get(path)).status).toBe(200)
  expect(await instructor.read(people)).not.toContain('1 person waits')
  await change('approval-on')
})

it('keeps sample people out of real courses, and guessing slow', async () => {
  const code = (await linkIn())!
  await ctx.db.updateTable('instance').set({ demo_allowed: true }).execute()
  const visitor = browser()
  await visitor.post('/demo')
  expect((await visitor.post(`/join/${code}`)).status).toBe(404)
  const guesses: number[] = []
  for (let n = 0; n < 62; n++) guesses.push((await student.get('/join/AAAAAAAA')).status)
  expect([guesses[0], guesses.at(-1)]).toEqual([404, 429])
  expect((await student.get(`/join/${code}`)).status).toBe(200)
})
