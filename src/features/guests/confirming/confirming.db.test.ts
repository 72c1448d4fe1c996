import { afterAll, beforeEach, expect, it } from 'vitest'
import { location } from '../../../../tests/support/answers.ts'
import { testApp, testContext } from '../../../../tests/support/context.ts'
import { confirmation, invitation as invite, type Invitation } from '../../../../tests/support/guests.ts'
import { createMail, deliverDue, type Letter } from '../../../platform/mail/index.ts'
import { startMailServer } from '../../../../tests/support/mail-server.ts'
import { newId } from '../../../shared/ids.ts'
import { mailTopics } from '../../outreach/index.ts'
import { guestTopic } from '../guests.jobs.ts'

const server = await startMailServer()
afterAll(() => server.stop())
const from = 'Halfhour <halfhour@example.edu>'
const ctx = { ...(await testContext()), mail: createMail({ smtpUrl: server.url, from }) }
const { browser, signedIn } = testApp(ctx)
const topics = { ...mailTopics, guest: guestTopic }
const start = new Date('2026-09-14T15:00:00Z')
let seen = 0

beforeEach(async () => {
  ctx.clock.set(start)
  await ctx.db.updateTable('instance').set({ outreach_paused_at: null }).execute()
  await deliverDue(ctx, topics)
  seen = ctx.mail.outbox.letters.length
})

/** The letters that left since this was asked last, the newest first. */
async function mailed(): Promise<Letter[]> {
  await deliverDue(ctx, topics)
  const letters: readonly Letter[] = ctx.mail.outbox.letters
  const fresh = letters.slice(0, letters.length - seen)
  seen = letters.length
  return fresh
}

/** A talk that was held and never touched the guest page. */
async function held(email = `${newId()}@example.org`) {
  const invited = await invite(ctx, email)
  await ctx.db
    .updateTable('interviews')
    .set({ agreed_at: start, starts_at: start, ended_at: start })
    .where('id', '=', invited.interviewId)
    .execute()
  const here = `/interviews/${invited.interviewId}/confirmation/${invited.contactId}`
  const see = async () => (await invited.seeker.read(here)).replace(/\s/g, ' ')
  return { ...invited, here, see }
}

const later = (hours: number) => ctx.clock.set(new Date(start.getTime() + hours * 3_600_000))
const pathIn = (text: string, kind: 'guest' | 'stop') =>
  new RegExp(`http://localhost:3000(/${kind}/[\\w-]+)`).exec(text)![1]!

it('mails the professional a link of their own, by which one tap confirms the talk', async () => {
  const { seeker, here, see, email, interviewId, person } = await held()
  expect(await seeker.read(`/interviews/${interviewId}`)).toContain('Ask Maria Lopez to confirm')
  const shown = await see()
  for (const words of ['library talk', 'Ana Lucía Reyes says that the two of you talked on September 14'])
    expect(shown).toContain(words)
  // Past midnight it is the same talk.
  const past = { starts_at: new Date('2026-09-14T03:45:00Z'), ended_at: new Date('2026-09-14T04:20:00Z') }
  const set = (zone: string, when: { starts_at: Date; ended_at: Date }) =>
    ctx.db
      .updateTable('interviews')
      .set({ zone, ...when })
      .where('id', '=', interviewId)
      .execute()
  await set('America/New_York', past)
  expect(await see()).toContain('the two of you talked on September 13')
  await set('UTC', { starts_at: start, ended_at: start })
  // Neither the address nor what opens the page is shown.
  expect(shown).not.toContain(email)
  expect(shown).not.toMatch(/\/guest\/[\w-]{20}/)
  expect(location(await seeker.post(here))).toBe(`/interviews/${interviewId}#held`)

  const [letter, ...others] = await mailed()
  expect([letter!.to, letter!.replyTo, others]).toEqual([email, undefined, []])
  for (const text of [letter!.text, letter!.html!]) {
    for (const words of ['library talk', 'do nothing', 'keeps your name']) expect(text).toContain(words)
    expect(text).not.toContain(person.email)
    expect(pathIn(text, 'stop')).toBeTruthy()
  }
  const own = pathIn(letter!.text, 'guest')
  expect(pathIn(letter!.html!, 'guest')).toBe(own)
  const guest = browser()
  const page = await guest.read(own)
  expect(page).toContain('Yes, we talked')
  expect((await guest.post(`${own}/confirm`, confirmation(page))).status).toBe(303)
  expect(await seeker.read(`/interviews/${interviewId}`)).toContain('Maria Lopez said on')
  later(100)
  expect(await see()).toContain('Nothing else is needed')
  await seeker.post(here)
  expect((await mailed()).filter(({ to }) => to === email)).toEqual([])
})

it('goes out once in 72 hours, however often it is asked for and by whom', async () => {
  const email = `${newId()}@example.org`
  const one = await held(email)
  const other = await held(email)
  await Promise.all([one.seeker.post(one.here), one.seeker.post(one.here), other.seeker.post(other.here)])
  expect(await mailed()).toHaveLength(1)
  expect(await one.see()).toContain('the next one can go out from Thu, Sep 17')
  later(71.9)
  await one.seeker.post(one.here)
  expect(await mailed()).toEqual([])
  later(72)
  await one.seeker.post(one.here)
  expect((await mailed()).map(({ to }) => to)).toEqual([email])
})

it('is under the cap of first letters that one person gets from here', async () => {
  const email = `${newId()}@example.org`
  let out = 0
  for (let n = 0; n < 5; n++) {
    later(73 * n)
    const asker = await held(email)
    await asker.seeker.post(asker.here)
    out += (await mailed()).filter(({ to }) => to === email).length
  }
  expect(out).toBe(3)
})

it('is not offered to one who stopped it, and what waited does not leave', async () => {
  const one = await held()
  await one.seeker.post(one.here)
  await browser().post(`${await one.link()}/stop`)
  expect((await mailed()).filter(({ to }) => to === one.email)).toEqual([])
  expect(await one.see()).toContain('does not want to be contacted')
  later(80)
  await one.seeker.post(one.here)
  expect((await mailed()).filter(({ to }) => to === one.email)).toEqual([])
})

it('does not leave while the seeker’s address is not proved', async () => {
  const one = await held()
  await one.seeker.post(one.here)
  const proved = (email_verified: boolean) =>
    ctx.db.updateTable('accounts').set({ email_verified }).where('id', '=', one.person.id).execute()
  await proved(false)
  expect(await mailed()).toEqual([])
  await proved(true)
  expect(await mailed()).toEqual([])
})

it('waits while the administrator has stopped all mail, as every letter to a professional does', async () => {
  const one = await held()
  await one.seeker.post(one.here)
  await browser().post(`${await one.link()}/letter`)
  await ctx.db.updateTable('instance').set({ outreach_paused_at: start }).execute()
  expect(await mailed()).toEqual([])
  expect(await (await held()).see()).toContain('stopped mail to professionals')
  await ctx.db.updateTable('instance').set({ outreach_paused_at: null }).execute()
  later(1)
  expect((await mailed()).map(({ to }) => to)).toEqual([one.email, one.email])
})

it('never goes to the seeker’s own address, nor for a talk that was not held, nor for another’s', async () => {
  const own = await held()
  await ctx.db
    .updateTable('contacts')
    .set({ emails: [own.person.email] })
    .where('id', '=', own.contactId)
    .execute()
  expect(await own.see()).toContain('your own does not count')
  await own.seeker.post(own.here)
  const early: Invitation = await invite(ctx)
  const path = `/interviews/${early.interviewId}/confirmation/${early.contactId}`
  expect(location(await early.seeker.get(path))).toBe(`/interviews/${early.interviewId}`)
  await early.seeker.post(path)
  const stranger = await held()
  expect((await own.seeker.post(stranger.here)).status).toBe(404)
  const astray = `/interviews/${stranger.interviewId}/confirmation/${early.contactId}`
  expect((await stranger.seeker.get(astray)).status).toBe(404)
  expect(await mailed()).toEqual([])
})

it('speaks the language in which they answered, and Spanish on the page', async () => {
  const one = await held()
  await ctx.db
    .insertInto('guest_answers')
    .values({
      ...{ seeker_id: one.person.id, id: newId(), interview_id: one.interviewId, contact_id: one.contactId },
      ...{ kind: 'suggested', times: [], note: 'jueves', locale: 'es', zone: 'UTC', at: start },
    })
    .execute()
  await one.seeker.post(one.here)
  const [letter] = await mailed()
  expect(letter!.subject).toContain('¿Confirma que habló con')
  expect(letter!.html).toContain('lang="es"')
  const reader = await signedIn(one.person)
  reader.cookies.set('locale', 'es')
  expect(await reader.read(one.here)).toContain('Pide a Maria Lopez que confirme')
})
