import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { expect, it, vi } from 'vitest'
import { testApp, testContext, testPassword, testSeeker } from '../../../tests/support/context.ts'
import { countTry } from '../../platform/db/rate-limits.ts'
import { deliverDue } from '../../platform/mail/index.ts'
import { guessLocale, setupPath } from './accounts.commands.ts'
import { resetTopic, setPassword } from './passwords.commands.ts'

const ctx = await testContext()
const { browser, signedIn } = testApp(ctx)
const ana = {
  name: 'Ana Lucía Reyes',
  email: 'ana@example.edu',
  password: testPassword,
  zone: 'America/Bogota',
}

it('makes the first administrator once, with the code alone', async () => {
  const path = await setupPath(ctx)
  const code = new URL(path!, ctx.origin).searchParams.get('code')!
  const choices = { ...ana, registration: 'open', courseCreation: 'administrators' }
  expect((await browser().post('/setup', { ...choices, code: 'wrong' })).status).toBe(422)
  const first = browser()
  const done = await first.post('/setup', { ...choices, code })
  expect([done.status, done.headers.get('location')]).toEqual([303, '/today'])
  expect(await first.read('/account')).toContain('Ana Lucía Reyes')
  expect(await setupPath(ctx)).toBeUndefined()
  expect((await browser().get('/setup')).status).toBe(404)
  expect((await browser().post('/setup', { ...choices, email: 'b@example.edu', code })).status).toBe(404)
  const row = await ctx.db.selectFrom('accounts').selectAll().executeTakeFirstOrThrow()
  expect([row.is_administrator, row.email_verified, row.zone]).toEqual([true, true, 'America/Bogota'])
})

it('keeps what was typed when an address is taken, and says which field', async () => {
  const answer = await browser().post('/sign-up', { ...ana, name: 'Another Ana' })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('Another Ana')
  expect(html).toContain('There is already an account')
  expect(html).not.toContain(testPassword)
})

it('signs in and out, and refuses a wrong password in the same words as an unknown address', async () => {
  const wrong = await (
    await browser().post('/sign-in', { email: ana.email, password: 'not this one' })
  ).text()
  const unknown = await (
    await browser().post('/sign-in', { email: 'nobody@example.edu', password: 'x' })
  ).text()
  expect(wrong).toContain('do not match')
  expect(unknown).toContain('do not match')
  const one = await signedIn(ana)
  expect((await one.get('/account')).status).toBe(200)
  await one.post('/sign-out')
  expect((await one.get('/account')).headers.get('location')).toBe('/sign-in?to=%2Faccount')
  const late = await one.post(
    '/contacts/new',
    { name: 'Typed too late' },
    { referer: `${ctx.origin}/contacts/new` },
  )
  expect(late.headers.get('location')).toBe('/sign-in?to=%2Fcontacts%2Fnew')
  expect(await one.read('/sign-in')).toContain('what you sent was not saved')
})

it('computes one password for each try, whether the account is open, suspended or unknown', async () => {
  const [open, shut] = [await testSeeker(ctx), await testSeeker(ctx)]
  await ctx.db
    .updateTable('accounts')
    .set({ suspended_at: ctx.clock.now() })
    .where('id', '=', shut.id)
    .execute()
  const computed = vi.spyOn(crypto, 'scrypt')
  syncBuiltinESMExports()
  for (const path of ['/sign-in', '/suspended'])
    for (const email of [open.email, shut.email, 'nobody@example.edu']) {
      computed.mockClear()
      const answer = await browser().post(path, { email, password: 'not this one', what: 'take' })
      expect(await answer.text()).toContain('do not match')
      expect([path, computed.mock.calls.length]).toEqual([path, 1])
    }
  computed.mockRestore()
  syncBuiltinESMExports()
})

it('names the account to the service worker, and on a shared computer keeps nothing there', async () => {
  const own = await signedIn(ana)
  const { id } = await ctx.db
    .selectFrom('accounts')
    .where('email', '=', ana.email)
    .select('id')
    .executeTakeFirstOrThrow()
  const named = async (one: typeof own) => (await one.get('/account')).headers.get('x-halfhour-account')
  expect(await named(own)).toBe(id)
  expect(await named(browser())).toBe('none')
  const library = browser()
  const answer = await library.post('/sign-in', { email: ana.email, password: testPassword, shared: 'yes' })
  const [session, shared] = answer.headers.getSetCookie()
  expect(session).toMatch(/^halfhour=/)
  expect(`${session}${shared}`).not.toMatch(/max-age|expires/i)
  expect(await named(library)).toBe('none')
  const other = 'another good password'
  const changed = await library.post('/account/password', {
    ...{ currentPassword: testPassword, newPassword: other },
  })
  await library.post('/account/password', { currentPassword: other, newPassword: testPassword })
  await ctx.db
    .updateTable('sessions')
    .set({ expires_at: new Date(Date.now() + 20 * 86_400_000) })
    .execute()
  const renewed = await library.get('/account')
  for (const { headers } of [changed, renewed]) {
    const longer = headers.getSetCookie().find((cookie) => cookie.startsWith('halfhour='))
    expect(longer).toBeDefined()
    expect(longer).not.toMatch(/max-age|expires/i)
  }
  await library.post('/account/device', { shared: 'no' })
  expect(await named(library)).toBe(id)
  await library.post('/account/device', { shared: 'yes' })
  expect(await library.read('/account')).toContain('Nothing is kept on this device')
})

it('limits tries by account and not by address alone: thirty sign-ups from one campus succeed', async () => {
  for (let n = 0; n < 30; n++) {
    const answer = await browser().post('/sign-up', { ...ana, email: `student${n}@example.edu` })
    expect(answer.status).toBe(303)
  }
  const tries = []
  for (let n = 0; n < 12; n++)
    tries.push(
      await browser().post('/sign-in', { email: 'student1@example.edu', password: `guess number ${n}` }),
    )
  expect(await tries.at(-1)!.text()).toContain('Too many tries. Please wait 5 minutes')
  ctx.clock.advance(301_000)
  await signedIn({ email: 'student1@example.edu' })
})

it('locks nobody out for the days that the clock was ahead', async () => {
  const right = ctx.clock.now()
  const limit = { bucket: 'sign-in', whom: 'the clock', hits: 1, seconds: 300 }
  ctx.clock.advance(3 * 24 * 3_600_000)
  await countTry(ctx, limit)
  ctx.clock.set(right)
  await countTry(ctx, limit)
  await expect(countTry(ctx, limit)).rejects.toMatchObject({ code: 'too-many', params: { n: 5 } })
})

it('counts none of several tries that do not fit together, and says a long wait in hours', async () => {
  const limit = { bucket: 'a list', whom: 'somebody', hits: 10, seconds: 86_400 }
  await countTry(ctx, limit, 8)
  await expect(countTry(ctx, limit, 5)).rejects.toMatchObject({ code: 'too-many-hours', params: { n: 24 } })
  await countTry(ctx, limit, 2)
})

it('takes tries that do not fit out of the window that they were counted in alone', async () => {
  const limit = { bucket: 'renewed', whom: 'somebody', hits: 10, seconds: 86_400 }
  let statements = 0
  const db = ctx.db.withPlugin({
    transformQuery: ({ node }) => node,
    // Between its two statements somebody else opens a window, and tries twice.
    async transformResult({ result }) {
      if (++statements === 1)
        await ctx.db
          .updateTable('rate_limits')
          .set({ hits: 2, window_ends_at: new Date(ctx.clock.now().getTime() + 86_401_000) })
          .where('key', 'like', 'renewed:%')
          .execute()
      return result
    },
  })
  await expect(countTry({ ...ctx, db }, limit, 11)).rejects.toMatchObject({ code: 'too-many-hours' })
  await expect(countTry(ctx, limit, 9)).rejects.toMatchObject({ code: 'too-many-hours' })
  await countTry(ctx, limit, 8)
})

it('keeps an owner’s door open while somebody elsewhere guesses at it, and shuts it to guesses from everywhere', async () => {
  const { browser } = testApp({ ...ctx, config: { ...ctx.config, proxies: 1 } })
  const owner = await testSeeker(ctx, 'Often Guessed At')
  const from = (address: string, password: string) =>
    browser().post('/sign-in', { email: owner.email, password }, { 'x-forwarded-for': address })
  for (let n = 0; n < 10; n++) expect((await from('203.0.113.9', 'a guess')).status).toBe(422)
  expect(await (await from('203.0.113.9', testPassword)).text()).toContain('Too many tries')
  expect((await from('198.51.100.7', testPassword)).status).toBe(303)
  // As many places as it takes.
  for (let n = 0; n < 300; n++)
    await countTry(ctx, { bucket: 'sign-in-to', whom: owner.email, hits: 1_000, seconds: 3600 })
  expect(await (await from('192.0.2.44', testPassword)).text()).toContain('Please wait 60 minutes')
})

it('lets its owner change the password while somebody at another open session guesses at it', async () => {
  const owner = await testSeeker(ctx, 'Left One Open')
  const [laptop, leftOpen] = [await signedIn(owner), await signedIn(owner)]
  const change = (one: typeof laptop, currentPassword: string) =>
    one.post('/account/password', { currentPassword, newPassword: testPassword })
  for (let n = 0; n < 10; n++) expect((await change(leftOpen, `guess ${n}`)).status).toBe(422)
  // One count for all that asks for it again.
  const erased = await leftOpen.post('/account/erase', { password: testPassword })
  expect(await erased.text()).toContain('Too many tries')
  expect((await change(laptop, testPassword)).status).toBe(303)
})

it('refuses writes from other sites, from an opaque origin and without any origin', async () => {
  const post = (headers: Record<string, string>) =>
    browser().post('/sign-in', { email: ana.email, password: testPassword }, headers)
  expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post({ 'sec-fetch-site': 'same-site' })).status).toBe(403)
  // A phone at home, say: it reads where forms are taken.
  const elsewhere = await post({ 'sec-fetch-site': 'cross-site' })
  expect(await elsewhere.text()).toContain('Forms work at http://localhost:3000 only')
  const { app } = testApp(ctx)
  const bare = (headers: Record<string, string>) => app.request('/sign-in', { method: 'POST', headers })
  expect((await bare({})).status).toBe(403)
  expect((await bare({ origin: 'null' })).status).toBe(403)
  expect((await bare({ origin: 'http://localhost:3000' })).status).toBe(422)
})

it('changes a password and ends other sessions; ends one session; never another’s', async () => {
  const person = await testSeeker(ctx)
  const [phone, laptop] = [await signedIn(person), await signedIn(person)]
  const stranger = await signedIn(await testSeeker(ctx))
  const session = await ctx.db
    .selectFrom('sessions')
    .select('id')
    .where('account_id', '=', person.id)
    .executeTakeFirstOrThrow()
  expect((await stranger.post(`/account/sessions/${session.id}/end`)).status).toBe(404)
  const wrong = await phone.post('/account/password', {
    currentPassword: 'no',
    newPassword: 'another password',
  })
  expect(await wrong.text()).toContain('not your current password')
  await phone.post('/account/password', { currentPassword: testPassword, newPassword: 'another password' })
  expect((await phone.get('/account')).status).toBe(200)
  expect((await laptop.get('/account')).status).toBe(303)
})

it('mails a link for a new password that works once, and tells nobody whether an address is known', async () => {
  const person = await testSeeker(ctx)
  await browser().post('/forgot-password', { email: person.email })
  await browser().post('/forgot-password', { email: 'unknown@example.edu' })
  const rows = await queued()
  expect(rows.map((row) => row.recipient)).toEqual([person.email])
  const token = /token=([\w%-]+)/.exec((rows[0]!.content as { text: string }).text)![1]!
  const form = { token, newPassword: 'a fresh password' }
  expect((await browser().post('/reset-password', form)).headers.get('location')).toBe('/sign-in')
  expect(await (await browser().post('/reset-password', form)).text()).toContain('expired or was used')
  expect(
    (await browser().post('/sign-in', { email: person.email, password: 'a fresh password' })).status,
  ).toBe(303)
})

it('a new password takes every other link along that was mailed before', async () => {
  const person = await testSeeker(ctx)
  const links = async () => {
    await browser().post('/forgot-password', { email: person.email })
    return (await queued())
      .filter((row) => row.recipient === person.email)
      .map((row) => /token=([\w%-]+)/.exec((row.content as { text: string }).text)![1]!)
  }
  await links()
  const [older, newer] = await links()
  const reset = async (token: string) =>
    (await browser().post('/reset-password', { token, newPassword: 'a fresh password' })).status
  expect(await reset(newer!)).toBe(303)
  expect(await reset(older!)).toBe(422)
  const own = browser()
  await own.post('/sign-in', { email: person.email, password: 'a fresh password' })
  const third = (await links()).find((token) => token !== older && token !== newer)
  await own.post('/account/password', { currentPassword: 'a fresh password', newPassword: testPassword })
  expect(await reset(third!)).toBe(422)
})

it('tells an owner of a new password, however it was made, and of an address that waits no more', async () => {
  const person = await testSeeker(ctx)
  const told = async () => {
    const theirs = await letters.where('recipient', '=', person.email).execute()
    const contents = theirs.map(({ content }) => content as { subject: string; text: string })
    return contents.filter(({ subject }) => subject.startsWith('The password of'))
  }
  const own = await signedIn(person)
  const wanted = `new-${person.email}`
  await own.post('/account/email', { newEmail: wanted, password: testPassword })
  await own.post('/account/password', { currentPassword: testPassword, newPassword: testPassword })
  expect(await own.read('/account')).toContain(`${wanted} works no more`)
  expect(await told()).toHaveLength(1)
  await own.post('/account/password', { currentPassword: 'not this one', newPassword: testPassword })
  await own.post('/forgot-password', { email: person.email })
  const link = (await queued()).find(({ recipient }) => recipient === person.email)!
  const token = /token=([\w%-]+)/.exec((link.content as { text: string }).text)![1]!
  await own.post('/reset-password', { token, newPassword: testPassword })
  await setPassword(ctx, person.email, testPassword)
  const texts = (await told()).map(({ text }) => text.split('\n').at(-1))
  expect(texts).toEqual(Array.from({ length: 3 }, () => `${ctx.origin}/forgot-password`))
})

it('fills nobody’s mailbox with the news of a password that is changed over and over', async () => {
  const person = await testSeeker(ctx)
  const own = await signedIn(person)
  const form = { currentPassword: testPassword, newPassword: testPassword }
  for (let n = 0; n < 7; n++) expect((await own.post('/account/password', form)).status).toBe(303)
  expect(await letters.where('recipient', '=', person.email).execute()).toHaveLength(5)
})

it('mails no link that does not work any more when the mail server comes back', async () => {
  const [late, ended, good] = [await testSeeker(ctx), await testSeeker(ctx), await testSeeker(ctx)]
  for (const { email } of [late, ended, good]) await browser().post('/forgot-password', { email })
  const { link } = (await queued()).find((row) => row.recipient === late.email)!.ref as { link: string }
  await ctx.db
    .updateTable('verifications')
    .set({ expires_at: ctx.clock.now() })
    .where('id', '=', link)
    .execute()
  await setPassword(ctx, ended.email, 'from the command line')
  await deliverDue(ctx, { reset: resetTopic })
  const sent = ctx.mail.outbox.letters.filter(({ text }) => text.includes('token='))
  const left = sent.map((letter) => letter.to)
  expect([late, ended, good].map(({ email }) => left.includes(email))).toEqual([false, false, true])
})

it('lets the operator set a password', async () => {
  const person = await testSeeker(ctx)
  await setPassword(ctx, person.email, 'from the command line')
  expect(
    (await browser().post('/sign-in', { email: person.email, password: 'from the command line' })).status,
  ).toBe(303)
  await expect(setPassword(ctx, 'nobody@example.edu', 'from the command line')).rejects.toMatchObject({
    code: 'not-found',
  })
})

it('speaks Spanish when asked by header, cookie or account', async () => {
  const one = browser()
  expect(await (await one.get('/sign-in', { 'accept-language': 'es-MX,es;q=0.9' })).text()).toContain(
    'Iniciar sesión',
  )
  await one.post('/language', { locale: 'es', return: '/sign-in' })
  expect(await one.read('/sign-in')).toContain('lang="es"')
})

it('writes its mails in the language that somebody’s browser asks for, until they choose one', async () => {
  const person = await testSeeker(ctx)
  const kept = async () =>
    (
      await ctx.db
        .selectFrom('accounts')
        .select('locale')
        .where('id', '=', person.id)
        .executeTakeFirstOrThrow()
    ).locale
  await browser().post('/forgot-password', { email: person.email }, { 'accept-language': 'es-MX' })
  const letter = (await queued()).find((row) => row.recipient === person.email)!
  expect((letter.content as { subject: string }).subject).toBe('Crea una contraseña nueva para Halfhour')
  const one = await signedIn(person)
  // A program that names no language decides nothing.
  await one.get('/today')
  expect(await kept()).toBeNull()
  // Nor one on whose pages somebody chose another: who that was, nobody knows.
  one.cookies.set('locale', 'es')
  await one.get('/today', { 'accept-language': 'en-US' })
  expect(await kept()).toBeNull()
  one.cookies.delete('locale')
  await one.get('/today', { 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' })
  expect(await kept()).toBe('es')
  // Pages follow the browser, as on a computer where they chose another language before they signed in.
  expect(await (await one.get('/today', { 'accept-language': 'en-US' })).text()).toContain('lang="en"')
  expect(await kept()).toBe('es')
  await one.post('/language', { locale: 'en', return: '/' }, { 'accept-language': 'es' })
  expect(await kept()).toBe('en')
  expect(await (await one.get('/today', { 'accept-language': 'es' })).text()).toContain('lang="en"')
})

it('tells a password manager what each field of the way in is', async () => {
  const fieldsOf = async (path: string) => {
    const html = await (await browser().get(path)).text()
    const said = (input: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1]
    return [...html.matchAll(/<input[^>]*>/g)]
      .map(([input]) => [said(input, 'name'), said(input, 'autocomplete')])
      .filter(([name, purpose]) => name && purpose)
      .map((both) => both.join(': '))
  }
  expect(await fieldsOf('/sign-in')).toEqual(['email: username webauthn', 'password: current-password'])
  const newcomer = ['name: name', 'email: username', 'password: new-password']
  expect(await fieldsOf('/sign-up')).toEqual(newcomer)
})

it('keeps the language in which somebody read the form for their account', async () => {
  const one = browser()
  await one.post('/language', { locale: 'es', return: '/sign-up' })
  await one.post('/sign-up', { ...ana, email: 'ines@example.edu' }, { 'accept-language': 'en-US' })
  const kept = (email: string) =>
    ctx.db
      .selectFrom('accounts')
      .select(['id as accountId', 'locale', 'locale_guessed as guessed'])
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
  const { accountId, ...said } = await kept('ines@example.edu')
  expect(said).toEqual({ locale: 'es', guessed: false })
  // A page that was asked for before the choice and answered after it.
  await guessLocale(ctx, accountId, 'en')
  expect(await kept('ines@example.edu')).toMatchObject(said)
  // What the browser asks for is no choice of theirs: pages go on following it.
  const other = browser()
  await other.post('/sign-up', { ...ana, email: 'luz@example.edu' }, { 'accept-language': 'es-MX' })
  expect(await kept('luz@example.edu')).toMatchObject({ locale: 'es', guessed: true })
  expect(await (await other.get('/today', { 'accept-language': 'en-US' })).text()).toContain('lang="en"')
})

const letters = ctx.db.selectFrom('letters').select(['recipient', 'content', 'ref'])
/** Letters with a link to a new password. */
const queued = () => letters.where('topic', '=', 'reset').execute()
