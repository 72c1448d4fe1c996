import { expect, it } from 'vitest'
import { testApp, testContext, testPassword, testSeeker } from '../../../../tests/support/context.ts'
import { newId } from '../../../shared/ids.ts'
import { templateRules } from '../../assignments/index.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { browser, signedIn } = testApp(ctx)
await ctx.db
  .updateTable('instance')
  .set({ course_creation: 'open', set_up_at: ctx.clock.now(), registration: 'invitation' })
  .execute()
const [ines, sam] = await Promise.all(['Inés Instructor', 'Sam Student'].map((name) => testSeeker(ctx, name)))
const instructor = await signedIn(ines!)
const course = { title: 'Career Planning', zone: 'UTC', startsOn: '2026-09-01', endsOn: '2026-12-18' }
const path = (await instructor.post('/courses', course)).headers.get('location')!
const people = async () => (await instructor.get(`${path}/people`)).text()
const list = (text: string) =>
  instructor.post(`${path}/roster`, { file: new File([text], 'class.csv', { type: 'text/csv' }) })
const rowsIn = (html: string) =>
  /name="rows" value="([^"]*)"/.exec(html)![1]!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

it('reads a gradebook of any width, and a list below its title', async () => {
  const essays = Array.from({ length: 90 }, (_, n) => `Essay ${n} (${n})`).join(',')
  const wide = await (
    await list(`Student,ID,SIS Login ID,${essays}\n"New, Nora",2,nora@example.edu${','.repeat(90)}\n`)
  ).text()
  expect(wide).toContain('New: 1')
  const titled =
    'Class list 2026;;\n;;\nName;Email;Section\nNora New;nora@example.edu;A\n;;\nBen;ben at home;A\n'
  const html = await (await list(titled)).text()
  expect(html).toContain('New: 1')
  expect(html).toContain('Row 6')
})

it('shows what a list would change, keeps places, and lets in who has an account', async () => {
  const csv = `Student,ID,SIS User ID,SIS Login ID,Section\n"Student, Sam",1,S-1,${sam!.email},A\n"New, Nora",2,S-2,nora@example.edu,A\nNobody,3,S-3,not an address@,B\n`
  const html = await (await list(csv)).text()
  expect(html).toContain('New: 3')
  expect(await ctx.db.selectFrom('roster_entries').selectAll().execute()).toEqual([])
  const rows = rowsIn(html)
  expect((await instructor.post(`${path}/roster/apply`, { rows })).status).toBe(303)
  const student = await signedIn(sam!)
  expect((await student.get(path)).status).toBe(200)
  const kept = await ctx.db
    .selectFrom('roster_entries')
    .select(['sis_id', 'account_id'])
    .orderBy('sis_id')
    .execute()
  expect(kept.map((one) => [one.sis_id, one.account_id !== null])).toEqual([
    ['S-1', true],
    ['S-2', false],
    ['S-3', false],
  ])
  // The same list again changes nothing, and no student reads it.
  expect(await (await list(csv)).text()).toContain('New: 0')
  expect((await student.get(`${path}/roster`)).status).toBe(404)
  expect(await (await student.get(`${path}/people`)).text()).not.toContain('nora@example.edu')
})

it('refuses what is no list of people, and says so', async () => {
  const picture = await list('\x89PNG\r\n')
  expect(picture.status).toBe(422)
  expect(await (await list('Price,Colour\n1,red\n2,blue\n')).text()).toContain('who people are')
  expect((await instructor.post(`${path}/roster/apply`, { rows: '[{"name":1}]' })).status).toBe(400)
})

it('lets somebody in by a personal link, once, and makes it worthless when the place is taken back', async () => {
  const link = /http:\/\/localhost:3000(\/invitations\/[^<\s]+)/.exec(await people())![1]!
  const nora = browser()
  expect(await (await nora.get(link)).text()).toContain('Join Career Planning')
  const form = { name: 'Nora New', email: 'nora@example.edu', password: testPassword, zone: 'UTC' }
  expect((await nora.post(`${link}/sign-up`, form)).headers.get('location')).toBe(path)
  expect((await nora.get(path)).status).toBe(200)
  expect((await browser().get(link)).status).toBe(404)
  expect((await browser().get(`${link}x`)).status).toBe(404)
})

it('invites everybody whom a letter can reach, also from a list that was kept with worse addresses', async () => {
  const places = ['smtp:ana@college.example', 'ben(work)@college.example'].map((email) => ({
    ...{ course_id: path.split('/').at(-1)!, id: newId(), name: email, email, role: 'student' as const },
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
  const entry = { course_id: path.split('/').at(-1)!, email, created_at: ctx.clock.now() }
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
  const courseId = path.split('/').at(-1)!
  const call = (title: string) =>
    ctx.db.updateTable('courses').set({ title }).where('id', '=', courseId).execute()
  await call('Career\u0085Planning\u0001')
  const answer = await instructor.post(`${path}/members`, { email: 'pat@example.edu', role: 'assistant' })
  await call(course.title)
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
  expect((await other.post(link)).headers.get('location')).toBe(path)
  const { role } = await ctx.db
    .selectFrom('enrollments')
    .select('role')
    .where('account_id', '=', co.id)
    .executeTakeFirstOrThrow()
  expect(role).toBe('instructor')
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
  const asa = await testSeeker(ctx, 'Asa Assistant')
  await instructor.post(`${path}/members`, { email: asa.email, role: 'assistant' })
  const assistant = await signedIn(asa)
  await instructor.post(`${path}/members`, { email: 'prof@example.edu', role: 'instructor' })
  await instructor.post(`${path}/members`, { email: 'pupil@example.edu', role: 'student' })
  const linkOf = (html: string, email: string) =>
    /\/invitations\/[^<\s]+/.exec(html.split(`id="place-`).find((one) => one.includes(email))!)?.[0]
  const html = await (await assistant.get(`${path}/people`)).text()
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
  expect((await assistant.post(`${path}/places/${id}/match`, { accountId: sam!.id })).status).toBe(404)
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
  expect((await lou.post(link)).headers.get('location')).toBe(path)
  const { role } = await ctx.db
    .selectFrom('enrollments')
    .select('role')
    .where('account_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(role).toBe('assistant')
})

const unlisted = { email: null, sisId: null, lmsId: null, loginId: null, section: null }
const apply = (...rows: object[]) =>
  instructor.post(`${path}/roster/apply`, {
    rows: JSON.stringify(rows.map((row) => ({ ...unlisted, ...row }))),
  })
const placesOf = (accountId: string) =>
  ctx.db.selectFrom('roster_entries').select('sis_id').where('account_id', '=', accountId).execute()

it('gives whoever is added by e-mail the place that the list keeps for them, and waits for nobody who is in', async () => {
  const [dee, wim] = [await testSeeker(ctx, 'Dee Dropped'), await testSeeker(ctx, 'Wim Waiting')]
  await apply({ name: 'Dee', email: dee.email, sisId: 'D-1' })
  await instructor.post(`${path}/members/${dee.id}/remove`)
  expect(await placesOf(dee.id)).toEqual([])
  await instructor.post(`${path}/members`, { email: dee.email, role: 'student' })
  expect(await placesOf(dee.id)).toEqual([{ sis_id: 'D-1' }])
  const member = { email: dee.email, role: 'assistant' }
  expect((await instructor.post(`${path}/members`, member)).status).toBe(422)
  const request = { course_id: path.split('/').at(-1)!, account_id: wim.id, created_at: ctx.clock.now() }
  await ctx.db.insertInto('join_requests').values(request).execute()
  expect(await people()).toContain('Wim Waiting')
  await instructor.post(`${path}/members`, { email: wim.email, role: 'student' })
  expect(await ctx.db.selectFrom('join_requests').selectAll().execute()).toEqual([])
})

it('gives places their people when a corrected list brings the addresses, and brings nobody back', async () => {
  const [kit, may, rob] = await Promise.all(['Kit', 'May', 'Rob'].map((name) => testSeeker(ctx, name)))
  await apply(
    { name: 'Kit', sisId: 'K-1' },
    { name: 'May', sisId: 'M-1' },
    { name: 'Rob', email: rob!.email },
  )
  await instructor.post(`${path}/members/${rob!.id}/remove`)
  // Kit came in by the code, May did not yet; Rob was taken out, and his section is another one now.
  await instructor.post(`${path}/members`, { email: kit!.email, role: 'student' })
  expect(await placesOf(kit!.id)).toEqual([])
  await apply(
    { name: 'Kit', email: kit!.email, sisId: 'K-1' },
    { name: 'May', email: may!.email, sisId: 'M-1' },
    { name: 'Rob', email: rob!.email, section: 'B' },
  )
  expect([await placesOf(kit!.id), await placesOf(may!.id)]).toEqual([
    [{ sis_id: 'K-1' }],
    [{ sis_id: 'M-1' }],
  ])
  expect((await (await signedIn(may!)).get(path)).status).toBe(200)
  expect((await (await signedIn(rob!)).get(path)).status).toBe(404)
  // Whoever has a place keeps it, whatever another row says.
  await apply({ name: 'Kat', sisId: 'K-2' })
  const elsewhere = ctx.db.updateTable('roster_entries').set({ email: 'kit@school.example' })
  await elsewhere.where('sis_id', '=', 'K-1').execute()
  expect((await apply({ name: 'Kat', email: kit!.email, sisId: 'K-2' })).status).toBe(303)
  expect(await placesOf(kit!.id)).toEqual([{ sis_id: 'K-1' }])
})

it('names who is in the course and not on the list, and waits for nobody who left', async () => {
  const lea = await testSeeker(ctx, 'Lea Leaving')
  await apply(
    { name: 'Lea', email: lea.email, sisId: 'LL-1' },
    { name: 'Otto Open', email: 'otto@example.edu' },
  )
  const absent = (html: string) => html.split('id="absent"')[1]?.split('</section>')[0] ?? ''
  const without = await (await list(`Name,Email\nSam,${sam!.email}\n`)).text()
  const remove = `${path}/members/${lea.id}/remove`
  for (const words of ['Lea Leaving', 'Otto Open']) expect(absent(without)).toContain(words)
  // To take them out from here, or to go where that is done, would lose the list that was sent.
  expect(absent(without)).not.toMatch(/<form|href=/)
  expect(absent(without)).not.toContain(sam!.email)
  // Whoever came with the code and stands on the list by their own address is on it.
  const mine = await (await list(`Name,Email\nLea,${lea.email}\nOtto,otto@example.edu\n`)).text()
  expect(absent(mine)).not.toMatch(/Lea Leaving|Otto Open/)
  // A list of one section says nothing of another's people, and all of those who have none.
  const place = (where: 'name' | 'email', value: string, section: string | null) =>
    ctx.db.updateTable('roster_entries').set({ section }).where(where, '=', value).execute()
  await place('email', lea.email, 'B')
  await place('name', 'Otto Open', 'B')
  const inSection = async (...sections: string[]) =>
    absent(
      await (
        await list(
          `Name,Email,Section\n${sections.map((one, n) => `P${n},p${n}@x.example,${one}\n`).join('')}`,
        )
      ).text(),
    )
  expect(await inSection('A')).not.toMatch(/Lea Leaving|Otto Open/)
  for (const sections of [
    ['A', 'B'],
    ['A', ''],
  ])
    expect(await inSection(...sections)).toMatch(/Lea Leaving[^]*Otto Open/)
  await place('name', 'Otto Open', null)
  expect(await inSection('A')).toMatch(/sections on this list \(A\)[^]*Otto Open/)
  await instructor.post(remove)
  const html = await people()
  expect(html).toContain('people left the course')
  expect(html.match(/id="place-[^"]*"[^]*?<\/li>/g)!.join('')).not.toContain(lea.email)
  const before = (await ctx.db.selectFrom('letters').select('id').execute()).length
  await instructor.post(`${path}/invitations`)
  const letters = await ctx.db.selectFrom('letters').select('recipient').orderBy('id').execute()
  expect(letters.slice(before).map(({ recipient }) => recipient)).toContain('otto@example.edu')
  expect(letters.slice(before).map(({ recipient }) => recipient)).not.toContain(lea.email)
  // A list that has them, by the number and with another address of theirs, brings nobody back.
  const other = await testSeeker(ctx, 'Lea Elsewhere')
  await apply({ name: 'Lea', email: other.email, sisId: 'LL-1' })
  expect([await placesOf(lea.id), await placesOf(other.id)]).toEqual([[], []])
  await apply({ name: 'Lea', email: lea.email, sisId: 'LL-1' })
  await instructor.post(`${path}/members`, { email: lea.email, role: 'student' })
  expect(await placesOf(lea.id)).toEqual([{ sis_id: 'LL-1' }])
  const row = await ctx.db
    .selectFrom('roster_entries')
    .select('left_at')
    .where('account_id', '=', lea.id)
    .executeTakeFirstOrThrow()
  expect(row.left_at).toBeNull()
})

it('leads from one place that is matched to the next, as long as somebody of the class has none', async () => {
  const [ivo, uma] = [await testSeeker(ctx, 'Ivo Gmail'), await testSeeker(ctx, 'Uma Gmail')]
  for (const { email } of [ivo, uma]) await instructor.post(`${path}/members`, { email, role: 'student' })
  await ctx.db.deleteFrom('roster_entries').where('account_id', 'in', [ivo.id, uma.id]).execute()
  await apply({ name: '~ 1', email: 'z1@school.example' }, { name: '~ 2', email: 'z2@school.example' })
  const rows = await ctx.db
    .selectFrom('roster_entries')
    .select('id')
    .where('name', 'like', '~ %')
    .orderBy('name')
    .execute()
  const [first, second] = rows.map(({ id }) => `${path}/places/${id}/match`) as [string, string]
  const after = async (place: string, accountId: string) =>
    (await instructor.post(place, { accountId })).headers.get('location')
  expect(await after(first, ivo.id)).toBe(second)
  expect(await after(second, uma.id)).toBe(`${path}/people#places`)
  for (const { id } of [ivo, uma]) await instructor.post(`${path}/members/${id}/remove`)
  await ctx.db.deleteFrom('roster_entries').where('name', 'like', '~ %').execute()
})

it('gives whoever left their place again by who they are, and lets it go with the account or by hand', async () => {
  const gil = await testSeeker(ctx, 'Gil Gmail')
  const placeOf = (name: string) =>
    ctx.db
      .selectFrom('roster_entries')
      .select(['id', 'sis_id', 'account_id', 'left_account_id', 'joined_at'])
      .where('name', '=', name)
      .executeTakeFirst()
  const match = async (name: string, accountId: string) =>
    instructor.post(`${path}/places/${(await placeOf(name))!.id}/match`, { accountId })
  // The school knows Gil by another address than Gil's account has.
  await apply({ name: 'Gil', email: 's12@school.example', sisId: 'G-1' })
  await instructor.post(`${path}/members`, { email: gil.email, role: 'student' })
  expect((await match('Gil', gil.id)).status).toBe(303)
  const since = ctx.clock.now()
  const student = await signedIn(gil)
  const code = /\/join\/([A-Z2-9]{8})/.exec(await people())![1]!
  const leaveAndReturn = async () => {
    expect((await student.post(`${path}/leave`)).status).toBe(303)
    ctx.clock.advance(7 * 86_400_000)
    // The preview knows them as well, by their account's address.
    const shown = await (await list(`Name,Email,Section\nGil,${gil.email},A\n`)).text()
    expect(shown).toMatch(/New: 0\. Changed: 1[^]*Left the course/)
    // A list that has them by their own address brings them back as little, and makes no second place.
    await apply({ name: 'Gil', email: gil.email })
    expect((await student.get(path)).status).toBe(404)
    expect((await student.post(`/join/${code}`)).headers.get('location')).toBe(path)
  }
  await leaveAndReturn()
  expect(await placesOf(gil.id)).toEqual([{ sis_id: 'G-1' }])
  expect(await placeOf('Gil')).toMatchObject({ joined_at: since, left_account_id: null })
  // What stands on the list without an address of theirs is given back too.
  await ctx.db.updateTable('roster_entries').set({ email: null }).where('name', '=', 'Gil').execute()
  await student.post(`${path}/leave`)
  await student.post(`/join/${code}`)
  expect(await placeOf('Gil')).toMatchObject({ account_id: gil.id, joined_at: since })
  // By hand it is theirs with the first day, and so for another account: staff say that it is the same person.
  await student.post(`${path}/leave`)
  const left = (html: string) => html.split('people left the course')[1]!.split('id="members"')[0]!
  const id = (await placeOf('Gil'))!.id
  for (const act of ['match', 'drop']) expect(left(await people())).toContain(`/places/${id}/${act}"`)
  expect(left(await people())).toContain('If a new list names them, it brings them back')
  // Nobody is chosen before the staff looked, and the whole class stands on the page of one place alone.
  expect(await people()).not.toContain('Choose a person')
  const shown = await (await instructor.get(`${path}/places/${id}/match`)).text()
  expect(shown).toMatch(/<select[^>]* required[^>]*><option value selected>Choose a person/)
  const refused = await match('Gil', '')
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringMatching(/id="field-accountId-error"[^]*Choose first who this is/),
  ])
  expect(await placeOf('Gil')).toMatchObject({ account_id: null })
  const member = { course_id: path.split('/').at(-1)!, role: 'student' as const, created_at: ctx.clock.now() }
  const hal = await testSeeker(ctx, 'Hal')
  await ctx.db
    .insertInto('enrollments')
    .values([gil, hal].map((one) => ({ ...member, account_id: one.id })))
    .execute()
  await match('Gil', gil.id)
  expect(await placeOf('Gil')).toMatchObject({ account_id: gil.id, joined_at: since })
  await student.post(`${path}/leave`)
  await match('Gil', hal.id)
  expect(await placeOf('Gil')).toMatchObject({ account_id: hal.id, joined_at: since, left_account_id: null })
  // Whoever left and erases the account leaves nothing on the list.
  const own = await signedIn(hal)
  await own.post(`${path}/leave`)
  expect(await placeOf('Gil')).toMatchObject({ account_id: null, left_account_id: hal.id })
  await own.post('/account/erase', { password: testPassword })
  expect(await placeOf('Gil')).toBeUndefined()
  ctx.clock.advance(-7 * 86_400_000)
})

it('ties a place that is open again to nobody who left it', async () => {
  const ivy = await testSeeker(ctx, 'Ivy Gmail')
  const school = 's13@school.example'
  const place = () =>
    ctx.db
      .selectFrom('roster_entries')
      .select(['account_id', 'left_at', 'left_account_id', 'joined_at'])
      .where('name', '=', 'Ivy')
      .execute()
  const open = { account_id: null, left_at: null, left_account_id: null, joined_at: null }
  const student = await signedIn(ivy)
  const leaveAndOpen = async () => {
    expect((await student.post(`${path}/leave`)).status).toBe(303)
    await apply({ name: 'Ivy', email: school, sisId: 'I-1' })
    await instructor.post(`${path}/members`, { email: school, role: 'student' })
    expect(await place()).toEqual([open])
  }
  await apply({ name: 'Ivy', email: ivy.email, sisId: 'I-1' })
  await leaveAndOpen()
  // The list says by which address they are here.
  await apply({ name: 'Ivy', email: ivy.email, sisId: 'I-1' })
  expect((await student.get(path)).status).toBe(200)
  expect(await place()).toMatchObject([{ account_id: ivy.id, left_at: null, left_account_id: null }])
  // Of a place whose holder is not known nobody's first day is told.
  await student.post(`${path}/leave`)
  await ctx.db
    .updateTable('roster_entries')
    .set({ left_account_id: null })
    .where('name', '=', 'Ivy')
    .execute()
  expect((await place())[0]!.joined_at).not.toBeNull()
  await instructor.post(`${path}/members`, { email: ivy.email, role: 'student' })
  expect(await place()).toMatchObject([{ account_id: ivy.id, joined_at: null }])
  await leaveAndOpen()
  expect((await student.post('/account/erase', { password: testPassword })).status).toBe(303)
  expect(await place()).toEqual([open])
})

it('keeps the place of somebody whose school address changed, whether their account has the new one or not', async () => {
  const [eve, fay] = [await testSeeker(ctx, 'Eve'), await testSeeker(ctx, 'Fay')]
  await apply({ name: 'Eve', email: eve.email }, { name: 'Fay', email: fay.email })
  const places = (...names: string[]) =>
    ctx.db
      .selectFrom('roster_entries')
      .select(['email', 'account_id'])
      .where('name', 'in', names)
      .orderBy('email')
      .execute()
  // Eve gave her account the new address.
  await ctx.db
    .updateTable('accounts')
    .set({ email: 'eve.new@example.edu' })
    .where('id', '=', eve.id)
    .execute()
  for (const said of ['New places: 0; changed: 1', 'New places: 0; changed: 0']) {
    await apply({ name: 'Eve', email: 'eve.new@example.edu' })
    expect(await people()).toContain(said)
  }
  expect(await places('Eve')).toEqual([{ email: 'eve.new@example.edu', account_id: eve.id }])
  // Fay keeps the one she signed in with: staff say who the new row is.
  await apply({ name: 'Fay', email: 'fay.new@example.edu' })
  const match = /href="([^"]*\/match)"/.exec(
    (await people()).split('id="place-').find((one) => one.includes('fay.new@example.edu'))!,
  )![1]!
  expect(await (await instructor.get(match)).text()).toContain(`Fay (${fay.email}) · on the list already`)
  // She had left before, and came back to the place that she had.
  const since = new Date('2026-01-12T12:00:00Z')
  await ctx.db
    .updateTable('roster_entries')
    .set({ joined_at: since })
    .where('account_id', '=', fay.id)
    .execute()
  await instructor.post(match, { accountId: fay.id })
  expect(await people()).toContain('is open again: take it off')
  const days = await ctx.db
    .selectFrom('roster_entries')
    .select(['account_id', 'joined_at'])
    .where('email', 'in', [fay.email, 'fay.new@example.edu'])
    .execute()
  expect(days).toEqual(
    expect.arrayContaining([
      { account_id: fay.id, joined_at: since },
      { account_id: null, joined_at: null },
    ]),
  )
  expect(await places('Fay')).toEqual(
    expect.arrayContaining([
      { email: 'fay.new@example.edu', account_id: fay.id },
      { email: fay.email, account_id: null },
    ]),
  )
})

it('raises a member who takes a place for more, and leaves a place for less to whom it is for', async () => {
  const member = await testSeeker(ctx, 'Mo Member')
  await instructor.post(`${path}/members`, { email: member.email, role: 'student' })
  const own = await signedIn(member)
  const invite = async (email: string, role: string) => {
    await instructor.post(`${path}/members`, { email, role })
    return /\/invitations\/[^<\s]+/.exec((await people()).split(email).at(-1)!)![0]
  }
  const roleOf = async (id: string) =>
    (await ctx.db.selectFrom('enrollments').select('role').where('account_id', '=', id).executeTakeFirst())
      ?.role
  const higher = await invite('mo-at-work@example.edu', 'assistant')
  expect((await own.post(higher)).headers.get('location')).toBe(path)
  expect(await roleOf(member.id)).toBe('assistant')
  const lower = await invite('mo-at-home@example.edu', 'student')
  expect((await own.post(lower)).status).toBe(409)
  expect(await roleOf(member.id)).toBe('assistant')
  expect((await browser().get(lower)).status).toBe(200)
  // Sam's own place is the school's list's, and stays.
  const student = await signedIn(sam!)
  expect((await student.post(await invite('sam-at-work@example.edu', 'assistant'))).status).toBe(303)
  expect(await roleOf(sam!.id)).toBe('assistant')
  const places = await ctx.db
    .selectFrom('roster_entries')
    .select('sis_id')
    .where('account_id', '=', sam!.id)
    .execute()
  expect(places).toEqual([{ sis_id: 'S-1' }])
})

it('gives a place among the staff to who proved the address, and never to who only signed up with it', async () => {
  await ctx.db.updateTable('instance').set({ registration: 'open' }).execute()
  const form = { name: 'Chen', email: 'ta.chen@college.edu', password: testPassword, zone: 'UTC' }
  const mallory = browser()
  expect((await mallory.post('/sign-up', form)).status).toBe(303)
  const add = (email: string, role: string) => instructor.post(`${path}/members`, { email, role })
  const roleOf = async (email: string) =>
    (
      await ctx.db
        .selectFrom('enrollments as e')
        .innerJoin('accounts as a', 'a.id', 'e.account_id')
        .select('e.role')
        .where('a.email', '=', email)
        .executeTakeFirst()
    )?.role
  await add(form.email, 'assistant')
  expect(await people()).toContain('nobody has shown yet that this address is theirs')
  expect((await mallory.get(path)).status).toBe(404)
  const linkOf = async () => /\/invitations\/[^<\s]+/.exec((await people()).split(form.email).at(-1)!)![0]
  const shown = await linkOf()
  const mailed = /\/invitations\/\S+/.exec((await lastLetterTo(form.email)).text)![0]
  // An instructor after all: what led to the assistant's place leads nowhere.
  await add(form.email, 'instructor')
  expect((await mallory.post(mailed)).status).toBe(404)
  expect(await linkOf()).not.toBe(shown)
  const fresh = /\/invitations\/\S+/.exec((await lastLetterTo(form.email)).text)![0]
  // A list may put another address into a place: the letter still opens it, and proves nothing of that address.
  const place = ctx.db.updateTable('roster_entries')
  await place.set({ email: 'else@college.edu' }).where('email', '=', form.email).execute()
  await browser().post('/sign-up', { ...form, email: 'else@college.edu' })
  const other = await signedIn({ email: 'else@college.edu' })
  expect((await other.post(fresh)).status).toBe(303)
  expect([await roleOf('else@college.edu'), await isProved('else@college.edu')]).toEqual([
    'instructor',
    false,
  ])
  // Chen opens the letter.
  await add(form.email, 'assistant')
  const chen = await signedIn(form)
  const link = /\/invitations\/\S+/.exec((await lastLetterTo(form.email)).text)![0]
  expect((await chen.post(link)).status).toBe(303)
  expect([await roleOf(form.email), await isProved(form.email)]).toEqual(['assistant', true])
  // A new password by letter proves the address too.
  const late = { ...form, email: 'late@college.edu' }
  await browser().post('/sign-up', late)
  await browser().post('/forgot-password', { email: late.email })
  expect(await isProved(late.email)).toBe(false)
  const token = /token=([\w%-]+)/.exec((await lastLetterTo(late.email)).text)![1]!
  await browser().post('/reset-password', { token, newPassword: testPassword })
  expect(await isProved(late.email)).toBe(true)
  await add(late.email, 'assistant')
  expect(await roleOf(late.email)).toBe('assistant')
  // A student's place goes to who registered with the address, as before.
  await browser().post('/sign-up', { ...form, email: 'student@college.edu' })
  await add('student@college.edu', 'student')
  expect(await roleOf('student@college.edu')).toBe('student')
})

const isProved = async (email: string) =>
  (
    await ctx.db
      .selectFrom('accounts')
      .select('email_verified')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
  ).email_verified

async function lastLetterTo(recipient: string): Promise<{ text: string }> {
  const { content } = await ctx.db
    .selectFrom('letters')
    .select('content')
    .where('recipient', '=', recipient)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return content as { text: string }
}

it('looks for no more new people among the accounts than a day’s lists can name', async () => {
  await apply({ name: 'Guess', email: 'guess1@example.edu' })
  const counted = ctx.db.updateTable('rate_limits').where('key', 'like', 'roster-rows:%')
  await counted.set({ hits: 8_000 }).execute()
  expect((await apply({ name: 'Guess', email: 'guess2@example.edu' })).status).toBe(429)
  // The preview tells as much of whom a row meets.
  expect((await list('Name,Email\nGuess,guess2@example.edu\n')).status).toBe(429)
  expect((await list('Name,ID\nGuess,31415\n')).status).toBe(200)
  expect((await apply({ name: 'Guess', sisId: '31415' })).status).toBe(303)
  expect((await apply({ name: 'Guess', sisId: '31415', email: 'guess2@example.edu' })).status).toBe(429)
  // What is known already is not looked for.
  expect((await apply({ name: 'Guess', email: 'guess1@example.edu', section: 'G' })).status).toBe(303)
  await counted.set({ hits: 1 }).execute()
  // A list that is refused after it was counted stays counted.
  const archived = (at: Date | null) => ctx.db.updateTable('courses').set({ archived_at: at }).execute()
  await archived(ctx.clock.now())
  expect((await apply({ name: 'Guess', email: 'guess2@example.edu' })).status).toBe(409)
  await archived(null)
  const hits = ctx.db.selectFrom('rate_limits').select('hits').where('key', 'like', 'roster-rows:%')
  expect(await hits.execute()).toEqual([{ hits: 2 }])
  await ctx.db.deleteFrom('roster_entries').where('email', '=', 'guess1@example.edu').execute()
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

it('copies a course with its dates moved, and nobody in it', async () => {
  const { id } = await ctx.db.selectFrom('courses').select('id').executeTakeFirstOrThrow()
  const rules = templateRules('full-sections', 'en')
  await ctx.db
    .insertInto('assignments')
    .values({
      ...{ course_id: id, id: newId(), title: 'One interview', zone: 'UTC', created_at: ctx.clock.now() },
      ...{ opens_at: new Date('2026-09-07T00:00:00Z'), due_at: new Date('2026-09-21T23:59:00Z') },
      rules: JSON.stringify({ ...rules, stages: [{ ...rules.stages[0]!, day: 14 }] }),
    })
    .execute()
  const assignment = await ctx.db.selectFrom('assignments').select('id').executeTakeFirstOrThrow()
  const rubric = { criteria: [{ id: 'depth', title: 'Depth, as changed later', points: 10 }] }
  await ctx.db
    .insertInto('rubrics')
    .values({
      ...{ course_id: id, assignment_id: assignment.id, updated_at: ctx.clock.now() },
      content: JSON.stringify(rubric),
    })
    .execute()
  const material = { step: 'research', title: 'Reading a posting', url: 'https://example.edu/v', note: '' }
  expect(
    (await instructor.post(`${path}/materials`, { ...material, url: 'javascript:alert(1)' })).status,
  ).toBe(422)
  await instructor.post(`${path}/materials`, material)
  await ctx.db
    .insertInto('course_materials')
    .values({
      ...{ ...material, title: 'Taken off', course_id: id, id: newId() },
      ...{ step: 'people', created_at: ctx.clock.now(), removed_at: ctx.clock.now() },
    })
    .execute()
  await ctx.db
    .insertInto('feedback_comments')
    .values({ course_id: id, id: newId(), text: 'Say who told you.', created_at: ctx.clock.now() })
    .execute()
  const own = { course_id: id, created_at: ctx.clock.now() }
  await ctx.db
    .insertInto('board_posts')
    .values([
      {
        ...own,
        id: newId(),
        kind: 'prompt',
        title: 'Week one',
        body: 'Whom would you ask?',
        post_first: true,
      },
      { ...own, id: newId(), kind: 'prompt', title: 'Gone', body: '', removed_at: ctx.clock.now() },
      { ...own, id: newId(), kind: 'post', title: 'A student’s', body: 'Mine.' },
    ])
    .execute()
  const copy = { ...course, startsOn: '2027-01-19', endsOn: '2027-05-07' }
  const made = (await instructor.post(`${path}/copy`, copy)).headers.get('location')!
  const html = await (await instructor.get(made)).text()
  expect(html).toContain('Reading a posting')
  // What the class is to talk about waits until it is shown; what is put away stays, and the form says so.
  await instructor.post(`${made}/members`, { email: sam!.email, role: 'student' })
  const classmate = await signedIn(sam!)
  const board = async () => (await classmate.get(`${made}/board`)).text()
  const prompt = /\/board\/[0-9a-f-]{36}/.exec(await (await instructor.get(`${made}/board`)).text())![0]
  expect(await board()).not.toContain('Week one')
  expect((await classmate.get(`${made}${prompt}`)).status).toBe(404)
  const hidden = await (await instructor.get(`${made}${prompt}`)).text()
  expect(hidden).toContain(`action="${made}${prompt}/show"`)
  // A copy of the copy has it too, although nobody showed it in between.
  const again = (await instructor.post(`${made}/copy`, { ...copy, title: 'Once more' })).headers.get(
    'location',
  )!
  expect(await (await instructor.get(`${again}/board`)).text()).toContain('Week one')
  expect((await instructor.post(`${made}${prompt}/show`)).status).toBe(303)
  expect(await board()).toContain('Week one')
  // Shown too early, it is hidden again, also once the undo has passed.
  await instructor.get(made)
  const hide = `${made}${prompt}/hide`
  expect(await (await instructor.get(`${made}${prompt}`)).text()).toContain(`action="${hide}"`)
  await ctx.db
    .deleteFrom('enrollments')
    .where('course_id', '=', made.split('/')[2]!)
    .where('role', '=', 'student')
    .execute()
  await ctx.db
    .updateTable('assignments')
    .set({ archived_at: ctx.clock.now() })
    .where('id', '=', assignment.id)
    .execute()
  expect(await (await instructor.get(`${path}/copy`)).text()).toContain('1 archived assignment is not copied')
  const links = await ctx.db
    .selectFrom('course_materials')
    .select('title')
    .where('course_id', '=', made.split('/')[2]!)
    .execute()
  expect(links).toEqual([{ title: material.title }])
  const moved = await ctx.db
    .selectFrom('assignments')
    .select(['id', 'opens_at', 'due_at'])
    .where('course_id', '=', made.split('/')[2]!)
    .executeTakeFirstOrThrow()
  const copied = await ctx.db
    .selectFrom('rubrics')
    .select(['assignment_id', 'content'])
    .where('course_id', '=', made.split('/')[2]!)
    .executeTakeFirstOrThrow()
  expect(copied).toEqual({ assignment_id: moved.id, content: rubric })
  expect(moved.due_at.toISOString()).toBe('2027-02-08T23:59:00.000Z')
  // Its days are counted from when it opens: it keeps as many of them.
  expect(moved.opens_at.toISOString()).toBe('2027-01-25T00:00:00.000Z')
  const form = await (await instructor.get(`${made}/assignments/${moved.id}/edit`)).text()
  expect(form).toContain('value="2027-02-08"')
  const members = await ctx.db
    .selectFrom('enrollments')
    .select('role')
    .where('course_id', '=', made.split('/')[2]!)
    .execute()
  expect(members).toEqual([{ role: 'instructor' }])
  const comments = await ctx.db
    .selectFrom('feedback_comments')
    .select('text')
    .where('course_id', '=', made.split('/')[2]!)
    .execute()
  expect(comments).toEqual([{ text: 'Say who told you.' }])
  const posts = await ctx.db
    .selectFrom('board_posts')
    .select(['kind', 'title', 'post_first'])
    .where('course_id', '=', made.split('/')[2]!)
    .execute()
  expect(posts).toEqual([{ kind: 'prompt', title: 'Week one', post_first: true }])
})

it('keeps the hours of what is due when a course is copied into another zone', async () => {
  const from = (await instructor.post('/courses', { ...course, zone: 'America/New_York' })).headers.get(
    'location',
  )!
  const rules = templateRules('full-sections', 'en')
  const stages = [{ ...rules.stages[0]!, day: 14, time: '23:59' }]
  const give = async (zone: string, opensAt: string, due: string) => {
    const dates = { opens_at: new Date(opensAt), due_at: new Date(due), created_at: ctx.clock.now() }
    const row = { course_id: from.split('/')[2]!, id: newId(), title: zone, zone, ...dates }
    await ctx.db
      .insertInto('assignments')
      .values({ ...row, rules: JSON.stringify({ ...rules, stages }) })
      .execute()
  }
  await give('America/New_York', '2027-01-20T15:00:00Z', '2027-02-04T04:59:00Z')
  await give('America/Los_Angeles', '2027-01-20T18:00:00Z', '2027-02-04T07:59:00Z')
  const copy = { ...course, zone: 'America/Phoenix', startsOn: '2027-03-30', endsOn: '2027-08-07' }
  const made = (await instructor.post(`${from}/copy`, copy)).headers.get('location')!
  const moved = await ctx.db
    .selectFrom('assignments')
    .select(['title', 'zone', 'due_at'])
    .where('course_id', '=', made.split('/')[2]!)
    .orderBy('title')
    .execute()
  expect(moved).toEqual([
    // Whoever chose another zone than the course's meant it, and summer time has begun there.
    {
      ...{ title: 'America/Los_Angeles', zone: 'America/Los_Angeles' },
      due_at: new Date('2027-09-02T06:59:00Z'),
    },
    { title: 'America/New_York', zone: 'America/Phoenix', due_at: new Date('2027-09-02T06:59:00Z') },
  ])
})

it('remembers which acts staff did and shows them to the administrator alone', async () => {
  const person = await testSeeker(ctx, 'Ada Administrator')
  await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', person.id).execute()
  // A student who leaves is in no log; whoever teaches is.
  const [pupil, co] = [await testSeeker(ctx, 'Pia Pupil'), await testSeeker(ctx, 'Cy Teaching')]
  for (const [one, role] of [
    [pupil, 'student'],
    [co, 'instructor'],
  ] as const) {
    const place = {
      course_id: path.split('/').at(-1)!,
      account_id: one.id,
      role,
      created_at: ctx.clock.now(),
    }
    await ctx.db.insertInto('enrollments').values(place).execute()
    expect((await (await signedIn(one)).post(`${path}/leave`)).status).toBe(303)
  }
  const html = await (await (await signedIn(person)).get('/admin/audit')).text()
  expect(html).toMatch(/Left a course[^]*?Cy Teaching/)
  expect(html).not.toContain('Pia Pupil')
  for (const words of ['Applied a class list', 'Copied a course', 'Added a material'])
    expect(html).toContain(words)
  expect(html).not.toContain('Reading a posting')
  expect((await instructor.get('/admin/audit')).status).toBe(403)
})
