// Two browsers, two people: a seeker offers three times, a professional on a phone without JavaScript, in another
// zone and without an account, picks one, both have the entry, the professional moves it, the seeker calls it off.
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ICAL from 'ical.js'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toInstant } from '../../src/shared/dates.ts'
import { openBrowser } from '../support/browser.ts'
import { problemsOf } from '../support/page-checks.ts'
import { type Program, startProgram } from '../support/program.ts'
import { enter, knownSecret, send } from '../support/roles.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hh-guest-'))
let browser: Browser
let program: Program
let seeker: Page
let phone: BrowserContext
let checking: BrowserContext

beforeAll(async () => {
  const started = await startProgram(path.join(folder, 'data'), {
    environment: { HALFHOUR_SECRET: knownSecret, HALFHOUR_DEV: 'yes' },
  })
  if (!started) throw new Error('the program did not start')
  program = started
  browser = await openBrowser()
  await enter(browser, program, 'administrator')
  seeker = await (await enter(browser, program, 'seeker')).newPage()
  phone = await browser.newContext({
    ...{ javaScriptEnabled: false, locale: 'es-ES', timezoneId: 'Europe/Madrid' },
    viewport: { width: 360, height: 740 },
  })
  checking = await browser.newContext({ locale: 'es-ES', timezoneId: 'Europe/Madrid' })
  // Known already, or the page would go on to the one in the reader's zone while it is looked at.
  await checking.addCookies([{ name: 'zone', value: 'Europe%2FMadrid', url: program.origin }])
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const zone = 'America/Los_Angeles'
const offered = [5, 6, 8].map((days) => ({ day: inDays(days), hour: '10:30' }))
const instantOf = (index: number) => toInstant(offered[index]!.day, offered[index]!.hour, zone)

/** An entry, read by another library than the one that wrote it. */
function entryOf(text: string) {
  const file = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
  const event = new ICAL.Event(file.getFirstSubcomponent('vevent')!)
  return {
    method: file.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate(),
    zone: event.startDate.zone.tzid,
    status: event.component.getFirstPropertyValue('status'),
  }
}

async function ownEntry(interview: string) {
  await seeker.goto(interview)
  const [download] = await Promise.all([
    seeker.waitForEvent('download'),
    seeker.click('main a[href$="/calendar.ics"]'),
  ])
  return entryOf(await readFile(await download.path(), 'utf8'))
}

const guestEntry = async (link: string) =>
  entryOf(await (await phone.request.get(`${link}/calendar.ics`)).text())

/** Sends the form that a button of these words stands in, opening what is folded around it. */
async function press(page: Page, words: string) {
  const button = page.getByRole('button', { name: words, includeHidden: true }).first()
  const folded = page.locator('details:not([open]) > summary', { hasText: '' })
  for (let open = await folded.count(); !(await button.isVisible()) && open > 0; open--)
    await folded.first().click()
  await Promise.all([page.waitForEvent('framenavigated'), button.click()])
  await page.waitForLoadState('load')
}

/** Waits until both were mailed a state: one that is over before its letter was written is never told. */
async function bothMailed(...words: string[]) {
  await seeker.goto(`${program.origin}/dev/outbox`)
  const subjects = async () => (
    await seeker.reload(),
    (await seeker.locator('main h2').allInnerTexts()).join('\n')
  )
  for (const word of words) await expect.poll(subjects, { timeout: 90_000 }).toContain(word)
}

/** Looked at in a window with scripts, which the checks need and the page does not. */
async function holds(shown: Page) {
  const page = await checking.newPage()
  const answer = await page.goto(shown.url())
  expect(await problemsOf(page, (await answer?.text()) ?? '')).toEqual([])
  await page.close()
}

test('two people agree on a time, move it and call it off', async () => {
  await seeker.goto(`${program.origin}/interviews`)
  await seeker.click('main a[href*="/interviews/0"]')
  await seeker.waitForURL(/\/interviews\/0/)
  const interview = seeker.url().split(/[?#]/)[0]!
  await seeker.goto(`${interview}/guest-page`)
  for (const [index, { day, hour }] of offered.entries()) {
    await seeker.fill(`[name=day-${index + 1}]`, day)
    await seeker.fill(`[name=hour-${index + 1}]`, hour)
  }
  await send(seeker, '#times form:has([name=day-1]) button')
  await send(seeker, 'form[action*="/links/"] button')
  const link = (await seeker.textContent('.guest-link'))!.trim()

  // Nobody here knows where the professional is: the page shows the seeker's zone, says so, and asks.
  const guest = await phone.newPage()
  await guest.goto(link)
  await expect.poll(() => guest.getAttribute('html', 'lang')).toBe('es')
  await expect.poll(() => guest.innerText('main')).toContain('Están en la zona de quien lo pide')
  await holds(guest)
  await guest.goto(link)
  await guest.selectOption('#reader-zone', 'Europe/Madrid')
  await press(guest, 'Mostrar en esta zona')
  const local = new Intl.DateTimeFormat('es-US', {
    timeZone: 'Europe/Madrid',
    hour: 'numeric',
    minute: '2-digit',
  })
  // The talk ends in the same half of the day, so that "p.m." stands after its end alone.
  const [clock] = local.format(instantOf(1)).split(/\s/)
  await expect.poll(() => guest.innerText('main')).toContain(clock)

  // Two taps.
  await guest.locator('input[name=time]').nth(1).check()
  await press(guest, 'Aceptar esta hora')
  await expect.poll(() => guest.innerText('h1')).toBe('Está acordado')
  await holds(guest)

  const [theirs, ours] = [await guestEntry(link), await ownEntry(interview)]
  for (const entry of [theirs, ours])
    expect(entry).toMatchObject({
      ...{ method: 'PUBLISH', sequence: 0, zone: 'UTC', status: 'CONFIRMED' },
      ...{ uid: theirs.uid, start: instantOf(1) },
    })
  await bothMailed('Agreed:', 'Acordado:')

  await guest.goto(link)
  await guest.locator('#move > summary').click()
  await guest.locator('input[name=time]').nth(1).check()
  await press(guest, 'Cambiar a esta hora')
  for (const entry of [await guestEntry(link), await ownEntry(interview)])
    expect(entry).toMatchObject({ uid: theirs.uid, sequence: 1, start: instantOf(2) })
  await bothMailed('Changed:', 'Cambio:')

  await seeker.goto(interview)
  await press(seeker, 'Cancel the talk')
  await guest.goto(link)
  await expect.poll(() => guest.innerText('h1')).toBe('Esta charla se canceló')
  expect(await guestEntry(link)).toMatchObject({ uid: theirs.uid, sequence: 2, status: 'CANCELLED' })
  await holds(guest)

  await bothMailed('Canceled:', 'Cancelada:')
}, 400_000)

/** Plans a talk with somebody new and makes the link of its page. @returns the link */
async function invited(name: string, { email = '', days = [] as readonly string[] } = {}): Promise<string> {
  await seeker.goto(`${program.origin}/contacts/new`)
  await seeker.fill('[name=name]', name)
  if (email) await seeker.fill('[name=emails]', email)
  await send(seeker)
  await seeker.click('main a[href*="/interviews/new"]')
  await send(seeker)
  await seeker.goto(`${seeker.url().split(/[?#]/)[0]}/guest-page`)
  for (const [index, day] of days.entries()) {
    await seeker.fill(`[name=day-${index + 1}]`, day)
    await seeker.fill(`[name=hour-${index + 1}]`, '10:30')
  }
  if (days.length > 0) await send(seeker, '#times form:has([name=day-1]) button')
  await send(seeker, 'form[action*="/links/"] button')
  return (await seeker.textContent('.guest-link'))!.trim()
}

/** Goes on with Tab until what has these words, or is looked for so, has the focus. */
async function focusOn(page: Page, wanted: string | Locator) {
  const sought = typeof wanted === 'string' ? page.getByText(wanted, { exact: true }) : wanted
  const one = await sought.first().elementHandle()
  const hasFocus = () =>
    page.evaluate((one) => [one, one!.parentElement].includes(document.activeElement as HTMLElement), one)
  for (let stops = 0; stops < 80; stops++) {
    if (await hasFocus()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no Tab reaches ${wanted.toString()}`)
}

/** Follows or sends with Enter what has the focus. */
async function enterOn(page: Page, wanted: string | Locator) {
  await focusOn(page, wanted)
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
  await page.waitForLoadState('load')
}

test('a professional says no with the keyboard alone, on a narrow phone, in English', async () => {
  const link = await invited('Tom Reed')
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 320, height: 640 } })
  const guest = await context.newPage()
  await guest.goto(link)
  await focusOn(guest, 'No, thank you')
  await guest.keyboard.press('Enter')
  await enterOn(guest, 'Send a kind no')
  await expect.poll(() => guest.innerText('h1')).toBe('Thank you for answering')
  await context.close()
})

test('a professional picks a time in another zone and says what they allow with the keyboard alone', async () => {
  const link = await invited('Ruth Okafor', { email: 'ruth@example.org', days: [inDays(5), inDays(6)] })
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York' })
  await context.addCookies([{ name: 'zone', value: 'America%2FNew_York', url: program.origin }])
  const guest = await context.newPage()
  await guest.goto(link)
  await focusOn(guest, 'Show them in another time zone')
  await guest.keyboard.press('Enter')
  await focusOn(guest, guest.locator('#reader-zone'))
  await guest.keyboard.type('Europe/Mad')
  await enterOn(guest, 'Show in this zone')
  await expect.poll(() => guest.inputValue('input[type=hidden][name=zone]')).toBe('Europe/Madrid')
  // The arrows go on from the first.
  await focusOn(guest, guest.locator('input[name=time]'))
  await guest.keyboard.press('ArrowDown')
  await enterOn(guest, 'Agree to this time')
  await expect.poll(() => guest.innerText('h1')).toBe('It is agreed')
  await expect
    .poll(() => guest.getAttribute('.guest-when time', 'datetime'))
    .toBe(toInstant(inDays(6), '10:30', zone).toISOString())

  await enterOn(guest, 'What is kept about you')
  await enterOn(guest, 'Mail me my own link')
  await seeker.goto(`${program.origin}/dev/outbox`)
  const hers = seeker.locator('section', { hasText: 'ruth@example.org' })
  const own = async () => (
    await seeker.reload(),
    /\/guest\/o[\w-]{46}/.exec((await hers.allTextContents()).join('\n'))?.[0] ?? ''
  )
  await expect.poll(own, { timeout: 90_000 }).not.toBe('')
  await guest.goto(`${program.origin}${await own()}`)
  await enterOn(guest, 'What is kept about you')
  await focusOn(guest, guest.getByRole('checkbox', { name: 'Recording the talk' }))
  await guest.keyboard.press('Space')
  await focusOn(guest, guest.getByRole('radio', { name: 'Yes, it may be there' }))
  await guest.keyboard.press('Space')
  await enterOn(guest, 'Save what I allow')
  await expect.poll(() => guest.getByRole('checkbox', { name: 'Recording the talk' }).isChecked()).toBe(true)
  await expect.poll(() => guest.getByRole('radio', { name: 'Yes, it may be there' }).isChecked()).toBe(true)
  await context.close()
}, 300_000)
