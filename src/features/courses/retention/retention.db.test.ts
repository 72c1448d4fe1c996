import { expect, it } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../../tests/support/context.ts'
import { testAssignment, testCourse } from '../../../../tests/support/test-course.ts'
import { testTalk } from '../../../../tests/support/rows.ts'
import { newId } from '../../../shared/ids.ts'
import { keepCourseRecords } from './retention.commands.ts'

const ctx = await testContext('2027-05-18T12:00:00Z')

it('warns twice, erases what was the course’s, and leaves a student what is the student’s', async () => {
  const [teacher, student] = [await testSeeker(ctx, 'Inés'), await testSeeker(ctx, 'Sam')]
  const now = ctx.clock.now()
  const people = { instructors: [teacher], students: [student] }
  const ending = await testCourse(ctx, { ...people, starts_on: '2026-09-01', ends_on: '2026-12-18' })
  const running = await testCourse(ctx, { ...people, starts_on: '2026-09-01', ends_on: '2027-05-07' })
  for (const course_id of [ending, running]) {
    const own = { course_id, author_id: student.id, body: 'Who knows a nurse?', created_at: now }
    await ctx.db
      .insertInto('board_posts')
      .values({ ...own, id: newId(), kind: 'ask' })
      .execute()
  }
  const { assignmentId } = await testAssignment(ctx, ending)
  await testTalk(ctx, student.id, [], { wish: 'mine', course_id: ending, assignment_id: assignmentId })

  const sent: string[] = []
  const mail = {
    ...ctx.mail,
    send: async (_: unknown, letter: { to: string; text: string; accountId: string | null }) => {
      sent.push(`${letter.to} ${letter.accountId} ${letter.text}`)
      return null
    },
  }
  const run = () => keepCourseRecords({ ...ctx, mail })
  const courses = async () => (await ctx.db.selectFrom('courses').select('id').execute()).map(({ id }) => id)

  await run()
  await run()
  expect(sent).toHaveLength(1)
  expect(sent[0]).toContain(`${teacher.email} ${teacher.id} `)
  expect(sent[0]).toContain('June 17, 2027')
  ctx.clock.set(new Date('2027-06-10T12:00:00Z'))
  await run()
  expect(sent).toHaveLength(2)
  ctx.clock.set(new Date('2027-06-16T12:00:00Z'))
  await run()
  expect(await courses()).toHaveLength(2)
  ctx.clock.set(new Date('2027-06-17T12:00:00Z'))
  await run()
  expect(await courses()).toEqual([running])
  const posts = await ctx.db.selectFrom('board_posts').select('course_id').execute()
  expect(posts).toEqual([{ course_id: running }])
  const left = await ctx.db.selectFrom('interviews').select(['wish', 'course_id', 'assignment_id']).execute()
  expect(left).toEqual([{ wish: 'mine', course_id: null, assignment_id: null }])
})

it('warns of the other courses while one cannot be looked at', async () => {
  const teacher = await testSeeker(ctx, 'Asa')
  ctx.clock.set(new Date('2027-06-20T12:00:00Z'))
  // A zone that is none: no time can be told in it.
  const period = { starts_on: '2026-09-01', ends_on: '2026-12-18' }
  for (const zone of ['Nowhere/Land', 'UTC'])
    await testCourse(ctx, { title: zone, zone, ...period, instructors: [teacher] })
  await expect(keepCourseRecords(ctx)).rejects.toThrow(RangeError)
  const warned = await ctx.db
    .selectFrom('courses')
    .select('first_warned_at')
    .where('title', '=', 'UTC')
    .execute()
  expect(warned).toEqual([{ first_warned_at: ctx.clock.now() }])
})

it('says on the course’s page when the records go, and announces it anew once the last day moves', async () => {
  const [teacher, student] = [await testSeeker(ctx, 'Olga'), await testSeeker(ctx, 'Pau')]
  ctx.clock.set(new Date('2027-06-20T12:00:00Z'))
  const now = ctx.clock.now()
  const course = { title: 'Moving', zone: 'UTC' }
  const id = await testCourse(ctx, {
    ...{ ...course, starts_on: '2026-09-01', ends_on: '2027-06-20', instructors: [teacher] },
    ...{ first_warned_at: now, last_warned_at: now, students: [student] },
  })
  const { signedIn } = testApp(ctx)
  const [instructor, reader] = [await signedIn(teacher), await signedIn(student)]
  const page = (who = instructor) => who.read(`/courses/${id}`)
  const words = 'The records of this course will be erased on this day'
  expect(await page()).not.toContain(words)
  ctx.clock.set(new Date('2027-06-21T00:00:00Z'))
  const html = await page()
  expect([html.includes(words), html.includes('datetime="2027-12-18T00:00:00.000Z"')]).toEqual([true, true])
  expect(await page(reader)).not.toContain(words)

  const warned = () =>
    ctx.db
      .selectFrom('courses')
      .select(['first_warned_at', 'last_warned_at'])
      .where('id', '=', id)
      .executeTakeFirst()
  const form = { ...course, title: 'Moved', startsOn: '2026-09-01', endsOn: '2027-06-20' }
  expect((await instructor.post(`/courses/${id}/edit`, form)).status).toBe(303)
  expect(await warned()).toEqual({ first_warned_at: now, last_warned_at: now })
  expect((await instructor.post(`/courses/${id}/edit`, { ...form, endsOn: '2028-06-20' })).status).toBe(303)
  expect(await warned()).toEqual({ first_warned_at: null, last_warned_at: null })
})
