import { expect, it } from 'vitest'
import { location } from '../../../../tests/support/answers.ts'
import { testContext, testPassword, testSeeker } from '../../../../tests/support/context.ts'
import { taughtCourse } from '../../../../tests/support/taught-course.ts'
import { enrol } from '../../../../tests/support/test-course.ts'
import { newId } from '../../../shared/ids.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { apply, browser, courseId, instructor, leaver, list, path, people, placesOf, sam, signedIn } =
  await taughtCourse(ctx)

it('gives whoever is added by e-mail the place that the list keeps for them, and waits for nobody who is in', async () => {
  const [dee, wim] = [await testSeeker(ctx, 'Dee Dropped'), await testSeeker(ctx, 'Wim Waiting')]
  await apply({ name: 'Dee', email: dee.email, sisId: 'D-1' })
  await instructor.post(`${path}/members/${dee.id}/remove`)
  expect(await placesOf(dee.id)).toEqual([])
  await instructor.post(`${path}/members`, { email: dee.email, role: 'student' })
  expect(await placesOf(dee.id)).toEqual([{ sis_id: 'D-1' }])
  const member = { email: dee.email, role: 'assistant' }
  expect((await instructor.post(`${path}/members`, member)).status).toBe(422)
  const request = { course_id: courseId, account_id: wim.id, created_at: ctx.clock.now() }
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

it('leads from one place that is matched to the next, as long as somebody of the class has none', async () => {
  const [ivo, uma] = [await testSeeker(ctx, 'Ivo Gmail'), await testSeeker(ctx, 'Uma Gmail')]
  for (const { email } of [ivo, uma]) await instructor.post(`${path}/members`, { email, role: 'student' })
  await ctx.db.deleteFrom('roster_entries').where('account_id', 'in', [ivo.id, uma.id]).execute()
  await apply({ name: '~ 1', email: 'z1@school.example' }, { name: '~ 2', email: 'z2@school.example' })
  // A colleague's place is no student's.
  const waiting = { course_id: courseId, id: newId(), name: '~ 1b', role: 'assistant' as const }
  await ctx.db
    .insertInto('roster_entries')
    .values({ ...waiting, created_at: ctx.clock.now() })
    .execute()
  const theirs = `${path}/places/${waiting.id}/match`
  expect((await instructor.get(theirs)).status).toBe(404)
  expect((await instructor.post(theirs, { accountId: ivo.id })).status).toBe(404)
  expect(await people()).not.toContain(theirs)
  const rows = await ctx.db
    .selectFrom('roster_entries')
    .select('id')
    .where('name', 'like', '~ %')
    .where('role', '=', 'student')
    .orderBy('name')
    .execute()
  const [first, second] = rows.map(({ id }) => `${path}/places/${id}/match`) as [string, string]
  const after = async (place: string, accountId: string) =>
    location(await instructor.post(place, { accountId }))
  expect(await after(first, ivo.id)).toBe(second)
  // Above the question who the next one is.
  expect(await instructor.read(second)).toContain('The list knows Ivo Gmail now.')
  expect(await after(second, uma.id)).toBe(`${path}/people#places`)
  for (const { id } of [ivo, uma]) await instructor.post(`${path}/members/${id}/remove`)
  await ctx.db.deleteFrom('roster_entries').where('name', 'like', '~ %').execute()
})

it('gives whoever left their place again by who they are, and lets it go with the account or by hand', async () => {
  await leaver('Lou Left')
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
    expect(location(await student.post(`/join/${code}`))).toBe(path)
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
  const shown = await instructor.read(`${path}/places/${id}/match`)
  expect(shown).toMatch(/<select[^>]* required[^>]*><option value selected>Choose a person/)
  const refused = await match('Gil', '')
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringMatching(/id="field-accountId-error"[^]*Choose first who this is/),
  ])
  expect(await placeOf('Gil')).toMatchObject({ account_id: null })
  const hal = await testSeeker(ctx, 'Hal')
  await enrol(ctx, courseId, 'student', gil, hal)
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
  expect(await instructor.read(match)).toContain(`Fay (${fay.email}) · on the list already`)
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
  await apply({ name: 'Sam', email: sam.email, sisId: 'S-1' })
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
  expect(location(await own.post(higher))).toBe(path)
  expect(await roleOf(member.id)).toBe('assistant')
  const lower = await invite('mo-at-home@example.edu', 'student')
  expect((await own.post(lower)).status).toBe(409)
  expect(await roleOf(member.id)).toBe('assistant')
  expect((await browser().get(lower)).status).toBe(200)
  // Sam's own place is the school's list's, and stays.
  const student = await signedIn(sam)
  expect((await student.post(await invite('sam-at-work@example.edu', 'assistant'))).status).toBe(303)
  expect(await roleOf(sam.id)).toBe('assistant')
  const places = await ctx.db
    .selectFrom('roster_entries')
    .select('sis_id')
    .where('account_id', '=', sam.id)
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
