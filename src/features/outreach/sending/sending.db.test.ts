import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import PostalMime from 'postal-mime'
import { location, to } from '../../../../tests/support/answers.ts'
import { testApp, testContext, testPassword, testSeeker } from '../../../../tests/support/context.ts'
import { somebodyWaits } from '../../../../tests/support/database.ts'
import { startMailServer } from '../../../../tests/support/mail-server.ts'
import { runInjection, runOutage } from '../../../../tests/support/mail-run.ts'
import { testContact } from '../../../../tests/support/rows.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import {
  createMail,
  deliverDue,
  dropHeldLetters,
  holdLetters,
  type Topic,
} from '../../../platform/mail/index.ts'
import { restoreAccount, suspendAccount } from '../../admin/index.ts'
import { eraseContact } from '../../contacts/index.ts'
import { agreeOn, declineInterview, getInterview } from '../../interviews/index.ts'
import { stopAddress } from '../protection/protection.commands.ts'
import { getReach } from '../protection/protection.queries.ts'
import { newId } from '../../../shared/ids.ts'
import { noteHanded, removeMessage, saveMessage, takeBackOpened } from '../outreach.commands.ts'
import { seenWords } from '../outreach.ts'
import { mailTopics } from './mail-topics.ts'
import { confirmSending, messageTopic } from './sending.commands.ts'

const server = await startMailServer()
afterAll(() => server.stop())
const bare = await testContext()
const from = 'Halfhour <halfhour@example.edu>'
const ctx = { ...bare, mail: createMail({ smtpUrl: server.url, from }) }
const { browser, signedIn } = testApp(ctx)
beforeEach(() => {
  server.received.length = 0
  server.taken.length = 0
  server.manner = () => 'well'
})

const letter = { channel: 'email', language: 'en', subject: 'A question', body: 'Dear Maria,\n\nThanks\nAna' }
const deliver = () => deliverDue(ctx, mailTopics)

/** A seeker with a saved draft to somebody. */
async function drafted(email = `${newId()}@example.org`, person?: Awaited<ReturnType<typeof testSeeker>>) {
  const writer = person ?? (await testSeeker(ctx))
  const contact = { emails: [email], how_found: 'your talk at the library', why: 'nights' }
  const contactId = await testContact(ctx, writer.id, contact)
  const one = await signedIn(writer)
  const answer = await one.post(`/contacts/${contactId}/messages`, { ...letter, kind: 'request' })
  const id = location(answer).split('/').at(-1)!
  const seen = async () => {
    const html = await one.read(`/messages/${id}/send`)
    return /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''
  }
  const stored = () =>
    ctx.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const page = () => one.read(`/messages/${id}`)
  const send = async () => one.post(`/messages/${id}/send`, { seen: await seen() })
  return { writer, contactId, one, id, email, seen, stored, page, send }
}

/** What somebody says on the page of their talk a minute later, a minute before anything else. */
async function says(
  { writer, contactId, stored }: Awaited<ReturnType<typeof drafted>>,
  kind: 'declined' | 'suggested',
) {
  ctx.clock.advance(60_000)
  const interview_id = (await stored()).interview_id!
  const of = { seeker_id: writer.id, id: newId(), interview_id, contact_id: contactId }
  await ctx.db
    .insertInto('guest_answers')
    .values({ ...of, kind, note: '', locale: 'en', at: ctx.clock.now() })
    .execute()
  ctx.clock.advance(60_000)
}

describe('one message through the mail server', () => {
  it('leaves in nobody’s name whose address is not proved, and leads to where it can be', async () => {
    const { writer, one, id, page, seen, stored } = await drafted()
    const fingerprint = await seen()
    await ctx.db.updateTable('accounts').set({ email_verified: false }).where('id', '=', writer.id).execute()
    const composer = await page()
    expect(composer).toContain('Show that my address is mine')
    expect(composer).not.toContain('Look it over and send it')
    const look = await one.get(`/messages/${id}/send`)
    expect(to(look)).toEqual([303, '/account#email'])
    expect(await one.read('/account')).toContain('Before Halfhour sends it in your name')
    expect((await one.post(`/messages/${id}/send`, { seen: fingerprint })).ok).toBe(false)
    expect((await stored()).state).toBe('drafted')
    await deliver()
    expect(server.received).toEqual([])
  })

  it('does not leave while it waits either, and is a draft until the address is proved', async () => {
    const { writer, send, stored } = await drafted()
    await send()
    const proved = (email_verified: boolean) =>
      ctx.db.updateTable('accounts').set({ email_verified }).where('id', '=', writer.id).execute()
    await proved(false)
    await deliver()
    await proved(true)
    await deliver()
    expect(server.received).toEqual([])
    expect(await stored()).toMatchObject({ state: 'drafted', problem: null, letter_id: null })
  })

  it('does not leave once its writer is suspended, and is a draft when they come back', async () => {
    const { writer, id, send, stored } = await drafted()
    await send()
    const suspended = (at: Date | null) =>
      ctx.db.updateTable('accounts').set({ suspended_at: at }).where('id', '=', writer.id).execute()
    await suspended(ctx.clock.now())
    await deliver()
    expect(server.received).toEqual([])
    await suspended(null)
    await deliver()
    expect(server.received).toEqual([])
    expect(await stored()).toMatchObject({ state: 'drafted', problem: null, letter_id: null })
    // It took no place under the caps: it can go out now.
    const again = await signedIn(writer)
    const html = await again.read(`/messages/${id}/send`)
    await again.post(`/messages/${id}/send`, { seen: /name="seen" value="([^"]+)"/.exec(html)![1]! })
    await deliver()
    expect((await stored()).state).toBe('sent')
  })

  it('is a draft at once when its writer is suspended, also where they are back before its turn', async () => {
    const { writer, id, email, send, stored } = await drafted()
    const other = await drafted()
    await send()
    await other.send()
    await suspendAccount(ctx, undefined, writer.id)
    expect(await stored()).toMatchObject({ state: 'drafted', problem: null, letter_id: null })
    await restoreAccount(ctx, writer.id)
    await deliver()
    expect(server.received.flatMap(({ to }) => to)).not.toContain(email)
    expect((await stored()).state).toBe('drafted')
    expect((await other.stored()).state).toBe('sent')
    // It took no place under the caps: it can go out now.
    const again = await signedIn(writer)
    const html = await again.read(`/messages/${id}/send`)
    await again.post(`/messages/${id}/send`, { seen: /name="seen" value="([^"]+)"/.exec(html)![1]! })
    await deliver()
    expect((await stored()).state).toBe('sent')
  })

  it('shows exactly what goes out, sends it once, and says that the server took it', async () => {
    const { one, id, email, writer, send, stored, page } = await drafted()
    const edited = { ...letter, body: 'Dear Maria,\n\nMy last words.\n\nAna' }
    const review = await one.post(`/messages/${id}/review`, edited)
    expect(location(review)).toBe(`/messages/${id}/send`)
    const html = await one.read(`/messages/${id}/send`)
    for (const words of ['My last words.', email, writer.email, 'your talk at the library'])
      expect(html).toContain(words)
    expect(html).not.toContain('/stop/')
    expect(server.received).toEqual([])
    await send()
    // Pressed again, and back and again.
    await one.post(`/messages/${id}/send`, { seen: 'anything' })
    expect((await stored()).state).toBe('queued')
    expect(await page()).toContain('On its way')
    await Promise.all([deliver(), deliver()])
    expect(await stored()).toMatchObject({ state: 'sent', sent_how: 'server', sent_at: ctx.clock.now() })
    expect(await page()).toContain('Mailed by Halfhour')
    expect(server.taken.map((taken) => taken.to)).toEqual([[email]])
    const parsed = await PostalMime.parse(server.taken[0]!.raw)
    expect(parsed.from?.name).toBe('Ana Lucía Reyes (Halfhour)')
    expect(parsed.replyTo?.[0]?.address).toBe(writer.email)
    expect(parsed.text!.replaceAll('\r\n', '\n').startsWith(edited.body)).toBe(true)
    const [link] = /http:\/\/localhost:3000\/stop\/[\w-]+/.exec(parsed.text!)!
    expect(parsed.html).toContain(link)
    expect(parsed.html).toContain('<html lang="en">')
    // Opening the link changes nothing; pressing its button stops everything.
    const path = link.slice('http://localhost:3000'.length)
    expect((await browser().get(path)).status).toBe(200)
    await browser().post(path)
    const again = await drafted(email)
    expect(await again.one.read(`/messages/${again.id}/send`)).toContain('does not want')
    expect((await again.send()).status).toBe(409)
    expect((await again.stored()).state).toBe('drafted')
  })

  it.each(['review', 'open'])(
    'tells on the way out (%s) what another window wrote, and loses nothing',
    async (act) => {
      const { one, id, page, send, stored } = await drafted()
      const form = { ...letter, seen: seenWords(letter) }
      await one.post(`/messages/${id}`, { ...form, body: 'Of the other window' })
      const over = (await one.post(`/messages/${id}/${act}`, { ...form, body: 'Of this one' })).headers
      const told = `/messages/${id}${act === 'review' ? '/send' : ''}?over=2`
      expect(over.get('location')).toBe(told)
      expect(await one.read(told)).toContain('#version-2"')
      expect(await stored()).toMatchObject({ state: 'drafted', body: 'Of this one' })
      // What is too long comes back as it was typed.
      const long = await one.post(`/messages/${id}/${act}`, { ...letter, body: 'x'.repeat(20_001) })
      expect([long.status, (await long.text()).includes('x'.repeat(20_001))]).toEqual([422, true])
      // So does what was typed after it went out elsewhere.
      await send()
      const late = await one.post(`/messages/${id}/${act}`, { ...letter, body: 'Typed too late' })
      expect([late.status, (await late.text()).includes('Typed too late')]).toEqual([409, true])
      expect(await page()).not.toContain('Typed too late')
      expect(await stored()).toMatchObject({ state: 'queued', body: 'Of this one' })
      await deliver()
      expect(await stored()).toMatchObject({ state: 'sent', body: 'Of this one' })
    },
  )

  it('shows what another window’s words took the place of where they were opened in a mail program', async () => {
    const { one, id, page } = await drafted()
    await one.post(`/messages/${id}/handed`)
    expect(await page()).not.toContain('id="version-')
    const form = { ...letter, seen: seenWords({ subject: '', body: '' }), body: 'Of the other window' }
    for (const act of ['review', 'open']) await one.post(`/messages/${id}/${act}`, form)
    const told = await one.read(`/messages/${id}?over=1`)
    expect(told).toContain('href="#version-1"')
    expect(told.split('id="version-1"')[1]).toContain('Thanks')
  })

  it('tells of words that were replaced before it leads on to prove an address', async () => {
    const { writer, one, id } = await drafted()
    const unseen = { ...letter, seen: 'of before', body: 'Of this window' }
    const over = location(await one.post(`/messages/${id}/review`, unseen))
    expect(over).toBe(`/messages/${id}/send?over=1`)
    await ctx.db.updateTable('accounts').set({ email_verified: false }).where('id', '=', writer.id).execute()
    expect(location(await one.get(over))).toBe(`/messages/${id}?over=1`)
    await ctx.db.updateTable('contacts').set({ emails: [] }).where('seeker_id', '=', writer.id).execute()
    await ctx.db.updateTable('accounts').set({ email_verified: true }).where('id', '=', writer.id).execute()
    expect(location(await one.get(over))).toBe(`/messages/${id}?over=1`)
  })

  it('sends nothing that was not looked at: changed text, changed address, another channel', async () => {
    const { one, id, seen, stored, contactId } = await drafted()
    const old = await seen()
    await one.post(`/messages/${id}`, { ...letter, body: 'Something else' })
    const refused = await one.post(`/messages/${id}/send`, { seen: old })
    expect([refused.status, (await refused.text()).includes('changed after you looked')]).toEqual([409, true])
    const fresh = await seen()
    await ctx.db
      .updateTable('contacts')
      .set({ emails: ['other@example.org'] })
      .where('id', '=', contactId)
      .execute()
    expect((await one.post(`/messages/${id}/send`, { seen: fresh })).status).toBe(409)
    // Neither refusal forgets the words of another window that were not looked at.
    await one.post(`/messages/${id}`, { ...letter, seen: 'of before', body: 'Of this window' })
    const told = `/messages/${id}/send?over=2`
    const look = await one.read(told)
    expect(look).toContain(`action="${told}"`)
    expect(look.match(new RegExp(`href="/messages/${id}\\?over=2"`, 'g'))).toHaveLength(2)
    expect(await (await one.post(told, { seen: fresh })).text()).toContain('#version-2"')
    await one.post(`/messages/${id}/review`, { ...letter, channel: 'linkedin-note' })
    expect(location(await one.get(`/messages/${id}/send`))).toBe(`/messages/${id}`)
    expect((await stored()).state).toBe('drafted')
    await deliver()
    expect(server.received).toEqual([])
  })

  it('shows the last look again where the text is changed in the very moment in which it is sent', async () => {
    const { writer, one, id, seen, stored } = await drafted()
    const form = { seen: await seen() }
    const meanwhile = await inTransaction(ctx, async (inner) => {
      await saveMessage(inner, writer.scope, id, {
        ...{ ...letter, channel: 'email', language: 'en' },
        body: 'Of another window',
      })
      const sending = one.post(`/messages/${id}/send`, form)
      await somebodyWaits(ctx.db)
      return { sending }
    })
    const answer = await meanwhile.sending
    expect([answer.status, (await answer.text()).includes('Of another window')]).toEqual([409, true])
    expect((await stored()).state).toBe('drafted')
  })

  it('cannot say that a letter was not sent which the server took', async () => {
    const { one, id, send, stored } = await drafted()
    await send()
    await deliver()
    await one.post(`/messages/${id}/unsent`)
    await one.post(`/messages/${id}/cancel`)
    expect((await stored()).state).toBe('sent')
  })

  it.each([
    ['opened in the own mail program', noteHanded, undefined],
    ['taken off the list', removeMessage, 'message-sent'],
  ])('goes out as confirmed when it is %s in that moment', async (_, act, refusal) => {
    const { writer, id, seen, stored } = await drafted()
    const confirmed = { messageId: id, writer: { name: 'Ana', email: writer.email }, seen: await seen() }
    const meanwhile = await inTransaction(ctx, async (inner) => {
      await confirmSending(inner, writer.scope, confirmed)
      const acting = act(ctx, writer.scope, id).catch((error: { code: string }) => error.code)
      await somebodyWaits(ctx.db)
      return { acting }
    })
    expect(await meanwhile.acting).toBe(refusal)
    expect(await stored()).toMatchObject({ state: 'queued', removed_at: null })
    await deliver()
    expect(server.received).toHaveLength(1)
  })

  it('takes a letter back before it left, and nobody was asked', async () => {
    const { one, id, email, send, stored } = await drafted()
    await send()
    await one.post(`/messages/${id}/cancel`)
    expect(await stored()).toMatchObject({ state: 'drafted', letter_id: null, sent_how: null })
    await deliver()
    expect(server.received).toEqual([])
    const other = await drafted(email)
    // It is about to be written again, as others are told.
    const reach = { contact: { emails: [email], profileUrl: null }, kind: 'request' as const }
    expect((await getReach(ctx, other.writer.scope, reach)).askedRecently).toBe(true)
    await other.send()
    expect((await other.stored()).state).toBe('queued')
  })

  it('says that it came back, and lets the next one through', async () => {
    server.manner = () => 'rcpt-550'
    const { one, id, email, send, stored, page } = await drafted()
    await send()
    await deliver()
    expect(await stored()).toMatchObject({ state: 'bounced', sent_at: null, problem: '550' })
    expect(await page()).toContain('Their mail server refused it')
    await one.post(`/messages/${id}/unsent`)
    expect((await stored()).state).toBe('drafted')
    server.manner = () => 'well'
    const other = await drafted(email)
    await other.send()
    expect((await other.stored()).state).toBe('queued')
  })

  it('says what nobody knows, never sends twice, and believes the writer', async () => {
    server.manner = () => 'dropped'
    const { one, id, send, stored, page } = await drafted()
    await send()
    await deliver()
    expect((await stored()).state).toBe('unknown')
    expect(await page()).toContain('It may have arrived')
    expect(await one.read('/today')).toContain('Did your message reach')
    server.manner = () => 'well'
    ctx.clock.advance(86_400_000)
    await deliver()
    expect(server.taken).toEqual([])
    await (await signedIn((await drafted()).writer)).post(`/messages/${id}/resolve`, { arrived: 'yes' })
    expect((await stored()).state).toBe('unknown')
    const again = await signedIn({ email: (await drafted()).writer.email })
    expect((await again.post(`/messages/${id}/resolve`, { arrived: 'yes' })).status).toBe(404)
    await one.post(`/messages/${id}/resolve`, { arrived: 'no' })
    expect((await stored()).state).toBe('drafted')
  })

  it('says that a restore holds it, and that it was given up, and never what a mail server did', async () => {
    const { one, send, stored, page } = await drafted()
    await send()
    await holdLetters(ctx)
    const held = await page()
    expect(held).toContain('Whoever runs the site decides')
    expect(held).not.toContain('On its way')
    expect(held).toContain('/cancel')
    await one.post('/language', { locale: 'es', return: '/' })
    expect(await page()).toContain('Por ahora no se envía')
    await one.post('/language', { locale: 'en', return: '/' })
    await dropHeldLetters(ctx)
    ctx.clock.advance(3_600_000)
    await deliver()
    expect(await stored()).toMatchObject({ state: 'unknown', problem: 'held' })
    const given = await page()
    expect(given).toContain('It is not sent again')
    expect(given).not.toContain('went silent')
    expect(await one.read('/today')).toContain('Nobody can say whether it went out')
    expect(server.received).toEqual([])
  })

  it('shows a failure after two days and goes out once it is tried again', async () => {
    server.manner = () => 'rcpt-450'
    const { one, id, send, stored, page } = await drafted()
    await send()
    for (let hours = 0; hours < 51; hours++) {
      await deliver()
      ctx.clock.advance(3_600_000)
    }
    expect(await stored()).toMatchObject({ state: 'failed', sent_at: null })
    expect(await page()).toContain('It did not go out')
    expect(await one.read('/today')).toContain('did not go out')
    server.manner = () => 'well'
    await one.post(`/messages/${id}/retry`)
    await deliver()
    expect([(await stored()).state, server.taken.length]).toEqual(['sent', 1])
  })

  it('says why a letter that failed cannot be tried again now, and offers it to nobody who stopped', async () => {
    server.manner = () => 'rcpt-450'
    const { one, id, email, send, stored, page } = await drafted()
    await send()
    for (let hours = 0; hours < 51; hours++) {
      await deliver()
      ctx.clock.advance(3_600_000)
    }
    server.manner = () => 'well'
    const other = await drafted(email)
    await other.send()
    await deliver()
    await one.post(`/messages/${id}/retry`)
    const soon = await page()
    for (const words of ['Read above the message why', 'Please wait until', `/messages/${id}/retry`])
      expect(soon).toContain(words)
    await stopAddress(ctx, { emails: [email], profileUrl: null })
    const stopped = await page()
    expect(stopped).toContain('does not want to be contacted')
    expect(stopped).not.toContain(`/messages/${id}/retry`)
    expect((await stored()).state).toBe('failed')
  })

  it.each([
    'to an address that was put right since',
    'that is kept no more',
    'before the writer’s address is proved',
  ])('tries no letter again %s, and shows a draft before it goes out', async (why) => {
    server.manner = () => 'rcpt-450'
    const { one, id, writer, contactId, send, stored, seen } = await drafted()
    const proved = (email_verified: boolean) =>
      ctx.db.updateTable('accounts').set({ email_verified }).where('id', '=', writer.id).execute()
    await send()
    for (let hours = 0; hours < 51; hours++) {
      await deliver()
      ctx.clock.advance(3_600_000)
    }
    const { letter_id: letterId } = await stored()
    const to = `${newId()}@example.org`
    if (why.startsWith('to'))
      await ctx.db
        .updateTable('contacts')
        .set({ emails: [to] })
        .where('id', '=', contactId)
        .execute()
    else if (why.startsWith('before')) await proved(false)
    else await ctx.db.deleteFrom('letters').where('id', '=', letterId).execute()
    server.manner = () => 'well'
    const answer = await one.post(`/messages/${id}/retry`)
    expect(location(answer)).toBe(`/messages/${id}/send`)
    await deliver()
    expect([(await stored()).state, server.taken]).toEqual(['drafted', []])
    await proved(true)
    await one.post(`/messages/${id}/send`, { seen: await seen() })
    await deliver()
    expect([(await stored()).state, server.taken.length]).toEqual(['sent', 1])
    if (why.startsWith('to')) expect(server.taken[0]!.to).toEqual([to])
  })

  it('withholds what waits when the person says "never again", and waits while all is stopped', async () => {
    const admin = await testSeeker(ctx, 'Administrator')
    await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', admin.id).execute()
    const office = await signedIn(admin)
    const { send, stored, page, email } = await drafted()
    await send()
    await office.post('/admin/protection', { sending: 'paused' })
    await deliver()
    expect([(await stored()).state, server.received.length]).toEqual(['queued', 0])
    await office.post('/admin/protection/stop', { address: email })
    await office.post('/admin/protection', { sending: 'on' })
    ctx.clock.advance(600_000)
    await deliver()
    expect(await stored()).toMatchObject({ state: 'failed', problem: 'stopped' })
    expect(await page()).toContain('asked not to be contacted')
    expect(server.received).toEqual([])
  })

  it('asks nobody anew who answered while it waited, and is a draft that its writer did not touch', async () => {
    const draft = await drafted()
    const { send, stored, page } = draft
    await send()
    const { updated_at } = await stored()
    await says(draft, 'declined')
    await deliver()
    expect(server.received).toEqual([])
    const held = { state: 'drafted', problem: 'answered', letter_id: null, updated_at }
    expect(await stored()).toMatchObject(held)
    expect(await page()).toContain('Maria Lopez answered before it left.')
    // Whoever sends it all the same knows what they said.
    await send()
    await deliver()
    expect(await stored()).toMatchObject({ state: 'sent', problem: null })
  })

  it('reminds nobody who answered while the reminder waited, nor does Today, and tells so until it is worked on', async () => {
    const draft = await drafted()
    const { one, contactId, send, stored } = draft
    await send()
    await deliver()
    ctx.clock.advance(8 * 86_400_000)
    const begun = { ...letter, kind: 'nudge', interview: (await stored()).interview_id! }
    const answer = await one.post(`/contacts/${contactId}/messages`, begun)
    const path = location(answer)
    const seen = /name="seen" value="([^"]+)"/.exec(await one.read(`${path}/send`))![1]!
    await one.post(`${path}/send`, { seen })
    await says(draft, 'suggested')
    await deliver()
    expect(server.taken).toHaveLength(1)
    expect(await one.read(path)).toContain('Maria Lopez answered before it left.')
    expect(await one.read('/today')).not.toContain(`href="${path}"`)
    await one.post(path, { ...letter, body: 'Dear Maria, Friday then' })
    expect(await one.read(path)).not.toContain('answered before it left')
  })

  it('says of whoever stopped all messages that they did, also where they answered as well', async () => {
    const draft = await drafted()
    await draft.send()
    await says(draft, 'declined')
    await stopAddress(ctx, { emails: [draft.email], profileUrl: null })
    await deliver()
    expect(await draft.stored()).toMatchObject({ state: 'failed', problem: 'stopped' })
  })

  it('calls nobody one who stopped where the answer that held a letter back is taken back again', async () => {
    const { writer, id, send, stored } = await drafted()
    await send()
    const { updated_at } = await stored()
    const held = { state: 'withheld', code: '' } as const
    await inTransaction(ctx, (inner) => messageTopic.settled(inner, { seeker: writer.id, message: id }, held))
    expect(await stored()).toMatchObject({ state: 'drafted', problem: null, updated_at })
  })

  it('lets go of a yes that a no took along once it has left', async () => {
    const { writer, send, stored } = await drafted()
    const talk = (await stored()).interview_id!
    await agreeOn(ctx, writer.scope, talk, { startsAt: new Date('2027-03-01T15:00:00Z'), zone: 'UTC' })
    ctx.clock.advance(60_000)
    await declineInterview(ctx, writer.scope, talk)
    ctx.clock.advance(60_000)
    await send()
    await deliver()
    expect(await getInterview(ctx, writer.scope, talk)).toMatchObject({ stage: 'asked', agreedAt: null })
  })

  it('withholds what waits when the profile is stopped, or the person erased', async () => {
    const [one, other] = [await drafted(), await drafted()]
    const profileUrl = `https://www.linkedin.com/in/${newId()}`
    await ctx.db
      .updateTable('contacts')
      .set({ profile_url: profileUrl })
      .where('id', '=', one.contactId)
      .execute()
    await one.send()
    await other.send()
    await stopAddress(ctx, { emails: [], profileUrl })
    await eraseContact(ctx, other.writer.scope, other.contactId)
    await deliver()
    expect(server.received).toEqual([])
    expect(await one.stored()).toMatchObject({ state: 'failed', problem: 'stopped' })
  })

  it.each<[string, (draft: Awaited<ReturnType<typeof drafted>>) => Promise<string | number>]>([
    [
      'the person is',
      ({ writer, contactId }) => eraseContact(ctx, writer.scope, contactId).then(() => 'done'),
    ],
    [
      'its writer is',
      ({ one }) => one.post('/account/erase', { password: testPassword }).then(({ status }) => status),
    ],
  ])('ends while %s erased, and neither stands in the way of the other', async (_, erase) => {
    const draft = await drafted()
    await draft.send()
    let erasing: Promise<string | number> | undefined
    const message: Topic = {
      ...messageTopic,
      async settled(...about) {
        erasing = erase(draft).catch(String)
        await somebodyWaits(ctx.db)
        await messageTopic.settled(...about)
      },
    }
    await deliverDue(ctx, { message })
    expect(['done', 303]).toContain(await erasing)
    expect(server.taken).toHaveLength(1)
    expect(
      await ctx.db.selectFrom('messages').select('id').where('id', '=', draft.id).executeTakeFirst(),
    ).toBeUndefined()
  })

  it('is not offered where the instance cannot mail, nor to a visitor with sample data', async () => {
    const { one, id, page, writer } = await drafted()
    expect(await page()).toContain(`/messages/${id}/review`)
    const demo = newId()
    const now = ctx.clock.now()
    await ctx.db.insertInto('demos').values({ id: demo, created_at: now, last_seen_at: now }).execute()
    await ctx.db.updateTable('accounts').set({ demo_id: demo }).where('id', '=', writer.id).execute()
    expect(await page()).not.toContain(`/messages/${id}/review`)
    expect(location(await one.get(`/messages/${id}/send`))).toBe(`/messages/${id}`)
    const without = testApp(bare)
    const plain = await drafted()
    const window = await without.signedIn(plain.writer)
    expect(await window.read(`/messages/${plain.id}`)).not.toContain('/review')
  })

  it('is offered for an e-mail alone', async () => {
    const { one, id, page } = await drafted()
    const block = async () => /<div[^>]*data-mailed[^>]*>/.exec(await page())?.[0]
    expect(await block()).not.toContain('hidden')
    await one.post(`/messages/${id}`, { ...letter, channel: 'linkedin-note' })
    expect(await block()).toContain('hidden')
    expect(await page()).toMatch(/data-kind="primary"[^>]*value="sent"/)
  })

  it('belongs to its writer alone', async () => {
    const { id } = await drafted()
    const other = (await drafted()).one
    for (const act of ['review', 'send', 'cancel', 'retry', 'resolve', 'bounced', 'handed', 'open'])
      expect([act, (await other.post(`/messages/${id}/${act}`, letter)).status]).toEqual([act, 404])
    expect((await other.get(`/messages/${id}/send`)).status).toBe(404)
  })

  it('speaks Spanish in the letter of a Spanish message and on the page', async () => {
    const { one, id, send } = await drafted()
    await one.post(`/messages/${id}`, { ...letter, language: 'es' })
    await one.post('/language', { locale: 'es', return: '/' })
    expect(await one.read(`/messages/${id}/send`)).toContain('Las respuestas llegan a')
    await send()
    await deliver()
    const parsed = await PostalMime.parse(server.taken[0]!.raw)
    expect(parsed.html).toContain('<html lang="es">')
    expect(parsed.text).toContain('detiene todos los mensajes')
  })
})

it('opened in one’s own mail, it asks whether it went out', async () => {
  const { one, id, stored, page } = await drafted()
  await one.post(`/messages/${id}/handed`)
  expect((await stored()).state).toBe('handed')
  expect(await page()).toContain('Did you send it?')
  await one.post(`/messages/${id}/unsent`)
  expect((await stored()).state).toBe('drafted')
  await one.post(`/messages/${id}/handed`)
  await one.post(`/messages/${id}/sent`, { how: 'mail-app' })
  expect(await stored()).toMatchObject({ state: 'sent', sent_how: 'mail-app' })
  await one.post(`/messages/${id}/bounced`)
  expect(await stored()).toMatchObject({ state: 'bounced', problem: 'by-hand' })
})

it('knows without a script too that it was opened, keeps what was typed, and shows the ways into one’s own mail', async () => {
  const { one, id, email, stored, page } = await drafted()
  expect(await page()).toContain(`formaction="/messages/${id}/open"`)
  const opened = await one.post(`/messages/${id}/open`, { ...letter, body: 'Typed last' })
  expect(location(opened)).toBe(`/messages/${id}#way`)
  expect(await stored()).toMatchObject({ state: 'handed', body: 'Typed last' })
  expect(await page()).toContain(`href="mailto:${email}?subject=A%20question&amp;body=Typed%20last"`)
  await one.post(`/messages/${id}/sent`, { how: 'mail-app' })
  await one.post(`/messages/${id}/open`, { ...letter, body: 'Too late' })
  expect(await stored()).toMatchObject({ state: 'sent', body: 'Typed last' })
})

it('can be changed again once it is to be mailed from here after all', async () => {
  const { one, id, stored, page } = await drafted()
  await one.post(`/messages/${id}/handed`)
  await one.post(`/messages/${id}/review`, letter)
  expect((await stored()).state).toBe('drafted')
  expect(await page()).toContain('</textarea>')
})

it('stays opened in one’s own mail as long as it cannot be mailed from here', async () => {
  const { one, id, stored, writer, contactId } = await drafted()
  const proved = (email_verified: boolean) =>
    ctx.db.updateTable('accounts').set({ email_verified }).where('id', '=', writer.id).execute()
  await one.post(`/messages/${id}/handed`)
  const state = async (form = {}) => {
    await one.post(`/messages/${id}/review`, { ...letter, ...form })
    return (await stored()).state
  }
  await proved(false)
  expect(await state()).toBe('handed')
  await proved(true)
  expect(await state({ channel: 'text' })).toBe('handed')
  await ctx.db.updateTable('contacts').set({ emails: [] }).where('id', '=', contactId).execute()
  expect(await state()).toBe('handed')
})

it('takes back nothing that was noted as sent in the meantime', async () => {
  const { one, id, stored, writer } = await drafted()
  await one.post(`/messages/${id}/sent`, { how: 'mail-app' })
  await takeBackOpened(ctx, writer.scope, id)
  expect((await stored()).state).toBe('sent')
})

it.each(['linkedin-message', 'text'])('takes no %s for opened that it cannot open', async (channel) => {
  const { one, id, stored } = await drafted()
  const answer = await one.post(`/messages/${id}/open`, { ...letter, channel })
  expect(location(answer)).toBe(`/messages/${id}`)
  if (channel !== 'text') await one.post(`/messages/${id}/handed`)
  expect(await stored()).toMatchObject({ state: 'drafted', channel })
})

it('loses nothing and sends nothing twice over a day without a server', async () => {
  const own = await testContext()
  expect(await runOutage(own, { messages: 30 })).toEqual({
    messages: 30,
    lost: 0,
    duplicated: 0,
    wrong_recipient: 0,
  })
})

it('lets no subject, name or address add a header or a recipient', async () => {
  const { injected_headers, wrong_recipient, refused } = await runInjection(ctx, { letters: 300 })
  expect({ injected_headers, wrong_recipient }).toEqual({ injected_headers: 0, wrong_recipient: 0 })
  expect(refused).toBeGreaterThan(50)
})
