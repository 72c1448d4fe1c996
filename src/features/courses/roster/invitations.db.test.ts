import { expect, it } from 'vitest'
import { location } from '../../../../tests/support/answers.ts'
import { testContext, testPassword, testSeeker } from '../../../../tests/support/context.ts'
import { courseForm, taughtCourse } from '../../../../tests/support/taught-course.ts'
import { newId } from '../../../shared/ids.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { apply, browser, courseId, instructor, path, people, sam, signedIn } = await taughtCourse(ctx)

it('lets somebody in by a personal link, once, and makes it worthless when the place is taken back', async () => {
  await apply({ name: 'New, Nora', email: 'nora@example.edu' })
  const link = /http:\/\/localhost:3000(\/invitations\/[^<\s]+)/.exec(await people())![1]!
  const nora = browser()
  expect(await nora.read(link)).toContain('Join Career Planning')
  const form = { name: 'Nora New', email: 'nora@example.edu', password: testPassword, zone: 'UTC' }
  expect(location(await nora.post(`${link}/sign-up`, form))).toBe(path)
  expect((await nora.get(path)).status).toBe(200)
  expect((await browser().get(link)).status).toBe(404)
  expect((await browser().get(`${link}x`)).status).toBe(404)
})

it('invites everybody whom a letter can reach, also from a list that was kept with worse addresses', async () => {
  await ctx.db.deleteFrom('roster_entries').execute()
  await apply({ name: 'Nobody', sisId: 'S-3' })
  const places = ['smtp:ana@college.example', 'ben(work)@college.example'].map((email) => ({
    ...{ course_id: courseId, id: newId(), name: email, email, role: 'student' as const },
    created_at: ctx.clock.now(),
  }))
  await ctx.db.insertInto('roster_entries').values(places).execute()
  expect(await people()).toContain('Mail 1 invitation')
  expect((await instructor.post(`${path}/invitations`, {})).status).toBe(303)
  const letters = await ctx.db.selectFrom('letters').select('recipient').execute()
  expect(letters.map(({ recipient }) => recipient)).toContain('ana@college.example')
  const ids = places.map(({ id }) => id)
  // Who could not be written to stands there with the reason, and is not counted among those who will be.
  const html = await people()
  const placeOf = (id: string) => html.split('id="place-').find((one) => one.startsWith(id))!
  expect(placeOf(ids[1]!)).toContain('No e-mail can go to this address')
  expect(placeOf(ids[0]!)).not.toContain('No e-mail can go')
  expect(html).toContain('No e-mail address on the list')
  await ctx.db.deleteFrom('roster_entries').where('id', 'in', ids).execute()
})

it('writes to everybody who has not joined once a day, and to one address a few times an hour', async () => {
  const email = `${newId()}@college.example`
  const entry = { course_id: courseId, email, created_at: ctx.clock.now() }
  const id = newId()
  await ctx.db
    .insertInto('roster_entries')
    .values({ ...entry, id, name: 'Late', role: 'student' })
    .execute()
  const letters = async () =>
    (await ctx.db.selectFrom('letters').select('id').where('recipient', '=', email).execute()).length
  const press = () => instructor.post(`${path}/invitations`)
  await Promise.all([press(), press()])
  await press()
  expect(await letters()).toBe(1)
  expect(await people()).not.toMatch(/Mail \d+ invitation/)
  expect(await people()).toContain('invited within the last day')
  ctx.clock.advance(86_400_000)
  await press()
  expect(await letters()).toBe(2)
  // Taken off the list and put on it again, as often as somebody likes.
  for (let n = 0; n < 8; n++) {
    await ctx.db.updateTable('roster_entries').set({ invited_at: null }).where('id', '=', id).execute()
    await press()
  }
  expect(await letters()).toBe(1 + 5)
  expect(await people()).toContain('1 more person is not written to today')
  ctx.clock.advance(-86_400_000)
  await ctx.db.deleteFrom('roster_entries').where('id', '=', id).execute()
})

it('invites to a course whose title was pasted with control characters', async () => {
  const call = (title: string) =>
    ctx.db.updateTable('courses').set({ title }).where('id', '=', courseId).execute()
  await call('Career\u0085Planning\u0001')
  const answer = await instructor.post(`${path}/members`, { email: 'pat@example.edu', role: 'assistant' })
  await call(courseForm.title)
  expect(answer.status).toBe(303)
})

it('invites a co-instructor by mail, who teaches after a yes; a month later the link is worth nothing', async () => {
  const answer = await instructor.post(`${path}/members`, { email: 'co@example.edu', role: 'instructor' })
  expect(answer.status).toBe(303)
  const link = /as[\s\S]*?(\/invitations\/[^<\s]+)/.exec(
    (await people()).split('co@example.edu').at(-1)!,
  )![1]!
  ctx.clock.advance(31 * 86_400_000)
  expect((await browser().get(link)).status).toBe(404)
  ctx.clock.advance(-31 * 86_400_000)
  const co = await testSeeker(ctx, 'Co Instructor')
  const other = await signedIn(co)
  expect(location(await other.post(link))).toBe(path)
  const { role } = await ctx.db
    .selectFrom('enrollments')
    .select('role')
    .where('account_id', '=', co.id)
    .executeTakeFirstOrThrow()
  expect(role).toBe('instructor')
  // A second press, and the letter opened again weeks later, lead to the course; nobody else anywhere.
  expect(location(await other.post(link))).toBe(path)
  ctx.clock.advance(60 * 86_400_000)
  expect(location(await other.get(link))).toBe(path)
  expect((await browser().get(link)).status).toBe(404)
  expect((await (await signedIn(await testSeeker(ctx, 'Else'))).get(link)).status).toBe(404)
  ctx.clock.advance(-60 * 86_400_000)
})

it('shows until when a personal link works, makes a new one for one that is over, and asks before a place goes', async () => {
  const email = 'slow@example.edu'
  await apply({ name: 'Slow', email })
  const placeIn = (html: string) => html.split('id="place-').find((one) => one.includes(email))!
  const linkIn = (html: string) => /\/invitations\/[^<\s]+/.exec(placeIn(html))?.[0]
  const first = linkIn(await people())!
  expect(placeIn(await people())).toMatch(/It works until <time datetime="2026-10-14T12:00/)
  ctx.clock.advance(31 * 86_400_000)
  const over = await people()
  expect([linkIn(over), (await browser().get(first)).status]).toEqual([undefined, 404])
  const renew = /action="([^"]*\/renew)"/.exec(placeIn(over))![1]!
  expect((await instructor.post(renew)).status).toBe(303)
  const fresh = linkIn(await people())!
  expect(fresh).not.toBe(first)
  expect((await browser().get(fresh)).status).toBe(200)
  // The new one ends a month from now, and of the old one nothing is left to renew.
  expect((await instructor.post(renew)).status).toBe(404)
  expect(placeIn(await people())).toContain('The invitation stops working')
  ctx.clock.advance(-31 * 86_400_000)
  await ctx.db.deleteFrom('roster_entries').where('email', '=', email).execute()
})

it('shows an assistant no way to a role that assistants cannot give', async () => {
  await instructor.post(`${path}/members`, { email: sam.email, role: 'student' })
  const asa = await testSeeker(ctx, 'Asa Assistant')
  await instructor.post(`${path}/members`, { email: asa.email, role: 'assistant' })
  const assistant = await signedIn(asa)
  await instructor.post(`${path}/members`, { email: 'prof@example.edu', role: 'instructor' })
  await instructor.post(`${path}/members`, { email: 'pupil@example.edu', role: 'student' })
  const linkOf = (html: string, email: string) =>
    /\/invitations\/[^<\s]+/.exec(html.split(`id="place-`).find((one) => one.includes(email))!)?.[0]
  const html = await assistant.read(`${path}/people`)
  expect(html).toContain('prof@example.edu')
  expect(linkOf(html, 'prof@example.edu')).toBeUndefined()
  expect(linkOf(html, 'pupil@example.edu')).toBeDefined()
  expect(linkOf(await people(), 'prof@example.edu')).toBeDefined()
  const { id } = await ctx.db
    .selectFrom('roster_entries')
    .select('id')
    .where('email', '=', 'prof@example.edu')
    .executeTakeFirstOrThrow()
  const before = (await ctx.db.selectFrom('letters').select('id').execute()).length
  await assistant.post(`${path}/invitations`)
  const letters = await ctx.db.selectFrom('letters').select('recipient').execute()
  expect(letters.slice(before).map(({ recipient }) => recipient)).not.toContain('prof@example.edu')
  expect((await assistant.get(`${path}/places/${id}/match`)).status).toBe(404)
  expect((await assistant.post(`${path}/places/${id}/match`, { accountId: sam.id })).status).toBe(404)
  expect((await assistant.post(`${path}/places/${id}/drop`)).status).toBe(404)
  // A list of the assistant's, known again by the address and then by the number, leaves the place alone.
  const none = { sisId: null, lmsId: null, loginId: null, section: null }
  for (const row of [
    { ...none, name: 'Prof', email: 'prof@example.edu', sisId: 'P-1' },
    { ...none, name: 'Prof', email: 'asa-too@example.edu', sisId: 'P-1' },
  ])
    await assistant.post(`${path}/roster/apply`, { rows: JSON.stringify([row]) })
  const place = await ctx.db
    .selectFrom('roster_entries')
    .select(['email', 'sis_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(place).toEqual({ email: 'prof@example.edu', sis_id: null })
  // Nor does it open a place again that somebody of the staff has taken.
  const co = await testSeeker(ctx, 'Cora Instructor')
  await instructor.post(`${path}/roster/apply`, {
    rows: JSON.stringify([{ ...none, name: 'Cora', email: co.email, sisId: 'C-1' }]),
  })
  await ctx.db
    .updateTable('enrollments')
    .set({ role: 'instructor' })
    .where('account_id', '=', co.id)
    .execute()
  const pupil = await ctx.db
    .selectFrom('roster_entries')
    .select('id')
    .where('email', '=', 'pupil@example.edu')
    .executeTakeFirstOrThrow()
  const matched = await assistant.post(`${path}/places/${pupil.id}/match`, { accountId: co.id })
  const held = await ctx.db
    .selectFrom('roster_entries')
    .select('sis_id')
    .where('account_id', '=', co.id)
    .execute()
  expect([matched.status, held]).toEqual([404, [{ sis_id: 'C-1' }]])
})

it('invites somebody again who was taken out of the course, in another role', async () => {
  await ctx.db.updateTable('instance').set({ registration: 'open' }).execute()
  const form = { name: 'Lou', email: 'lou@example.edu', password: testPassword, zone: 'UTC' }
  const lou = browser()
  await lou.post('/sign-up', form)
  await ctx.db.updateTable('instance').set({ registration: 'invitation' }).execute()
  const rows = [{ name: 'Lou', email: form.email, sisId: 'L-1', lmsId: null, loginId: null, section: null }]
  await instructor.post(`${path}/roster/apply`, { rows: JSON.stringify(rows) })
  expect((await lou.get(path)).status).toBe(200)
  const { id } = await ctx.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', form.email)
    .executeTakeFirstOrThrow()
  const place = () =>
    ctx.db
      .selectFrom('roster_entries')
      .select(['id', 'account_id', 'invited_at'])
      .where('email', '=', form.email)
      .executeTakeFirstOrThrow()
  const held = await place()
  expect(held.account_id).toBe(id)
  await instructor.post(`${path}/members/${id}/remove`)
  expect((await lou.get(path)).status).toBe(404)
  // The place is open again, and not by the link that was known.
  const open = await place()
  expect(open).toEqual({ id: expect.not.stringContaining(held.id), account_id: null, invited_at: null })
  await instructor.post(`${path}/members`, { email: form.email, role: 'assistant' })
  const link = /\/invitations\/[^<\s]+/.exec((await people()).split(form.email).at(-1)!)![0]
  expect(location(await lou.post(link))).toBe(path)
  const { role } = await ctx.db
    .selectFrom('enrollments')
    .select('role')
    .where('account_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(role).toBe('assistant')
})

it('invites a whole class of newcomers one by one', async () => {
  const statuses = new Set<number>()
  for (let n = 0; n < 40; n++)
    statuses.add(
      (await instructor.post(`${path}/members`, { email: `newcomer${n}@example.edu`, role: 'student' }))
        .status,
    )
  expect([...statuses]).toEqual([303])
  const { n } = await ctx.db
    .selectFrom('letters')
    .select((query) => query.fn.countAll<string>().as('n'))
    .where('recipient', 'like', 'newcomer%')
    .executeTakeFirstOrThrow()
  expect(Number(n)).toBe(40)
  const again = { email: 'newcomer0@example.edu', role: 'student' }
  for (let n = 0; n < 4; n++) expect((await instructor.post(`${path}/members`, again)).status).toBe(303)
  expect((await instructor.post(`${path}/members`, again)).status).toBe(422)
})
