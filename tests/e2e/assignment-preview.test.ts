// What the student sees, beside the form of an assignment, as it is written.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Program, startProgram } from '../support/program.ts'
import { enter, knownSecret } from '../support/roles.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hh-preview-'))
let program: Program
let browser: Browser

beforeAll(async () => {
  const environment = { HALFHOUR_SECRET: knownSecret }
  program = (await startProgram(path.join(folder, 'data'), { limitMs: 150_000, environment }))!
  browser = await openBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('the preview of an assignment follows what is written, and keeps the last good one', async () => {
  await (await enter(browser, program, 'administrator')).close()
  const context = await enter(browser, program, 'instructor')
  const page = await context.newPage()
  await page.goto(`${program.origin}/courses`)
  await page.click('main .items a')
  await page.click('#assignments .items a')
  await page.click('main a[href$="/edit"]')
  const preview = page.locator('#preview')
  await page.fill('[name=title]', 'Three talks in spring')
  await preview.getByText('Three talks in spring').waitFor({ timeout: 20_000 })
  // Without a title it could not be given: what was good stays in sight.
  const refused = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.fill('[name=title]', '')
  expect((await refused).status()).toBe(422)
  await expect.poll(() => preview.textContent()).toContain('Three talks in spring')
  await page.fill('[name=title]', 'Four talks')
  await preview.getByText('Four talks').waitFor({ timeout: 20_000 })
  // Nothing of it is saved.
  await page.goto(page.url().replace(/\/edit.*/, ''))
  await expect.poll(() => page.textContent('h1')).not.toContain('Four talks')
  await context.close()
})

test('a button that arranges the parts goes on where it stood, and what it saved nothing of is back on the way back', async () => {
  const context = await enter(browser, program, 'instructor')
  const page = await context.newPage()
  await page.goto(`${program.origin}/courses`)
  await page.click('main .items a')
  await page.click('#assignments .items a')
  await page.click('main a[href$="/edit"]')
  const press = async (button: string) => {
    const answered = page.waitForEvent('load')
    await page.click(button)
    await answered
  }
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
  await press('button[value="stage:add"]')
  // The focus goes there with the first drawing, which may come after the page is loaded.
  await page.locator('[name^="stage:"][name$=":title"]:focus').waitFor()
  const fresh = (await focused())!.split(':')[1]!
  expect(await page.locator(':focus').evaluate((field) => field.getBoundingClientRect().top)).toBeLessThan(
    720,
  )
  const value = () => page.evaluate(() => document.activeElement?.getAttribute('value'))
  await press(`button[value="stage:up:${fresh}"]`)
  await expect.poll(value).toMatch(new RegExp(`^stage:(up|down):${fresh}$`))
  const edit = page.url()
  await page.click('nav a[href="/today"]')
  await page.waitForURL('**/today')
  await page.goto(edit)
  await page.locator('[data-draft-note=back]').waitFor()
  await press(`button[value="stage:remove:${fresh}"]`)
  await expect.poll(value).toBe('stage:add')
  await context.close()
})
