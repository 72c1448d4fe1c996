import { strFromU8 } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { exportedFilesOf } from '../../../tests/support/account-export.ts'
import { type Browser, testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { enrol, testAssignment, testCourse } from '../../../tests/support/test-course.ts'
import { newId } from '../../shared/ids.ts'
import { templateRules } from '../assignments/index.ts'
import { listStaffWork } from '../cockpit/index.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { signedIn } = testApp(ctx)
const people = await Promise.all(
  ['Inés', 'Asa', 'Ann One', 'Bob Two', 'Outside'].map((name) => testSeeker(ctx, name)),
)
const [instructor, assistant, ann, bob, outside] = await Promise.all(people.map((person) => signedIn(person)))
const now = ctx.clock.now()
const rules = templateRules('full-sections', 'en')
const [first, second] = [newId(), newId()]
// The report is due 21 days after the assignment was given; the second comes a day later.
const [givenAt, dueAt] = [new Date('2026-08-24T12:00:00Z'), new Date('2026-09-14T23:59:00Z')]
const courseId = await testCourse(ctx, {
  instructors: people.slice(0, 1),
  assistants: people.slice(1, 2),
  students: people.slice(2, 4),
})
const dates = { opens_at: givenAt, due_at: dueAt }
const { assignmentId, here } = await testAssignment(ctx, courseId, { rules, ...dates })

beforeAll(async () => {
  for (const [index, id] of [first, second].entries())
    await ctx.db
      .insertInto('submissions')
      .values({
        course_id: courseId,
        id,
        assignment_id: assignmentId,
        stage_id: 'report',
        student_id: people[index + 2]!.id,
        author_id: newId(),
        number: 1,
        request_key: newId(),
        purpose: 'final',
        submitted_at: index === 0 ? now : new Date('2026-09-15T12:00:00Z'),
        due_at: dueAt,
        late_days: index,
        people: '[]',
        content: JSON.stringify({
          assignment: rules.title,
          stage: { id: 'report', title: 'Report' },
          talks: [],
          sections: [
            { id: 'work', title: 'The work', form: 'essay', words: 2, text: `Text of ${index + 1}` },
          ],
          evidence: [],
          conditions: [],
          effort: null,
        }),
        sha256: 'x',
      })
      .execute()
})

const points = { 'points:person': '20', 'points:work': '30.5', 'points:fit': '10' }

it('leads from student to student, and keeps what is wrong beside its field', async () => {
  const html = await instructor!.read(`${here}/grading`)
  expect(html.indexOf('Ann One')).toBeLessThan(html.indexOf('Bob Two'))
  const wrong = await instructor!.post(`${here}/grading/${first}`, {
    ...points,
    'points:fit': '99',
    feedback: 'Kept',
  })
  const page = await wrong.text()
  expect([wrong.status, page.includes('Kept'), page.includes('Write points from 0 to 30')]).toEqual([
    422,
    true,
    true,
  ])
  const saved = await assistant!.post(`${here}/grading/${first}`, {
    ...points,
    feedback: 'Good.',
    keep: 'on',
    act: 'next',
  })
  expect(location(saved)).toBe(`${here}/grading/${second}`)
  expect(await instructor!.read(`${here}/grading/${second}`)).toContain('Good.')
  const last = await instructor!.post(`${here}/grading/${second}`, { ...points, act: 'next' })
  expect(location(last)).toBe(`${here}/grading`)
  // What is graded again leads to nobody who has a grade.
  const words = { ...points, feedback: 'Good.', act: 'next' }
  const again = await assistant!.post(`${here}/grading/${first}`, words)
  expect(location(again)).toBe(`${here}/grading`)
  const open = await instructor!.read(`${here}/grading?show=open`)
  expect([open.includes('Nothing here waits'), open.includes('Ann One')]).toEqual([true, false])
  const list = await instructor!.read(`${here}/grading`)
  expect(list).toContain('60.5 of 100')
  // One day late at ten percent a day.
  expect(list).toContain('54.45 of 100')
})

it('stays within a section of the class list, and keeps the numbers of hidden names', async () => {
  const entries = [people[2]!, people[3]!].map(({ id }, index) => ({
    ...{ id: newId(), course_id: courseId, role: 'student' as const, name: 'x', account_id: id },
    ...{ section: ['Evening', 'Tuesday 9:00'][index]!, created_at: now },
  }))
  await ctx.db.insertInto('roster_entries').values(entries).execute()
  const all = await instructor!.read(`${here}/grading`)
  expect(all).toContain('section=Tuesday+9%3A00')
  const tuesday = `${here}/grading?section=Tuesday+9%3A00`
  const html = await instructor!.read(tuesday)
  expect([html.includes('Ann One'), html.includes('Bob Two')]).toEqual([false, true])
  expect(html).toContain(`${here}/grading/${second}?section=Tuesday+9%3A00`)
  const [, number] = /Student (\d)/.exec(await instructor!.read(`${here}/grading/${second}?hidden=yes`))!
  const hidden = await instructor!.read(`${tuesday}&hidden=yes`)
  expect(hidden).toContain(`Student ${number}`)
  const last = await instructor!.post(`${here}/grading/${second}?section=Tuesday+9%3A00`, {
    ...points,
    act: 'next',
  })
  expect(location(last)).toBe(tuesday)
  // What has gone shows everything, and goes along no further.
  const unknown = await instructor!.read(`${here}/grading?section=nowhere&stage=gone`)
  expect([unknown.includes('Ann One'), unknown.includes('Bob Two')]).toEqual([true, true])
  expect(unknown).toContain(`href="${here}/grading/${second}"`)
  await ctx.db
    .insertInto('roster_entries')
    .values({ ...entries[0]!, id: newId(), account_id: people[4]!.id, section: 'Night' })
    .execute()
  const night = await instructor!.read(`${here}/grading?section=Night`)
  expect(night).toContain('Nothing has come in yet of what is chosen here')
})

it('hides names on every page of the way', async () => {
  const pdf = `/submissions/${first}/feedback.pdf`
  expect(await instructor!.read(`${here}/grading/${first}`)).toContain(pdf)
  expect(await instructor!.read(`${here}/grading/${first}?hidden=yes`)).not.toContain(pdf)
  for (const path of [`${here}/grading?hidden=yes`, `${here}/grading/${first}?hidden=yes`]) {
    const html = await instructor!.read(path)
    expect(html).toMatch(/Student [12]/)
    expect(html).not.toMatch(/Ann One|Bob Two/)
  }
})

/** What a student's own data says of what was given back. */
async function exported(student: Browser) {
  const files = await exportedFilesOf(student)
  const { grades, feedback } = JSON.parse(strFromU8(files['data.json']!)) as Record<
    'grades' | 'feedback',
    Record<string, unknown>[]
  >
  const tables = ['grades', 'feedback'].filter((name) => files[`csv/${name}.csv`])
  return {
    points: grades.map(({ points }) => Number(points)),
    words: feedback.map(({ text }) => text),
    tables,
  }
}
const nothing = { points: [], words: [], tables: [] }

it('shows a student nothing before it is released, then only their own, and hides it again', async () => {
  const own = `${here}/submissions/${first}/feedback`
  expect((await ann!.get(own)).status).toBe(404)
  expect(await exported(ann!)).toEqual(nothing)
  expect(await ann!.read(here)).not.toContain('Read the feedback')
  await instructor!.post(`${here}/grading/release`, {
    stage: 'report',
    act: 'date',
    date: '2026-09-16',
    time: '08:00',
  })
  expect((await ann!.get(own)).status).toBe(404)
  expect(await exported(ann!)).toEqual(nothing)
  ctx.clock.set(new Date('2026-09-16T08:00:00Z'))
  const html = await ann!.read(own)
  expect(html).toContain('Good.')
  expect(html).toContain('60.5 of 100')
  expect(await exported(ann!)).toEqual({ points: [60.5], words: ['Good.'], tables: ['grades', 'feedback'] })
  expect(await ann!.read(here)).toContain('Read the feedback')
  const pdf = await ann!.get(`${own}.pdf`)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  for (const other of [bob!, outside!]) {
    expect((await other.get(own)).status).toBe(404)
    expect((await other.get(`${own}.pdf`)).status).toBe(404)
  }
  await instructor!.post(`${here}/grading/release`, { stage: 'report', act: 'hide' })
  expect((await ann!.get(own)).status).toBe(404)
  expect(await exported(ann!)).toEqual(nothing)
  await instructor!.post(`${here}/grading/release`, { stage: 'report', act: 'now' })
  expect((await ann!.get(own)).status).toBe(200)
  const bad = await instructor!.post(`${here}/grading/release`, { stage: 'report', act: 'date', date: '' })
  expect(bad.status).toBe(422)
})

it('says what students can see after saving and releasing', async () => {
  const said = async (answer: Promise<Response>) => instructor!.read(location(await answer))
  const save = async () => {
    const drawn = await instructor!.read(`${here}/grading/${first}`)
    const typed = { ...points, feedback: 'Good.', act: 'stay', seen: seenOn(drawn) }
    return said(instructor!.post(`${here}/grading/${first}`, typed))
  }
  const release = (act: string, date = '') =>
    said(instructor!.post(`${here}/grading/release`, { stage: 'report', act, date, time: '08:00' }))
  expect(await release('hide')).toContain('Hidden from students again.')
  expect(await save()).toContain('Students will see it once you release it.')
  const later = await release('date', '2026-09-20')
  expect(later).toContain('Students see nothing before it.')
  expect(later).not.toContain('Released.')
  expect(await save()).toContain('from the date you set')
  expect(await release('date', '2026-09-16')).toContain('Released.')
  expect(await save()).toContain('The student can read it now.')
})

const seenOn = (html: string) => /name="seen" value="([^"]*)"/.exec(html)![1]!

it('grades once when a form comes twice, and never writes over what somebody else gave meanwhile', async () => {
  const drawn = await instructor!.read(`${here}/grading/${second}`)
  const typed = { ...points, 'points:fit': '12', feedback: 'Mine.', act: 'stay', seen: seenOn(drawn) }
  const count = async () =>
    (await ctx.db.selectFrom('grades').select('id').where('submission_id', '=', second).execute()).length
  for (const _ of [1, 2])
    expect((await instructor!.post(`${here}/grading/${second}`, typed)).status).toBe(303)
  expect(await count()).toBe(2)
  // The same points from an old form, but other words: they are not to be dropped in silence.
  const reworded = await instructor!.post(`${here}/grading/${second}`, { ...typed, feedback: 'Reworded.' })
  expect([reworded.status, (await reworded.text()).includes('Reworded.')]).toEqual([422, true])
  const late = await assistant!.post(`${here}/grading/${second}`, {
    ...typed,
    'points:fit': '1',
    feedback: 'Theirs.',
  })
  const html = await late.text()
  expect(late.status).toBe(422)
  expect(html).toContain('Somebody graded this in the meantime')
  expect(html).toContain('Theirs.')
  expect(html).toMatch(/Feedback on record<\/dt><dd[^>]*>Mine\./)
  expect(await count()).toBe(2)
  const again = { ...typed, 'points:fit': '1', feedback: 'Theirs.', seen: seenOn(html) }
  expect((await assistant!.post(`${here}/grading/${second}`, again)).status).toBe(303)
  expect(await count()).toBe(3)
})

it('does not bring back a name that was taken out of the words while the page was open', async () => {
  const drawn = await instructor!.read(`${here}/grading/${second}`)
  const words = async () =>
    (
      await ctx.db
        .selectFrom('feedback')
        .select('text')
        .where('submission_id', '=', second)
        .executeTakeFirstOrThrow()
    ).text
  const before = await words()
  const rewrite = (text: string) =>
    ctx.db.updateTable('feedback').set({ text }).where('submission_id', '=', second).execute()
  await rewrite('Somebody helped.')
  const typed = { ...points, feedback: 'Maria helped.', act: 'stay', seen: seenOn(drawn) }
  const refused = await instructor!.post(`${here}/grading/${second}`, typed)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('asked for their name to be taken out')
  expect(await words()).toBe('Somebody helped.')
  await rewrite(before)
})

it('refuses feedback that is too long instead of shortening it', async () => {
  const long = await instructor!.post(`${here}/grading/${first}`, { ...points, feedback: 'x'.repeat(20_001) })
  expect(long.status).toBe(422)
  expect(await long.text()).toContain('20,000 characters at most')
})

it('keeps every earlier grade when it is graded again', async () => {
  const drawn = await instructor!.read(`${here}/grading/${first}`)
  await instructor!.post(`${here}/grading/${first}`, {
    ...points,
    'points:fit': '30',
    feedback: 'Better.',
    act: 'stay',
    seen: seenOn(drawn),
  })
  const html = await instructor!.read(`${here}/grading/${first}`)
  expect(html).toContain('80.5 of 100')
  expect(html).toContain('Graded before')
  expect(html).toContain('60.5 of 100')
  expect(await ann!.read(`${here}/submissions/${first}/feedback`)).toContain('80.5 of 100')
  expect((await exported(ann!)).points).toEqual([80.5])
})

it('takes off and gives nothing by a form that is older than the rubric', async () => {
  const change = async (deductions: { id: string; title: string; points: number }[]) => {
    const written = { content: JSON.stringify({ ...rules.rubric, deductions }), updated_at: now }
    await ctx.db
      .insertInto('rubrics')
      .values({ course_id: courseId, assignment_id: assignmentId, ...written })
      .onConflict((row) => row.columns(['course_id', 'assignment_id']).doUpdateSet(written))
      .execute()
  }
  const page = `${here}/grading/${first}`
  const thanked = { title: 'Nobody was thanked', points: 5 }
  await change([{ id: 'd1', ...thanked }])
  const drawn = await assistant!.read(page)
  const ticked = /name="deduction\[\]" value="([^"]*)"/.exec(drawn)![1]!
  const rubricOn = (html: string) => /name="rubric" value="([^"]*)"/.exec(html)![1]!
  const typed = { ...points, 'deduction[]': ticked, feedback: 'Less.', act: 'stay' }
  const sent = { ...typed, seen: seenOn(drawn), rubric: rubricOn(drawn) }
  await change([
    { id: 'd1', title: 'No consent', points: 20 },
    { id: 'd2', ...thanked },
  ])
  const refused = await assistant!.post(page, sent)
  const html = await refused.text()
  expect([refused.status, html.includes('was changed in the meantime')]).toEqual([422, true])
  expect(/<input[^>]*value="5 Nobody was thanked"[^>]*>/.exec(html)![0]).toContain('checked')
  expect(/<input[^>]*value="20 No consent"[^>]*>/.exec(html)![0]).not.toContain('checked')
  const last = () =>
    ctx.db
      .selectFrom('grades')
      .select('deductions')
      .where('submission_id', '=', first)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
  expect((await last()).deductions).toEqual([])
  const unmarked = { ...sent, rubric: '', 'deduction[]': 'd2' }
  expect((await assistant!.post(page, unmarked)).status).toBe(422)
  expect((await assistant!.post(page, { ...sent, rubric: rubricOn(html) })).status).toBe(303)
  expect((await last()).deductions).toEqual([thanked])
  await ctx.db.deleteFrom('rubrics').execute()
})

it('lets nobody who was a student here grade their own work or answer their own request', async () => {
  const own = { course_id: courseId, account_id: people[3]!.id }
  const become = (role: 'assistant' | 'student') =>
    ctx.db.updateTable('enrollments').set({ role }).where('account_id', '=', own.account_id).execute()
  const waits = async (index: number) => (await listStaffWork(ctx, people[index]!.scope)).assignments
  await ctx.db.deleteFrom('grades').where('submission_id', '=', second).execute()
  const request = newId()
  await ctx.db
    .insertInto('assignment_exceptions')
    .values({
      ...{ course_id: courseId, id: request, assignment_id: assignmentId, student_id: own.account_id },
      ...{ code: 'too-close', reason: 'I know nobody else.', created_at: now },
    })
    .execute()
  expect(await waits(0)).toMatchObject([{ toGrade: 1, requests: 1 }])
  await become('assistant')
  expect(await waits(0)).toMatchObject([{ toGrade: 1, requests: 0 }])
  expect(await waits(3)).toEqual([])
  const queue = await bob!.read(`${here}/grading`)
  expect([queue.includes(first), queue.includes(second)]).toEqual([true, false])
  // The assignment's own list has it: the difference is said.
  expect(queue).toContain('Your own work, from when you were a student here, is not on this list')
  expect(await instructor!.read(`${here}/grading`)).not.toContain('Your own work')
  const section = await bob!.read(`${here}/grading?section=Tuesday+9%3A00`)
  expect(section).toContain('Nothing else has come in here yet')
  expect((await bob!.get(`${here}/grading/${second}`)).status).toBe(403)
  expect((await bob!.post(`${here}/grading/${second}`, { ...points, feedback: 'Mine.' })).status).toBe(403)
  // From others' work a way leads to grading it, and from their own none.
  const link = async (id: string) =>
    (await bob!.read(`${here}/submissions/${id}`)).includes(`${here}/grading/${id}"`)
  expect([await link(first), await link(second)]).toEqual([true, false])
  // What is given back to them is not released yet; what others get they read.
  const release = (act: string) => instructor!.post(`${here}/grading/release`, { stage: 'report', act })
  await release('hide')
  for (const kind of ['feedback', 'feedback.pdf']) {
    expect((await bob!.get(`${here}/submissions/${second}/${kind}`)).status).toBe(404)
    expect((await bob!.get(`${here}/submissions/${first}/${kind}`)).status).toBe(200)
  }
  await release('now')
  const exception = `${here}/exceptions/${request}`
  for (const act of ['granted', 'refused', 'reopen'])
    expect((await bob!.post(`${exception}/${act}`)).status).toBe(403)
  expect(await bob!.read(here)).not.toContain(exception)
  expect(await instructor!.read(here)).toContain(exception)
  await become('student')
  // Its answer taken back, it waits from then on, and tells staff who were done with it as it was before.
  await instructor!.post(`${exception}/refused`)
  ctx.clock.advance(60_000)
  await instructor!.post(`${exception}/reopen`)
  expect(await waits(0)).toMatchObject([{ requests: 1, newestRequest: ctx.clock.now() }])
  // Nobody waits for an answer once they left, and the request says so.
  await ctx.db.deleteFrom('enrollments').where('account_id', '=', own.account_id).execute()
  expect(await waits(0)).toEqual([])
  expect((await instructor!.read(here)).split('id="submissions"')[0]).toContain('Left the course')
  await enrol(ctx, courseId, 'student', { id: own.account_id })
  await ctx.db.deleteFrom('assignment_exceptions').execute()
})

it('names who left the course, and waits for no grade of theirs', async () => {
  await ctx.db.deleteFrom('grades').where('submission_id', '=', second).execute()
  expect((await listStaffWork(ctx, people[0]!.scope)).assignments).toMatchObject([{ toGrade: 1 }])
  const lists = async () => Promise.all([`${here}/grading`, here].map((path) => instructor!.read(path)))
  for (const html of await lists()) expect(html).not.toContain('Left the course')
  await ctx.db.deleteFrom('enrollments').where('account_id', '=', people[3]!.id).execute()
  expect((await listStaffWork(ctx, people[0]!.scope)).assignments).toEqual([])
  const [queue, handedIn] = await lists()
  for (const html of [queue, handedIn]) {
    expect(html).toMatch(/Bob Two<\/a>\s*<[^>]*>Left the course/)
    expect(html).not.toContain('A former student')
  }
  expect(queue).toContain('1 of 1 graded')
  expect(queue).not.toContain('Grade the next one')
  expect(await instructor!.read(`${here}/grading?hidden=yes`)).not.toContain('Left the course')
})

it('shows what each grading gave and took off, by level, and what effort was held to', async () => {
  const page = `${here}/grading/${first}`
  const written = {
    updated_at: now,
    content: JSON.stringify({
      criteria: [
        { id: 'fit', title: 'Fit', points: 100, levels: [{ title: 'Solid', points: 80 }], stage: '' },
      ],
      deductions: [{ id: 'd1', title: 'No thanks', points: 5 }],
      latePerDay: 0,
    }),
  }
  await ctx.db
    .insertInto('rubrics')
    .values({ course_id: courseId, assignment_id: assignmentId, ...written })
    .execute()
  const held = { ...rules, effort: { requests: 5, percent: 50 } }
  const change = (to: typeof rules, purpose: 'final' | 'effort') =>
    Promise.all([
      ctx.db
        .updateTable('assignments')
        .set({ rules: JSON.stringify(to) })
        .execute(),
      ctx.db.updateTable('submissions').set({ purpose }).where('id', '=', first).execute(),
    ])
  await change(held, 'effort')
  const drawn = () => instructor!.read(page)
  const grade = async (values: Record<string, string>) =>
    instructor!.post(page, { feedback: 'F', act: 'stay', seen: seenOn(await drawn()), ...values })
  await grade({ 'level:fit': '80 Solid', 'deduction[]': '5 No thanks' })
  await instructor!.post(`${here}/grading/release`, { stage: 'report', act: 'now' })
  const own = await ann!.read(`${here}/submissions/${first}/feedback`)
  expect(own).toContain('Solid: 80 of 100')
  // The page opens with the level that was chosen.
  expect(await drawn()).toMatch(/<input(?=[^>]*value="80 Solid")(?=[^>]*checked)/)
  for (const html of [own, await drawn()]) {
    expect(html).toMatch(/No thanks<\/dt><dd>−5/)
    expect(html).toMatch(/Effort without a talk<\/dt><dd>At most 50%/)
  }
  await grade({ 'points:fit': '40' })
  const [last, before] = (await drawn()).split('Graded before')
  expect(last).not.toContain('Effort without a talk')
  expect(before).toMatch(/Fit<\/dt><dd>Solid: 80 of 100/)
  expect(before).toMatch(/No thanks<\/dt><dd>−5/)
  await change(rules, 'final')
  await ctx.db.deleteFrom('rubrics').execute()
})

it('lets students and strangers do none of it', async () => {
  for (const other of [ann!, outside!]) {
    expect((await other.get(`${here}/grading`)).status).toBe(404)
    expect((await other.get(`${here}/grading/${first}`)).status).toBe(404)
    expect((await other.post(`${here}/grading/${first}`, points)).status).toBe(404)
    expect((await other.post(`${here}/grading/release`, { stage: 'report', act: 'now' })).status).toBe(404)
  }
})

it('keeps each record when another one is deleted', async () => {
  const left = async () =>
    Promise.all(
      (['submissions', 'grades', 'feedback', 'rubrics'] as const).map(
        async (table) => (await ctx.db.selectFrom(table).selectAll().execute()).length,
      ),
    )
  await ctx.db
    .insertInto('rubrics')
    .values({
      course_id: courseId,
      assignment_id: assignmentId,
      content: JSON.stringify(rules.rubric),
      updated_at: now,
    })
    .execute()
  expect(await left()).toEqual([2, 8, 2, 1])
  await ctx.db.deleteFrom('rubrics').execute()
  expect(await left()).toEqual([2, 8, 2, 0])
  await ctx.db.deleteFrom('feedback').where('submission_id', '=', second).execute()
  expect(await left()).toEqual([2, 8, 1, 0])
  await ctx.db.deleteFrom('submissions').where('id', '=', second).execute()
  expect(await left()).toEqual([1, 8, 1, 0])
  await ctx.db.deleteFrom('assignments').execute()
  expect(await left()).toEqual([1, 8, 1, 0])
})
