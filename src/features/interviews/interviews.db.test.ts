import { beforeEach, describe, expect, it } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { date, interviewFacts } from '../../../tests/support/interview-facts.ts'
import { newId } from '../../shared/ids.ts'
import { agreeByForm, cancelInterview, declineInterview, moveInterview } from './date.commands.ts'
import { editWish, markHeld, markThanked, noteClock, planInterview } from './interviews.commands.ts'
import { findInterview, getInterview, listInterviews, listQuestions } from './interviews.queries.ts'
import {
  addQuestion,
  addTopic,
  editQuestion,
  moveQuestion,
  removeQuestion,
  startPlan,
} from './questions.commands.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const { contact, message, course } = interviewFacts(ctx)
const ana = (await testSeeker(ctx)).scope
const other = (await testSeeker(ctx, 'Other')).scope
const words = (topic: string) => `About ${topic}?`

let maria: string
let id: string
beforeEach(async () => {
  maria = await contact(ana, 'María Núñez')
  id = await planInterview(ctx, ana, { contact: [maria], aim: '', wish: 'How she began', field: '' })
})

describe('planning', () => {
  it('with one contact, or a panel in the order chosen; a description stands for a name', async () => {
    const aunt = await contact(ana, '', 'my aunt’s dentist')
    const panel = await planInterview(ctx, ana, {
      contact: [aunt, maria, aunt],
      aim: '',
      wish: '',
      field: '',
    })
    const interview = await getInterview(ctx, ana, panel)
    expect(interview.people.map((person) => person.name)).toEqual(['my aunt’s dentist', 'María Núñez'])
    expect(interview).toMatchObject({ stage: 'planned', minutes: 30, aim: null, questionCount: 0 })
  })

  it('sent twice under one identifier, is one interview, and the last words count', async () => {
    const form = newId()
    const plan = { contact: [maria], aim: '', wish: 'Her day', field: '' }
    const both = await Promise.all([
      planInterview(ctx, ana, plan, { id: form }),
      planInterview(ctx, ana, plan, { id: form }),
    ])
    expect(both).toEqual([form, form])
    const tom = await contact(ana, 'Tom')
    ctx.clock.advance(1000)
    await planInterview(ctx, ana, { ...plan, contact: [tom, maria], wish: 'Their day' }, { id: form })
    expect(await getInterview(ctx, ana, form)).toMatchObject({ names: 'Tom, María Núñez', wish: 'Their day' })
    expect(await listInterviews(ctx, ana, { contactId: maria })).toHaveLength(2)
    // The same identifier in another's hands is another's interview.
    const theirs = await contact(other, 'Not mine')
    await planInterview(ctx, other, { ...plan, contact: [theirs] }, { id: form })
    expect((await getInterview(ctx, ana, form)).names).toBe('Tom, María Núñez')
  })

  it('takes neither other words nor other people once somebody is written to', async () => {
    const plan = { contact: [maria], aim: '', wish: 'Her day', field: '' }
    await message(ana, id, maria, {})
    const { wish } = await getInterview(ctx, ana, id)
    const tom = await contact(ana, 'Tom')
    for (const other of [plan, { ...plan, contact: [tom], wish }])
      await expect(planInterview(ctx, ana, other, { id })).rejects.toMatchObject({
        code: 'changed-meanwhile',
      })
    expect(await getInterview(ctx, ana, id)).toMatchObject({ names: 'María Núñez', wish })
  })

  it('refuses contacts, goals and assignments of others as if they did not exist', async () => {
    const theirs = await contact(other, 'Not mine')
    const plan = (contactId: string, aim: string) =>
      planInterview(ctx, ana, { contact: [contactId], aim, wish: '', field: '' })
    await expect(plan(theirs, '')).rejects.toMatchObject({ code: 'not-found' })
    const goal = newId()
    await ctx.db
      .insertInto('goals')
      .values({ seeker_id: other, id: goal, title: 'X', zone: 'UTC', created_at: ctx.clock.now() })
      .execute()
    await expect(plan(maria, `goal:${goal}`)).rejects.toMatchObject({ code: 'not-found' })
    const { courseId, assignmentId } = await course()
    await expect(plan(maria, `assignment:${courseId}:${assignmentId}`)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await listInterviews(ctx, ana, { contactId: theirs })).toEqual([])
  })

  it('is linked to an assignment of a course the seeker is in, and to nothing when that is taken off', async () => {
    const { courseId, assignmentId } = await course(ana)
    const aim = `assignment:${courseId}:${assignmentId}`
    await editWish(ctx, ana, id, { wish: 'More', field: 'nursing', aim })
    expect(await getInterview(ctx, ana, id)).toMatchObject({
      wish: 'More',
      field: 'nursing',
      aim: { kind: 'assignment', title: 'Report' },
    })
    expect(await listInterviews(ctx, ana, { aimIds: [assignmentId] })).toHaveLength(1)
    await editWish(ctx, ana, id, { wish: '', field: '', aim: '' })
    expect((await getInterview(ctx, ana, id)).aim).toBeNull()
  })
})

it('what is another’s is not there, in every command', async () => {
  const question = await addQuestion(ctx, ana, id, { text: 'Mine', minutes: 3 })
  const missing = { code: 'not-found', status: 404 }
  expect(await findInterview(ctx, other, id)).toBeUndefined()
  expect(await listQuestions(ctx, other, id)).toEqual([])
  for (const attempt of [
    () => getInterview(ctx, other, id),
    () => agreeByForm(ctx, other, id, date),
    () => moveInterview(ctx, other, id, date),
    () => cancelInterview(ctx, other, id),
    () => declineInterview(ctx, other, id),
    () => markHeld(ctx, other, id, ctx.clock.now()),
    () => noteClock(ctx, other, id, { startedAt: null, endedAt: null }),
    () => markThanked(ctx, other, id, maria, ctx.clock.now()),
    () => editWish(ctx, other, id, { wish: '', field: '', aim: '' }),
    () => startPlan(ctx, other, id, words),
    () => addQuestion(ctx, other, id, { text: 'Not mine', minutes: 3 }),
    () => addTopic(ctx, other, id, 'pay', 'Pay?'),
    () => editQuestion(ctx, other, id, question, { text: 'Changed', minutes: 3 }),
    () => moveQuestion(ctx, other, id, question, 'up'),
    () => removeQuestion(ctx, other, id, question),
  ])
    await expect(attempt()).rejects.toMatchObject(missing)
  expect((await getInterview(ctx, ana, id)).stage).toBe('planned')
})
