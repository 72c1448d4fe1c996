// The notebook where there is no network: against the program as it is delivered, behind a network that can be cut, in
// a browser whose storage outlives it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addInterview } from '../support/interview.ts'
import { type KeptBrowser, openKeptBrowser } from '../support/kept-browser.ts'
import { addAccount, buildProgram, type Program, startProgram } from '../support/program.ts'
import { type Network, openNetwork } from '../support/proxy.ts'
import { send } from '../support/roles.ts'

const email = 'ana@example.edu'
const password = 'a good password'
const folder = mkdtempSync(path.join(tmpdir(), 'hh-offline-'))
const data = path.join(folder, 'data')
const phoneFolder = path.join(folder, 'phone')

let program: Program
let network: Network
let phone: KeptBrowser

beforeAll(async () => {
  buildProgram()
  program = (await startProgram(data))!
  network = await openNetwork(Number(new URL(program.origin).port))
  phone = await openKeptBrowser(phoneFolder)
  await addAccount(data, email, password)
  await signIn(await phone.context.newPage())
  // A browser writes its cookies down only now and then; one that is closed in order has.
  await phone.context.close()
  phone = await openKeptBrowser(phoneFolder)
}, 180_000)

afterAll(async () => {
  await phone?.context.close()
  await network?.end()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function signIn(page: Page) {
  await page.goto(`${network.origin}/sign-in`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await send(page, 'main form button[type=submit]')
}

const shows = (page: Page, words: string) =>
  page.locator('.notebook .save-state > span[aria-hidden]', { hasText: words }).waitFor({ timeout: 30_000 })

const notes = (page: Page, questionId: string) => page.locator(`[id="answer:${questionId}"]`)

async function openNotebook(page: Page, id: string) {
  await page.goto(`${network.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
}

test('what is saved on this device is there after the browser was killed, and goes to the server', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  const question = questionIds[0]!
  const page = await phone.context.newPage()
  await openNotebook(page, id)
  await notes(page, question).fill('Starts at seven.')
  await shows(page, 'Saved')
  network.cut()
  await notes(page, question).press('End')
  await page.keyboard.type(' The ward is loud.')
  await shows(page, 'Saved on this device · Waiting for the network')
  await phone.kill()
  phone = await openKeptBrowser(phoneFolder)
  network.mend()
  const again = await phone.context.newPage()
  await openNotebook(again, id)
  await expect
    .poll(() => notes(again, question).inputValue(), { timeout: 20_000 })
    .toBe('Starts at seven. The ward is loud.')
  await shows(again, 'Saved')
  const other = await phone.context.newPage()
  await openNotebook(other, id)
  expect(await notes(other, question).inputValue()).toBe('Starts at seven. The ward is loud.')
})
