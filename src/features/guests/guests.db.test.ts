import { expect, it } from 'vitest'
import { testApp, testContext } from '../../../tests/support/context.ts'
import { confirmation, invitation as invite, timeIds } from '../../../tests/support/guests.ts'
import { shownForm } from '../../../tests/support/shown-form.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { agreeOn, getInterview, markHeld, markThanked } from '../interviews/index.ts'
import { makeOwnLink } from './own-link.commands.ts'
import { guestToken, hideGuestLinks, keepGuestLinks } from '../guest-links/index.ts'

const ctx = await testContext()
const { browser } = testApp(ctx)

const invitation = () => invite(ctx)

/** Everything on record that a guest could have changed. */
async function record(seekerId: string) {
  const of = (table: 'guest_answers' | 'interviews' | 'guest_links' | 'offered_times' | 'contacts') =>
    ctx.db.selectFrom(table).selectAll().where('seeker_id', '=', seekerId).orderBy('id').execute()
  return JSON.stringify([
    await of('guest_answers'),
    await of('interviews'),
    await of('guest_links'),
    await of('offered_times'),
    await of('contacts'),
  ])
}

const stageOf = async (person: { scope: SeekerId }, interviewId: string) =>
  (await getInterview(ctx, person.scope, interviewId)).stage

/** A panel of two, neither of whom has answered, with a link for each. */
async function panel() {
  const invited = await invitation()
  const { link, seeker, person, interviewId, page } = invited
  const first = await link()
  const now = ctx.clock.now()
  const other = { seeker_id: person.id, id: newId(), name: 'Ann Second', created_at: now, updated_at: now }
  await ctx.db.insertInto('contacts').values(other).execute()
  await ctx.db
    .insertInto('interview_contacts')
    .values({ seeker_id: person.id, interview_id: interviewId, contact_id: other.id })
    .execute()
  await seeker.post(`${page}/links/${other.id}`)
  const links = await ctx.db
    .selectFrom('guest_links')
    .select('id')
    .where('contact_id', '=', other.id)
    .execute()
  const second = `/guest/${guestToken(ctx.keys, 'answer', links[0]!.id)}`
  return { ...invited, other, first, second }
}

/** Of which date the page's form says how they are reached. */
const reachedAt = (html: string) => /action="[^"]+\/reach".*?name="at" value="([^"]+)"/s.exec(html)![1]!

/** The words of a page, with plain spaces. */
const words = async (answer: Promise<Response>) => (await (await answer).text()).replace(/\s/g, ' ')

it('asks a stranger with what was written for them, and shows nothing private', async () => {
  const { link, seeker, page } = await invitation()
  await seeker.post(page, { about: 'a nursing student', reason: 'Your talk on nights', showQuestions: 'on' })
  const answer = await browser().get(await link(), { 'accept-language': 'en' })
  const html = await answer.text()
  expect(answer.status).toBe(200)
  for (const said of ['Ana Lucía Reyes would like', 'a nursing student', 'Your talk on nights'])
    expect(html).toContain(said)
  expect(html).not.toContain('PRIVATE')
  expect(answer.headers.get('referrer-policy')).toBe('strict-origin')
  expect(answer.headers.get('x-robots-tag')).toContain('noindex')
  expect(answer.headers.get('speculation-rules')).toBeNull()
  expect(timeIds(html)).toHaveLength(3)
})

it('puts together what two windows wrote for the page', async () => {
  const { seeker, page } = await invitation()
  await seeker.post(page, { about: 'a student', reason: 'Your talk', showQuestions: 'on' })
  const [phone, laptop] = [await shownForm(seeker, page), await shownForm(seeker, page)]
  await seeker.post(page, { ...laptop, reason: 'Your talk on nights' })
  await seeker.post(page, { ...phone, about: 'a nursing student', showQuestions: '' })
  expect(await shownForm(seeker, page)).toMatchObject({
    ...{ about: 'a nursing student', reason: 'Your talk on nights', showQuestions: '' },
  })
  await seeker.post(page, { ...phone, reason: 'Your talk in May' })
  const { reason } = await shownForm(seeker, page)
  expect([reason!.includes('nights'), reason!.includes('in May')]).toEqual([true, true])
})

it('shows the times where the professional is, by cookie or by choice', async () => {
  const { link } = await invitation()
  const path = await link()
  const visitor = browser()
  expect(await words(visitor.get(path))).toContain('Eastern Time (UTC−4)')
  expect(await words(visitor.get(`${path}?zone=Europe/Madrid`))).toContain('4:00 – 4:30 PM')
  // The other name of a zone than the list has, as browsers say it.
  for (const zone of ['Asia/Kolkata', 'Asia/Calcutta'])
    expect(await words(visitor.get(`${path}?zone=${zone}`))).toMatch(
      new RegExp(`<option[^>]*value="${zone}"[^>]*selected|<option[^>]*selected[^>]*value="${zone}"`),
    )
  visitor.cookies.set('zone', 'Asia%2FTokyo')
  expect(await words(visitor.get(path))).toContain('11:00 – 11:30 PM')
})

it('plans the interview when a time is picked, once, however often it is sent', async () => {
  const { link, seeker, person, interviewId, page } = await invitation()
  const path = await link()
  const guest = browser()
  const before = await record(person.id)
  for (let scan = 0; scan < 20; scan++) {
    const method = scan % 2 === 0 ? 'GET' : 'HEAD'
    const answer = await testApp(ctx).app.request(`http://localhost:3000${path}`, { method })
    expect(answer.status).toBe(200)
  }
  expect(await record(person.id)).toBe(before)
  const ids = timeIds(await (await guest.get(path)).text())
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
  expect(await (await seeker.get(page)).text()).toContain('Maria Lopez said yes')
  expect(await (await guest.get(path)).text()).toContain('It is agreed')
})

it('moves to another offered time, takes a suggestion, and is called off from both sides', async () => {
  const { link, seeker, interviewId, page } = await invitation()
  const path = await link()
  const guest = browser()
  const ids = timeIds(await (await guest.get(path)).text())
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
  const html = await (await seeker.get(page)).text()
  expect(html).toContain('after my shift')
  const answer = /name="answer" value="([^"]+)"/.exec(html)![1]!
  const taken = await seeker.post(`${page}/take`, { answer, at: '2026-10-10T16:00:00.000Z' })
  expect(taken.status).toBe(303)
  expect(await at()).toMatchObject({ starts_at: new Date('2026-10-10T16:00:00Z'), sequence: 2 })
  await guest.post(`${path}/cancel`, { note: 'ill' })
  expect((await at()).cancelled_at).not.toBeNull()
  expect(await (await seeker.get('/today')).text()).toContain('Maria Lopez called off your talk')
  expect(await (await guest.get(path)).text()).toContain('canceled')
})

it('takes how somebody is reached after their yes, and moves nothing by that', async () => {
  const { link, seeker, person, interviewId, page } = await invitation()
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
    expect([press, said.status]).toEqual([press, 303])
  }
  expect(await words(guest.get(path))).toContain('href="https://meet.example/1"')
  expect(await getInterview(ctx, person.scope, interviewId)).toMatchObject({
    ...{ startsAt: new Date('2026-10-07T14:00:00Z'), mode: 'video', link: 'https://meet.example/1' },
  })
  const rows = ctx.db.selectFrom('guest_answers').select('kind').where('interview_id', '=', interviewId)
  expect((await rows.orderBy('at').orderBy('id').execute()).map(({ kind }) => kind)).toEqual([
    ...['accepted', 'moved', 'accepted'],
  ])
})

it('takes no number under a date that stands no more, and keeps it in the form of the one that does', async () => {
  const { link, seeker, person, interviewId } = await invitation()
  const path = await link()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(path)))
  await guest.post(`${path}/time`, { time: time! })
  const form = { at: reachedAt(await words(guest.get(path))), mode: 'phone', reach: '+1 555 0100' }
  ctx.clock.advance(1_000)
  const day = { date: '2026-10-09', time: '11:00', zone: 'America/New_York', minutes: '30' }
  expect((await seeker.post(`/interviews/${interviewId}/date`, day)).status).toBe(303)
  const before = await record(person.id)
  const refused = await guest.post(`${path}/reach`, form)
  const html = await refused.text()
  expect([refused.status, html.includes('This talk has changed'), html.includes('+1 555 0100')]).toEqual([
    ...[409, true, true],
  ])
  expect(await record(person.id)).toBe(before)
  expect(reachedAt(html)).toBe('2026-10-09T15:00:00.000Z')
  expect((await guest.post(`${path}/reach`, { ...form, at: reachedAt(html) })).status).toBe(303)
})

it('takes a yes back that has no date yet', async () => {
  const { link, seeker, person, interviewId } = await invitation()
  const path = await link()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(path)))
  await guest.post(`${path}/time`, { time: time! })
  const open = { date: '', time: '', zone: 'America/New_York', minutes: '30' }
  expect((await seeker.post(`/interviews/${interviewId}/date`, open)).status).toBe(303)
  const html = await words(guest.get(path))
  for (const said of ['You said yes. Now for a time', `action="${path}/cancel"`]) expect(html).toContain(said)
  expect((await guest.post(`${path}/cancel`, { note: 'ill' })).status).toBe(303)
  expect(await stageOf(person, interviewId)).toBe('cancelled')
})

it.each([false, true])('takes a kind no, and a yes after it; message marked as sent: %s', async (isSent) => {
  const { link, seeker, person, interviewId, contactId, page } = await invitation()
  const path = await link()
  const at = ctx.clock.now()
  const message = { seeker_id: person.id, id: newId(), contact_id: contactId, interview_id: interviewId }
  if (isSent)
    await ctx.db
      .insertInto('messages')
      .values({
        ...{ ...message, kind: 'request', channel: 'email', subject: '', body: '' },
        ...{ state: 'sent', sent_at: at, created_at: at, updated_at: at },
      })
      .execute()
  const guest = browser()
  expect((await guest.post(`${path}/decline`, { reason: 'not-now', note: 'exam week' })).status).toBe(303)
  expect(await stageOf(person, interviewId)).toBe('declined')
  expect(await (await seeker.get(page)).text()).toContain('exam week')
  const ids = timeIds(await (await guest.get(path)).text())
  ctx.clock.advance(1_000)
  await guest.post(`${path}/time`, { time: ids[0]! })
  expect(await stageOf(person, interviewId)).toBe('agreed')
})

it('waits for the seeker when another time is suggested after a no, until that is taken back', async () => {
  const { link, seeker, person, interviewId } = await invitation()
  const path = await link()
  const guest = browser()
  const no = { reason: 'not-now', note: '' }
  await guest.post(`${path}/decline`, no)
  const today = async () => (await seeker.get('/today')).text()
  expect(await today()).toContain('cannot talk with you')
  await guest.post(`${path}/suggestion`, { note: 'Thursdays after four' })
  const html = await (await guest.get(path)).text()
  expect(html).toContain('Thursdays after four')
  expect(html).toContain('You wrote when it would suit you.')
  expect(html).not.toContain('You suggested these times.')
  expect(html).not.toContain('knows, and nothing more is needed')
  expect(await today()).toContain('suggests another time')
  expect((await guest.post(`${path}/decline`, no)).status).toBe(303)
  expect(await (await guest.get(path)).text()).toContain('knows, and nothing more is needed')
  expect(await today()).not.toContain('suggests another time')
  expect(await today()).toContain('cannot talk with you')
  expect(await stageOf(person, interviewId)).toBe('declined')
})

it('takes a suggested time only while it is their last word, and twice as once', async () => {
  const { link, seeker, person, interviewId, page } = await invitation()
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
  expect(await stageOf(person, interviewId)).toBe('declined')
  ctx.clock.advance(1_000)
  await suggest('2026-10-13')
  const answer = await shown()
  for (const tap of [1, 2]) expect([tap, await take(answer, '2026-10-13')]).toEqual([tap, 303])
  expect(await stageOf(person, interviewId)).toBe('agreed')
})

it('takes the same word again as a new one once what it said before has ended', async () => {
  const { link, seeker, person, interviewId } = await invitation()
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
  expect(await stageOf(person, interviewId)).toBe('declined')
  const [first, second] = timeIds(await (await guest.get(path)).text())
  await say('time', { time: first! })
  await say('time', { time: second! })
  await agreedByHand('2026-10-06T14:00:00Z')
  await say('time', { time: second! })
  const startsAt = async () => (await getInterview(ctx, person.scope, interviewId)).startsAt
  expect(await startsAt()).toEqual(new Date('2026-10-07T14:00:00Z'))
  for (const time of ['2026-10-08T14:00:00Z', '2026-10-09T14:00:00Z']) {
    await agreedByHand(time)
    await say('cancel', { note: '' })
    expect([time, await stageOf(person, interviewId)]).toEqual([time, 'cancelled'])
    await reopened()
  }
  // One row for each, however often it was pressed.
  const rows = ctx.db.selectFrom('guest_answers').select('kind').where('interview_id', '=', interviewId)
  expect((await rows.orderBy('at').execute()).map(({ kind }) => kind)).toEqual([
    ...['declined', 'declined', 'accepted', 'moved', 'moved', 'cancelled', 'cancelled'],
  ])
})

it('lets another time be suggested once that of a talk has passed, until it is said to have taken place', async () => {
  const { link, seeker, person, interviewId, page } = await invitation()
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
  const { link, seeker, page } = await invitation()
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

it('keeps the link for a talk that is far ahead also where the answer says that the message with it was sent', async () => {
  const { link, person, contactId, interviewId, offer } = await invitation()
  const path = await link()
  const now = ctx.clock.now()
  await offer(['2026-11-20'])
  const stamps = { created_at: now, updated_at: now }
  await ctx.db
    .insertInto('messages')
    .values({
      ...{ seeker_id: person.id, id: newId(), contact_id: contactId, interview_id: interviewId },
      ...{ kind: 'request', channel: 'email', state: 'handed', ...stamps },
      body: hideGuestLinks(ctx.keys, `Pick a time: ${ctx.origin}${path}`),
    })
    .execute()
  const guest = browser()
  await guest.post(`${path}/time`, { time: timeIds(await words(guest.get(path))).at(-1)! })
  expect((await getInterview(ctx, person.scope, interviewId)).askedAt).not.toBeNull()
  ctx.clock.set(new Date('2026-11-20T14:50:00Z'))
  expect((await guest.get(path)).status).toBe(200)
  ctx.clock.set(now)
})

it('keeps no link of somebody who is not of the talk any more', async () => {
  const { link, person, contactId, interviewId } = await invitation()
  await link()
  const expiry = async () =>
    (
      await ctx.db
        .selectFrom('guest_links')
        .select('expires_at')
        .where('interview_id', '=', interviewId)
        .executeTakeFirstOrThrow()
    ).expires_at
  const [first, far] = [await expiry(), new Date('2027-03-01T12:00:00Z')]
  const place = { seeker_id: person.id, interview_id: interviewId, contact_id: contactId }
  await ctx.db.deleteFrom('interview_contacts').where('interview_id', '=', interviewId).execute()
  await keepGuestLinks(ctx, person.scope, interviewId, far)
  expect(await expiry()).toEqual(first)
  await ctx.db.insertInto('interview_contacts').values(place).execute()
  await keepGuestLinks(ctx, person.scope, interviewId, far)
  expect(await expiry()).toEqual(far)
})

it('takes a kind no also once the time of a talk has passed', async () => {
  const { link, person, interviewId } = await invitation()
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
  expect(await stageOf(person, interviewId)).toBe('declined')
  expect(await words(guest.get(path))).toContain('Thank you for answering')
  ctx.clock.set(now)
})

it('asks nobody about a suggestion any more that was taken', async () => {
  const { link, seeker, page, interviewId } = await invitation()
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

it('takes one person of a panel out by their word, and leaves the talk to the others', async () => {
  const { first, second, other, seeker, person, interviewId } = await panel()
  const guest = browser()
  const seen = async (path: string) => (await guest.get(path)).text()
  // A no is not forgotten while the other is still asked.
  await guest.post(`${second}/decline`, { reason: 'not-now' })
  expect(await seen(second)).toContain('knows, and nothing more is needed')
  const [time] = timeIds(await seen(first))
  await guest.post(`${first}/time`, { time: time! })
  expect(await seen(second)).not.toContain('You talk with')
  await guest.post(`${second}/time`, { time: time! })
  expect(await seen(second)).toContain('You talk with')
  expect((await guest.post(`${second}/cancel`, { note: 'ill' })).status).toBe(303)
  expect(await stageOf(person, interviewId)).toBe('agreed')
  expect(await seen(second)).toContain('knows, and nothing more is needed')
  expect(await seen(first)).toContain('You talk with')
  // They may come back to the date that stands, and neither move it nor count as coming by another suggestion.
  expect(timeIds(await seen(second))).toEqual([time])
  for (const press of [1, 2])
    expect([press, (await guest.post(`${second}/suggestion`, { note: 'Fridays' })).status]).toEqual([
      press,
      303,
    ])
  expect(await seen(second)).not.toContain('You talk with')
  expect(await seen(second)).toContain('Ana Lucía Reyes has your suggestion. The talk of the others stands: ')
  expect(await seen(second)).toContain('Fridays')
  // Also where there is no date ahead to say it beside.
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-13T14:00:00Z'))
  expect(await seen(second)).toContain('<p>Ana Lucía Reyes has your suggestion.</p>')
  ctx.clock.set(now)
  const said = ctx.db.selectFrom('guest_answers').select('kind').where('contact_id', '=', other.id)
  expect((await said.orderBy('at').execute()).filter(({ kind }) => kind === 'suggested')).toHaveLength(1)
  // With the last of them it is off.
  expect((await guest.post(`${first}/cancel`, { note: '' })).status).toBe(303)
  expect(await stageOf(person, interviewId)).toBe('declined')
  // Taken up again, it asks everybody again, and one no alone ends nothing.
  ctx.clock.advance(1_000)
  await seeker.post(`/interviews/${interviewId}/reopen`)
  ctx.clock.advance(1_000)
  for (const [path, stage] of [
    [first, 'planned'],
    [second, 'declined'],
  ] as const) {
    expect(await seen(path)).not.toContain('knows, and nothing more is needed')
    expect((await guest.post(`${path}/decline`, { reason: 'not-now' })).status).toBe(303)
    expect(await stageOf(person, interviewId)).toBe(stage)
  }
})

it('counts whoever left a panel in again once the time they suggest is the one that stands', async () => {
  const { first, second, seeker, person, interviewId, page } = await panel()
  const guest = browser()
  await guest.post(`${first}/decline`, { reason: 'not-now' })
  ctx.clock.advance(1_000)
  await guest.post(`${first}/suggestion`, { 'day-1': '2026-10-12', 'hour-1': '15:00', zone: 'UTC' })
  const answer = /name="answer" value="([^"]+)"/.exec(await words(seeker.get(page)))![1]!
  await seeker.post(`${page}/take`, { answer, at: '2026-10-12T15:00:00.000Z' })
  expect(await words(guest.get(first))).toContain('<title>It is agreed')
  expect(await words(guest.get(second))).toContain('The others in this talk meet')
  // The no of the other leaves them in it.
  await guest.post(`${second}/decline`, { reason: 'not-now' })
  expect(await stageOf(person, interviewId)).toBe('agreed')
  expect(await words(guest.get(first))).toContain('<title>It is agreed')
  // Another time waits once that of the others has passed without a word that they talked.
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-12T16:00:00Z'))
  await guest.post(`${second}/suggestion`, { 'day-1': '2026-10-14', 'hour-1': '15:00', zone: 'UTC' })
  expect(await words(guest.get(second))).toContain('will choose')
  ctx.clock.set(now)
})

it('asks nothing of, and for, whoever said no to a panel once it was held', async () => {
  const { first, second, other, contactId, seeker, person, interviewId } = await panel()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(first)))
  await guest.post(`${first}/time`, { time: time! })
  await guest.post(`${second}/decline`, { reason: 'not-now' })
  // Another time than that of the talk brings nobody to it, nor does a stop after it take anybody out of it.
  ctx.clock.advance(1_000)
  await guest.post(`${second}/suggestion`, { note: 'Fridays' })
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-07T14:00:00Z'))
  await markHeld(ctx, person.scope, interviewId, ctx.clock.now())
  ctx.clock.advance(1_000)
  const own = `/interviews/${interviewId}`
  const asked = async () =>
    Promise.all(
      ['/today', own, `${own}/debrief`].map(async (path) => {
        const html = await words(seeker.get(path))
        const toThank = (id: string) => html.includes(`/contacts/${id}/messages/new?kind=thank-you`)
        const toConfirm = (id: string) => html.includes(`/confirmation/${id}`)
        return [contactId, other.id].map((id) => toThank(id) || toConfirm(id))
      }),
    )
  await ctx.db
    .insertInto('debriefs')
    .values({ seeker_id: person.id, interview_id: interviewId, completed_at: now, updated_at: now })
    .execute()
  // The way to thank them stays beside their name alone, for one who came all the same.
  expect(await asked()).toEqual([
    [true, false],
    [true, true],
    [true, false],
  ])
  expect((await seeker.get(`${own}/confirmation/${other.id}`)).status).toBe(303)
  expect(await words(guest.get(first))).toContain('<title>Thank you for your time')
  expect(await words(guest.get(second))).toContain('nothing more is needed')
  for (const said of ['we talked', 'is over', 'Agree to', 'Suggest another'])
    expect([said, (await words(guest.get(second))).includes(said)]).toEqual([said, false])
  await guest.post(`${first}/stop`)
  const of = async () => (await getInterview(ctx, person.scope, interviewId)).people
  expect((await of()).map(({ isAbsent }) => isAbsent)).toEqual([false, true])
  await markThanked(ctx, person.scope, interviewId, contactId, ctx.clock.now())
  expect(await stageOf(person, interviewId)).toBe('thanked')
  await markThanked(ctx, person.scope, interviewId, other.id, ctx.clock.now())
  expect((await of()).map(({ isAbsent }) => isAbsent)).toEqual([false, false])
  expect(await words(guest.get(second))).toContain('<title>Thank you for your time')
  ctx.clock.set(now)
})

it('shows the others of a panel a link or a place, and the number of one of them to the seeker alone', async () => {
  const { first, second, seeker, person, interviewId, page } = await panel()
  const guest = browser()
  const [time, later] = timeIds(await (await guest.get(first)).text())
  const placed = async () => {
    const { place, link } = await getInterview(ctx, person.scope, interviewId)
    return [place, link]
  }
  await guest.post(`${first}/time`, { time: time!, mode: 'phone', reach: '+1 555 010 4422' })
  await guest.post(`${second}/time`, { time: time!, mode: '', reach: '(555) 010.7788' })
  expect(await placed()).toEqual(['', ''])
  for (const path of [first, second, `${first}/calendar.ics`, `${second}/calendar.ics`])
    expect([path, /555|7788/.test(await words(guest.get(path)))]).toEqual([path, false])
  const seen = await words(seeker.get(page))
  expect([seen.includes('+1 555 010 4422'), seen.includes('(555) 010.7788')]).toEqual([true, true])
  for (const [at, mode, reach, place, link] of [
    [later, 'in-person', 'call +1 555 010 4422', '', ''],
    [time, 'in-person', 'Room 4, 1200 Main St', 'Room 4, 1200 Main St', ''],
    [later, 'video', 'https://meet.example/1', 'Room 4, 1200 Main St', 'https://meet.example/1'],
  ] as const) {
    ctx.clock.advance(1_000)
    await guest.post(`${first}/time`, { time: at!, mode, reach })
    expect(await placed()).toEqual([place, link])
  }
  // With a later word without it the seeker still finds the number.
  await guest.post(`${second}/time`, { time: time!, reach: '' })
  expect(await words(seeker.get(page))).toContain('010.7788')
})

it('asks each of a panel by themselves, also where another agreed to a time', async () => {
  const { first, second, other, person, interviewId } = await panel()
  const guest = browser()
  const seen = () => words(guest.get(second))
  const [later, time] = timeIds(await seen())
  await guest.post(`${first}/time`, { time: time!, mode: 'in-person', reach: 'Room 4' })
  const startsAt = async () => (await getInterview(ctx, person.scope, interviewId)).startsAt
  const date = await startsAt()
  for (const said of ['would like to hear', 'The others in this talk meet', 'Room 4', 'Send a kind no'])
    expect(await seen()).toContain(said)
  for (const said of ['It is agreed', 'Move it', 'Take me out']) expect(await seen()).not.toContain(said)
  // The date is theirs to take, and not to move.
  expect(timeIds(await seen())).toEqual([time])
  expect((await guest.post(`${second}/time`, { time: later! })).status).toBe(422)
  ctx.clock.advance(1_000)
  expect((await guest.post(`${second}/suggestion`, { note: 'Fridays' })).status).toBe(303)
  expect(await seen()).toContain('will choose')
  expect(timeIds(await seen())).toEqual([time])
  ctx.clock.advance(1_000)
  for (const press of [1, 2])
    expect([press, (await guest.post(`${second}/time`, { time: time! })).status]).toEqual([press, 303])
  for (const said of ['<title>It is agreed', 'several people', 'for everyone in this talk', 'Take me out'])
    expect(await seen()).toContain(said)
  expect(await startsAt()).toEqual(date)
  const said = ctx.db.selectFrom('guest_answers').select('kind').where('contact_id', '=', other.id)
  expect((await said.orderBy('at').execute()).map(({ kind }) => kind)).toEqual(['suggested', 'accepted'])
})

it('says of a date that the student set alone who proposes it, and that it has passed to nobody who never said yes', async () => {
  const { first, second, seeker, interviewId } = await panel()
  const guest = browser()
  const day = { date: '2026-10-06', time: '11:00', zone: 'America/New_York', minutes: '30' }
  await seeker.post(`/interviews/${interviewId}/agreed`, day)
  const seen = async (path: string) => {
    const html = await words(guest.get(path))
    const said = ['proposes this time for everybody', 'The others in this talk meet', 'Would you confirm']
    return [...said, 'The time of your talk has passed'].map((one) => html.includes(one))
  }
  expect(await seen(second)).toEqual([true, false, false, false])
  const [time] = timeIds(await words(guest.get(first)))
  await guest.post(`${first}/time`, { time: time! })
  expect(await seen(second)).toEqual([false, true, false, false])
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-06T16:00:00Z'))
  expect(await seen(first)).toEqual([false, false, true, true])
  expect(await seen(second)).toEqual([false, false, false, false])
  // The others may have met: nobody moves that.
  expect(timeIds(await words(guest.get(second)))).toEqual([])
  expect((await guest.post(`${second}/suggestion`, { note: 'Fridays' })).status).toBe(303)
  expect(await words(guest.get(second))).toContain('will offer times that fit')
  ctx.clock.set(now)
})

it('takes no yes to a date of the others that was moved since', async () => {
  const { first, second, other, seeker, interviewId } = await panel()
  const guest = browser()
  const date = async (time: string, step: string) => {
    ctx.clock.advance(1_000)
    const day = { date: '2026-10-12', time, zone: 'America/New_York', minutes: '30' }
    expect((await seeker.post(`/interviews/${interviewId}/${step}`, day)).status).toBe(303)
  }
  await date('11:00', 'agreed')
  for (const path of [first, second]) {
    const [old] = timeIds(await words(guest.get(path)))
    await date(path === first ? '12:00' : '13:00', 'date')
    const refused = await guest.post(`${path}/time`, { time: old! })
    expect([refused.status, (await refused.text()).includes('not offered any more')]).toEqual([422, true])
  }
  const said = ctx.db.selectFrom('guest_answers').select('kind').where('contact_id', '=', other.id)
  expect(await said.execute()).toEqual([])
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
    const { link, seeker, person, interviewId, page } = await invitation()
    const path = await link()
    const guest = browser()
    const ids = timeIds(await words(guest.get(path)))
    const now = ctx.clock.now()
    const day = { date: '2026-10-09', time: '11:00', zone: 'America/New_York', minutes: '30' }
    if (became === 'gone') for (const id of ids) await seeker.post(`${page}/times/${id}/remove`)
    else await seeker.post(`/interviews/${interviewId}/agreed`, day)
    if (became === 'cancelled') await seeker.post(`/interviews/${interviewId}/cancel`)
    if (became === 'passed') ctx.clock.set(new Date('2026-10-10T15:00:00Z'))
    const before = await record(person.id)
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
    expect(await record(person.id)).toBe(before)
  },
)

it('lets the others of a panel join a date that is not on offer any more', async () => {
  const { first, second, seeker, person, interviewId, page } = await panel()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(first)))
  await guest.post(`${first}/time`, { time: time! })
  await seeker.post(`${page}/times/${time}/remove`)
  const [date] = timeIds(await words(guest.get(second)))
  for (const press of [1, 2])
    expect([press, (await guest.post(`${second}/time`, { time: date! })).status]).toEqual([press, 303])
  expect(await words(guest.get(second))).toContain('It is agreed')
  // Called off and taken up again by the seeker, it stands for both as it did.
  for (const step of ['cancel', 'reopen']) {
    ctx.clock.advance(1_000)
    expect((await seeker.post(`/interviews/${interviewId}/${step}`)).status).toBe(303)
  }
  for (const path of [first, second]) expect(await words(guest.get(path))).toContain('It is agreed')
  expect(await stageOf(person, interviewId)).toBe('agreed')
})

it('ends a talk with the last of a panel, also where the seeker noted the others’ no', async () => {
  const { link, person, interviewId, contactId } = await invitation()
  const first = await link()
  const [now, ann] = [ctx.clock.now(), newId()]
  const own = { seeker_id: person.id, created_at: now, updated_at: now }
  await ctx.db
    .insertInto('contacts')
    .values({ ...own, id: ann, name: 'Ann Second' })
    .execute()
  await ctx.db
    .insertInto('interview_contacts')
    .values({ seeker_id: person.id, interview_id: interviewId, contact_id: ann })
    .execute()
  const asked = { ...own, interview_id: interviewId, kind: 'request', channel: 'email' } as const
  const sent = { state: 'sent', sent_at: now, sent_how: 'webmail' } as const
  for (const [contact_id, outcome] of [
    [ann, 'declined'],
    [contactId, null],
  ] as const)
    await ctx.db
      .insertInto('messages')
      .values({ ...asked, ...sent, id: newId(), contact_id, outcome, outcome_at: outcome && now })
      .execute()
  const guest = browser()
  const [time] = timeIds(await (await guest.get(first)).text())
  await guest.post(`${first}/time`, { time: time! })
  const sequence = async () =>
    (
      await ctx.db
        .selectFrom('interviews')
        .select('sequence')
        .where('id', '=', interviewId)
        .executeTakeFirstOrThrow()
    ).sequence
  const before = await sequence()
  ctx.clock.advance(1_000)
  expect((await guest.post(`${first}/cancel`, { note: '' })).status).toBe(303)
  expect(await stageOf(person, interviewId)).toBe('declined')
  // So every calendar that has the talk hears that it is off.
  expect(await sequence()).toBe(before + 1)
})

it('shows the seeker a no that they noted in place of the yes before it, on each page', async () => {
  const { first, contactId, email, seeker, person, interviewId, page } = await panel()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(first)))
  await guest.post(`${first}/time`, { time: time! })
  const link = await makeOwnLink(ctx, person.scope, { interviewId, contactId, email })
  const own = `/guest/${guestToken(ctx.keys, 'own', link.split('/').at(-1)!)}`
  const coming = confirmation(await words(guest.get(own)))
  const confirm = async () => (await guest.post(`${own}/confirm`, coming)).status
  const said = async () => {
    const html = await words(seeker.get(page))
    return ['said yes', 'I will be there', 'you noted it on'].map((one) => html.includes(one))
  }
  expect([await confirm(), ...(await said())]).toEqual([303, true, true, false])
  ctx.clock.advance(1_000)
  const at = ctx.clock.now()
  await ctx.db
    .insertInto('messages')
    .values({
      ...{ seeker_id: person.id, id: newId(), contact_id: contactId, interview_id: interviewId },
      ...{ kind: 'request', channel: 'email', state: 'sent', sent_at: at, sent_how: 'webmail' },
      ...{ outcome: 'declined', outcome_at: at, created_at: at, updated_at: at },
    })
    .execute()
  // Their second tap is no word that stands, either.
  expect([await confirm(), ...(await said())]).toEqual([409, false, false, true])
})

it('answers for nobody who was taken out of the plan again, and shows them what is kept all the same', async () => {
  const { link, other, contactId, email, person, interviewId } = await panel()
  const answer = await link()
  const guest = browser()
  const [time] = timeIds(await words(guest.get(answer)))
  const made = await makeOwnLink(ctx, person.scope, { interviewId, contactId, email })
  const own = `/guest/${guestToken(ctx.keys, 'own', made.split('/').at(-1)!)}`
  await ctx.db.deleteFrom('interview_contacts').where('contact_id', '=', contactId).execute()
  const before = await record(person.id)
  for (const [path, status, said] of [
    [answer, 410, 'This link was withdrawn'],
    [own, 409, 'This talk has changed'],
  ] as const) {
    const refused = await guest.post(`${path}/suggestion`, { note: 'Fridays' })
    expect([refused.status, await refused.text()]).toEqual([status, expect.stringContaining(said)])
    expect((await guest.post(`${path}/time`, { time: time! })).status).not.toBe(303)
  }
  expect(await record(person.id)).toBe(before)
  expect((await guest.get(`${own}/kept`)).status).toBe(200)
  await agreeOn(ctx, person.scope, interviewId, { startsAt: new Date('2026-10-06T14:00:00Z'), zone: 'UTC' })
  expect((await guest.get(`${own}/calendar.ics`)).status).toBe(404)
  expect((await getInterview(ctx, person.scope, interviewId)).people.map(({ name }) => name)).toEqual([
    other.name,
  ])
})

it('says what became of a link that opens nothing, and changes nothing', async () => {
  const { link, seeker, person, page, contactId, interviewId } = await invitation()
  const path = await link()
  const guest = browser()
  const time = timeIds(await (await guest.get(path)).text())[0]!
  const token = path.slice('/guest/'.length)
  const linkId = (
    await ctx.db.selectFrom('guest_links').select('id').where('seeker_id', '=', person.id).execute()
  )[0]!.id
  const before = await record(person.id)
  const expectNothing = async (at: string, status: number, said: string) => {
    const answers = [
      await guest.get(at),
      await guest.post(`${at}/time`, { time }),
      await guest.post(`${at}/suggestion`, { note: 'x' }),
      await guest.post(`${at}/decline`, { reason: 'not-now' }),
      await guest.post(`${at}/cancel`),
    ]
    for (const answer of answers) {
      expect([at, answer.status]).toEqual([at, status])
      expect(await answer.text()).toContain(said)
    }
    expect(await record(person.id)).toBe(before)
  }
  const forged = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')
  await expectNothing(`/guest/${forged}`, 404, 'This link does not work')
  // Rightly signed for another purpose than the row's.
  await expectNothing(`/guest/${guestToken(ctx.keys, 'own', linkId)}`, 404, 'This link does not work')
  await expectNothing(`/guest/${guestToken(ctx.keys, 'answer', newId())}`, 404, 'This link does not work')
  const now = ctx.clock.now()
  ctx.clock.advance(30 * 86_400_000)
  await expectNothing(path, 410, 'This link has ended')
  ctx.clock.set(now)
  await seeker.post(`${page}/links/${contactId}/revoke`)
  const after = await record(person.id)
  for (const answer of [await guest.get(path), await guest.post(`${path}/time`, { time })]) {
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('This link was withdrawn')
  }
  expect(await record(person.id)).toBe(after)
  expect(await stageOf(person, interviewId)).toBe('planned')
})

it('lets a seeker look at the own link and answer nothing on it', async () => {
  const { link, seeker, person } = await invitation()
  const path = await link()
  const html = await (await seeker.get(path)).text()
  expect(html).toContain('only they can answer')
  const before = await record(person.id)
  const refused = await seeker.post(`${path}/time`, { time: timeIds(html)[0]! })
  expect([refused.status, (await refused.text()).includes('This is your own link')]).toEqual([403, true])
  expect(await record(person.id)).toBe(before)
})

it('keeps what was typed when something is missing', async () => {
  const { link } = await invitation()
  const path = await link()
  const guest = browser()
  const unchosen = await guest.post(`${path}/time`, { note: 'KEPT-note' })
  expect(unchosen.status).toBe(422)
  expect(await unchosen.text()).toContain('KEPT-note')
  // The language is switched on that very page.
  const reopened = await guest.get(`${path}/time`)
  expect([reopened.status, reopened.headers.get('location')]).toEqual([303, path])
  const halfTime = await guest.post(`${path}/suggestion`, { 'day-1': '2026-10-10', note: 'KEPT-too' })
  expect(halfTime.status).toBe(422)
  expect(await halfTime.text()).toContain('KEPT-too')
  expect((await guest.post(`${path}/suggestion`)).status).toBe(422)
})

it('offers six times at most, none that has passed, and each once', async () => {
  const { offer, seeker, page } = await invitation()
  expect((await offer(['2026-10-06'])).status).toBe(303)
  expect((await offer(['2026-09-01'])).status).toBe(422)
  expect((await offer(['2026-10-09', '2026-10-12', '2026-10-13'])).status).toBe(303)
  expect((await offer(['2026-10-14'])).status).toBe(422)
  expect(await (await seeker.get(page)).text()).toContain('Tuesday, October 6')
})

it('brings a time back that was taken off, so that whoever has the page open can still pick it', async () => {
  const { link, seeker, page, offer } = await invitation()
  const path = await link()
  const guest = browser()
  const before = timeIds(await (await guest.get(path)).text())
  await seeker.post(`${page}/times/${before[0]}/remove`)
  expect(timeIds(await (await guest.get(path)).text())).toEqual(before.slice(1))
  const undo = /action="([^"]*restore[^"]*)"/.exec(await (await seeker.get(page)).text())![1]!
  expect((await seeker.post(undo)).status).toBe(303)
  expect((await seeker.post(undo)).status).toBe(303)
  expect(timeIds(await (await guest.get(path)).text())).toEqual(before)
  expect((await seeker.post(undo.replace(/at=.*/, 'at=x'))).status).toBe(404)
  // Too late for that, the page says why.
  const refusedWith = async (said: string) => {
    const answer = await seeker.post(undo)
    const html = await answer.text()
    expect([answer.status, html.includes('name="day-1"'), html.includes(said)]).toEqual([422, true, true])
  }
  await seeker.post(`${page}/times/${before[0]}/remove`)
  await offer(['2026-10-09', '2026-10-12', '2026-10-13'])
  await offer(['2026-10-14'])
  await refusedWith('Offer at most 6 times')
  const now = ctx.clock.now()
  ctx.clock.set(new Date('2026-10-06T15:00:00Z'))
  await refusedWith('This time has passed')
  ctx.clock.set(now)
})

it('offers no link where nobody else could open it, and says why', async () => {
  const { seeker, page, contactId, person } = await invitation()
  const config = { ...ctx.config, development: false }
  const alone = testApp({ ...ctx, config })
  const own = await alone.signedIn(person)
  expect(await (await own.get(page)).text()).toContain('no public https address')
  const made = await own.post(`${page}/links/${contactId}`)
  expect(made.status).toBe(409)
  const open = testApp({ ...ctx, config: { ...config, url: 'https://halfhour.example.edu' } })
  const there = await open.signedIn(person)
  expect(await (await there.get(page)).text()).not.toContain('no public https address')
  expect((await seeker.get(page)).status).toBe(200)
})
