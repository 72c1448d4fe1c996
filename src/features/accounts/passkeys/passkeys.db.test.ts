import { beforeEach, expect, it } from 'vitest'
import { to } from '../../../../tests/support/answers.ts'
import { appCode, thisStep } from '../../../../tests/support/app-code.ts'
import { testAuthenticator } from '../../../../tests/support/authenticator.ts'
import {
  type Browser,
  testApp,
  testContext,
  testPassword,
  testSeeker,
} from '../../../../tests/support/context.ts'
import { type CreatedPasskey, passkeysIn } from '../../../platform/auth/index.ts'
import { createMail, deliverDue } from '../../../platform/mail/index.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { newId } from '../../../shared/ids.ts'
import { requestReset, setPassword } from '../passwords.commands.ts'
import { addPasskey } from './passkeys.commands.ts'
import { mostPasskeys } from './passkeys.ts'

const ctx = await testContext()
const { browser, signedIn } = testApp(ctx)
const here = '/account/passkeys'

type Person = Awaited<ReturnType<typeof testSeeker>>
type Device = ReturnType<typeof testAuthenticator>
let ana: Person
let laptop: Browser
let device: Device

beforeEach(async () => {
  ana = await testSeeker(ctx)
  laptop = await signedIn(ana)
  device = testAuthenticator(ctx.origin)
})

const text = async (answer: Promise<Response>) => (await answer).text()
const isIn = async (one: Browser) => (await one.get('/contacts')).status === 200
const firefox = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
const subjectsTo = async ({ email }: Person) => {
  await deliverDue(ctx, {})
  return ctx.mail.outbox.letters.filter((letter) => letter.to === email).map(({ subject }) => subject)
}
const rows = () => ctx.db.selectFrom('passkeys').selectAll().where('account_id', '=', ana.id).execute()

/** What the page gives the browser, once the password is right. */
async function creationOptions(one = laptop, form: Record<string, string> = {}) {
  expect(to(await one.post(here, { password: testPassword, ...form }))).toEqual([303, `${here}/new`])
  const html = await text(one.get(`${here}/new`))
  return JSON.parse(/data-options="([^"]+)"/.exec(html)![1]!.replaceAll('&quot;', '"')) as Parameters<
    Device['make']
  >[0] & { excludeCredentials: { id: string }[]; authenticatorSelection: object }
}

const add = async (one = laptop) =>
  one.post(`${here}/new`, { passkey: device.make(await creationOptions(one)) }, firefox)

const requestOptions = async (phone: Browser) =>
  (await (await phone.get('/sign-in/passkey/options')).json()) as { challenge: string; rpId: string }

const enter = (phone: Browser, passkey: string, form: Record<string, string> = {}) =>
  phone.post('/sign-in/passkey', { passkey, to: '/contacts', ...form }, firefox)

/** Signs in with the newest passkey of the device, unless it says something else. */
async function signIn(said: Parameters<Device['use']>[1] = {}) {
  const phone = browser()
  return { phone, answer: await enter(phone, device.use(await requestOptions(phone), said)) }
}

const refusedSignIn = async (answer: Response) => {
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('is not accepted here')])
}

it('is added by the password, called by the device, and told to the owner', async () => {
  expect(await text(laptop.get('/account'))).toContain(`href="${here}"`)
  expect((await laptop.post(here, { password: 'not this one' })).status).toBe(422)
  expect(to(await laptop.get(`${here}/new`))).toEqual([303, here])
  const options = await creationOptions()
  expect(options.authenticatorSelection).toMatchObject({
    residentKey: 'required',
    userVerification: 'required',
  })
  expect(options.rp.id).toBe('localhost')
  const added = await laptop.post(`${here}/new`, { passkey: device.make(options) }, firefox)
  const [kept] = await rows()
  expect(to(added)).toEqual([303, `${here}/${kept!.id}`])
  expect(kept).toMatchObject({ name: 'Firefox · Linux', transports: ['internal'], last_used_at: null })
  expect(await text(laptop.get(here))).toMatch(/Firefox · Linux[^]*Not used yet/)
  expect(await text(laptop.get('/account'))).toContain('1 passkey signs you in')
  expect(await subjectsTo(ana)).toEqual(['A passkey was added to your Halfhour account'])
  // The same answer once more, and one device twice.
  expect(to(await laptop.get(`${here}/new`))).toEqual([303, here])
  expect((await creationOptions()).excludeCredentials).toMatchObject([{ id: device.passkeys[0]!.id }])
})

it('signs in by itself, to where it was wanted, as long as a password does', async () => {
  await add()
  const { phone, answer } = await signIn()
  expect(to(answer)).toEqual([303, '/contacts'])
  expect(answer.headers.getSetCookie().join()).toContain('Max-Age=2592000')
  expect(await isIn(phone)).toBe(true)
  expect(await text(phone.get('/account'))).toContain('Firefox · Linux')
  expect((await rows())[0]).toMatchObject({ counter: 1, last_used_at: ctx.clock.now() })
  const library = browser()
  const shared = await enter(library, device.use(await requestOptions(library)), { shared: 'yes' })
  expect(shared.headers.getSetCookie().join()).not.toContain('Max-Age=2592000')
  expect(library.cookies.get('shared-computer')).toBe('yes')
})

it('is refused for another challenge, another site, without its owner, or as a copy', async () => {
  await add()
  const phone = browser()
  const options = await requestOptions(phone)
  for (const said of [
    { origin: 'https://halfhour.example.com' },
    { verified: false },
    { handle: 'somebody' },
  ])
    await refusedSignIn((await signIn(said)).answer)
  await refusedSignIn(await enter(phone, device.use({ ...options, rpId: 'example.com' })))
  await refusedSignIn(await enter(phone, device.use({ ...options, challenge: 'bXkgb3du' })))
  // One that was meant for a new passkey.
  const { challenge } = await creationOptions()
  await refusedSignIn(await enter(phone, device.use({ ...options, challenge })))
  // Signed by another device in its name.
  const [mine] = device.passkeys
  const other = testAuthenticator(ctx.origin)
  other.make({ challenge, rp: { id: 'localhost' }, user: { id: mine!.handle } })
  await refusedSignIn(
    await enter(phone, other.use(options, {}, { ...other.passkeys[0]!, id: mine!.id, counter: 50 })),
  )
  expect(to(await enter(phone, device.use(options, { counter: 60 })))).toEqual([303, '/contacts'])
  await refusedSignIn((await signIn({ counter: 60 })).answer)
  expect((await enter(browser(), 'not JSON')).status).toBe(422)
})

it('counts at the host that it was made for', async () => {
  await add()
  const moved = { rp_id: 'old.example.com' }
  expect(await rows()).toMatchObject([{ rp_id: 'localhost' }])
  await ctx.db.updateTable('passkeys').set(moved).where('account_id', '=', ana.id).execute()
  expect(await laptop.read('/account')).not.toContain('1 passkey signs you in')
  expect(await laptop.read(here)).toContain('Made for old.example.com, signs in there alone')
  expect((await creationOptions()).excludeCredentials).toEqual([])
})

it('is refused without forgetting that others use the computer too', async () => {
  const isKept = async (answer: Response) => {
    expect(answer.status).toBe(422)
    const [box] = /<input type="checkbox"[^>]*name="shared"[^>]*>/.exec(await answer.text())!
    return box.includes('checked')
  }
  expect(await isKept(await enter(browser(), 'not JSON', { shared: 'yes' }))).toBe(true)
  device.make({ challenge: 'bXkgb3du', rp: { id: 'localhost' }, user: { id: 'somebody' } })
  const library = browser()
  const given = device.use(await requestOptions(library))
  expect(await isKept(await enter(library, given, { shared: 'yes' }))).toBe(true)
  expect(await isKept(await enter(library, given, { shared: '' }))).toBe(false)
})

it('answers a challenge once, and within ten minutes', async () => {
  await add()
  const phone = browser()
  const options = await requestOptions(phone)
  expect((await enter(phone, device.use(options))).status).toBe(303)
  expect(await text(enter(browser(), device.use(options)))).toContain('took too long, or it was sent twice')
  const late = await requestOptions(phone)
  ctx.clock.advance(10 * 60_000)
  expect(await text(enter(browser(), device.use(late)))).toContain('took too long')
})

it('is made as long as its answer still comes in time, and then takes the password again', async () => {
  const timeoutAfter = async (seconds: number) => {
    ctx.clock.advance(seconds * 1000)
    const html = await text(laptop.get(`${here}/new`))
    return Number(/&quot;timeout&quot;:(\d+)/.exec(html)![1])
  }
  await creationOptions()
  expect(await timeoutAfter(300)).toBeGreaterThan(268_000)
  expect(await timeoutAfter(240)).toBeLessThanOrEqual(30_000)
  ctx.clock.advance(30_000)
  expect(to(await laptop.get(`${here}/new`))).toEqual([303, here])
  expect(await text(laptop.get(here))).toContain('give your password first')
})

it('is made for the session that gave the password, once, and keeps no certificate', async () => {
  const other = await signedIn(ana)
  const options = await creationOptions()
  const refusals = [
    await other.post(`${here}/new`, { passkey: device.make(options) }),
    await laptop.post(`${here}/new`, { passkey: device.make({ ...options, challenge: 'bXkgb3du' }) }),
    await laptop.post(`${here}/new`, { passkey: device.make(options, { origin: 'https://example.com' }) }),
    await laptop.post(`${here}/new`, { passkey: device.make(options, { verified: false }) }),
    await laptop.post(`${here}/new`, { passkey: '{}' }),
  ]
  for (const answer of refusals)
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('could not be added here'),
    ])
  // Of what the library refuses there is a cause: it is not asked about certificates.
  const certified = [
    { format: 'apple' },
    { format: 'packed', statement: new Map<string, unknown>([['x5c', []]]) },
  ]
  for (const said of certified) {
    const challenge = passkeysIn(ctx).beginCreation('mine')
    const created = JSON.parse(device.make({ ...options, challenge }, said)) as CreatedPasskey
    await expect(passkeysIn(ctx).takeCreated('mine', created)).rejects.toMatchObject({
      code: 'passkey-not-made',
      cause: undefined,
    })
  }
  expect(await rows()).toEqual([])
  const passkey = device.make(options)
  expect((await laptop.post(`${here}/new`, { passkey })).status).toBe(303)
  // Another spelling of the same challenge is none of ours.
  const spelled = device.make({ ...options, challenge: `${options.challenge}=` })
  expect((await laptop.post(`${here}/new`, { passkey: spelled })).status).toBe(422)
  // The same form once more, as when its answer was lost.
  const [kept] = await rows()
  const again = await laptop.post(`${here}/new`, { passkey })
  expect(to(again)).toEqual([303, `${here}/${kept!.id}`])
  expect(await rows()).toEqual([kept])
  expect(await subjectsTo(ana)).toHaveLength(1)
  const used = device.make(options)
  expect(await text(laptop.post(`${here}/new`, { passkey: used }))).toContain('sent twice')
})

it('counts as both steps, and is added with the code where the second step is on', async () => {
  await add()
  const step = '/account/second-step'
  await laptop.post(step, { password: testPassword })
  const key = /<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(await text(laptop.get(step)))![1]!.replaceAll(' ', '')
  const now = thisStep()
  await laptop.post(`${step}/confirm`, { code: appCode(key, now) })
  const [recovery] = /<code>([^<]+)</.exec(await text(laptop.get(`${step}/codes`)))!.slice(1)
  const { phone, answer } = await signIn()
  expect(to(answer)).toEqual([303, '/contacts'])
  expect(await isIn(phone)).toBe(true)
  // Also for whoever gave the password, and has no code at hand.
  const halfWay = browser()
  await halfWay.post('/sign-in', { email: ana.email, password: testPassword, to: '/contacts', shared: 'yes' })
  expect(await halfWay.read('/sign-in/second-step?to=/contacts')).toMatch(
    /action="\/sign-in\/passkey"[^>]*>.*name="to" value="\/contacts".*name="shared" value="yes"/,
  )
  // Refused, they are asked for no password again.
  const refused = await enter(halfWay, device.use(await requestOptions(halfWay), { counter: 0 }))
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/action="\/sign-in\/second-step".*is not accepted here/s)

  expect(await text(phone.get(here))).toContain('name="code"')
  const without = await phone.post(here, { password: testPassword })
  expect([without.status, await without.text()]).toEqual([422, expect.stringContaining('has a second step')])
  expect((await phone.post(here, { password: testPassword, code: '000 000' })).status).toBe(422)
  await creationOptions(phone, { code: appCode(key, now + 1) })
  // Who lost the phone came in by a recovery code, and has none to spare.
  const lost = browser()
  await lost.post('/sign-in', { email: ana.email, password: testPassword })
  await lost.post('/sign-in/second-step', { code: recovery! })
  expect(await text(lost.get(here))).not.toContain('name="code"')
  await creationOptions(lost)
})

it('is renamed, and removed by the password, which ends other sessions and is told to the owner', async () => {
  await add()
  const { id } = (await rows())[0]!
  expect(to(await laptop.post(`${here}/${id}/rename`, { name: 'Blue phone' }))).toEqual([303, here])
  expect(await text(laptop.get(here))).toContain('Blue phone')
  const { phone } = await signIn()
  const stranger = await signedIn(await testSeeker(ctx))
  expect((await stranger.post(`${here}/${id}/rename`, { name: 'Mine' })).status).toBe(404)
  expect((await stranger.post(`${here}/${id}/remove`, { password: testPassword })).status).toBe(404)
  expect((await laptop.post(`${here}/${id}/remove`, { password: 'not this one' })).status).toBe(422)
  expect(await isIn(phone)).toBe(true)
  expect(to(await laptop.post(`${here}/${id}/remove`, { password: testPassword }))).toEqual([303, here])
  expect([await isIn(laptop), await isIn(phone)]).toEqual([true, false])
  expect(await rows()).toEqual([])
  await refusedSignIn((await signIn()).answer)
  expect(await subjectsTo(ana)).toContain('A passkey of your Halfhour account was removed')
})

it('opens no suspended account, of which only its owner hears', async () => {
  await add()
  const suspended = { suspended_at: ctx.clock.now() }
  await ctx.db.updateTable('accounts').set(suspended).where('id', '=', ana.id).execute()
  await refusedSignIn((await signIn({ verified: false })).answer)
  const { phone, answer } = await signIn()
  expect(to(answer)).toEqual([303, '/suspended'])
  expect(phone.cookies.has('halfhour')).toBe(false)
})

it('belongs to one account, and ten to each; a visitor of the sample data has none', async () => {
  for (let n = 0; n < mostPasskeys; n++) {
    expect((await add()).status).toBe(303)
    ctx.clock.advance(10 * 60_000)
  }
  expect(await text(laptop.get(here))).toContain('Remove one to add another')
  expect((await laptop.post(here, { password: testPassword })).status).toBe(422)
  const visitor = await signedIn(await testSeeker(ctx))
  const taken = JSON.parse(device.make(await creationOptions(visitor))) as object
  const [first] = await rows()
  // An authenticator that claims to have made what is another's already.
  await ctx.db
    .updateTable('passkeys')
    .set({ credential_id: device.passkeys.at(-1)!.id })
    .where('id', '=', first!.id)
    .execute()
  const known = await visitor.post(`${here}/new`, { passkey: JSON.stringify(taken) })
  expect([known.status, await known.text()]).toEqual([
    422,
    expect.stringContaining('passkey for your account already'),
  ])

  const demo = browser()
  await ctx.db.updateTable('instance').set({ demo_allowed: true }).execute()
  await demo.post('/demo')
  expect((await demo.get(here)).status).toBe(403)
  expect((await demo.post(here, { password: testPassword })).status).toBe(403)
})

const prove = (email_verified: boolean) =>
  ctx.db.updateTable('accounts').set({ email_verified }).where('id', '=', ana.id).execute()
const lettersToAna = async () => {
  await deliverDue(ctx, {})
  return ctx.mail.outbox.letters.flatMap((letter) => (letter.to === ana.email ? letter.text : []))
}

it('is added once the address is proved, where it can be', async () => {
  await add()
  await prove(false)
  const html = await text(laptop.get(here))
  expect(html).toContain('href="/account#email"')
  expect(html).not.toContain('name="password"')
  expect((await laptop.post(here, { password: testPassword })).status).toBe(422)
  // What is there already is its owner's to change; a stranger's words are in no letter.
  const [{ id } = { id: '' }] = await rows()
  expect(to(await laptop.post(`${here}/${id}/remove`, { password: testPassword }))).toEqual([303, here])
  expect((await lettersToAna()).join()).toContain('A passkey of your Halfhour account was removed. It')
  const mailless = testApp({ ...ctx, mail: createMail({}) })
  await creationOptions(await mailless.signedIn(ana))
})

it('goes with the password of whoever signed up with an address, once its owner proves it', async () => {
  const used = new Set<string>()
  const reset = async () => {
    await requestReset(ctx, ana.email, { address: '192.0.2.7', locale: 'en' })
    const tokens = (await lettersToAna()).flatMap((words) => /token=([\w-]+)/.exec(words)?.[1] ?? [])
    const token = tokens.find((one) => !used.has(one))!
    used.add(token)
    const phone = browser()
    await phone.post('/reset-password', { token, newPassword: testPassword })
    return { page: await phone.read('/sign-in'), letters: await lettersToAna() }
  }
  await add()
  await prove(false)
  const first = await reset()
  expect(first.page).toContain('1 passkey was removed, since nobody had shown before that this address')
  expect(first.letters.join()).toContain('1 passkey was removed with the old password')
  await refusedSignIn((await signIn()).answer)
  laptop = await signedIn(ana)
  await add()
  const second = await reset()
  expect(second.page).toContain('1 passkey still signs in too')
  expect(second.letters.join()).toContain('1 passkey still signs in to it')
  expect((await signIn()).answer.status).toBe(303)
})

it('is removed by an administrator for whoever lost the phone, and not for oneself, and that is kept', async () => {
  await add()
  const ada = await testSeeker(ctx, 'Ada Administrator')
  await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', ada.id).execute()
  const office = await signedIn(ada)
  const path = `/admin/people/${ana.id}`
  const page = await office.read(path)
  expect(page).toContain('1 passkey still signs in, also on a lost phone')
  expect(page).toContain(`${path}/remove-passkeys`)
  // One of a former host signs in again if the site goes back to it.
  await ctx.db.updateTable('passkeys').set({ rp_id: 'old.example.com' }).execute()
  const moved = await office.read(path)
  expect([moved.includes('still signs in'), moved.includes(`${path}/remove-passkeys`)]).toEqual([false, true])
  expect(to(await office.post(`${path}/remove-passkeys`))).toEqual([303, path])
  expect([await rows(), await isIn(laptop)]).toEqual([[], false])
  await refusedSignIn((await signIn()).answer)
  expect(await office.read(path)).not.toContain(`${path}/remove-passkeys`)
  expect((await office.post(`${path}/remove-passkeys`)).status).toBe(409)
  expect((await office.post(`/admin/people/${ada.id}/remove-passkeys`)).status).toBe(409)
  expect(await office.read('/admin/audit')).toContain('Removed the passkeys of an account')
  expect((await lettersToAna()).join()).toContain('Whoever runs the site removed all passkeys')
})

it('is added by nobody whose session ended meanwhile, nor to a suspended account, nor without end', async () => {
  const session = await ctx.db
    .selectFrom('sessions')
    .selectAll()
    .where('account_id', '=', ana.id)
    .executeTakeFirstOrThrow()
  const actor = { accountId: ana.id, sessionId: session.id } as Actor
  const made = async () => JSON.parse(device.make(await creationOptions())) as CreatedPasskey
  const late = await made()
  const set = (values: { suspended_at: Date | null }) =>
    ctx.db.updateTable('accounts').set(values).where('id', '=', ana.id).execute()
  await set({ suspended_at: ctx.clock.now() })
  await expect(addPasskey(ctx, actor, late, String)).rejects.toMatchObject({ code: 'account-suspended' })
  await set({ suspended_at: null })
  const stranger = { accountId: ana.id, sessionId: newId() } as Actor
  await expect(addPasskey(ctx, stranger, late, String)).rejects.toMatchObject({ code: 'sign-in-first' })
  for (let n = 0; n < 15; n++) {
    ctx.clock.advance(5 * 60_000)
    await addPasskey(ctx, actor, await made(), String)
    await ctx.db.deleteFrom('passkeys').where('account_id', '=', ana.id).execute()
  }
  ctx.clock.advance(5 * 60_000)
  await expect(addPasskey(ctx, actor, await made(), String)).rejects.toMatchObject({ code: 'too-many-hours' })
})

it('is tried ten times in five minutes from one address', async () => {
  await add()
  for (let n = 0; n < 10; n++) await signIn({ verified: false })
  const tenth = await signIn()
  expect([tenth.answer.status, await tenth.answer.text()]).toEqual([422, expect.stringContaining('minutes')])
  ctx.clock.advance(6 * 60_000)
  expect((await signIn()).answer.status).toBe(303)
})

it('stays with a new password, of which page and letter say so, unless the operator removes it', async () => {
  await add()
  await laptop.post('/account/password', { currentPassword: testPassword, newPassword: testPassword })
  expect(await laptop.read('/account')).toContain('1 passkey still signs in: if it is not yours')
  expect(await setPassword(ctx, ana.email, testPassword)).toEqual({ removed: 0, left: 1 })
  expect((await signIn()).answer.status).toBe(303)
  expect((await lettersToAna()).join()).toContain(
    '1 passkey still signs in to it. If it is not yours, remove it:',
  )
  const removal = { removesPasskeys: true }
  expect(await setPassword(ctx, ana.email, testPassword, removal)).toEqual({ removed: 1, left: 0 })
  expect((await lettersToAna()).join()).toContain('1 passkey was removed with the old password')
  await refusedSignIn((await signIn()).answer)
})
