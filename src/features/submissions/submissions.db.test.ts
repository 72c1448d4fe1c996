import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testPassword, testSeeker } from '../../../tests/support/context.ts'
import { somebodyWaits } from '../../../tests/support/database.ts'
import { heldInterview } from '../../../tests/support/held-interview.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'
import { testAssignment, testCourse } from '../../../tests/support/test-course.ts'
import { newId } from '../../shared/ids.ts'
import { listOpenAssignments, templateRules } from '../assignments/index.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { signedIn } = testApp(ctx)
const [ines, sam, tom] = await Promise.all(
  ['Inés', 'Sam Student', 'Tom'].map((name) => testSeeker(ctx, name)),
)
const [instructor, student, other] = [await signedIn(ines!), await signedIn(sam!), await signedIn(tom!)]
const now = ctx.clock.now()
const dueAt = new Date('2026-09-29T03:59:00Z')
const rules = templateRules('with-evidence', 'en')
const canary = 'CANARY-not-chosen'
const courseId = await testCourse(ctx, {
  ...{ title: 'Career', zone: 'America/New_York', instructors: [ines!], students: [sam!, tom!] },
})
const { assignmentId, here } = await testAssignment(ctx, courseId, {
  due_at: dueAt,
  zone: 'America/New_York',
  rules: {
    ...rules,
    stages: [{ ...rules.stages[0]!, early: true }],
    rubric: { ...rules.rubric, latePerDay: 10 },
  },
})

/** What stands beside the notes of the one talk: a debrief, a next step, lines edited for the reader, another day. */
async function writtenFor(seekerId: string) {
  const { id: interview_id } = await ctx.db.selectFrom('interviews').select('id').executeTakeFirstOrThrow()
  const own = { seeker_id: seekerId, interview_id }
  await ctx.db
    .updateTable('debriefs')
    .set({ still_interested: 'no', follow_up: '- the nights\n- the bus' })
    .execute()
  await ctx.db
    .insertInto('next_steps')
    .values({ ...own, id: newId(), text: 'Ask a day nurse ཀ', created_at: now })
    .execute()
  const edited = { occupation: 'Night nurse', organization: 'A hospital' }
  await ctx.db
    .insertInto('reports')
    .values({ ...own, ...edited, answers: '{}', reflection: '{}', created_at: now, updated_at: now })
    .execute()
  await ctx.db
    .updateTable('interviews')
    .set({ starts_at: new Date('2026-09-10T12:00:00Z') })
    .execute()
}

/** The words of a page's document, without its tags. */
const documentIn = (html: string) =>
  /<article class="printed".*?<\/article>/s
    .exec(html)![0]
    .replace(/<dl>.*?<\/dl>/s, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n+/g, '\n')

const count = async () => (await ctx.db.selectFrom('submissions').select('id').execute()).length
let letters: { request: string; thanks: string }

it('says what is missing, keeps what was written, and hands nothing in', async () => {
  const answer = await student.post(`${here}/hand-in`, {
    key: newId(),
    act: 'final',
    'shown:confirmation': 'Yes, Friday.',
  })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('Interviews held: 0 of 1')
  expect(html).toContain('Still to be shown: Copy of the request.')
  expect(html).toContain('Yes, Friday.')
  expect(await count()).toBe(0)
})

it('takes unfinished work for feedback, without counting it', async () => {
  const answer = await student.post(`${here}/hand-in`, { key: newId(), act: 'early' })
  const html = await student.read(location(answer))
  expect(html).toContain('It does not count yet')
  const row = await ctx.db.selectFrom('submissions').select(['purpose', 'number']).executeTakeFirst()
  expect(row).toEqual({ purpose: 'early', number: 1 })
  const [stage] = rules.stages
  const next = { courseId, assignmentId, stageId: stage!.id, stage: stage!.title, dueAt, graceSeconds: 60 }
  expect(await listOpenAssignments(ctx, sam!.scope)).toMatchObject([{ handedIn: false, dueAt, next }])
})

it('leads to talks that are for nothing yet, as long as one is missing here', async () => {
  const own = {
    seeker_id: tom!.id,
    zone: 'UTC',
    created_at: now,
    updated_at: now,
  }
  const [held, planned, off, older, notForThis] = [newId(), newId(), newId(), newId(), newId()]
  const talk = { course_id: null, assignment_id: null, ended_at: null, cancelled_at: null, ...own }
  await ctx.db
    .insertInto('interviews')
    .values([
      { ...talk, id: held, ended_at: now },
      { ...talk, id: planned, created_at: new Date('2026-09-14T12:01:00Z') },
      { ...talk, id: off, cancelled_at: now },
      { ...talk, id: older, ended_at: now, created_at: new Date('2026-09-01T12:00:00Z') },
      { ...talk, id: notForThis },
    ])
    .execute()
  await other.post(`/today/plans/${assignmentId}/not-for/${notForThis}`)
  const links = async (page: string) =>
    [...(await other.read(page)).matchAll(/href="\/interviews\/([^"]+)#about"/g)].map(([, id]) => id)
  for (const page of [here, `${here}/hand-in`]) expect(await links(page)).toEqual([held, planned])
  // They may be for this, and somebody to talk to is still to be chosen.
  expect(await other.read(here)).toContain('Choose somebody to talk to')
  const exception = {
    ...{ course_id: courseId, assignment_id: assignmentId, student_id: tom!.id, id: newId(), reason: '' },
    ...{ code: 'interviews-missing', answer: 'granted' as const, created_at: now },
  }
  await ctx.db.insertInto('assignment_exceptions').values(exception).execute()
  expect(await listOpenAssignments(ctx, tom!.scope)).toMatchObject([{ fewerAllowed: true }])
  expect(await other.read('/goals')).not.toContain('talks held')
  for (const page of [here, `${here}/hand-in`]) expect(await links(page)).toEqual([])
  await ctx.db.deleteFrom('assignment_exceptions').execute()
  expect(await listOpenAssignments(ctx, tom!.scope)).toMatchObject([{ fewerAllowed: false }])
  await ctx.db
    .updateTable('interviews')
    .set({ course_id: courseId, assignment_id: assignmentId })
    .where('id', '=', held)
    .execute()
  for (const page of [here, `${here}/hand-in`]) expect(await links(page)).toEqual([])
  await ctx.db.deleteFrom('interviews').where('seeker_id', '=', tom!.id).execute()
})

it('freezes a copy with the server’s time and a fingerprint anybody can check', async () => {
  letters = await heldInterview(ctx, {
    seekerId: sam!.id,
    courseId,
    assignmentId,
    questions: rules.questions.map(({ text }) => text),
    secret: canary,
  })
  await writtenFor(sam!.id)
  const form = {
    act: 'final',
    'shown:request': letters.request,
    'shown:thank-you': letters.thanks,
    'shown:confirmation': 'Yes, Friday.',
  }
  await student.post(`${here}/hand-in`, { ...form, act: 'save', key: newId() })
  const preview = documentIn(await student.read(`${here}/hand-in`))
  const answer = await student.post(`${here}/hand-in`, { ...form, key: newId() })
  expect(answer.status).toBe(303)
  const receipt = location(answer)
  const id = receipt.split('/').at(-1)!
  const { rows } = await sql<{ text: string; sha256: string; at: Date }>`
    select content::text as text, sha256, submitted_at as at from submissions where id = ${id}`.execute(
    ctx.db,
  )
  expect(rows[0]!.sha256).toBe(createHash('sha256').update(rows[0]!.text).digest('hex'))
  expect(rows[0]!.at).toEqual(ctx.clock.now())
  const html = await student.read(receipt)
  expect(html).toContain(rows[0]!.sha256)
  expect(html).toContain('On time.')
  // What was seen before is what came in, and it is the report: its headings, lines, day and words.
  expect(documentIn(html)).toBe(preview)
  for (const words of [
    'The talk with Maria Lopez\nMaria Lopez\nNight nurse · A hospital\nSeptember 14, 2026',
    'What I learned\nI learned to ask.\nWhat went well?\nThe start.\nAm I still interested in this work?\nNo.\nthe nights\nthe bus\n',
    'Next steps\nAsk a day nurse ཀ\n',
  ])
    expect(preview).toContain(words)
  // Later changes touch the original, not the copy.
  await ctx.db.updateTable('notebook_answers').set({ text: 'Changed later' }).execute()
  expect(await student.read(receipt)).not.toContain('Changed later')
  expect(html.indexOf('id="receipt"')).toBeLessThan(html.indexOf('id="frozen"'))
  const seen = await instructor.read(receipt)
  expect(seen.indexOf('id="frozen"')).toBeLessThan(seen.indexOf('id="receipt"'))
  expect(seen).toContain('Answer to: ')
  expect(seen).toContain('The request that was shown')
  expect(seen).not.toContain(canary)
  const pdf = await instructor.get(`${receipt}/file.pdf`)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  // What the PDF cannot draw is said beforehand, and is in the other files.
  expect(seen).toContain('puts \u{FFFD} in their place: ཀ.')
  expect(await instructor.read(`${receipt}/file.html`)).toContain('Ask a day nurse ཀ')
  const word = await instructor.get(`${receipt}/file.docx`)
  expect(word.headers.get('content-type')).toContain('wordprocessingml')
  expect((await other.get(receipt)).status).toBe(404)
  for (const format of ['pdf', 'docx', 'html'])
    expect((await other.get(`${receipt}/file.${format}`)).status).toBe(404)
})

it('makes one submission of a form that arrives many times at once, and answers all with the same receipt', async () => {
  const before = await count()
  const form = {
    key: newId(),
    act: 'final',
    'shown:request': letters.request,
    'shown:thank-you': letters.thanks,
    'shown:confirmation': 'Yes, Friday.',
  }
  const answers = await Promise.all(Array.from({ length: 8 }, () => student.post(`${here}/hand-in`, form)))
  expect(new Set(answers.map(location)).size).toBe(1)
  expect(await count()).toBe(before + 1)
  const late = await student.post(`${here}/hand-in`, form)
  expect(location(late)).toBe(location(answers[0]!))
  const numbers = await ctx.db.selectFrom('submissions').select('number').orderBy('number').execute()
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3])
})

it('counts lateness by the server’s clock with a grace, takes what is late once, and follows an extension', async () => {
  const form = {
    act: 'final',
    'shown:request': letters.request,
    'shown:thank-you': letters.thanks,
    'shown:confirmation': 'Yes, Friday.',
  }
  const send = (person = student) => person.post(`${here}/hand-in`, { ...form, key: newId() })
  const lastLate = async () => {
    const row = await ctx.db
      .selectFrom('submissions')
      .select('late_days')
      .orderBy('submitted_at', 'desc')
      .executeTakeFirstOrThrow()
    return row.late_days
  }
  ctx.clock.set(new Date(dueAt.getTime() + 119_000))
  expect(await other.read(here)).not.toContain('Past due')
  expect([(await send()).status, await lastLate()]).toEqual([303, 0])
  ctx.clock.set(new Date(dueAt.getTime() + 121_000))
  expect(await other.read(here)).toContain('Past due')
  const refused = await send()
  expect([refused.status, (await refused.text()).includes('your earlier version counts')]).toEqual([
    422,
    true,
  ])
  await ctx.db
    .insertInto('assignment_extensions')
    .values({
      course_id: courseId,
      assignment_id: assignmentId,
      student_id: sam!.id,
      stage_id: rules.stages[0]!.id,
      due_at: new Date(dueAt.getTime() + 86_400_000),
      created_at: now,
    })
    .execute()
  expect([(await send()).status, await lastLate()]).toEqual([303, 0])
  ctx.clock.set(new Date(dueAt.getTime() + 2.5 * 86_400_000))
  await ctx.db.deleteFrom('submissions').execute()
  expect([(await send()).status, await lastLate()]).toEqual([303, 2])
  expect((await instructor.post(`${here}/hand-in`, { ...form, key: newId() })).status).toBe(404)
})

it('is the end of the plan on Today and of what is said there about the report, finished or not', async () => {
  const extended = new Date(dueAt.getTime() + 86_400_000)
  const seen = async (who: typeof sam) => {
    const [own] = await listOpenAssignments(ctx, who!.scope)
    return [own!.handedIn, own!.dueAt, own!.next?.dueAt]
  }
  expect(await seen(sam)).toEqual([true, extended, undefined])
  expect(await seen(tom)).toEqual([false, dueAt, dueAt])
  const given = ctx.db.insertInto('assignment_extensions').values({
    ...{ course_id: courseId, assignment_id: assignmentId, student_id: tom!.id },
    ...{ stage_id: rules.stages[0]!.id, due_at: extended, created_at: now },
  })
  await given.execute()
  expect(await seen(tom)).toEqual([false, extended, extended])
  await ctx.db.deleteFrom('assignment_extensions').where('student_id', '=', tom!.id).execute()
  const html = await student.read('/today')
  expect(html).toContain('All done')
  expect(html).not.toContain('Behind')
  expect(html).not.toContain('Hand in what you have')
})

it('takes nothing for a course that is archived, and keeps what was written', async () => {
  const archive = async (archived_at: Date | null) =>
    ctx.db.updateTable('courses').set({ archived_at }).where('id', '=', courseId).execute()
  const before = await count()
  await archive(ctx.clock.now())
  const form = { act: 'final', 'shown:confirmation': 'Yes, on Friday.', key: newId() }
  const refused = await student.post(`${here}/hand-in`, form)
  const html = await refused.text()
  expect([refused.status, html.includes('nothing can be posted or handed in')]).toEqual([422, true])
  expect(html).toContain('Yes, on Friday.')
  expect(html).not.toContain('value="final"')
  expect(await count()).toBe(before)
  const page = await student.read(here)
  expect([page.includes('nothing can be posted or handed in'), page.includes('data-kind="primary"')]).toEqual(
    [...[true, false]],
  )
  await archive(null)
})

it('takes off the lateness what time is given after it came in', async () => {
  const { id } = await ctx.db.selectFrom('submissions').select('id').executeTakeFirstOrThrow()
  const receipt = `${here}/submissions/${id}`
  expect(await student.read(receipt)).toContain('2 days late.')
  const give = (date: string) =>
    instructor.post(`${here}/students/${sam!.id}/extension`, {
      ...{ stage: rules.stages[0]!.id, date, time: '23:59' },
    })
  // Also once the assignment is archived: what came in late is often graded, and excused, after that.
  const archive = (archived_at: Date | null) =>
    ctx.db.updateTable('assignments').set({ archived_at }).where('id', '=', assignmentId).execute()
  await archive(ctx.clock.now())
  expect((await give('2026-09-30')).status).toBe(303)
  const time = await instructor.read(`${here}/students`)
  for (const said of ['More time still takes late days off', '/extension?', '/withdraw?'])
    expect(time).toContain(said)
  expect(await student.read(receipt)).toContain('One day late.')
  await archive(null)
  expect((await give('2026-10-02')).status).toBe(303)
  const html = await student.read(receipt)
  expect([html.includes('On time.'), html.includes('late.')]).toEqual([true, false])
  for (const page of [here, `${here}/grading`, `${here}/grading/${id}`])
    expect(await instructor.read(page)).not.toContain('late.')
  const points = Object.fromEntries(rules.rubric.criteria.map((one) => [`points:${one.id}`, `${one.points}`]))
  expect((await instructor.post(`${here}/grading/${id}`, points)).status).toBe(303)
  const grade = await ctx.db
    .selectFrom('grades')
    .select(['late_percent', 'points', 'out_of'])
    .executeTakeFirst()
  expect(grade).toMatchObject({ late_percent: 0, points: grade!.out_of })
  // Time that is given after the grade leaves the grade as it is, and whoever graded is told.
  const said = async (where: string) =>
    (await instructor.read(where)).includes('Being late would cost something else by now')
  const places = [`${here}/grading`, `${here}/grading/${id}`]
  expect(await Promise.all(places.map(said))).toEqual([false, false])
  await ctx.db.updateTable('grades').set({ late_percent: 10 }).execute()
  expect(await Promise.all(places.map(said))).toEqual([true, true])
})

it('hands nothing in for a stage that is taken out at the same moment', async () => {
  const given = (stage: string) => {
    return { ...rules, stages: [{ ...rules.stages[0]!, id: stage, early: true }] }
  }
  const first = { rules: given('report'), opens_at: now, due_at: dueAt }
  const { assignmentId: id, here } = await testAssignment(ctx, courseId, first)
  const before = await count()
  let answer: Promise<Response> | undefined
  await ctx.db.transaction().execute(async (db) => {
    await sql`select from assignments where id = ${id} for no key update`.execute(db)
    answer = student.post(`${here}/hand-in`, { key: newId(), act: 'early' })
    await somebodyWaits(ctx.db)
    await db
      .updateTable('assignments')
      .set({ rules: JSON.stringify(given('another')) })
      .where('id', '=', id)
      .execute()
  })
  expect((await answer!).status).toBe(404)
  expect(await count()).toBe(before)
})

/** An assignment with an essay alone, and its hand-in page. */
async function essayPage(): Promise<string> {
  const stage = {
    ...rules.stages[0]!,
    interviews: 0,
    sections: ['essay', 'letter'],
    evidence: [],
    early: true,
  }
  const sections = (['essay', 'letter'] as const).map((form) => ({ id: form, title: `My ${form}`, form }))
  const given = { rules: { ...rules, stages: [stage], sections }, due_at: dueAt }
  const { here } = await testAssignment(ctx, courseId, given)
  return `${here}/hand-in`
}

it('puts together what two windows wrote, and hands in nothing that nobody has read', async () => {
  const page = await essayPage()
  const written = () => shownForm(student, page)
  await student.post(page, { 'section:essay': 'One.', 'section:letter': 'Dear Maria', key: newId() })
  const [phone, laptop] = [await shownForm(student, page), await shownForm(student, page)]
  const long = 'One. And six hundred words.'
  await student.post(page, { ...laptop, 'section:essay': long, key: newId() })
  await student.post(page, { ...phone, 'section:letter': 'Dear Dr. Ruiz', key: newId() })
  expect(await written()).toMatchObject({ 'section:essay': long, 'section:letter': 'Dear Dr. Ruiz' })
  // Both in one field: nothing of either is lost, and it is to be read before it is handed in.
  const before = await count()
  const more = { ...phone, 'section:essay': 'One. On the bus.', key: newId(), act: 'final' }
  const stopped = await student.post(page, more)
  const html = await stopped.text()
  expect([stopped.status, html.includes('Two versions were merged'), html.includes('My essay')]).toEqual([
    ...[422, true, true],
  ])
  expect(await count()).toBe(before)
  for (const words of ['six hundred words', 'On the bus'])
    expect((await written())['section:essay']).toContain(words)
  // What goes on from what was kept, by a page that never saw the answer, holds nothing unread.
  const kept = (await written())['section:essay']
  const on = await student.post(page, { ...phone, 'section:essay': `${kept} To the end.`, key: newId() })
  expect([on.status, (await written())['section:essay']]).toEqual([303, `${kept} To the end.`])
  const read = await student.post(page, { ...(await shownForm(student, page)), key: newId(), act: 'final' })
  expect([read.status, await count()]).toEqual([303, before + 1])
})

it('keeps what was corrected in a form that had arrived already, and says that it is not in', async () => {
  const page = await essayPage()
  const form = { ...(await shownForm(student, page)), 'section:letter': 'Dear Maria', key: newId() }
  const first = { ...form, 'section:essay': 'One two.', act: 'early' }
  const shown = await student.post(page, first)
  expect(shown.status).toBe(303)
  const other = await student.post(page, { ...first, act: 'final' })
  expect([other.status, (await other.text()).includes('came in for feedback')]).toEqual([422, true])
  const again = { ...first, act: 'final', key: newId() }
  const taken = await student.post(page, again)
  expect(taken.status).toBe(303)
  expect(location(await student.post(page, again))).toBe(location(taken))
  const before = await count()
  const corrected = await student.post(page, { ...again, 'section:essay': 'One two, and three.' })
  const html = await corrected.text()
  expect([corrected.status, html.includes('What you sent first has been handed in')]).toEqual([422, true])
  expect(html).toContain('>One two, and three.</textarea>')
  expect(html).not.toContain(again.key)
  expect(await count()).toBe(before)
  const key = /name="key" value="([^"]+)"/.exec(html)![1]!
  const last = await student.post(page, { ...(await shownForm(student, page)), key, act: 'final' })
  expect([last.status, await count()]).toEqual([303, before + 1])
  expect(await student.read(location(last))).toContain('One two, and three.')
})

it('counts as confirmed what was read, whatever condition is put in before it', async () => {
  const [years, stranger] = ['Has five years in the field', 'Is not related to me, also by marriage']
  const given = (conditions: string[]) => {
    return { ...rules, people: { ...rules.people, conditions } }
  }
  const first = { rules: given([years!]), opens_at: now, due_at: dueAt }
  const { assignmentId: id, here } = await testAssignment(ctx, courseId, first)
  const page = `${here}/hand-in`
  const shows = async (words: string) => {
    const html = await student.read(page)
    return new RegExp(`<input[^>]*value="${words}"[^>]*>`).exec(html)![0].includes('checked')
  }
  await student.post(page, { key: newId(), 'confirmed[]': years! })
  expect(await shows(years!)).toBe(true)
  await ctx.db
    .updateTable('assignments')
    .set({ rules: JSON.stringify(given([stranger!, years!])) })
    .where('id', '=', id)
    .execute()
  expect([await shows(stranger!), await shows(years!)]).toEqual([false, true])
  // A form that is older than the list.
  await student.post(page, { key: newId(), 'confirmed[]': years! })
  expect([await shows(stranger!), await shows(years!)]).toEqual([false, true])
  // A draft of the time when a condition's place was kept.
  await ctx.db.updateTable('submission_drafts').set({ confirmed: '[0]' }).execute()
  expect([await shows(stranger!), await shows(years!)]).toEqual([false, false])
})

it('keeps a submission without its author when the account goes', async () => {
  expect(location(await student.post('/account/erase', { password: testPassword }))).toBe('/')
  const rows = await ctx.db
    .selectFrom('submissions')
    .select(['student_id', 'id'])
    .where('assignment_id', '=', assignmentId)
    .execute()
  expect(rows.map(({ student_id }) => student_id)).toEqual([null])
  const html = await instructor.read(`${here}/submissions/${rows[0]!.id}`)
  expect(html).toContain('Changed later')
  expect(html).not.toContain('Sam Student')
  expect(await ctx.db.selectFrom('submission_drafts').selectAll().execute()).toEqual([])
})
