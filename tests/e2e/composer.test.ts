// Words that nobody saved yet, in a real browser: whatever takes their writer away, they are there afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { addAccount, type Program, startProgram } from '../support/program.ts'
import { send } from '../support/roles.ts'

const email = 'ana@example.edu'
const password = 'a good password'
const folder = mkdtempSync(path.join(tmpdir(), 'hh-composer-'))

let program: Program
let browser: Browser

let session: BrowserContextOptions['storageState']

beforeAll(async () => {
  program = (await startProgram(path.join(folder, 'data'), { limitMs: 150_000 }))!
  browser = await openBrowser()
  await addAccount(path.join(folder, 'data'), email, password)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A window of one session: nobody may sign in as often as there are tests here. */
async function signedIn(options: BrowserContextOptions = {}): Promise<Page> {
  session ??= await signIn()
  return (await browser.newContext({ locale: 'en-US', storageState: session, ...options })).newPage()
}

async function signIn() {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  await page.goto(`${program.origin}/sign-in`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await send(page, 'main form button[type=submit]')
  const state = await context.storageState()
  await context.close()
  return state
}

const letter = (page: Page) => page.locator('[data-island="composer"][data-alive] textarea[name=body]')

test('going back, another language and leaving at once lose no word, and one draft is kept', async () => {
  const page = await signedIn()
  await page.goto(`${program.origin}/contacts/new`)
  await page.fill('[name=name]', 'Maria Lopez')
  await page.fill('[name=emails]', 'maria@example.org')
  await send(page, 'main form:has([name=name]) button[type=submit]')
  const contact = page.url()

  await page.goto(`${contact}/messages/new?kind=request`)
  await letter(page).fill('Dear Maria, my own words.')
  await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/, { waitUntil: 'commit' })
  const draft = page.url()
  await expect.poll(() => page.locator('[data-beginnings]').count()).toBe(0)
  await page.click('nav a[href="/today"]')
  await page.waitForURL('**/today')
  await page.goBack()
  await expect.poll(() => letter(page).inputValue()).toBe('Dear Maria, my own words.')

  await letter(page).fill('Dear Maria, typed before the language was changed.')
  await page.click('button[name=locale][value=es]')
  await page.locator('html[lang=es]').waitFor()
  expect(page.url()).toBe(draft)
  await expect
    .poll(() => letter(page).inputValue())
    .toBe('Dear Maria, typed before the language was changed.')

  // Slow to arrive, the words are there all the same when the page is drawn anew; a second tap meanwhile is no other.
  await page.route(draft, async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  await letter(page).fill('Dear Maria, slow to arrive.')
  await page.click('button[name=locale][value=en]')
  await page.locator('button[name=locale][value=en][aria-busy=true]').click()
  await page.locator('html[lang=en]').waitFor()
  await expect.poll(() => letter(page).inputValue()).toBe('Dear Maria, slow to arrive.')
  await page.unroute(draft)
  await page.click('button[name=locale][value=es]')
  await page.locator('html[lang=es]').waitFor()

  await letter(page).fill('Dear Maria, typed and left at once.')
  await page.click('nav a[href="/contacts"]')
  await page.waitForURL('**/contacts')
  await expect
    .poll(async () => (await page.request.get(draft)).text())
    .toContain('Dear Maria, typed and left at once.')

  await page.goto(draft)
  await letter(page).waitFor()
  await page.selectOption('[name=channel]', 'phone')
  await expect
    .poll(() => page.locator('[name=how] option').allTextContents())
    .toEqual(['Por teléfono', 'En persona'])
  const { length } = (await (await page.request.get(contact)).text()).match(
    /href="\/messages\/[0-9a-f-]{36}/g,
  )!
  expect(length).toBe(1)
})

test('a person typed and not saved is there again, also in the other language, until they are saved', async () => {
  const page = await signedIn()
  await page.goto(`${program.origin}/contacts/new`)
  // A choice is lost like words are.
  await page.selectOption('[name=relationship]', { index: 1 })
  await page.fill('[name=name]', 'Tomás Berg')
  await page.locator('textarea[name=why]').pressSequentially('He builds bridges.')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  const relationship = await page.inputValue('[name=relationship]')
  const isThere = async () => {
    await expect.poll(() => page.inputValue('[name=name]')).toBe('Tomás Berg')
    await expect.poll(() => page.inputValue('[name=relationship]')).toBe(relationship)
    await expect.poll(() => page.inputValue('textarea[name=why]')).toBe('He builds bridges.')
  }
  await page.click('nav a[href="/today"]')
  await page.waitForURL('**/today')
  await page.goto(`${program.origin}/contacts/new`)
  await isThere()
  const language = (await page.locator('html').getAttribute('lang')) === 'en' ? 'es' : 'en'
  await page.click(`button[name=locale][value=${language}]`)
  await page.locator(`html[lang=${language}]`).waitFor()
  await isThere()

  await send(page, 'main form:has([name=name]) button[type=submit]')
  await page.waitForURL(/\/contacts\/[0-9a-f-]{36}$/)
  await page.goto(`${program.origin}/contacts/new`)
  await expect.poll(() => page.inputValue('[name=name]')).toBe('')
  expect(asked).toEqual([])
})

test('two windows with one letter: the later text stands, says so, and leads to the other one', async () => {
  const phone = await signedIn({ viewport: { width: 360, height: 740 } })
  const contact = await meet(phone, 'Olu Adeyemi')
  await phone.goto(`${contact}/messages/new?kind=request`)
  await letter(phone).fill('Dear Olu, first words.')
  await phone.waitForURL(/\/messages\/[0-9a-f-]{36}$/, { waitUntil: 'commit' })
  const draft = phone.url()
  const laptop = await phone.context().newPage()
  await laptop.goto(draft)
  // What a page wrote itself is none of another window's.
  for (const words of ['Dear Olu, words of the laptop.', 'Dear Olu, more words of the laptop.']) {
    await letter(laptop).fill(words)
    await expect
      .poll(async () => (await laptop.request.get(draft)).text(), { timeout: 10_000 })
      .toContain(words)
  }
  await laptop.locator('.save-state[data-state=saved]').waitFor()
  await expect.poll(() => laptop.locator('.composer a[href*="over="]').count()).toBe(0)
  await letter(phone).fill('Dear Olu, words of the phone.')
  const there = phone.locator('.composer a[href*="over="]')
  await there.waitFor()
  await there.click()
  await phone.waitForURL(/over=1#version-1$/)
  await expect.poll(() => letter(phone).inputValue()).toBe('Dear Olu, words of the phone.')
  await expect.poll(() => phone.locator('#version-1').isVisible()).toBe(true)
  await expect.poll(() => phone.textContent('#version-1')).toContain('Dear Olu, more words of the laptop.')
  // Saved by hand over what the phone wrote meanwhile.
  await letter(laptop).fill('Dear Olu, the last words.')
  await send(laptop, '#composer button:not([name]):not([formaction])[type=submit]')
  await expect.poll(() => laptop.locator('main a[href="#version-2"]').count()).toBe(1)
  await expect.poll(() => laptop.textContent('#version-2')).toContain('Dear Olu, words of the phone.')
  await phone.context().close()
})

test('what cannot be saved says why, and is saved once it can be, without another key', async () => {
  const page = await signedIn()
  const contact = await meet(page, 'Noor Haddad')
  await page.goto(`${contact}/messages/new?kind=request`)
  await letter(page).fill('Dear Noor, first words.')
  await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/, { waitUntil: 'commit' })
  const draft = page.url()
  const state = (name: string) => page.locator(`.composer .save-state[data-state=${name}]`)
  const stored = async () => (await page.request.get(draft)).text()
  await state('saved').waitFor()
  // Read out: trouble and its end, and neither each save nor each word.
  const spoken = () => page.locator('.composer-foot [role=status]').allTextContents()
  await expect.poll(() => spoken()).toEqual(['', ''])
  await expect.poll(() => page.locator('.composer output').count()).toBe(0)

  await page.context().setOffline(true)
  await letter(page).fill('Dear Noor, from the bus.')
  await state('waiting').waitFor()
  await expect.poll(async () => (await spoken())[1]).toMatch(/Waiting|Esperando/)
  await page.context().setOffline(false)
  await state('saved').waitFor()
  await expect.poll(async () => (await spoken())[1]).toMatch(/^(Saved|Guardado)$/)
  expect(await stored()).toContain('Dear Noor, from the bus.')
  let mayPass = () => {}
  const held = new Promise<void>((resolve) => (mayPass = resolve))
  await page.route('**/messages/**', async (route) => {
    await held
    await route.continue()
  })
  await letter(page).fill('Dear Noor, from the bus again.')
  await state('saving').waitFor()
  await expect.poll(async () => (await spoken())[1]).toBe('')
  mayPass()
  await state('saved').waitFor()
  expect((await spoken())[1]).toBe('')
  await page.unroute('**/messages/**')

  await letter(page).fill(`Dear Noor, ${'much '.repeat(4_000)}`)
  await state('unsaved').waitFor()
  await expect.poll(() => state('unsaved').textContent()).toMatch(/longer|más largo/)
  await letter(page).fill('Dear Noor, in short.')
  await state('saved').waitFor()

  await page.context().clearCookies()
  await letter(page).fill('Dear Noor, after the session.')
  await state('unsaved').locator('a[href="/sign-in"]').waitFor()
  const tab = await page.context().newPage()
  await tab.goto(`${program.origin}/sign-in`)
  await tab.fill('[name=email]', email)
  await tab.fill('[name=password]', password)
  await send(tab, 'main form button[type=submit]')
  await state('saved').waitFor()
  expect(await stored()).toContain('Dear Noor, after the session.')

  await tab.goto(draft)
  await tab.click('button[name=also][value=sent]')
  await tab.locator('#sent').waitFor({ state: 'detached' })
  await letter(page).fill('Dear Noor, too late.')
  await state('unsaved').waitFor()
  await expect.poll(() => state('unsaved').textContent()).toMatch(/went out|salió/)
  await page.context().close()
})

test('a letter whose script does not come is opened in mail as it was typed', async () => {
  const page = await signedIn()
  const contact = await meet(page, 'Ida Holm')
  await page.goto(`${contact}/messages/new?kind=request`)
  await send(page, '#composer button:not([name]):not([formaction])[type=submit]')
  await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/)
  const draft = page.url()
  let lose = () => {}
  const lost = new Promise<void>((resolve) => (lose = resolve))
  await page.route(/assets\/composer-.*\.js/, async (route) => {
    await lost
    await route.abort()
  })
  await page.goto(draft, { waitUntil: 'commit' })
  const ways = page.locator('.composer-ways a')
  await ways.first().waitFor({ state: 'hidden' })
  await page.fill('textarea[name=body]', 'Dear Ida, typed over the beginning.')
  lose()
  const open = page.locator('.composer-ways button[formaction$="/open"]')
  await open.click()
  await page.locator('#way').waitFor()
  // The same ways, with what was typed.
  await expect
    .poll(() => page.locator('#way a[href^="mailto:"]').getAttribute('href'))
    .toMatch(/typed(%20|\+)over/)
  await page.context().close()
})

test('what is typed before the script runs stays, and is saved without another key; so is what leaves the view', async () => {
  const page = await signedIn()
  const contact = await meet(page, 'Kofi Mensah')
  await page.goto(`${contact}/messages/new?kind=request`)
  await send(page, '#composer button:not([name]):not([formaction])[type=submit]')
  await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/)
  const draft = page.url()
  const stored = async () => (await page.request.get(draft)).text()
  let arrives = () => {}
  const slow = new Promise<void>((resolve) => (arrives = resolve))
  await page.route(/assets\/composer-.*\.js/, async (route) => {
    await slow
    await route.continue()
  })
  await page.goto(draft, { waitUntil: 'commit' })
  await page.fill('textarea[name=body]', 'Dear Kofi, two sentences. Typed on the bus.')
  await page.selectOption('[name=channel]', 'phone')
  arrives()
  await expect.poll(() => letter(page).inputValue()).toBe('Dear Kofi, two sentences. Typed on the bus.')
  await expect.poll(stored).toContain('Typed on the bus.')
  await expect.poll(() => page.inputValue('[name=channel]')).toBe('phone')
  await expect.poll(() => page.locator('[name=how] option').count()).toBe(2)

  // Put away before the pause is over, and ended by the phone without another word.
  await page.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('textarea[name=body]')!
    box.value = 'Dear Kofi, and put away.'
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    // The state of the component is there with the next turn; the pause takes longer.
    setTimeout(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
      for (let timer = Number(setTimeout(() => {})); timer > 0; timer--) clearTimeout(timer)
    }, 100)
  })
  await expect.poll(stored).toContain('Dear Kofi, and put away.')
  await page.context().close()
})

test('an older text that is still under way comes after no newer one when the page goes out of sight', async () => {
  const page = await signedIn()
  const contact = await meet(page, 'Vera Lind')
  await page.goto(`${contact}/messages/new?kind=request`)
  await letter(page).fill('Dear Vera, first words.')
  await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/, { waitUntil: 'commit' })
  const draft = page.url()
  await page.locator('.composer .save-state[data-state=saved]').waitFor()
  // The first save hangs on the way; what comes after it does not.
  const told: string[] = []
  let mayPass = () => {}
  const held = new Promise<void>((resolve) => (mayPass = resolve))
  await page.route(draft, async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    told.push(route.request().postData()!)
    if (told.length === 1) await held
    // Given up by the page, it goes nowhere.
    return route.continue().catch(() => undefined)
  })
  await letter(page).fill('Dear Vera, older words.')
  await expect.poll(() => told.length).toBe(1)
  await letter(page).fill('Dear Vera, newer words.')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    dispatchEvent(new PageTransitionEvent('pagehide'))
  })
  const stored = async () => (await page.request.get(draft)).text()
  await expect.poll(stored).toContain('Dear Vera, newer words.')
  mayPass()
  await page.locator('.composer .save-state[data-state=saved]').waitFor()
  await page.unrouteAll({ behavior: 'wait' })
  expect(await stored()).toContain('>Dear Vera, newer words.</textarea>')
  expect(told.filter((body) => body.includes('newer'))).toHaveLength(1)
  await page.context().close()
})

test('what is wrong with a letter stays said beside its field once the script runs', async () => {
  const page = await signedIn()
  const contact = await meet(page, 'Lena Vogt')
  await page.goto(`${contact}/messages/new?kind=request`)
  await letter(page).fill(`Dear Lena, ${'much '.repeat(4_000)}`)
  await page.click('#composer button:not([name]):not([formaction])[type=submit]')
  await page.locator('.error-summary').waitFor()
  await letter(page).waitFor()
  const described = await letter(page).getAttribute('aria-describedby')
  await expect.poll(() => page.locator(`[id="${described}"]`).isVisible()).toBe(true)
  await page.context().close()
})

test('judges no words that it has not read where the coach does not come, until they are saved', async () => {
  const page = await signedIn()
  const contact = await meet(page, 'Olu Adeyemi')
  const rules = /request-rules/
  await page.route(rules, (route) => route.abort())
  await page.goto(`${contact}/messages/new?kind=request`)
  await page.locator('.coach-fixes').waitFor()
  await letter(page).fill('Dear Olu, a word')
  // The account speaks the language that a test before chose.
  await page.getByText(/has not read these words yet|no se han revisado estas palabras/).waitFor()
  await expect.poll(() => page.locator('.coach-fixes, .coach-score').count()).toBe(0)
  await page.unroute(rules)
  await page.click('#composer button:not([name]):not([formaction])[type=submit]')
  await page.locator('.coach-score').waitFor()
  await page.context().close()
})

test('to somebody known by phone alone a text message is opened in the messages, with script and without', async () => {
  const page = await signedIn({ viewport: { width: 360, height: 740 } })
  await page.goto(`${program.origin}/contacts/new`)
  await page.fill('[name=name]', 'Bo Nyström')
  await page.fill('[name=phones]', '+46 70 555 01 00 ext. 3')
  await send(page, 'main form:has([name=name]) button[type=submit]')
  await page.goto(`${page.url()}/messages/new?kind=request`)
  await letter(page).fill('Hej & hello Bo')
  await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/, { waitUntil: 'commit' })
  const href = 'sms:+46705550100?&body=Hej%20%26%20hello%20Bo'
  const way = page.locator('.composer-ways a')
  await expect.poll(() => way.getAttribute('href')).toBe(href)
  await expect.poll(() => page.locator('.composer').textContent()).toContain('+46 70 555 01 00')
  const plain = await (
    await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() })
  ).newPage()
  await plain.goto(page.url())
  await plain.click('.composer-ways button[formaction$="/open"]')
  await plain.locator('#way').waitFor()
  await expect.poll(() => plain.getAttribute('#way a[href^="sms:"]', 'href')).toBe(href)
  await plain.click('#way form[action$="/sent"] button')
  await plain.locator('#way').waitFor({ state: 'detached' })
  await expect.poll(() => plain.textContent('main')).toMatch(/text message|mensaje de texto/i)
  await plain.context().close()
  await page.context().close()
})

const dayOf = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)

async function meet(page: Page, name: string): Promise<string> {
  await page.goto(`${program.origin}/contacts/new`)
  await page.fill('[name=name]', name)
  await page.fill('[name=emails]', 'somebody@example.org')
  await send(page, 'main form:has([name=name]) button[type=submit]')
  return page.url()
}

test.each([true, false])(
  'a letter that went out days ago is dated by its day (script: %s)',
  async (javaScriptEnabled) => {
    const page = await signedIn({ javaScriptEnabled })
    const contact = await meet(page, javaScriptEnabled ? 'Rosa Abara' : 'Eva Lindt')
    await page.goto(`${contact}/messages/new?kind=request`)
    await send(page, '#composer button:not([name]):not([formaction])[type=submit]')
    await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/)
    const day = page.locator('#sent [name=sentDate]')
    await expect.poll(() => day.isVisible()).toBe(false)
    await page.click('#sent summary')
    await day.fill(dayOf(-2))
    await page.click('button[name=also][value=sent]')
    await page.locator('.error-summary').waitFor()
    // Refused with words, and not folded away.
    await expect.poll(() => page.locator('.error-summary').isVisible()).toBe(true)
    await expect.poll(() => day.inputValue()).toBe(dayOf(-2))
    await day.fill(dayOf(3))
    await page.fill('#sent [name=sentTime]', '10:15')
    // As one does in a form of two fields.
    await page.press('#sent [name=sentTime]', 'Enter')
    await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/)
    await page.locator('#sent').waitFor({ state: 'detached' })
    await expect.poll(() => page.textContent('main')).toContain('10:15')
    const sent = await page.locator('main time').first().getAttribute('datetime')
    expect(sent?.slice(0, 10)).toBe(dayOf(3))
    await page.context().close()
  },
  90_000,
)

test('a talk that is over is asked about and saved as held, without script', async () => {
  const page = await signedIn({ javaScriptEnabled: false })
  const contact = await meet(page, 'Ines Duarte')
  await page.goto(`${program.origin}/interviews/new?contact=${contact.split('/').at(-1)}`)
  await send(page, 'button[name=act][value=plan]')
  const talk = page.url()
  await page.click('#agreed summary')
  await page.fill('#agreed [name=date]', dayOf(2))
  await page.fill('#agreed [name=time]', '10:00')
  await page.fill('#agreed [name=place]', 'The library')
  await send(page, '#agreed button:not([name]):not([aria-hidden])')
  await expect.poll(() => page.textContent('#agreed')).toMatch(/Did you talk then\?|¿Hablaron entonces\?/)
  await expect.poll(() => page.inputValue('#agreed [name=place]')).toBe('The library')
  await send(page, '#agreed button[name=past]')
  expect(page.url()).toBe(talk)
  await expect.poll(() => page.locator(`form[action$="/held/undo"]`).count()).toBeGreaterThan(0)
  await page.context().close()
})
