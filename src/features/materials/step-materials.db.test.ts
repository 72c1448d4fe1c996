import { expect, it } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { heldInterview } from '../../../tests/support/held-interview.ts'
import { testAssignment, testCourse } from '../../../tests/support/test-course.ts'
import { keepRemovedDays } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import { purgeRemovedMaterials } from './materials.commands.ts'
import { materialSteps } from './materials.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { signedIn } = testApp(ctx)
const now = ctx.clock.now()
const [ines, sam, other] = [
  await testSeeker(ctx, 'Inés'),
  await testSeeker(ctx, 'Sam'),
  await testSeeker(ctx, 'Eve'),
]
const courseId = await testCourse(ctx, { instructors: [ines], students: [sam] })
const { assignmentId } = await testAssignment(ctx, courseId)
const teacher = await signedIn(ines)
for (const step of materialSteps)
  await teacher.post(`/courses/${courseId}/materials`, {
    ...{ step, title: `Film about ${step}`, url: `https://college.edu/${step}.mp4` },
  })

/** The pages of the five steps, as somebody has them who has a field, a contact and a talk behind them. */
async function pagesOf(seekerId: string) {
  const { interviewId } = await heldInterview(ctx, {
    ...{ seekerId, courseId, assignmentId, questions: ['A day?'], secret: 'x' },
  })
  const fieldId = newId()
  const field = {
    seeker_id: seekerId,
    id: fieldId,
    name: 'Nursing',
    name_key: 'nursing',
    created_at: now,
    updated_at: now,
  }
  await ctx.db.insertInto('fields').values(field).execute()
  const { contact_id } = await ctx.db
    .selectFrom('interview_contacts')
    .select('contact_id')
    .where('interview_id', '=', interviewId)
    .executeTakeFirstOrThrow()
  return [
    ['research', `/fields/${fieldId}`],
    ['people', '/contacts'],
    ['message', `/contacts/${contact_id}/messages/new?kind=introduction-request`],
    ['afterwards', `/contacts/${contact_id}/messages/new?kind=thank-you&interview=${interviewId}`],
    ['interview', `/interviews/${interviewId}/plan`],
    ['afterwards', `/interviews/${interviewId}/debrief`],
  ] as const
}

it('are kept once however often the form comes, changed, taken off and put back', async () => {
  const course = `/courses/${courseId}`
  const titles = async () => {
    const html = await teacher.read(course)
    return [...html.matchAll(/href="https:\/\/slip\.edu\/[^>]*>([^<]*)</g)].map(([, title]) => title)
  }
  const link = { id: newId(), step: 'people', title: 'How to fnd people', url: 'https://slip.edu/find' }
  await Promise.all([teacher.post(`${course}/materials`, link), teacher.post(`${course}/materials`, link)])
  await teacher.post(`${course}/materials`, link)
  expect(await titles()).toEqual(['How to fnd people'])

  const at = `${course}/materials/${link.id}`
  const refused = await teacher.post(at, { ...link, title: 'Kept as typed', url: 'nowhere' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('value="Kept as typed"')
  await teacher.post(at, { ...link, title: 'How to find people' })
  expect(await titles()).toEqual(['How to find people'])

  const student = await signedIn(sam)
  const seen = async () => (await student.read('/contacts')).includes('slip.edu')
  expect(await seen()).toBe(true)
  expect((await student.post(`${at}/remove`)).status).toBe(404)
  await teacher.post(`${at}/remove`)
  expect([await titles(), await seen()]).toEqual([[], false])
  // A colleague took it off while it was changed: the words are not lost.
  const wrong = await teacher.post(at, { ...link, title: 'Kept as typed', url: 'nowhere' })
  expect([wrong.status, (await wrong.text()).includes('value="Kept as typed"')]).toEqual([422, true])
  await teacher.post(at, { ...link, title: 'How to find anybody' })
  expect(await titles()).toEqual(['How to find anybody'])
  expect((await teacher.post(`${course}/materials/${newId()}`, link)).status).toBe(404)
  await teacher.post(`${at}/remove`)
  await teacher.post(`${at}/restore`)
  expect(await titles()).toEqual(['How to find anybody'])

  await teacher.post(`${at}/remove`)
  const rows = ctx.db.selectFrom('course_materials').select('removed_at').where('id', '=', link.id)
  const left = () => rows.executeTakeFirst()
  const earlier = new Date('2026-09-04T12:00:00Z')
  await ctx.db
    .updateTable('course_materials')
    .set({ removed_at: earlier })
    .where('id', '=', link.id)
    .execute()
  await teacher.post(`${at}/remove`)
  expect(await left()).toEqual({ removed_at: earlier })
  await purgeRemovedMaterials(ctx)
  expect(await left()).toBeDefined()
  const later = new Date(ctx.clock.now().getTime() + (keepRemovedDays + 1) * 86_400_000)
  await purgeRemovedMaterials({ ...ctx, clock: { ...ctx.clock, now: () => later } })
  expect(await left()).toBeUndefined()
})

it('stand on the page of each step for the course’s students, and on nobody else’s', async () => {
  const [student, stranger] = [await signedIn(sam), await signedIn(other)]
  for (const [step, path] of await pagesOf(sam.id)) {
    const answer = await student.get(path)
    const films = (await answer.text()).match(/Film about \w+/g)
    expect([path, answer.status, films]).toEqual([path, 200, [`Film about ${step}`]])
  }
  for (const [, path] of await pagesOf(other.id)) {
    const answer = await stranger.get(path)
    expect([path, answer.status, (await answer.text()).includes('Film about')]).toEqual([path, 200, false])
  }
  await teacher.post(`/courses/${courseId}/archive`)
  expect(await student.read('/contacts')).not.toContain('Film about')
})
