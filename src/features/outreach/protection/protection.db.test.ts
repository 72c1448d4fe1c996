import { describe, expect, it } from 'vitest'
import { type Browser, testApp, testContext, testSeeker } from '../../../../tests/support/context.ts'
import { runCrowd } from '../../../../tests/support/crowd.ts'
import { testContact } from '../../../../tests/support/rows.ts'
import { createMail } from '../../../platform/mail/index.ts'
import { newId } from '../../../shared/ids.ts'
import { protection } from '../../../shared/defaults.ts'
import { keysOf } from './professional-keys.ts'
import {
  noteAsked,
  reserveReach,
  setPaused,
  stopAddress,
  stopContact,
  withdrawAsked,
} from './protection.commands.ts'
import { findContactStop, getReach, isStopped } from './protection.queries.ts'
import type { ReachKind } from './protection.ts'
import { readStopToken, stopLinkOf, stopToken } from './stop-link.ts'

const ctx = await testContext()
const { app, browser, signedIn } = testApp(ctx)
const ana = await testSeeker(ctx)
const ben = await testSeeker(ctx, 'Ben')

const person = () => ({ emails: [`${newId()}@example.org`], profileUrl: null })
interface Message {
  id: string
  kind: ReachKind
}
const request = (): Message => ({ id: newId(), kind: 'request' })
const reserve = (seeker: typeof ana, contact: ReturnType<typeof person>, message: Message = request()) =>
  reserveReach(ctx, seeker.scope, { contact, message })

describe('what is counted', () => {
  it('a message in a transaction that rolls back has asked nobody', async () => {
    const contact = person()
    await expect(
      ctx.db.transaction().execute(async (db) => {
        await reserveReach({ ...ctx, db }, ana.scope, { contact, message: request() })
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    expect(await getReach(ctx, ben.scope, { contact, kind: 'request' })).toEqual({ askedRecently: false })
  })

  it('says "asked recently" to others, never to oneself, and exactly what was withdrawn goes', async () => {
    const contact = person()
    const [one, other] = [request(), request()]
    await noteAsked(ctx, ana.scope, { contact, message: one, at: ctx.clock.now() })
    await noteAsked(ctx, ben.scope, { contact, message: other, at: ctx.clock.now() })
    // Both at the same instant: one of them takes it back, the other stays.
    await withdrawAsked(ctx, other.id)
    ctx.clock.advance(73 * 3_600_000)
    expect(await getReach(ctx, ben.scope, { contact, kind: 'request' })).toEqual({ askedRecently: true })
    expect(await getReach(ctx, ana.scope, { contact, kind: 'nudge' })).toEqual({ askedRecently: false })
    ctx.clock.advance(31 * 86_400_000)
    expect(await getReach(ctx, ben.scope, { contact, kind: 'request' })).toEqual({ askedRecently: false })
  })

  it('gives one professional three days of quiet, whoever writes', async () => {
    const contact = person()
    expect((await reserve(ana, contact)).refusal).toBeUndefined()
    expect((await reserve(ben, contact)).refusal).toBe('too-soon')
    ctx.clock.advance(protection.quietHours * 3_600_000)
    expect((await reserve(ben, contact)).refusal).toBeUndefined()
  })

  it('knows the same person by another spelling, another address, or the profile', async () => {
    const profileUrl = `https://www.linkedin.com/in/${newId()}`
    const email = `${newId()}@example.org`
    await reserve(ana, { emails: [email], profileUrl } as never)
    const spelled = { emails: [email.toUpperCase()], profileUrl: null }
    expect((await reserve(ben, spelled)).refusal).toBe('too-soon')
    const byProfile = { emails: [], profileUrl: `${profileUrl.replace('www.', 'de.')}/?trk=x` } as never
    expect((await reserve(ben, byProfile)).refusal).toBe('too-soon')
  })

  it('lets nobody around the day’s new people by calling a message thanks', async () => {
    const eager = await testSeeker(ctx, 'Eager')
    const thanks = () => ({ id: newId(), kind: 'thank-you' as const })
    const reach = (contact: ReturnType<typeof person>) =>
      reserveReach(ctx, eager.scope, { contact, message: thanks() })
    const first = person()
    for (const contact of [first, ...Array.from({ length: protection.newPeopleADay - 1 }, person)])
      expect((await reach(contact)).refusal).toBeUndefined()
    expect((await reach(person())).refusal).toBe('day-full')
    // Who was written to before is nobody new, and others are told of no thanks.
    expect((await reach(first)).refusal).toBeUndefined()
    expect(await getReach(ctx, ben.scope, { contact: first, kind: 'request' })).toEqual({
      askedRecently: false,
    })
  })

  it('lets nobody around the day’s new people by saying "I sent it" first', async () => {
    const writer = await testSeeker(ctx, 'Writer')
    const people = Array.from({ length: protection.newPeopleADay + 1 }, person)
    for (const contact of people)
      await noteAsked(ctx, writer.scope, { contact, message: request(), at: ctx.clock.now() })
    ctx.clock.advance(protection.quietHours * 3_600_000)
    const nudge = (contact: ReturnType<typeof person>) =>
      reserve(writer, contact, { id: newId(), kind: 'nudge' })
    for (const contact of people.slice(1)) expect((await nudge(contact)).refusal).toBeUndefined()
    expect((await nudge(people[0]!)).refusal).toBe('day-full')
    // Whom the server has written to is nobody new to it.
    ctx.clock.advance(protection.quietHours * 3_600_000)
    for (const contact of people.slice(1)) expect((await nudge(contact)).refusal).toBeUndefined()
    expect((await nudge(people[0]!)).refusal).toBeUndefined()
  })

  it('stops one seeker alone, or everybody, and the widest word counts', async () => {
    const contact = person()
    await stopContact(ctx, ana.scope, contact, 'seeker')
    await stopContact(ctx, ana.scope, contact, 'seeker')
    expect(await findContactStop(ctx, ana.scope, contact)).toBe('seeker')
    expect(await findContactStop(ctx, ben.scope, contact)).toBeUndefined()
    expect((await reserve(ana, contact)).refusal).toBe('stopped')
    expect((await reserve(ben, contact)).refusal).toBeUndefined()
    await stopContact(ctx, ana.scope, contact, 'everyone')
    expect(await findContactStop(ctx, ana.scope, contact)).toBe('everyone')
    expect(await findContactStop(ctx, ben.scope, contact)).toBe('everyone')
  })

  it('keeps sample visits apart', async () => {
    const demo = newId()
    const now = ctx.clock.now()
    await ctx.db.insertInto('demos').values({ id: demo, created_at: now, last_seen_at: now }).execute()
    const visitor = await testSeeker(ctx, 'Visitor')
    await ctx.db.updateTable('accounts').set({ demo_id: demo }).where('id', '=', visitor.id).execute()
    const contact = person()
    await stopContact(ctx, visitor.scope, contact, 'everyone')
    expect(await isStopped(ctx, visitor.scope, contact)).toBe(true)
    expect(await isStopped(ctx, ana.scope, contact)).toBe(false)
  })
})

it('holds when fifty people press "send" at once', async () => {
  const crowd = await testContext()
  expect(await runCrowd(crowd, { attempts: 300, seekers: 50, seed: 11 })).toEqual({
    attempts: 300,
    over_cap: 0,
    after_stop: 0,
  })
})

describe('"do not contact me again"', () => {
  const linkTo = (contact: ReturnType<typeof person>) => stopToken(ctx.keys, keysOf(ctx, contact, null))

  it('opens twenty times without a change, works once pressed, and works again', async () => {
    const contact = person()
    const path = `/stop/${linkTo(contact)}`
    for (let scan = 0; scan < 20; scan++) {
      const answer = await browser().get(path)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('referrer-policy')).toBe('strict-origin')
      expect(await answer.text()).toContain('If you agreed to a talk, it still stands')
    }
    expect(await isStopped(ctx, ana.scope, contact)).toBe(false)
    const pressed = await browser().post(path)
    expect(await pressed.text()).toContain('You will not be contacted again')
    expect(await isStopped(ctx, ana.scope, contact)).toBe(true)
    expect((await browser().post(path)).status).toBe(200)
    const rows = await ctx.db
      .selectFrom('professional_keys')
      .select('id')
      .where('key', 'in', keysOf(ctx, contact, null))
      .execute()
    expect(rows.length).toBe(1)
    expect((await reserve(ben, contact)).refusal).toBe('stopped')
  })

  it('under a letter stops the address that got it, and nobody who was written down beside it', async () => {
    const [reader, beside] = [person(), person()]
    const profileUrl = `https://www.linkedin.com/in/${newId()}`
    const link = stopLinkOf(ctx, reader.emails[0]!)
    await browser().post(link.slice(ctx.origin.length))
    const known = { emails: [...reader.emails, ...beside.emails], profileUrl }
    expect(await isStopped(ctx, ana.scope, known)).toBe(true)
    expect(await isStopped(ctx, ana.scope, { ...beside, profileUrl })).toBe(false)
    // A letter that went out with more keys in its link keeps its promise.
    const earlier = stopToken(ctx.keys, keysOf(ctx, { ...known, profileUrl }, null))
    await browser().post(`/stop/${earlier}`)
    expect(await isStopped(ctx, ana.scope, beside)).toBe(true)
  })

  it('takes the one press of a mail program from anywhere, and nothing else from there', async () => {
    const contact = person()
    const path = `/stop/${linkTo(contact)}`
    const one = await signedIn(ana)
    const press = (form: Record<string, string | string[]>, at = path) =>
      one.post(at, form, { 'sec-fetch-site': 'cross-site' })
    const oneClick = 'One-Click'
    const wrongs: Record<string, string | string[]>[] = [
      {},
      { 'List-Unsubscribe': 'Yes' },
      { 'List-Unsubscribe': oneClick, more: 'x' },
      { 'List-Unsubscribe': [oneClick, oneClick] },
    ]
    for (const wrong of wrongs) expect([wrong, (await press(wrong)).status]).toEqual([wrong, 403])
    expect((await press({ 'List-Unsubscribe': oneClick }, '/admin/protection')).status).toBe(403)
    expect((await press({ 'List-Unsubscribe': oneClick }, `${path}AAAA`)).status).toBe(404)
    expect(await isStopped(ctx, ana.scope, contact)).toBe(false)
    // As a mail provider sends it: no cookie, no origin, no Fetch Metadata.
    for (const _ of ['first', 'again']) {
      const answer = await app.request(`${ctx.origin}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      })
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []])
      expect(await isStopped(ctx, ana.scope, contact)).toBe(true)
    }
    // Who has the link open in a browser is a stranger to it, signed in or not.
    const own = 'href="/today"'
    expect(await one.read(path)).toContain(own)
    const pressed = await press({ 'List-Unsubscribe': oneClick })
    expect([pressed.status, (await pressed.text()).includes(own)]).toEqual([200, false])
  })

  it('speaks Spanish', async () => {
    const html = await (await browser().get(`/stop/${linkTo(person())}`, { 'accept-language': 'es' })).text()
    expect(html).toContain('No me escriban más')
  })

  it('is not to be forged: one letter changed, cut or made longer is no page', async () => {
    const token = linkTo(person())
    const swapped = (at: number) => token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
    for (const wrong of [swapped(0), swapped(token.length - 2), token.slice(4), `${token}AAAA`, 'x', '%00'])
      expect([wrong, (await browser().post(`/stop/${wrong}`)).status]).toEqual([wrong, 404])
    expect(readStopToken(ctx.keys, token)).not.toBeNull()
  })

  it('closes every way out of the composer', async () => {
    const contact = person()
    const contactId = await testContact(ctx, ana.id, { emails: contact.emails })
    const one = await signedIn(ana)
    const page = () => one.read(`/contacts/${contactId}/messages/new`)
    expect(await page()).toContain('mailto:')
    await browser().post(`/stop/${linkTo(contact)}`)
    const html = await page()
    expect(html).toContain('does not want to be contacted')
    expect(html).not.toContain('mailto:')
  })
})

describe('the administrator', () => {
  it('stops all sending and lets it go on, and notes who wants no messages', async () => {
    const admin = await testSeeker(ctx, 'Administrator')
    await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', admin.id).execute()
    const one = await signedIn(admin)
    const seeker = await signedIn(ana)
    expect((await seeker.get('/admin/protection')).status).toBe(403)
    expect((await seeker.post('/admin/protection', { sending: 'paused' })).status).toBe(403)
    await one.post('/admin/protection', { sending: 'paused' })
    expect(await one.read('/admin')).toContain('Stopped')
    expect((await reserve(ana, person())).refusal).toBe('paused')
    await one.post('/admin/protection', { sending: 'on' })
    expect((await reserve(ana, person())).refusal).toBeUndefined()
    const contact = person()
    const wrong = await one.post('/admin/protection/stop', { address: 'nobody' })
    expect([wrong.status, (await wrong.text()).includes('Write an e-mail address')]).toEqual([422, true])
    await one.post('/admin/protection/stop', { address: contact.emails[0]!.toUpperCase() })
    expect(await isStopped(ctx, ana.scope, contact)).toBe(true)
    await setPaused(ctx, false)
  })
})

describe('what an administrator sets', () => {
  const administratorOf = async () => {
    const admin = await testSeeker(ctx, 'Ada')
    await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', admin.id).execute()
    return signedIn(admin)
  }
  const limits = { quietHours: '48', newPeopleADay: '2', firstContacts: '1', windowDays: '14' }

  it('claims no sending where there is no mail server', async () => {
    const admin = await testSeeker(ctx, 'Eve')
    await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', admin.id).execute()
    const seen = async (one: Browser) => await one.read('/admin/protection')
    expect(await seen(await signedIn(admin))).toContain('Going out')
    const without = await seen(await testApp({ ...ctx, mail: createMail({}) }).signedIn(admin))
    expect(without).not.toContain('Going out')
    expect(without).toMatch(/No mail server is set up.*href="\/admin\/health"/)
  })

  it('caps hold as they were set, and none is taken that would protect nobody', async () => {
    const admin = await administratorOf()
    for (const wrong of [
      { quietHours: '1' },
      { newPeopleADay: '51' },
      { firstContacts: '' },
      { windowDays: '9.5' },
    ])
      expect((await admin.post('/admin/protection/limits', { ...limits, ...wrong })).status).toBe(422)
    expect((await admin.post('/admin/protection/limits', limits)).status).toBe(303)
    expect(await admin.read('/admin/protection')).toMatch(/value="48"/)
    const writer = await testSeeker(ctx, 'Writer')
    const [one, other, third] = [person(), person(), person()]
    expect((await reserve(writer, one)).refusal).toBeUndefined()
    expect((await reserve(writer, other)).refusal).toBeUndefined()
    expect(await reserve(writer, third)).toMatchObject({ refusal: 'day-full', enough: 2 })
    ctx.clock.advance(47 * 3_600_000)
    expect((await reserve(ben, one)).refusal).toBe('too-soon')
    ctx.clock.advance(3_600_000)
    expect((await reserve(ben, one)).refusal).toBe('asked-enough')
    ctx.clock.advance(13 * 86_400_000)
    expect((await reserve(ben, one)).refusal).toBeUndefined()
    const usual = Object.fromEntries(Object.entries(protection).map(([name, n]) => [name, String(n)]))
    await admin.post('/admin/protection/limits', usual)
    const row = await ctx.db.selectFrom('instance').selectAll().executeTakeFirstOrThrow()
    expect([row.quiet_hours, row.new_people_a_day, row.first_contacts, row.window_days]).toEqual(
      Array.from({ length: 4 }, () => null),
    )
  })

  it('a stop is lifted by its address, whoever it concerned, and the log says that and not whose', async () => {
    const admin = await administratorOf()
    const contact = person()
    const other = person()
    await stopAddress(ctx, contact)
    await stopAddress(ctx, other)
    await stopContact(ctx, ana.scope, contact, 'seeker')
    expect((await admin.post('/admin/protection/lift', { listed: 'nobody' })).status).toBe(422)
    const listed = contact.emails[0]!.toUpperCase()
    expect((await admin.post('/admin/protection/lift', { listed })).status).toBe(303)
    expect(await findContactStop(ctx, ana.scope, contact)).toBeUndefined()
    expect(await findContactStop(ctx, ana.scope, other)).toBe('everyone')
    const acts = await ctx.db.selectFrom('audit_entries').selectAll().where('act', 'like', '%/lift').execute()
    expect(acts).toHaveLength(1)
    expect(JSON.stringify(acts)).not.toContain(contact.emails[0])
    expect(await admin.read('/admin/audit')).toContain('do-not-contact list')
  })
})
