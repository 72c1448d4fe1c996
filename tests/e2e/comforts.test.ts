// What the page's own scripts add to pages that work without them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addHours, localDate } from '../../src/shared/dates.ts'
import { findRunning } from '../../src/platform/db/embedded/index.ts'
import { newId } from '../../src/shared/ids.ts'
import { openBrowser } from '../support/browser.ts'
import { addAccount, type Program, startProgram } from '../support/program.ts'
import { addInterview } from '../support/interview.ts'
import { send } from '../support/roles.ts'

const email = 'ana@example.edu'
const password = 'a good password'
const folder = mkdtempSync(path.join(tmpdir(), 'hh-comforts-'))

let program: Program
let browser: Browser
let page: Page

beforeAll(async () => {
  program = (await startProgram(folder, { limitMs: 150_000 }))!
  browser = await openBrowser()
  await addAccount(folder, email, password)
  page = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await page.goto(`${program.origin}/sign-in`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await send(page, 'main form button[type=submit]')
  for (const name of ['Maria Lopez', 'Marcus Chen', 'Olu Adeyemi']) {
    await page.goto(`${program.origin}/contacts/new`)
    await page.fill('[name=name]', name)
    await send(page, 'main form:has([name=name]) button[type=submit]')
  }
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const people = (words: string) => page.locator('#contact-results tbody tr', { hasText: words })

async function search(words: string, finds: string, not: string) {
  await page.fill('.contact-search [name=q]', words)
  await people(finds).waitFor()
  await people(not).waitFor({ state: 'detached' })
}

test('whoever is ticked stays chosen while one searches for the next', async () => {
  await page.goto(`${program.origin}/contacts?choose=yes`)
  await people('Maria Lopez').locator('input').check()
  await search('marcus', 'Marcus Chen', 'Maria Lopez')
  await expect.poll(() => page.locator('[data-also]').textContent()).toBe('Also chosen: Maria Lopez')
  await expect.poll(() => page.locator('[data-also]').isVisible()).toBe(true)
  // One line says how many there are; nobody is read them all.
  await expect.poll(() => page.locator('.contact-search [role=status]').textContent()).toBe('One person')
  await expect.poll(() => page.locator('#contact-results').getAttribute('aria-live')).toBeNull()
  await people('Marcus Chen').locator('input').check()
  await search('olu', 'Olu Adeyemi', 'Marcus Chen')
  await search('ma', 'Maria Lopez', 'Olu Adeyemi')
  await expect.poll(() => page.locator('#contact-results input[type=checkbox]:checked').count()).toBe(2)
  await expect.poll(() => page.locator('[data-also]').isVisible()).toBe(false)
  await people('Maria Lopez').locator('input').uncheck()
  await search('olu', 'Olu Adeyemi', 'Marcus Chen')
  // Who presses Enter, or the button, keeps them too.
  const box = page.locator('.contact-search input[name=q]')
  await box.fill('maria')
  await box.press('Enter')
  await people('Maria Lopez').waitFor()
  await expect.poll(() => page.locator('[data-also]').textContent()).toBe('Also chosen: Marcus Chen')
  await page.click('.contact-choosing button[data-kind=primary]')
  await page.waitForURL('**/interviews/new?**')
  expect(new URL(page.url()).searchParams.getAll('contact')).toHaveLength(1)
  await expect.poll(() => page.textContent('main')).toContain('Marcus Chen')
})

test('a long text in a form is printed whole', async () => {
  await page.goto(`${program.origin}/contacts/new`)
  const notes = page.locator('main textarea').first()
  await notes.fill('Another line of what was said.\n'.repeat(120))
  const isWhole = () => notes.evaluate((field) => field.scrollHeight <= field.clientHeight)
  expect(await isWhole()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await isWhole()).toBe(true)
  await page.emulateMedia({ media: null })
})

test('a search that finds nobody takes no tick away, nor does the way back to everyone', async () => {
  await page.goto(`${program.origin}/contacts?choose=yes`)
  const box = page.locator('.contact-search input[name=q]')
  await people('Maria Lopez').locator('input').check()
  await box.fill('Mrcsx')
  await page.locator('#contact-results .empty').waitFor()
  await box.fill('marcus')
  await box.press('Enter')
  await people('Marcus Chen').waitFor()
  await expect.poll(() => page.locator('[data-also]').textContent()).toBe('Also chosen: Maria Lopez')
  await box.fill('Mrcsx')
  await page.click('#contact-results .empty a')
  await people('Olu Adeyemi').waitFor()
  await expect.poll(() => box.inputValue()).toBe('')
  await expect.poll(() => people('Maria Lopez').locator('input').isChecked()).toBe(true)
})

test('another language stays on the list while people are chosen, after a link in it was followed', async () => {
  const found = `${program.origin}/contacts?choose=yes`
  await page.goto(`${found}&q=Mrcsx`)
  await page.click('#contact-results .empty a')
  await people('Olu Adeyemi').waitFor()
  await page.click('button[name=locale][value=es]')
  await page.locator('html[lang=es]').waitFor()
  expect(page.url()).toBe(found)
  await page.click('button[name=locale][value=en]')
  await page.locator('html[lang=en]').waitFor()
})

test('a search stays with another language, and says so where it does not get through', async () => {
  await page.goto(`${program.origin}/contacts`)
  await search('olu', 'Olu Adeyemi', 'Marcus Chen')
  await page.click('button[name=locale][value=es]')
  await page.locator('html[lang=es]').waitFor()
  await expect.poll(() => page.inputValue('.contact-search [name=q]')).toBe('olu')
  await page.click('button[name=locale][value=en]')
  await page.locator('html[lang=en]').waitFor()
  await page.route('**/contacts?q=marcus', (route) => route.abort())
  const line = page.locator('.contact-search [role=status]')
  await page.fill('.contact-search [name=q]', 'marcus')
  await expect.poll(() => line.textContent()).toContain('did not get through')
  expect((await line.boundingBox())!.height).toBeGreaterThan(10)
  await search('maria', 'Maria Lopez', 'Olu Adeyemi')
  await expect.poll(() => line.textContent()).toBe('One person')
  expect((await line.boundingBox())!.height).toBeLessThan(10)
})

test('the palette leads on, and to places that the page does not name', async () => {
  await page.goto(`${program.origin}/today`, { waitUntil: 'networkidle' })
  await page.keyboard.press('Control+k')
  await expect
    .poll(() => page.locator('#palette-options li').allTextContents())
    .not.toContain('Halfhour Page')
  await page.keyboard.type('side by')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/insights')
})

test('the palette opens nobody whom the words typed since do not fit, and no sign half put together', async () => {
  await page.goto(`${program.origin}/today`, { waitUntil: 'networkidle' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('ma')
  await page.locator('#palette-options li', { hasText: 'Maria Lopez' }).waitFor()
  let answer = () => {}
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/contacts?q=marcus', async (route) => {
    await held
    await route.continue()
  })
  await page.keyboard.type('rcus')
  await expect
    .poll(() => page.locator('#palette-options li').allTextContents())
    .toEqual([expect.stringContaining('Marcus Chen')])
  await page
    .locator('#palette-input')
    .evaluate((input) =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
    )
  await expect
    .poll(() => page.locator('dialog#palette').evaluate((dialog) => (dialog as HTMLDialogElement).open))
    .toBe(true)
  answer()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/contacts/*')
  await expect.poll(() => page.textContent('h1')).toContain('Marcus Chen')
})

test('where there is room, whoever is chosen opens beside the list, and has a page of their own elsewhere', async () => {
  const wide = await page.context().newPage()
  await wide.setViewportSize({ width: 1440, height: 800 })
  await wide.goto(`${program.origin}/contacts?q=o`)
  await wide.click('#contact-results a:has-text("Olu")')
  await wide.waitForURL(/\/contacts\?q=o&open=[0-9a-f-]{36}#contact-/)
  await wide.locator('[data-opened]:focus').waitFor()
  const opened = wide.url()
  await expect.poll(() => wide.title()).toBe('Olu Adeyemi · Contacts · Halfhour')
  await expect.poll(() => wide.locator('#contact-results a[aria-current]').innerText()).toContain('Olu')
  // A search leaves whoever is open where they are, also once the page is loaded anew.
  const searched = (words: string) =>
    wide.waitForURL(({ searchParams: said }) => said.get('q') === words && said.has('open'))
  const asked = wide.waitForRequest((request) => request.resourceType() === 'fetch')
  await wide.fill('[name=q]', 'Mar')
  await searched('Mar')
  // They are here already, and are not drawn for every key.
  expect((await asked).headers()['x-part']).toBe('list')
  await wide.reload()
  await expect.poll(() => wide.locator('[data-opened]').innerText()).toContain('Olu')
  const everybody = wide.locator('form a[data-clears-search]')
  await expect.poll(() => everybody.getAttribute('href')).toMatch(/^\/contacts\?open=/)
  // Whoever types closes nothing with the key that empties a search.
  await wide.press('[name=q]', 'Escape')
  await wide.fill('[name=q]', 'olu')
  await searched('olu')
  await expect.poll(() => wide.locator('#contact-results a[aria-current]').innerText()).toContain('Olu')
  await wide.locator('[data-opened] a').focus()
  await wide.keyboard.press('Escape')
  await wide.waitForURL(/\/contacts\?q=olu#contact-/)
  await wide.locator('#contact-results a:has-text("Olu"):focus').waitFor()
  await expect.poll(() => wide.locator('[data-opened]').count()).toBe(0)
  await wide.setViewportSize({ width: 800, height: 800 })
  await wide.click('#contact-results a:has-text("Olu")')
  await wide.waitForURL('**/contacts/*')
  // Without the room for both, a search shows whom it found.
  await wide.goto(opened)
  await wide.locator('#contact-results').waitFor({ state: 'hidden' })
  await wide.fill('[name=q]', 'Mar')
  await wide.locator('#contact-results a:has-text("Marcus")').waitFor()
  await expect.poll(() => wide.locator('[data-opened]').count()).toBe(0)
  expect(new URL(wide.url()).searchParams.has('open')).toBe(false)
  await expect.poll(() => wide.getAttribute('form a[data-clears-search]', 'href')).toBe('/contacts')
  // So does a quick Enter, which does not wait for the search as one types.
  await wide.goto(opened, { waitUntil: 'networkidle' })
  await wide.route('**/contacts?*', (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  )
  await wide.fill('[name=q]', 'Mar')
  await wide.press('[name=q]', 'Enter')
  await wide.locator('#contact-results a:has-text("Marcus")').waitFor()
  await expect.poll(() => wide.locator('[data-opened]').count()).toBe(0)
  await wide.close()
})

test('an interview opens beside the list by Enter and closes by Esc, and has a page of its own on a phone', async () => {
  const { id } = await addInterview(folder, email, ['How did you begin?'], { agreed: true })
  const wide = await page.context().newPage()
  await wide.setViewportSize({ width: 1440, height: 800 })
  const [list, row] = [`${program.origin}/interviews`, `a[href="/interviews/${id}"][data-beside]`]
  await wide.goto(list)
  await wide.press(row, 'Enter')
  await wide.waitForURL(`${list}?open=${id}#interview-${id}`)
  await wide.locator('[data-opened]:focus').waitFor()
  await expect.poll(() => wide.title()).toBe('Someone (erased) · Interviews · Halfhour')
  await expect.poll(() => wide.locator(`${row}[aria-current=true]`).count()).toBe(1)
  await expect.poll(() => wide.locator('tr [aria-current]').count()).toBe(1)
  const side = wide.getByRole('region', { name: 'The interview that is open' })
  await expect
    .poll(() => side.getByRole('heading').evaluateAll((all) => all.map(({ tagName }) => tagName)))
    .toEqual(['H2', 'H3', 'H3'])
  await expect.poll(() => side.innerText()).toContain('1 question planned')
  // Pressed once more, the row leads to the page of what is open.
  await wide.click(row)
  await wide.waitForURL(`${list}/${id}`)
  await wide.goBack()
  await wide.locator(`${row}[aria-current]`).waitFor()
  await wide.goBack()
  await wide.waitForURL(list)
  await wide.goForward()
  await expect.poll(() => side.isVisible()).toBe(true)
  // A dialog over it closes first.
  await wide.keyboard.press('?')
  await wide.locator('dialog#shortcuts[open]').waitFor()
  await wide.keyboard.press('Escape')
  await wide.locator('dialog#shortcuts[open]').waitFor({ state: 'detached' })
  await expect.poll(() => side.isVisible()).toBe(true)
  await wide.keyboard.press('Escape')
  await wide.waitForURL(`${list}#interview-${id}`)
  await wide.locator(`${row}:focus`).waitFor()
  await expect.poll(() => side.count()).toBe(0)
  await wide.setViewportSize({ width: 360, height: 740 })
  await wide.press(row, 'Enter')
  await wide.waitForURL(`${list}/${id}`)
  // An address that was opened where there was room shows what is open, and the way back to the list.
  await wide.goto(`${list}?open=${id}`)
  await expect.poll(() => wide.locator(row).isVisible()).toBe(false)
  await side.getByRole('link', { name: 'Close' }).click()
  await wide.locator(row).waitFor()
  await wide.close()
})

test('the focus goes on to what was opened or closed beside a list, and only there and then', async () => {
  const wide = await page.context().newPage()
  await wide.setViewportSize({ width: 1440, height: 800 })
  const focused = async () => {
    await wide.waitForLoadState('load')
    return wide.evaluate(async () => {
      // Timers go off in their order: after the one that the page sets as it has loaded.
      await new Promise((later) => setTimeout(later, 50))
      return document.activeElement?.tagName
    })
  }
  await wide.goto(`${program.origin}/contacts?q=o`)
  await wide.click('#contact-results a:has-text("Olu")')
  await wide.locator('[data-opened]:focus').waitFor()
  const opened = wide.url()
  // What is found comes first for whoever searches, and Enter draws the page anew.
  const loaded = wide.waitForEvent('load')
  await wide.fill('[name=q]', 'Mar')
  await wide.press('[name=q]', 'Enter')
  await loaded
  await expect.poll(() => wide.locator('[data-opened]').innerText()).toContain('Olu')
  await expect.poll(() => focused()).toBe('BODY')
  // What the skip link leads to is no row.
  await wide.goto(`${program.origin}/contacts#main`)
  await expect.poll(() => focused()).not.toBe('A')
  // Somebody types before the page is there.
  let arrives = () => {}
  const held = new Promise<void>((resolve) => (arrives = resolve))
  await wide.route(/assets\/contact-search-.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await wide.goto(opened, { waitUntil: 'commit' })
  await wide.focus('[name=q]')
  arrives()
  await expect.poll(() => focused()).toBe('INPUT')

  // A row that is folded away is unfolded, also where the browser does not do that by itself.
  const [over] = [await addInterview(folder, email, []), await addInterview(folder, email, [])]
  const client = new pg.Client({ ...(await findRunning(folder)) })
  await client.connect()
  await client.query('update interviews set cancelled_at = now() where id = $1', [over.id])
  await client.end()
  await wide.goto(`${program.origin}/interviews`)
  await wide.click('main details:has(tr) summary')
  const row = wide.locator(`a[href="/interviews/${over.id}"][data-beside]`)
  await row.click()
  await wide.locator('[data-opened]:focus').waitFor()
  await wide.addInitScript(() =>
    addEventListener('load', () => document.querySelector('details:has(tr)')?.removeAttribute('open')),
  )
  await wide.keyboard.press('Escape')
  await wide.waitForURL(`${program.origin}/interviews#interview-${over.id}`)
  await wide.locator('a:focus').waitFor()
  await expect.poll(() => row.evaluate((link) => link === document.activeElement)).toBe(true)
  await wide.close()
})

test('what no press opens is not fetched ahead', async () => {
  const wide = await page.context().newPage()
  await wide.setViewportSize({ width: 1440, height: 800 })
  const ahead = () =>
    wide.evaluate(async () => {
      const rules = await (await fetch('/links.speculationrules')).text()
      const not = /"selector_matches": "([^"]+)"/.exec(rules)![1]!
      const links = [...document.querySelectorAll('#contact-results tbody a')]
      return links.filter((link) => !link.matches(not)).map((link) => link.textContent)
    })
  await wide.goto(`${program.origin}/contacts`)
  expect(await ahead()).toEqual([])
  // Whoever is open has a page of their own under the same link.
  await wide.click('#contact-results a:has-text("Olu")')
  await wide.locator('[data-opened]').waitFor()
  // The script that says whether there is room for both comes after the page.
  await expect.poll(ahead).toEqual(['Olu Adeyemi'])
  await wide.setViewportSize({ width: 800, height: 800 })
  await expect.poll(async () => (await ahead()).length).toBe(3)
  await wide.close()
})

test('a copy button says what became of it, and has its own words again after a second press', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${program.origin}/contacts`)
  await page.click('#contact-results a:has-text("Olu")')
  await page.waitForURL('**/contacts/*')
  await page.goto(`${page.url()}/messages/new?kind=request`, { waitUntil: 'networkidle' })
  const button = page.locator('[data-copy=field-body]')
  const words = await button.textContent()
  await button.click()
  await expect.poll(() => button.textContent()).toBe(await button.getAttribute('data-copied'))
  await button.click()
  await expect.poll(() => button.textContent(), { timeout: 20_000 }).toBe(words)
  // Outside of HTTPS there is none.
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await button.click()
  await expect.poll(() => button.textContent()).toBe(await button.getAttribute('data-failed'))
})

test('words that the browser brings back into a form take nothing out that another device wrote meanwhile', async () => {
  await page.goto(`${program.origin}/contacts`)
  await page.click('#contact-results a:has-text("Maria")')
  await page.waitForURL('**/contacts/*')
  const edit = `${page.url()}/edit`
  await page.goto(edit)
  await page.fill('textarea[name=why]', 'She builds bridges.')
  page.once('dialog', (dialog) => void dialog.accept())
  await page.goto(`${program.origin}/today`)

  const laptop = await page.context().newPage()
  await laptop.goto(edit)
  await laptop.fill('[name=title]', 'Engineer')
  await laptop.fill('textarea[name=why]', 'We met at the fair.')
  await send(laptop, 'main form:has([name=name]) button[type=submit]')
  await laptop.close()

  await page.goBack()
  await expect.poll(() => page.inputValue('textarea[name=why]')).toBe('She builds bridges.')
  await send(page, 'main form:has([name=name]) button[type=submit]')
  const text = await page.textContent('main')
  expect(text).toContain('She builds bridges.')
  expect(text).toContain('We met at the fair.')

  // Nor after a save: something to add and to put right, on the way back.
  const tablet = await page.context().newPage()
  await tablet.goto(edit)
  await tablet.fill('textarea[name=why]', `${await tablet.inputValue('textarea[name=why]')} She knows Olu.`)
  await send(tablet, 'main form:has([name=name]) button[type=submit]')
  await page.goBack()
  await expect.poll(() => page.inputValue('textarea[name=why]')).toBe('She builds bridges.')
  await page.fill('textarea[name=why]', 'She builds tunnels. In Utah.')
  await send(page, 'main form:has([name=name]) button[type=submit]')
  await tablet.goto(edit)
  const why = await tablet.inputValue('textarea[name=why]')
  for (const words of ['She builds tunnels.', 'In Utah.', 'We met at the fair.', 'She knows Olu.'])
    expect(why.split(words)).toHaveLength(2)
  expect(why).not.toContain('bridges')
  await tablet.close()

  // Nor where what was sent never arrived.
  await page.goto(edit)
  await page.fill('textarea[name=why]', `${why} Ask about Peru.`)
  const action = (await page.getAttribute('main form:has([name=name])', 'action'))!
  await page.route(`**${action}`, (route) => route.fulfill({ status: 502, body: 'Bad gateway' }))
  await page.click('main form:has([name=name]) button[type=submit]')
  await page.getByText('Bad gateway').waitFor()
  await page.unroute(`**${action}`)
  const desk = await page.context().newPage()
  await desk.goto(edit)
  await desk.fill('textarea[name=why]', `${why} She has a dog.`)
  await send(desk, 'main form:has([name=name]) button[type=submit]')
  await page.goBack()
  await expect.poll(() => page.inputValue('textarea[name=why]')).toBe(`${why} Ask about Peru.`)
  await send(page, 'main form:has([name=name]) button[type=submit]')
  await desk.goto(edit)
  for (const words of ['Ask about Peru.', 'She has a dog.', 'She knows Olu.'])
    expect((await desk.inputValue('textarea[name=why]')).split(words)).toHaveLength(2)
  await desk.close()
})

test('a form that leads back to its own page takes nothing out on the way back to it either', async () => {
  await page.goto(`${program.origin}/contacts`)
  await page.click('#contact-results a:has-text("Marcus")')
  await page.waitForURL('**/contacts/*')
  await page.goto(`${program.origin}/interviews/new?contact=${page.url().split('/').at(-1)}`)
  await send(page, 'main form:has([name=wish]) button[data-kind=primary]')
  const talk = page.url().split(/[?#]/)[0]!
  const posted = async (on: Page, button: string) => {
    const answered = on.waitForEvent('load')
    await on.click(button)
    await answered
  }
  await page.click('#agreed summary')
  await posted(page, 'form[action$="/agreed"] button:not([aria-hidden])')
  const [about, date] = ['form[action$="/about"]', 'form[action$="/date"]']
  const wish = `${about} [name=wish]`
  // The browser is in this machine's zone, and so are the days of its form.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const days = [20, 21].map((n) => localDate(addHours(new Date(), n * 24), timeZone))
  const elsewhere = async (change: (tablet: Page) => Promise<void>) => {
    const tablet = await page.context().newPage()
    await tablet.goto(talk)
    await change(tablet)
    await tablet.close()
  }

  await page.goto(talk)
  await page.fill(wish, 'How he began.')
  await posted(page, `${about} button:not([aria-hidden])`)
  await elsewhere(async (tablet) => {
    await tablet.fill(wish, 'How he began. His nights.')
    await posted(tablet, `${about} button:not([aria-hidden])`)
  })
  await page.goBack()
  await expect.poll(() => page.inputValue(wish)).toBe('How he began.')
  await page.fill(wish, 'How he began. His days.')
  await posted(page, `${about} button:not([aria-hidden])`)
  await expect.poll(() => page.inputValue(wish)).toContain('His nights.')
  await expect.poll(() => page.inputValue(wish)).toContain('His days.')

  // Day, time and zone are one: what was said of them and has not been touched since is no other day.
  await page.goto(talk)
  await page.fill(`${date} [name=date]`, days[0]!)
  await page.fill(`${date} [name=time]`, '10:00')
  await posted(page, `${date} button:not([aria-hidden])`)
  await elsewhere(async (tablet) => {
    await tablet.click('#date summary')
    await tablet.fill(`${date} [name=date]`, days[1]!)
    await posted(tablet, `${date} button:not([aria-hidden])`)
  })
  await page.goBack()
  await expect.poll(() => page.inputValue(`${date} [name=date]`)).toBe(days[0])
  if (!(await page.isVisible(`${date} [name=place]`))) await page.click('#date summary')
  await page.fill(`${date} [name=place]`, 'Room 2')
  await posted(page, `${date} button:not([aria-hidden])`)
  await expect.poll(() => page.inputValue(`${date} [name=place]`)).toBe('Room 2')
  await expect.poll(() => page.inputValue(`${date} [name=date]`)).toBe(days[1])
})

test('what the last step did is in sight and spoken also where the page opens further down', async () => {
  const phone = await page.context().newPage()
  await phone.setViewportSize({ width: 360, height: 740 })
  await phone.goto(`${program.origin}/contacts`)
  await phone.click('#contact-results a:has-text("Olu")')
  await phone.waitForURL('**/contacts/*')
  await phone.goto(`${program.origin}/interviews/new?contact=${phone.url().split('/').at(-1)}`)
  await send(phone, 'main form:has([name=wish]) button[data-kind=primary]')
  await phone.addInitScript(() => {
    addEventListener('load', () => {
      new MutationObserver((changes) => {
        const { target } = changes[0]!
        document.documentElement.dataset['spoken'] = target.textContent ?? ''
      }).observe(document.querySelector('.flash [role=status]')!, { childList: true, subtree: true })
    })
  })
  await phone.fill('form[action$="/about"] [name=wish]', 'How she began.')
  await phone.click('form[action$="/about"] button:not([aria-hidden])')
  await phone.waitForURL(/#about$/)
  const words = await phone.textContent('.flash p')
  await expect.poll(() => phone.getAttribute('html', 'data-spoken')).toBe(words)
  const place = async (what: string) => (await phone.locator(what).boundingBox())!
  const flash = await place('.flash')
  expect(await phone.evaluate(() => scrollY)).toBeGreaterThan(200)
  expect(flash.y).toBeGreaterThanOrEqual(0)
  // And hides nothing of what the page opened at.
  expect(flash.y + flash.height).toBeLessThanOrEqual((await place('#about')).y)
  expect((await place('#about')).y).toBeLessThan(370)
  await phone.close()
})

test('the palette says that there is nobody only once it has been told, and says where nothing was told', async () => {
  await page.goto(`${program.origin}/today`, { waitUntil: 'networkidle' })
  let fail = () => {}
  const held = new Promise<void>((resolve) => (fail = resolve))
  await page.route('**/contacts?q=zzz', async (route) => {
    await held
    await route.abort()
  })
  await page.keyboard.press('Control+k')
  const asked = page.waitForRequest('**/contacts?q=zzz')
  await page.keyboard.type('zzz')
  await asked
  const said = () => page.textContent('[data-palette-status]')
  expect(await said()).toBe('')
  fail()
  await expect.poll(said).toContain('no answer came')
  await page.keyboard.type('z')
  await expect.poll(said).toContain('Nothing by that name')
  await page.keyboard.press('Escape')
})

test('what is typed before its script runs is searched for', async () => {
  const slow = await page.context().newPage()
  let arrives = () => {}
  const held = new Promise<void>((resolve) => (arrives = resolve))
  await slow.route(/assets\/contact-search-.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await slow.goto(`${program.origin}/contacts`, { waitUntil: 'commit' })
  await slow.fill('.contact-search [name=q]', 'marcus')
  arrives()
  await slow.locator('#contact-results tbody tr', { hasText: 'Olu Adeyemi' }).waitFor({ state: 'detached' })
  await expect
    .poll(() => slow.locator('#contact-results tbody tr', { hasText: 'Marcus Chen' }).count())
    .toBe(1)
  await slow.close()
})

test('a box grows with what is written where the style sheet alone cannot say so', async () => {
  const old = await page.context().newPage()
  await old.addInitScript(() => {
    CSS.supports = () => false
  })
  await old.goto(`${program.origin}/contacts/new`)
  await old.evaluate(() => {
    for (const box of document.querySelectorAll('textarea')) box.style.setProperty('field-sizing', 'fixed')
  })
  const box = old.locator('textarea[name=why]')
  const before = (await box.boundingBox())!.height
  await box.fill('One line.\n'.repeat(20))
  expect((await box.boundingBox())!.height).toBeGreaterThan(before * 2)
  expect(await box.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0)
  old.on('dialog', (dialog) => void dialog.accept())
  await old.close()
})

test('the progress of long work is drawn anew, and the page around it stays as it is', async () => {
  const client = new pg.Client({ ...(await findRunning(folder)) })
  await client.connect()
  const admin = await page.context().newPage()
  try {
    await client.query('update accounts set is_administrator = true where email = $1', [email])
    const add = `insert into backups (id, state, tables_done, tables_total, created_at) values ($1, $2, 1, 10, $3)`
    const [old, running] = [newId(), newId()]
    await client.query(add, [old, 'failed', addHours(new Date(), -1)])
    await client.query(add, [running, 'running', new Date()])
    await admin.goto(`${program.origin}/admin/backups`)
    const folded = admin.locator(`#backup-${old} details`)
    await folded.locator('summary').click()
    await client.query('update backups set tables_done = 5 where id = $1', [running])
    await expect
      .poll(() => admin.getAttribute('[data-looks-again] progress', 'value'), { timeout: 20_000 })
      .toBe('5')
    await expect.poll(() => folded.getAttribute('open')).not.toBeNull()
    await client.query(`update backups set state = 'failed' where id = $1`, [running])
    await admin.locator('[data-looks-again]').waitFor({ state: 'detached' })
  } finally {
    await client.end()
    await admin.close()
  }
})
