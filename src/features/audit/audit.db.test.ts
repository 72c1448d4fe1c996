import { expect, it } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { courseForm, taughtCourse } from '../../../tests/support/taught-course.ts'
import { enrol } from '../../../tests/support/test-course.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { apply, courseId, instructor, path, signedIn } = await taughtCourse(ctx)

it('remembers which acts staff did and shows them to the administrator alone', async () => {
  await apply({ name: 'Nora', email: 'nora@example.edu' })
  await instructor.post(`${path}/copy`, { ...courseForm, startsOn: '2027-01-19', endsOn: '2027-05-07' })
  const material = { step: 'research', title: 'Reading a posting', url: 'https://example.edu/v', note: '' }
  await instructor.post(`${path}/materials`, material)
  const person = await testSeeker(ctx, 'Ada Administrator')
  await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', person.id).execute()
  // A student who leaves is in no log; whoever teaches is.
  const [pupil, co] = [await testSeeker(ctx, 'Pia Pupil'), await testSeeker(ctx, 'Cy Teaching')]
  for (const [one, role] of [
    [pupil, 'student'],
    [co, 'instructor'],
  ] as const) {
    await enrol(ctx, courseId, role, one)
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
