import { beforeEach, expect, it } from 'vitest'
import { to } from '../../../../tests/support/answers.ts'
import { appCode, thisStep } from '../../../../tests/support/app-code.ts'
import {
  type Browser,
  testApp,
  testContext,
  testPassword,
  testSeeker,
} from '../../../../tests/support/context.ts'
import { secondStepIn } from '../../../platform/auth/index.ts'
import { countTry } from '../../../platform/db/rate-limits.ts'
import { deliverDue } from '../../../platform/mail/index.ts'
import { newId } from '../../../shared/ids.ts'
import { forgetExpired } from '../../privacy/index.ts'
import { resetTopic } from '../passwords.commands.ts'
import { removeSecondStep } from './second-step.commands.ts'

const ctx = await testContext()
const { app, browser, signedIn } = testApp(ctx)
const here = '/account/second-step'

type Person = Awaited<ReturnType<typeof testSeeker>>
let ana: Person
let laptop: Browser
let key: string
/** Two codes that are right for the whole of a test. */
let first: string
let next: string

beforeEach(async () => {
  ana = await testSeeker(ctx)
  laptop = await signedIn(ana)
})

const text = async (answer: Promise<Response>) => (await answer).text()

/** Scans the picture, that is, reads the key from beside it. */
async function begin(one = laptop) {
  expect(to(await one.post(here, { password: testPassword }))).toEqual([303, here])
  const html = await text(one.get(here))
  key = /<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(html)![1]!.replaceAll(' ', '')
  const step = thisStep()
  first = appCode(key, step)
  next = appCode(key, step + 1)
  return html
}

/** Turns it on, and keeps the recovery codes. */
async function turnOn(one = laptop): Promise<string[]> {
  await begin(one)
  expect(to(await one.post(`${here}/confirm`, { code: first }))).toEqual([303, `${here}/codes`])
  return codesOf(await text(one.get(`${here}/codes`)))
}

const codesOf = (html: string) =>
  [...html.matchAll(/<code>([a-z\d]{5}-[a-z\d]{5})<\/code>/g)].map(([, code]) => code!)

/** A browser in which the right password was given. */
async function atTheDoor(to = '/contacts') {
  const phone = browser()
  const answer = await phone.post('/sign-in', { email: ana.email, password: testPassword, to })
  return { phone, answer }
}

const enter = (phone: Browser, code: string) => phone.post('/sign-in/second-step', { code, to: '/contacts' })
const isIn = async (one: Browser) => (await one.get('/contacts')).status === 200
/** What was used up can be used again: for a test with more codes than are right at a time. */
const laterOn = () => ctx.clock.advance(10 * 60_000)

async function lettersTo({ email }: Person) {
  await deliverDue(ctx, { reset: resetTopic })
  return ctx.mail.outbox.letters.filter((letter) => letter.to === email)
}

async function waitingAddress() {
  const changes = ctx.db.selectFrom('email_changes').select('email').where('account_id', '=', ana.id)
  return (await changes.executeTakeFirst())?.email
}

const row = () =>
  ctx.db.selectFrom('second_steps').selectAll().where('account_id', '=', ana.id).executeTakeFirst()

it('is offered on the account page, asks for the password, and counts once a code has shown that the app has the key', async () => {
  expect(await text(laptop.get('/account'))).toContain(`href="${here}"`)
  const wrong = await laptop.post(here, { password: 'not this one' })
  expect([wrong.status, await wrong.text()]).toEqual([
    422,
    expect.stringContaining('not your current password'),
  ])
  expect(await row()).toBeUndefined()

  const html = await begin()
  expect(html).toContain('<svg')
  const { host } = new URL(ctx.origin)
  const label = encodeURIComponent(`Halfhour ${host.replaceAll(':', ' ')}`)
  expect(html).toContain(`otpauth://totp/${label}:${encodeURIComponent(ana.email)}?secret=${key}&amp;`)
  // The page can be loaded again; nothing is asked at the door yet.
  expect(await text(laptop.get(here))).toContain(key.slice(0, 4))
  expect(to((await atTheDoor()).answer)).toEqual([303, '/contacts'])
  const mistyped = await laptop.post(`${here}/confirm`, { code: appCode(key, 1) })
  expect([mistyped.status, await mistyped.text()]).toEqual([
    422,
    expect.stringContaining('That code is wrong'),
  ])

  const done = await laptop.post(`${here}/confirm`, { code: `${first.slice(0, 3)} ${first.slice(3)}` })
  expect(to(done)).toEqual([303, `${here}/codes`])
  expect(await isIn(laptop)).toBe(true)
  const shown = await text(laptop.get(`${here}/codes`))
  expect(codesOf(shown)).toHaveLength(10)
  // On paper too it says what they are for, and the site under the name that letters give it.
  const head = `Recovery codes for ${ana.email} at Halfhour (${host})`
  expect(shown).toContain(head)
  const cookie = `halfhour=${laptop.cookies.get('halfhour')}`
  const download = await app.request(`http://inner:8080${here}/codes.txt`, { headers: { cookie } })
  expect(download.headers.get('content-disposition')).toContain('halfhour-recovery-codes.txt')
  const sheet = await download.text()
  expect(sheet).toContain(codesOf(shown).join('\r\n'))
  expect(sheet).toContain(head)
  expect(to(await laptop.post(`${here}/codes/kept`))).toEqual([303, '/account#second-step'])
  for (const path of ['codes', 'codes.txt'])
    expect(to(await laptop.get(`${here}/${path}`))).toEqual([303, here])
  expect(await text(laptop.get('/account'))).toContain('You have 10 recovery codes left')
  expect(await text(laptop.get(here))).not.toContain(key.slice(0, 4))
  expect((await lettersTo(ana)).map(({ subject }) => subject)).toEqual([
    'Your Halfhour account asks for a second step now',
  ])
})

it('signs out everywhere else when it is turned on, and ends what was mailed or waits', async () => {
  const other = await signedIn(ana)
  const visitor = browser()
  await visitor.post('/forgot-password', { email: ana.email })
  const [letter] = (await lettersTo(ana)).filter(({ text }) => text.includes('token='))
  const wanted = `new-${ana.email}`
  await laptop.post('/account/email', { newEmail: wanted, password: testPassword })
  expect(await waitingAddress()).toBe(wanted)
  await turnOn()
  expect(await waitingAddress()).toBeUndefined()
  expect(await isIn(other)).toBe(false)
  expect(await isIn(laptop)).toBe(true)
  expect(await text(laptop.get('/account'))).toContain('You have 10 recovery codes left')
  const token = /token=([\w%-]+)/.exec(letter!.text)![1]!
  const reset = await visitor.post('/reset-password', { token, newPassword: testPassword })
  expect([reset.status, await reset.text()]).toEqual([
    422,
    expect.stringContaining('This link has expired or was used before'),
  ])
  expect(to((await atTheDoor()).answer)[1]).toContain('/sign-in/second-step')
})

it('shows key and recovery codes to the session that made them alone', async () => {
  const other = await signedIn(ana)
  await begin()
  expect(await text(other.get(here))).not.toContain(key.slice(0, 4))
  expect(await text(other.post(`${here}/confirm`, { code: first }))).toContain('made anew elsewhere')
  await other.post(`${here}/cancel`)
  expect(to(await laptop.post(`${here}/confirm`, { code: first }))).toEqual([303, `${here}/codes`])

  const { phone } = await atTheDoor()
  await enter(phone, next)
  expect(await text(phone.get(here))).not.toContain('Do you have your recovery codes?')
  for (const path of ['codes', 'codes.txt'])
    expect(to(await phone.get(`${here}/${path}`))).toEqual([303, here])
  await phone.post(`${here}/codes/kept`)
  // The session that a new password opens takes this one's place.
  const form = { currentPassword: testPassword, newPassword: testPassword }
  await laptop.post('/account/password', form)
  expect(codesOf(await text(laptop.get(`${here}/codes`)))).toHaveLength(10)
})

it('says before what turning it on ends, and after which address was dropped; the proof of the present one stays', async () => {
  await laptop.post('/account/email', { newEmail: `new-${ana.email}`, password: testPassword })
  expect(await begin()).toContain('other devices are signed out, and a link that was mailed')
  await laptop.post(`${here}/confirm`, { code: first })
  expect(await text(laptop.get(`${here}/codes`))).toContain(`new-${ana.email} works no more`)

  ana = await testSeeker(ctx)
  laptop = await signedIn(ana)
  await laptop.post('/account/email/prove')
  expect(await waitingAddress()).toBe(ana.email)
  await begin()
  await laptop.post(`${here}/confirm`, { code: first })
  expect(await waitingAddress()).toBe(ana.email)
  expect(await text(laptop.get(`${here}/codes`))).not.toContain('works no more')
})

it('lets somebody in while what is theirs is being written', async () => {
  await turnOn()
  const { phone } = await atTheDoor()
  const entered = await ctx.db.transaction().execute(async (writing) => {
    await writing.selectFrom('accounts').select('id').where('id', '=', ana.id).forKeyShare().execute()
    return enter(phone, next)
  })
  expect(to(entered)).toEqual([303, '/contacts'])
})

it('keeps key and recovery codes so that no reader of the database can use them', async () => {
  const codes = await turnOn()
  const kept = JSON.stringify(await row())
  expect(kept).not.toContain(key)
  for (const code of codes) expect(kept).not.toContain(code)
})

it('asks for a code after the right password, lets in nobody before, and leads on to where they wanted', async () => {
  await turnOn()
  const { phone, answer } = await atTheDoor()
  expect(to(answer)).toEqual([303, '/sign-in/second-step?to=%2Fcontacts'])
  const cookies = answer.headers.getSetCookie()
  expect(cookies.find((cookie) => cookie.startsWith('halfhour-step='))).toMatch(
    /^halfhour-step=[^;]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  // No session, not even one that is over.
  expect([...phone.cookies.keys()]).toEqual(['halfhour-step'])
  expect(cookies.filter((cookie) => /^halfhour=[^;]/.test(cookie))).toEqual([])
  for (const path of ['/today', '/account', here, `${here}/codes`, '/account/export'])
    expect(to(await phone.get(path))[1], path).toContain('/sign-in?to=')
  expect(
    to(await phone.post(`${here}/change`, { what: 'off', password: testPassword, code: next }))[1],
  ).toContain('/sign-in?to=')

  const page = await text(phone.get('/sign-in/second-step?to=%2Fcontacts'))
  expect(page).toMatch(/<input[^>]*inputmode="numeric"[^>]*/)
  expect(page).toContain('autocomplete="one-time-code"')
  const wrong = await enter(phone, '000 00')
  const html = await wrong.text()
  expect([wrong.status, html]).toEqual([422, expect.stringContaining('That code is wrong')])
  expect(html).not.toContain('000 00')
  expect(await isIn(phone)).toBe(false)
  expect(to(await enter(phone, ` ${next.slice(0, 3)} ${next.slice(3)} `))).toEqual([303, '/contacts'])
  expect(await isIn(phone)).toBe(true)
  expect([...phone.cookies.keys()]).toEqual(['halfhour'])
  // The form sent twice, or opened again.
  for (const path of ['/sign-in', '/sign-in/second-step'])
    expect(to(await phone.get(`${path}?to=%2Fcontacts`)), path).toEqual([303, '/contacts'])
  // Never another site.
  laterOn()
  const away = await atTheDoor('//evil.example')
  const landed = await away.phone.post('/sign-in/second-step', { code: next, to: '//evil.example' })
  expect(to(landed)).toEqual([303, '/today'])
})

it('takes no code twice, neither the one that turned it on nor by another sign-in', async () => {
  await turnOn()
  const { phone } = await atTheDoor()
  expect((await enter(phone, first)).status).toBe(422)
  const other = await atTheDoor()
  const both = await Promise.all([enter(phone, next), enter(other.phone, next)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
  // Nor at an open session, where typing again what the app still shows is no guess.
  const again = { what: 'codes', password: testPassword, code: next }
  expect(await text(laptop.post(`${here}/change`, again))).toContain('it was used before')
  expect((await row())!.failed_count).toBe(0)
})

it('takes each recovery code once, and tells its owner', async () => {
  const [code, another] = await turnOn()
  const { phone } = await atTheDoor()
  expect(await text(phone.get('/sign-in/second-step?to=%2Fcontacts&by=recovery'))).toContain('k7m2x-9dpqa')
  expect(to(await enter(phone, code!.replace('-', ' ').toUpperCase()))).toEqual([303, '/contacts'])
  expect(await isIn(phone)).toBe(true)
  const later = await atTheDoor()
  for (const wrong of [code!, code!.slice(1)])
    expect(await text(enter(later.phone, wrong))).toContain('That recovery code is wrong, or it was used')
  expect(await text(enter(later.phone, '12345'))).toContain('set your phone’s clock to automatic')
  expect(to(await enter(later.phone, another!))).toEqual([303, '/contacts'])
  expect(await text(laptop.get('/account'))).toContain('You have 8 recovery codes left')
  const letters = (await lettersTo(ana)).filter(({ subject }) => subject.includes('recovery'))
  expect(letters.map(({ text }) => /You have \d+ codes left/.exec(text)?.[0]).toSorted()).toEqual([
    ...['You have 8 codes left', 'You have 9 codes left'],
  ])
})

it('asks for the password again after five wrong codes, and counts wrong ones by account', async () => {
  await turnOn()
  const { phone } = await atTheDoor()
  for (let n = 1; n <= 4; n++) expect((await enter(phone, appCode(key, n))).status).toBe(422)
  expect(to(await enter(phone, appCode(key, 5)))).toEqual([303, '/sign-in?to=%2Fcontacts'])
  expect(await text(phone.get('/sign-in?to=%2Fcontacts'))).toContain('Sign in with your password again')
  expect(to(await enter(phone, next))).toEqual([303, '/sign-in?to=%2Fcontacts'])
  expect((await row())!.failed_count).toBe(5)

  // From anywhere. What can be no code is no guess, so that it shuts the door to nobody without a word to the owner.
  const other = await atTheDoor()
  for (let n = 6; n <= 9; n++) expect((await enter(other.phone, appCode(key, n))).status).toBe(422)
  for (let n = 1; n <= 10; n++)
    expect(await text(enter(other.phone, '12345'))).toContain('That code is wrong')
  expect((await enter(other.phone, appCode(key, 10))).status).toBe(303)
  expect((await row())!.failed_count).toBe(10)
  const letters = (await lettersTo(ana)).filter(({ subject }) => subject.includes('tries to guess'))
  expect(letters).toHaveLength(1)
  laterOn()
  const third = await atTheDoor()
  const lockFor = (minutes: number) =>
    ctx.db
      .updateTable('second_steps')
      .set({ locked_until: new Date(Date.now() + minutes * 60_000) })
      .where('account_id', '=', ana.id)
      .execute()
  await lockFor(2.5)
  expect(await text(enter(third.phone, next))).toContain('Please wait 3 minutes')
  expect(await isIn(third.phone)).toBe(false)
  // What nothing came of is not used up.
  await lockFor(-1)
  expect(to(await enter(third.phone, next))).toEqual([303, '/contacts'])
})

it('takes no code at an open session either after ten wrong ones in a row, and tells its owner once', async () => {
  const codes = await turnOn()
  laterOn()
  const change = (code: string) =>
    laptop.post(`${here}/change`, { what: 'codes', password: testPassword, code })
  const guess = async (times: number) => {
    for (let n = 1; n <= times; n++)
      expect(await text(change(`aaaaa-aaa${n}a`))).toContain('That recovery code is wrong')
  }
  await guess(9)
  laterOn()
  // A right one begins the count anew.
  expect(to(await change(codes[0]!))).toEqual([303, `${here}/codes`])
  expect((await row())!.failed_count).toBe(0)
  await guess(9)
  laterOn()
  await guess(1)
  const [, code] = codesOf(await text(laptop.get(`${here}/codes`)))
  for (let n = 1; n <= 2; n++) expect(await text(change(code!))).toContain('Too many tries')
  const { phone } = await atTheDoor()
  expect(await text(enter(phone, next))).toContain('Too many tries')
  const guessed = async () =>
    (await lettersTo(ana)).filter(({ subject }) => subject.includes('tries to guess'))
  expect((await guessed()).map(({ text }) => text.split('\n').at(-1))).toEqual([
    // Signing in takes a code: a new password does not.
    `${ctx.origin}/forgot-password`,
  ])

  const over = { locked_until: new Date(Date.now() - 1000) }
  await ctx.db.updateTable('second_steps').set(over).where('account_id', '=', ana.id).execute()
  laterOn()
  await guess(1)
  expect(await row()).toMatchObject({ failed_count: 1, locked_until: null })
  expect(to(await change(code!))).toEqual([303, `${here}/codes`])
  expect(await guessed()).toHaveLength(1)
})

it('lets its owner in while somebody at an open session types codes without knowing the password', async () => {
  await turnOn()
  for (let n = 1; n <= 11; n++)
    expect(await text(laptop.post(`${here}/confirm`, { code: '123456' }))).toContain(
      'changed in another window',
    )
  const { phone } = await atTheDoor()
  expect(to(await enter(phone, next))).toEqual([303, '/contacts'])
})

it('takes a code in a transaction alone, which takes the session that checks it along', async () => {
  await turnOn()
  const taken = secondStepIn(ctx).take(ana.id, { kind: 'app', code: next })
  await expect(taken).rejects.toThrow('in a transaction alone')
})

it('waits ten minutes, for the browser that gave the password alone', async () => {
  await turnOn()
  const { phone } = await atTheDoor()
  const stranger = browser()
  expect(to(await stranger.get('/sign-in/second-step?to=%2Fcontacts'))).toEqual([
    303,
    '/sign-in?to=%2Fcontacts',
  ])
  stranger.cookies.set('halfhour-step', `${phone.cookies.get('halfhour-step')}x`)
  expect(to(await enter(stranger, next))).toEqual([303, '/sign-in?to=%2Fcontacts'])
  await ctx.db
    .updateTable('verifications')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .where('value', '=', ana.id)
    .execute()
  expect(to(await enter(phone, next))).toEqual([303, '/sign-in?to=%2Fcontacts'])
})

it('checks the code of whoever gave the password, also in a browser where somebody else is signed in', async () => {
  await turnOn()
  const ben = await testSeeker(ctx, 'Ben')
  const shared = await signedIn(ben)
  const { phone } = await atTheDoor()
  shared.cookies.set('halfhour-step', phone.cookies.get('halfhour-step')!)
  expect((await enter(shared, '000000')).status).toBe(422)
  expect(to(await enter(shared, next))).toEqual([303, '/contacts'])
  expect(await text(shared.get('/account'))).toContain(ana.email)
})

it('is not got around by a new password, which also ends what waits for a code', async () => {
  await turnOn()
  const { phone } = await atTheDoor()
  const visitor = browser()
  await visitor.post('/forgot-password', { email: ana.email })
  const [letter] = (await lettersTo(ana)).filter(({ text }) => text.includes('token='))
  const token = /token=([\w%-]+)/.exec(letter!.text)![1]!
  expect((await visitor.post('/reset-password', { token, newPassword: testPassword })).status).toBe(303)
  expect(to(await enter(phone, next))).toEqual([303, '/sign-in?to=%2Fcontacts'])
  const again = await atTheDoor()
  expect(to(again.answer)[1]).toContain('/sign-in/second-step')
  laterOn()
  expect(to(await enter(again.phone, next))).toEqual([303, '/contacts'])
})

it('stays with a changed password', async () => {
  await turnOn()
  const form = { currentPassword: testPassword, newPassword: testPassword }
  expect((await laptop.post('/account/password', form)).status).toBe(303)
  expect(to((await atTheDoor()).answer)[1]).toContain('/sign-in/second-step')
})

it('makes new recovery codes by password and code, and the old ones open nothing', async () => {
  const [old] = await turnOn()
  const change = (form: object) =>
    laptop.post(`${here}/change`, { what: 'codes', password: testPassword, ...form })
  expect(await text(change({ password: 'not this one', code: next }))).toContain('not your current password')
  expect(await text(change({ code: '123456' }))).toContain('That code is wrong')
  expect(to(await change({ code: next }))).toEqual([303, `${here}/codes`])
  const subjects = (await lettersTo(ana)).map(({ subject }) => subject)
  expect(subjects).toContain('Your Halfhour account has new recovery codes')
  const codes = codesOf(await text(laptop.get(`${here}/codes`)))
  expect(codes).toHaveLength(10)
  expect(codes).not.toContain(old)
  const { phone } = await atTheDoor()
  expect((await enter(phone, old!)).status).toBe(422)
  expect((await enter(phone, codes[0]!)).status).toBe(303)
  // What was not looked at in an hour is not shown any more.
  ctx.clock.advance(61 * 60_000)
  expect(to(await laptop.get(`${here}/codes`))).toEqual([303, here])
})

it('fills nobody’s mailbox with news of one kind', async () => {
  await turnOn()
  const letterOf = { bucket: 'second-step-letter-codes', whom: ana.id, hits: 10, seconds: 86_400 }
  for (let n = 0; n < 9; n++) await countTry(ctx, letterOf)
  const makeCodes = (code: string) =>
    laptop.post(`${here}/change`, { what: 'codes', password: testPassword, code })
  expect(to(await makeCodes(next))).toEqual([303, `${here}/codes`])
  const [fresh] = codesOf(await text(laptop.get(`${here}/codes`)))
  expect(to(await makeCodes(fresh!))).toEqual([303, `${here}/codes`])
  const subjects = (await lettersTo(ana)).map(({ subject }) => subject)
  expect(subjects.filter((subject) => subject.includes('new recovery codes'))).toHaveLength(1)
})

it('is turned off by password and code of either kind, and tells its owner', async () => {
  const [code] = await turnOn()
  const off = (form: object) =>
    laptop.post(`${here}/change`, { what: 'off', password: testPassword, ...form })
  expect((await off({ code: '' })).status).toBe(422)
  expect((await off({ code: 'aaaaa-aaaaa' })).status).toBe(422)
  expect((await off({ password: 'not this one', code })).status).toBe(422)
  expect(to(await off({ code }))).toEqual([303, '/account#second-step'])
  expect(await isIn(laptop)).toBe(true)
  expect(await row()).toBeUndefined()
  expect(to((await atTheDoor()).answer)).toEqual([303, '/contacts'])
  const told = await lettersTo(ana)
  const subjects = told.map(({ subject }) => subject)
  expect(subjects).toContain('The second step of your Halfhour account is off')
  // Whoever reads it on one of them is told why it asks for the password.
  for (const change of ['was turned on', 'was turned off'])
    expect(told.find((letter) => letter.text.includes(change))?.text).toContain(
      'All other devices were signed out.',
    )
  // One letter for one act: of the codes none is left to count.
  expect(subjects).not.toContain('A recovery code of your Halfhour account was used')
  // On again, for a new phone.
  expect(await turnOn()).toHaveLength(10)
  // No session was left behind by checking codes.
  const sessions = await ctx.db.selectFrom('sessions').select('id').where('account_id', '=', ana.id).execute()
  expect(sessions).toHaveLength(1)
})

it('lets whoever signed in with their last recovery code turn it off without another one, for a while and there alone', async () => {
  const [code, last, ...others] = await turnOn()
  const off = (one: Browser, password = testPassword) => one.post(`${here}/change`, { what: 'off', password })
  expect(await text(laptop.get(here))).toContain('Lost your phone and the recovery codes?')
  const early = await atTheDoor()
  await enter(early.phone, code!)
  laterOn()
  for (const other of others) await enter((await atTheDoor()).phone, other)
  ctx.clock.advance(16 * 60_000)
  const { phone } = await atTheDoor()
  expect(to(await enter(phone, last!))).toEqual([303, '/contacts'])
  expect(await text(phone.get('/contacts'))).toContain('You signed in with a recovery code and have 0 left')
  for (const one of [laptop, early.phone])
    expect(await text(off(one))).toContain('type a code from your app, or a recovery code')

  const asked = await text(phone.get(here))
  expect(asked).toMatch(/Until [^<.]+M your password is enough here, without another code\./)
  expect(asked).not.toContain('name="code"')
  expect(asked).toContain('Make new ones now: without them')
  expect(await text(laptop.get(here))).toContain('Make new ones now, with a code from your app')
  expect(await text(off(phone, 'not this one'))).toContain('not your current password')
  // A new password comes first where the phone was stolen, and takes nothing of it away.
  const newPassword = 'another cup of coffee'
  await phone.post('/account/password', { currentPassword: testPassword, newPassword })
  const lost = browser()
  await lost.post('/sign-in', { email: ana.email, password: newPassword })
  await enter(lost, next)
  expect(await isIn(lost)).toBe(true)
  expect(to(await off(phone, newPassword))).toEqual([303, '/account#second-step'])
  expect([await isIn(phone), await isIn(lost)]).toEqual([true, false])
  expect(await row()).toBeUndefined()
})

it('begun twice at once there is one key, and one that nobody confirms is let go', async () => {
  const both = await Promise.all([1, 2].map(() => laptop.post(here, { password: testPassword })))
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(await row()).toMatchObject({ verified: false })
  ctx.clock.advance(61 * 60_000)
  expect(await text(laptop.get(here))).toContain('Turn it on')
  for (const code of ['123456', '12345'])
    expect(await text(laptop.post(`${here}/confirm`, { code }))).toContain('waited more than an hour')
  await forgetExpired(ctx)
  expect(await row()).toBeUndefined()
  await begin()
  expect(to(await laptop.post(`${here}/cancel`))).toEqual([303, '/account#second-step'])
  expect(await row()).toBeUndefined()
})

it('says what was refused also where another window has changed it meanwhile', async () => {
  await begin()
  const wrong = await laptop.post(here, { password: 'not this one' })
  const html = await wrong.text()
  expect([wrong.status, html]).toEqual([422, expect.stringContaining('not your current password')])
  expect(html).not.toContain('#field-password')
  await laptop.post(`${here}/confirm`, { code: first })
  const meanwhile = 'This was changed in another window'
  expect(await text(laptop.post(here, { password: testPassword }))).toContain(meanwhile)
  expect(await text(laptop.post(`${here}/confirm`, { code: next }))).toContain(meanwhile)
})

it('is turned on once the address is proved, and stays as it is where it is on', async () => {
  const prove = (email_verified: boolean) =>
    ctx.db.updateTable('accounts').set({ email_verified }).where('id', '=', ana.id).execute()
  await prove(false)
  const html = await text(laptop.get(here))
  expect(html).toContain('href="/account#email"')
  expect(html).not.toContain('name="password"')
  expect((await laptop.post(here, { password: testPassword })).status).toBe(422)
  await prove(true)
  await turnOn()
  await prove(false)
  expect(await text(laptop.get(here))).toContain(`action="${here}/change"`)
})

it('is turned off for whoever lost phone and codes, by an administrator and not for oneself, and that is kept', async () => {
  await turnOn()
  const ada = await testSeeker(ctx, 'Ada Administrator')
  await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', ada.id).execute()
  const office = await signedIn(ada)
  const path = `/admin/people/${ana.id}`
  expect(await text(office.get(path))).toContain(`${path}/turn-off-second-step`)
  const { phone } = await atTheDoor()
  const isSignedIn = async () => to(await laptop.get('/goals'))[0] === 200
  expect(await isSignedIn()).toBe(true)
  expect(to(await office.post(`${path}/turn-off-second-step`))).toEqual([303, path])
  // The phone that was lost may have been signed in.
  expect(await isSignedIn()).toBe(false)
  expect(await text(office.get(path))).not.toContain(`${path}/turn-off-second-step`)
  expect((await office.post(`${path}/turn-off-second-step`)).status).toBe(409)
  expect(await text(office.get('/admin/audit'))).toContain('Turned off the second step')
  // Whoever waited for a code starts again.
  expect(to(await enter(phone, next))).toEqual([303, '/sign-in?to=%2Fcontacts'])
  expect(to((await atTheDoor()).answer)).toEqual([303, '/contacts'])
  const [letter] = (await lettersTo(ana)).filter(({ text }) => text.includes('Whoever runs the site'))
  expect(letter!.subject).toBe('The second step of your Halfhour account is off')
  // The address is where the password is set, and stands with that.
  expect(letter!.text).toMatch(/If you did not ask for it.* set a new password right away:\n/)
  expect(letter!.text.split('\n').at(-1)).toBe(`${ctx.origin}/account#password`)

  await turnOn(office)
  const own = await office.post(`/admin/people/${ada.id}/turn-off-second-step`)
  expect([own.status, await own.text()]).toEqual([409, expect.stringContaining('your own second step')])
  await removeSecondStep(ctx, ada.id)
  await expect(removeSecondStep(ctx, ada.id)).rejects.toMatchObject({ code: 'second-step-off' })
})

it('guards a suspended account too: what is in it takes the code, and nobody signs in who was half way', async () => {
  const [code, another] = await turnOn()
  const { phone } = await atTheDoor()
  await ctx.db
    .updateTable('accounts')
    .set({ suspended_at: ctx.clock.now() })
    .where('id', '=', ana.id)
    .execute()
  expect(to(await enter(phone, next))).toEqual([303, '/suspended'])
  await ctx.db.deleteFrom('sessions').where('account_id', '=', ana.id).execute()
  const visitor = browser()
  const take = (form: object = {}) =>
    visitor.post('/suspended', { email: ana.email, password: testPassword, what: 'take', ...form })
  expect(await text(take())).toContain('This account has a second step')
  expect(await text(take({ code: 'aaaaa-aaaaa' }))).toContain('That recovery code is wrong')
  expect((await row())!.failed_count).toBe(1)
  // What was refused has used up no code.
  const administer = (is_administrator: boolean) =>
    ctx.db.updateTable('accounts').set({ is_administrator }).where('id', '=', ana.id).execute()
  await ctx.db.updateTable('accounts').set({ is_administrator: false }).execute()
  await administer(true)
  laterOn()
  for (const one of [code, next, next])
    expect(await text(take({ code: one, what: 'erase' }))).toContain('This is the only administrator')
  const taken = await take({ code })
  expect(taken.headers.get('content-type')).toBe('application/zip')
  await taken.body?.cancel()
  expect(await text(take({ code }))).toContain('That recovery code is wrong')
  expect(await ctx.db.selectFrom('sessions').select('id').where('account_id', '=', ana.id).execute()).toEqual(
    [],
  )
  const letters = (await lettersTo(ana)).filter(({ subject }) => subject.includes('recovery'))
  expect(letters.map(({ text }) => text.split('\n').at(-1))).toEqual([`${ctx.origin}/suspended`])
  await administer(false)
  expect(to(await take({ code: another, what: 'erase' }))).toEqual([303, '/'])
  expect(await row()).toBeUndefined()
})

it('ends with the browser on a shared computer', async () => {
  const [code] = await turnOn()
  const pages = [`${here}/codes`, '/account/data']
  for (const path of pages) expect(await text(laptop.get(path))).not.toContain('The file stays on it')
  const kiosk = browser()
  const half = await kiosk.post('/sign-in', { email: ana.email, password: testPassword, shared: 'yes' })
  expect(half.headers.getSetCookie().join()).not.toMatch(/halfhour-step=[^;]+;[^,]*Max-Age=[1-9]/)
  const whole = await enter(kiosk, next)
  expect(to(whole)).toEqual([303, '/contacts'])
  expect(whole.headers.getSetCookie().join()).not.toMatch(/halfhour=[^;]+;[^,]*Max-Age=[1-9]/)
  // What is downloaded does not.
  await kiosk.post(`${here}/change`, { what: 'codes', password: testPassword, code: code! })
  for (const path of pages)
    expect(await text(kiosk.get(path))).toContain('The file stays on it: move it and delete it')
})

it('is not offered in sample data', async () => {
  const demoId = newId()
  const now = ctx.clock.now()
  await ctx.db.insertInto('demos').values({ id: demoId, created_at: now, last_seen_at: now }).execute()
  await ctx.db.updateTable('accounts').set({ demo_id: demoId }).where('id', '=', ana.id).execute()
  expect(await text(laptop.get('/account'))).not.toContain(here)
  expect((await laptop.get(here)).status).toBe(403)
  expect((await laptop.post(here, { password: testPassword })).status).toBe(403)
})

it('keeps the cookie rules of the session over HTTPS', async () => {
  await turnOn()
  const { app } = testApp({ ...ctx, origin: 'https://halfhour.example.edu' })
  const body = new URLSearchParams({ email: ana.email, password: testPassword })
  const answer = await app.request('https://halfhour.example.edu/sign-in', {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
  })
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('__Host-halfhour-step='))
  expect(cookie).toMatch(/; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
})

it('speaks Spanish too, in letters as well', async () => {
  await laptop.post('/language', { locale: 'es', return: '/account' })
  expect(await text(laptop.get(here))).toContain('Segundo paso al iniciar sesión')
  await turnOn()
  expect((await lettersTo(ana)).map(({ subject }) => subject)).toEqual([
    'Tu cuenta de Halfhour pide ahora un segundo paso',
  ])
})
