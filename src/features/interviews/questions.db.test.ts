import { beforeEach, describe, expect, it } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { interviewFacts } from '../../../tests/support/interview-facts.ts'
import { keepRemovedDays } from '../../shared/defaults.ts'
import { editWish, planInterview } from './interviews.commands.ts'
import { listQuestions } from './interviews.queries.ts'
import {
  addQuestion,
  addTopic,
  editQuestion,
  moveQuestion,
  purgeRemovedQuestions,
  removeQuestion,
  restoreQuestion,
  startPlan,
} from './questions.commands.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const { contact, course } = interviewFacts(ctx)
const ana = (await testSeeker(ctx)).scope
const words = (topic: string) => `About ${topic}?`

let id: string
beforeEach(async () => {
  const maria = await contact(ana, 'María Núñez')
  id = await planInterview(ctx, ana, { contact: [maria], aim: '', wish: 'How she began', field: '' })
})

describe('the question plan', () => {
  const plan = async () => await listQuestions(ctx, ana, id)

  it('starts with the nine, once', async () => {
    await startPlan(ctx, ana, id, words)
    await startPlan(ctx, ana, id, words)
    expect((await plan()).map((question) => question.text)[0]).toBe('About typical-day?')
    expect(await plan()).toHaveLength(9)
  })

  it('starts with what the assignment wants', async () => {
    const { courseId, assignmentId } = await course(ana)
    await editWish(ctx, ana, id, { wish: '', field: '', aim: `assignment:${courseId}:${assignmentId}` })
    await startPlan(ctx, ana, id, words)
    const questions = await plan()
    expect(questions.slice(0, 2).map((question) => [question.source, question.text])).toEqual([
      ['required', 'What does a beginner earn?'],
      ['required', 'Who helped you?'],
    ])
    await editQuestion(ctx, ana, id, questions[0]!.id, { text: 'Something else', minutes: 5 })
    expect((await plan())[0]).toMatchObject({ text: 'What does a beginner earn?', minutes: 5 })
  })

  it('adds, edits, moves, removes and puts back where it stood', async () => {
    const first = await addQuestion(ctx, ana, id, { text: 'First', minutes: 3 })
    const second = await addTopic(ctx, ana, id, 'pay', 'Pay?')
    expect(await addTopic(ctx, ana, id, 'pay', 'Pay again?')).toBe(second)
    const third = await addQuestion(ctx, ana, id, { text: 'Third', minutes: 3 })
    await moveQuestion(ctx, ana, id, third, 'up')
    await moveQuestion(ctx, ana, id, first, 'up')
    await editQuestion(ctx, ana, id, first, { text: 'First, better', minutes: 2 })
    expect((await plan()).map((question) => question.text)).toEqual(['First, better', 'Third', 'Pay?'])
    await removeQuestion(ctx, ana, id, third)
    expect((await plan()).map((question) => question.id)).toEqual([first, second])
    await restoreQuestion(ctx, ana, id, third)
    expect((await plan()).map((question) => question.id)).toEqual([first, third, second])
  })

  it('forgets what was taken out long ago, and keeps the words of what was answered', async () => {
    const [stays, goes, answered] = await Promise.all(
      ['Stays', 'Goes', 'Answered'].map((text) => addQuestion(ctx, ana, id, { text, minutes: 3 })),
    )
    const own = { seeker_id: ana, interview_id: id }
    const now = ctx.clock.now()
    await ctx.db
      .insertInto('notebooks')
      .values({ ...own, state: Buffer.alloc(2), updated_at: now })
      .execute()
    await ctx.db
      .insertInto('notebook_answers')
      .values({ ...own, question_id: answered!, text: 'By bus', asked: true })
      .execute()
    for (const question of [goes!, answered!]) await removeQuestion(ctx, ana, id, question)
    const kept = async () => {
      await purgeRemovedQuestions(ctx)
      const rows = await ctx.db.selectFrom('questions').select('id').where('interview_id', '=', id).execute()
      return rows.map((row) => row.id).toSorted()
    }
    expect(await kept()).toEqual([stays, goes, answered].toSorted())
    ctx.clock.advance((keepRemovedDays + 1) * 86_400_000)
    expect(await kept()).toEqual([stays, answered].toSorted())
    ctx.clock.set(now)
  })
})
