import Papa from 'papaparse'
import { beforeEach, expect, it } from 'vitest'
import { location, to } from '../../../tests/support/answers.ts'
import { heldInterview } from '../../../tests/support/held-interview.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { enrol, testAssignment, testCourse } from '../../../tests/support/test-course.ts'
import { testContact, testTalk } from '../../../tests/support/rows.ts'
import { createMail, deliverDue } from '../../platform/mail/index.ts'
import { newId } from '../../shared/ids.ts'
import { dueAt, templateRules } from '../assignments/index.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { signedIn } = testApp(ctx)
const now = ctx.clock.now()
const [ines, sam, ana] = [
  await testSeeker(ctx, 'Inés Instructor'),
  await testSeeker(ctx, 'Sam Student'),
  await testSeeker(ctx, 'Ana Able'),
]
const courseId = await testCourse(ctx, { instructors: [ines], students: [sam, ana] })
const due = { due_at: new Date('2026-09-28T12:00:00Z') }
const { assignmentId, here } = await testAssignment(ctx, courseId, due)
await ctx.db
  .insertInto('roster_entries')
  .values({
    ...{ course_id: courseId, id: newId(), name: '=Able, Ana', email: ana.email, account_id: ana.id },
    ...{ sis_id: 'S-7', lms_id: '99', created_at: now },
  })
  .execute()
await heldInterview(ctx, { seekerId: ana.id, courseId, assignmentId, questions: [], secret: 'CANARY' })
const [instructor, student] = [await signedIn(ines), await signedIn(sam)]
const page = `${here}/class`
beforeEach(() => ctx.clock.set('2026-09-18T12:00:00Z'))

/** How many acts the audit log has whose route ends so. */
const noted = async (act: string) =>
  (await ctx.db.selectFrom('audit_entries').select('id').where('act', 'like', `%${act}`).execute()).length

it('says who is stuck and why, and shows nothing that was written', async () => {
  const html = await instructor.read(page)
  expect(html).toContain('Has not begun.')
  expect(html).toContain('Thanked')
  expect(html).toContain('On track: 1. Stuck: 1.')
  expect(html).not.toContain('CANARY')
  expect(html).not.toContain('Maria Lopez')
  const stuck = await instructor.read(`${page}?show=done`)
  expect(stuck).not.toContain('Sam Student')
  expect((await student.get(page)).status).toBe(404)
})

it('counts the thank-you from the talk that waits for it, not from one that was thanked', async () => {
  const { contact_id } = await ctx.db
    .selectFrom('interview_contacts')
    .select('contact_id')
    .executeTakeFirstOrThrow()
  // Entered before the talk that was thanked, and held after it.
  const id = await testTalk(ctx, ana.id, [contact_id], {
    course_id: courseId,
    assignment_id: assignmentId,
    zone: 'UTC',
    starts_at: new Date('2026-09-17T18:00:00Z'),
    ended_at: new Date('2026-09-17T18:30:00Z'),
    created_at: new Date('2026-09-13T12:00:00Z'),
  })
  expect(await instructor.read(page)).toContain('On track: 1. Stuck: 1.')
  ctx.clock.set('2026-09-19T19:00:00Z')
  expect(await instructor.read(page)).toContain('No thank-you two days after the talk')
  await ctx.db.deleteFrom('interviews').where('id', '=', id).execute()
})

it('takes no day for the student’s that was called off', async () => {
  const id = await testTalk(ctx, sam.id, [], {
    course_id: courseId,
    assignment_id: assignmentId,
    zone: 'UTC',
    agreed_at: now,
    starts_at: new Date('2026-09-29T18:00:00Z'),
  })
  const row = async () =>
    new RegExp(`<tr id="student-${sam.id}".*?</tr>`, 's').exec(await instructor.read(page))![0]
  expect(await row()).toMatch(/planned after the due time[^]*2026-09-29/)
  await ctx.db.updateTable('interviews').set({ cancelled_at: ctx.clock.now() }).where('id', '=', id).execute()
  expect(await row()).not.toMatch(/2026-09-29|planned after the due time|Has asked nobody/)
  // In a student's row "Said no" would be the student's own no.
  const declined = (declined_at: Date | null) =>
    ctx.db
      .updateTable('interviews')
      .set({ declined_at, cancelled_at: declined_at ? null : ctx.clock.now() })
      .where('id', '=', id)
      .execute()
  await declined(ctx.clock.now())
  expect(await row()).toMatch(/Was told no/)
  await declined(null)
  ctx.clock.set('2026-09-22T12:00:00Z')
  expect(await row()).toContain('Has asked and has no date yet')
  // Nothing before the report is wanted of somebody whom staff allowed fewer talks.
  const exception = { course_id: courseId, assignment_id: assignmentId, student_id: sam.id, id: newId() }
  await ctx.db
    .insertInto('assignment_exceptions')
    .values({ ...exception, code: 'interviews-missing', reason: 'x', answer: 'granted', created_at: now })
    .execute()
  expect(await row()).toContain('On track')
  // One of several is wanted all the same, and no more than that is counted.
  const wanting = (interviews_wanted: number) =>
    ctx.db.updateTable('assignments').set({ interviews_wanted }).where('id', '=', assignmentId).execute()
  await wanting(3)
  await ctx.db.updateTable('interviews').set({ cancelled_at: null }).where('id', '=', id).execute()
  expect(await row()).toMatch(/planned after the due time[^]*Talks held: 0 of 1/)
  await ctx.db.updateTable('interviews').set({ cancelled_at: now }).where('id', '=', id).execute()
  await wanting(1)
  ctx.clock.set('2026-09-28T11:00:00Z')
  expect(await row()).toContain('The work is due very soon')
  await ctx.db.deleteFrom('assignment_exceptions').execute()
  await ctx.db.deleteFrom('interviews').where('id', '=', id).execute()
})

it('leads to what was sent for feedback and never handed in, and shows days in the assignment’s zone', async () => {
  const row = async () =>
    new RegExp(`<tr id="student-${sam.id}".*?</tr>`, 's').exec(await instructor.read(page))![0]
  const own = { course_id: courseId, assignment_id: assignmentId, student_id: sam.id, stage_id: 'report' }
  const [early, final] = [newId(), newId()]
  const submission = (id: string, purpose: 'early' | 'final', number: number) =>
    ctx.db
      .insertInto('submissions')
      .values({
        ...{
          ...own,
          id,
          purpose,
          number,
          author_id: sam.id,
          request_key: newId(),
          due_at: now,
          late_days: 0,
        },
        ...{ submitted_at: new Date('2026-10-01T02:00:00Z'), people: '[]', content: '{}', sha256: 'x' },
      })
      .execute()
  const until = { due_at: new Date('2026-10-01T02:00:00Z'), created_at: now }
  await ctx.db
    .insertInto('assignment_extensions')
    .values({ ...own, ...until })
    .execute()
  await submission(early, 'early', 1)
  ctx.clock.set('2026-10-02T12:00:00Z')
  const html = await row()
  expect(html).toContain('it was not handed in to count')
  expect(html).toContain(`/grading/${early}"`)
  expect(html).toContain('Oct 1')
  await submission(final, 'final', 2)
  expect(await row()).not.toContain('Sent for feedback')
  expect(await row()).toContain('October 1, 2026')
  await ctx.db.deleteFrom('submissions').execute()
  await ctx.db.deleteFrom('assignment_extensions').execute()
})

it('shows one section of the class list at a time, with counts of its own', async () => {
  const entry = { course_id: courseId, role: 'student', created_at: now } as const
  await ctx.db
    .updateTable('roster_entries')
    .set({ section: 'Tuesday 9:00' })
    .where('account_id', '=', ana.id)
    .execute()
  const one = await instructor.read(page)
  expect(one).not.toContain('Section:')
  await ctx.db
    .insertInto('roster_entries')
    .values({ ...entry, id: newId(), name: 'Sam', account_id: sam.id, section: 'Evening' })
    .execute()
  const all = await instructor.read(page)
  expect(all).toContain('Section:')
  expect(all).toContain('section=Tuesday+9%3A00')
  const evening = await instructor.read(`${page}?section=Evening`)
  expect(evening).toContain('Sam Student')
  expect(evening).not.toContain('Ana Able')
  expect(evening).toContain('On track: 0. Stuck: 1.')
  const unknown = await instructor.read(`${page}?section=nowhere`)
  expect(unknown).toContain('Ana Able')
})

it('keeps what is shown of the class through every act', async () => {
  const query = '?sort=name&show=stuck&section=Evening'
  const own = `${page}/${sam.id}`
  const [list, help] = await Promise.all(
    [`${page}${query}`, `${own}/fallback${query}`].map((path) => instructor.read(path)),
  )
  const escaped = query.replaceAll('&', '&amp;')
  for (const way of ['nudge', 'fallback']) expect(list).toContain(`${own}/${way}${escaped}"`)
  for (const to of [`${own}/time`, `${own}/fallback`, page]) expect(help).toContain(`${to}${escaped}`)
  const after = async (path: string, fields = {}) =>
    location(await instructor.post(`${own}/${path}${query}`, fields))
  const time = `${own}/fallback${query}#time`
  const more = { stage: 'report', days: '1', from: due.due_at.toISOString() }
  expect(await after('time', more)).toBe(time)
  expect(await after('time/report/withdraw')).toBe(time)
  expect(await after('fallback', { fallback: 'panel' })).toBe(`${page}${query}#student-${sam.id}`)
  expect(await after('nudge')).toBe(`${page}${query}#student-${sam.id}`)
  await ctx.db.deleteFrom('assignment_exceptions').execute()
  await ctx.db.deleteFrom('course_nudges').execute()
  await ctx.db.deleteFrom('letters').execute()
})

it('sends one kind word in two days', async () => {
  const nudge = `${page}/${sam.id}/nudge`
  await ctx.db.deleteFrom('audit_entries').execute()
  const both = await Promise.all([instructor.post(nudge), instructor.post(nudge)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 303])
  // A press too many is answered at the row, where the button is gone as long as nothing can be sent.
  const again = await instructor.post(nudge)
  expect(location(again)).toBe(`${page}#student-${sam.id}`)
  const told = await instructor.read(page)
  expect(told).toContain('was written to in the last two days')
  expect(told).not.toContain(`${sam.id}/nudge`)
  expect(await ctx.db.selectFrom('course_nudges').select('id').execute()).toHaveLength(1)
  expect(await noted('/nudge')).toBe(1)
  ctx.clock.advance(49 * 3_600_000)
  expect(await instructor.read(page)).toContain(`${sam.id}/nudge`)
  expect((await instructor.post(nudge)).status).toBe(303)
  expect((await instructor.post(`${page}/${ines.id}/nudge`)).status).toBe(404)
  const rows = await ctx.db.selectFrom('course_nudges').select('reason').execute()
  // With the account the letters to it go too.
  const letters = await ctx.db.selectFrom('letters').select('id').where('account_id', '=', sam.id).execute()
  expect(letters).toHaveLength(2)
  expect(rows.map((row) => row.reason)).toEqual(['not-begun', 'not-begun'])
  await deliverDue(ctx, {})
  const [letter] = ctx.mail.outbox.letters.filter(({ to }) => to === sam.email)
  expect(letter!.replyTo).toEqual({ name: 'Inés Instructor', address: ines.email })
})

it('writes to everybody shown who needs help with one press, each by their own reason, and to nobody twice', async () => {
  const more = await Promise.all(['Una', 'Vera'].map((name) => testSeeker(ctx, name)))
  await enrol(ctx, courseId, 'student', ...more)
  const nudged = () =>
    ctx.db
      .selectFrom('course_nudges')
      .select(['student_id', 'reason'])
      .where('student_id', 'in', [...more.map(({ id }) => id), ana.id])
      .execute()
  // Sam was written to a moment ago, and Ana is on track.
  ctx.clock.set('2026-09-20T13:00:00Z')
  expect(await instructor.read(page)).toContain('Write to 2 people who need help')
  expect(await instructor.read(`${page}?show=done`)).not.toContain('who need help')
  const toNobody = 'No e-mail was sent'
  // The section that was looked at is called otherwise by now.
  await instructor.post(`${page}/nudges?section=Gone`)
  expect(await nudged()).toEqual([])
  expect(await instructor.read(page)).toContain(toNobody)
  const press = () => instructor.post(`${page}/nudges?show=stuck`)
  const both = await Promise.all([press(), press()])
  expect(both.map(location)).toEqual(Array(2).fill(`${page}?show=stuck`))
  const rows = await nudged()
  expect(rows.map((row) => row.student_id).toSorted()).toEqual(more.map(({ id }) => id).toSorted())
  expect(rows.every(({ reason }) => reason === 'not-begun')).toBe(true)
  await press()
  expect(await instructor.read(page)).toContain(toNobody)
  expect(await noted('/nudges')).toBe(1)
  expect((await student.post(`${page}/nudges`)).status).toBe(404)
  const ids = more.map(({ id }) => id)
  await ctx.db.deleteFrom('course_nudges').where('student_id', 'in', ids).execute()
  await ctx.db.deleteFrom('enrollments').where('account_id', 'in', ids).execute()
})

it('offers an e-mail only for those who need help, and none where none can be sent', async () => {
  await ctx.db.deleteFrom('course_nudges').execute()
  const mute = await testApp({ ...ctx, mail: createMail({}) }).signedIn(ines)
  const help = await instructor.read(page)
  expect(help).toContain(`${sam.id}/nudge`)
  expect(help).not.toContain(`${ana.id}/nudge`)
  expect(await mute.read(page)).not.toContain('/nudge')
  expect((await mute.post(`${page}/${ana.id}/nudge`)).status).toBe(409)
  // On a page from before she caught up the button is there.
  const late = await instructor.post(`${page}/${ana.id}/nudge`)
  expect(location(late)).toBe(`${page}#student-${ana.id}`)
  expect(await instructor.read(page)).toContain('by now no help is needed there')
  expect(await ctx.db.selectFrom('course_nudges').select('id').execute()).toEqual([])
})

it('watches the days of the class alone, and writes to nobody once the course is archived', async () => {
  const day = (date: string) => new Date(`${date}T12:00:00Z`)
  const add = (at: Date, source: 'hand' | 'import' = 'hand') =>
    testContact(ctx, sam.id, { source, created_at: at, updated_at: at })
  const active = async () =>
    /Active on (\d+ of \d+) days/.exec(
      new RegExp(`<tr id="student-${sam.id}".*?</tr>`, 's').exec(await instructor.read(page))![0],
    )?.[1]
  for (const date of ['2026-09-13', '2026-09-15', '2026-12-18', '2026-12-19']) await add(day(date))
  // A list that was brought in is one act, of its day, however many people it holds.
  const imported = { seeker_id: sam.id, id: newId(), format: 'linkedin' as const, file_name: 'c.csv' }
  await ctx.db
    .insertInto('imports')
    .values({ ...imported, created_at: day('2026-09-13'), applied_at: day('2026-09-15') })
    .execute()
  for (const date of ['2026-09-14', '2026-09-16']) await add(day(date), 'import')
  ctx.clock.set('2026-09-16T12:00:00Z')
  expect(await active()).toBe('1 of 3')
  ctx.clock.set('2026-12-21T12:00:00Z')
  expect(await active()).toBe('1 of 11')
  const archived = (archived_at: Date | null) => ctx.db.updateTable('courses').set({ archived_at }).execute()
  await archived(day('2026-12-21'))
  expect(await active()).toBeUndefined()
  expect(await instructor.read(page)).not.toContain('/nudge')
  expect((await instructor.post(`${page}/${ana.id}/nudge`)).status).toBe(409)
  await archived(null)
  // Nor about an assignment that nobody can hand in any more.
  ctx.clock.set('2026-09-22T12:00:00Z')
  const putAway = (archived_at: Date | null) =>
    ctx.db.updateTable('assignments').set({ archived_at }).where('id', '=', assignmentId).execute()
  await putAway(day('2026-09-22'))
  expect(await instructor.read(page)).not.toMatch(/\/nudge|\/fallback/)
  for (const to of [`${page}/${sam.id}/nudge`, `${page}/nudges`]) {
    const refused = await instructor.post(to)
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('Nothing was sent')])
  }
  // Nor is there any use in more time, or another way, where nothing came in.
  const help = await instructor.read(`${page}/${sam.id}/fallback`)
  expect(help).toContain('nothing can be handed in for it')
  expect(help).not.toMatch(/action="[^"]*\/(time|fallback)["?]/)
  expect((await instructor.post(`${page}/${sam.id}/fallback`, { fallback: 'panel' })).status).toBe(409)
  const more = { stage: 'report', days: '1', from: due.due_at.toISOString() }
  expect((await instructor.post(`${page}/${sam.id}/time`, more)).status).toBe(409)
  await putAway(null)
  await ctx.db.deleteFrom('imports').execute()
  await ctx.db.deleteFrom('contacts').where('seeker_id', '=', sam.id).execute()
})

it('tells the days of the class apart by its own clock, also where one is longer', async () => {
  const given = { students: [sam], zone: 'America/New_York' }
  const course = await testCourse(ctx, { ...given, instructors: [ines] })
  const opens_at = new Date('2026-10-25T12:00:00Z')
  const dates = { opens_at, due_at: new Date('2026-11-20T12:00:00Z'), zone: given.zone }
  const { here: there } = await testAssignment(ctx, course, dates)
  // Half an hour after each day began, and before it ended: on November 1 the clocks go back.
  const times = ['10-31T04:30', '11-01T03:30', '11-01T04:30', '11-02T04:30', '11-02T05:30', '11-03T04:30']
  for (const time of times) {
    const at = new Date(`2026-${time}:00Z`)
    await testContact(ctx, sam.id, { created_at: at, updated_at: at })
  }
  ctx.clock.set('2026-11-03T12:00:00Z')
  const html = await instructor.read(`${there}/class`)
  expect(html).toContain('Active on 3 of 10 days')
  // Two things on each of the three days: bars of one height, and marks for the others.
  const bars = [.../<svg class="days"[^]*?<path d="([^"]*)"/.exec(html)![1]!.matchAll(/v-(\d+)h/g)]
  expect(bars.map((one) => Number(one[1]))).toEqual([1, 1, 1, 1, 1, 1, 9, 9, 9, 1])
  await ctx.db.deleteFrom('contacts').where('seeker_id', '=', sam.id).execute()
  await ctx.db.deleteFrom('courses').where('id', '=', course).execute()
})

it('lets a student go another way at one press, which can be taken back, and tells the student', async () => {
  const way = `${page}/${sam.id}/fallback`
  const shown = await instructor.read(way)
  expect(shown).toContain('More time or another way for Sam Student')
  expect(shown).not.toContain('Everybody may')
  expect((await instructor.post(way, { fallback: 'anything' })).status).toBe(422)
  const answer = await instructor.post(way, { fallback: 'written' })
  expect(to(answer)).toEqual([303, `${page}#student-${sam.id}`])
  const rows = await ctx.db.selectFrom('assignment_exceptions').select(['id', 'code', 'answer']).execute()
  expect(rows).toMatchObject([{ code: 'mode-not-allowed', answer: 'granted' }])
  const own = page.replace('/class', '')
  expect(await student.read(own)).toContain('Another way to meet')
  const undo = `${own}/exceptions/${rows[0]!.id}/reopen`
  expect(await instructor.read(page)).toContain(`action="${undo}"`)
  expect((await student.post(undo)).status).toBe(404)
  // A second press grants nothing twice, and has nothing to take back.
  await instructor.post(way, { fallback: 'written' })
  expect(await ctx.db.selectFrom('assignment_exceptions').select('id').execute()).toHaveLength(1)
  expect(await instructor.read(page)).not.toContain(`action="${undo}"`)
  expect((await instructor.post(undo)).status).toBe(303)
  // Nobody asked for it: the student is not told that something was refused.
  expect(await student.read(own)).not.toContain('Another way to meet')
  expect(await instructor.read(way)).not.toContain('Allowed<')
  expect((await instructor.post(`${page}/${ines.id}/fallback`, { fallback: 'panel' })).status).toBe(404)
  expect((await student.post(way, { fallback: 'panel' })).status).toBe(404)
})

it('takes a way back to what was answered before it was allowed', async () => {
  const [way, own] = [`${page}/${sam.id}/fallback`, page.replace('/class', '')]
  const rows = () => ctx.db.selectFrom('assignment_exceptions').select(['id', 'answer', 'note']).execute()
  await student.post(`${own}/exceptions`, { rule: 'mode-not-allowed', reason: 'She lives far away.' })
  const asked = `${own}/exceptions/${(await rows())[0]!.id}`
  await instructor.post(`${asked}/refused`, { note: 'Meet her first.' })
  await instructor.post(way, { fallback: 'written' })
  // What was said with the no does not stand under the yes.
  expect(await rows()).toMatchObject([{ answer: 'granted', note: '' }])
  expect(await instructor.read(page)).toMatch(
    new RegExp(`action="${asked}/refused"><input type="hidden" name="note" value="Meet her first."`),
  )
  await instructor.post(`${asked}/refused`)
  expect(await rows()).toMatchObject([{ answer: 'refused' }])
  await ctx.db.deleteFrom('assignment_exceptions').execute()
  // What nobody asked for is not refused: the student would read an answer to no question.
  await instructor.post(way, { fallback: 'written' })
  const [unasked] = await rows()
  expect((await instructor.post(`${own}/exceptions/${unasked!.id}/refused`)).status).toBe(303)
  expect(await instructor.read(own)).toContain('Taken back.')
  expect(await rows()).toEqual([])
})

it('gives a student more time at one press, adds to it, and takes it back', async () => {
  const help = `${page}/${sam.id}`
  const shown = async () => {
    const html = await instructor.read(`${help}/fallback`)
    return /name="from" value="([^"]*)"/.exec(html)![1]!
  }
  const give = async (days: string, from?: string, who = instructor) =>
    who.post(`${help}/time`, { stage: 'report', days, from: from ?? (await shown()) })
  const changed = async () =>
    (await instructor.read(`${help}/fallback`)).includes('changed in another window')
  await ctx.db.deleteFrom('audit_entries').execute()
  const rows = () =>
    ctx.db.selectFrom('assignment_extensions').select(['student_id', 'stage_id', 'due_at']).execute()
  const first = await give('3')
  expect(to(first)).toEqual([303, `${help}/fallback#time`])
  expect(await rows()).toMatchObject([{ student_id: sam.id, due_at: new Date('2026-10-01T12:00:00Z') }])
  const undo = /\/time\/report\/withdraw"[^]*?name="until" value="([^"]*)"/
  expect(undo.exec(await instructor.read(`${help}/fallback`))?.[1]).toBe('2026-10-01T12:00:00.000Z')
  // Pressed twice, or by two at once on pages that show the same time, it is given once.
  const seen = await shown()
  await Promise.all([give('1', seen), give('1', seen)])
  expect(await rows()).toMatchObject([{ due_at: new Date('2026-10-02T12:00:00Z') }])
  expect(location(await give('3', seen))).toBe(`${help}/fallback#time`)
  expect(await changed()).toBe(true)
  expect(await rows()).toMatchObject([{ due_at: new Date('2026-10-02T12:00:00Z') }])
  // So is a form from before it said which time it showed.
  await instructor.post(`${help}/time`, { stage: 'report', days: '1' })
  expect(await changed()).toBe(true)
  // Wherever the student reads a due time, it is that one.
  const [own, course] = [page.replace('/class', ''), `/courses/${courseId}`]
  expect(await student.read('/today')).toMatch(/due [^<]*Oct 2/)
  for (const path of [own, course, '/goals']) {
    const html = await student.read(path)
    expect(html).toContain('Oct 2')
    expect(html).not.toContain('Sep 28')
  }
  expect(await instructor.read(course)).toContain('Sep 28')
  const withdraw = `${help}/time/report/withdraw`
  expect(await instructor.read(`${help}/fallback`)).toContain(withdraw)
  expect((await student.post(withdraw)).status).toBe(404)
  // An undo takes back what it undoes, and not what a colleague gave since.
  const stale = await instructor.post(withdraw, { until: seen })
  expect(location(stale)).toBe(`${help}/fallback#time`)
  expect(await rows()).toHaveLength(1)
  expect((await instructor.post(withdraw)).status).toBe(303)
  expect(await rows()).toEqual([])
  expect(location(await instructor.post(withdraw))).toBe(`${help}/fallback#time`)
  for (const days of ['2', '-7', 'x']) {
    await give(days)
    expect(await changed()).toBe(true)
  }
  expect(await rows()).toEqual([])
  expect([await noted('/time'), await noted('/withdraw')]).toEqual([2, 1])
  expect((await give('1', seen, student)).status).toBe(404)
  const other = { stage: 'other', days: '1', from: seen }
  expect((await instructor.post(`${help}/time`, other)).status).toBe(404)
  // What is over counts from today, at the hour that it was due.
  ctx.clock.set('2026-10-05T09:00:00Z')
  await give('1')
  expect(await rows()).toMatchObject([{ due_at: new Date('2026-10-06T12:00:00Z') }])
})

it('names the stages that are over and missing, and the stage that more time was given for', async () => {
  const rules = templateRules('four-dates', 'en')
  const opens_at = new Date('2026-10-05T00:00:00Z')
  const [first, last] = [rules.stages[0]!, rules.stages.at(-1)!]
  const on = (day: number) => new Date(opens_at.getTime() + day * 86_400_000)
  const dates = { opens_at, due_at: on(last.day + 1) }
  const { assignmentId: id } = await testAssignment(ctx, courseId, { title: 'Steps', rules, ...dates })
  const extend = (stage_id: string, due_at: Date) =>
    ctx.db
      .insertInto('assignment_extensions')
      .values({
        ...{ course_id: courseId, assignment_id: id, student_id: sam.id, stage_id, due_at },
        created_at: now,
      })
      .onConflict((row) =>
        row.columns(['course_id', 'assignment_id', 'student_id', 'stage_id']).doUpdateSet({ due_at }),
      )
      .execute()
  const [row, way] = [`/courses/${courseId}/assignments/${id}/class`, 'fallback']
  const ofSam = async () => {
    const html = await instructor.read(row)
    return new RegExp(`<tr id="student-${sam.id}".*?</tr>`, 's').exec(html)![0]
  }
  const [second] = rules.stages.slice(1)
  ctx.clock.set(on(first.day + 2))
  expect(await ofSam()).toContain(`Not handed in: ${first.title}<`)
  await instructor.post(`${row}/${sam.id}/nudge`)
  await deliverDue(ctx, {})
  const words = ctx.mail.outbox.letters.filter(({ to }) => to === sam.email).map(({ text }) => text)
  expect(words.join()).toContain(`has not been handed in: ${first.title}.`)
  await extend(first.id, on(last.day + 7))
  expect(await ofSam()).toContain(`${first.title}: `)
  expect(await ofSam()).not.toContain('Not handed in')
  ctx.clock.set(on(last.day + 2))
  const others = rules.stages.slice(1).map(({ title }) => title)
  expect(await ofSam()).toContain(`Not handed in: ${others.join(', ')}<`)
  await extend(last.id, on(last.day + 8))
  expect(await ofSam()).toContain(`${last.title}: `)
  expect(await ofSam()).toContain(`Not handed in: ${others.slice(0, -1).join(', ')}<`)
  // What was over before a student joined was never theirs to hand in.
  const joined = (created_at: Date) =>
    ctx.db.updateTable('enrollments').set({ created_at }).where('account_id', '=', sam.id).execute()
  await joined(on(second!.day + 2))
  expect(await ofSam()).toContain(`Not handed in: ${others.slice(1, -1).join(', ')}<`)
  // Whoever left and came back had joined before.
  const before = (joined_at: Date | null) =>
    ctx.db.updateTable('roster_entries').set({ joined_at }).where('account_id', '=', sam.id).execute()
  await before(now)
  expect(await ofSam()).toContain(`Not handed in: ${others.slice(0, -1).join(', ')}<`)
  await before(null)
  // Nor does the last one make anybody late who joined after it.
  await ctx.db.deleteFrom('assignment_extensions').where('stage_id', '=', last.id).execute()
  await joined(on(last.day + 1))
  expect(await ofSam()).toContain('On track')
  await joined(now)
  // Up to the end of the grace that the course gives, what is due is not over.
  const graceEnds = dueAt(last, { opensAt: opens_at, zone: 'UTC' }).getTime() + rules.graceSeconds * 1000
  ctx.clock.set(new Date(graceEnds))
  expect(await ofSam()).not.toContain(last.title)
  ctx.clock.set(new Date(graceEnds + 60_000))
  expect(await ofSam()).toContain(`${last.title}<`)
  ctx.clock.set(on(last.day + 2))
  await extend(last.id, on(last.day + 8))
  // What everybody has by now is no more time.
  await extend(first.id, on(first.day - 1))
  expect(await ofSam()).not.toContain(`${first.title}: `)
  const help = await instructor.read(`${row}/${sam.id}/${way}`)
  expect(help).toContain(`/time/${last.id}/withdraw`)
  expect(help).not.toContain(`/time/${first.id}/withdraw`)
  const students = await instructor.read(row.replace('class', 'students'))
  expect(students).toContain(`${last.title}: <time`)
  expect(students).not.toContain(`${first.title}: <time`)
  await ctx.db.deleteFrom('assignments').where('id', '=', id).execute()
})

it('hands the gradebook to staff alone, with the school’s numbers and no formula', async () => {
  const file = `/courses/${courseId}/gradebook/canvas`
  const text = (await instructor.read(file)).replace(/^\uFEFF/, '').trim()
  const rows = Papa.parse<string[]>(text).data
  expect(rows[2]!.slice(0, 3)).toEqual(["'=Able, Ana", '99', 'S-7'])
  expect(rows).toHaveLength(4)
  // Whoever was invited by address alone is listed under it.
  const sams = ctx.db.updateTable('roster_entries').where('account_id', '=', sam.id)
  await sams.set({ name: sam.email, email: sam.email }).execute()
  expect(await instructor.read(file)).toContain('Sam Student')
  expect((await student.get(file)).status).toBe(404)
  expect((await instructor.get(`/courses/${courseId}/gradebook/other`)).status).toBe(404)
})

it('lists who has not joined without grades, and one section alone where it is chosen', async () => {
  const place = { course_id: courseId, created_at: now, email: null, section: 'Evening' }
  await ctx.db
    .insertInto('roster_entries')
    .values([
      { ...place, id: newId(), name: 'Never Came', role: 'student', sis_id: 'S-9' },
      { ...place, id: newId(), name: 'Asa Assistant', role: 'assistant' },
      { ...place, id: newId(), name: 'Lea Left', role: 'student', section: 'Gone', left_at: now },
    ])
    .execute()
  const file = (query: string) => instructor.read(`/courses/${courseId}/gradebook/canvas${query}`)
  expect(await file('')).toMatch(/Able.*Sam Student.*Never Came,,S-9,,Evening,\s*$/s)
  expect(await file('')).not.toMatch(/Asa|Lea/)
  const named = async (query: string) =>
    (await instructor.get(`/courses/${courseId}/gradebook/canvas${query}`)).headers.get('content-disposition')
  // Of five sections each has a file of its own name.
  expect(await named('?section=Evening')).toContain('Careers Evening canvas.csv')
  expect(await named('?section=nowhere')).toContain('Careers canvas.csv')
  const evening = await file('?section=Evening')
  expect(['Able', 'Sam Student', 'Never Came'].map((name) => evening.includes(name))).toEqual([
    false,
    true,
    true,
  ])
  expect(await file('?section=nowhere')).toContain('Able')
  expect(await instructor.read(`${page}?section=Evening`)).toMatch(
    /<input type="hidden" name="section" value="Evening"/,
  )
  await ctx.db.deleteFrom('roster_entries').where('account_id', 'is', null).execute()
})

it('counts what was not handed in as nothing once the student’s own time is over, where that is wanted', async () => {
  const rules = templateRules('four-dates', 'en')
  const opens_at = new Date('2026-10-05T09:00:00Z')
  const given = { title: 'Steps', rules, opens_at, due_at: opens_at }
  const { assignmentId: id } = await testAssignment(ctx, courseId, given)
  const [first, second, third] = rules.stages
  const at = { course_id: courseId, assignment_id: id, student_id: ana.id }
  const handIn = async (stage_id: string, purpose: 'final' | 'early', points?: number) => {
    const submission_id = newId()
    await ctx.db
      .insertInto('submissions')
      .values({
        ...{
          ...at,
          id: submission_id,
          stage_id,
          author_id: ana.id,
          number: 1,
          request_key: newId(),
          purpose,
        },
        ...{
          submitted_at: opens_at,
          due_at: opens_at,
          late_days: 0,
          people: '[]',
          content: '{}',
          sha256: 'x',
        },
      })
      .execute()
    if (points !== undefined)
      await ctx.db
        .insertInto('grades')
        .values({
          ...{
            ...at,
            id: newId(),
            stage_id,
            submission_id,
            author_id: ana.id,
            scores: '[]',
            deductions: '[]',
          },
          ...{ late_percent: 0, points, out_of: 10, created_at: opens_at },
        })
        .execute()
  }
  await handIn(first!.id, 'final', 10)
  await handIn(second!.id, 'early')
  await handIn(third!.id, 'final')
  const grades = async (query = '?missing=zero') => {
    const text = await instructor.read(`/courses/${courseId}/gradebook/canvas${query}`)
    const [head, , ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim()).data
    return rows.map((row) => row[head!.indexOf('Steps')])
  }
  ctx.clock.set('2026-10-06T00:00:00Z')
  expect(await grades()).toEqual(['100', ''])
  // All four are over; the third waits for its grade.
  ctx.clock.set('2027-01-15T12:00:00Z')
  const weightOf = (stages: typeof rules.stages) => stages.reduce((sum, { weight }) => sum + weight, 0)
  const rest = weightOf(rules.stages.filter((stage) => stage !== third))
  const percent = Math.round((first!.weight / rest) * 10_000) / 100
  expect(await grades()).toEqual([`${percent}`, '0'])
  expect(await grades('')).toEqual(['100', ''])
  await ctx.db
    .insertInto('assignment_extensions')
    .values({ ...at, stage_id: second!.id, due_at: new Date('2027-01-20T12:00:00Z'), created_at: now })
    .execute()
  const less = Math.round((first!.weight / (rest - second!.weight)) * 10_000) / 100
  expect(await grades()).toEqual([`${less}`, '0'])
  // What was over before somebody joined does not count against them.
  const joined = (created_at: Date) =>
    ctx.db.updateTable('enrollments').set({ created_at }).where('account_id', '=', sam.id).execute()
  await joined(new Date('2027-01-10T12:00:00Z'))
  expect(await grades()).toEqual([`${less}`, ''])
  await joined(now)
  // To leave and come back undoes nothing.
  await student.post(`/courses/${courseId}/leave`)
  await instructor.post(`/courses/${courseId}/members`, { email: sam.email, role: 'student' })
  expect(await grades()).toEqual([`${less}`, '0'])
  // What was graded counts on when the assignment is put away; what was not is gone with it.
  const archive = (title: string, archived_at: Date | null) =>
    ctx.db.updateTable('assignments').set({ archived_at }).where('title', '=', title).execute()
  await archive('Steps', now)
  await archive('One interview', now)
  expect(await grades('')).toEqual(['100', ''])
  expect(await instructor.read(`/courses/${courseId}/gradebook/canvas`)).not.toContain('One interview')
  await archive('Steps', null)
  await archive('One interview', null)
  expect(await instructor.read(page)).toMatch(/<input[^>]*name="missing"[^>]*value="zero"[^>]*checked/)
})
