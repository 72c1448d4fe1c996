import { afterEach, describe, expect, it } from 'vitest'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext } from '../../../tests/support/context.ts'
import { invitation } from '../../../tests/support/guests.ts'
import { saidBy } from '../../../tests/support/outreach.ts'
import { testContact } from '../../../tests/support/rows.ts'
import { packageRoot } from '../../platform/config/index.ts'
import { deliverDue } from '../../platform/mail/index.ts'
import { getInterview } from '../interviews/index.ts'
import { mailTopics } from './index.ts'
import { findSilence, listOpenRequests } from './outreach.queries.ts'
import { seenWords } from './outreach.ts'

const ctx = await testContext()
const { browser } = testApp(ctx)

const start = ctx.clock.now()
afterEach(() => ctx.clock.set(start))

const body =
  'Dear Maria Lopez,\n\nCould we talk for 20 minutes about your work in the lab?\n\nThank you.\n\nAna'
const texts = { channel: 'email', language: 'en', subject: 'Your nights in the lab', body }
const tokenIn = (text: string) => /\/guest\/(a[\w-]{46})/.exec(text)?.[1]

/** A draft of a request in the interview of an invitation. */
async function drafted(more: Record<string, string> = {}) {
  const invited = await invitation(ctx)
  const { seeker, contactId, interviewId } = invited
  const form = { ...texts, kind: 'request', interview: interviewId, ...more }
  const answer = await seeker.post(`/contacts/${contactId}/messages`, form)
  const id = location(answer).split(/[/#]/)[2]!
  const page = () => seeker.read(`/messages/${id}`)
  const kept = async () =>
    JSON.stringify([
      await ctx.db.selectFrom('messages').selectAll().where('id', '=', id).execute(),
      await ctx.db.selectFrom('message_versions').selectAll().where('message_id', '=', id).execute(),
      await ctx.db.selectFrom('letters').selectAll().execute(),
    ])
  return { ...invited, id, page, kept }
}

it('puts the link in by its id, shows it as it opens, and the coach sees no blank in it', async () => {
  const { seeker, id, page, kept, link } = await drafted()
  expect(await page()).toContain('Add the link')
  const put = await seeker.post(`/messages/${id}`, { ...texts, also: 'guest-link' })
  expect(location(put)).toBe(`/messages/${id}#guest-link`)
  const html = await page()
  const token = tokenIn(html)!
  expect(`/guest/${token}`).toBe(await link())
  expect(html).toContain('The link is in your message')
  expect(html).toContain('offers 3 times')
  expect(/data-verdict="(\w+)">(?:(?!<li).)*Blanks in the text/.exec(html)?.[1]).toBe('pass')
  // Opened in a mail program, it opens; kept, it does not.
  expect(html).toContain(encodeURIComponent(`/guest/${token}`))
  expect(await kept()).not.toContain(token.slice(23))
  expect((await browser().get(`/guest/${token}`)).status).toBe(200)
})

it('keeps what was copied in by hand without what opens it, through saving, pausing and earlier versions', async () => {
  const { seeker, id, page, kept, link } = await drafted()
  const copied = { ...texts, body: `${body}\nhttp://localhost:3000${await link()}` }
  await seeker.post(`/messages/${id}`, copied)
  await seeker.post(`/messages/${id}`, { ...copied, quiet: 'yes' })
  await seeker.post(`/messages/${id}`, texts)
  const token = (await link()).slice('/guest/'.length)
  expect(await kept()).not.toContain(token.slice(23))
  // The earlier text is shown with its link.
  expect(await page()).toContain(token)
  await seeker.post(`/messages/${id}`, copied)
  await seeker.post(`/messages/${id}/sent`, { ...copied, how: 'mail-app' })
  expect(await kept()).not.toContain(token.slice(23))
  expect(await page()).toContain(token)
})

it('offers another link in place of one that has ended', async () => {
  const { seeker, id, page, contactId, interviewId } = await drafted({ also: 'guest-link' })
  const ended = tokenIn(await page())!
  expect(await page()).toContain('The link is in your message')
  await seeker.post(`/interviews/${interviewId}/guest-page/links/${contactId}/revoke`)
  const told = await page()
  for (const words of ['Add the link', 'was withdrawn']) expect(told).toContain(words)
  const written = async () => /<textarea[^>]*name="body"[^>]*>([^<]*)/.exec(await page())![1]!
  await seeker.post(`/messages/${id}`, { ...texts, body: await written(), also: 'guest-link' })
  expect(await page()).toContain('The link is in your message')
  const body = await written()
  expect([body.includes(ended), body.match(/\/guest\//g)?.length]).toEqual([false, 1])
  expect((await browser().get(`/guest/${tokenIn(body)}`)).status).toBe(200)
})

it('takes a link that was copied from a message to somebody else for none, and lets it end when it would', async () => {
  const { seeker, person, link } = await drafted({ also: 'guest-link' })
  const copied = await link()
  const bob = await testContact(ctx, person.id, { name: 'Bob Stone', emails: ['bob@example.org'] })
  const form = {
    ...{ ...texts, kind: 'request' },
    body: `Dear Bob Stone,\n\nCould we talk?\n\nhttp://localhost:3000${copied}\n\nAna`,
  }
  const id = location(await seeker.post(`/contacts/${bob}/messages`, form)).split(/[/#]/)[2]!
  const page = () => seeker.read(`/messages/${id}`)
  const offered = await page()
  for (const words of ['Add the link', 'Add the one for Bob Stone']) expect(offered).toContain(words)
  // The last look before it leaves says so too.
  const mailing = testApp({ ...ctx, mail: { ...ctx.mail, available: true } })
  const sender = await mailing.signedIn(person)
  expect(await sender.read(`/messages/${id}/send`)).toContain('Add the one for Bob Stone')
  // Whoever opens it all the same reads for whom it is.
  expect(await (await browser().get(copied)).text()).toContain('For Maria Lopez')
  const also = await seeker.post(`/messages/${id}`, { ...form, also: 'guest-link' })
  expect(also.status).toBe(303)
  const own = tokenIn(await page())
  expect([own === undefined, `/guest/${own}` === copied]).toEqual([false, false])
  expect(await page()).toContain('The link is in your message')
  expect(await page()).not.toContain('Add the one for Bob Stone')
  expect(await (await browser().get(`/guest/${own}`)).text()).toContain('For Bob Stone')
  await seeker.post(`/messages/${id}`, form)
  const day = 86_400_000
  ctx.clock.advance(29 * day)
  await seeker.post(`/messages/${id}/handed`, { how: 'mail-app' })
  ctx.clock.advance(day)
  expect((await browser().get(copied)).status).toBe(410)
})

it('tells of a link that a classmate’s text brought along, and takes no pause in typing for another window', async () => {
  const classmate = await invitation(ctx)
  const { seeker, id, page, kept } = await drafted()
  const pasted = `${body}\nhttp://localhost:3000${await classmate.link()}`
  const pause = (words: string, seen: string) =>
    seeker.post(`/messages/${id}`, {
      ...{ ...texts, body: words, quiet: 'yes' },
      seen: seenWords({ ...texts, body: seen }),
    })
  await pause(pasted, body)
  expect(await (await pause(`${pasted}!`, pasted)).json()).toEqual({ saved: true })
  expect(await kept()).not.toContain('"version":')
  expect(await page()).toContain('Add the one for Maria Lopez')
  // The very letter again is no other one.
  const sent = { ...texts, body: `${pasted}!`, how: 'mail-app' }
  expect((await seeker.post(`/messages/${id}/sent`, sent)).status).toBe(303)
  expect((await seeker.post(`/messages/${id}/sent`, sent)).status).toBe(303)
})

it.each(['sent', 'handed'])('lets a link work from when its message was %s', async (part) => {
  const { seeker, id, link } = await drafted({ also: 'guest-link' })
  const path = await link()
  const day = 86_400_000
  ctx.clock.advance(29 * day)
  expect((await seeker.post(`/messages/${id}/${part}`, { how: 'mail-app' })).status).toBeLessThan(400)
  ctx.clock.advance(29 * day)
  expect((await browser().get(path)).status).toBe(200)
  ctx.clock.advance(2 * day)
  expect((await browser().get(path)).status).toBe(410)
})

it('shows no other seeker’s link, whoever knows its id', async () => {
  const one = await drafted({ also: 'guest-link' })
  const other = await drafted()
  const linkId = (
    await ctx.db.selectFrom('guest_links').select('id').where('seeker_id', '=', one.person.id).execute()
  )[0]!.id
  await other.seeker.post(`/messages/${other.id}`, {
    ...texts,
    body: `http://localhost:3000/guest/${linkId}`,
  })
  const html = await other.page()
  expect(html).toContain(linkId)
  expect(tokenIn(html)).toBeUndefined()
})

it('mails it whole, and holds it in the queue without what opens it', async () => {
  const { id, kept, email, person } = await drafted({ also: 'guest-link' })
  ctx.clock.advance(29 * 86_400_000)
  const mailing = testApp({ ...ctx, mail: { ...ctx.mail, available: true } })
  const sender = await mailing.signedIn(person)
  const looked = await sender.read(`/messages/${id}/send`)
  const token = tokenIn(looked)!
  const sent = await sender.post(`/messages/${id}/send`, {
    seen: /name="seen" value="([^"]+)"/.exec(looked)![1]!,
  })
  expect(sent.status).toBe(303)
  expect(await kept()).not.toContain(token.slice(23))
  await deliverDue(ctx, mailTopics)
  const letter = ctx.mail.outbox.letters.find(({ to }) => to === email)!
  expect(letter.text).toContain(`http://localhost:3000/guest/${token}`)
  expect(letter.html).toContain(`href="http://localhost:3000/guest/${token}"`)
  // It works from when it left, however long it lay about.
  ctx.clock.advance(29 * 86_400_000)
  expect((await browser().get(`/guest/${token}`)).status).toBe(200)
})

it('says why no link can be put in where nobody else could open it', async () => {
  const { id, person } = await drafted()
  const alone = testApp({ ...ctx, config: { ...ctx.config, development: false } })
  const own = await alone.signedIn(person)
  expect(await own.read(`/messages/${id}`)).toContain('no public https address')
  expect((await own.post(`/messages/${id}`, { ...texts, also: 'guest-link' })).status).toBe(409)
})

it('takes what opens a link out of texts that were kept before', async () => {
  const { id, person, link, kept, page } = await drafted()
  const token = (await link()).slice('/guest/'.length)
  const before = `${body}\nhttp://localhost:3000/guest/${token}, again http://localhost:3000/guest/${token}`
  await ctx.db.updateTable('messages').set({ body: before }).where('id', '=', id).execute()
  const version = {
    seeker_id: person.id,
    message_id: id,
    version: 1,
    subject: '',
    created_at: ctx.clock.now(),
  }
  await ctx.db
    .insertInto('message_versions')
    .values({ ...version, body: before })
    .execute()
  const file = path.join(packageRoot(), 'db', 'migrations', '0042_links_by_id.sql')
  await sql.raw(await readFile(file, 'utf8')).execute(ctx.db)
  expect(await kept()).not.toContain(token.slice(23))
  expect(await page()).toContain(token)
})

const noted = (id: string) =>
  ctx.db.selectFrom('messages').select(['sent_at', 'outcome']).where('id', '=', id).executeTakeFirst()

describe.each([
  ['decline', { reason: 'not-now' }, 'declined', 'declined', 'no'],
  ['suggestion', { note: 'Fridays' }, 'replied', 'asked', 'suggested'],
] as const)(
  'a %s that a link brought before its message was noted as sent',
  (form, said, outcome, stage, guestSaid) => {
    const answered = new Date('2026-09-15T15:00:00Z')
    const yesterday = new Date('2026-09-14T16:00:00Z')
    it.each([
      ['just now', {}, answered],
      // The form invites to leave the time open: noon is later than the answer.
      ['on the same day', { sentDate: '2026-09-15' }, answered],
      ['on the day before', { sentDate: '2026-09-14' }, yesterday],
    ])('dates it no later, and is noted with it, where it went out %s', async (_, sent, sentAt) => {
      ctx.clock.set(answered)
      const { seeker, person, id, interviewId, link } = await drafted({ channel: 'linkedin-message' })
      expect((await browser().post(`${await link()}/${form}`, said)).status).toBe(303)
      ctx.clock.advance(3 * 3_600_000)
      const sending = { how: 'linkedin', ...sent }
      const first = await seeker.post(`/messages/${id}/sent`, sending)
      const isEarlier = sentAt === yesterday
      const key = `outreach.marked-sent-${isEarlier ? 'earlier' : 'before'}`
      expect(saidBy(first)).toMatchObject({ key, ...(!isEarlier && { params: { name: 'Maria Lopez' } }) })
      expect(await noted(id)).toEqual({ sent_at: sentAt, outcome })
      const talk = await getInterview(ctx, person.scope, interviewId)
      expect([talk.stage, talk.people[0]!.guestSaid]).toEqual([stage, guestSaid])
    })
  },
)

it('waits for nobody who answered on the page, also where the answer is taken back at the message', async () => {
  const { seeker, person, id, contactId, link } = await drafted({ channel: 'linkedin-message' })
  await seeker.post(`/messages/${id}/sent`, { how: 'linkedin' })
  const waits = async () => [
    (await findSilence(ctx, person.scope, { contactId, zone: 'UTC' })) !== undefined,
    (await listOpenRequests(ctx, person.scope)).length,
  ]
  expect(await waits()).toEqual([true, 1])
  ctx.clock.advance(60_000)
  await browser().post(`${await link()}/suggestion`, { note: 'Fridays' })
  await seeker.post(`/messages/${id}/outcome`, { outcome: 'none' })
  expect((await noted(id))!.outcome).toBeNull()
  expect(await waits()).toEqual([false, 0])
})

it('says that somebody wants no more messages who said so on their own page, by which the talk ended', async () => {
  const { seeker, id, link, page } = await drafted({ channel: 'linkedin-message' })
  await seeker.post(`/messages/${id}/sent`, { how: 'linkedin' })
  ctx.clock.advance(60_000)
  expect((await browser().post(`${await link()}/stop`)).status).toBe(303)
  expect(await page()).toContain('does not want to be contacted')
})

describe('a reminder that is noted as sent after an answer', () => {
  async function reminded() {
    const { seeker, person, id, contactId, interviewId, link } = await drafted({
      channel: 'linkedin-message',
    })
    const path = await link()
    await seeker.post(`/messages/${id}/sent`, { how: 'linkedin' })
    ctx.clock.advance(8 * 86_400_000)
    const begun = await seeker.post(`/contacts/${contactId}/messages`, {
      ...{ ...texts, kind: 'nudge', channel: 'linkedin-message', interview: interviewId },
    })
    const nudge = location(begun).split(/[/#]/)[2]!
    const says = async (form: string, said: Record<string, string>) => {
      ctx.clock.advance(60_000)
      expect((await browser().post(`${path}/${form}`, said)).status).toBe(303)
      return ctx.clock.now()
    }
    const stands = async () => {
      ctx.clock.advance(60_000)
      expect((await seeker.post(`/messages/${nudge}/sent`, { how: 'linkedin' })).status).toBe(303)
      const talk = await getInterview(ctx, person.scope, interviewId)
      return [await noted(nudge), talk.stage, talk.people[0]!.guestSaid]
    }
    return { says, stands }
  }

  it('counts as no question anew to whoever said no', async () => {
    const { says, stands } = await reminded()
    const sent_at = await says('decline', { reason: 'not-now' })
    const [said, ...talk] = await stands()
    expect([said, talk]).toEqual([expect.objectContaining({ sent_at }), ['declined', 'no']])
  })

  it('takes no no for its answer that they thought better of', async () => {
    const { says, stands } = await reminded()
    const sent_at = await says('decline', { reason: 'not-now' })
    await says('suggestion', { note: 'Fridays' })
    expect(await stands()).toEqual([{ sent_at, outcome: null }, 'declined', 'suggested'])
  })
})

it('says the same where one form that it went out comes twice', async () => {
  const { seeker, id } = await drafted({ channel: 'linkedin-message' })
  for (const _ of [1, 2]) {
    const answer = await seeker.post(`/messages/${id}/sent`, { how: 'linkedin' })
    expect(saidBy(answer)).toMatchObject({ key: 'outreach.marked-sent' })
    ctx.clock.advance(60_000)
  }
})

it('notes no answer as said now that is older than what the seeker did since', async () => {
  for (const [act, form, stage] of [
    ['reopen', {}, 'asked'],
    ['agreed', { date: '2027-03-04', time: '10:00', zone: 'UTC', minutes: '30' }, 'agreed'],
  ] as const) {
    const { seeker, person, id, interviewId, link } = await drafted({ channel: 'linkedin-message' })
    const path = await link()
    ctx.clock.advance(60_000)
    expect((await browser().post(`${path}/decline`, { reason: 'not-now' })).status).toBe(303)
    ctx.clock.advance(60_000)
    expect((await seeker.post(`/interviews/${interviewId}/${act}`, form)).status).toBe(303)
    ctx.clock.advance(60_000)
    expect((await seeker.post(`/messages/${id}/sent`, { how: 'linkedin' })).status).toBe(303)
    expect([act, (await getInterview(ctx, person.scope, interviewId)).stage]).toEqual([act, stage])
  }
})
