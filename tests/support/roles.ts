import type { Browser, BrowserContext, Page } from 'playwright-core'
import { keysFrom } from '../../src/platform/keys/index.ts'
import type { Program } from './program.ts'

/** Who looks at pages in the tests that walk through all of them. */
export const roles = ['administrator', 'visitor', 'seeker', 'demo', 'instructor'] as const
export type Role = (typeof roles)[number]

/** A secret that the program is started with, so that its setup code is known. */
export const knownSecret = 'ab'.repeat(32)
export const setupCode = () =>
  keysFrom(knownSecret).mac('setup', 'administrator').toString('base64url').slice(0, 20)

const password = 'three random words'

/** A window of that role. The administrator comes first, since it sets the instance up with open registration. */
export async function enter(
  browser: Browser,
  { origin }: Program,
  role: Role,
  locale: 'en-US' | 'es-MX' = 'en-US',
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale, timezoneId: 'America/Los_Angeles' })
  const page = await context.newPage()
  if (role === 'administrator') await setUp(page, origin)
  if (role === 'seeker') await signUp(page, origin)
  if (role === 'demo' || role === 'instructor') await lookAround(page, origin)
  if (role === 'instructor') await switchSides(page, origin)
  await page.close()
  return context
}

async function setUp(page: Page, origin: string) {
  await page.goto(`${origin}/setup?code=${setupCode()}`)
  await page.fill('[name=name]', 'Ada Operator')
  await page.fill('[name=email]', 'ada@example.edu')
  await page.fill('[name=password]', password)
  await page.check('[name=registration][value=open]')
  await page.check('[name=demoAllowed]')
  await send(page)
}

async function signUp(page: Page, origin: string) {
  await page.goto(`${origin}/sign-up`)
  await page.fill('[name=name]', 'Sam Seeker')
  await page.fill('[name=email]', 'sam@example.edu')
  await page.fill('[name=password]', password)
  await send(page)
  await meetSomebody(page, origin)
}

/** A contact and an interview, so that their pages are there to be walked through. */
async function meetSomebody(page: Page, origin: string) {
  await page.goto(`${origin}/contacts/new`)
  await page.fill('[name=name]', 'María de la Cruz')
  await page.fill('[name=organization]', 'County Hospital')
  await page.fill('[name=emails]', 'maria@example.org')
  await send(page)
  await page.click('main a[href*="/interviews/new"]')
  await send(page)
}

async function lookAround(page: Page, origin: string) {
  await page.goto(origin)
  await send(page, 'form[action="/demo"] button')
}

/** From the student of the sample class to its instructor. */
async function switchSides(page: Page, origin: string) {
  await page.goto(`${origin}/courses`)
  await Promise.all([page.waitForEvent('framenavigated'), page.click('form[action="/demo/view"] button')])
  await page.waitForLoadState()
}

/** Sends a form and waits for the page it leads to: a window closed on its way there may hang. */
export async function send(page: Page, button = 'main form:not([method=get]) button[data-kind=primary]') {
  const before = page.url()
  await page.click(button)
  await page.waitForURL((url) => url.href !== before)
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Lets the seeker of a window offer times to the person they met. @returns the path of the link */
export async function offerTimes(context: BrowserContext, { origin }: Program): Promise<string> {
  const page = await context.newPage()
  await page.goto(`${origin}/interviews`)
  await page.click('main a[href*="/interviews/0"]')
  await page.waitForURL(/\/interviews\/0/)
  await page.goto(`${page.url().split(/[?#]/)[0]}/guest-page`)
  for (const [row, days] of [5, 6, 8].entries()) {
    await page.fill(`[name=day-${row + 1}]`, inDays(days))
    await page.fill(`[name=hour-${row + 1}]`, '10:30')
  }
  await send(page, '#times form:has([name=day-1]) button')
  await send(page, 'form[action*="/links/"] button')
  const link = await page.textContent('.guest-link')
  await page.close()
  return new URL(link!.trim()).pathname
}
