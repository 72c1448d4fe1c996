import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { violationsOf } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { type Program, startProgram } from '../support/program.ts'
import { enter, knownSecret, send } from '../support/roles.ts'

// A message that the instance mails, from the composer to the reader's "never again", with a real mail server.

let browser: Browser
let program: Program
let server: MailServer
let window: BrowserContext
const folder = mkdtempSync(join(tmpdir(), 'halfhour-mail-'))
const pictures = process.env['HALFHOUR_PICTURES']

beforeAll(async () => {
  server = await startMailServer()
  const environment = {
    HALFHOUR_SECRET: knownSecret,
    HALFHOUR_DEV: 'yes',
    SMTP_URL: server.url,
    MAIL_FROM: 'Halfhour <halfhour@example.edu>',
  }
  const started = await startProgram(folder, { environment, limitMs: 180_000 })
  if (!started) throw new Error('the program did not start')
  program = started
  browser = await openBrowser()
  await (await enter(browser, program, 'administrator')).close()
  window = await enter(browser, program, 'seeker')
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** axe in both themes, and no sideways scroll at 320 px. */
async function look(page: Page, name: string, light: 'page' | 'letter' = 'page'): Promise<string[]> {
  const problems: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 1280, height: 2000 })
    // Only colours differ between the themes.
    const scan = () => violationsOf(page, colorScheme === 'dark' ? 'colours' : light)
    let violations = await scan()
    if (violations.length > 0) {
      // A busy machine may still show the other theme; what is really too faint stays so.
      await page.waitForTimeout(1000)
      violations = await scan()
    }
    problems.push(
      ...violations.map(({ id, nodes }) => `${name} ${colorScheme} ${id} ${String(nodes[0]?.target)}`),
    )
    for (const width of pictures ? [360, 1440] : []) {
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({
        path: join(pictures!, `${name}-${width}-${colorScheme}.png`),
        fullPage: width === 360,
      })
    }
  }
  await page.setViewportSize({ width: 320, height: 640 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  if (wide > 320) problems.push(`${name} is ${wide} px wide at 320`)
  await page.setViewportSize({ width: 1280, height: 900 })
  return problems
}

/** By keyboard alone: focus the button of this name and press it. */
async function press(page: Page, name: string | RegExp) {
  await page.getByRole('button', { name }).first().focus()
  await Promise.all([
    page.waitForLoadState(),
    page.waitForEvent('framenavigated'),
    page.keyboard.press('Enter'),
  ])
}

/** Chooses the language of the pages that follow. */
async function speak(page: Page, locale: string) {
  await page.goto(`${program.origin}/account`)
  await Promise.all([
    page.waitForEvent('framenavigated'),
    page.locator(`form[action="/language"] button[value=${locale}]`).click(),
  ])
}

async function newContact(page: Page) {
  await page.goto(`${program.origin}/contacts/new`)
  await page.fill('[name=name]', 'Maria Lopez')
  await page.fill('[name=howFound]', 'your talk at the library')
  await page.fill('[name=why]', 'you work nights in a lab')
  const email = page.locator('[name="emails"], [name="emails[]"], [name="email"]').first()
  await email.fill('maria@example.org')
  await press(page, /^Save|^Add/)
}

test('a confirmed message arrives once; its reader stops all others with one press and no script', async () => {
  const problems: string[] = []
  const page = await window.newPage()
  await newContact(page)
  const contact = page.url().split(/[?#]/)[0]!
  await page.goto(`${contact}/messages/new?kind=request`)
  const body =
    'Dear Maria Lopez,\n\nI heard your talk at the library about nights in the lab.\n\nThank you,\nSam Seeker'
  await page.fill('[name=body]', body)
  await page.fill('[name=subject]', 'A student’s question about nights in the lab')
  await press(page, 'Save the draft')
  problems.push(...(await look(page, 'draft')))
  const draft = page.url()
  await press(page, 'Show that my address is mine')
  // Anybody can sign up with any address: first it is shown whose this one is.
  expect(page.url()).toContain('/account')
  problems.push(...(await look(page, 'unproved')))
  await press(page, 'Send the link')
  await vi.waitFor(() => expect(server.taken.length).toBe(1), 60_000)
  const proof = await PostalMime.parse(server.taken[0]!.raw)
  await page.goto(/http\S+\/new-address\/\S+/.exec(proof.text!)![0])
  problems.push(...(await look(page, 'proof')))
  await press(page, 'Yes, it is mine')
  // What could not go out yet is found again from there.
  const waits = page.locator(`main a[href*="${new URL(draft).pathname}"]`)
  expect([page.url(), await waits.count()]).toEqual([`${program.origin}/today`, 1])
  for (const letters of [server.received, server.taken]) letters.length = 0
  await page.goto(draft)
  await press(page, 'Look it over and send it')
  expect(page.url()).toMatch(/\/send$/)
  problems.push(...(await look(page, 'review')))
  await expect.poll(() => page.textContent('main')).toContain('maria@example.org')
  expect(server.received).toEqual([])
  await press(page, /^Send it to/)
  problems.push(...(await look(page, 'queued')))
  await vi.waitFor(() => expect(server.taken.length).toBe(1), 60_000)
  const letter = await PostalMime.parse(server.taken[0]!.raw)
  expect(letter.text!.replaceAll('\r\n', '\n').startsWith(body)).toBe(true)
  expect(letter.replyTo?.[0]?.address).toBe('sam@example.edu')
  await vi.waitFor(async () => {
    await page.reload()
    await expect.poll(() => page.textContent('main')).toContain('Mailed by Halfhour')
  }, 30_000)
  problems.push(...(await look(page, 'sent')))

  const mailProgram = await browser.newContext({ javaScriptEnabled: true })
  const reading = await mailProgram.newPage()
  await reading.setContent(letter.html!)
  problems.push(...(await look(reading, 'letter', 'letter')))
  await mailProgram.close()

  const phone = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    locale: 'es-MX',
  })
  const reader = await phone.newPage()
  const [link] = /https?:\/\/\S+\/stop\/\S+/.exec(letter.text!)!
  await reader.goto(link)
  await expect.poll(() => reader.textContent('h1')).toBe('No me escriban más')
  await reader.getByRole('button', { name: 'No quiero más mensajes' }).click()
  await expect.poll(() => reader.textContent('h1')).toBe('No le escribirán más')
  await phone.close()
  const looking = await window.newPage()
  await looking.goto(link)
  problems.push(...(await look(looking, 'stop')))

  await page.goto(`${contact}/messages/new?kind=request`)
  const html = await page.textContent('main')
  expect(html).toContain('does not want to be contacted')
  await expect.poll(() => page.locator('a[href^="mailto:"]').count()).toBe(0)
  expect(problems).toEqual([])
  // A quarter of this on a quiet machine.
}, 1_200_000)

test('a professional who is asked by letter confirms a talk with one tap; letter and pages are open to everybody', async () => {
  const problems: string[] = []
  const page = await window.newPage()
  await page.goto(`${program.origin}/contacts/new`)
  await page.fill('[name=name]', 'Ines Okoye')
  await page.fill('[name=howFound]', 'the library talk')
  await page.locator('[name="emails"], [name="emails[]"], [name="email"]').first().fill('ines@example.org')
  await press(page, /^Save|^Add/)
  await page.click('main a[href*="/interviews/new"]')
  await send(page)
  const interview = page.url().split(/[?#]/)[0]!
  await page.locator('#held summary').click()
  await press(page, 'We talked')
  problems.push(...(await look(page, 'held')))
  await page.getByRole('link', { name: 'Ask Ines Okoye to confirm' }).click()
  await page.waitForURL(/\/confirmation\//)
  const confirmation = page.url()
  await speak(page, 'es')
  await page.goto(confirmation)
  await expect.poll(() => page.getAttribute('html', 'lang')).toBe('es')
  problems.push(...(await look(page, 'es-confirmation')))
  await speak(page, 'en')
  await page.goto(confirmation)
  problems.push(...(await look(page, 'confirmation')))
  const before = server.taken.length
  await press(page, 'Mail it to Ines Okoye')
  await vi.waitFor(() => expect(server.taken.length).toBe(before + 1), 60_000)
  const sent = server.taken.at(-1)!
  expect(sent.to).toEqual(['ines@example.org'])
  const letter = await PostalMime.parse(sent.raw)
  const reading = await (await browser.newContext()).newPage()
  await reading.setContent(letter.html!)
  problems.push(...(await look(reading, 'confirmation-letter', 'letter')))
  await reading.context().close()

  const phone = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    locale: 'es-MX',
  })
  const reader = await phone.newPage()
  await reader.goto(/https?:\/\/\S+\/guest\/\S+/.exec(letter.text!)![0])
  await reader.getByRole('button', { name: 'Sí, hablamos' }).click()
  await expect.poll(() => reader.textContent('main')).toContain('Usted confirmó que hablaron')
  await phone.close()
  await page.goto(interview)
  await expect.poll(() => page.textContent('main')).toContain('Ines Okoye said on')
  expect(problems).toEqual([])
}, 1_200_000)

test('the pages around a message are open to everybody, in both languages', async () => {
  const problems: string[] = []
  const page = await window.newPage()
  await page.goto(`${program.origin}/contacts/new`)
  await page.fill('[name=name]', 'Tom Reed')
  await page.fill('[name=howFound]', 'a friend')
  await page.fill('[name=why]', 'he builds bridges')
  await page.fill('[name=phones]', '+1 555 0100')
  await press(page, /^Save|^Add/)
  const contact = page.url().split(/[?#]/)[0]!
  await page.goto(`${contact}/messages/new?kind=request&from=alumni`)
  problems.push(...(await look(page, 'situations')))
  await page.selectOption('[name=channel]', 'phone')
  await press(page, 'Save the draft')
  const message = page.url().split(/[?#]/)[0]!
  const id = message.split('/').at(-1)!
  await page.goto(`${message}/script`)
  problems.push(...(await look(page, 'script')))
  await page.goto(message)
  await press(page, 'I sent it')
  problems.push(...(await look(page, 'silence')))
  for (const locale of ['es', 'en']) {
    await speak(page, locale)
    for (const path of [
      '/messages',
      `/messages/compare?one=${id}&other=${id}`,
      '/account/reminders',
      `${contact.slice(program.origin.length)}/messages/new?kind=introduction-request`,
      `${contact.slice(program.origin.length)}/messages/new?kind=keep-in-touch`,
    ]) {
      await page.goto(program.origin + path)
      await expect.poll(() => page.getAttribute('html', 'lang')).toBe(locale)
      problems.push(...(await look(page, `${locale}${path.replaceAll(/[^a-z]+/g, '-')}`)))
    }
  }
  expect(problems).toEqual([])
  // A quarter of this on a quiet machine.
}, 1_200_000)

test('an account gets another address from its own mailbox, without script', async () => {
  const problems: string[] = []
  const [old, wanted, password] = ['lena@example.edu', 'lena@example.org', 'three quiet herons']
  const phone = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    locale: 'es-MX',
  })
  const page = await phone.newPage()
  // Some answers have the address of the page that asked, so it is the new page that is waited for.
  const press = (button: string) => Promise.all([page.waitForEvent('domcontentloaded'), page.click(button)])
  await page.goto(`${program.origin}/sign-up`)
  await page.fill('[name=name]', 'Lena Ortiz')
  await page.fill('[name=email]', old)
  await page.fill('[name=password]', password)
  await press('main button[data-kind=primary]')
  await page.goto(`${program.origin}/account`)
  const ask = async (given: string) => {
    await page.fill('#email [name=password]', given)
    await page.fill('#email [name=newEmail]', wanted)
    await press('#email form[action="/account/email"] button')
  }
  await ask('not my password')
  await expect.poll(() => page.textContent('.error-summary')).toContain('no es tu contraseña')
  await expect.poll(() => page.inputValue('#email [name=newEmail]')).toBe(wanted)
  const lettersTo = (address: string) => server.taken.filter(({ to }) => to[0] === address)
  await ask(password)
  await expect.poll(() => page.textContent('#email')).toContain(`Escribimos a ${wanted}`)
  const sent = () => [lettersTo(wanted).length, lettersTo(old).length]
  await vi.waitFor(() => expect(sent()).toEqual([1, 1]), 60_000)
  const letter = await PostalMime.parse(lettersTo(wanted)[0]!.raw)
  const link = /https?:\/\/\S+\/new-address\/\S+/.exec(letter.text!)![0]

  const desk = await browser.newContext({ locale: 'en-US' })
  const reading = await desk.newPage()
  await reading.goto(link)
  problems.push(...(await look(reading, 'new-address-sign-in')))
  await reading.getByRole('link', { name: 'Sign in' }).last().click()
  await reading.fill('[name=email]', old)
  await reading.fill('[name=password]', password)
  await send(reading)
  expect(reading.url()).toBe(link)
  problems.push(...(await look(reading, 'new-address')))
  await reading.goto(`${program.origin}/account`)
  problems.push(...(await look(reading, 'new-address-waiting')))

  await page.goto(link)
  await expect.poll(() => page.textContent('main')).toContain(wanted)
  await press('main button[data-kind=primary]')
  expect(new URL(page.url()).pathname).toBe('/account')
  await expect.poll(() => page.textContent('main')).toContain(`Inicias sesión con ${wanted}`)
  await vi.waitFor(() => expect(sent()).toEqual([1, 2]), 60_000)

  await reading.goto(link)
  problems.push(...(await look(reading, 'new-address-gone')))
  await reading.goto(`${program.origin}/account`)
  expect(new URL(reading.url()).pathname).toBe('/sign-in')
  await reading.fill('[name=email]', wanted)
  await reading.fill('[name=password]', password)
  await send(reading)
  // Nobody has chosen a language: the page speaks this browser's.
  await expect.poll(() => reading.textContent('main')).toContain(`You sign in with ${wanted}`)
  await desk.close()
  await phone.close()
  expect(problems).toEqual([])
}, 600_000)
