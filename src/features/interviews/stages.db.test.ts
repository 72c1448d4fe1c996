import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { date, interviewFacts } from '../../../tests/support/interview-facts.ts'
import { newId } from '../../shared/ids.ts'
import { isClosedNow } from './closing.queries.ts'
import { agreeByForm, agreeOn, cancelInterview, declineInterview, reopenInterview } from './date.commands.ts'
import { markHeld, markThanked, noteClock, planInterview } from './interviews.commands.ts'
import { getInterview, listInterviews } from './interviews.queries.ts'
import { thanksPath, toAnswer, toAsk, whoComes } from './participants.ts'
import { isClosed } from './stages.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const { contact, message } = interviewFacts(ctx)
const ana = (await testSeeker(ctx)).scope

let maria: string
let id: string
beforeEach(async () => {
  maria = await contact(ana, 'María Núñez')
  id = await planInterview(ctx, ana, { contact: [maria], aim: '', wish: 'How she began', field: '' })
})
const stage = async () => (await getInterview(ctx, ana, id)).stage

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
    await agreeByForm(ctx, ana, id, date)
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
    await declineInterview(ctx, ana, panel, { by: 'professional' })
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
    await declineInterview(ctx, ana, panel, { by: 'professional' })
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
    await agreeByForm(ctx, ana, panel, date)
    await markHeld(ctx, ana, panel, ctx.clock.now())
    await markThanked(ctx, ana, panel, maria, at)
    expect((await getInterview(ctx, ana, panel)).thankedAt).toBeNull()
    await markThanked(ctx, ana, panel, tom, at)
    expect((await getInterview(ctx, ana, panel)).thankedAt).toEqual(at)
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

  it('the notebook’s clock makes it held, whatever stage it was in', async () => {
    await declineInterview(ctx, ana, id)
    const startedAt = ctx.clock.now()
    await noteClock(ctx, ana, id, { startedAt, endedAt: null })
    expect(await getInterview(ctx, ana, id)).toMatchObject({ stage: 'declined', clockStartedAt: startedAt })
    await noteClock(ctx, ana, id, { startedAt, endedAt: startedAt })
    expect(await stage()).toBe('held')
  })
})
