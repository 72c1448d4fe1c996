import { strFromU8 } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { exportedFilesOf } from '../../../tests/support/account-export.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { testAssignment, testCourse } from '../../../tests/support/test-course.ts'
import { newId } from '../../shared/ids.ts'
import { templateRules } from '../assignments/index.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { signedIn } = testApp(ctx)
const people = await Promise.all(['Inés', 'Asa', 'Ann One', 'Bob Two'].map((name) => testSeeker(ctx, name)))
const [instructor, assistant, ann, bob] = await Promise.all(people.map((person) => signedIn(person)))
const early = newId()
const now = ctx.clock.now()
const dueAt = new Date('2026-09-28T23:59:00Z')
const rules = templateRules('full-sections', 'en')
const [ines, asa, ...students] = people
const courseId = await testCourse(ctx, { instructors: [ines!], assistants: [asa!], students })
const { assignmentId, here } = await testAssignment(ctx, courseId, { rules, due_at: dueAt })

beforeAll(async () => {
  await ctx.db
    .insertInto('submissions')
    .values({
      ...{ course_id: courseId, id: early, assignment_id: assignmentId, stage_id: 'report' },
      ...{ student_id: people[2]!.id, author_id: newId(), number: 1, request_key: newId() },
      ...{
        purpose: 'early',
        submitted_at: now,
        due_at: dueAt,
        late_days: 0,
        people: '[]',
        sha256: 'x',
      },
      content: JSON.stringify({
        ...{ assignment: rules.title, stage: { id: 'report', title: 'Report' }, talks: [] },
        sections: [{ id: 'work', title: 'The work', form: 'essay', words: 2, text: 'First words' }],
        ...{ evidence: [], conditions: [], effort: null },
      }),
    })
    .execute()
})

const page = `${here}/grading/${early}`
const seenOn = (html: string) => /name="seen" value="([^"]*)"/.exec(html)![1]!

it('is given in words, without points that would count, and wants some', async () => {
  expect(await instructor!.read(`${here}/grading`)).toContain('Not yet')
  expect(await assistant!.read('/today')).toContain(`Grade “${rules.title}”`)
  const html = await instructor!.read(page)
  expect(html).not.toContain('name="points:')
  const copy = await instructor!.read(`${here}/submissions/${early}`)
  expect(copy).toContain('Give feedback')
  expect(copy).not.toContain('Grade it')
  expect((await instructor!.post(page, { feedback: ' ' })).status).toBe(422)
  const saved = await instructor!.post(page, { feedback: 'Say whom you asked.', act: 'stay', seen: '' })
  expect(saved.status).toBe(303)
  expect(await ctx.db.selectFrom('grades').select('id').execute()).toEqual([])
  expect(await instructor!.read(`${here}/grading`)).toContain('Feedback given')
})

it('keeps words to use again, and takes them off the list without losing what is typed', async () => {
  const kept = { feedback: 'Name the month.', keep: 'on', act: 'stay' }
  const seen = async () => seenOn(await instructor!.read(page))
  expect((await instructor!.post(page, { ...kept, seen: await seen() })).status).toBe(303)
  expect(await assistant!.read(page)).toContain('value="Name the month."')
  const typed = {
    feedback: 'Half a thought',
    'comment[]': 'Name the month.',
    act: 'forget',
    seen: await seen(),
  }
  const answer = await assistant!.post(page, typed)
  const html = await answer.text()
  expect([answer.status, html.includes('Half a thought')]).toEqual([200, true])
  expect(html).not.toContain('value="Name the month."')
  // What was given stands, and nothing was given by it.
  expect(await ann!.read(`${here}/submissions/${early}/feedback`)).toContain('Name the month.')
  const again = { feedback: 'Say whom you asked.', act: 'stay', seen: await seen() }
  expect((await instructor!.post(page, again)).status).toBe(303)
})

it('leaves the instructor’s Today, where it stood before, and comes to the student’s', async () => {
  const title = rules.title
  expect(await ann!.read('/today')).toContain(`Read your feedback: ${title}`)
  expect(await bob!.read('/today')).not.toContain('Read your feedback')
  expect(await instructor!.read('/today')).not.toContain(`Grade “${title}”`)
})

it('is read by its student at once, while the grades are hidden, and by nobody else', async () => {
  const own = `${here}/submissions/${early}/feedback`
  expect(await ann!.read(here)).toContain('Read the feedback')
  expect(await ann!.read(own)).toContain('Say whom you asked.')
  expect((await bob!.get(own)).status).toBe(404)
  expect((await bob!.get(`${own}.pdf`)).status).toBe(404)
  const files = await exportedFilesOf(ann!)
  expect(strFromU8(files['csv/feedback.csv']!)).toContain('Say whom you asked.')
})

it('is not written over by somebody who saw less', async () => {
  const drawn = await assistant!.read(page)
  ctx.clock.advance(60_000)
  const first = { feedback: 'Better now.', act: 'stay', seen: seenOn(drawn) }
  expect((await instructor!.post(page, first)).status).toBe(303)
  // The same form once more changes nothing and says nothing.
  expect((await instructor!.post(page, first)).status).toBe(303)
  const late = await assistant!.post(page, { feedback: 'Theirs.', act: 'stay', seen: seenOn(drawn) })
  const html = await late.text()
  expect([late.status, html.includes('Theirs.')]).toEqual([422, true])
  expect((await assistant!.post(page, { feedback: 'Theirs.', seen: seenOn(html) })).status).toBe(303)
  expect(await ann!.read(`${here}/submissions/${early}/feedback`)).toContain('Theirs.')
})
