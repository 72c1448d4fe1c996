import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { keepRemovedDays } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { isClosedNow } from './closing.queries.ts'
import {
  agree,
  agreeOn,
  cancelInterview,
  declineInterview,
  moveInterview,
  reopenInterview,
  restInterview,
  takeBackEnd,
  takeBackYes,
} from './date.commands.ts'
import {
  editWish,
  markHeld,
  markThanked,
  noteClock,
  planInterview,
  takeBackHeld,
} from './interviews.commands.ts'
import { findInterview, getInterview, listInterviews, listQuestions } from './interviews.queries.ts'
import { isClosed, thanksPath, toAnswer, toAsk, whoComes } from './interviews.ts'
import type { DateInput } from './interviews.schema.ts'
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
const ana = (await testSeeker(ctx)).scope
const other = (await testSeeker(ctx, 'Other')).scope

async function contact(seeker: SeekerId, name: string, description = ''): Promise<string> {
  const id = newId()
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('contacts')
    .values({ seeker_id: seeker, id, name, description, created_at: now, updated_at: now })
    .execute()
  return id
}

type MessageRow = Partial<Parameters<ReturnType<typeof ctx.db.insertInto<'messages'>>['values']>[0]>
async function message(
  seeker: SeekerId,
  interviewId: string,
  contactId: string,
  more: MessageRow,
): Promise<string> {
  const id = newId()
  const now = ctx.clock.now()
  const row = {
    seeker_id: seeker,
    id,
    contact_id: contactId,
    interview_id: interviewId,
    kind: 'request',
    channel: 'email',
    created_at: now,
    updated_at: now,
  }
  await ctx.db
    .insertInto('messages')
    .values({ ...row, ...more } as never)
    .execute()
  return id
}

const date: DateInput = {
  date: '2026-11-24',
  time: '10:00',
  zone: 'America/New_York',
  minutes: 30,
  mode: 'video',
  place: '',
  link: 'https://meet.example/a',
}
const words = (topic: string) => `About ${topic}?`

let maria: string
let id: string
beforeEach(async () => {
  maria = await contact(ana, 'María Núñez')
  id = await planInterview(ctx, ana, { contact: [maria], aim: '', wish: 'How she began', field: '' })
})
const stage = async () => (await getInterview(ctx, ana, id)).stage

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

async function course(student?: SeekerId) {
  const now = ctx.clock.now()
  const courseId = newId()
  const assignmentId = newId()
  await ctx.db
    .insertInto('courses')
    .values({
      id: courseId,
      title: 'Careers',
      zone: 'UTC',
      starts_on: '2026-09-01',
      ends_on: '2026-12-20',
      created_at: now,
    })
    .execute()
  await ctx.db
    .insertInto('assignments')
    .values({
      course_id: courseId,
      id: assignmentId,
      title: 'Report',
      opens_at: now,
      due_at: now,
      zone: 'UTC',
      created_at: now,
    })
    .execute()
  const texts = [
    ['pay', 'What does a beginner earn?'],
    [null, 'Who helped you?'],
  ] as const
  for (const [position, [topic, text]] of texts.entries())
    await ctx.db
      .insertInto('assignment_questions')
      .values({ course_id: courseId, assignment_id: assignmentId, id: newId(), topic, text, position })
      .execute()
  if (student)
    await ctx.db
      .insertInto('enrollments')
      .values({ course_id: courseId, account_id: student, role: 'student', created_at: now })
      .execute()
  return { courseId, assignmentId }
}

/** One word on the guest page. */
async function says(
  interviewId: string,
  contactId: string,
  kind: 'accepted' | 'declined' | 'suggested' | 'stopped',
  times: Date[] = [],
): Promise<void> {
  ctx.clock.advance(1_000)
  const words = { kind, times, reach: '', note: '', locale: 'en', zone: 'UTC', at: ctx.clock.now() } as const
  await ctx.db
    .insertInto('guest_answers')
    .values({ seeker_id: ana, id: newId(), interview_id: interviewId, contact_id: contactId, ...words })
    .execute()
}

describe('the stage follows what is on record', () => {
  it('from draft to report', async () => {
    const sent = ctx.clock.now()
    const request = await message(ana, id, maria, {})
    expect(await stage()).toBe('drafted')
    await ctx.db
      .updateTable('messages')
      .set({ state: 'sent', sent_at: sent })
      .where('id', '=', request)
      .execute()
    expect(await stage()).toBe('asked')
    await ctx.db.updateTable('messages').set({ state: 'bounced' }).where('id', '=', request).execute()
    expect(await stage()).toBe('drafted')
    await agree(ctx, ana, id, date)
    expect(await getInterview(ctx, ana, id)).toMatchObject({
      stage: 'agreed',
      startsAt: new Date('2026-11-24T15:00:00Z'),
      zone: 'America/New_York',
    })
    await markHeld(ctx, ana, id, ctx.clock.now())
    expect(await stage()).toBe('held')
    const thanks = await message(ana, id, maria, { kind: 'thank-you', state: 'handed' })
    const begun = (await getInterview(ctx, ana, id)).people[0]
    expect(begun && thanksPath(id, begun)).toBe(`/messages/${thanks}`)
    await ctx.db
      .updateTable('messages')
      .set({ state: 'sent', sent_at: sent })
      .where('id', '=', thanks)
      .execute()
    expect((await getInterview(ctx, ana, id)).people[0]?.thanksId).toBeNull()
    expect(await stage()).toBe('thanked')
    const stateOf = (state: 'bounced' | 'sent') =>
      ctx.db.updateTable('messages').set({ state }).where('id', '=', thanks).execute()
    await stateOf('bounced')
    // What came back is put right, not written anew.
    expect((await getInterview(ctx, ana, id)).people[0]?.thanksId).toBe(thanks)
    expect(await stage()).toBe('held')
    await stateOf('sent')
    await ctx.db
      .insertInto('reports')
      .values({ seeker_id: ana, interview_id: id, finished_at: sent, created_at: sent, updated_at: sent })
      .execute()
    expect(await stage()).toBe('reported')
  })

  it('counts no old no of a panel that was taken up again, nor of somebody who was asked anew', async () => {
    const tom = await contact(ana, 'Tom')
    const panel = await planInterview(ctx, ana, { contact: [maria, tom], aim: '', wish: '', field: '' })
    const no = async (person: string) => {
      ctx.clock.advance(1_000)
      const at = ctx.clock.now()
      await message(ana, panel, person, { state: 'sent', sent_at: at, outcome: 'declined', outcome_at: at })
    }
    const seen = async () => {
      const { stage, people } = await getInterview(ctx, ana, panel)
      const { closed } = await ctx.db
        .selectFrom('interviews as i')
        .select(isClosedNow.as('closed'))
        .where('i.id', '=', panel)
        .executeTakeFirstOrThrow()
      return [stage, closed, ...people.map(({ declinedAt }) => declinedAt !== null)]
    }
    await no(maria)
    ctx.clock.advance(1_000)
    await message(ana, panel, maria, { state: 'sent', sent_at: ctx.clock.now() })
    await no(tom)
    expect(await seen()).toEqual(['asked', false, false, true])
    await no(maria)
    expect(await seen()).toEqual(['declined', true, true, true])
    ctx.clock.advance(1_000)
    await reopenInterview(ctx, ana, panel)
    await no(maria)
    expect(await seen()).toEqual(['asked', false, true, false])
    await no(tom)
    expect(await seen()).toEqual(['declined', true, true, true])
  })

  it('knows what each of a panel said on the guest page, as long as it stands', async () => {
    const [tom, nia] = [await contact(ana, 'Tom'), await contact(ana, 'Nia')]
    const panel = await planInterview(ctx, ana, { contact: [maria, tom, nia], aim: '', wish: '', field: '' })
    const seen = async () => {
      const interview = await getInterview(ctx, ana, panel)
      return [
        ...interview.people.map(({ guestSaid }) => guestSaid),
        toAsk(interview).map(({ contactId }) => contactId),
      ]
    }
    expect(await seen()).toEqual([null, null, null, [maria, tom, nia]])
    const [day, other] = [new Date('2026-11-24T15:00:00Z'), new Date('2026-11-25T15:00:00Z')]
    await says(panel, maria, 'suggested', [day])
    expect(await seen()).toEqual(['suggested', null, null, [tom, nia]])
    await says(panel, nia, 'declined')
    await says(panel, tom, 'suggested', [other])
    await agreeOn(ctx, ana, panel, { startsAt: day, zone: 'UTC' })
    // Hers is the day that stands, and another of his waits beside it.
    expect(await seen()).toEqual(['yes', 'suggested', 'no', []])
    await cancelInterview(ctx, ana, panel)
    ctx.clock.advance(1_000)
    await reopenInterview(ctx, ana, panel)
    // Taken up again with the day of before, and asked about anew with another.
    expect(await seen()).toEqual(['yes', null, null, []])
    ctx.clock.advance(1_000)
    await agreeOn(ctx, ana, panel, { startsAt: other, zone: 'UTC' })
    expect(await seen()).toEqual([null, null, null, []])
    await says(panel, maria, 'accepted', [other])
    await says(panel, tom, 'stopped')
    expect(await seen()).toEqual(['yes', 'no', null, []])
    await declineInterview(ctx, ana, panel, 'professional')
    ctx.clock.advance(1_000)
    await reopenInterview(ctx, ana, panel)
    expect(await seen()).toEqual([null, null, null, [maria, tom, nia]])
    await says(panel, tom, 'stopped')
    ctx.clock.advance(1_000)
    await message(ana, panel, tom, { state: 'sent', sent_at: ctx.clock.now() })
    expect(await seen()).toEqual([null, null, null, [maria, nia]])
    await says(panel, nia, 'declined')
    expect(await seen()).toEqual([null, null, 'no', [maria]])
    ctx.clock.advance(1_000)
    await message(ana, panel, nia, { state: 'sent', sent_at: ctx.clock.now() })
    expect(await seen()).toEqual([null, null, null, [maria]])
    const { people } = await getInterview(ctx, ana, panel)
    expect(people.map(({ isOut }) => isOut)).toEqual([false, false, false])
  })

  it('counts in and out of a panel by the word on its day, and on what was held by who was there', async () => {
    const tom = await contact(ana, 'Tom')
    const panel = await planInterview(ctx, ana, { contact: [maria, tom], aim: '', wish: '', field: '' })
    const come = async () =>
      whoComes((await getInterview(ctx, ana, panel)).people).map(({ contactId }) => contactId)
    const day = new Date('2026-11-24T15:00:00Z')
    await says(panel, maria, 'accepted', [day])
    await agreeOn(ctx, ana, panel, { startsAt: day, zone: 'UTC' })
    await says(panel, tom, 'declined')
    await says(panel, tom, 'suggested')
    expect(await come()).toEqual([maria])
    expect(toAnswer(await getInterview(ctx, ana, panel))?.contactId).toBe(tom)
    await markHeld(ctx, ana, panel, ctx.clock.now())
    for (const person of [maria, tom]) await says(panel, person, 'stopped')
    expect(await come()).toEqual([maria])
  })

  it('keeps whoever wants no more messages out of a talk that is taken up again', async () => {
    const tom = await contact(ana, 'Tom')
    const panel = await planInterview(ctx, ana, { contact: [maria, tom], aim: '', wish: '', field: '' })
    const day = new Date('2026-11-24T15:00:00Z')
    for (const [talk, people] of [
      [panel, [maria, tom]],
      [id, [maria]],
    ] as const) {
      for (const person of people) await says(talk, person, 'accepted', [day])
      await agreeOn(ctx, ana, talk, { startsAt: day, zone: 'UTC' })
      await says(talk, people.at(-1)!, 'stopped')
      await cancelInterview(ctx, ana, talk)
      ctx.clock.advance(1_000)
      await reopenInterview(ctx, ana, talk)
    }
    const { people } = await getInterview(ctx, ana, panel)
    expect(people.map(({ saidYes, isOut }) => [saidYes, isOut])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(await getInterview(ctx, ana, panel)).toMatchObject({
      ...{ names: 'María Núñez, Tom', comingNames: 'María Núñez' },
    })
    // With nobody left to come, the day is not agreed again.
    expect(await stage()).toBe('planned')
  })

  it('agrees again to the day that a panel came round to, whatever each of them had said before', async () => {
    const tom = await contact(ana, 'Tom')
    const panel = await planInterview(ctx, ana, { contact: [maria, tom], aim: '', wish: '', field: '' })
    for (const person of [maria, tom]) await says(panel, person, 'declined')
    await declineInterview(ctx, ana, panel, 'professional')
    ctx.clock.advance(1_000)
    await agreeOn(ctx, ana, panel, { startsAt: new Date('2026-11-24T15:00:00Z'), zone: 'UTC' })
    ctx.clock.advance(1_000)
    await cancelInterview(ctx, ana, panel)
    ctx.clock.advance(1_000)
    await reopenInterview(ctx, ana, panel)
    const { stage, people } = await getInterview(ctx, ana, panel)
    expect([stage, ...people.map(({ isOut }) => isOut)]).toEqual(['agreed', false, false])
  })

  it.each(['declined', 'stopped'] as const)(
    'agrees to no day again once the last has gone: first %s',
    async (first) => {
      const tom = await contact(ana, 'Tom')
      const panel = await planInterview(ctx, ana, { contact: [maria, tom], aim: '', wish: '', field: '' })
      await says(panel, maria, first)
      ctx.clock.advance(1_000)
      await agreeOn(ctx, ana, panel, { startsAt: new Date('2026-11-24T15:00:00Z'), zone: 'UTC' })
      ctx.clock.advance(1_000)
      await says(panel, tom, 'declined')
      ctx.clock.advance(1_000)
      await cancelInterview(ctx, ana, panel)
      ctx.clock.advance(1_000)
      await reopenInterview(ctx, ana, panel)
      expect((await getInterview(ctx, ana, panel)).stage).toBe('planned')
    },
  )

  it('waits for nobody’s other time any more once a no was noted at the message', async () => {
    await says(id, maria, 'suggested', [new Date('2026-11-25T15:00:00Z')])
    ctx.clock.advance(1_000)
    const at = ctx.clock.now()
    await message(ana, id, maria, { state: 'sent', sent_at: at, outcome: 'declined', outcome_at: at })
    const interview = await getInterview(ctx, ana, id)
    expect([interview.stage, interview.people[0]!.guestSaid]).toEqual(['declined', 'no'])
    expect(toAnswer(interview)).toBeUndefined()
  })

  it('waits for nobody’s other time any more once the talk was moved by hand', async () => {
    const [first, third] = [new Date('2026-11-24T15:00:00Z'), new Date('2026-11-26T15:00:00Z')]
    await agreeOn(ctx, ana, id, { startsAt: first, zone: 'UTC' })
    await says(id, maria, 'suggested', [new Date('2026-11-25T15:00:00Z')])
    const waiting = async () => toAnswer(await getInterview(ctx, ana, id))?.contactId
    expect(await waiting()).toBe(maria)
    ctx.clock.advance(1_000)
    await agreeOn(ctx, ana, id, { startsAt: third, zone: 'UTC' })
    expect(await waiting()).toBeUndefined()
  })

  it('a panel is thanked when everyone is, and declined when everyone has said no', async () => {
    const tom = await contact(ana, 'Tom')
    const panel = await planInterview(ctx, ana, { contact: [maria, tom], aim: '', wish: '', field: '' })
    const at = ctx.clock.now()
    await message(ana, panel, maria, { state: 'sent', sent_at: at, outcome: 'declined', outcome_at: at })
    expect((await getInterview(ctx, ana, panel)).stage).toBe('asked')
    await message(ana, panel, tom, { state: 'sent', sent_at: at, outcome: 'declined', outcome_at: at })
    expect((await getInterview(ctx, ana, panel)).stage).toBe('declined')
    ctx.clock.advance(1000)
    await agree(ctx, ana, panel, date)
    await markHeld(ctx, ana, panel, ctx.clock.now())
    await markThanked(ctx, ana, panel, maria, at)
    expect((await getInterview(ctx, ana, panel)).thankedAt).toBeNull()
    await markThanked(ctx, ana, panel, tom, at)
    expect((await getInterview(ctx, ana, panel)).thankedAt).toEqual(at)
  })

  it('moving raises the calendar’s sequence, saving the same does not', async () => {
    await agree(ctx, ana, id, date)
    await moveInterview(ctx, ana, id, date)
    expect((await getInterview(ctx, ana, id)).sequence).toBe(0)
    await moveInterview(ctx, ana, id, { ...date, time: '11:00' })
    expect((await getInterview(ctx, ana, id)).sequence).toBe(1)
    await cancelInterview(ctx, ana, id)
    expect(await getInterview(ctx, ana, id)).toMatchObject({ stage: 'cancelled', sequence: 2 })
    await reopenInterview(ctx, ana, id)
    expect(await getInterview(ctx, ana, id)).toMatchObject({ stage: 'agreed', sequence: 3 })
  })

  it('keeps the day of the yes when the talk is moved, until the yes is taken back', async () => {
    await agree(ctx, ana, id, date)
    const { agreedAt } = await getInterview(ctx, ana, id)
    ctx.clock.advance(86_400_000)
    await moveInterview(ctx, ana, id, { ...date, time: '11:00' })
    expect(await getInterview(ctx, ana, id)).toMatchObject({ agreedAt, movedAt: ctx.clock.now() })
    await takeBackYes(ctx, ana, id)
    ctx.clock.advance(1000)
    await agree(ctx, ana, id, date)
    expect((await getInterview(ctx, ana, id)).agreedAt).toEqual(ctx.clock.now())
  })

  it('keeps the instant of a talk in the hour that comes twice when its place is put right', async () => {
    // Half past one in New York for the second time that night.
    const startsAt = new Date('2027-11-07T06:30:00Z')
    await agreeOn(ctx, ana, id, { startsAt, zone: 'America/New_York' })
    const form = { ...date, date: '2027-11-07', time: '01:30', mode: null, link: '' }
    await moveInterview(ctx, ana, id, form)
    expect(await getInterview(ctx, ana, id)).toMatchObject({ startsAt, sequence: 0 })
    await moveInterview(ctx, ana, id, { ...form, place: 'Room 4' })
    expect(await getInterview(ctx, ana, id)).toMatchObject({ startsAt, place: 'Room 4', sequence: 1 })
    await moveInterview(ctx, ana, id, { ...form, time: '01:45' })
    expect((await getInterview(ctx, ana, id)).startsAt).toEqual(new Date('2027-11-07T05:45:00Z'))
  })

  it('every step can be taken back', async () => {
    await agree(ctx, ana, id, date)
    await takeBackYes(ctx, ana, id)
    expect(await stage()).toBe('planned')
    await declineInterview(ctx, ana, id)
    expect(await stage()).toBe('declined')
    await reopenInterview(ctx, ana, id)
    await message(ana, id, maria, { state: 'sent', sent_at: ctx.clock.now() })
    ctx.clock.advance(1000)
    await restInterview(ctx, ana, id)
    expect(await stage()).toBe('resting')
    await reopenInterview(ctx, ana, id)
    await markHeld(ctx, ana, id, ctx.clock.now())
    await takeBackHeld(ctx, ana, id)
    expect(await stage()).toBe('asked')
  })

  it.each([
    ['no', declineInterview, 'declined'],
    ['rest', restInterview, 'resting'],
  ] as const)('a %s from before a yes counts again once the yes is taken back', async (_, close, closed) => {
    await message(ana, id, maria, { state: 'sent', sent_at: ctx.clock.now() })
    ctx.clock.advance(1000)
    await close(ctx, ana, id)
    ctx.clock.advance(1000)
    await agree(ctx, ana, id, date)
    expect(await stage()).toBe('agreed')
    // Called off by a slip: what was before that stays too.
    await cancelInterview(ctx, ana, id)
    await takeBackEnd(ctx, ana, id)
    expect(await stage()).toBe('agreed')
    await takeBackYes(ctx, ana, id)
    expect(await stage()).toBe(closed)
  })

  it('is taken up again after a no that stands in its message, until the next one', async () => {
    const at = ctx.clock.now()
    const said = { state: 'sent', sent_at: at, outcome: 'declined', outcome_at: at } as const
    const request = await message(ana, id, maria, said)
    expect(await stage()).toBe('declined')
    ctx.clock.advance(1000)
    await reopenInterview(ctx, ana, id)
    expect(await stage()).toBe('asked')
    ctx.clock.advance(1000)
    await ctx.db
      .updateTable('messages')
      .set({ outcome_at: ctx.clock.now() })
      .where('id', '=', request)
      .execute()
    expect(await stage()).toBe('declined')
  })

  it('is closed in a statement of the database wherever its stage is', async () => {
    const { scope } = await testSeeker(ctx, 'Every case')
    const [one, two] = [await contact(scope, 'One'), await contact(scope, 'Two')]
    // Each fact never, or on one of two days; a no in the message of one of one, of one of two, and with the interview.
    const { rows } = await sql<{ n: number }>`
      with days as (select null::timestamptz as at union all
        select timestamptz '2026-11-01' + n * interval '1 day' from generate_series(1, 2) n
      ), made as (
        insert into interviews (seeker_id, id, declined_at, resting_at, cancelled_at, reopened_at, agreed_at,
          ended_at, created_at, updated_at)
        select ${scope}::uuid, gen_random_uuid(), d.at, r.at, c.at, o.at, a.at, e.at, now(), now()
        from days d, days r, days c, days o, days a,
          (values (null::timestamptz), ('2026-11-02')) as e (at), generate_series(1, 6)
        returning id
      ), numbered as (select id, row_number() over (order by id) % 6 as case_of from made
      ), people as (
        insert into interview_contacts (seeker_id, interview_id, contact_id)
        select ${scope}::uuid, id, ${one}::uuid from numbered
        union all select ${scope}::uuid, id, ${two}::uuid from numbered where case_of = 5
      ), asked as (
        insert into messages (seeker_id, id, interview_id, contact_id, kind, channel, state, sent_at, outcome,
          outcome_at, created_at, updated_at)
        select ${scope}::uuid, gen_random_uuid(), id, ${one}::uuid, 'request', 'email', 'sent',
          timestamptz '2026-11-01' + (case_of % 3) * interval '1 day',
          case when case_of > 1 then 'declined' end,
          case when case_of > 1 then timestamptz '2026-11-03' - (case_of % 2) * interval '1 day' end, now(), now()
        from numbered where case_of > 0
      )
      select count(*)::int as n from made`.execute(ctx.db)
    expect(rows[0]!.n).toBe(3 ** 5 * 2 * 6)
    const bySql = await ctx.db
      .selectFrom('interviews as i')
      .select(['i.id', isClosedNow.as('closed')])
      .where('i.seeker_id', '=', scope)
      .execute()
    const closed = new Map(bySql.map((row) => [row.id, row.closed]))
    const all = await listInterviews(ctx, scope)
    expect(all.filter((each) => closed.get(each.id) !== isClosed(each.stage))).toEqual([])
    expect(new Set(all.map((each) => each.stage)).size).toBeGreaterThan(5)
  })

  it('refuses what does not fit, an end that lies ahead, and one in a year that cannot be meant', async () => {
    await expect(restInterview(ctx, ana, id)).rejects.toMatchObject({ code: 'changed-meanwhile' })
    await expect(markHeld(ctx, ana, id, new Date('2027-01-01'))).rejects.toMatchObject({ code: 'not-yet' })
    await expect(markHeld(ctx, ana, id, new Date('2016-11-20'))).rejects.toMatchObject({
      code: 'year-slip',
      params: { year: '2016' },
    })
    expect(await stage()).toBe('planned')
  })

  it('asks about a date that is over, and takes it as a talk that took place', async () => {
    const over = { ...date, date: '2026-11-20' }
    await expect(agree(ctx, ana, id, over)).rejects.toMatchObject({ code: 'talk-over' })
    await expect(agree(ctx, ana, id, { ...date, date: '2016-11-24' })).rejects.toMatchObject({
      code: 'year-slip',
      params: { year: '2016' },
    })
    await expect(agree(ctx, ana, id, { ...date, past: 'held' })).rejects.toMatchObject({ code: 'not-yet' })
    expect(await stage()).toBe('planned')
    await agree(ctx, ana, id, { ...over, past: 'held' })
    expect(await getInterview(ctx, ana, id)).toMatchObject({
      stage: 'held',
      startsAt: new Date('2026-11-20T15:00:00Z'),
      endedAt: new Date('2026-11-20T15:30:00Z'),
    })
  })

  it('lets the place of a talk be put right once its date is over, and asks about another date that is', async () => {
    await agree(ctx, ana, id, date)
    const before = ctx.clock.now()
    ctx.clock.advance(3 * 86_400_000)
    await moveInterview(ctx, ana, id, { ...date, place: 'Room 4' })
    expect(await getInterview(ctx, ana, id)).toMatchObject({ stage: 'agreed', place: 'Room 4' })
    const earlier = { ...date, date: '2026-11-22' }
    await expect(moveInterview(ctx, ana, id, earlier)).rejects.toMatchObject({ code: 'talk-over' })
    await moveInterview(ctx, ana, id, { ...earlier, past: 'held' })
    expect(await getInterview(ctx, ana, id)).toMatchObject({
      stage: 'held',
      endedAt: new Date('2026-11-22T15:30:00Z'),
    })
    ctx.clock.set(before)
  })

  it('the notebook’s clock makes it held, whatever stage it was in', async () => {
    await declineInterview(ctx, ana, id)
    const startedAt = ctx.clock.now()
    await noteClock(ctx, ana, id, { startedAt, endedAt: null })
    expect(await getInterview(ctx, ana, id)).toMatchObject({ stage: 'declined', clockStartedAt: startedAt })
    await noteClock(ctx, ana, id, { startedAt, endedAt: startedAt })
    expect(await stage()).toBe('held')
  })
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

it('what is another’s is not there, in every command', async () => {
  const question = await addQuestion(ctx, ana, id, { text: 'Mine', minutes: 3 })
  const missing = { code: 'not-found', status: 404 }
  expect(await findInterview(ctx, other, id)).toBeUndefined()
  expect(await listQuestions(ctx, other, id)).toEqual([])
  for (const attempt of [
    () => getInterview(ctx, other, id),
    () => agree(ctx, other, id, date),
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
