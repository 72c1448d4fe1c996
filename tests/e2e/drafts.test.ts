// What is typed into a form with room for a text stays in its tab until the server has it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Dialog, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { templateRules } from '../../src/features/assignments/index.ts'
import { authIn } from '../../src/platform/auth/index.ts'
import { readConfig } from '../../src/platform/config/index.ts'
import { createLog } from '../../src/platform/log/index.ts'
import { type OpenContext, openContext } from '../../src/platform/open-context.ts'
import { newId } from '../../src/shared/ids.ts'
import { openBrowser } from '../support/browser.ts'
import { type FilledCourse, fillCourse } from '../support/filled-course.ts'
import { addInterview } from '../support/interview.ts'
import { type Program, startProgram } from '../support/program.ts'
import { enter, knownSecret, offerTimes, send } from '../support/roles.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hh-drafts-'))
const data = path.join(folder, 'data')

let program: Program
let browser: Browser
let opened: OpenContext
let course: FilledCourse
let seeker: BrowserContext
let instructor: BrowserContext
/** Of the page on which a professional answers the seeker. */
let guestLink = ''

beforeAll(async () => {
  program = (await startProgram(data, {
    environment: { HALFHOUR_SECRET: knownSecret, HALFHOUR_DEV: 'yes' },
    limitMs: 150_000,
  }))!
  browser = await openBrowser()
  await (await enter(browser, program, 'administrator')).close()
  seeker = await enter(browser, program, 'seeker')
  guestLink = program.origin + (await offerTimes(seeker, program))
  const config = readConfig({ HALFHOUR_DATA: data, HALFHOUR_SECRET: knownSecret })
  const log = createLog('fatal')
  opened = await openContext(config, { jobNames: [], database: 'join', origin: 'http://localhost', log })
  const { ctx } = opened
  course = await fillCourse(ctx, 2)
  const given = templateRules('nine-questions', 'en')
  const rules = {
    ...given,
    sections: [
      ...given.sections,
      { id: 'own', title: 'What now', form: 'memo', unit: 'words', min: 0, max: 0 },
    ],
    stages: given.stages.map((stage) => ({ ...stage, sections: [...stage.sections, 'own'] })),
    ownQuestions: 0,
  }
  await ctx.db
    .updateTable('assignments')
    .set({ rules: JSON.stringify(rules) })
    .where('course_id', '=', course.courseId)
    .execute()
  const id = newId()
  const now = ctx.clock.now()
  const inés = { id, name: 'Inés Instructor', email: 'ines@example.edu', created_at: now, updated_at: now }
  await ctx.db.insertInto('accounts').values(inés).execute()
  await ctx.db
    .insertInto('enrollments')
    .values({ course_id: course.courseId, account_id: id, role: 'instructor', created_at: now })
    .execute()
  const [cookie = ''] = await authIn(ctx).startSession(id)
  instructor = await windowOf(cookie)
}, 480_000)

afterAll(async () => {
  await browser?.close()
  await opened?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function windowOf(cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-US' })
  const [name = '', value = ''] = cookie.split(';')[0]!.split('=')
  await context.addCookies([{ name, value, url: program.origin }])
  return context
}

type Note = 'back' | 'dropped' | 'unread' | 'unsent'
const noteOn = (page: Page, name: Note) => page.locator(`[data-draft-note=${name}]`)

/** Sends a form and loses its answer, whether or not it had arrived. */
async function lose(page: Page, button: string, { arrives = false }: { arrives?: boolean } = {}) {
  const posts = '**/*'
  await page.route(posts, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    if (arrives) await route.fetch({ maxRedirects: 0 })
    return route.fulfill({ status: 502, body: 'Bad gateway' })
  })
  await page.click(button)
  await page.getByText('Bad gateway').waitFor()
  await page.unroute(posts)
}

/** Nobody is asked on the way to another page whose words are kept. @returns what was asked, to be empty */
function questionsOn(page: Page): string[] {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  return asked
}

test('a debrief that finds no network waits for it, and what was typed comes back in this tab until it is saved', async () => {
  const page = await seeker.newPage()
  const { id } = await addInterview(data, 'sam@example.edu', [])
  const ended_at = opened.ctx.clock.now()
  await opened.ctx.db.updateTable('interviews').set({ ended_at }).where('id', '=', id).execute()
  const here = `${program.origin}/interviews/${id}/debrief`
  const save = 'main form:has([name=learned]) button[value=save]:not([aria-hidden])'
  const note = (name: Note) => noteOn(page, name)
  const leave = async () => {
    page.once('dialog', (dialog) => void dialog.accept())
    await page.goto(`${program.origin}/today`)
  }
  const step = () => page.locator('[name^="step:"]').first()

  await page.goto(here)
  await expect.poll(() => note('back').isVisible()).toBe(false)
  await page.fill('[name=learned]', 'Nights are quiet')
  await step().fill('Shadow a shift')
  await page.locator('[name^="due:"]').first().fill('2030-05-03')
  await page.check('[name=stillInterested][value=yes]')
  await page.context().setOffline(true)
  await page.click(save)
  await note('unsent').waitFor()
  expect(page.url()).toBe(here)
  await page.context().setOffline(false)
  await leave()

  await page.goto(here)
  await expect.poll(() => note('back').isVisible()).toBe(true)
  await expect.poll(() => page.inputValue('[name=learned]')).toBe('Nights are quiet')
  await expect.poll(() => page.isChecked('[name=stillInterested][value=yes]')).toBe(true)
  await page.click(save)
  await page.locator('.flash').waitFor()
  await expect.poll(() => note('back').isVisible()).toBe(false)
  await expect.poll(() => step().inputValue()).toBe('Shadow a shift')
  await expect.poll(() => page.locator('[name^="due:"]').first().inputValue()).toBe('2030-05-03')

  // The network goes while it is on its way: the page is gone, and the words are not.
  await page.fill('[name=learned]', 'Nights are quiet, days are not')
  await page.route(here, (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 502, body: 'Bad gateway' })
      : route.fallback(),
  )
  await page.click(save)
  await page.getByText('Bad gateway').waitFor()
  await page.unroute(here)
  await page.goto(here)
  await expect.poll(() => page.inputValue('[name=learned]')).toBe('Nights are quiet, days are not')
  await page.fill('[name=wentWell]', 'She laughed')
  // Nobody is asked about what they throw away.
  const asked: string[] = []
  const answer = (dialog: Dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  }
  page.on('dialog', answer)
  await page.click('[data-draft=drop]')
  await expect.poll(() => page.inputValue('[name=learned]')).toBe('Nights are quiet')
  // A slip of the thumb costs nothing, until something else is typed.
  await page.click('[data-draft=restore]')
  await expect.poll(() => page.inputValue('[name=learned]')).toBe('Nights are quiet, days are not')
  await expect.poll(() => page.inputValue('[name=wentWell]')).toBe('She laughed')
  expect([await note('back').isVisible(), await note('dropped').isVisible()]).toEqual([true, false])
  await page.click('[data-draft=drop]')
  await expect.poll(() => page.inputValue('[name=learned]')).toBe('Nights are quiet')
  await page.goto(here)
  expect([await note('back').isVisible(), await note('dropped').isVisible()]).toEqual([false, true])
  await page.fill('[name=learned]', 'Something else')
  await expect.poll(() => note('dropped').isVisible()).toBe(false)
  expect(asked).toEqual([])
  page.off('dialog', answer)

  // Saved, and only the answer is lost: what is on record is not called unsaved for a space or a comma.
  await page.route(here, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    await route.fetch({ maxRedirects: 0 })
    return route.fulfill({ status: 502, body: 'Lost' })
  })
  await page.locator('[name=payFrom]').evaluate((field: HTMLInputElement) => (field.value = '52,000'))
  await page.fill('[name=learned]', 'Nights are quiet, mostly ')
  await page.click(save)
  await page.getByText('Lost').waitFor()
  await page.unroute(here)
  await page.goto(here)
  await expect.poll(() => note('back').isVisible()).toBe(false)
  await expect.poll(() => page.inputValue('[name=learned]')).toBe('Nights are quiet, mostly')
  await expect.poll(() => page.inputValue('[name=payFrom]')).toBe('52000')

  // Refused and left, it comes back beside what another device has saved meanwhile, and takes nothing of it out.
  const elsewhere = async (change: (laptop: Page) => Promise<void>) => {
    const laptop = await page.context().newPage()
    await laptop.goto(here)
    await change(laptop)
    await laptop.click(save)
    await laptop.locator('.flash').waitFor()
    await laptop.close()
  }
  await page.fill('[name=learned]', 'Nights are quiet, and long')
  await page.click('main form:has([name=learned]) button[value=finish]')
  await page.locator('.error-summary').waitFor()
  await elsewhere((laptop) => laptop.fill('[name=wentWell]', 'She laughed'))
  await leave()
  await page.goto(here)
  await expect.poll(() => note('back').isVisible()).toBe(true)
  await page.click(save)
  await page.locator('.flash').waitFor()
  await expect.poll(() => page.inputValue('[name=learned]')).toBe('Nights are quiet, and long')
  await expect.poll(() => page.inputValue('[name=wentWell]')).toBe('She laughed')

  // New steps come back before one that was taken out elsewhere.
  const steps = () =>
    page
      .locator('[name^="step:"]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
  await page.locator('[name^="step:"]').nth(1).fill('Ask Olu')
  await page.locator('[name^="step:"]').nth(2).fill('Read about shifts')
  await elsewhere(async (laptop) => {
    await laptop.locator('[name^="step:"]').first().fill('')
    await laptop.fill('[name=wentWell]', 'She smiled')
  })
  await leave()
  await page.goto(here)
  await expect.poll(() => steps()).toEqual(['Ask Olu', 'Read about shifts'])
  // What was not touched here is what the third save says.
  await elsewhere((laptop) => laptop.fill('[name=wentWell]', 'She nodded'))
  await page.click(save)
  await page.locator('.flash').waitFor()
  expect((await steps()).slice(0, 2)).toEqual(['Ask Olu', 'Read about shifts'])
  await expect.poll(() => page.inputValue('[name=wentWell]')).toBe('She nodded')

  // What was marked in the notebook meanwhile is not in these words: it is proposed the next time.
  await page.fill('[name=learned]', 'Nights are long')
  const mark = { id: newId(), kind: 'learned', text: 'Ask for the night rate', question_id: null } as const
  const book = { state: Buffer.from([0, 0]), updated_at: opened.ctx.clock.now() }
  const { seeker_id } = await opened.ctx.db
    .selectFrom('interviews')
    .select('seeker_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await opened.ctx.db
    .insertInto('notebooks')
    .values({ seeker_id, interview_id: id, ...book })
    .execute()
  await opened.ctx.db
    .insertInto('notebook_marks')
    .values({ seeker_id, interview_id: id, ...mark, contact_id: null })
    .execute()
  await leave()
  await page.goto(here)
  await expect.poll(() => page.inputValue('[name=learned]')).toBe('Nights are long')
  await page.click(save)
  await page.locator('.flash').waitFor()
  await expect.poll(() => page.inputValue('[name=learned]')).toBe('Nights are long\nAsk for the night rate')
  await page.close()
})

test('what is handed in finds no network, waits for it, and is gone from the tab once it has arrived', async () => {
  const page = await (await windowOf(course.students[0]!.cookie)).newPage()
  const here = program.origin + course.students[0]!.path
  const text = 'main form[action*="hand-in"] textarea >> nth=0'
  const save = 'main form[action*="hand-in"] button[value=save]:not([aria-hidden])'
  await page.goto(here)
  await page.fill(text, 'She said that nights are quiet.')
  await page.context().setOffline(true)
  await page.click(save)
  await noteOn(page, 'unsent').waitFor()
  await page.context().setOffline(false)
  const asked = questionsOn(page)
  await page.click('nav a[href="/today"]')
  await page.waitForURL('**/today')
  expect(asked).toEqual([])
  await page.goto(here)
  await noteOn(page, 'back').waitFor()
  await expect.poll(() => page.inputValue(text)).toBe('She said that nights are quiet.')
  const lookElsewhere = async (link: string) => {
    await page.click(link)
    await page.waitForURL('**/today')
    expect(asked).toEqual([])
    await page.goto(here)
    await noteOn(page, 'back').waitFor()
  }
  await lookElsewhere('nav a[href="/today"]')
  // Sent, and stopped before an answer came: the start page, which leads on to Today, has not taken it.
  await page.route(here, (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status: 204 }) : route.fallback(),
  )
  await Promise.all([page.waitForResponse((answer) => answer.status() === 204), page.click(save)])
  await lookElsewhere('a.brand')
  await page.unroute(here)
  await expect.poll(() => page.inputValue(text)).toBe('She said that nights are quiet.')
  await page.click(save)
  await page.locator('.flash').waitFor()
  await page.goto(here)
  await expect.poll(() => noteOn(page, 'back').count()).toBe(0)
  await expect.poll(() => page.inputValue(text)).toBe('She said that nights are quiet.')

  // What an earlier release kept says itself whose it is.
  await page.fill(text, 'From before the update.')
  await page.evaluate(() => {
    const { account } = document.body.dataset
    for (const [key, draft] of Object.entries(sessionStorage))
      if (key.startsWith('draft '))
        sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(draft as string), account }))
    sessionStorage.removeItem('words of')
  })
  await page.goto(here)
  await noteOn(page, 'back').waitFor()
  await expect.poll(() => page.inputValue(text)).toBe('From before the update.')

  // The next person in this tab is not shown it.
  await page.fill(text, 'Private')
  await page.context().clearCookies()
  const [name = '', value = ''] = course.students[1]!.cookie.split('=')
  await page.context().addCookies([{ name, value, url: program.origin }])
  await page.goto(here)
  await expect.poll(() => page.inputValue(text)).toBe('')
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage))
  expect([kept.includes('Private'), kept.includes('quiet')]).toEqual([false, false])
  await page.context().close()
})

test('of several forms of one page that go the same way each keeps its own, and one that made its post comes back empty', async () => {
  const page = await instructor.newPage()
  const here = `${program.origin}/courses/${course.courseId}/board`
  const form = (kind: string) => `#write-${kind} form`
  const body = (kind: string) => page.inputValue(`${form(kind)} [name=body]`)
  await page.goto(here)
  for (const kind of ['ask', 'post']) {
    await page.click(`#write-${kind} summary`)
    await page.fill(`${form(kind)} [name=title]`, `Title of ${kind}`)
    await page.fill(`${form(kind)} [name=body]`, `Words of ${kind}`)
  }
  const asked = questionsOn(page)
  await page.reload()
  await noteOn(page, 'back').nth(1).waitFor()
  expect([await body('ask'), await body('post')]).toEqual(['Words of ask', 'Words of post'])
  const names = await page
    .locator('[data-draft=drop]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
  expect(names).toEqual(['Throw it away: Ask who knows somebody', 'Throw it away: Write a post'])
  // It is made, and its answer is lost: sent again, it is one.
  asked.length = 0
  await lose(page, `${form('ask')} button[data-kind=primary]`, { arrives: true })
  await page.goto(here)
  await expect.poll(() => body('ask')).toBe('Words of ask')
  await send(page, `${form('ask')} button[data-kind=primary]`)
  await page.goto(here)
  await page.locator(`${form('post')} [data-draft-note=back]`).waitFor()
  expect([await body('ask'), await body('post')]).toEqual(['', 'Words of post'])
  await expect.poll(() => page.getByText('Title of ask').count()).toBe(1)
  expect(asked).toEqual([])

  // Refused, it stands at another address, and is the same form.
  await page.fill(`${form('post')} [name=title]`, '')
  await page.click(`${form('post')} button[data-kind=primary]`)
  await page.locator('.error-summary').waitFor()
  await page.click('nav a[href="/today"]')
  await page.waitForURL('**/today')
  await page.goto(here)
  await expect.poll(() => body('post')).toBe('Words of post')
  await page.fill(`${form('post')} [name=title]`, 'A title')
  await send(page, `${form('post')} button[data-kind=primary]`)
  await page.goto(here)
  expect([await body('post'), await noteOn(page, 'back').count()]).toEqual(['', 0])
  expect(asked).toEqual([])
  await page.close()
})

test('a grade whose answer never came is back with its words, and goes on to the next', async () => {
  const final = new URLSearchParams(course.students[1]!.body)
  final.set('section:own', 'I will shadow a shift.')
  const handed = await fetch(program.origin + course.students[1]!.path, {
    method: 'POST',
    headers: { cookie: course.students[1]!.cookie, 'sec-fetch-site': 'same-origin' },
    body: final,
    redirect: 'manual',
  })
  expect(handed.status).toBe(303)
  const page = await instructor.newPage()
  await page.goto(`${program.origin}${course.path}/grading`)
  await page.click('main table a[href*="/grading/"]')
  await page.waitForURL(/grading\/0/)
  const here = page.url()
  const points = page.locator('[name^="points:"]')
  const typed = await points.evaluateAll((fields) =>
    fields.map((field) => {
      ;(field as HTMLInputElement).value = '1'
      return '1'
    }),
  )
  await page.fill('[name=feedback]', 'Your questions were your own.')
  await lose(page, 'main form button[value=stay]')
  await page.goto(here)
  await noteOn(page, 'back').waitFor()
  await expect.poll(() => page.inputValue('[name=feedback]')).toBe('Your questions were your own.')
  await expect
    .poll(() => points.evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value)))
    .toEqual(typed)
  await page.click('main form button[value=next]:not([aria-hidden])')
  await page.locator('.flash').waitFor()
  await page.goto(here)
  await expect.poll(() => noteOn(page, 'back').count()).toBe(0)
  await expect.poll(() => page.inputValue('[name=feedback]')).toBe('Your questions were your own.')
  // Kept, and only its answer was lost: nobody else graded meanwhile.
  await page.fill('[name=feedback]', 'Your questions were good.')
  await lose(page, 'main form button[value=stay]', { arrives: true })
  await page.goto(here)
  await page.fill('[name=feedback]', 'Your questions were very good.')
  await page.click('main form button[value=stay]')
  await page.locator('.flash').waitFor()
  await expect.poll(() => page.inputValue('[name=feedback]')).toBe('Your questions were very good.')
  // Other words were written meanwhile: they are not replaced unseen.
  const words = () =>
    opened.ctx.db
      .selectFrom('feedback')
      .select('text')
      .where('submission_id', '=', new URL(here).pathname.split('/').at(-1)!)
      .executeTakeFirstOrThrow()
  await page.fill('[name=feedback]', 'Mine.')
  await page.click('nav a[href="/today"]')
  await page.waitForURL('**/today')
  await opened.ctx.db.updateTable('feedback').set({ text: 'Of a colleague.' }).execute()
  await page.goto(here)
  await expect.poll(() => page.inputValue('[name=feedback]')).toBe('Mine.')
  await page.click('main form button[value=stay]')
  await page.locator('.error-summary').waitFor()
  expect([await page.inputValue('[name=feedback]'), (await words()).text]).toEqual([
    'Mine.',
    'Of a colleague.',
  ])
  await page.click('main form button[value=stay]')
  await page.locator('.flash').waitFor()
  expect((await words()).text).toBe('Mine.')
  await page.close()
})

test('a part that was added to an assignment comes back with what was typed into it', async () => {
  const page = await instructor.newPage()
  await page.goto(`${program.origin}/courses/${course.courseId}/assignments/new?template=nine-questions`)
  const questions = page.locator('[name^="question:"][name$=":text"]')
  const before = await questions.count()
  const add = page.locator('button[value="question:add"]')
  await add.evaluate((button) => button.closest('details')?.setAttribute('open', ''))
  await Promise.all([page.waitForEvent('load'), add.click()])
  await questions.last().fill('What surprised you?')
  await page.selectOption('[name=zone]', 'Europe/Madrid')
  const asked = questionsOn(page)
  await page.click('nav a[href="/today"]')
  await page.waitForURL('**/today')
  // Where the server does not draw it again, nothing is lost and nothing can be typed over it.
  const posts = '**/assignments'
  await page.route(posts, (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
  await page.goto(`${program.origin}/courses/${course.courseId}/assignments/new?template=nine-questions`)
  await noteOn(page, 'unread').waitFor()
  await expect.poll(() => questions.count()).toBe(before)
  expect(
    await page.locator('main form [name=title]').evaluate((field) => field.closest('[inert]') !== null),
  ).toBe(true)
  await page.unroute(posts)
  await page.click('[data-draft=again]')
  await noteOn(page, 'back').waitFor()
  await expect.poll(() => questions.count()).toBe(before + 1)
  await expect.poll(() => questions.last().inputValue()).toBe('What surprised you?')
  await expect.poll(() => page.inputValue('[name=zone]')).toBe('Europe/Madrid')
  expect(asked).toEqual([])
  // With the tab its words would go.
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
})

test('words sent after the session had ended are there once one has signed in, and gone once they are kept', async () => {
  const page = await seeker.newPage()
  const here = `${program.origin}/contacts/new`
  const save = 'main form:has([name=why]) button[data-kind=primary]'
  await page.goto(here)
  await page.fill('[name=name]', 'Noor Haddad')
  await page.fill('[name=why]', 'She changed careers at forty.')
  await seeker.clearCookies()
  await send(page, save)
  expect(page.url()).toContain('/sign-in')
  await expect.poll(() => page.textContent('.flash')).toContain('still have your words')
  await page.fill('[name=email]', 'sam@example.edu')
  await page.fill('[name=password]', 'three random words')
  await send(page, 'main form button[type=submit]')
  expect(page.url()).toBe(here)
  await noteOn(page, 'back').waitFor()
  await expect.poll(() => page.inputValue('[name=why]')).toBe('She changed careers at forty.')
  await send(page, save)
  await expect.poll(() => page.textContent('h1')).toContain('Noor Haddad')
  await page.goto(here)
  expect([await page.inputValue('[name=why]'), await noteOn(page, 'back').count()]).toEqual(['', 0])

  // On a computer that others use too nothing is kept, and the browser asks.
  await page.fill('[name=why]', 'Seen by nobody')
  await seeker.addCookies([{ name: 'shared-computer', value: 'yes', url: program.origin }])
  const asked = questionsOn(page)
  await page.click('nav a[href="/today"]')
  await page.waitForURL('**/today')
  await page.goto(here)
  await expect.poll(() => page.inputValue('[name=why]')).toBe('')
  await page.fill('[name=why]', 'Seen by nobody')
  await page.click('nav a[href="/today"]')
  await page.waitForURL('**/today')
  expect(asked).toEqual(['beforeunload'])
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('nobody')
  // Nor what a form showed or said when it was sent.
  await page.goto(`${program.origin}/contacts`)
  await page.click('main a:has-text("Noor Haddad")')
  await page.click('main a[href$="/edit"]')
  await page.fill('[name=why]', 'She sent for nobody.')
  await send(page, save)
  await expect.poll(() => page.textContent('main')).toContain('She sent for nobody.')
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toMatch(/nobody|forty/)
  await page.close()
  await seeker.clearCookies({ name: 'shared-computer' })
})

test('a professional without an account finds their words on the page of their own link alone', async () => {
  const phone = await browser.newContext({ locale: 'en-US', timezoneId: 'America/Los_Angeles' })
  const page = await phone.newPage()
  const note = 'form[action$="/decline"] [name=note]'
  const button = 'form[action$="/decline"] button:not([type=button])'
  await page.goto(guestLink)
  // An hour that was typed in another zone is still meant in that one.
  await page.goto(`${guestLink}?zone=America%2FNew_York`)
  const hour = 'form[action$="/suggestion"] [name=hour-1]'
  await page.locator(hour).evaluate((field) => field.closest('details')?.setAttribute('open', ''))
  await page.fill(hour, '10:00')
  await page.goto(`${guestLink}/kept`)
  await page.goto(guestLink)
  await page.waitForURL('**?zone=America%2FNew_York')
  await noteOn(page, 'back').waitFor()
  await expect.poll(() => page.inputValue(hour)).toBe('10:00')
  await page.click('[data-draft=drop]')
  await noteOn(page, 'dropped').waitFor({ state: 'attached' })
  await page.locator(note).evaluate((box) => box.closest('details')?.setAttribute('open', ''))
  await page.fill(note, 'I am abroad until May. Ask my colleague.')
  await lose(page, button)
  await page.goto(guestLink)
  await noteOn(page, 'back').waitFor()
  // These words say no hour.
  expect(page.url()).toBe(guestLink)
  await expect.poll(() => page.isVisible(note)).toBe(true)
  await expect.poll(() => page.inputValue(note)).toBe('I am abroad until May. Ask my colleague.')
  await page.click(button)
  await page.getByRole('heading', { name: 'Thank you for answering' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('abroad')
  await phone.close()
})
