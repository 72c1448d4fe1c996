import { afterEach, describe, expect, it } from 'vitest'
import { location, to } from '../../../tests/support/answers.ts'
import { testContext } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { testOutreach } from '../../../tests/support/outreach.ts'
import { testContact } from '../../../tests/support/rows.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { agreeOn, getInterview, planInterview, takeBackEnd } from '../interviews/index.ts'
import { findSilence, listOpenRequests, listSentRequests } from './outreach.queries.ts'
import { stopContact } from './protection/protection.commands.ts'
import { wordingsOf } from './wordings.ts'

const ctx = await testContext()
const { seekerWithContact } = testOutreach(ctx)

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
  const { browser, contactId, scope, write } = await seekerWithContact()
  const at = ctx.clock.now()
  const tom = await testContact(ctx, scope, { name: 'Tom Park', emails: ['tom@example.org'] })
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
  const { browser, contactId, scope, write } = await seekerWithContact()
  const at = ctx.clock.now()
  const tom = await testContact(ctx, scope, { name: 'Tom Park' })
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
    const page = async () => await rest.browser.read(`/messages/${message}`)
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

it('leads on by what was asked: to the person who was named, or nowhere in a hurry', async () => {
  const { browser, contactId, write } = await seekerWithContact()
  const answered = async (kind: string) => {
    const id = await write(kind)
    await browser.post(`/messages/${id}/sent`, { how: 'webmail' })
    const before = await browser.read(`/messages/${id}`)
    await browser.post(`/messages/${id}/outcome`, { outcome: 'replied' })
    return { before, after: await browser.read(`/messages/${id}`) }
  }
  const introduction = await answered('introduction-request')
  expect(introduction.before).not.toContain('the Today page will tell you')
  expect(introduction.after).toContain(`href="/contacts/new?by=${contactId}"`)
  const form = await browser.read(`/contacts/new?by=${contactId}`)
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
  const page = async () => await browser.read(`/messages/${id}`)
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
  expect(await browser.read(interview)).toContain('id="agreed"')
})

describe('a yes that a no took along', () => {
  const start = ctx.clock.now()
  const day = new Date('2026-10-07T14:00:00Z')
  afterEach(() => ctx.clock.set(start))

  /** Agreed on for a day, with a request and one that was begun before that; every step comes a second after the other. */
  async function agreed() {
    const { browser, contactId, scope, write, stored } = await seekerWithContact()
    const [first, second] = [await write(), await write()]
    const talk = (await stored(first)).interview_id!
    await ctx.db.updateTable('messages').set({ interview_id: talk }).where('id', '=', second).execute()
    const post = async (path: string, form: Record<string, string> = {}) => {
      ctx.clock.advance(1000)
      expect((await browser.post(path, form)).status).toBe(303)
    }
    await post(`/messages/${first}/sent`, { how: 'webmail' })
    ctx.clock.advance(1000)
    await agreeOn(ctx, scope, talk, { startsAt: day, zone: 'UTC' })
    const stands = async () => {
      const { stage, agreedAt, sequence } = await getInterview(ctx, scope, talk)
      return [stage, agreedAt !== null, sequence]
    }
    const says = async (kind: 'accepted' | 'suggested') => {
      ctx.clock.advance(1000)
      const of = { seeker_id: scope, id: newId(), interview_id: talk, contact_id: contactId }
      const word = { kind, times: [day], reach: '', note: '', at: ctx.clock.now() }
      await ctx.db
        .insertInto('guest_answers')
        .values({ ...of, ...word, locale: 'en', zone: 'UTC' })
        .execute()
    }
    await says('accepted')
    return { scope, talk, first, second, post, stands, says }
  }

  it.each(['at its message', 'on the page of the talk'])(
    'noted %s goes once they are asked anew, and no undo brings it back',
    async (where) => {
      const { scope, talk, first, second, post, stands, says } = await agreed()
      const isAtMessage = where === 'at its message'
      if (isAtMessage) await post(`/messages/${first}/outcome`, { outcome: 'declined' })
      else await post(`/interviews/${talk}/decline`)
      expect(await stands()).toEqual(['declined', true, 1])
      await post(`/messages/${second}/sent`, { how: 'webmail' })
      expect(await stands()).toEqual(['asked', false, 1])
      const [silent] = (await getInterview(ctx, scope, talk)).people
      expect(silent).toMatchObject({ guestSaid: null, saidYes: false, lastWord: null })
      // That very day can be suggested now, and taken.
      await says('suggested')
      const [person] = (await getInterview(ctx, scope, talk)).people
      expect(person).toMatchObject({ guestSaid: 'suggested', saidYes: false })
      await post(`/interviews/${talk}/decline`)
      await takeBackEnd(ctx, scope, talk)
      expect(await stands()).toEqual(['asked', false, 1])
      await post(`/interviews/${talk}/cancel`)
      await post(`/interviews/${talk}/reopen`)
      expect(await stands()).toEqual(['asked', false, 1])
      // It was not sent after all: the no before it stands again, without that yes.
      await post(`/messages/${second}/unsent`)
      if (isAtMessage) await post(`/messages/${first}/outcome`, { outcome: 'none' })
      expect(await stands()).toEqual(['asked', false, 1])
    },
  )

  it('stays where the message that went out is older than the no', async () => {
    const { talk, second, post, stands } = await agreed()
    ctx.clock.advance(86_400_000)
    await post(`/interviews/${talk}/decline`)
    await post(`/messages/${second}/sent`, { how: 'webmail', sentDate: '2026-09-14', sentTime: '11:00' })
    expect((await stands()).slice(0, 2)).toEqual(['declined', true])
  })

  it('that is on record already goes with the migration, and no other', async () => {
    const old = await testDatabase({ empty: true })
    await migrate(old.db, { until: '0128_how_they_are_reached' })
    const on = (n: number) => new Date(Date.UTC(2026, 8, n))
    const stamps = { created_at: on(1), updated_at: on(1) }
    const seeker_id = newId()
    const account = { id: seeker_id, name: 'Ana', email: 'ana@example.edu', ...stamps }
    await old.db.insertInto('accounts').values(account).execute()
    const contact_id = newId()
    const contact = { seeker_id, id: contact_id, name: 'Maria', ...stamps }
    await old.db.insertInto('contacts').values(contact).execute()
    const talk = async (
      stood: { declined_at?: Date; reopened_at?: Date },
      requests: { sent_at: Date; outcome_at?: Date; state?: 'sent' | 'bounced' }[],
    ) => {
      const id = newId()
      const row = { seeker_id, id, agreed_at: on(3), starts_at: day, ...stood, ...stamps }
      await old.db.insertInto('interviews').values(row).execute()
      const of = { seeker_id, contact_id, interview_id: id }
      await old.db.insertInto('interview_contacts').values(of).execute()
      const texts = { kind: 'request', channel: 'email', subject: '', body: '' } as const
      for (const { state = 'sent', outcome_at = null, sent_at } of requests) {
        const outcome = outcome_at && ('declined' as const)
        const said = { id: newId(), state, sent_at, outcome, outcome_at }
        await old.db
          .insertInto('messages')
          .values({ ...of, ...texts, ...said, ...stamps })
          .execute()
      }
      return id
    }
    const ids = [
      await talk({ declined_at: on(4) }, [{ sent_at: on(2) }, { sent_at: on(5) }]),
      // A no at the message alone: a yes since then may have moved the date and left its instant.
      await talk({}, [{ sent_at: on(2), outcome_at: on(4) }, { sent_at: on(5) }]),
      // Not asked anew; asked by one that came back; taken up again since.
      await talk({ declined_at: on(4) }, [{ sent_at: on(2) }]),
      await talk({ declined_at: on(4) }, [{ sent_at: on(2) }, { sent_at: on(5), state: 'bounced' }]),
      await talk({ declined_at: on(4), reopened_at: on(6) }, [{ sent_at: on(2) }, { sent_at: on(5) }]),
    ]
    await migrate(old.db)
    const rows = await old.db.selectFrom('interviews').select(['id', 'agreed_at']).execute()
    const kept = ids.map((id) => rows.find((row) => row.id === id)?.agreed_at !== null)
    expect(kept).toEqual([false, true, true, true, true])
  })
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
    const get = (path: string) => one.browser.read(path)
    const both = async () => [await get(`/messages/${id}`), await get(`/contacts/${one.contactId}`)]
    for (const html of await both()) expect(html).toContain('a good time to ask once more')
    return { ...one, id, both, talk: (await one.stored(id)).interview_id! }
  }

  it('that is begun is gone on with, and no second one is offered', async () => {
    const { browser, contactId, both, talk } = await silent()
    const form = { kind: 'nudge', interview: talk, channel: 'email', language: 'en', subject: 'Once more' }
    const saved = await browser.post(`/contacts/${contactId}/messages`, { ...form, body: 'Dear Maria' })
    const nudge = location(saved)
    const told = async (...now: string[]) => {
      for (const html of await both()) {
        for (const words of ['Write to the next person now', ...now]) expect(html).toContain(words)
        for (const words of ['a good time to ask once more', '?kind=nudge']) expect(html).not.toContain(words)
      }
    }
    await told('Your follow-up is begun already', `href="${nudge}">Go on with it`)
    await browser.post(`${nudge}/handed`)
    await told('Did your follow-up go out?', `href="${nudge}">See it`)
    for (const state of ['queued', 'failed'] as const) {
      await ctx.db.updateTable('messages').set({ state }).where('id', '=', nudge.split('/').at(-1)!).execute()
      await told(state === 'queued' ? 'is on its way' : 'Your follow-up did not go out')
    }
    for (const query of [`kind=nudge&interview=${talk}`, 'kind=nudge']) {
      const another = await browser.get(`/contacts/${contactId}/messages/new?${query}`)
      expect(to(another)).toEqual([303, nudge])
    }
  })

  it('is offered to nobody who wants no more messages', async () => {
    const { browser, scope, contactId, id, both, talk } = await silent()
    const { emails } = await ctx.db
      .selectFrom('contacts')
      .select('emails')
      .where('id', '=', contactId)
      .executeTakeFirstOrThrow()
    await stopContact(ctx, scope, { emails, profileUrl: null }, 'seeker')
    for (const html of await both())
      for (const words of ['a good time to ask once more', '?kind=nudge']) expect(html).not.toContain(words)
    const stopped = async () =>
      (await browser.read(`/messages/${id}`)).includes('does not want to be contacted')
    expect(await stopped()).toBe(true)
    // Where a yes was noted on the page of the talk, nobody else is to be chosen.
    await browser.post(`/interviews/${talk}/agreed`, { date: '', time: '', zone: 'UTC', minutes: '30' })
    expect(await stopped()).toBe(false)
    // The stop on their own page ends the talk with it.
    await browser.post(`/interviews/${talk}/cancel`)
    expect(await stopped()).toBe(true)
  })
})
