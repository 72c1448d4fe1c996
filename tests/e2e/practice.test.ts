// Getting ready at home: the plan played with the clock, ticked off, and printed on a card.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { addInterview } from '../support/interview.ts'
import { problemsOf } from '../support/page-checks.ts'
import { addAccount, type Program, startProgram } from '../support/program.ts'
import { send } from '../support/roles.ts'

const email = 'ana@example.edu'
const password = 'a good password'
const folder = mkdtempSync(path.join(tmpdir(), 'hh-practice-'))
const data = path.join(folder, 'data')

let program: Program
let browser: Browser
let here = ''

beforeAll(async () => {
  program = (await startProgram(data, { limitMs: 150_000 }))!
  browser = await openBrowser()
  await addAccount(data, email, password)
  const { id } = await addInterview(data, email, ['A normal day?', 'What next?'], { agreed: true })
  here = `${program.origin}/interviews/${id}`
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function signIn(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  await page.goto(`${program.origin}/sign-in`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await send(page, 'main form button[type=submit]')
  return page
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim())

/** What is wrong with the page as it stands now, its script at work. */
const wrongWith = async (page: Page) => problemsOf(page, await (await page.request.get(page.url())).text())

test('the plan is played by keyboard alone, with the cue, the closing and what it took', async () => {
  const page = await signIn()
  await page.clock.install({ time: Date.now() })
  await page.goto(`${here}/practice`)
  await page.locator('[data-island="practice"][data-alive]').waitFor()
  expect(await wrongWith(page)).toEqual([])
  await page.getByRole('button', { name: 'Start' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('I am here to learn, not to ask for a job').waitFor()
  await expect.poll(() => focused(page)).toBe('Next question')
  await page.clock.runFor(60_000)
  await page.keyboard.press('Enter')
  await page.getByText('Question 1 of 2').waitFor()
  await expect.poll(() => page.locator('.practice-words').textContent()).toBe('A normal day?')
  await page.clock.fastForward('24:30')
  await page.getByText('the last five minutes').waitFor()
  await expect
    .poll(() => page.locator('.practice-time[data-over]').textContent())
    .toContain('over: finish the thought')
  expect(await wrongWith(page)).toEqual([])
  await page.getByRole('button', { name: 'To the closing' }).click()
  await page.getByText('Who else should I talk to').waitFor()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect.poll(() => focused(page)).toBe('That was the talk')
  const taken = await page.locator('.practice-taken tbody td:last-child').allTextContents()
  expect(taken).toEqual(['1:00', expect.stringMatching(/^24:[345]/), '0:00', '0:00'])
  await page.getByText('Questions that took longer than planned: 1.').waitFor()
  await page.getByText('Questions not asked: 2.').waitFor()
  expect(await wrongWith(page)).toEqual([])
  await page.getByRole('button', { name: 'Once more' }).click()
  await page.getByRole('button', { name: 'Start' }).waitFor()
  await expect.poll(() => focused(page)).toBe('Start')
  await page.context().close()
})

test('where its script does not come, no button stands there that does nothing, and paper stands in for the clock', async () => {
  const page = await signIn()
  await page.route(/assets\/practice-.*\.js/, (route) => route.abort())
  await page.goto(`${here}/practice`)
  await page.locator('[data-island="practice"][data-lifeless]').waitFor()
  await expect.poll(() => page.locator('.practice button').isVisible()).toBe(false)
  await expect.poll(() => page.locator('.without-script a').isVisible()).toBe(true)
  await page.context().close()
})

test('without script the checklist keeps its ticks, and paper stands in for the clock', async () => {
  const page = await signIn({ javaScriptEnabled: false })
  await page.goto(`${here}/preparing`)
  await page.click('#check-questions')
  await page.locator('#check-questions[aria-pressed=true]').waitFor()
  await page.getByText('1 of 8 done').waitFor()
  await page.goto(`${here}/practice`)
  await expect.poll(() => page.getByRole('button', { name: 'Start' }).count()).toBe(0)
  await page.click('.without-script a')
  await page.waitForURL(/\/plan\/print$/)
  await page.context().close()
})

test('a card is printed on two sides of its own size', async () => {
  const page = await signIn()
  await page.click('button[name=locale][value=es]')
  await page.locator('html[lang=es]').waitFor()
  for (const [size, width, height] of [
    ['3x5', 360, 216],
    ['a6', 298, 420],
  ] as const) {
    await page.goto(`${here}/plan/card?size=${size}`)
    const printed = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const boxes = [...printed.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(boxes.map(([, wide, high]) => [Math.floor(Number(wide)), Math.floor(Number(high))])).toEqual([
      [width, height],
      [width, height],
    ])
    // Afterwards, since these checks widen the spaces of the page.
    expect(await wrongWith(page)).toEqual([])
  }
  await page.context().close()
})
