import { beforeEach, expect, it } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { date, interviewFacts } from '../../../tests/support/interview-facts.ts'
import {
  agreeByForm,
  agreeOn,
  cancelInterview,
  declineInterview,
  moveInterview,
  reopenInterview,
  restInterview,
  takeBackEnd,
  takeBackYes,
} from './date.commands.ts'
import { markHeld, planInterview, takeBackHeld } from './interviews.commands.ts'
import { getInterview } from './interviews.queries.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const { contact, message } = interviewFacts(ctx)
const ana = (await testSeeker(ctx)).scope
const start = ctx.clock.now()

let maria: string
let id: string
beforeEach(async () => {
  ctx.clock.set(start)
  maria = await contact(ana, 'María Núñez')
  id = await planInterview(ctx, ana, { contact: [maria], aim: '', wish: 'How she began', field: '' })
})
const stage = async () => (await getInterview(ctx, ana, id)).stage

it('moving raises the calendar’s sequence, saving the same does not', async () => {
  await agreeByForm(ctx, ana, id, date)
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
  await agreeByForm(ctx, ana, id, date)
  const { agreedAt } = await getInterview(ctx, ana, id)
  ctx.clock.advance(86_400_000)
  await moveInterview(ctx, ana, id, { ...date, time: '11:00' })
  expect(await getInterview(ctx, ana, id)).toMatchObject({ agreedAt, movedAt: ctx.clock.now() })
  await takeBackYes(ctx, ana, id)
  ctx.clock.advance(1000)
  await agreeByForm(ctx, ana, id, date)
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
  await agreeByForm(ctx, ana, id, date)
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
  await agreeByForm(ctx, ana, id, date)
  expect(await stage()).toBe('agreed')
  // Called off by a slip: what was before that stays too.
  await cancelInterview(ctx, ana, id)
  await takeBackEnd(ctx, ana, id)
  expect(await stage()).toBe('agreed')
  await takeBackYes(ctx, ana, id)
  expect(await stage()).toBe(closed)
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
  await expect(agreeByForm(ctx, ana, id, over)).rejects.toMatchObject({ code: 'talk-over' })
  await expect(agreeByForm(ctx, ana, id, { ...date, date: '2016-11-24' })).rejects.toMatchObject({
    code: 'year-slip',
    params: { year: '2016' },
  })
  await expect(agreeByForm(ctx, ana, id, { ...date, past: 'held' })).rejects.toMatchObject({
    code: 'not-yet',
  })
  expect(await stage()).toBe('planned')
  await agreeByForm(ctx, ana, id, { ...over, past: 'held' })
  expect(await getInterview(ctx, ana, id)).toMatchObject({
    stage: 'held',
    startsAt: new Date('2026-11-20T15:00:00Z'),
    endedAt: new Date('2026-11-20T15:30:00Z'),
  })
})

it('lets the place of a talk be put right once its date is over, and asks about another date that is', async () => {
  await agreeByForm(ctx, ana, id, date)
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
