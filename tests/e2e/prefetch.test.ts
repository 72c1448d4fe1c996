import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Program, startProgram } from '../support/program.ts'
import { enter, knownSecret } from '../support/roles.ts'

const folder = mkdtempSync(join(tmpdir(), 'hh-prefetch-'))
let program: Program
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  program = (await startProgram(folder, { environment: { HALFHOUR_SECRET: knownSecret } }))!
  browser = await openBrowser()
  context = await enter(browser, program, 'administrator')
  page = await context.newPage()
})

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const delivery = () =>
  page.evaluate(
    () =>
      (
        performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & {
          deliveryType: string
        }
      ).deliveryType,
  )

test('a link that the pointer rests on is fetched ahead and shown, though pages are not stored', async () => {
  await page.goto(`${program.origin}/today`, { waitUntil: 'networkidle' })
  const link = '.shell-nav a[href="/contacts"]'
  await page.hover(link)
  await page.waitForTimeout(3_000)
  await Promise.all([page.waitForURL('**/contacts'), page.click(link)])
  expect(await delivery()).toBe('navigational-prefetch')
})

test('a page fetched ahead leaves the word of an act for the page that is seen', async () => {
  const flash = Buffer.from(JSON.stringify({ key: 'contacts.saved' })).toString('base64url')
  await context.addCookies([{ name: 'flash', value: flash, url: program.origin }])
  const ahead = await context.request.get(`${program.origin}/contacts`, {
    headers: { 'sec-purpose': 'prefetch' },
  })
  expect(ahead.headers()['set-cookie']).toBeUndefined()
  expect(await ahead.text()).not.toContain('class="flash"')
  await page.goto(`${program.origin}/contacts`)
  await expect.poll(() => page.locator('.flash').count()).toBe(1)
  expect((await context.cookies()).filter((cookie) => cookie.name === 'flash')).toEqual([])
})
