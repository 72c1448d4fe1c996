import { beforeEach, expect, it } from 'vitest'
import {
  type Browser,
  testApp,
  testContext,
  testPassword,
  testSeeker,
} from '../../../../tests/support/context.ts'
import { createMail, deliverDue } from '../../../platform/mail/index.ts'
import { emailChangeHours } from '../../../shared/defaults.ts'
import { newId } from '../../../shared/ids.ts'
import { setPassword, resetTopic } from '../passwords.commands.ts'
import { forgetExpired } from '../../privacy/index.ts'
import { emailChangeTopic, setEmail } from './email-change.commands.ts'
import { emailChangeToken } from './email-change-link.ts'

const ctx = await testContext()
const { browser, signedIn } = testApp(ctx)

type Person = Awaited<ReturnType<typeof testSeeker>>
let ana: Person
let laptop: Browser
let wanted: string

beforeEach(async () => {
  ana = await testSeeker(ctx)
  laptop = await signedIn(ana)
  wanted = `${newId()}@example.org`
})

const ask = (newEmail = wanted, one = laptop) =>
  one.post('/account/email', { password: testPassword, newEmail })

const waiting = (account = ana) =>
  ctx.db.selectFrom('email_changes').selectAll().where('account_id', '=', account.id).executeTakeFirst()

const account = () =>
  ctx.db
    .selectFrom('accounts')
    .select(['email', 'email_verified'])
    .where('id', '=', ana.id)
    .executeTakeFirstOrThrow()

/** What has left for an address, newest first. */
async function lettersTo(address: string) {
  await deliverDue(ctx, { 'email-change': emailChangeTopic, reset: resetTopic })
  return ctx.mail.outbox.letters.filter((letter) => letter.to === address)
}

async function linkFor(address: string): Promise<string> {
  const [letter] = await lettersTo(address)
  return /http:\/\/localhost:3000(\/new-address\/\S+)/.exec(letter!.text)![1]!
}

const signInWith = async (email: string) =>
  (await browser().post('/sign-in', { email, password: testPassword })).status

it('changes the address once the mailed link is confirmed, and ends other sessions and older links', async () => {
  const phone = await signedIn(ana)
  await browser().post('/forgot-password', { email: ana.email })
  const reset = /token=([\w%-]+)/.exec((await lettersTo(ana.email))[0]!.text)![1]!
  const asked = await ask()
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/account#email'])
  const page = await laptop.read('/account')
  expect(page).toContain(`We wrote to ${wanted}`)
  expect(page).toContain(ana.email)
  expect((await account()).email).toBe(ana.email)

  const link = await linkFor(wanted)
  const [notice] = await lettersTo(ana.email)
  expect(notice!.text).toContain('/account#email')
  expect(notice!.text).not.toContain(wanted)
  // A scanner, or the new address in a browser where nobody is signed in.
  expect(await (await browser().get(link)).text()).toContain(`/sign-in?to=${encodeURIComponent(link)}`)
  const opened = await laptop.get(link)
  expect(opened.headers.get('referrer-policy')).toBe('strict-origin')
  expect(await opened.text()).toContain(wanted)
  expect((await account()).email).toBe(ana.email)

  const confirmed = await laptop.post(link)
  expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, '/account#email'])
  expect(await laptop.read('/account')).toContain(`Your e-mail address is ${wanted} now`)
  expect(await account()).toEqual({ email: wanted, email_verified: true })
  expect((await phone.get('/account')).status).toBe(303)
  expect([await signInWith(ana.email), await signInWith(wanted)]).toEqual([422, 303])
  expect((await browser().post('/reset-password', { token: reset, newPassword: testPassword })).status).toBe(
    422,
  )
  expect((await lettersTo(ana.email))[0]!.text).toContain('was changed')

  const again = await laptop.post(link)
  expect([again.status, await again.text()]).toEqual([404, expect.stringContaining('does not work any more')])
})

it('proves the address that an account has, by a link that only that account can use', async () => {
  await ctx.db.updateTable('accounts').set({ email_verified: false }).where('id', '=', ana.id).execute()
  const phone = await signedIn(ana)
  const page = () => laptop.read('/account')
  expect(await page()).toContain('Show that this address is yours')
  expect((await laptop.post('/account/email/prove')).status).toBe(303)
  expect((await laptop.post('/account/email/again')).status).toBe(303)
  expect(await page()).toContain(`We wrote to ${ana.email}`)
  const link = await linkFor(ana.email)
  // Whoever reads the mailbox without being signed in to the account, and whoever opens it only to look, changes nothing.
  const other = await signedIn(await testSeeker(ctx, 'Other'))
  expect((await other.post(link)).status).toBe(422)
  expect(await laptop.read(link)).toContain('Is this your address?')
  expect(await account()).toEqual({ email: ana.email, email_verified: false })
  expect((await laptop.post(link)).headers.get('location')).toBe('/today')
  expect(await account()).toEqual({ email: ana.email, email_verified: true })
  expect(await page()).toContain(`knows now that ${ana.email} is yours`)
  expect(await page()).not.toContain('Show that this address is yours')
  // Nothing else ends by it.
  expect((await phone.get('/account')).status).toBe(200)
})

it('speaks of no change to somebody who only shows that the address is theirs', async () => {
  await ctx.db.updateTable('accounts').set({ email_verified: false }).where('id', '=', ana.id).execute()
  const page = () => laptop.read('/account')
  await laptop.post('/account/email/prove')
  const { id } = (await waiting())!
  await emailChangeTopic.settled(ctx, { change: id }, { state: 'refused', code: '550' })
  const refused = await page()
  expect(refused).toContain('press “Use another address”')
  expect(refused).not.toContain('cancel the change')
  await laptop.post('/account/email/cancel')
  const cancelled = await page()
  expect(cancelled).toContain('Write the other address below')
  expect(cancelled).not.toContain('The change is canceled')
  // Pressed twice, nothing waited any more.
  await laptop.post('/account/email/cancel')
  expect(await waiting()).toBeUndefined()
})

it('keeps no letter whose link could be opened by a reader of the database', async () => {
  await ask()
  const { id } = (await waiting())!
  const rows = await ctx.db.selectFrom('letters').select('content').where('recipient', '=', wanted).execute()
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).toContain(`/new-address/${id}\\n`)
})

it('asks for the password and for an address, and says at which field', async () => {
  const wrong = await laptop.post('/account/email', { password: 'not this one', newEmail: wanted })
  const html = await wrong.text()
  expect([wrong.status, html.includes('not your current password')]).toEqual([422, true])
  expect(html).toContain(`value="${wanted}"`)
  const malformed = await laptop.post('/account/email', { password: testPassword, newEmail: 'ana at home' })
  expect([malformed.status, (await malformed.text()).includes('ana at home')]).toEqual([422, true])
  const same = await ask(ana.email.toUpperCase())
  expect(await same.text()).toContain('is the address of this account already')
  expect(await waiting()).toBeUndefined()
  expect(await lettersTo(wanted)).toEqual([])
})

it('tells nobody that an address is an account’s, except its owner', async () => {
  const owner = await testSeeker(ctx, 'The owner')
  const seen = async (address: string) => {
    const answer = await ask(address)
    const page = await laptop.read('/account')
    return [answer.status, answer.headers.get('location'), page.replaceAll(address, 'ADDRESS')]
  }
  const free = await seen(wanted)
  await laptop.post('/account/email/cancel')
  expect(await seen(owner.email)).toEqual(free)
  const again = await laptop.post('/account/email/again')
  expect(again.status).toBe(303)
  const letters = await lettersTo(owner.email)
  expect(letters.map(({ text }) => text.includes('belongs to your account already'))).toEqual([true, true])
  expect(letters.some(({ text }) => text.includes('/new-address/'))).toBe(false)
  // Nobody was mailed this link; even so it would not take the address away from its owner.
  const { id } = (await waiting())!
  const forced = await laptop.post(`/new-address/${emailChangeToken(ctx.keys, id)}`)
  expect([forced.status, await forced.text()]).toEqual([
    422,
    expect.stringContaining('Somebody else has an account with this address'),
  ])
  expect((await account()).email).toBe(ana.email)
})

it('lets nobody but the account that asked confirm, although they hold the link', async () => {
  await ask()
  const link = await linkFor(wanted)
  const stranger = await signedIn(await testSeeker(ctx, 'A stranger'))
  const opened = await stranger.read(link)
  expect(opened).toContain('for another account')
  expect(opened).not.toContain(wanted)
  expect((await stranger.post(link)).status).toBe(422)
  expect((await browser().post(link)).headers.get('location')).toMatch(/^\/sign-in/)
  expect((await stranger.get(`${link}x`)).status).toBe(404)
  expect((await account()).email).toBe(ana.email)
  expect((await laptop.post(link)).status).toBe(303)
})

it('works for a day, and anew for a day when it is sent again', async () => {
  await ask()
  const link = await linkFor(wanted)
  ctx.clock.advance((emailChangeHours - 1) * 3_600_000)
  expect((await laptop.post('/account/email/again')).status).toBe(303)
  expect([await linkFor(wanted), (await lettersTo(wanted)).length]).toEqual([link, 2])
  ctx.clock.advance((emailChangeHours - 1) * 3_600_000)
  expect((await laptop.get(link)).status).toBe(200)
  ctx.clock.advance(3_600_001)
  expect([(await laptop.get(link)).status, (await laptop.post(link)).status]).toEqual([404, 404])
  expect(await laptop.read('/account')).not.toContain(wanted)
  expect((await laptop.post('/account/email/again')).status).toBe(422)
  await forgetExpired(ctx)
  expect(await waiting()).toBeUndefined()
})

it('keeps the link of a form that was sent twice, and ends that of an address no longer wanted', async () => {
  await ask()
  await ask()
  const [one, two] = await lettersTo(wanted)
  expect(one!.text).toBe(two!.text)
  const link = await linkFor(wanted)
  expect(await lettersTo(ana.email)).toHaveLength(1)
  const other = `${newId()}@example.org`
  await ask(other)
  expect((await laptop.get(link)).status).toBe(404)
  expect((await laptop.get(await linkFor(other))).status).toBe(200)
})

it('is cancelled, and by a new password too; a letter that still waits does not leave', async () => {
  await ask()
  await laptop.post('/account/email/cancel')
  expect(await lettersTo(wanted)).toEqual([])
  expect(await laptop.read('/account')).toContain(`${ana.email} stays your address`)
  await ask()
  const link = await linkFor(wanted)
  await setPassword(ctx, ana.email, testPassword)
  laptop = await signedIn(ana)
  expect((await laptop.post(link)).status).toBe(404)
  expect((await account()).email).toBe(ana.email)
})

it('says when a mail server did not take the letter', async () => {
  await ask()
  const { id } = (await waiting())!
  await emailChangeTopic.settled(ctx, { change: id }, { state: 'refused', code: '550' })
  expect(await laptop.read('/account')).toContain('Our e-mail was rejected')
  await laptop.post('/account/email/again')
  expect(await laptop.read('/account')).toContain(`We wrote to ${wanted}`)
})

it('limits guesses at the password, and letters to one address', async () => {
  for (let n = 0; n < 3; n++) expect((await ask()).status).toBe(303)
  const fourth = await laptop.post('/account/email/again')
  expect([fourth.status, await fourth.text()]).toEqual([422, expect.stringContaining('Too many tries')])
  const guesses = []
  for (let n = 0; n < 10; n++)
    guesses.push(await laptop.post('/account/email', { password: `guess ${n}`, newEmail: wanted }))
  expect(await guesses.at(-1)!.text()).toContain('Too many tries')
})

it('says what to do where no mail can be sent, and is not offered in sample data', async () => {
  const noMail = testApp({ ...ctx, mail: createMail({}) })
  const one = await noMail.signedIn(ana)
  const html = await one.read('/account')
  expect(html).toContain('user set-email')
  expect(html).not.toContain('action="/account/email"')
  expect((await ask(wanted, one)).status).toBe(422)

  const demoId = newId()
  const now = ctx.clock.now()
  await ctx.db.insertInto('demos').values({ id: demoId, created_at: now, last_seen_at: now }).execute()
  await ctx.db.updateTable('accounts').set({ demo_id: demoId }).where('id', '=', ana.id).execute()
  expect(await laptop.read('/account')).not.toContain('/account/email')
  expect((await ask()).status).toBe(403)
  await expect(setEmail(ctx, ana.email, wanted)).rejects.toMatchObject({ code: 'no-such-account' })
})

it('lets the operator give an account another address, proving nothing', async () => {
  await ask()
  const link = await linkFor(wanted)
  const given = `${newId()}@example.org`
  const other = await testSeeker(ctx)
  await expect(setEmail(ctx, ana.email, other.email)).rejects.toMatchObject({ code: 'address-taken' })
  await expect(setEmail(ctx, ana.email, ana.email)).rejects.toMatchObject({ code: 'same-address' })
  await expect(setEmail(ctx, given, wanted)).rejects.toMatchObject({ code: 'no-such-account' })
  expect(await setEmail(ctx, ana.email.toUpperCase(), given)).toEqual({ removed: 0, left: 0 })
  expect(await account()).toEqual({ email: given, email_verified: false })
  expect((await laptop.get('/account')).status).toBe(303)
  expect([await signInWith(ana.email), await signInWith(given)]).toEqual([422, 303])
  laptop = await signedIn({ email: given })
  expect((await laptop.get(link)).status).toBe(404)
  expect((await lettersTo(ana.email))[0]!.text).toContain('was changed')
})

it('speaks the language of the page, in letters too', async () => {
  await laptop.post('/language', { locale: 'es', return: '/account' })
  await ask()
  expect(await laptop.read('/account')).toContain('Confirma tu correo nuevo')
  const [letter] = await lettersTo(wanted)
  expect(letter!.subject).toBe('Confirma tu correo nuevo para Halfhour')
  expect(await laptop.read(await linkFor(wanted))).toContain('Sí, usar este correo')
})
