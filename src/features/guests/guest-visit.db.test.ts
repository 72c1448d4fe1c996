import { expect, it } from 'vitest'
import { testApp, testContext } from '../../../tests/support/context.ts'
import { invitation as invite, record, stageOf, timeIds, words } from '../../../tests/support/guests.ts'
import { testMessage } from '../../../tests/support/rows.ts'
import { newId } from '../../shared/ids.ts'
import { guestToken, hideGuestLinks, keepGuestLinks } from '../guest-links/index.ts'
import { getInterview } from '../interviews/index.ts'

const ctx = await testContext()
const { browser } = testApp(ctx)

it('asks a stranger with what was written for them, and shows nothing private', async () => {
  const { link, seeker, page } = await invite(ctx)
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

it('shows the times where the professional is, by cookie or by choice', async () => {
  const { link } = await invite(ctx)
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

it('says what became of a link that opens nothing, and changes nothing', async () => {
  const { link, seeker, person, page, contactId, interviewId } = await invite(ctx)
  const path = await link()
  const guest = browser()
  const time = timeIds(await guest.read(path))[0]!
  const token = path.slice('/guest/'.length)
  const linkId = (
    await ctx.db.selectFrom('guest_links').select('id').where('seeker_id', '=', person.id).execute()
  )[0]!.id
  const before = await record(ctx, person.id)
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
    expect(await record(ctx, person.id)).toBe(before)
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
  const after = await record(ctx, person.id)
  for (const answer of [await guest.get(path), await guest.post(`${path}/time`, { time })]) {
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('This link was withdrawn')
  }
  expect(await record(ctx, person.id)).toBe(after)
  expect(await stageOf(ctx, person, interviewId)).toBe('planned')
})

it('lets a seeker look at the own link and answer nothing on it', async () => {
  const { link, seeker, person } = await invite(ctx)
  const path = await link()
  const html = await seeker.read(path)
  expect(html).toContain('only they can answer')
  const before = await record(ctx, person.id)
  const refused = await seeker.post(`${path}/time`, { time: timeIds(html)[0]! })
  expect([refused.status, (await refused.text()).includes('This is your own link')]).toEqual([403, true])
  expect(await record(ctx, person.id)).toBe(before)
})

it('keeps the link for a talk that is far ahead also where the answer says that the message with it was sent', async () => {
  const { link, person, contactId, interviewId, offer } = await invite(ctx)
  const path = await link()
  const now = ctx.clock.now()
  await offer(['2026-11-20'])
  const body = hideGuestLinks(ctx.keys, `Pick a time: ${ctx.origin}${path}`)
  const place = { contact_id: contactId, interview_id: interviewId }
  await testMessage(ctx, person.id, { ...place, state: 'handed', body })
  const guest = browser()
  await guest.post(`${path}/time`, { time: timeIds(await words(guest.get(path))).at(-1)! })
  expect((await getInterview(ctx, person.scope, interviewId)).askedAt).not.toBeNull()
  ctx.clock.set(new Date('2026-11-20T14:50:00Z'))
  expect((await guest.get(path)).status).toBe(200)
  ctx.clock.set(now)
})

it('keeps no link of somebody who is not of the talk any more', async () => {
  const { link, person, contactId, interviewId } = await invite(ctx)
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
