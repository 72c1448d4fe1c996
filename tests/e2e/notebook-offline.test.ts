// The notebook where there is no network: against the program as it is delivered, behind a network that can be cut, in
// a browser whose storage outlives it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addInterview } from '../support/interview.ts'
import { type KeptBrowser, openKeptBrowser } from '../support/kept-browser.ts'
import { addAccount, type Program, startProgram } from '../support/program.ts'
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
  program = (await startProgram(data, { limitMs: 150_000 }))!
  network = await openNetwork(Number(new URL(program.origin).port))
  phone = await openKeptBrowser(phoneFolder)
  await addAccount(data, email, password)
  await signIn(await phone.context.newPage())
  // A browser writes its cookies down only now and then; one that is closed in order has.
  await phone.context.close()
  phone = await openKeptBrowser(phoneFolder)
}, 300_000)

afterAll(async () => {
  await phone?.context.close()
  await network?.end()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

beforeEach(() => network.mend())

async function signIn(page: Page, as = email) {
  await page.goto(`${network.origin}/sign-in`)
  await page.fill('[name=email]', as)
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

const caret = (page: Page, question: string) => notes(page, question).press('Control+End')

/** Everything this browser keeps: paths in its caches, and how many updates lie in its database. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const paths: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname)
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('halfhour')
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error ?? new Error('no database'))
    })
    const count = (table: string) =>
      new Promise<number>((resolve) => {
        if (!db.objectStoreNames.contains(table)) return resolve(0)
        const asked = db.transaction(table).objectStore(table).count()
        asked.onsuccess = () => resolve(asked.result)
      })
    const updates = (await count('known')) + (await count('unsent'))
    db.close()
    return { paths: paths.toSorted(), updates }
  })

const scriptsOf = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  )

const ready = (page: Page) => page.locator('[data-prepare-device][data-ready=ready]').waitFor()

test('a notebook opens, edits and closes without a network, after the browser was killed too', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'], { agreed: true })
  const question = questionIds[0]!
  let page = await phone.context.newPage()
  await page.goto(`${network.origin}/interviews/${id}`)
  await ready(page)
  // The worker fetches for the notebook; this page itself loads nothing of it.
  expect(await scriptsOf(page)).not.toContainEqual(expect.stringMatching(/notebook/))
  network.cut()
  await openNotebook(page, id)
  await notes(page, question).fill('Starts at seven.')
  await shows(page, 'Saved on this device · Waiting for the network')
  await phone.kill()
  phone = await openKeptBrowser(phoneFolder)
  page = await phone.context.newPage()
  await page.goto(`${network.origin}/today`)
  await page.click('[data-kept-notebooks] a')
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await expect.poll(() => notes(page, question).inputValue()).toBe('Starts at seven.')
  await caret(page, question)
  await page.keyboard.type(' The ward is loud.')
  await shows(page, 'Saved on this device · Waiting for the network')
  await page.close()
  network.mend()
  page = await phone.context.newPage()
  await openNotebook(page, id)
  await expect.poll(() => notes(page, question).inputValue()).toBe('Starts at seven. The ward is loud.')
  await shows(page, 'Saved')
  const { paths } = await kept(page)
  expect(paths.filter((path) => !path.startsWith('/assets/'))).toEqual([
    '/icon.svg',
    `/interviews/${id}`,
    `/interviews/${id}/notebook`,
    '/offline',
  ])
  await page.close()
})

test('the notebook that opens without a network has the plan as it was left', async () => {
  const { id } = await addInterview(data, email, ['A normal day?'], { agreed: true })
  const page = await phone.context.newPage()
  await page.goto(`${network.origin}/interviews/${id}`)
  await ready(page)
  await page.goto(`${network.origin}/interviews/${id}/plan`)
  await page.fill('#add [name=text]', 'Who trained you?')
  await page.click('#add form button')
  await page.locator('.question-list').getByText('Who trained you?').first().waitFor()
  await page.locator('[data-prepare-device][data-ready=ready]').waitFor({ state: 'attached' })
  network.cut()
  await openNotebook(page, id)
  await page.getByRole('heading', { name: 'Who trained you?' }).waitFor()
  await page.close()
})

test('what a closed notebook could not send goes with the next page that opens', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  let page = await phone.context.newPage()
  await openNotebook(page, id)
  network.cut()
  await notes(page, questionIds[0]!).fill('left behind')
  await shows(page, 'Saved on this device · Waiting for the network')
  await page.close()
  network.mend()
  page = await phone.context.newPage()
  const sent = page.waitForResponse((response) => response.url().endsWith('/notebook/updates'))
  await page.goto(`${network.origin}/contacts`)
  expect((await sent).status()).toBe(200)
  await openNotebook(page, id)
  await expect.poll(() => notes(page, questionIds[0]!).inputValue()).toBe('left behind')
  await page.close()
})

test('two versions are merged, and the page says so once', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?', 'What next?'])
  const page = await phone.context.newPage()
  await openNotebook(page, id)
  network.cut()
  await notes(page, questionIds[0]!).fill('from the phone')
  await shows(page, 'Waiting for the network')
  const laptop = await openKeptBrowser(path.join(folder, 'laptop'))
  const direct = await laptop.context.newPage()
  await direct.goto(`${program.origin}/sign-in`)
  await direct.fill('[name=email]', email)
  await direct.fill('[name=password]', password)
  await send(direct, 'main form button[type=submit]')
  await direct.goto(`${program.origin}/interviews/${id}/notebook`)
  await direct.locator('[data-island="notebook"][data-alive]').waitFor()
  await notes(direct, questionIds[1]!).fill('from the laptop')
  await direct.locator('.notebook .save-state[data-state=saved]').waitFor()
  await laptop.context.close()
  network.mend()
  await shows(page, 'Saved · Two versions were merged')
  await expect.poll(() => notes(page, questionIds[1]!).inputValue()).toBe('from the laptop')
  await expect
    .poll(() => page.locator('.notebook .save-state [role=status]').textContent())
    .toContain('merged')
  await page.close()
})

test('signing out asks while notes are only here, and wipes this device once they are safe', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  let page = await phone.context.newPage()
  const account = await phone.context.newPage()
  await account.goto(`${network.origin}/account`, { waitUntil: 'networkidle' })
  await openNotebook(page, id)
  await shows(page, 'Saved')
  network.cut()
  await notes(page, questionIds[0]!).fill('only here')
  await shows(page, 'Saved on this device')
  await account.click('form[action="/sign-out"] button')
  await account.locator('dialog#leaving').waitFor()
  await account.click('dialog#leaving form[method=dialog] button >> nth=1')
  expect((await kept(page)).updates).toBeGreaterThan(0)
  network.mend()
  await shows(page, 'Saved')
  await account.click('form[action="/sign-out"] button')
  await account.waitForURL(`${network.origin}/`)
  await expect.poll(() => kept(account)).toEqual({ paths: [], updates: 0 })
  // Another tab of the account keeps nothing from now on either, and says why.
  await page.locator('.notebook-device[data-device=left]').getByText('You signed out').waitFor()
  await notes(page, questionIds[0]!).press('End')
  await page.keyboard.type(' and more')
  await page.waitForTimeout(500)
  expect((await kept(account)).updates).toBe(0)
  await page.close()
  network.cut()
  await expect(account.goto(`${network.origin}/interviews/${id}/notebook`)).rejects.toThrow()
  await account.close()
  network.mend()
  page = await phone.context.newPage()
  await signIn(page)
  await openNotebook(page, id)
  await expect.poll(() => notes(page, questionIds[0]!).inputValue()).toContain('only here')
  await page.close()
})

test('what lies on a device without room, or that answers late, is shown; leaving sends and wipes it', async () => {
  await addAccount(data, 'una@example.edu', password)
  const [one, other] = [
    await addInterview(data, 'una@example.edu', ['A normal day?'], { agreed: true }),
    await addInterview(data, 'una@example.edu', ['A normal day?'], { agreed: true }),
  ]
  const written = [
    { id: one.id, question: one.questionIds[0]!, words: 'first words' },
    { id: other.id, question: other.questionIds[0]!, words: 'other words' },
  ]
  const { context } = await openKeptBrowser(path.join(folder, 'full'))
  let page = await context.newPage()
  await signIn(page, 'una@example.edu')
  for (const { id } of written) {
    await page.goto(`${network.origin}/interviews/${id}`)
    await ready(page)
  }
  network.cut()
  for (const { id, question, words } of written) {
    await openNotebook(page, id)
    await notes(page, question).fill(words)
    await shows(page, 'Saved on this device')
  }
  // So many updates of before that the notebook would tidy them up first.
  await page.evaluate(async (interview) => {
    const { account } = document.body.dataset
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('halfhour')
      asked.onsuccess = () => resolve(asked.result)
    })
    const writing = db.transaction('known', 'readwrite')
    for (let n = 0; n < 20; n++)
      writing.objectStore('known').put({ account, interview, id: `k${n}`, update: new Uint8Array([0, 0]) })
    await new Promise((resolve) => (writing.oncomplete = resolve))
    db.close()
  }, one.id)
  await page.close()

  page = await context.newPage()
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = (...asks) => {
      const asked = open(...asks)
      const late = { onsuccess: () => {}, onupgradeneeded: () => {} }
      asked.onupgradeneeded = () => late.onupgradeneeded()
      asked.onsuccess = () => setTimeout(() => late.onsuccess(), 4_000)
      return Object.defineProperty(late, 'result', { get: () => asked.result }) as unknown as IDBOpenDBRequest
    }
  })
  await openNotebook(page, other.id)
  await expect.poll(() => notes(page, other.questionIds[0]!).inputValue()).toBe('other words')
  await page.close()

  page = await context.newPage()
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await openNotebook(page, one.id)
  await expect.poll(() => notes(page, one.questionIds[0]!).inputValue()).toBe('first words')
  await page.goto('about:blank')
  network.mend()
  await page.goto(`${network.origin}/account`, { waitUntil: 'networkidle' })
  await page.click('form[action="/sign-out"] button')
  await page.waitForURL(`${network.origin}/`)
  await expect.poll(() => kept(page)).toEqual({ paths: [], updates: 0 })
  await signIn(page, 'una@example.edu')
  for (const { id, question, words } of written) {
    await openNotebook(page, id)
    await expect.poll(() => notes(page, question).inputValue()).toBe(words)
  }
  await context.close()
})

test('what is kept stays until the server has let its owner go: without a network, and with a wrong password', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'], { agreed: true })
  let page = await phone.context.newPage()
  await openNotebook(page, id)
  await notes(page, questionIds[0]!).fill('for tomorrow')
  await shows(page, 'Saved')
  await page.goto(`${network.origin}/account`, { waitUntil: 'networkidle' })
  network.cut()
  const failed = page.waitForEvent('requestfailed', (request) => request.method() === 'POST')
  await page.click('form[action="/sign-out"] button')
  await failed
  await page.close()
  page = await phone.context.newPage()
  await openNotebook(page, id)
  await expect.poll(() => notes(page, questionIds[0]!).inputValue()).toBe('for tomorrow')
  network.mend()
  await page.close()

  await addAccount(data, 'eva@example.edu', password)
  const own = await addInterview(data, 'eva@example.edu', ['A normal day?'], { agreed: true })
  const hers = await openKeptBrowser(path.join(folder, 'hers'))
  const tab = await hers.context.newPage()
  await signIn(tab, 'eva@example.edu')
  await tab.goto(`${network.origin}/interviews/${own.id}`)
  await ready(tab)
  await tab.goto(`${network.origin}/account/data`)
  await tab.fill('form[action="/account/erase"] [name=password]', 'not this one')
  await tab.click('form[action="/account/erase"] button')
  await tab.locator('.error-summary').waitFor()
  expect((await kept(tab)).paths).toContain(`/interviews/${own.id}/notebook`)
  await tab.fill('form[action="/account/erase"] [name=password]', password)
  await tab.click('form[action="/account/erase"] button')
  await tab.waitForURL(`${network.origin}/`)
  await expect.poll(() => kept(tab)).toEqual({ paths: [], updates: 0 })
  await hers.context.close()
})

test('another account never meets what the first one left in the browser', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  await addAccount(data, 'ben@example.edu', password)
  let page = await phone.context.newPage()
  await openNotebook(page, id)
  await shows(page, 'Saved')
  network.cut()
  await notes(page, questionIds[0]!).fill('waits for Ana')
  await shows(page, 'Saved on this device')
  await page.goto('about:blank')
  // The session ran out: nobody signed out.
  await phone.context.clearCookies()
  network.mend()
  await signIn(page, 'ben@example.edu')
  await page.goto(`${network.origin}/today`)
  await expect.poll(async () => (await kept(page)).paths).toEqual([])
  expect((await page.goto(`${network.origin}/interviews/${id}/notebook`))?.status()).toBe(404)
  network.cut()
  await expect(page.goto(`${network.origin}/interviews/${id}/notebook`)).rejects.toThrow()
  await page.close()
  network.mend()
  page = await phone.context.newPage()
  await page.goto(`${network.origin}/account`, { waitUntil: 'networkidle' })
  await page.click('form[action="/sign-out"] button')
  await page.waitForURL(`${network.origin}/`)
  await page.close()
  page = await phone.context.newPage()
  // Ben has left this browser; that Ana's words wait here is not forgotten with him.
  const sent = page.waitForResponse((response) => response.url().endsWith(`/${id}/notebook/updates`))
  await signIn(page)
  expect((await sent).status()).toBe(200)
  await openNotebook(page, id)
  await expect.poll(() => notes(page, questionIds[0]!).inputValue()).toBe('waits for Ana')
  await shows(page, 'Saved')
  await page.close()
})

test('a shared computer keeps nothing, and says so before the talk', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'], { agreed: true })
  const library = await openKeptBrowser(path.join(folder, 'library'))
  const page = await library.context.newPage()
  await page.goto(`${network.origin}/sign-in`)
  await page.check('[name=shared]')
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await send(page, 'main form button[type=submit]')
  await page.goto(`${network.origin}/interviews/${id}`)
  await page.getByText('others use this computer too').waitFor()
  await openNotebook(page, id)
  await page.locator('.notebook-device[data-device=off]').waitFor()
  await notes(page, questionIds[0]!).fill('on the server alone')
  await shows(page, 'Saved')
  await expect.poll(() => kept(page)).toEqual({ paths: [], updates: 0 })
  expect(
    (await library.context.cookies()).filter(({ name, expires }) => name === 'halfhour' && expires !== -1),
  ).toEqual([])
  await library.context.close()
})

test('a browser that cannot store says so before the talk and in the notebook', async () => {
  const { id } = await addInterview(data, email, ['A normal day?'], { agreed: true })
  const page = await phone.context.newPage()
  await page.addInitScript(() => {
    // What some browsers do in a private window.
    indexedDB.open = () => {
      throw new DOMException('no storage here', 'InvalidStateError')
    }
  })
  await page.goto(`${network.origin}/interviews/${id}`)
  await page.locator('[data-readiness=cannot]').waitFor()
  await openNotebook(page, id)
  await page.locator('.notebook-device[data-device=failed]').waitFor()
  await page.close()
})

test('a slow network does not bring the page of an interview back as it was; none brings none that is over', async () => {
  const { id } = await addInterview(data, email, ['A normal day?'], { agreed: true })
  const page = await phone.context.newPage()
  await page.goto(`${network.origin}/interviews/${id}`)
  await ready(page)
  network.hold()
  let arrived = false
  const slow = page.goto(`${network.origin}/interviews/${id}`).then(() => (arrived = true))
  // Longer than the worker waits for a notebook.
  await page.waitForTimeout(6_000)
  expect(arrived).toBe(false)
  network.mend()
  await slow
  await ready(page)
  await page
    .locator(`form[action="/interviews/${id}/cancel"]`)
    .evaluate((form) => (form as HTMLFormElement).submit())
  await page.locator('.flash').waitFor()
  await expect.poll(async () => (await kept(page)).paths).not.toContain(`/interviews/${id}`)
  expect((await kept(page)).paths).toContain(`/interviews/${id}/notebook`)
  await page.close()
})

test('a browser whose storage does not open any more waits for the network like any other', async () => {
  const { id } = await addInterview(data, email, ['A normal day?'], { agreed: true })
  const tablet = await openKeptBrowser(path.join(folder, 'tablet'))
  const page = await tablet.context.newPage()
  await signIn(page)
  await page.goto(`${network.origin}/interviews/${id}`)
  await ready(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        // Of a version that the worker does not open.
        const asked = indexedDB.open('halfhour', 9)
        asked.onsuccess = () => (asked.result.close(), resolve())
        asked.onerror = () => reject(asked.error ?? new Error('no database'))
      }),
  )
  network.hold()
  const slow = page.goto(`${network.origin}/interviews/${id}/notebook`)
  await page.waitForTimeout(6_000)
  network.mend()
  expect((await slow)?.status()).toBe(200)
  await tablet.context.close()
})

test('a database that the browser closed is opened again, and the words are on this device', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  const page = await phone.context.newPage()
  await openNotebook(page, id)
  await notes(page, questionIds[0]!).fill('before it closed')
  await shows(page, 'Saved')
  // The notebook lets go of a database that another page wants to change, as a phone closes one in its sleep.
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.deleteDatabase('halfhour')
        asked.onsuccess = () => resolve()
        asked.onerror = () => reject(asked.error ?? new Error('not deleted'))
      }),
  )
  network.cut()
  await caret(page, questionIds[0]!)
  await page.keyboard.type(' and after')
  await shows(page, 'Saved on this device · Waiting for the network')
  await expect.poll(() => page.locator('.notebook-device').count()).toBe(0)
  network.mend()
  await shows(page, 'Saved')
  await page.close()
})
