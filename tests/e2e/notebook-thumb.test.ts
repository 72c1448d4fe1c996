// The notebook as somebody holds it in the hand during a talk, and as somebody hears it read out.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violationsOf } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { addInterview } from '../support/interview.ts'
import { addAccount, type Program, startProgram } from '../support/program.ts'
import { send } from '../support/roles.ts'

const email = 'ana@example.edu'
const password = 'a good password'
const folder = mkdtempSync(path.join(tmpdir(), 'hh-thumb-'))
const data = path.join(folder, 'data')

let program: Program
let browser: Browser

beforeAll(async () => {
  program = (await startProgram(data, { limitMs: 150_000 }))!
  browser = await openBrowser()
  await addAccount(data, email, password)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function openNotebook(locale: string): Promise<{ page: Page; questionIds: string[]; felt: string[] }> {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?', 'What next?'])
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    locale,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  // The device's own parts that a test cannot feel: how often the screen was asked to stay on, and each buzz.
  const felt: string[] = []
  await page.exposeFunction('feel', (what: string) => void felt.push(what))
  await page.addInitScript(() => {
    const { feel } = globalThis as unknown as { feel(what: string): Promise<void> }
    navigator.vibrate = (pattern) => {
      void feel(`buzz ${String(pattern)}`)
      return true
    }
    navigator.wakeLock.request = async () => {
      void feel('awake')
      return Object.assign(new EventTarget(), {
        released: false,
        type: 'screen' as const,
        onrelease: null,
        release: async () => void feel('may sleep'),
      }) as WakeLockSentinel
    }
  })
  await page.goto(`${program.origin}/sign-in`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await send(page, 'main form button[type=submit]')
  // The account knows the language of the first window by now, which comes before the browser's.
  const language = locale.slice(0, 2)
  if ((await page.getAttribute('html', 'lang')) !== language)
    await page.click(`button[name=locale][value=${language}]`)
  await page.locator(`html[lang=${language}]`).waitFor()
  await page.clock.install({ time: Date.now() })
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  return { page, questionIds, felt }
}

/** Whether a thumb that holds the phone reaches it: in the lower half of the screen, and large enough. */
async function inReach(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  expect(box, selector).not.toBeNull()
  expect(box!.y, selector).toBeGreaterThan(740 / 2)
  expect(Math.min(box!.height, box!.width), selector).toBeGreaterThanOrEqual(40)
}

test('one thumb asks, marks, leaves the script and comes back, and feels that five minutes are left', async () => {
  const { page, questionIds, felt } = await openNotebook('en-US')
  await page.tap('button[value=start]')
  await expect.poll(() => felt).toEqual(['awake'])
  await page.tap('.notebook-view button[aria-pressed=false]')
  for (const selector of ['.notebook-bar button[value=off-script]', '.notebook-steps button >> nth=1'])
    await inReach(page, selector)
  await page.tap(`[id="q-${questionIds[0]}"] .notebook-asked`)
  await page.tap('.notebook-steps button >> nth=1')
  await page.locator(`[id="q-${questionIds[1]}"]`).waitFor()
  await page.tap('button[value=off-script]')
  await page.keyboard.type('Who trained you?')
  await inReach(page, '.notebook-back')
  await page.tap('.notebook-back')
  await page.locator(`[id="q-${questionIds[1]}"]`).waitFor()
  await expect.poll(() => page.locator(`[id="q-${questionIds[0]}"]`).isVisible()).toBe(false)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.clock.fastForward('25:01')
  await page.locator('.notebook-clock[data-phase=last-minutes]').waitFor()
  await page.locator('.notebook-cue a[href="#closing-title"]').waitFor()
  await expect.poll(() => felt).toContain('buzz 300,150,300')
  await page.tap('button[value=end]')
  await page.waitForURL(/\/debrief$/)
  await expect.poll(() => felt).toContain('may sleep')
  await page.context().close()
})

test.each([
  ['en-US', 'notebook.en.txt'],
  ['es-MX', 'notebook.es.txt'],
])('is heard as it is meant (%s)', async (locale, file) => {
  const { page, questionIds } = await openNotebook(locale)
  await page.tap('button[value=start]')
  await page.locator(`[id="answer:${questionIds[0]}"]`).fill('Starts at seven')
  await page.tap('button[value="mark:quote"]')
  await page.tap('button[value=off-script]')
  await page.locator('.notebook .save-state[data-state=saved]').waitFor()
  const heard = await page.locator('.notebook').ariaSnapshot()
  await expect(`${heard.replaceAll(/\d+:\d\d/g, 'MM:SS')}\n`).toMatchFileSnapshot(`transcripts/${file}`)
  const violations = await violationsOf(page)
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.context().close()
})
