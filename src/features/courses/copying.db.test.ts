import { expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testContext } from '../../../tests/support/context.ts'
import { courseForm, taughtCourse } from '../../../tests/support/taught-course.ts'
import { testAssignment } from '../../../tests/support/test-course.ts'
import { newId } from '../../shared/ids.ts'
import { templateRules } from '../assignments/index.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { courseId, instructor, path, sam, signedIn } = await taughtCourse(ctx)

it('copies a course with its dates moved, and nobody in it', async () => {
  const rules = templateRules('full-sections', 'en')
  const { assignmentId } = await testAssignment(ctx, courseId, {
    opens_at: new Date('2026-09-07T00:00:00Z'),
    due_at: new Date('2026-09-21T23:59:00Z'),
    title: 'One interview',
    rules: { ...rules, stages: [{ ...rules.stages[0]!, day: 14 }] },
  })
  const rubric = { criteria: [{ id: 'depth', title: 'Depth, as changed later', points: 10 }] }
  await ctx.db
    .insertInto('rubrics')
    .values({
      ...{ course_id: courseId, assignment_id: assignmentId, updated_at: ctx.clock.now() },
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
      ...{ ...material, title: 'Taken off', course_id: courseId, id: newId() },
      ...{ step: 'people', created_at: ctx.clock.now(), removed_at: ctx.clock.now() },
    })
    .execute()
  await ctx.db
    .insertInto('feedback_comments')
    .values({ course_id: courseId, id: newId(), text: 'Say who told you.', created_at: ctx.clock.now() })
    .execute()
  const own = { course_id: courseId, created_at: ctx.clock.now() }
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
  const copy = { ...courseForm, startsOn: '2027-01-19', endsOn: '2027-05-07' }
  const made = location(await instructor.post(`${path}/copy`, copy))
  const html = await instructor.read(made)
  expect(html).toContain('Reading a posting')
  // What the class is to talk about waits until it is shown; what is put away stays, and the form says so.
  await instructor.post(`${made}/members`, { email: sam.email, role: 'student' })
  const classmate = await signedIn(sam)
  const board = () => classmate.read(`${made}/board`)
  const prompt = /\/board\/[0-9a-f-]{36}/.exec(await instructor.read(`${made}/board`))![0]
  expect(await board()).not.toContain('Week one')
  expect((await classmate.get(`${made}${prompt}`)).status).toBe(404)
  const hidden = await instructor.read(`${made}${prompt}`)
  expect(hidden).toContain(`action="${made}${prompt}/show"`)
  // A copy of the copy has it too, although nobody showed it in between.
  const again = (await instructor.post(`${made}/copy`, { ...copy, title: 'Once more' })).headers.get(
    'location',
  )!
  expect(await instructor.read(`${again}/board`)).toContain('Week one')
  expect((await instructor.post(`${made}${prompt}/show`)).status).toBe(303)
  expect(await board()).toContain('Week one')
  // Shown too early, it is hidden again, also once the undo has passed.
  await instructor.get(made)
  const hide = `${made}${prompt}/hide`
  expect(await instructor.read(`${made}${prompt}`)).toContain(`action="${hide}"`)
  await ctx.db
    .deleteFrom('enrollments')
    .where('course_id', '=', made.split('/')[2]!)
    .where('role', '=', 'student')
    .execute()
  await ctx.db
    .updateTable('assignments')
    .set({ archived_at: ctx.clock.now() })
    .where('id', '=', assignmentId)
    .execute()
  expect(await instructor.read(`${path}/copy`)).toContain('1 archived assignment is not copied')
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
  const form = await instructor.read(`${made}/assignments/${moved.id}/edit`)
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
  const from = (await instructor.post('/courses', { ...courseForm, zone: 'America/New_York' })).headers.get(
    'location',
  )!
  const rules = templateRules('full-sections', 'en')
  const stages = [{ ...rules.stages[0]!, day: 14, time: '23:59' }]
  const give = (zone: string, opensAt: string, due: string) => {
    const dates = { opens_at: new Date(opensAt), due_at: new Date(due) }
    const given = { title: zone, zone, rules: { ...rules, stages }, ...dates }
    return testAssignment(ctx, from.split('/')[2]!, given)
  }
  await give('America/New_York', '2027-01-20T15:00:00Z', '2027-02-04T04:59:00Z')
  await give('America/Los_Angeles', '2027-01-20T18:00:00Z', '2027-02-04T07:59:00Z')
  const copy = { ...courseForm, zone: 'America/Phoenix', startsOn: '2027-03-30', endsOn: '2027-08-07' }
  const made = location(await instructor.post(`${from}/copy`, copy))
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
