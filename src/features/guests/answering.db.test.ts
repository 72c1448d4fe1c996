import { expect, it } from 'vitest'
import { to } from '../../../tests/support/answers.ts'
import { testApp, testContext } from '../../../tests/support/context.ts'
import { invitation as invite, record, stageOf, timeIds, words } from '../../../tests/support/guests.ts'
import { saidBy } from '../../../tests/support/outreach.ts'
import { testMessage } from '../../../tests/support/rows.ts'
import { guestPage } from '../../shared/defaults.ts'
import { agreeOn, getInterview, markHeld } from '../interviews/index.ts'

const ctx = await testContext()
const { browser } = testApp(ctx)

/** Of which date the page's form says how they are reached. */
const reachedAt = (html: string) => /action="[^"]+\/reach".*?name="at" value="([^"]+)"/s.exec(html)![1]!

it('plans the interview when a time is picked, once, however often it is sent', async () => {
  const { link, seeker, person, interviewId, page } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const before = await record(ctx, person.id)
  for (let scan = 0; scan < 20; scan++) {
    const method = scan % 2 === 0 ? 'GET' : 'HEAD'
    const answer = await testApp(ctx).app.request(`http://localhost:3000${path}`, { method })
    expect(answer.status).toBe(200)
  }
  expect(await record(ctx, person.id)).toBe(before)
  const ids = timeIds(await guest.read(path))
  const form = { time: ids[1]!, mode: 'phone', reach: '+1 555 0100', zone: 'Europe/Madrid' }
  const answers = await Promise.all([guest.post(`${path}/time`, form), guest.post(`${path}/time`, form)])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect((await guest.post(`${path}/time`, form)).status).toBe(303)
  const rows = await ctx.db
    .selectFrom('guest_answers')
    .selectAll()
    .where('seeker_id', '=', person.id)
    .execute()
  expect(rows.map(({ kind, zone }) => [kind, zone])).toEqual([['accepted', 'Europe/Madrid']])
  const interview = await ctx.db
    .selectFrom('interviews')
    .selectAll()
    .where('id', '=', interviewId)
    .executeTakeFirstOrThrow()
  expect(interview).toMatchObject({
    ...{ starts_at: new Date('2026-10-07T14:00:00Z'), zone: 'America/New_York' },
    ...{ mode: 'phone', place: '+1 555 0100', sequence: 0 },
  })
  expect(await seeker.read(page)).toContain('Maria Lopez said yes')
  expect(await guest.read(path)).toContain('It is agreed')
})

it('moves to another offered time, takes a suggestion, and is called off from both sides', async () => {
  const { link, seeker, interviewId, page } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const ids = timeIds(await guest.read(path))
  await guest.post(`${path}/time`, { time: ids[0]! })
  await guest.post(`${path}/time`, { time: ids[2]! })
  const at = async () =>
    (
      await ctx.db
        .selectFrom('interviews')
        .select(['starts_at', 'sequence', 'cancelled_at'])
        .where('id', '=', interviewId)
        .execute()
    )[0]!
  expect(await at()).toMatchObject({ starts_at: new Date('2026-10-08T14:00:00Z'), sequence: 1 })
  await guest.post(`${path}/suggestion`, {
    ...{ 'day-1': '2026-10-10', 'hour-1': '18:00', note: 'after my shift', zone: 'Europe/Madrid' },
  })
  // What was agreed stands until the seeker takes another.
  expect(await at()).toMatchObject({ sequence: 1 })
  const html = await seeker.read(page)
  expect(html).toContain('after my shift')
  const answer = /name="answer" value="([^"]+)"/.exec(html)![1]!
  const taken = await seeker.post(`${page}/take`, { answer, at: '2026-10-10T16:00:00.000Z' })
  expect(taken.status).toBe(303)
  expect(await at()).toMatchObject({ starts_at: new Date('2026-10-10T16:00:00Z'), sequence: 2 })
  await guest.post(`${path}/cancel`, { note: 'ill' })
  expect((await at()).cancelled_at).not.toBeNull()
  expect(await seeker.read('/today')).toContain('Maria Lopez called off your talk')
  expect(await guest.read(path)).toContain('canceled')
})

it('takes how somebody is reached after their yes, and moves nothing by that', async () => {
  const { link, seeker, person, interviewId, page } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const ids = timeIds(await words(guest.get(path)))
  await guest.post(`${path}/time`, { time: ids[0]! })
  await guest.post(`${path}/time`, { time: ids[1]! })
  await seeker.post(`${page}/times/${ids[1]}/remove`)
  const form = { at: reachedAt(await words(guest.get(path))), mode: 'video' }
  const refused = await guest.post(`${path}/reach`, { ...form, reach: 'KEPT'.repeat(100) })
  expect([refused.status, (await refused.text()).split('KEPT'.repeat(100)).length]).toEqual([422, 2])
  ctx.clock.advance(1_000)
  for (const press of [1, 2]) {
    const said = await guest.post(`${path}/reach`, { ...form, reach: 'https://meet.example/1' })
    expect([press, said.status, saidBy(said)]).toEqual([press, 303, { key: 'guests.flash-reached' }])
  }
  expect(await words(guest.get(path))).toContain('href="https://meet.example/1"')
  expect(await getInterview(ctx, person.scope, interviewId)).toMatchObject({
    ...{ startsAt: new Date('2026-10-07T14:00:00Z'), mode: 'video', link: 'https://meet.example/1' },
  })
  const rows = ctx.db.selectFrom('guest_answers').select('kind').where('interview_id', '=', interviewId)
  expect((await rows.orderBy('at').orderBy('id').execute()).map(({ kind }) => kind)).toEqual([
    ...['accepted', 'moved', 'reached'],
  ])
  ctx.clock.advance(1_000)
  await guest.post(`${path}/reach`, { ...form, mode: '', reach: '', note: 'By the side door' })
  const seen = await words(seeker.get(page))
  for (const part of ['Maria Lopez says how to reach them', 'By the side door', 'moved the talk'])
    expect(seen).toContain(part)
})

it('takes nothing for news that says nothing: no empty word of how somebody is reached, no yes once more', async () => {
  const { link, seeker, interviewId, page } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(path)))
  const take = () => guest.post(`${path}/time`, { time: time! })
  await take()
  const at = reachedAt(await words(guest.get(path)))
  const reach = (said: Record<string, string>) => {
    ctx.clock.advance(1_000)
    return guest.post(`${path}/reach`, { at, ...said })
  }
  const empty = await reach({ reach: ' ' })
  expect([empty.status, (await empty.text()).includes('Say a number, a link or a place')]).toEqual([
    422,
    true,
  ])
  for (const press of [1, 2]) expect([press, (await reach({ mode: 'video' })).status]).toEqual([press, 303])
  expect(await words(seeker.get(page))).toMatch(/says how to reach them.*How: .*Video/s)
  await reach({ reach: '+1 555 0100', note: 'After six' })
  // The page of before, in another tab.
  ctx.clock.advance(1_000)
  expect(saidBy(await take())).toEqual({ key: 'guests.flash-accepted' })
  expect(await words(seeker.get(page))).toContain('After six')
  const rows = ctx.db.selectFrom('guest_answers').select('kind').where('interview_id', '=', interviewId)
  expect((await rows.orderBy('at').orderBy('id').execute()).map(({ kind }) => kind)).toEqual([
    ...['accepted', 'reached', 'reached'],
  ])
})

it('knows the form of a yes again after another number and way to meet came, and puts neither back', async () => {
  const { link, interviewId } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(path)))
  const take = (said: Record<string, string>) => {
    ctx.clock.advance(1_000)
    return guest.post(`${path}/time`, { time: time!, ...said })
  }
  const first = { mode: 'phone', reach: '+1 555 0100' }
  await take(first)
  const at = reachedAt(await words(guest.get(path)))
  ctx.clock.advance(1_000)
  await guest.post(`${path}/reach`, { at, mode: 'in-person', reach: 'The main hall' })
  expect([saidBy(await take(first)), saidBy(await take({ mode: 'phone' }))]).toEqual([
    { key: 'guests.flash-accepted' },
    { key: 'guests.flash-accepted' },
  ])
  const talk = ctx.db.selectFrom('interviews').select(['mode', 'place']).where('id', '=', interviewId)
  expect(await talk.executeTakeFirst()).toEqual({ mode: 'in-person', place: 'The main hall' })
  const rows = ctx.db.selectFrom('guest_answers').select('kind').where('interview_id', '=', interviewId)
  expect((await rows.orderBy('at').execute()).map(({ kind }) => kind)).toEqual(['accepted', 'reached'])
})

it('carries the chosen zone over the page of what is kept, and says it where hours are typed', async () => {
  const { link } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const chosen = '?zone=Europe%2FMadrid'
  const html = await words(guest.get(`${path}${chosen}`))
  expect(html).toContain(`href="${path}/kept${chosen}"`)
  expect(html).toContain('Give your hours in Central European Time')
  expect(await words(guest.get(`${path}/kept${chosen}`))).toContain(`href="${path}${chosen}"`)
  expect(await words(guest.get(`${path}/kept?zone=nowhere`))).toContain(`href="${path}"`)
})

it('takes a yes for one where the seeker had set the very date meanwhile, or another one was suggested since', async () => {
  const { link, person, interviewId, seeker, page } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const ids = timeIds(await words(guest.get(path)))
  const [time] = await ctx.db
    .selectFrom('offered_times')
    .select('starts_at')
    .where('interview_id', '=', interviewId)
    .where('id', '=', ids[0]!)
    .execute()
  await agreeOn(ctx, person.scope, interviewId, { startsAt: time!.starts_at, zone: 'UTC' })
  const take = () => guest.post(`${path}/time`, { time: ids[0]! })
  expect(saidBy(await take())).toEqual({ key: 'guests.flash-accepted' })
  ctx.clock.advance(1_000)
  await guest.post(`${path}/suggestion`, { 'day-1': '2026-10-10', 'hour-1': '15:00', zone: 'UTC' })
  expect(await words(seeker.get(page))).toContain('Take this time')
  ctx.clock.advance(1_000)
  expect(saidBy(await take())).toEqual({ key: 'guests.flash-accepted' })
  expect(await words(seeker.get(page))).not.toContain('Take this time')
})

it('takes no number under a date that stands no more, and keeps it in the form of the one that does', async () => {
  const { link, seeker, person, interviewId } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(path)))
  await guest.post(`${path}/time`, { time: time! })
  const form = { at: reachedAt(await words(guest.get(path))), mode: 'phone', reach: '+1 555 0100' }
  ctx.clock.advance(1_000)
  const day = { date: '2026-10-09', time: '11:00', zone: 'America/New_York', minutes: '30' }
  expect((await seeker.post(`/interviews/${interviewId}/date`, day)).status).toBe(303)
  const before = await record(ctx, person.id)
  const refused = await guest.post(`${path}/reach`, form)
  const html = await refused.text()
  expect([refused.status, html.includes('This talk has changed'), html.includes('+1 555 0100')]).toEqual([
    ...[409, true, true],
  ])
  expect(await record(ctx, person.id)).toBe(before)
  expect(reachedAt(html)).toBe('2026-10-09T15:00:00.000Z')
  expect((await guest.post(`${path}/reach`, { ...form, at: reachedAt(html) })).status).toBe(303)
})

it('takes a yes back that has no date yet', async () => {
  const { link, seeker, person, interviewId } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(path)))
  await guest.post(`${path}/time`, { time: time! })
  const open = { date: '', time: '', zone: 'America/New_York', minutes: '30' }
  expect((await seeker.post(`/interviews/${interviewId}/date`, open)).status).toBe(303)
  const html = await words(guest.get(path))
  for (const said of ['You said yes. Now for a time', `action="${path}/cancel"`]) expect(html).toContain(said)
  expect((await guest.post(`${path}/cancel`, { note: 'ill' })).status).toBe(303)
  expect(await stageOf(ctx, person, interviewId)).toBe('cancelled')
})

it.each([false, true])('takes a kind no, and a yes after it; message marked as sent: %s', async (isSent) => {
  const { link, seeker, person, interviewId, contactId, page } = await invite(ctx)
  const path = await link()
  const request = { contact_id: contactId, interview_id: interviewId }
  if (isSent) await testMessage(ctx, person.id, request)
  const guest = browser()
  expect((await guest.post(`${path}/decline`, { reason: 'not-now', note: 'exam week' })).status).toBe(303)
  expect(await stageOf(ctx, person, interviewId)).toBe('declined')
  expect(await seeker.read(page)).toContain('exam week')
  const ids = timeIds(await guest.read(path))
  ctx.clock.advance(1_000)
  await guest.post(`${path}/time`, { time: ids[0]! })
  expect(await stageOf(ctx, person, interviewId)).toBe('agreed')
})

it('waits for the seeker when another time is suggested after a no, until that is taken back', async () => {
  const { link, seeker, person, interviewId } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const no = { reason: 'not-now', note: '' }
  await guest.post(`${path}/decline`, no)
  const today = () => seeker.read('/today')
  expect(await today()).toContain('cannot talk with you')
  await guest.post(`${path}/suggestion`, { note: 'Thursdays after four' })
  const html = await guest.read(path)
  expect(html).toContain('Thursdays after four')
  expect(html).toContain('You wrote when it would suit you.')
  expect(html).not.toContain('You suggested these times.')
  expect(html).not.toContain('knows, and nothing more is needed')
  expect(await today()).toContain('suggests another time')
  expect((await guest.post(`${path}/decline`, no)).status).toBe(303)
  expect(await guest.read(path)).toContain('knows, and nothing more is needed')
  expect(await today()).not.toContain('suggests another time')
  expect(await today()).toContain('cannot talk with you')
  expect(await stageOf(ctx, person, interviewId)).toBe('declined')
})

it('takes a suggested time only while it is their last word, and twice as once', async () => {
  const { link, seeker, person, interviewId, page } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const suggest = (day: string) =>
    guest.post(`${path}/suggestion`, { 'day-1': day, 'hour-1': '15:00', zone: 'UTC' })
  const shown = async () => /name="answer" value="([^"]+)"/.exec(await words(seeker.get(page)))![1]!
  const take = async (answer: string, day: string) =>
    (await seeker.post(`${page}/take`, { answer, at: `${day}T15:00:00.000Z` })).status
  await suggest('2026-10-12')
  const old = await shown()
  ctx.clock.advance(1_000)
  await guest.post(`${path}/decline`, { reason: 'not-now' })
  expect(await take(old, '2026-10-12')).toBe(409)
  expect(await stageOf(ctx, person, interviewId)).toBe('declined')
  ctx.clock.advance(1_000)
  await suggest('2026-10-13')
  const answer = await shown()
  for (const tap of [1, 2]) expect([tap, await take(answer, '2026-10-13')]).toEqual([tap, 303])
  expect(await stageOf(ctx, person, interviewId)).toBe('agreed')
})

it('takes the same word again as a new one once what it said before has ended', async () => {
  const { link, seeker, person, interviewId } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const say = async (part: string, form: Record<string, string>) => {
    ctx.clock.advance(1_000)
    for (const press of [1, 2])
      expect([press, (await guest.post(`${path}/${part}`, form)).status]).toEqual([press, 303])
  }
  const agreedByHand = async (startsAt: string) => {
    ctx.clock.advance(1_000)
    await agreeOn(ctx, person.scope, interviewId, { startsAt: new Date(startsAt), zone: 'UTC' })
  }
  const reopened = async () => {
    ctx.clock.advance(1_000)
    expect((await seeker.post(`/interviews/${interviewId}/reopen`)).status).toBe(303)
  }
  const no = { reason: 'not-now', note: '' }
  await say('decline', no)
  await reopened()
  await say('decline', no)
  expect(await stageOf(ctx, person, interviewId)).toBe('declined')
  const [first, second] = timeIds(await guest.read(path))
  await say('time', { time: first! })
  await say('time', { time: second! })
  await agreedByHand('2026-10-06T14:00:00Z')
  await say('time', { time: second! })
  const startsAt = async () => (await getInterview(ctx, person.scope, interviewId)).startsAt
  expect(await startsAt()).toEqual(new Date('2026-10-07T14:00:00Z'))
  for (const time of ['2026-10-08T14:00:00Z', '2026-10-09T14:00:00Z']) {
    await agreedByHand(time)
    await say('cancel', { note: '' })
    expect([time, await stageOf(ctx, person, interviewId)]).toEqual([time, 'cancelled'])
    await reopened()
  }
  // One row for each, however often it was pressed.
  const rows = ctx.db.selectFrom('guest_answers').select('kind').where('interview_id', '=', interviewId)
  expect((await rows.orderBy('at').execute()).map(({ kind }) => kind)).toEqual([
    ...['declined', 'declined', 'accepted', 'moved', 'moved', 'cancelled', 'cancelled'],
  ])
})

it('lets another time be suggested once that of a talk has passed, until it is said to have taken place', async () => {
  const { link, seeker, person, interviewId, page } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(path)))
  await guest.post(`${path}/time`, { time: time! })
  const beside = { 'day-1': '2026-10-12', 'hour-1': '18:00', zone: 'Europe/Madrid' }
  ctx.clock.advance(1_000)
  await guest.post(`${path}/suggestion`, beside)
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-07T14:00:00Z'))
  const html = await words(guest.get(path))
  expect([html.includes('The time of your talk has passed'), html.includes('is over')]).toEqual([true, false])
  expect((await guest.post(`${path}/suggestion`, { ...beside, 'hour-1': '' })).status).toBe(422)
  expect((await guest.post(`${path}/suggestion`, { ...beside, 'hour-1': '19:00' })).status).toBe(303)
  expect(await words(guest.get(path))).toContain('will choose')
  const answer = /name="answer" value="([^"]+)"/.exec(await words(seeker.get(page)))![1]!
  await seeker.post(`${page}/take`, { answer, at: '2026-10-12T17:00:00.000Z' })
  expect(await words(guest.get(path))).toContain('It is agreed')
  ctx.clock.set(new Date('2026-10-13T14:00:00Z'))
  await markHeld(ctx, person.scope, interviewId, ctx.clock.now())
  expect(await words(guest.get(path))).toContain('Your talk with Ana Lucía Reyes is over')
  expect((await guest.post(`${path}/suggestion`, { note: 'Fridays' })).status).toBe(409)
  ctx.clock.set(now)
})

it('says on both sides that suggested times have passed, and keeps the link until the talk that was agreed', async () => {
  const { link, seeker, page } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const now = ctx.clock.now()
  await guest.post(`${path}/suggestion`, { 'day-1': '2026-10-10', 'hour-1': '18:00', zone: 'UTC' })
  expect(await words(guest.get(path))).toContain('As soon as one is taken')
  ctx.clock.set(new Date('2026-10-11T15:00:00Z'))
  expect(await words(guest.get(path))).toContain('times you suggested have passed')
  const seen = await words(seeker.get(page))
  expect([seen.includes('Take it, and both'), seen.includes('Offer other times below')]).toEqual([
    false,
    true,
  ])
  await guest.post(`${path}/suggestion`, { 'day-1': '2026-11-20', 'hour-1': '18:00', zone: 'UTC' })
  const answer = /name="answer" value="([^"]+)"/.exec(await words(seeker.get(page)))![1]!
  // The link ends before the student takes that time.
  ctx.clock.set(new Date('2026-10-20T15:00:00Z'))
  expect((await guest.get(path)).status).toBe(410)
  await seeker.post(`${page}/take`, { answer, at: '2026-11-20T18:00:00.000Z' })
  ctx.clock.set(new Date('2026-11-20T18:20:00Z'))
  expect(await words(guest.get(path))).toContain('It is agreed')
  ctx.clock.set(new Date('2026-11-20T18:40:00Z'))
  expect((await guest.get(path)).status).toBe(410)
  ctx.clock.set(now)
})

it('takes a kind no also once the time of a talk has passed', async () => {
  const { link, person, interviewId } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(path)))
  await guest.post(`${path}/time`, { time: time! })
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-07T14:00:00Z'))
  const html = await words(guest.get(path))
  expect([html.includes('The time of your talk has passed'), html.includes('Send a kind no')]).toEqual([
    true,
    true,
  ])
  expect((await guest.post(`${path}/decline`, { reason: 'not-now' })).status).toBe(303)
  expect(await stageOf(ctx, person, interviewId)).toBe('declined')
  expect(await words(guest.get(path))).toContain('Thank you for answering')
  ctx.clock.set(now)
})

it('asks nobody about a suggestion any more that was taken', async () => {
  const { link, seeker, page, interviewId } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const suggested = {
    'day-1': '2026-10-10',
    'hour-1': '18:00',
    note: 'after my shift',
    zone: 'Europe/Madrid',
  }
  await guest.post(`${path}/suggestion`, suggested)
  const said = async () => [
    (await words(seeker.get('/today'))).includes('suggests another time'),
    (await words(seeker.get(page))).includes('Take this time'),
    (await words(guest.get(path))).includes('after my shift'),
  ]
  expect(await said()).toEqual([true, true, true])
  const answer = /name="answer" value="([^"]+)"/.exec(await words(seeker.get(page)))![1]!
  await seeker.post(`${page}/take`, { answer, at: '2026-10-10T16:00:00.000Z' })
  expect(await said()).toEqual([false, false, false])
  // Sent once more from a page that was open meanwhile, it is what was taken.
  await guest.post(`${path}/suggestion`, suggested)
  expect(
    await ctx.db.selectFrom('guest_answers').select('id').where('interview_id', '=', interviewId).execute(),
  ).toHaveLength(1)
  // Moved by hand since, it does not come back.
  ctx.clock.advance(1_000)
  const day = { date: '2026-10-12', time: '10:00', zone: 'America/New_York', minutes: '30' }
  expect((await seeker.post(`/interviews/${interviewId}/date`, day)).status).toBe(303)
  expect(await said()).toEqual([false, false, false])
  // Beside the date that stands now, another one waits again.
  ctx.clock.advance(1_000)
  await guest.post(`${path}/suggestion`, { ...suggested, 'hour-1': '19:00' })
  expect(await said()).toEqual([true, true, true])
})

it.each([
  // What was sent, what became of the talk meanwhile, and the form that keeps the words of it, if any can.
  ['time', 'gone', 'suggestion'],
  ['decline', 'agreed', 'cancel'],
  ['cancel', 'passed', 'decline'],
  ['suggestion', 'cancelled', undefined],
])(
  'says that a %s was not recorded where its form is no more on the page: %s',
  async (part, became, keeper) => {
    const { link, seeker, person, interviewId, page } = await invite(ctx)
    const path = await link()
    const guest = browser()
    const ids = timeIds(await words(guest.get(path)))
    const now = ctx.clock.now()
    const day = { date: '2026-10-09', time: '11:00', zone: 'America/New_York', minutes: '30' }
    if (became === 'gone') for (const id of ids) await seeker.post(`${page}/times/${id}/remove`)
    else await seeker.post(`/interviews/${interviewId}/agreed`, day)
    if (became === 'cancelled') await seeker.post(`/interviews/${interviewId}/cancel`)
    if (became === 'passed') ctx.clock.set(new Date('2026-10-10T15:00:00Z'))
    const before = await record(ctx, person.id)
    const days = { 'day-1': '2026-10-20', 'hour-1': '15:00' }
    const refused = await guest.post(`${path}/${part}`, {
      ...{ time: ids[0]!, note: 'KEPT-note', zone: 'UTC', ...(part === 'suggestion' && days) },
    })
    const html = await refused.text()
    ctx.clock.set(now)
    expect([refused.status, html.includes('was not recorded'), html.split('KEPT-note').length]).toEqual([
      ...[part === 'time' ? 422 : 409, true, 2],
    ])
    const kept = new RegExp(`action="[^"]+/${keeper}".*?KEPT-note.*?</form>`, 's')
    if (keeper) expect(kept.exec(html)![0].split('</form>')).toHaveLength(2)
    else expect(html).toMatch(/2026-10-20 15:00\s+KEPT-note/)
    expect(await record(ctx, person.id)).toBe(before)
  },
)

it('keeps what was typed when something is missing', async () => {
  const { link } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const unchosen = await guest.post(`${path}/time`, { note: 'KEPT-note' })
  expect(unchosen.status).toBe(422)
  expect(await unchosen.text()).toContain('KEPT-note')
  // The language is switched on that very page.
  const reopened = await guest.get(`${path}/time`)
  expect(to(reopened)).toEqual([303, path])
  const halfTime = await guest.post(`${path}/suggestion`, { 'day-1': '2026-10-10', note: 'KEPT-too' })
  expect(halfTime.status).toBe(422)
  expect(await halfTime.text()).toContain('KEPT-too')
  expect((await guest.post(`${path}/suggestion`)).status).toBe(422)
})

it('tells the seeker by a letter that goes with the account', async () => {
  const invited = await invite(ctx)
  await browser().post(`${await invited.link()}/suggestion`, { note: 'Thursdays after four' })
  const waiting = () =>
    ctx.db.selectFrom('letters').select('account_id').where('recipient', '=', invited.person.email).execute()
  expect(await waiting()).toEqual([{ account_id: invited.person.id }])
  await ctx.db.deleteFrom('accounts').where('id', '=', invited.person.id).execute()
  expect(await waiting()).toEqual([])
})

it('mails the seeker of no more answers in a day than anybody gives', async () => {
  const invited = await invite(ctx)
  const path = await invited.link()
  for (let n = 0; n < guestPage.newsADay + 3; n++)
    expect((await browser().post(`${path}/suggestion`, { note: `Day ${n}` })).status).toBe(303)
  const letters = ctx.db.selectFrom('letters').select('id').where('recipient', '=', invited.person.email)
  expect(await letters.execute()).toHaveLength(guestPage.newsADay)
  expect(await invited.seeker.read(invited.page)).toContain(`Day ${guestPage.newsADay + 2}`)
  // That they will not come is told all the same, and not at every change of their mind.
  const decline = async () =>
    expect((await browser().post(`${path}/decline`, { reason: 'not-now' })).status).toBe(303)
  for (let n = 0; n < guestPage.endsADay.ofLink; n++) {
    await decline()
    expect((await browser().post(`${path}/suggestion`, { note: `Or ${n}` })).status).toBe(303)
  }
  await decline()
  expect(await letters.execute()).toHaveLength(guestPage.newsADay + guestPage.endsADay.ofLink)
})
