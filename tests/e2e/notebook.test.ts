import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { addInterview } from '../support/interview.ts'
import { addAccount, type Program, startProgram } from '../support/program.ts'
import { send } from '../support/roles.ts'

const email = 'ana@example.edu'
const password = 'a good password'
const folder = mkdtempSync(path.join(tmpdir(), 'hh-notebook-'))
const data = path.join(folder, 'data')

let program: Program
let browser: Browser

beforeAll(async () => {
  program = (await startProgram(data))!
  browser = await openBrowser()
  await addAccount(data, email, password)
})

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Signed in once: more often within minutes is not let in. */
let session: Awaited<ReturnType<BrowserContext['storageState']>> | undefined

/** Another device of the same seeker. */
async function device(script = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
    ...(session && { storageState: session }),
  })
  const page = await context.newPage()
  if (session) return page
  await page.goto(`${program.origin}/sign-in`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await send(page, 'main form button[type=submit]')
  session = await context.storageState()
  return page
}

const state = (page: Page, name: string) =>
  page.locator(`.notebook .save-state[data-state="${name}"]`).waitFor({ timeout: 30_000 })

const notes = (page: Page, questionId: string) => page.locator(`[id="answer:${questionId}"]`)

/** Types words of its own, always at the caret where it stands. */
async function typeWords(page: Page, questionId: string, from: string, count: number): Promise<string[]> {
  await notes(page, questionId).focus()
  const words = Array.from({ length: count }, (_, index) => `${from}${index}`)
  for (const word of words) await page.keyboard.type(`${word} `, { delay: 8 })
  return words
}

const expectAll = (text: string, words: readonly string[]) => {
  const there = text.split(/\s+/)
  expect(words.filter((word) => !there.includes(word))).toEqual([])
}

test('two devices write at once, the server is killed in between, and no word is lost', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?', 'What next?'])
  const question = questionIds[0]!
  const [phone, laptop] = [await device(), await device()]
  for (const page of [phone, laptop]) {
    await page.goto(`${program.origin}/interviews/${id}/notebook`)
    await page.locator('[data-island="notebook"][data-alive]').waitFor()
  }
  const before = await Promise.all([
    typeWords(phone, question, 'phone', 15),
    typeWords(laptop, question, 'laptop', 15),
  ])
  const { port } = new URL(program.origin)
  program.process.kill('SIGKILL')
  const during = await Promise.all([
    typeWords(phone, question, 'phone-offline', 15),
    typeWords(laptop, question, 'laptop-offline', 15),
  ])
  await Promise.all([state(phone, 'waiting'), state(laptop, 'waiting')])
  program = (await startProgram(data, { environment: { PORT: port } }))!
  await Promise.all([state(phone, 'saved'), state(laptop, 'saved')])

  const words = [...before, ...during].flat()
  const fresh = await device()
  await fresh.goto(`${program.origin}/interviews/${id}/notebook`)
  const stored = await notes(fresh, question).inputValue()
  expectAll(stored, words)
  // Each device hears of the other's words by itself.
  for (const page of [phone, laptop])
    await expect.poll(() => notes(page, question).inputValue(), { timeout: 20_000 }).toBe(stored)
})

test('what a closing page has not saved yet leaves with it', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  const page = await device()
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await notes(page, questionIds[0]!).fill('last words')
  await page.goto(`${program.origin}/interviews/${id}/debrief`)
  // Another device: what the first one kept is of no help to it.
  const other = await device()
  await expect
    .poll(
      async () => {
        await other.goto(`${program.origin}/interviews/${id}/notebook`)
        return notes(other, questionIds[0]!).inputValue()
      },
      { timeout: 20_000 },
    )
    .toBe('last words')
})

test('clock, marks and going off script survive a reload; "we talked" opens the debrief', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  const page = await device()
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  // Tapped twice, and Enter held down on the button that says something else by then: the talk begins, once.
  await page.dblclick('button[value=start]')
  await page.locator('.notebook-clock[data-phase=running]').waitFor()
  for (let press = 0; press < 5; press++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  // Enter on "asked" is no press of the clock's button either.
  await page.locator('.notebook-asked input[type=checkbox]').press('Enter')
  await expect.poll(() => page.locator('.notebook-clock').getAttribute('data-phase')).toBe('running')
  await notes(page, questionIds[0]!).fill('You learn it standing up')
  await notes(page, questionIds[0]!).selectText()
  await page.click('button[value="mark:quote"]')
  await page.click('button[value="mark:learned"]')
  await page.keyboard.type('Nights are quiet')
  await page.click('button[value="off-script"]')
  await page.keyboard.type('Who trained you?')
  await state(page, 'saved')
  await page.reload()
  expect(
    await page
      .locator('.notebook-marks textarea')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value)),
  ).toEqual(['You learn it standing up', 'Nights are quiet'])
  await expect.poll(() => page.locator('.notebook-wording textarea').inputValue()).toBe('Who trained you?')
  await page.locator('.notebook-clock[data-phase=running]').waitFor()
  await page.dblclick('button[value=end]')
  await page.waitForURL(`${program.origin}/interviews/${id}/debrief`)
  await expect.poll(() => page.locator('main').textContent()).not.toContain('press “We talked”')
  await expect.poll(() => page.locator('[name=learned]').inputValue()).toBe('Nights are quiet')
})

test('a clock that was started to try it is set back, and comes back as it was', async () => {
  const { id } = await addInterview(data, email, ['A normal day?'])
  const page = await device()
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await page.click('button[value=start]')
  await page.locator('.notebook-clock[data-phase=running]').waitFor()
  await page.click('button[value=reset]')
  await page.locator('.notebook-clock[data-phase=waiting]').waitFor()
  // The focus is on the way back.
  await page.keyboard.press('Enter')
  await page.locator('.notebook-clock[data-phase=running]').waitFor()
  await page.click('button[value=reset]')
  await state(page, 'saved')
  await page.reload()
  await page.locator('.notebook-clock[data-phase=waiting]').waitFor()
  await expect.poll(() => page.locator('button[value=reset]').count()).toBe(0)
  await page.context().close()
})

test('a talk that was taken up again while its end was on the way stays in the notebook', async () => {
  const { id } = await addInterview(data, email, ['A normal day?'])
  const page = await device()
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await page.click('button[value=start]')
  await state(page, 'saved')
  let arrives = () => {}
  const slow = new Promise<void>((resolve) => (arrives = resolve))
  await page.route('**/notebook/updates', async (route) => {
    await slow
    await route.continue()
  })
  // Both presses of one button: sooner than a second apart the later one counts as the same tap.
  await page.waitForTimeout(1_100)
  await page.click('button[value=end]')
  await page.getByText('Saving your notes first').waitFor()
  await page.waitForTimeout(1_100)
  await page.click('button[value=resume]')
  const opened: string[] = []
  page.on('request', (request) => void (request.isNavigationRequest() && opened.push(request.url())))
  arrives()
  await page.locator('.notebook-clock[data-phase=running]').waitFor()
  await state(page, 'saved')
  // What the end had begun is done by the time the page asks for news.
  await page.waitForResponse('**/notebook/updates')
  expect(opened).toEqual([])
  await page.context().close()
})

test('the way through the questions keeps the focus at its end', async () => {
  const { id } = await addInterview(data, email, ['A normal day?', 'What next?'])
  const page = await device()
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await page.getByRole('button', { name: 'One at a time' }).click()
  const next = page.getByRole('group', { name: 'Question by question' }).getByRole('button', { name: 'Next' })
  for (let press = 0; press < 2; press++) await next.press('Enter')
  await page.getByText('Question 2 of 2').waitFor()
  await expect.poll(() => next.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.context().close()
})

test('without a network the end of the talk leads on to the debrief, by keyboard too', async () => {
  const { id } = await addInterview(data, email, ['A normal day?'])
  const page = await device()
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await page.context().setOffline(true)
  // Below, where whoever never started the clock ends the talk.
  await page.locator('.notebook-closing button').press('Enter')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
  await expect.poll(focused).toBe(`/interviews/${id}/debrief`)
  await page.context().close()
})

test('what is done before the script runs stays done: words deleted, a question ticked', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?', 'What next?'])
  const [first, page] = [await device(), await device()]
  await first.goto(`${program.origin}/interviews/${id}/notebook`)
  await first.locator('[data-island="notebook"][data-alive]').waitFor()
  await notes(first, questionIds[0]!).fill('She likes it. Her boss is awful.')
  await state(first, 'saved')
  let arrives = () => {}
  const slow = new Promise<void>((resolve) => (arrives = resolve))
  await page.route(/assets\/notebook-.*\.js/, async (route) => {
    await slow
    await route.continue()
  })
  await page.goto(`${program.origin}/interviews/${id}/notebook`, { waitUntil: 'commit' })
  await notes(page, questionIds[0]!).fill('She likes it.')
  await page.check(`[name="asked:${questionIds[1]}"]`)
  arrives()
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await state(page, 'saved')
  const fresh = await device()
  await expect
    .poll(
      async () => {
        await fresh.goto(`${program.origin}/interviews/${id}/notebook`)
        return notes(fresh, questionIds[0]!).inputValue()
      },
      { timeout: 20_000 },
    )
    .toBe('She likes it.')
  await expect.poll(() => page.isChecked(`[name="asked:${questionIds[1]}"]`)).toBe(true)
  await expect.poll(() => fresh.isChecked(`[name="asked:${questionIds[1]}"]`)).toBe(true)
})

test('a mark belongs to the question in hand: one whose box was tapped, or that came up after one had left the plan', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?', 'What next?', 'Who else?'])
  const page = await device()
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await notes(page, questionIds[2]!).fill('Ask Olu.')
  await notes(page, questionIds[0]!).focus()
  // As Safari has it: a box that is tapped takes no focus.
  await page.locator(`[name="asked:${questionIds[1]}"]`).evaluate((box) => (box as HTMLInputElement).click())
  await page.click('button[value="mark:learned"]')
  await expect.poll(() => page.locator(`[id="q-${questionIds[1]}"] .notebook-marks li`).count()).toBe(1)
  await state(page, 'saved')

  await page.goto(`${program.origin}/interviews/${id}/plan`)
  const takeOut = page.locator(`form[action$="/${questionIds[2]}/remove"] button`)
  await takeOut.click()
  await takeOut.waitFor({ state: 'detached' })
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await expect.poll(() => notes(page, questionIds[2]!).inputValue()).toBe('Ask Olu.')
  await page.click('.notebook-view button[aria-pressed=false]')
  await page.click('button[value="off-script"]')
  await page.keyboard.type('Who trained you?')
  await expect.poll(() => page.locator('.notebook-wording textarea').inputValue()).toBe('Who trained you?')
  await page.locator('.notebook-back').waitFor()
  await page.click('button[value="mark:learned"]')
  await expect
    .poll(() => page.locator('.notebook-question:has(.notebook-wording) .notebook-marks li').count())
    .toBe(1)
})

test('a mark is about the question one has scrolled to, and a reload keeps the one in hand', async () => {
  const asked = Array.from({ length: 12 }, (_, index) => `Question of a long plan, number ${index + 1}?`)
  const { id, questionIds } = await addInterview(data, email, asked)
  const page = await device()
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  const marksOf = (at: number) => page.locator(`[id="q-${questionIds[at]}"] .notebook-marks li`)
  await page
    .locator(`[id="q-${questionIds[8]}"]`)
    .evaluate((card) => card.scrollIntoView({ block: 'center' }))
  // As the thumb does: Playwright would scroll to the bar's place at the end of the page first.
  const learned = page.locator('button[value="mark:learned"]')
  await learned.evaluate((button) => (button as HTMLButtonElement).click())
  await marksOf(8).waitFor()
  await notes(page, questionIds[4]!).focus()
  await page.getByRole('button', { name: 'One at a time' }).click()
  await page.getByText('Question 5 of 12').waitFor()
  await page.reload()
  await page.getByText('Question 5 of 12').waitFor()
  // One at a time it stays in hand wherever one has scrolled to.
  await page
    .locator('.notebook-questions')
    .evaluate((list) => ((list as HTMLElement).style.paddingBlockEnd = '3000px'))
  const card = page.locator(`[id="q-${questionIds[4]}"]`)
  // Again, since the browser puts a page that was loaded anew back to where it was.
  await expect
    .poll(() =>
      card.evaluate((one) => {
        scrollTo(0, document.documentElement.scrollHeight)
        return one.getBoundingClientRect().bottom
      }),
    )
    .toBeLessThan(-1000)
  await learned.evaluate((button) => (button as HTMLButtonElement).click())
  await marksOf(4).waitFor()
  await expect.poll(() => marksOf(0).count()).toBe(0)
  await page.context().close()
})

test('without JavaScript two tabs lose nothing, and a page that is alive hears of it', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  const [alive, plain] = [await device(), await device(false)]
  const tab = await plain.context().newPage()
  const url = `${program.origin}/interviews/${id}/notebook`
  await Promise.all([alive, plain, tab].map((page) => page.goto(url)))
  await alive.locator('[data-island="notebook"][data-alive]').waitFor()
  await notes(plain, questionIds[0]!).fill('from the first tab')
  await plain.click('.notebook-top .save-state button')
  await notes(tab, questionIds[0]!).fill('and from the second')
  await tab.click('button[value="mark:person"]')
  await tab.locator('.notebook-marks textarea').fill('Ana Ruiz')
  await tab.click('button[value=start]')
  const text = await notes(tab, questionIds[0]!).inputValue()
  expectAll(text, 'from the first tab and from the second'.split(' '))
  await expect.poll(() => notes(alive, questionIds[0]!).inputValue(), { timeout: 20_000 }).toBe(text)
  await alive.locator('.notebook-clock[data-phase=running]').waitFor()
})

test('a notebook whose script does not come asks before it lets words go', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  const page = await device()
  await page.route(/assets\/notebook-.*\.js/, (route) => route.abort())
  await page.goto(`${program.origin}/interviews/${id}/notebook`, { waitUntil: 'networkidle' })
  await notes(page, questionIds[0]!).pressSequentially('typed in vain')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await page.click(`main a[href="/interviews/${id}"]`)
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect.poll(() => notes(page, questionIds[0]!).inputValue()).toBe('typed in vain')
  await page.click('.notebook-top .save-state button')
  await page.locator('.flash').waitFor()
  await expect.poll(() => notes(page, questionIds[0]!).inputValue()).toBe('typed in vain')
  expect(asked).toHaveLength(1)
})

test('the browser of an old phone saves what is written', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?', 'What next?'])
  const page = await device()
  await page.addInitScript(() => {
    // What Safari 15 and Chrome 100 do not have.
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with'])
      Reflect.deleteProperty(Array.prototype, name)
    Reflect.deleteProperty(AbortSignal, 'timeout')
    Reflect.deleteProperty(AbortSignal, 'any')
  })
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await notes(page, questionIds[0]!).fill('from an old phone')
  await expect
    .poll(async () => (await page.request.get(page.url())).text(), { timeout: 20_000 })
    .toContain('from an old phone')
  await state(page, 'saved')
})

test('where the browser gives no storage for small facts, the notebook says that words wait, and keys work', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  const page = await device()
  await page.addInitScript(() => {
    // As a window within another program may have it.
    Object.defineProperty(globalThis, 'localStorage', { get: () => null })
  })
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await page.keyboard.press('?')
  await page.locator('dialog#shortcuts[open]').waitFor()
  await page.keyboard.press('Escape')
  await page.context().setOffline(true)
  await notes(page, questionIds[0]!).fill('nobody forgets these')
  await state(page, 'waiting')
  await page.context().setOffline(false)
  await state(page, 'saved')
})

test('a browser that cannot open the notebook without a network keeps saying so', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  const page = await device()
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'caches'))
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  const note = page.locator('.notebook-device[data-device=needs-network]')
  await note.waitFor()
  await notes(page, questionIds[0]!).fill('kept here, and on the server')
  await state(page, 'device')
  await state(page, 'saved')
  await expect.poll(() => note.isVisible()).toBe(true)
})

test('a mark or a question removed by a slip comes back with its words, by the keyboard too', async () => {
  const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
  const page = await device()
  await page.goto(`${program.origin}/interviews/${id}/notebook`)
  await page.locator('[data-island="notebook"][data-alive]').waitFor()
  await notes(page, questionIds[0]!).focus()
  for (const [kind, words] of [
    ['quote', 'Nights are quiet'],
    ['person', 'Ana Ruiz'],
  ]) {
    await page.click(`button[value="mark:${kind}"]`)
    await page.keyboard.type(words!)
  }
  await page.click('button[value="off-script"]')
  await page.keyboard.type('Who trained you?')
  const words = (place: string) =>
    page
      .locator(`${place} textarea`)
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
  const undo = page.locator('.notebook-removed button')

  await page.locator('.notebook-marks li[data-kind=quote] button').press('Enter')
  await expect.poll(() => words('.notebook-marks')).toEqual(['Ana Ruiz'])
  await expect.poll(() => page.locator('.notebook-removed').textContent()).toContain('Removed: Quote')
  await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => words('.notebook-marks')).toEqual(['Nights are quiet', 'Ana Ruiz'])
  await page.keyboard.press('End')
  await page.keyboard.type(', she says')

  await page.locator('.notebook-wording button').press('Enter')
  await expect.poll(() => words('.notebook-wording')).toEqual([])
  await undo.press('Enter')
  await expect.poll(() => words('.notebook-wording')).toEqual(['Who trained you?'])
  await state(page, 'saved')
  await page.reload()
  await expect.poll(() => words('.notebook-marks')).toEqual(['Nights are quiet, she says', 'Ana Ruiz'])
  await expect.poll(() => words('.notebook-wording')).toEqual(['Who trained you?'])
  await expect.poll(() => undo.count()).toBe(0)
})
