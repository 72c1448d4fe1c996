// Passkeys with the browser's own code and a virtual device: added, used in place of password and code, removed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appCode } from '../support/app-code.ts'
import { openBrowser } from '../support/browser.ts'
import { problemsOf } from '../support/page-checks.ts'
import { addAccount, type Program, startProgram } from '../support/program.ts'
import { send } from '../support/roles.ts'

const email = 'ana@example.edu'
const password = 'a good password'
const folder = mkdtempSync(path.join(tmpdir(), 'hh-passkeys-'))

let program: Program
let browser: Browser
let context: BrowserContext
let page: Page
let cdp: CDPSession
let device: string

beforeAll(async () => {
  program = (await startProgram(folder, { limitMs: 150_000 }))!
  browser = await openBrowser()
  await addAccount(folder, email, password)
  context = await browser.newContext({ locale: 'en-US' })
  page = await context.newPage()
  cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  device = authenticatorId
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const visit = async (to: string) => (await page.goto(program.origin + to))!
const at = () => page.url().slice(program.origin.length)
const passkeys = async () =>
  (await cdp.send('WebAuthn.getCredentials', { authenticatorId: device })).credentials
/** Whether the device answers at once, as if its owner chose it from the list of the address field, which asks first. */
const answers = (enabled: boolean) =>
  cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId: device, enabled })

async function signOut() {
  await visit('/account')
  await Promise.all([page.waitForURL(`${program.origin}/`), page.click('#sign-out button')])
}

/** The sign-in page, of which nothing was chosen yet. */
async function visitDoor(to: string) {
  await answers(false)
  await visit(`/sign-in?to=${to}`)
  await page.waitForLoadState('networkidle')
}

/** Without script, and without passkeys. */
async function poorBrowsers() {
  const bare = await browser.newContext({ locale: 'en-US', javaScriptEnabled: false })
  const old = await browser.newContext({ locale: 'en-US' })
  await old.addInitScript(() => Reflect.deleteProperty(globalThis, 'PublicKeyCredential'))
  return [bare, old]
}

async function signInByPassword() {
  await visitDoor('/today')
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await send(page, 'main form[action="/sign-in"] button[type=submit]')
  await answers(true)
}

test('a passkey is made by the password, and one device makes no second one', async () => {
  await signInByPassword()
  await visit('/account/passkeys')
  await page.fill('[name=password]', 'not this one')
  await page.click('#begin button[data-kind=primary]')
  await page.locator('.error-summary:focus').waitFor()
  await page.fill('[name=password]', password)
  await send(page, '#begin button[data-kind=primary]')
  expect(at()).toBe('/account/passkeys/new')
  expect(await problemsOf(page, await (await visit('/account/passkeys/new')).text())).toEqual([])
  // The answer is lost on the way: what was made is sent again, and no second one is made in its place.
  await page.route('**/account/passkeys/new', async (route) => {
    await route.fetch({ maxRedirects: 0 })
    await route.abort('aborted')
  })
  await page.click('form[data-passkey] button')
  await page.locator('form[data-passkey] button:not([aria-busy])').waitFor({ timeout: 20_000 })
  const [first] = await passkeys()
  await page.unroute('**/account/passkeys/new')
  await page.click('form[data-passkey] button')
  await page.waitForURL(/passkeys\/[0-9a-f-]{36}$/)
  expect((await passkeys()).map(({ credentialId }) => credentialId)).toEqual([first!.credentialId])
  await expect.poll(() => passkeys()).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }])
  await page.fill('[name=name]', 'Blue phone')
  await send(page, '#rename button')
  await expect.poll(() => page.textContent('main .items')).toContain('Blue phone')

  await page.fill('[name=password]', password)
  await send(page, '#begin button[data-kind=primary]')
  await page.click('form[data-passkey] button')
  await page.getByText('has a passkey for your account already').waitFor()
}, 120_000)

test('by another name of the server the pages lead to the one that passkeys work at', async () => {
  const elsewhere = await browser.newContext({ locale: 'en-US' })
  const one = await elsewhere.newPage()
  const words = one.getByText('at one address alone').filter({ visible: true })
  await one.goto(`${program.origin.replace('localhost', '127.0.0.1')}/sign-in?to=/account/passkeys`)
  await words.waitFor()
  await expect.poll(() => one.locator('form[data-passkey]').isVisible()).toBe(false)
  await one.fill('[name=email]', email)
  await one.fill('[name=password]', password)
  await send(one, 'main form[action="/sign-in"] button[type=submit]')
  await words.waitFor()
  await expect.poll(() => one.locator('[name=password]').isVisible()).toBe(false)
  await elsewhere.close()
}, 120_000)

test('it signs in without the code of the second step, and no more once it is removed', async () => {
  await visit('/account/second-step')
  await page.fill('[name=password]', password)
  await page.click('main button[data-kind=primary]')
  const key = (await page.locator('#scan code').textContent())!.replaceAll(' ', '')
  await page.fill('[name=code]', appCode(key))
  await send(page)
  await signOut()

  await visitDoor('/goals')
  await expect.poll(() => page.getAttribute('[name=email]', 'autocomplete')).toBe('username webauthn')
  await answers(true)
  await page.click('form[data-passkey] button')
  await page.waitForURL(`${program.origin}/goals`)
  await signOut()
  await page.goto(`${program.origin}/sign-in?to=/goals`)
  await page.waitForURL(`${program.origin}/goals`)

  await visit('/account/passkeys')
  await expect.poll(() => page.textContent('main .items')).toContain('Last used')

  // The page says why, where there is a reason.
  for (const window of await poorBrowsers()) {
    const one = await window.newPage()
    await window.addCookies(await context.cookies())
    await one.goto(`${program.origin}/account/passkeys`)
    // What is found by its text is not looked for where no script runs.
    const words = await one.locator('main .notice').filter({ visible: true }).textContent()
    expect(words).toContain('Passkeys cannot be added here')
    await expect.poll(() => one.locator('[name=password]').isVisible()).toBe(false)
    await window.close()
  }
  await expect.poll(() => page.locator('main .notice').filter({ visible: true }).count()).toBe(0)
  await page.click('main .items a')
  await page.fill('#remove [name=password]', password)
  await send(page, '#remove button')
  expect(at()).toBe('/account/passkeys')
  await expect.poll(() => page.locator('main .items').count()).toBe(0)
  await signOut()
  await visitDoor('/today')
  await answers(true)
  await page.click('form[data-passkey] button')
  await page.getByText('is not accepted here').waitFor()
  expect(at()).toBe('/sign-in/passkey')

  const asking = '**/sign-in/passkey/options'
  await page.route(asking, (route) => route.abort())
  await page.click('form[data-passkey] button')
  await page.getByText('cannot be reached right now').waitFor()
  await page.unroute(asking)
}, 120_000)

test('without script, or in a browser without passkeys, the pages offer none', async () => {
  for (const window of await poorBrowsers()) {
    const one = await window.newPage()
    await one.goto(`${program.origin}/sign-in`)
    await expect.poll(() => one.locator('form[data-passkey]').isVisible()).toBe(false)
    await one.fill('[name=email]', email)
    await expect.poll(() => one.locator('form[action="/sign-in"] button[type=submit]').isVisible()).toBe(true)
    await window.close()
  }
}, 120_000)
