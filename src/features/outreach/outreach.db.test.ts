import { afterEach, describe, expect, it } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { flashCookie } from '../../platform/web/index.ts'
import { instanceMemory, keepRemovedDays } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { setGoal } from '../goals/index.ts'
import { getInterview, planInterview } from '../interviews/index.ts'
import { purgeRemovedMessages } from './outreach.commands.ts'
import { findSilence, listOpenRequests, listSentRequests, listSentToOthers } from './outreach.queries.ts'
import { seenWords } from './outreach.ts'
import { noteReply } from './replies.commands.ts'
import { stopContact } from './protection/protection.commands.ts'
import { forgetExpired } from '../privacy/index.ts'
import { getReach } from './protection/protection.queries.ts'
import { wordingsOf } from './wordings.ts'

const ctx = await testContext()
const { signedIn } = testApp(ctx)

it('a pause in typing keeps what another tab wrote meanwhile as a version', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write('request', 'first')
  const save = (seen: string, body: string) =>
    browser.post(`/messages/${id}`, {
      ...{ channel: 'email', subject: 'Hello', quiet: 'yes', body },
      seen: seenWords({ subject: 'Hello', body: seen }),
    })
  const versions = async () =>
    (await ctx.db.selectFrom('message_versions').select('body').where('message_id', '=', id).execute()).map(
      ({ body }) => body,
    )
  await save('first', 'first, and more')
  expect(await versions()).toEqual([])
  const answer = await save('first', 'first!')
  expect([answer.status, await answer.json()]).toEqual([200, { saved: true, over: 1 }])
  expect(await versions()).toEqual(['first, and more'])
  // Sent again, or in answer to what this page has seen by now, it takes nobody's place.
  expect(await (await save('first', 'first!')).json()).toEqual({ saved: true })
  expect(await (await save('first!', 'first!!')).json()).toEqual({ saved: true })
  expect(await versions()).toEqual(['first, and more'])
})

it('a save that takes the place of words of another window says so, and leads to them', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write('request', 'Dear Maria,\nfirst')
  const open = await (await browser.get(`/messages/${id}`)).text()
  expect(open).not.toContain('#version-')
  const seen = /name="seen" value="([^"]+)"/.exec(open)![1]!.replaceAll('&quot;', '"')
  const form = { channel: 'email', language: 'en', subject: 'Hello', seen }
  const [one, two] = await Promise.all(
    ['of the phone', 'of the laptop'].map((body) => browser.post(`/messages/${id}`, { ...form, body })),
  )
  const over = [one, two].map((answer) => answer!.headers.get('location')!).toSorted()
  expect(over).toEqual([`/messages/${id}`, `/messages/${id}?over=2`])
  const page = await (await browser.get(over[1]!)).text()
  expect(page).toContain('What you wrote now counts; the other text is kept. <a href="#version-2"')
  const kept = /id="version-2".*?<p class="pre-line">([^<]*)/s.exec(page)![1]!
  const stands = /<textarea[^>]*name="body"[^>]*>([^<]*)/.exec(page)![1]!
  expect([kept, stands].toSorted()).toEqual(['of the laptop', 'of the phone'])
  // Of a version that is not there nothing is said.
  expect(await (await browser.get(`/messages/${id}?over=9`)).text()).not.toContain('#version-')
})

it('recording as sent what takes the place of words of another window says so, and undoing leads to them', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write('request', 'first')
  const form = { channel: 'email', language: 'en', subject: 'Hello' }
  const seen = seenWords({ subject: 'Hello', body: 'first' })
  await browser.post(`/messages/${id}`, { ...form, seen, body: 'of the phone' })
  const sent = { ...form, seen, how: 'mail-app', sentDate: '', sentTime: '' }
  const answer = await browser.post(`/messages/${id}/sent`, { ...sent, body: 'of the laptop' })
  expect(saidBy(answer)).toMatchObject({ key: 'outreach.marked-sent-over', undo: `/messages/${id}/unsent` })
  await browser.post(`/messages/${id}/unsent`)
  const page = await (await browser.get(`/messages/${id}`)).text()
  expect([page.includes('of the phone'), page.includes('of the laptop')]).toEqual([true, true])
  // With what this window has seen there is nothing to tell.
  const again = { ...sent, seen: seenWords({ subject: 'Hello', body: 'of the laptop' }), body: 'last words' }
  expect(saidBy(await browser.post(`/messages/${id}/sent`, again))).toMatchObject({
    key: 'outreach.marked-sent',
  })
  await browser.post(`/messages/${id}/unsent`)
  // Where the day is refused, the words are saved all the same, and the page that comes back says it.
  await browser.post(`/messages/${id}`, { ...form, seen: again.seen, body: 'of the phone again' })
  const refused = await browser.post(`/messages/${id}/sent`, {
    ...again,
    sentDate: '2199-01-01',
    body: 'mine',
  })
  expect([refused.status, (await refused.text()).includes('href="#version-')]).toEqual([422, true])
})

/** The word that an answer carries to the next page. */
function saidBy(answer: Response): unknown {
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(`${flashCookie}=`)) ?? ''
  return JSON.parse(Buffer.from(cookie.split(/[=;]/)[1] ?? '', 'base64url').toString())
}

it('a letter that is saved twice at once is saved, and what was before is kept once each', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write()
  const form = { channel: 'email', language: 'en', subject: 'Hello' }
  const saves = [1, 2].map((n) =>
    browser.post(`/messages/${id}`, { ...form, body: `Dear Maria, number ${n}` }),
  )
  expect((await Promise.all(saves)).map(({ status }) => status)).toEqual([303, 303])
  const versions = await ctx.db
    .selectFrom('message_versions')
    .select('version')
    .where('message_id', '=', id)
    .orderBy('version')
    .execute()
  expect(versions.map(({ version }) => version)).toEqual([1, 2])
})

async function seekerWithContact(email = `${newId()}@example.org`) {
  const person = await testSeeker(ctx)
  const contactId = newId()
  const stamps = { created_at: ctx.clock.now(), updated_at: ctx.clock.now() }
  await ctx.db
    .insertInto('contacts')
    .values({
      seeker_id: person.id,
      id: contactId,
      name: 'Maria Lopez',
      emails: [email],
      how_found: 'library talk',
      why: 'night shift',
      ...stamps,
    })
    .execute()
  const browser = await signedIn(person)
  const write = async (kind = 'request', body = 'Dear Maria Lopez,\n\nThanks\nAna') => {
    const form = { kind, channel: 'email', language: 'en', subject: 'Hello', body }
    const answer = await browser.post(`/contacts/${contactId}/messages`, form)
    return answer.headers.get('location')!.split('/').at(-1)!
  }
  const stored = (id: string) =>
    ctx.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return { ...person, contactId, browser, write, stored }
}

it('begins with blanks that the coach does not let pass, and knows the person', async () => {
  const { browser, contactId } = await seekerWithContact()
  const html = await (await browser.get(`/contacts/${contactId}/messages/new?kind=request`)).text()
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
    expect((await open(browser, contactId)).headers.get('location')).toBe(`/messages/${message}`)
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

it('rests with a person who did not answer, and is taken up again with their answer', async () => {
  const { browser, contactId, id, write, stored } = await seekerWithContact()
  const began = ctx.clock.now()
  const message = await write()
  await browser.post(`/messages/${message}/sent`, { how: 'webmail' })
  const stage = async () =>
    (await getInterview(ctx, id as SeekerId, (await stored(message)).interview_id!)).stage
  const outcome = (said: string) => browser.post(`/messages/${message}/outcome`, { outcome: said })
  await outcome('no-reply')
  expect(await stage()).toBe('resting')
  expect(await findSilence(ctx, id as SeekerId, { contactId, zone: 'UTC' })).toBeUndefined()
  ctx.clock.advance(1000)
  await outcome('none')
  expect(await stage()).toBe('asked')
  await outcome('no-reply')
  ctx.clock.advance(1000)
  await outcome('replied')
  expect(await stage()).toBe('asked')
  // Let rest on its own page, and answered all the same.
  await outcome('none')
  await browser.post(`/interviews/${(await stored(message)).interview_id}/rest`)
  expect(await stage()).toBe('resting')
  ctx.clock.advance(1000)
  await outcome('replied')
  expect(await stage()).toBe('asked')
  ctx.clock.set(began)
})

it('a panel rests once nobody of it is waited for, and is waited for again with each of them', async () => {
  const { browser, contactId, scope, id: seeker_id, write } = await seekerWithContact()
  const [tom, at] = [newId(), ctx.clock.now()]
  await ctx.db
    .insertInto('contacts')
    .values({
      seeker_id,
      id: tom,
      name: 'Tom Park',
      emails: ['tom@example.org'],
      created_at: at,
      updated_at: at,
    })
    .execute()
  const talk = { contact: [contactId, tom], aim: '', wish: '', field: '' }
  const id = await planInterview(ctx, scope, talk)
  const [toMaria, toTom] = [await write(), await write()]
  await ctx.db
    .updateTable('messages')
    .set({ contact_id: tom, interview_id: id })
    .where('id', '=', toTom)
    .execute()
  await ctx.db.updateTable('messages').set({ interview_id: id }).where('id', '=', toMaria).execute()
  const stage = async () => (await getInterview(ctx, scope, id)).stage
  const say = async (message: string, outcome: string) => {
    ctx.clock.advance(1000)
    await browser.post(`/messages/${message}/outcome`, { outcome })
    return await stage()
  }
  await browser.post(`/messages/${toMaria}/sent`, { how: 'webmail' })
  // Tom is still to be asked.
  expect(await say(toMaria, 'no-reply')).toBe('asked')
  await browser.post(`/messages/${toTom}/sent`, { how: 'webmail' })
  expect([await say(toTom, 'declined'), await say(toTom, 'none')]).toEqual(['resting', 'asked'])
  expect([await say(toTom, 'no-reply'), await say(toMaria, 'none')]).toEqual(['resting', 'asked'])
  expect([await say(toMaria, 'declined'), await say(toTom, 'replied')]).toEqual(['resting', 'asked'])
  // What the seeker let rest before stays so.
  await say(toTom, 'none')
  await browser.post(`/interviews/${id}/rest`)
  expect([await say(toTom, 'no-reply'), await say(toTom, 'none')]).toEqual(['resting', 'resting'])
  // Who wants no more messages is not waited for either.
  await browser.post(`/interviews/${id}/end/undo`)
  await stopContact(ctx, scope, { emails: ['tom@example.org'], profileUrl: null }, 'seeker')
  expect([await say(toMaria, 'none'), await say(toMaria, 'no-reply')]).toEqual(['asked', 'resting'])
  // Their answer stands all the same, and no silence of another lets it rest.
  expect([await say(toTom, 'replied'), await say(toMaria, 'no-reply')]).toEqual(['asked', 'asked'])
  ctx.clock.set(at)
})

it('a panel that is taken up again waits for each of them anew, whatever they said before', async () => {
  const { browser, contactId, scope, id: seeker_id, write } = await seekerWithContact()
  const [tom, at] = [newId(), ctx.clock.now()]
  await ctx.db
    .insertInto('contacts')
    .values({ seeker_id, id: tom, name: 'Tom Park', created_at: at, updated_at: at })
    .execute()
  const id = await planInterview(ctx, scope, { contact: [contactId, tom], aim: '', wish: '', field: '' })
  const [toMaria, toTom] = [await write(), await write()]
  await ctx.db
    .updateTable('messages')
    .set({ contact_id: tom, interview_id: id })
    .where('id', '=', toTom)
    .execute()
  await ctx.db.updateTable('messages').set({ interview_id: id }).where('id', '=', toMaria).execute()
  const say = async (message: string, outcome: string) => {
    ctx.clock.advance(1000)
    await browser.post(`/messages/${message}/outcome`, { outcome })
    return (await getInterview(ctx, scope, id)).stage
  }
  for (const message of [toMaria, toTom]) await browser.post(`/messages/${message}/sent`, { how: 'webmail' })
  expect([await say(toMaria, 'declined'), await say(toTom, 'no-reply')]).toEqual(['asked', 'resting'])
  ctx.clock.advance(1000)
  await browser.post(`/interviews/${id}/reopen`)
  expect([await say(toTom, 'no-reply'), await say(toMaria, 'no-reply')]).toEqual(['asked', 'resting'])
  ctx.clock.set(at)
})

it('says of somebody who wants no more messages that they answered, and does not let it rest with that', async () => {
  const { browser, scope, write, stored } = await seekerWithContact('max@example.org')
  const message = await write()
  await browser.post(`/messages/${message}/sent`, { how: 'webmail' })
  const talk = (await stored(message)).interview_id!
  const stage = async () => (await getInterview(ctx, scope, talk)).stage
  await stopContact(ctx, scope, { emails: ['max@example.org'], profileUrl: null }, 'seeker')
  await browser.post(`/messages/${message}/outcome`, { outcome: 'replied' })
  expect(await stage()).toBe('asked')
})

it('taking a yes back wakes no talk that the seeker let rest after it', async () => {
  const { browser, scope, write, stored } = await seekerWithContact()
  const began = ctx.clock.now()
  const message = await write()
  await browser.post(`/messages/${message}/sent`, { how: 'webmail' })
  const talk = (await stored(message)).interview_id!
  const stage = async () => (await getInterview(ctx, scope, talk)).stage
  await browser.post(`/messages/${message}/outcome`, { outcome: 'replied' })
  ctx.clock.advance(1000)
  await browser.post(`/interviews/${talk}/rest`)
  await browser.post(`/messages/${message}/outcome`, { outcome: 'none' })
  expect(await stage()).toBe('resting')
  await browser.post(`/messages/${message}/outcome`, { outcome: 'replied' })
  ctx.clock.advance(1000)
  await browser.post(`/interviews/${talk}/rest`)
  await browser.post(`/messages/${message}/unsent`)
  expect(await stage()).toBe('resting')
  ctx.clock.set(began)
})

it('the migration takes a talk that an answer woke for taken up with that answer', async () => {
  const old = await testDatabase({ empty: true })
  await migrate(old.db, { until: '0090_backups_and_people' })
  const at = new Date('2026-09-01T00:00:00Z')
  const stamps = { created_at: at, updated_at: at }
  const seeker_id = newId()
  await old.db
    .insertInto('accounts')
    .values({ id: seeker_id, name: 'Ana', email: 'ana@example.edu', ...stamps })
    .execute()
  const contact_id = newId()
  await old.db
    .insertInto('contacts')
    .values({ seeker_id, id: contact_id, name: 'Maria', ...stamps })
    .execute()
  const later = (ms: number) => new Date(at.getTime() + ms)
  const reopenedAt = async (ms: number, outcome: 'replied' | 'declined', answered?: number) => {
    const id = newId()
    const talk = { seeker_id, id, reopened_at: later(ms), ...stamps }
    await old.db.insertInto('interviews').values(talk).execute()
    const said = { kind: 'request', state: 'sent', sent_at: at, outcome, outcome_at: at } as const
    const word = { seeker_id, id: newId(), interview_id: id, contact_id, kind: 'suggested' } as const
    if (answered !== undefined)
      await old.db
        .insertInto('guest_answers')
        .values({ ...word, note: 'Fridays', locale: 'en', at: later(answered) })
        .execute()
    const texts = { channel: 'email', language: 'en', subject: '', body: '' } as const
    await old.db
      .insertInto('messages')
      .values({ seeker_id, id: newId(), contact_id, interview_id: id, ...said, ...texts, ...stamps })
      .execute()
    return id
  }
  const ids = [
    await reopenedAt(40, 'replied'),
    await reopenedAt(60_000, 'replied'),
    await reopenedAt(40, 'declined'),
    // Written on the guest page just before, and long before.
    await reopenedAt(40, 'replied', -20),
    await reopenedAt(40, 'replied', -60_000),
  ]
  await migrate(old.db)
  const rows = await old.db.selectFrom('interviews').select(['id', 'reopened_at']).execute()
  const found = ids.map((id) => rows.find((row) => row.id === id)?.reopened_at)
  expect(found).toEqual([at, later(60_000), later(40), later(-20), at])
})

it('wakes no talk that another silence lets rest, nor one that the seeker had let rest before', async () => {
  const { browser, id, write, stored } = await seekerWithContact()
  const began = ctx.clock.now()
  const request = await write()
  await browser.post(`/messages/${request}/sent`, { how: 'webmail' })
  const talk = (await stored(request)).interview_id!
  const nudge = await write('nudge')
  await ctx.db.updateTable('messages').set({ interview_id: talk }).where('id', '=', nudge).execute()
  await browser.post(`/messages/${nudge}/sent`, { how: 'webmail' })
  const stage = async () => (await getInterview(ctx, id as SeekerId, talk)).stage
  const outcome = async (message: string, said: string) => {
    ctx.clock.advance(1000)
    await browser.post(`/messages/${message}/outcome`, { outcome: said })
    return stage()
  }
  expect(await outcome(request, 'no-reply')).toBe('resting')
  expect(await outcome(nudge, 'no-reply')).toBe('resting')
  expect(await outcome(nudge, 'none')).toBe('resting')
  expect(await outcome(request, 'none')).toBe('asked')
  await browser.post(`/interviews/${talk}/rest`)
  expect(await outcome(nudge, 'no-reply')).toBe('resting')
  expect(await outcome(nudge, 'none')).toBe('resting')
  ctx.clock.set(began)
})

describe('an answer that is noted on the page of the talk alone', () => {
  const day = 86_400_000
  const start = ctx.clock.now()
  afterEach(() => ctx.clock.set(start))

  it.each([
    ['a yes', 'agreed', { date: '', time: '', zone: 'UTC', minutes: '30' }],
    ['a no', 'decline', {}],
    ['the talk itself', 'held', { endedDate: '2026-09-13', endedTime: '11:00' }],
  ])('%s ends the silence', async (_, step, form) => {
    const { scope, contactId, write, stored, ...rest } = await seekerWithContact()
    const message = await write()
    await rest.browser.post(`/messages/${message}/sent`, { how: 'webmail', sentDate: '2026-09-03' })
    const silent = async () => await findSilence(ctx, scope, { contactId, zone: 'UTC' })
    const answered = async () => wordingsOf(await listSentRequests(ctx, scope))[0]!.answered
    const page = async () => await (await rest.browser.get(`/messages/${message}`)).text()
    expect([(await silent()) !== undefined, (await page()).includes('Write once more')]).toEqual([true, true])
    expect([(await listOpenRequests(ctx, scope)).length, await answered()]).toEqual([1, 0])
    const talk = (await stored(message)).interview_id!
    expect((await rest.browser.post(`/interviews/${talk}/${step}`, form)).status).toBe(303)
    expect([await silent(), await listOpenRequests(ctx, scope), await answered()]).toEqual([undefined, [], 1])
    ctx.clock.advance(day)
    const after = await page()
    for (const words of ['Write once more', 'silence-note']) expect(after).not.toContain(words)
  })

  it('says nothing of an earlier talk with them that still waits', async () => {
    const { scope, contactId, browser, write, stored } = await seekerWithContact()
    const [first, second] = [await write(), await write()]
    await browser.post(`/messages/${first}/sent`, { how: 'webmail', sentDate: '2026-09-03' })
    await browser.post(`/messages/${second}/sent`, { how: 'webmail', sentDate: '2026-09-04' })
    await browser.post(`/interviews/${(await stored(second)).interview_id}/decline`)
    const silent = async (id: string) => {
      const interviewId = (await stored(id)).interview_id!
      return (await findSilence(ctx, scope, { contactId, interviewId, zone: 'UTC' })) !== undefined
    }
    expect([await silent(first), await silent(second)]).toEqual([true, false])
    const open = await listOpenRequests(ctx, scope)
    expect(open.map(({ askedAt }) => askedAt)).toEqual([(await stored(first)).sent_at])
  })
})

it('waits on no page for somebody who answered since, under whichever request', async () => {
  const { browser, contactId, scope, write, stored } = await seekerWithContact()
  const [first, second] = [await write(), await write()]
  const interviewId = (await stored(first)).interview_id!
  await ctx.db.updateTable('messages').set({ interview_id: interviewId }).where('id', '=', second).execute()
  await browser.post(`/messages/${first}/sent`, { how: 'webmail', sentDate: '2026-09-01' })
  await browser.post(`/messages/${second}/sent`, { how: 'webmail', sentDate: '2026-09-08' })
  const silence = () => findSilence(ctx, scope, { contactId, interviewId, zone: 'UTC' })
  expect(await silence()).toBeDefined()
  await browser.post(`/messages/${first}/outcome`, { outcome: 'replied' })
  expect(await silence()).toBeUndefined()
})

it('takes an answer to a reminder for one to its request, wherever a silence is judged', async () => {
  const { browser, contactId, scope, write, stored } = await seekerWithContact()
  const [id, nudge] = [await write(), await write('nudge')]
  const interviewId = (await stored(id)).interview_id!
  await ctx.db.updateTable('messages').set({ interview_id: interviewId }).where('id', '=', nudge).execute()
  await ctx.db
    .updateTable('contacts')
    .set({ organization: 'County  Hospital' })
    .where('id', '=', contactId)
    .execute()
  await browser.post(`/messages/${id}/sent`, { how: 'webmail', sentDate: '2026-09-01' })
  await browser.post(`/messages/${nudge}/sent`, { how: 'webmail', sentDate: '2026-09-09' })
  const open = async (organization?: string) =>
    (await listOpenRequests(ctx, scope, organization === undefined ? {} : { organization })).length
  const answered = async () => wordingsOf(await listSentRequests(ctx, scope))[0]!.answered
  expect([await open(), await open('county hospital'), await open('City Clinic')]).toEqual([1, 1, 0])
  expect(await answered()).toBe(0)
  await browser.post(`/messages/${nudge}/outcome`, { outcome: 'replied' })
  expect([await open(), await answered()]).toEqual([0, 1])
})

it('takes a text that was refused for none on record, so that it is no other window once it is mended', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write('request', 'first')
  const form = { channel: 'email', language: 'en', subject: 'Hello' }
  const seen = seenWords({ subject: 'Hello', body: 'first' })
  const refused = await browser.post(`/messages/${id}`, { ...form, seen, body: 'x'.repeat(20_001) })
  const drawn = [...(await refused.text()).matchAll(/name="seen" value="([^"]+)"/g)]
  expect([refused.status, drawn.map(([, words]) => words!.replaceAll('&quot;', '"'))]).toEqual([422, [seen]])
})

it('puts no link where there is no room for it, and says so beside the text', async () => {
  const { browser, write } = await seekerWithContact()
  const id = await write('request')
  const form = { channel: 'email', language: 'en', subject: 'Hello', body: 'x'.repeat(19_990) }
  const answer = await browser.post(`/messages/${id}`, { ...form, also: 'guest-link' })
  expect([answer.status, (await answer.text()).includes('href="#field-body"')]).toEqual([422, true])
})

it('keeps a letter that names a talk of somebody else as one that names none', async () => {
  const { browser, contactId, scope, id, write, stored } = await seekerWithContact()
  const talk = (await stored(await write())).interview_id!
  const bob = newId()
  const times = { created_at: ctx.clock.now(), updated_at: ctx.clock.now() }
  await ctx.db
    .insertInto('contacts')
    .values({ seeker_id: id, id: bob, name: 'Bob Stone', ...times })
    .execute()
  const form = { kind: 'request', channel: 'email', language: 'en', subject: 'Hello', body: 'Dear Bob' }
  const answer = await browser.post(`/contacts/${bob}/messages`, { ...form, interview: talk })
  const { interview_id: own } = await stored(answer.headers.get('location')!.split('/').at(-1)!)
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

it('leads on by what was asked: to the person who was named, or nowhere in a hurry', async () => {
  const { browser, contactId, write } = await seekerWithContact()
  const answered = async (kind: string) => {
    const id = await write(kind)
    await browser.post(`/messages/${id}/sent`, { how: 'webmail' })
    const before = await (await browser.get(`/messages/${id}`)).text()
    await browser.post(`/messages/${id}/outcome`, { outcome: 'replied' })
    return { before, after: await (await browser.get(`/messages/${id}`)).text() }
  }
  const introduction = await answered('introduction-request')
  expect(introduction.before).not.toContain('the Today page will tell you')
  expect(introduction.after).toContain(`href="/contacts/new?by=${contactId}"`)
  const form = await (await browser.get(`/contacts/new?by=${contactId}`)).text()
  expect(form).toContain('Introduced by Maria Lopez')
  expect(form).toMatch(new RegExp(`value="${contactId}" selected|selected[^>]*value="${contactId}"`))
  const touch = await answered('keep-in-touch')
  expect(touch.after).toContain('keep you in touch')
  for (const { after } of [introduction, touch]) expect(after).not.toContain('Agree on a day')
})

it('leads on from each answer, and offers a reminder on its day', async () => {
  const { browser, write, stored } = await seekerWithContact()
  const id = await write()
  await browser.post(`/messages/${id}/sent`, { how: 'webmail' })
  const page = async () => await (await browser.get(`/messages/${id}`)).text()
  const answered = async (outcome: string) => {
    await browser.post(`/messages/${id}/outcome`, { outcome })
    return await page()
  }
  const interview = `/interviews/${(await stored(id)).interview_id}`
  expect(await page()).not.toContain('Write once more')
  const sent = ctx.clock.now()
  ctx.clock.set(new Date(sent.getTime() + 8 * 86_400_000))
  expect(await page()).toContain('Write once more')
  ctx.clock.set(sent)
  expect(await answered('declined')).toContain('href="/contacts?state=ready"')
  const yes = await answered('replied')
  expect(yes).toContain(`href="${interview}#agreed"`)
  expect(yes).not.toContain('href="/contacts?state=ready"')
  expect(await (await browser.get(interview)).text()).toContain('id="agreed"')
})

describe('a reminder', () => {
  const start = ctx.clock.now()
  afterEach(() => ctx.clock.set(start))

  /** A request that has been without an answer for a week, with the pages that tell it. */
  async function silent() {
    const one = await seekerWithContact()
    const id = await one.write()
    await one.browser.post(`/messages/${id}/sent`, { how: 'webmail' })
    ctx.clock.advance(8 * 86_400_000)
    const get = async (path: string) => (await one.browser.get(path)).text()
    const both = async () => [await get(`/messages/${id}`), await get(`/contacts/${one.contactId}`)]
    for (const html of await both()) expect(html).toContain('a good time to ask once more')
    return { ...one, id, both, talk: (await one.stored(id)).interview_id! }
  }

  it('that is begun is gone on with, and no second one is offered', async () => {
    const { browser, contactId, both, talk } = await silent()
    const form = { kind: 'nudge', interview: talk, channel: 'email', language: 'en', subject: 'Once more' }
    const saved = await browser.post(`/contacts/${contactId}/messages`, { ...form, body: 'Dear Maria' })
    const nudge = saved.headers.get('location')!
    const told = async () => {
      for (const html of await both()) {
        expect(html).toContain(`href="${nudge}">Go on with it`)
        for (const words of ['a good time to ask once more', '?kind=nudge']) expect(html).not.toContain(words)
      }
    }
    await told()
    await browser.post(`${nudge}/handed`)
    await told()
    for (const query of [`kind=nudge&interview=${talk}`, 'kind=nudge']) {
      const another = await browser.get(`/contacts/${contactId}/messages/new?${query}`)
      expect([another.status, another.headers.get('location')]).toEqual([303, nudge])
    }
  })

  it('is offered to nobody who wants no more messages', async () => {
    const { browser, scope, contactId, id, both } = await silent()
    const { emails } = await ctx.db
      .selectFrom('contacts')
      .select('emails')
      .where('id', '=', contactId)
      .executeTakeFirstOrThrow()
    await stopContact(ctx, scope, { emails, profileUrl: null }, 'seeker')
    for (const html of await both())
      for (const words of ['a good time to ask once more', '?kind=nudge']) expect(html).not.toContain(words)
    expect(await (await browser.get(`/messages/${id}`)).text()).toContain('does not want to be contacted')
  })
})

describe('a message that went out before it is recorded', () => {
  const day = 86_400_000
  /** Monday, September 14, 2026, 11:00 in New York; every test begins here. */
  const start = ctx.clock.now()
  afterEach(() => ctx.clock.set(start))
  const at = (iso: string) => new Date(iso)

  it('is dated by its day, and every clock counts from there', async () => {
    const one = await seekerWithContact('Dated@Example.org')
    const other = await seekerWithContact('dated@example.org')
    const id = await one.write()
    const form = { how: 'webmail', sentDate: '2026-09-10', sentTime: '15:00' }
    const answer = await one.browser.post(`/messages/${id}/sent`, form)
    expect(answer.headers.get('location')).toBe(`/messages/${id}`)
    expect(await (await one.browser.get(`/messages/${id}`)).text()).toContain('it went out on Thu, Sep 10')
    const sentAt = at('2026-09-10T19:00:00Z')
    expect(await one.stored(id)).toMatchObject({ state: 'sent', sent_at: sentAt })
    // A week after it went out, and not after it was recorded, one reminder is right.
    const silence = () => findSilence(ctx, one.scope, { contactId: one.contactId, zone: 'America/New_York' })
    expect(await silence()).toMatchObject({ nudgeAt: at('2026-09-17T19:00:00Z'), nudges: 0 })
    expect(await (await one.browser.get('/today')).text()).not.toContain('Write once more to Maria Lopez')
    // The three quiet days were over before: whoever else writes is told, and is not held up.
    const reach = (seeker: SeekerId) =>
      getReach(ctx, seeker, {
        contact: { emails: ['dated@example.org'], profileUrl: null },
        kind: 'request',
      })
    expect(await reach(other.scope)).toEqual({ askedRecently: true })
    await one.browser.post(`/messages/${id}/unsent`)
    const yesterday = { how: 'webmail', sentDate: '2026-09-13', sentTime: '11:00' }
    // Enter in the day: no button was pressed, and a day stands there.
    const letter = { channel: 'email', language: 'en', subject: 'Hello', body: 'Dear Maria Lopez, at last' }
    await one.browser.post(`/messages/${id}`, { ...letter, act: 'enter', sentDate: '', sentTime: '' })
    expect(await one.stored(id)).toMatchObject({ state: 'drafted', body: letter.body })
    await one.browser.post(`/messages/${id}`, { ...letter, ...yesterday })
    expect(await one.stored(id)).toMatchObject({ state: 'drafted' })
    await one.browser.post(`/messages/${id}`, { ...letter, ...yesterday, act: 'enter' })
    expect(await one.stored(id)).toMatchObject({ state: 'sent', sent_at: at('2026-09-13T15:00:00Z') })
    expect(await reach(other.scope)).toMatchObject({
      refusal: 'too-soon',
      until: at('2026-09-16T15:00:00Z'),
    })
    ctx.clock.advance(7 * day)
    const browser = await signedIn(one)
    expect(await (await browser.get('/today')).text()).toContain('Write once more to Maria Lopez')
  })

  it('counts its silence from the request that went out last, whichever was begun last', async () => {
    const { browser, write, scope, contactId } = await seekerWithContact()
    const [first, second] = [await write(), await write()]
    await browser.post(`/messages/${first}/sent`, { how: 'webmail' })
    await browser.post(`/messages/${second}/sent`, { how: 'webmail', sentDate: '2026-09-01' })
    const silence = await findSilence(ctx, scope, { contactId, zone: 'America/New_York' })
    expect(silence?.nudgeAt).toEqual(new Date(start.getTime() + 7 * day))
  })

  it('is refused beside its field where that cannot be, with the text kept and nothing recorded', async () => {
    const { browser, write, stored } = await seekerWithContact()
    const id = await write()
    const texts = { channel: 'email', language: 'en', subject: 'Hello', body: 'Last words' }
    for (const [sentDate, sentTime, words, field] of [
      ['2026-09-15', '', 'That is in the future', 'sentDate'],
      ['2026-09-14', '11:01', 'That is in the future', 'sentTime'],
      ['2006-09-10', '10:00', 'Is the year 2006 right?', 'sentDate'],
      ['soon', '', 'Write a date like', 'sentDate'],
      ['', '25:00', 'Write a time like', 'sentTime'],
    ] as const) {
      const answer = await browser.post(`/messages/${id}/sent`, {
        ...texts,
        how: 'webmail',
        sentDate,
        sentTime,
      })
      const html = await answer.text()
      expect([answer.status, html.includes(words), html.includes(`href="#field-${field}"`)]).toEqual([
        ...[422, true, true],
      ])
      expect(html).toContain('Last words</textarea>')
      // What has to be put right is not folded away.
      expect(html).toMatch(/<details[^>]*open[^>]*>(?:(?!<\/details>)[^])*name="sentDate"/)
    }
    expect(await stored(id)).toMatchObject({ state: 'drafted', sent_at: null, body: 'Last words' })
  })

  it('is dated also where a mail program was opened, by the day on which it was', async () => {
    const { browser, write, stored } = await seekerWithContact()
    const id = await write()
    await browser.post(`/messages/${id}/handed`)
    ctx.clock.advance(3 * 3_600_000)
    const html = await (await browser.get(`/messages/${id}`)).text()
    expect(html).toMatch(/name="sentDate"[^>]*value="2026-09-14"|value="2026-09-14"[^>]*name="sentDate"/)
    const ahead = await browser.post(`/messages/${id}/sent`, { how: 'mail-app', sentDate: '2026-09-20' })
    const refused = await ahead.text()
    expect([ahead.status, refused.includes('That is in the future')]).toEqual([422, true])
    expect(refused).toMatch(/value="2026-09-20"/)
    await browser.post(`/messages/${id}/sent`, {
      how: 'mail-app',
      sentDate: '2026-09-14',
      sentTime: '11:00',
    })
    expect((await stored(id)).sent_at).toEqual(start)
  })

  it('is dated by when a mail program was opened, where its writer or its reader says later that it went out', async () => {
    const { browser, write, stored, contactId, scope } = await seekerWithContact()
    const [id, answered] = [await write(), await write()]
    for (const each of [id, answered]) await browser.post(`/messages/${each}/handed`)
    ctx.clock.advance(5 * 3_600_000)
    const html = await (await browser.get(`/messages/${id}`)).text()
    const fields = /<form[^>]*class="inline-form"[^>]*>((?:(?!<\/form>)[^])*)Yes, I sent it/.exec(html)![1]!
    const sent = [...fields.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value])
    const answer = await browser.post(`/messages/${id}/sent`, Object.fromEntries(sent))
    const undo = `/messages/${id}/unsent?back=handed`
    expect(saidBy(answer)).toMatchObject({ key: 'outreach.marked-sent-earlier', undo })
    expect((await stored(id)).sent_at).toEqual(start)
    // Whether it went out is open again after a slip; opened once more, it goes out then.
    await browser.post(undo)
    expect(await stored(id)).toMatchObject({ state: 'handed', sent_at: null })
    expect(html).toContain(`data-tell-opened="/messages/${id}/handed"`)
    await browser.post(`/messages/${id}/handed`)
    await browser.post(`/messages/${id}/sent`, Object.fromEntries(sent))
    expect((await stored(id)).sent_at).toEqual(ctx.clock.now())
    const interviewId = (await stored(answered)).interview_id!
    await noteReply(ctx, scope, { contactId, interviewId }, 'replied')
    expect(await stored(answered)).toMatchObject({ sent_at: start, outcome: 'replied' })
    // They write once more, after the seeker let it rest.
    await browser.post(`/interviews/${interviewId}/rest`)
    expect((await getInterview(ctx, scope, interviewId)).stage).toBe('resting')
    await noteReply(ctx, scope, { contactId, interviewId }, 'replied')
    expect((await getInterview(ctx, scope, interviewId)).stage).toBe('asked')
  })

  it('a thank-you follows the talk, and a reminder the request', async () => {
    const { browser, write, stored, contactId } = await seekerWithContact()
    const request = await write()
    const talk = (await stored(request)).interview_id!
    await browser.post(`/messages/${request}/sent`, { how: 'webmail', sentDate: '2026-09-03' })
    await browser.post(`/interviews/${talk}/held`, { endedDate: '2026-09-09', endedTime: '15:00' })
    const answering = async (kind: string) => {
      const form = { kind, interview: talk, channel: 'email', language: 'en', subject: 'x', body: 'y' }
      const answer = await browser.post(`/contacts/${contactId}/messages`, form)
      return answer.headers.get('location')!
    }
    const thanks = await answering('thank-you')
    const early = await browser.post(`${thanks}/sent`, { how: 'webmail', sentDate: '2026-09-08' })
    expect([early.status, (await early.text()).includes('A thank-you goes out after it')]).toEqual([
      422,
      true,
    ])
    expect(await (await browser.get('/today')).text()).toContain('Late by 2 days')
    expect((await browser.post(`${thanks}/sent`, { how: 'webmail', sentDate: '2026-09-11' })).status).toBe(
      303,
    )
    expect((await stored(thanks.split('/').at(-1)!)).sent_at).toEqual(at('2026-09-11T16:00:00Z'))
    expect(await (await browser.get(`/interviews/${talk}`)).text()).not.toContain('Thank Maria Lopez')
    const nudge = await answering('nudge')
    const before = await browser.post(`${nudge}/sent`, { how: 'webmail', sentDate: '2026-09-02' })
    expect([before.status, (await before.text()).includes('A follow-up has to be later')]).toEqual([
      422,
      true,
    ])
    expect((await browser.post(`${nudge}/sent`, { how: 'webmail', sentDate: '2026-09-08' })).status).toBe(303)
    // The contact's page tells them in the order in which they went out.
    const history = await (await browser.get(`/contacts/${contactId}`)).text()
    const places = [thanks, nudge, `/messages/${request}`].map((path) => history.indexOf(`href="${path}"`))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })
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
  const html = await (await other.browser.get(`/contacts/${other.contactId}/messages/new`)).text()
  expect(html).toContain('Someone here has asked this person recently')
  expect(html).not.toContain(one.email)
  ctx.clock.advance(31 * 86_400_000)
  const later = await signedIn(other)
  expect(await (await later.get(`/contacts/${other.contactId}/messages/new`)).text()).not.toContain(
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
  const { id: seeker_id, browser, write } = await seekerWithContact()
  const other = newId()
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('contacts')
    .values({
      seeker_id,
      id: other,
      name: 'Tom Reed',
      organization: 'Quarry Mutual',
      created_at: now,
      updated_at: now,
    })
    .execute()
  const letter = `Dear Maria Lopez,

I read what you wrote about nights at Quarry Mutual, and I would like to learn how you began. Could we talk for 20 minutes?

Thank you,
Ana`
  await browser.post(`/messages/${await write('request', letter)}/sent`, { how: 'mail-app' })
  const form = { kind: 'request', channel: 'email', language: 'en', subject: 'A question', body: letter }
  const toOther = (await browser.post(`/contacts/${other}/messages`, form)).headers.get('location')!
  expect(await (await browser.get(toOther)).text()).toContain('Nearly the same text went to somebody else')
  const again = await write('request', letter)
  expect(await (await browser.get(`/messages/${again}`)).text()).toContain(
    'where somebody else on your list works',
  )
})

it('words typed in a tab after the letter was sent in another are shown, and change nothing', async () => {
  const { browser, write, stored } = await seekerWithContact()
  const id = await write()
  await browser.post(`/messages/${id}/sent`, { how: 'mail-app' })
  const form = { channel: 'email', language: 'en', subject: 'Hello', body: 'Typed too late.' }
  const late = await browser.post(`/messages/${id}`, form)
  expect([late.status, (await late.text()).includes('Typed too late.')]).toEqual([409, true])
  const again = await browser.post(`/messages/${id}/sent`, { ...form, how: 'gmail' })
  expect([again.status, (await again.text()).includes('Typed too late.')]).toEqual([409, true])
  expect((await stored(id)).body).not.toContain('too late')
})
