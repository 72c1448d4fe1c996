import { expect, it } from 'vitest'
import { location, to } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import {
  entryOf,
  guestMail,
  invitation as invite,
  type Invitation,
  ownPath,
  readdress,
  record,
  timeIds,
} from '../../../tests/support/guests.ts'
import { newId } from '../../shared/ids.ts'
import { getInterview } from '../interviews/index.ts'
import { findContactStop } from '../outreach/index.ts'

const ctx = await testContext()
const { browser, signedIn } = testApp(ctx)
const { agreed, mailed } = guestMail(ctx)

/** What only a link of their own does. */
const acts = [
  ['consents', { named: 'yes' }],
  ['confirm', {}],
  ['correction', { name: 'Somebody Else' }],
  ['quote', { quote: newId() }],
  ['erase', {}],
] as const

it('confirms, consents, corrects and erases for nobody without a link of their own', async () => {
  const invited = await agreed()
  const before = await record(ctx, invited.person.id)
  for (const [part, form] of acts) {
    // The professional with the seeker's link; the seeker with the own link, the mailed one too, and signed out with it.
    for (const [who, path] of [
      [browser(), invited.answer],
      [invited.seeker, invited.answer],
      [invited.seeker, invited.own],
    ] as const) {
      const answer = await who.post(`${path}/${part}`, form as Record<string, string>)
      expect([part, answer.status]).toEqual([part, 403])
    }
  }
  expect(await record(ctx, invited.person.id)).toBe(before)
  const html = await (await browser().get(`${invited.answer}/kept`)).text()
  expect(html).not.toContain('library talk')
  expect(html).not.toContain(invited.email)
})

it('erases somebody also with a seeker who took them off the list, by either link', async () => {
  const email = `${newId()}@example.org`
  const [one, other] = [await agreed(email), await agreed(email)]
  const left = async ({ person }: Invitation) =>
    (await ctx.db.selectFrom('contacts').select('id').where('seeker_id', '=', person.id).execute()).length
  expect((await other.seeker.post(`/contacts/${other.contactId}/remove`)).status).toBe(303)
  const guest = browser()
  // What the letter leads to is what is kept; nothing else opens, for nobody else.
  const opened = await guest.get(other.own)
  expect(to(opened)).toEqual([303, `${other.own}/kept`])
  const kept = await guest.read(`${other.own}/kept`)
  for (const words of ['Ana Lucía Reyes took you off their list', 'library talk', '/erase'])
    expect(kept).toContain(words)
  expect(kept).not.toContain('/correction')
  for (const [part, form] of acts.filter(([part]) => part !== 'erase'))
    expect((await guest.post(`${other.own}/${part}`, form as Record<string, string>)).status).toBe(404)
  for (const path of [other.answer, `${other.answer}/kept`]) expect((await guest.get(path)).status).toBe(404)
  expect((await other.seeker.get(`${other.own}/kept`)).status).toBe(404)
  expect((await other.seeker.post(`${other.own}/erase`)).status).toBe(404)

  expect((await guest.post(`${one.own}/erase`)).status).toBe(200)
  expect([await left(one), await left(other)]).toEqual([0, 0])
  const alone = await agreed()
  await alone.seeker.post(`/contacts/${alone.contactId}/remove`)
  expect((await guest.post(`${alone.own}/erase`)).status).toBe(200)
  expect(await left(alone)).toBe(0)
})

it('lets whom the seeker took off the list call off a talk that stands, and stop messages', async () => {
  const [one, other] = [await agreed(), await agreed()]
  const guest = browser()
  const kept = ({ own }: typeof one) => guest.read(`${own}/kept`)
  for (const each of [one, other]) {
    expect((await each.seeker.post(`/contacts/${each.contactId}/remove`)).status).toBe(303)
    expect(await kept(each)).toContain('Your talk still stands: Tuesday')
  }
  const cancelled = await guest.post(`${one.own}/cancel`)
  expect([cancelled.status, location(cancelled).split('?')[0]]).toEqual([303, `${one.own}/kept`])
  expect(await getInterview(ctx, one.person.scope, one.interviewId)).toMatchObject({ stage: 'cancelled' })
  // The end reaches both calendars.
  const ends = (await mailed(one)).map((letter) => [letter.to, entryOf(letter).method])
  expect(ends.toSorted()).toEqual([one.email, one.person.email].toSorted().map((to) => [to, 'CANCEL']))
  expect(await kept(one)).not.toContain('Your talk still stands')

  expect(location(await guest.post(`${other.own}/stop`))).toContain(`${other.own}/kept`)
  const known = { emails: [other.email], profileUrl: null }
  expect(await findContactStop(ctx, other.person.scope, known)).toBe('everyone')
  expect(await getInterview(ctx, other.person.scope, other.interviewId)).toMatchObject({ stage: 'cancelled' })
  expect(await kept(other)).not.toContain(`${other.own}/stop`)
})

it('ends a link of their own once its address is somebody else’s', async () => {
  const victim = `${newId()}@example.org`
  const one = await agreed()
  const other = await invite(ctx, victim)
  await readdress(ctx, one, [victim])
  const before = await record(ctx, one.person.id)
  const opened = await browser().get(one.own)
  expect([opened.status, (await opened.text()).includes('not kept with this invitation')]).toEqual([
    410,
    true,
  ])
  for (const [part, form] of [['stop', {}] as const, ...acts]) {
    const answer = await browser().post(`${one.own}/${part}`, form as Record<string, string>)
    expect([part, answer.status]).toEqual([part, 410])
  }
  expect(await record(ctx, one.person.id)).toBe(before)
  const known = { emails: [victim], profileUrl: null }
  expect(await findContactStop(ctx, other.person.scope, known)).toBeUndefined()
  // Written differently it is the same mailbox.
  await readdress(ctx, one, [one.email.toUpperCase()])
  expect((await browser().get(one.own)).status).toBe(200)
})

it('lets a link of their own work past a talk that is far ahead, and mails a new one once it has ended', async () => {
  const one = await agreed()
  const before = ctx.clock.now()
  // Six weeks ahead.
  ctx.clock.set('2026-08-25T15:00:00Z')
  await one.guest.post(`${one.answer}/letter`)
  const [first] = await mailed(one)
  const own = ownPath(first!)
  ctx.clock.set('2026-11-05T13:00:00Z')
  expect((await one.guest.get(own)).status).toBe(200)
  ctx.clock.set('2026-11-05T15:00:00Z')
  const ended = await one.guest.get(own)
  const html = await ended.text()
  expect([ended.status, html.includes(`${own}/letter`), html.includes(one.email)]).toEqual([410, true, false])
  // It opens, changes and erases nothing any more; nor does the seeker get a new one by it.
  const kept = await record(ctx, one.person.id)
  for (const [part, form] of [['stop', {}] as const, ...acts])
    expect((await one.guest.post(`${own}/${part}`, form as Record<string, string>)).status).toBe(410)
  await (await signedIn(one.person)).post(`${own}/letter`)
  expect(await record(ctx, one.person.id)).toBe(kept)
  expect(await mailed(one)).toEqual([])
  expect((await one.guest.post(`${own}/letter`)).status).toBe(303)
  const [letter] = await mailed(one)
  expect(letter!.to).toBe(one.email)
  expect((await one.guest.get(ownPath(letter!))).status).toBe(200)
  ctx.clock.set(before)
})

it('mails nobody outside from sample data, and says so', async () => {
  const invited = await invite(ctx)
  const demo = newId()
  const now = ctx.clock.now()
  await ctx.db.insertInto('demos').values({ id: demo, created_at: now, last_seen_at: now }).execute()
  await ctx.db.updateTable('accounts').set({ demo_id: demo }).where('id', '=', invited.person.id).execute()
  const path = await invited.link()
  const guest = browser()
  const html = await guest.read(`${path}/kept`)
  expect([html.includes('nothing is mailed'), html.includes(`${path}/letter`)]).toEqual([true, false])
  await guest.post(`${path}/letter`)
  const [time] = timeIds(await guest.read(path))
  expect((await guest.post(`${path}/time`, { time: time! })).status).toBe(303)
  expect((await mailed(invited)).filter(({ to }) => to === invited.email)).toEqual([])
})

it('mails a link of their own on request, never to the seeker’s own address', async () => {
  const invited = await invite(ctx)
  const guest = browser()
  const path = await invited.link()
  expect(await guest.read(`${path}/kept`)).toContain('@e•••.org')
  await guest.post(`${path}/letter`)
  const [letter] = await mailed(invited)
  expect(letter!.to).toBe(invited.email)
  expect((await browser().get(ownPath(letter!))).status).toBe(200)
  for (let more = 0; more < 5; more++) await guest.post(`${path}/letter`)
  expect(await mailed(invited)).toHaveLength(2)
  // What is refused is not announced as done.
  const refused = await guest.read(`${path}/kept`)
  expect(refused).toContain('<div class="flash"><div class="notice" data-kind="warning"')

  const sly = await testSeeker(ctx)
  const own = await invite(ctx, sly.email)
  await ctx.db
    .updateTable('contacts')
    .set({ emails: [own.person.email] })
    .where('id', '=', own.contactId)
    .execute()
  await guest.post(`${await own.link()}/letter`)
  expect(await mailed(own)).toEqual([])
})
