import { expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'
import { assignmentFields } from '../../../tests/support/assignment-fields.ts'
import { testContact, testMessage, testTalk } from '../../../tests/support/rows.ts'
import { newId } from '../../shared/ids.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { signedIn } = testApp(ctx)
await ctx.db.updateTable('instance').set({ course_creation: 'open' }).execute()
const [ines, asa, sam, stranger] = await Promise.all(
  ['Inés Instructor', 'Asa Assistant', 'Sam Student', 'A Stranger'].map((name) => testSeeker(ctx, name)),
)
const [instructor, assistant, student, outside] = [
  await signedIn(ines!),
  await signedIn(asa!),
  await signedIn(sam!),
  await signedIn(stranger!),
]
const course = {
  title: 'Career Planning',
  zone: 'America/New_York',
  startsOn: '2026-09-01',
  endsOn: '2026-12-18',
}
const assignment = assignmentFields({
  title: 'Talk with one person',
  date: '2026-09-28',
  questions: ['What is a typical day like?', 'What would you do again?'],
})
const canary = 'CANARY-private'
let path = ''
let assignmentPath = ''

it('makes a course whose maker is its instructor, and adds people by role', async () => {
  const made = await instructor.post('/courses', course)
  path = location(made)
  expect([made.status, path]).toEqual([303, expect.stringMatching(/^\/courses\/[0-9a-f-]{36}$/)])
  for (const [person, role] of [
    [asa, 'assistant'],
    [sam, 'student'],
  ] as const)
    expect((await instructor.post(`${path}/members`, { email: person!.email, role })).status).toBe(303)
  const unknown = await instructor.post(`${path}/members`, { email: 'nobody@example.edu', role: 'student' })
  expect(unknown.status).toBe(303)
  expect(await instructor.read(`${path}/people`)).toContain('nobody@example.edu')
  const twice = await instructor.post(`${path}/members`, { email: sam!.email, role: 'student' })
  expect(await twice.text()).toContain('in this course already')
  expect(await student.read('/courses')).toContain('Career Planning')
})

it('leads back to a form that was refused, also in another language', async () => {
  const refused = await (await instructor.post('/courses', { ...course, title: '' })).text()
  expect(refused).toContain('name="return" value="/courses/new"')
})

it('makes one course, and one copy, of a form that is sent twice', async () => {
  const id = newId()
  const form = { ...course, id, title: 'Sent Twice' }
  for (const sent of await Promise.all([1, 2].map(() => instructor.post('/courses', form))))
    expect(location(sent)).toBe(`/courses/${id}`)
  const copy = { ...form, id: newId(), title: 'Its Copy' }
  for (let n = 0; n < 2; n++)
    expect(location(await instructor.post(`/courses/${id}/copy`, copy))).toBe(`/courses/${copy.id}`)
  // Corrected, or another's, it is another one.
  const corrected = await instructor.post('/courses', { ...form, title: 'Sent Thrice' })
  expect(location(corrected)).not.toBe(`/courses/${id}`)
  for (const each of [id, copy.id, location(corrected).split('/').at(-1)!])
    await ctx.db.deleteFrom('courses').where('id', '=', each).execute()
})

it('lets staff give assignments, refuses a date that has passed, and shows its questions to students', async () => {
  const late = await instructor.post(`${path}/assignments`, {
    ...assignment,
    'stage:report:date': '2026-09-14',
    'stage:report:time': '00:00',
  })
  expect([late.status, (await late.text()).includes('still to come')]).toEqual([422, true])
  const made = await assistant.post(`${path}/assignments`, assignment)
  assignmentPath = location(made)
  const html = await student.read(assignmentPath)
  expect(html).toContain('What is a typical day like?')
  const row = await ctx.db.selectFrom('assignments').select('due_at').executeTakeFirstOrThrow()
  expect(row.due_at.toISOString()).toBe('2026-09-29T03:59:00.000Z')
})

it('keeps each role to what it may', async () => {
  const write = { email: stranger!.email, role: 'student' }
  expect((await student.post(`${path}/members`, write)).status).toBe(404)
  expect((await student.get(`${path}/assignments/new`)).status).toBe(404)
  expect((await student.post(`${path}/assignments`, assignment)).status).toBe(404)
  expect((await assistant.post(`${path}/members`, { ...write, role: 'instructor' })).status).toBe(403)
  expect((await assistant.post(`${path}/members/${sam!.id}/remove`)).status).toBe(403)
  expect((await instructor.post(`${path}/members/${ines!.id}/remove`)).status).toBe(403)
  for (const page of [path, assignmentPath, `${path}/assignments/new`])
    expect((await outside.get(page)).status).toBe(404)
  const second = location(await outside.post('/courses', course))
  const foreign = assignmentPath.replace(path, second)
  expect((await outside.get(foreign)).status).toBe(404)
})

it('offers a plan that was begun what the assignment asks since', async () => {
  const contact = await testContact(ctx, sam!.id)
  const [courseId, assignmentId] = [path.split('/')[2]!, assignmentPath.split('/')[4]!]
  const aim = `assignment:${courseId}:${assignmentId}`
  const made = await student.post('/interviews/new', { 'contact[]': contact, aim })
  const plan = `${location(made)}/plan`
  await student.post(`${plan}/start`)
  expect(await student.read(plan)).not.toContain('also asks')
  await instructor.post(
    `${assignmentPath}/edit`,
    assignmentFields({
      title: assignment.title,
      date: '2026-09-28',
      questions: ['A typical day?', 'Who else?'],
    }),
  )
  const offered = await student.read(plan)
  expect(offered).toContain('Your assignment also asks')
  await student.post(`${plan}/required`)
  await student.post(`${plan}/required`)
  const html = await student.read(plan)
  expect(html).not.toContain('also asks')
  const kept = await ctx.db.selectFrom('questions').select('source').where('text', '=', 'Who else?').execute()
  expect(kept).toEqual([{ source: 'required' }])
  await ctx.db.deleteFrom('interviews').execute()
})

it('changes a course and archives it, all of which can be taken back', async () => {
  expect((await assistant.get(`${path}/edit`)).status).toBe(403)
  expect((await assistant.post(`${path}/edit`, course)).status).toBe(403)
  expect((await assistant.post(`${path}/archive`)).status).toBe(403)
  const wrong = await instructor.post(`${path}/edit`, { ...course, endsOn: '2026-08-01', title: 'Kept' })
  expect([wrong.status, (await wrong.text()).includes('value="Kept"')]).toEqual([422, true])
  await instructor.post(`${path}/edit`, { ...course, title: 'Career Planning II', endsOn: '2026-12-20' })
  expect(await student.read(path)).toContain('Career Planning II')
  await instructor.post(`${assignmentPath}/archive`)
  expect(await student.read('/goals')).not.toContain(assignment.title)
  expect(await student.read(path)).not.toContain(assignment.title)
  expect(await student.read(assignmentPath)).toContain('This assignment is archived')
  expect((await student.post(`${assignmentPath}/unarchive`)).status).toBe(404)
  await instructor.post(`${assignmentPath}/unarchive`)
  expect(await student.read('/goals')).toContain(assignment.title)
  await instructor.post(`${path}/archive`)
  expect(await student.read('/goals')).not.toContain(assignment.title)
  expect(await student.read('/courses')).toContain('Archived courses')
  expect(await student.read(path)).toContain('This course is archived')
  // Nobody gets an invitation that opens nothing.
  const late = await instructor.post(`${path}/members`, { email: 'late@example.edu', role: 'student' })
  expect([late.status, (await late.text()).includes('nobody can be added')]).toEqual([422, true])
  expect((await instructor.post(`${path}/invitations`)).status).toBe(409)
  expect((await instructor.post(`${path}/roster/apply`, { rows: '[]' })).status).toBe(409)
  expect((await instructor.post(`${path}/requests/${stranger!.id}`, { answer: 'let-in' })).status).toBe(409)
  expect(await instructor.read(`${path}/people`)).not.toContain(`action="${path}/members"`)
  await instructor.post(`${path}/unarchive`)
  await instructor.post(`${path}/edit`, course)
  expect(await student.read('/goals')).toContain(assignment.title)
})

it('takes back nothing that somebody else changed of the course meanwhile', async () => {
  const form = await shownForm(instructor, `${path}/edit`)
  await Promise.all([
    instructor.post(`${path}/edit`, { ...form, title: 'Networking' }),
    instructor.post(`${path}/edit`, { ...form, endsOn: '2026-12-11' }),
  ])
  await instructor.post(`${path}/edit`, { ...form, endsOn: '2026-12-04' })
  expect(await instructor.read(path)).toContain('(the other window said “December 11, 2026”)')
  const kept = { title: 'Networking', startsOn: course.startsOn, endsOn: '2026-12-04' }
  const now = await shownForm(instructor, `${path}/edit`)
  expect(now).toMatchObject(kept)
  await instructor.post(`${path}/edit`, { ...course, base: now['base']! })
})

it('lets only whom the instance names make courses', async () => {
  await ctx.db.updateTable('instance').set({ course_creation: 'administrators' }).execute()
  expect((await instructor.post('/courses', course)).status).toBe(403)
  expect((await instructor.get('/courses/new')).status).toBe(403)
  expect(await instructor.read('/courses')).not.toContain('href="/courses/new"')
})

it('shows staff the stage and date of a talk, and nothing that the student wrote or whom it was with', async () => {
  const now = ctx.clock.now()
  const contact_id = await testContact(ctx, sam!.id, { name: canary, notes: canary })
  const interview_id = await testTalk(ctx, sam!.id, [contact_id], {
    course_id: path.split('/')[2]!,
    assignment_id: assignmentPath.split('/')[4]!,
    field: canary,
    wish: canary,
    place: canary,
    ended_at: now,
  })
  const letter = { contact_id, interview_id, subject: canary, body: canary }
  await testMessage(ctx, sam!.id, letter)
  await testMessage(ctx, sam!.id, { ...letter, kind: 'thank-you', state: 'drafted' })
  for (const member of [instructor, assistant]) {
    const html = await member.read(`${assignmentPath}/class`)
    expect(html).toContain('>Held<')
    expect(html).toContain('1 of 1')
    expect(html).not.toContain(canary)
    expect(await member.read(path)).not.toContain(canary)
    expect(await member.read(assignmentPath)).not.toContain(canary)
  }
  expect(await student.read(assignmentPath)).toContain(canary)
  expect(await student.read(path)).not.toContain('Held')
  await ctx.db
    .updateTable('messages')
    .set({ state: 'sent', sent_at: now })
    .where('kind', '=', 'thank-you')
    .execute()
  expect(await instructor.read(`${assignmentPath}/class`)).toContain('>Thanked<')
})

it('changes what somebody is in the course, of whom the address is proved, and leaves it an instructor', async () => {
  const roleOf = async (id: string) =>
    (
      await ctx.db
        .selectFrom('enrollments')
        .select('role')
        .where('course_id', '=', path.split('/')[2]!)
        .where('account_id', '=', id)
        .executeTakeFirst()
    )?.role
  const change = (who: typeof instructor, id: string, role: string) =>
    who.post(`${path}/members/${id}/role`, { role })
  for (const [who, id] of [
    [assistant, sam!.id],
    [instructor, ines!.id],
  ] as const)
    expect((await change(who, id, 'assistant')).status).toBe(403)
  expect((await change(student, asa!.id, 'student')).status).toBe(404)
  const proved = (is: boolean) =>
    ctx.db.updateTable('accounts').set({ email_verified: is }).where('id', '=', asa!.id).execute()
  await proved(false)
  expect([(await change(instructor, asa!.id, 'instructor')).status, await roleOf(asa!.id)]).toEqual([
    409,
    'assistant',
  ])
  await proved(true)
  // Nobody else teaches yet.
  const alone = await instructor.post(`${path}/leave`)
  expect([alone.status, (await alone.text()).includes('Nobody else is an instructor')]).toEqual([409, true])
  const archive = (archived_at: Date | null) =>
    ctx.db.updateTable('courses').set({ archived_at }).where('id', '=', path.split('/')[2]!).execute()
  await archive(ctx.clock.now())
  expect((await instructor.post(`${path}/leave`)).status).toBe(409)
  await archive(null)
  expect((await change(instructor, asa!.id, 'instructor')).status).toBe(303)
  // Two who make each other less in the same moment do not both get their way.
  const statuses = await Promise.all([
    change(instructor, asa!.id, 'student'),
    change(assistant, ines!.id, 'student'),
  ])
  expect(statuses.map(({ status }) => status).toSorted()).toEqual([303, expect.any(Number)])
  expect([await roleOf(ines!.id), await roleOf(asa!.id)].toSorted()).toEqual(['instructor', 'student'])
  for (const [id, role] of [
    [ines!.id, 'instructor'],
    [asa!.id, 'assistant'],
  ] as const)
    await ctx.db
      .updateTable('enrollments')
      .set({ role })
      .where('course_id', '=', path.split('/')[2]!)
      .where('account_id', '=', id)
      .execute()
})

it('lets anybody leave a course, and puts nobody back', async () => {
  await instructor.post(`${path}/members`, { email: stranger!.email, role: 'student' })
  // Staff hand in nothing and get no grades: what they lose is another thing.
  const lost = async (one: typeof outside) =>
    /no longer see grades and feedback|no longer see or grade/.exec(await one.read(`${path}/people`))?.[0]
  expect(await lost(outside)).toBe('no longer see grades and feedback')
  expect(await lost(instructor)).toBe('no longer see or grade')
  // What is said of coming back is true of a course that is put away, too.
  const archive = (archived_at: Date | null) =>
    ctx.db.updateTable('courses').set({ archived_at }).where('id', '=', path.split('/')[2]!).execute()
  const said = async () =>
    (await Promise.all([outside, instructor].map((one) => one.read(`${path}/people`)))).map(
      (html) => /need its code|can add them again|cannot come back|can be added again/.exec(html)?.[0],
    )
  expect(await said()).toEqual(['need its code', 'can add them again'])
  await archive(ctx.clock.now())
  expect(await said()).toEqual(['cannot come back', 'can be added again'])
  await archive(null)
  // Whoever did not come by themselves is told.
  expect(await outside.read('/today')).toContain('See your new course: Career Planning')
  expect(location(await outside.post(`${path}/leave`))).toBe('/courses')
  expect((await outside.get(path)).status).toBe(404)
  expect((await outside.post(`${path}/leave`)).status).toBe(404)
  expect(await outside.read('/today')).not.toContain('See your new course')
})

it('takes somebody out without touching what is theirs', async () => {
  const people = await instructor.read(`${path}/people`)
  // Of those who teach nothing was handed in, and the code brings them back as what they were not.
  for (const words of ['no longer sees or grades this course', 'would make them a student'])
    expect(people).toContain(words)
  expect((await instructor.post(`${path}/members/${sam!.id}/remove`)).status).toBe(303)
  expect((await student.get(path)).status).toBe(404)
  expect(await ctx.db.selectFrom('interviews').selectAll().execute()).toHaveLength(1)
})
