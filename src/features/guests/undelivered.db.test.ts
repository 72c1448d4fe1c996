import { sql } from 'kysely'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { testApp, testContext } from '../../../tests/support/context.ts'
import { invitation as invite, timeIds } from '../../../tests/support/guests.ts'
import { startMailServer } from '../../../tests/support/mail-server.ts'
import { testMessage } from '../../../tests/support/rows.ts'
import { createMail, deliverDue } from '../../platform/mail/index.ts'
import { eraseContact } from '../contacts/index.ts'
import { getInterview } from '../interviews/index.ts'
import { mailTopics } from '../outreach/index.ts'
import { calendarsJob, calendarTopic, guestTopic } from './guests.jobs.ts'
import { forgetUndelivered } from './undelivered.commands.ts'

const server = await startMailServer()
afterAll(() => server.stop())
const from = 'Halfhour <halfhour@example.edu>'
const ctx = { ...(await testContext()), mail: createMail({ smtpUrl: server.url, from }) }
const { browser, signedIn } = testApp(ctx)
const topics = { ...mailTopics, guest: guestTopic, calendar: calendarTopic }
const start = new Date('2026-09-14T15:00:00Z')
beforeEach(() => {
  ctx.clock.set(start)
  server.manner = () => 'well'
})
const days = (n: number) => ctx.clock.set(new Date(start.getTime() + n * 86_400_000))

/** Somebody who took a time on the page; their letter is queued. */
async function accepted() {
  const invited = await invite(ctx)
  const { person, interviewId, seeker, email } = invited
  const answer = await invited.link()
  const guest = browser()
  const ids = timeIds(await guest.read(answer))
  const take = (n: number) => guest.post(`${answer}/time`, { time: ids[n]!, zone: 'UTC' })
  const deliver = async () => {
    await calendarsJob.handle(ctx, { seekerId: person.id, interviewId })
    await deliverDue(ctx, topics)
  }
  await take(0)
  /** Two days of tries, as the job makes them. */
  const tryForDays = async () => {
    for (let hours = 0; hours < 51; hours++) {
      await deliver()
      ctx.clock.advance(3_600_000)
    }
  }
  const today = () => seeker.read('/today')
  const setup = () => seeker.read(invited.page)
  const kept = () =>
    ctx.db.selectFrom('undelivered_letters').selectAll().where('seeker_id', '=', person.id).execute()
  /** The professional’s mailbox alone behaves like this. */
  const theirs = (manner: 'rcpt-550' | 'rcpt-450') => {
    server.manner = (to) => (to === email ? manner : 'well')
  }
  return { ...invited, answer, guest, take, deliver, tryForDays, today, setup, kept, theirs }
}

const waitingLetters = () =>
  ctx.db.selectFrom('letters').select('id').where('state', 'in', ['waiting', 'handing']).execute()

const sentence = 'Our e-mail did not reach Maria Lopez'
const notice = 'Our e-mail about the date did not reach Maria Lopez'

it('tells the seeker that a letter about the date came back, until a later one arrives', async () => {
  const one = await accepted()
  one.theirs('rcpt-550')
  await one.deliver()
  const today = await one.today()
  expect(today).toContain(sentence)
  expect(today).toContain(`href="/interviews/${one.interviewId}/guest-page#undelivered"`)
  expect(await one.setup()).toContain(notice)
  // The mailbox itself stands in no answer of Today.
  expect(today).not.toContain(one.email)
  const other = await signedIn((await invite(ctx)).person)
  expect(await other.read('/today')).not.toContain(sentence)

  // Moved, and told again: it came back again, which is news; then one arrives.
  await one.take(1)
  await one.deliver()
  expect(await one.kept()).toHaveLength(1)
  server.manner = () => 'well'
  await one.take(2)
  await one.deliver()
  expect(await one.kept()).toEqual([])
  expect(await one.today()).not.toContain(sentence)
  expect(await one.setup()).not.toContain(notice)
})

it('tells of one that no server took for two days, also that a talk was called off, and no longer than it matters', async () => {
  const one = await accepted()
  await one.deliver()
  expect(await one.today()).not.toContain(sentence)
  one.theirs('rcpt-450')
  await one.seeker.post(`/interviews/${one.interviewId}/cancel`)
  await one.deliver()
  expect(await one.today()).not.toContain(sentence)
  await one.tryForDays()
  expect(await one.today()).toContain(sentence)
  days(30)
  expect(await one.today()).not.toContain(sentence)
  days(34)
  await forgetUndelivered(ctx)
  expect(await one.kept()).toEqual([])
})

it('sends nothing about a date that a later word has changed, to either', async () => {
  const one = await accepted()
  server.manner = () => 'rcpt-450'
  await one.deliver()
  server.manner = () => 'well'
  server.taken.length = 0
  await one.seeker.post(`/interviews/${one.interviewId}/cancel`)
  await one.deliver()
  ctx.clock.advance(3_600_000)
  await one.deliver()
  for (const email of [one.email, one.person.email]) {
    const theirs = server.taken.filter(({ to }) => to[0] === email)
    expect(theirs.map(({ raw }) => /method=(\w+)/i.exec(raw)?.[1])).toEqual(['CANCEL'])
  }
})

/** The fields of a date form that clears the day. */
const noDay = { date: '', time: '', zone: 'UTC', minutes: '30', mode: '', place: '', link: '' }
const methods = (to: string) =>
  server.taken.filter((taken) => taken.to[0] === to).map(({ raw }) => /method=(\w+)/i.exec(raw)?.[1])

/** Lets what waits be tried again, and answers what arrived with both. */
async function arrived({ email, person, deliver }: Awaited<ReturnType<typeof accepted>>) {
  server.manner = () => 'well'
  server.taken.length = 0
  ctx.clock.advance(3_600_000)
  await deliver()
  return [methods(email), methods(person.email)]
}

it('sends the end of an entry that waits also where more was said of a talk that is off', async () => {
  const [placed, off, reopened] = [await accepted(), await accepted(), await accepted()]
  for (const one of [placed, off, reopened]) {
    await one.deliver()
    server.manner = () => 'rcpt-450'
    const clear = (place: string) =>
      one.seeker.post(`/interviews/${one.interviewId}/date`, { ...noDay, place })
    const was = '2026-10-06T14:00:00.000Z'
    if (one === reopened) await one.guest.post(`${one.answer}/cancel`, { note: '' })
    else await clear('')
    await calendarsJob.handle(ctx, { seekerId: one.person.id, interviewId: one.interviewId, was })
    await one.deliver()
    if (one === placed) await clear('Room 4')
    else await one.seeker.post(`/interviews/${one.interviewId}/${one === off ? 'cancel' : 'reopen'}`)
    expect(await arrived(one)).toEqual([['CANCEL'], ['CANCEL']])
  }
})

/** Somebody who has the entry, and whose no was then noted with the message that asked them. */
async function declinedInMessage(state: 'sent' | 'unknown' = 'sent') {
  const one = await accepted()
  await one.deliver()
  const { contact_id } = await ctx.db
    .selectFrom('interview_contacts')
    .select('contact_id')
    .where('interview_id', '=', one.interviewId)
    .executeTakeFirstOrThrow()
  const at = new Date(start.getTime() - 86_400_000)
  const asked = { state, sent_at: at, created_at: at, updated_at: at }
  const place = { contact_id, interview_id: one.interviewId }
  const id = await testMessage(ctx, one.person.id, { ...place, ...asked })
  ctx.clock.advance(60_000)
  const noted = await one.seeker.post(`/messages/${id}/outcome`, { outcome: 'declined' })
  expect(noted.status).toBe(303)
  expect(await arrived(one)).toEqual([['CANCEL'], ['CANCEL']])
  ctx.clock.advance(60_000)
  return { ...one, messageId: id }
}

it('ends the entry of a talk whose no is noted with the message, and begins it anew with the next day', async () => {
  const one = await declinedInMessage()
  const said = await one.seeker.post(`/interviews/${one.interviewId}/agreed`, noDay)
  const moved = await one.seeker.post(`/interviews/${one.interviewId}/date`, {
    ...{ ...noDay, date: '2026-10-20', time: '10:00' },
  })
  expect([said.status, moved.status]).toEqual([303, 303])
  expect(await arrived(one)).toEqual([['REQUEST'], ['REQUEST']])
})

it.each([
  ['sent', 'unsent', {}],
  ['unknown', 'resolve', { arrived: 'no' }],
] as const)(
  'begins the entry anew where the %s message with the no was not sent after all',
  async (state, act, form) => {
    const one = await declinedInMessage(state)
    expect((await one.seeker.post(`/messages/${one.messageId}/${act}`, form)).status).toBe(303)
    expect((await getInterview(ctx, one.person.scope, one.interviewId)).stage).toBe('agreed')
    expect(await arrived(one)).toEqual([['REQUEST'], ['REQUEST']])
  },
)

it('mails the next day of a talk whose day was cleared, and which was then declined', async () => {
  const one = await accepted()
  await one.deliver()
  await one.seeker.post(`/interviews/${one.interviewId}/date`, noDay)
  const was = '2026-10-06T14:00:00.000Z'
  await calendarsJob.handle(ctx, { seekerId: one.person.id, interviewId: one.interviewId, was })
  expect(await arrived(one)).toEqual([['CANCEL'], ['CANCEL']])
  await one.seeker.post(`/interviews/${one.interviewId}/decline`)
  ctx.clock.advance(60_000)
  await one.take(1)
  expect(await arrived(one)).toEqual([['REQUEST'], ['REQUEST']])
})

it('tells the seeker that a professional calls off what stands in no calendar of theirs', async () => {
  const [cleared, byHand] = [await accepted(), await invite(ctx)]
  await cleared.deliver()
  await cleared.seeker.post(`/interviews/${cleared.interviewId}/date`, noDay)
  await byHand.seeker.post(`/interviews/${byHand.interviewId}/agreed`, {
    ...noDay,
    ...{ date: '2026-10-06', time: '10:00' },
  })
  await deliverDue(ctx, topics)
  server.taken.length = 0
  for (const { interviewId, person, link } of [cleared, byHand]) {
    expect((await browser().post(`${await link()}/cancel`, { note: '' })).status).toBe(303)
    await calendarsJob.handle(ctx, { seekerId: person.id, interviewId })
    await deliverDue(ctx, topics)
    const letters = server.taken.filter(({ to }) => to[0] === person.email)
    expect(letters.map(({ raw }) => raw.includes('Subject: Maria Lopez had to cancel'))).toEqual([true])
  }
})

it('keeps no address and no text of somebody who was erased, whether the letter was given up or waits', async () => {
  const given = await accepted()
  given.theirs('rcpt-450')
  await given.tryForDays()
  const waiting = await accepted()
  waiting.theirs('rcpt-450')
  await waiting.deliver()
  const about = ({ contactId }: { contactId: string }) =>
    ctx.db
      .selectFrom('letters')
      .select(['state', 'recipient', 'content'])
      .where(sql<string>`ref ->> 'contactId'`, '=', contactId)
      .execute()
  expect((await about(given)).map(({ state, recipient }) => [state, recipient])).toEqual([
    ['failed', given.email],
  ])
  for (const { person, contactId } of [given, waiting]) await eraseContact(ctx, person.scope, contactId)
  server.manner = () => 'well'
  await deliverDue(ctx, topics)
  expect(await about(given)).toEqual([{ state: 'failed', recipient: '', content: {} }])
  expect(await about(waiting)).toEqual([{ state: 'withheld', recipient: '', content: {} }])
})

it('is not put right by an older letter about the date that arrives late', async () => {
  const one = await accepted()
  one.theirs('rcpt-450')
  await one.deliver()
  await one.take(1)
  one.theirs('rcpt-550')
  // The older one waits for its next try.
  await one.deliver()
  expect(await one.kept()).toHaveLength(1)
  server.manner = () => 'well'
  days(1)
  await one.deliver()
  expect(await waitingLetters()).toEqual([])
  expect(await one.kept()).toHaveLength(1)
  expect(await one.today()).toContain(sentence)
})

it('says nothing of an older letter about the date that was given up after a later one arrived', async () => {
  const one = await accepted()
  one.theirs('rcpt-450')
  await one.deliver()
  await one.take(1)
  server.manner = () => 'well'
  await one.deliver()
  one.theirs('rcpt-450')
  days(3)
  await one.deliver()
  expect(await waitingLetters()).toEqual([])
  expect(await one.kept()).toEqual([])
})

it('tells of a link of their own, and of a request to confirm, where each can be made good', async () => {
  const one = await accepted()
  await one.deliver()
  one.theirs('rcpt-550')
  await one.guest.post(`${one.answer}/letter`)
  await one.deliver()
  expect(await one.setup()).toContain('The e-mail with a personal link did not reach Maria Lopez')

  await ctx.db.updateTable('interviews').set({ ended_at: start }).where('id', '=', one.interviewId).execute()
  const asking = `/interviews/${one.interviewId}/confirmation/${one.contactId}`
  await one.seeker.post(asking)
  await one.deliver()
  expect((await one.kept()).map(({ what }) => what).toSorted()).toEqual(['confirmation', 'own-link'])
  expect(await one.today()).toContain(`href="${asking}#undelivered"`)
  expect(await one.seeker.read(asking)).toContain('The e-mail that asks Maria Lopez to confirm')
  expect(await one.setup()).not.toContain('The e-mail that asks Maria Lopez to confirm')
})

it('is no hindrance where the person or the talk is gone by then', async () => {
  const one = await accepted()
  one.theirs('rcpt-450')
  await one.deliver()
  await eraseContact(ctx, one.person.scope, one.contactId)
  days(3)
  await one.deliver()
  expect(await one.kept()).toEqual([])
  expect(await waitingLetters()).toEqual([])
})
