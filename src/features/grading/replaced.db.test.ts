import { expect, it } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { testAssignment, testCourse } from '../../../tests/support/test-course.ts'
import { newId } from '../../shared/ids.ts'
import { templateRules } from '../assignments/index.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { signedIn } = testApp(ctx)
const [ines, asa, ann] = [
  await testSeeker(ctx, 'Inés'),
  await testSeeker(ctx, 'Asa'),
  await testSeeker(ctx, 'Ann One'),
]
const [instructor, assistant] = [await signedIn(ines), await signedIn(asa)]
const author = newId()
const now = ctx.clock.now()
const rules = templateRules('full-sections', 'en')
const courseId = await testCourse(ctx, { instructors: [ines], assistants: [asa], students: [ann] })
const { assignmentId, here } = await testAssignment(ctx, courseId, { rules, due_at: now })
const points = (fit: string) => ({ 'points:person': '20', 'points:work': '30', 'points:fit': fit })

/** What Ann hands in as her `number`th. */
async function handIn(number: number): Promise<string> {
  const id = newId()
  const content = {
    assignment: rules.title,
    stage: { id: 'report', title: 'Report' },
    ...{ talks: [], sections: [], evidence: [], conditions: [], effort: null },
  }
  await ctx.db
    .insertInto('submissions')
    .values({
      ...{ course_id: courseId, id, assignment_id: assignmentId, stage_id: 'report', number },
      ...{ student_id: ann.id, author_id: author, request_key: newId(), purpose: 'final' },
      ...{ submitted_at: now, due_at: now, late_days: 0, people: '[]', sha256: 'x' },
      content: JSON.stringify(content),
    })
    .execute()
  return id
}

it('grades nothing that was handed in again, and leads from it to what counts', async () => {
  const first = await handIn(1)
  const drawn = await instructor.read(`${here}/grading/${first}`)
  expect(drawn).not.toContain('no longer counts')
  const second = await handIn(2)
  const theirs = await assistant.post(`${here}/grading/${second}`, { ...points('30'), act: 'stay' })
  expect(theirs.status).toBe(303)

  const late = await instructor.post(`${here}/grading/${first}`, { ...points('1'), feedback: 'Mine.' })
  const html = await late.text()
  expect(late.status).toBe(422)
  expect(html).toContain('This was handed in again meanwhile')
  expect(html).toContain('Mine.')
  expect(html).toContain(`href="${here}/grading/${second}"`)

  // What was typed about it comes back over the new version, and is not taken for words about that.
  const placeIn = (text: string) => /data-place="([^"]*)"/.exec(text)?.[1]
  const current = await instructor.read(`${here}/grading/${second}?section=Nowhere`)
  expect(placeIn(current)).toBe(placeIn(drawn)!)
  const carried = await instructor.post(`${here}/grading/${second}`, { ...points('1'), version: first })
  const asked = await carried.text()
  expect([carried.status, asked.includes('about an earlier version')]).toEqual([422, true])
  expect(asked).toContain(`name="version" value="${second}"`)

  const copy = (id: string) => instructor.read(`${here}/submissions/${id}`)
  expect(await copy(first)).toContain('no longer counts')
  expect(await copy(first)).not.toContain('Grade it')
  expect(await copy(first)).toContain(`href="${here}/grading/${second}"`)
  const purpose = (said: 'early' | 'final') =>
    ctx.db.updateTable('submissions').set({ purpose: said }).where('id', '=', first).execute()
  await purpose('early')
  expect(await copy(first)).toContain('A newer version was handed in')
  expect(await copy(first)).not.toContain('no longer counts')
  await purpose('final')
  expect(await copy(second)).toContain('Grade it')
  expect(await copy(second)).not.toContain('no longer counts')

  const old = await instructor.read(`${here}/grading/${first}?section=Nowhere`)
  expect(old).toContain('Ann One: Report')
  expect(old).toContain('no longer counts')
  expect(old).not.toContain('name="points:person"')
  expect(await ctx.db.selectFrom('grades').select('submission_id').execute()).toEqual([
    { submission_id: second },
  ])
})

it('counts no grade in the gradebook that was given before the student handed in again', async () => {
  const gradebook = async () =>
    (await instructor.read(`/courses/${courseId}/gradebook/canvas`)).trim().split('\n').at(-1)
  expect(await gradebook()).toMatch(/,80\r?$/)
  await handIn(3)
  expect(await gradebook()).toMatch(/,\r?$/)
})
