import { afterEach, describe, expect, it } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testContext } from '../../../tests/support/context.ts'
import { saidBy, testOutreach } from '../../../tests/support/outreach.ts'
import type { SeekerId } from '../accounts/index.ts'
import { getInterview } from '../interviews/index.ts'
import { findSilence } from './outreach.queries.ts'
import { noteReply } from './replies.commands.ts'
import { getReach } from './protection/protection.queries.ts'

const ctx = await testContext()
const { signedIn, seekerWithContact } = testOutreach(ctx)

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
    expect(location(answer)).toBe(`/messages/${id}`)
    expect(await one.browser.read(`/messages/${id}`)).toContain('it went out on Thu, Sep 10')
    const sentAt = at('2026-09-10T19:00:00Z')
    expect(await one.stored(id)).toMatchObject({ state: 'sent', sent_at: sentAt })
    // A week after it went out, and not after it was recorded, one reminder is right.
    const silence = () => findSilence(ctx, one.scope, { contactId: one.contactId, zone: 'America/New_York' })
    expect(await silence()).toMatchObject({ nudgeAt: at('2026-09-17T19:00:00Z'), nudges: 0 })
    expect(await one.browser.read('/today')).not.toContain('Write once more to Maria Lopez')
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
    expect(await browser.read('/today')).toContain('Write once more to Maria Lopez')
  })

  it('counts its silence from the request that went out last, whichever was begun last', async () => {
    const { browser, write, scope, contactId } = await seekerWithContact()
    const [first, second] = [await write(), await write()]
    await browser.post(`/messages/${first}/sent`, { how: 'webmail' })
    await browser.post(`/messages/${second}/sent`, { how: 'webmail', sentDate: '2026-09-01' })
    const silence = await findSilence(ctx, scope, { contactId, zone: 'America/New_York' })
    expect(silence).toMatchObject({ nudgeAt: new Date(start.getTime() + 7 * day) })
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
    const html = await browser.read(`/messages/${id}`)
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
    const html = await browser.read(`/messages/${id}`)
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
      return location(answer)
    }
    const thanks = await answering('thank-you')
    const early = await browser.post(`${thanks}/sent`, { how: 'webmail', sentDate: '2026-09-08' })
    expect([early.status, (await early.text()).includes('A thank-you goes out after it')]).toEqual([
      422,
      true,
    ])
    expect(await browser.read('/today')).toContain('Late by 2 days')
    expect((await browser.post(`${thanks}/sent`, { how: 'webmail', sentDate: '2026-09-11' })).status).toBe(
      303,
    )
    expect((await stored(thanks.split('/').at(-1)!)).sent_at).toEqual(at('2026-09-11T16:00:00Z'))
    expect(await browser.read(`/interviews/${talk}`)).not.toContain('Thank Maria Lopez')
    const nudge = await answering('nudge')
    const before = await browser.post(`${nudge}/sent`, { how: 'webmail', sentDate: '2026-09-02' })
    expect([before.status, (await before.text()).includes('A follow-up has to be later')]).toEqual([
      422,
      true,
    ])
    expect((await browser.post(`${nudge}/sent`, { how: 'webmail', sentDate: '2026-09-08' })).status).toBe(303)
    // The contact's page tells them in the order in which they went out.
    const history = await browser.read(`/contacts/${contactId}`)
    const places = [thanks, nudge, `/messages/${request}`].map((path) => history.indexOf(`href="${path}"`))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })
})
