import { describe, expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testContext } from '../../../tests/support/context.ts'
import { testOutreach } from '../../../tests/support/outreach.ts'
import { testContact } from '../../../tests/support/rows.ts'
import { instanceMemory, keepRemovedDays } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { setGoal } from '../goals/index.ts'
import { getInterview, planInterview } from '../interviews/index.ts'
import { purgeRemovedMessages } from './outreach.commands.ts'
import { listSentToOthers } from './outreach.queries.ts'
import { forgetExpired } from '../privacy/index.ts'
import { getReach } from './protection/protection.queries.ts'

const ctx = await testContext()
const { signedIn, seekerWithContact } = testOutreach(ctx)

it('begins with blanks that the coach does not let pass, and knows the person', async () => {
  const { browser, contactId } = await seekerWithContact()
  const html = await browser.read(`/contacts/${contactId}/messages/new?kind=request`)
  expect(html).toContain('Dear Maria Lopez,')
  expect(html).toContain('A blank from a draft is still here')
  expect(html).toContain('mailto:')
})

it('a request counts for the one goal there is; with a second goal nobody guesses which', async () => {
  const { write, stored, id: seekerId } = await seekerWithContact()
  const scope = seekerId as SeekerId
  const goal = { title: 'Is nursing for me?', field: 'Nursing', wanted: 1, due: '', zone: 'UTC' }
  const aimOf = async (message: string) => {
    const { interview_id } = await stored(message)
    return ctx.db
      .selectFrom('interviews')
      .select(['goal_id', 'field'])
      .where('id', '=', interview_id)
      .executeTakeFirstOrThrow()
  }
  await setGoal(ctx, scope, goal)
  const one = await ctx.db
    .selectFrom('goals')
    .select('id')
    .where('seeker_id', '=', seekerId)
    .executeTakeFirstOrThrow()
  expect(await aimOf(await write())).toEqual({ goal_id: one.id, field: 'Nursing' })
  await setGoal(ctx, scope, { ...goal, title: 'Or teaching?' })
  expect(await aimOf(await write())).toEqual({ goal_id: null, field: '' })
})

it('deciding to ask begins an interview; a draft keeps its earlier versions', async () => {
  const { browser, write, stored, id: seekerId } = await seekerWithContact()
  const id = await write()
  const message = await stored(id)
  expect(message.interview_id).not.toBeNull()
  await browser.post(`/messages/${id}`, {
    subject: 'Hello',
    body: 'Second',
    channel: 'email',
    language: 'en',
  })
  await browser.post(`/messages/${id}`, {
    subject: 'Hello',
    body: 'Third',
    channel: 'email',
    language: 'en',
    quiet: 'yes',
  })
  const versions = await ctx.db
    .selectFrom('message_versions')
    .select('body')
    .where('seeker_id', '=', seekerId)
    .execute()
  expect(versions.map((version) => version.body)).toEqual(['Dear Maria Lopez,\n\nThanks\nAna'])
  expect((await stored(id)).body).toBe('Third')
})

it('marks as sent with the text that was on the page, records what came back, and undoes both', async () => {
  const { browser, write, stored } = await seekerWithContact()
  const id = await write()
  await browser.post(`/messages/${id}/sent`, {
    how: 'webmail',
    subject: 'Hello',
    body: 'Last words',
    channel: 'email',
    language: 'en',
  })
  expect(await stored(id)).toMatchObject({
    state: 'sent',
    sent_how: 'webmail',
    body: 'Last words',
    sent_at: ctx.clock.now(),
  })
  const late = await browser.post(`/messages/${id}`, {
    subject: '',
    body: 'too late',
    channel: 'email',
    language: 'en',
  })
  expect(late.status).toBe(409)
  await browser.post(`/messages/${id}/outcome`, { outcome: 'declined' })
  expect((await stored(id)).outcome).toBe('declined')
  await browser.post(`/messages/${id}/outcome`, { outcome: 'none' })
  expect((await stored(id)).outcome).toBeNull()
  await browser.post(`/messages/${id}/unsent`)
  expect(await stored(id)).toMatchObject({ state: 'drafted', sent_at: null })
  const asked = ctx.db.selectFrom('professional_keys').select('id').where('kind', '=', 'asked')
  expect(await asked.execute()).toEqual([])
})

describe('a request that names no interview', () => {
  const plan = (scope: string, contactId: string) =>
    planInterview(ctx, scope as SeekerId, { contact: [contactId], aim: '', wish: '', field: '' })
  const open = (browser: { get: (path: string) => Promise<Response> }, contactId: string) =>
    browser.get(`/contacts/${contactId}/messages/new?kind=request`)

  it('is for the one that waits for it, and leads to its draft once that is begun', async () => {
    const { browser, contactId, id, write, stored } = await seekerWithContact()
    const planned = await plan(id, contactId)
    expect(await (await open(browser, contactId)).text()).toContain(`name="interview" value="${planned}"`)
    const message = await write()
    expect((await stored(message)).interview_id).toBe(planned)
    expect(location(await open(browser, contactId))).toBe(`/messages/${message}`)
  })

  it('leads to what is under way where they were asked, and to planning another talk', async () => {
    const { browser, contactId, write, stored } = await seekerWithContact()
    const message = await write()
    const sent = { how: 'webmail', subject: 's', body: 'b', channel: 'email', language: 'en' }
    await browser.post(`/messages/${message}/sent`, sent)
    const html = await (await open(browser, contactId)).text()
    expect(html).toContain('A talk with Maria Lopez is on your list already')
    expect(html).toContain(`href="/interviews/${(await stored(message)).interview_id}"`)
    expect(html).toContain(`href="/interviews/new?contact=${contactId}"`)
    await browser.post(`/interviews/${(await stored(message)).interview_id}/decline`)
    expect(await (await open(browser, contactId)).text()).toContain('Dear Maria Lopez,')
  })

  it('is nobody’s guess where two wait for it', async () => {
    const { browser, contactId, id } = await seekerWithContact()
    const both = [await plan(id, contactId), await plan(id, contactId)]
    const html = await (await open(browser, contactId)).text()
    for (const each of both) expect(html).toContain(`href="/interviews/${each}"`)
  })
})

it('tells both of two who are about to write to one person, for a day, and neither of themselves', async () => {
  const began = ctx.clock.now()
  const email = `${newId()}@example.org`
  const [ana, ben] = [await seekerWithContact(email), await seekerWithContact(email)]
  const reach = { contact: { emails: [email], profileUrl: null }, kind: 'request' as const }
  const told = async ({ scope }: typeof ana) => (await getReach(ctx, scope, reach)).askedRecently
  await ana.write()
  expect([await told(ana), await told(ben)]).toEqual([false, true])
  const draft = await ben.write()
  expect([await told(ana), await told(ben)]).toEqual([true, true])
  // It takes nobody's place under the caps.
  expect((await getReach(ctx, ana.scope, reach)).refusal).toBeUndefined()
  await ben.browser.post(`/messages/${draft}/remove`)
  expect([await told(ana), await told(ben)]).toEqual([false, true])
  await ben.browser.post(`/messages/${draft}/restore`)
  expect([await told(ana), await told(ben)]).toEqual([true, true])
  await ben.browser.post(`/messages/${draft}/sent`, { how: 'webmail' })
  await ben.browser.post(`/messages/${draft}/unsent`)
  expect([await told(ana), await told(ben)]).toEqual([true, true])
  await ben.browser.post(`/messages/${draft}/remove`)
  expect([await told(ana), await told(ben)]).toEqual([false, true])
  ctx.clock.advance(instanceMemory.writingHours * 3_600_000)
  expect([await told(ana), await told(ben)]).toEqual([false, false])
  ctx.clock.advance(1)
  await forgetExpired(ctx)
  const keys = ctx.db.selectFrom('professional_keys').select('id').where('kind', '=', 'writing')
  expect(await keys.execute()).toEqual([])
  ctx.clock.set(began)
})

it('puts no link where there is no room for it, and says so beside the text', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write('request')
  const form = { channel: 'email', language: 'en', subject: 'Hello', body: 'x'.repeat(19_990) }
  const answer = await browser.post(`/messages/${id}`, { ...form, also: 'guest-link' })
  const told = await answer.text()
  expect([answer.status, told.includes('href="#field-body"')]).toEqual([422, true])
  expect(told).toContain('Your message is saved, but it has no room for the link.')
})

it('keeps a letter that names a talk of somebody else as one that names none', async () => {
  const { browser, contactId, scope, id, write, stored } = await seekerWithContact()
  const talk = (await stored(await write())).interview_id!
  const bob = await testContact(ctx, id, { name: 'Bob Stone' })
  const form = { kind: 'request', channel: 'email', language: 'en', subject: 'Hello', body: 'Dear Bob' }
  const answer = await browser.post(`/contacts/${bob}/messages`, { ...form, interview: talk })
  const { interview_id: own } = await stored(location(answer).split('/').at(-1)!)
  const people = async (interview: string) =>
    (await getInterview(ctx, scope, interview)).people.map((person) => person.contactId)
  expect([await people(own!), await people(talk)]).toEqual([[bob], [contactId]])
})

it('compares first with what went out or was worked on last, and not with what waits without a time', async () => {
  const { browser, scope, write } = await seekerWithContact()
  const waiting = await write('keep-in-touch', 'Waits')
  await browser.post(`/messages/${waiting}/handed`)
  const began = ctx.clock.now()
  ctx.clock.advance(1000)
  await browser.post(`/messages/${await write('keep-in-touch', 'Went out')}/sent`, { how: 'webmail' })
  ctx.clock.set(began)
  const bodies = (await listSentToOthers(ctx, scope, newId())).map(({ body }) => body)
  expect(bodies).toEqual(['Went out', 'Waits'])
})

it('tells another seeker that somebody asked this person, and never who', async () => {
  const one = await seekerWithContact('Prof@Example.org')
  const other = await seekerWithContact('prof@example.org')
  const id = await one.write()
  await one.browser.post(`/messages/${id}/sent`, {
    how: 'webmail',
    subject: 's',
    body: 'b',
    channel: 'email',
    language: 'en',
  })
  const html = await other.browser.read(`/contacts/${other.contactId}/messages/new`)
  expect(html).toContain('Someone here has asked this person recently')
  expect(html).not.toContain(one.email)
  ctx.clock.advance(31 * 86_400_000)
  const later = await signedIn(other)
  expect(await later.read(`/contacts/${other.contactId}/messages/new`)).not.toContain(
    'asked this person recently',
  )
})

it('keeps what was typed on an error, and answers 404 to what is another’s', async () => {
  const one = await seekerWithContact()
  const other = await seekerWithContact()
  const refused = await one.browser.post(`/contacts/${one.contactId}/messages`, {
    kind: 'request',
    channel: 'pigeon',
    body: 'Kept text',
    subject: 'Kept subject',
  })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Kept text')
  const id = await one.write()
  const foreign = [
    other.browser.get(`/messages/${id}`),
    other.browser.post(`/messages/${id}`, { subject: '', body: 'x', channel: 'email' }),
    other.browser.post(`/messages/${id}/sent`, { how: 'webmail' }),
    other.browser.post(`/messages/${id}/outcome`, { outcome: 'replied' }),
    other.browser.post(`/messages/${id}/remove`),
    other.browser.post(`/messages/${id}/restore`),
    other.browser.post(`/contacts/${one.contactId}/messages`, {
      kind: 'request',
      channel: 'email',
      body: 'x',
      subject: '',
    }),
  ]
  expect((await Promise.all(foreign)).map((answer) => answer.status)).toEqual(foreign.map(() => 404))
})

it('removes a draft and brings it back, until time makes it final', async () => {
  const { browser, write, stored } = await seekerWithContact()
  const id = await write()
  await browser.post(`/messages/${id}/remove`)
  expect((await browser.get(`/messages/${id}`)).status).toBe(404)
  await browser.post(`/messages/${id}/restore`)
  expect((await browser.get(`/messages/${id}`)).status).toBe(200)

  await purgeRemovedMessages(ctx)
  expect((await browser.get(`/messages/${id}`)).status).toBe(200)
  await browser.post(`/messages/${id}/remove`)
  await purgeRemovedMessages(ctx)
  expect((await stored(id)).removed_at).not.toBeNull()
  const today = ctx.clock.now()
  ctx.clock.advance((keepRemovedDays + 1) * 86_400_000)
  await purgeRemovedMessages(ctx)
  ctx.clock.set(today)
  expect((await browser.post(`/messages/${id}/restore`)).status).toBe(404)
})

it('notices a text and a workplace left over from somebody else’s letter', async () => {
  const { id, browser, write } = await seekerWithContact()
  const other = await testContact(ctx, id, { name: 'Tom Reed', organization: 'Quarry Mutual' })
  const letter = `Dear Maria Lopez,

I read what you wrote about nights at Quarry Mutual, and I would like to learn how you began. Could we talk for 20 minutes?

Thank you,
Ana`
  await browser.post(`/messages/${await write('request', letter)}/sent`, { how: 'mail-app' })
  const form = { kind: 'request', channel: 'email', language: 'en', subject: 'A question', body: letter }
  const toOther = location(await browser.post(`/contacts/${other}/messages`, form))
  expect(await browser.read(toOther)).toContain('Nearly the same text went to somebody else')
  const again = await write('request', letter)
  expect(await browser.read(`/messages/${again}`)).toContain('where somebody else on your list works')
})
