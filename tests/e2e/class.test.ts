// A class as it is used, with the keyboard alone: an instructor goes from nothing to a running course, a student from
// the link to the receipt, and thirty submissions are graded; and its pages in both languages, on a phone and at a desk.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { templateRules } from '../../src/features/assignments/index.ts'
import { translator } from '../../src/i18n/index.ts'
import { authIn } from '../../src/platform/auth/index.ts'
import { readConfig } from '../../src/platform/config/index.ts'
import { createLog } from '../../src/platform/log/index.ts'
import { type OpenContext, openContext } from '../../src/platform/open-context.ts'
import { newId } from '../../src/shared/ids.ts'
import { violationsOf } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { type FilledCourse, fillCourse } from '../support/filled-course.ts'
import { heldInterview } from '../support/held-interview.ts'
import { type Keyboard, keyboardOf } from '../support/keyboard.ts'
import { type Program, startProgram } from '../support/program.ts'
import { enter, knownSecret } from '../support/roles.ts'
import { enrol } from '../support/test-course.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hh-class-'))
const submissions = 30
let browser: Browser
let program: Program
let opened: OpenContext
let course: FilledCourse
let staffCookie = ''
let instructor: BrowserContext
let student: BrowserContext
/** Of the first who came, who may make courses. */
let owner: BrowserContext
/** What the instructor hands to the class. */
let joinLink = ''

/** What an instructor or student does, counted: a page opened, a field filled, a choice made, a button pressed. */
function counted(keys: Keyboard): { keys: Keyboard; actions: () => number } {
  let n = 0
  const acts = ['visit', 'write', 'type', 'select', 'choose', 'tick', 'follow', 'press', 'download'] as const
  const each = Object.fromEntries(
    acts.map((name) => [
      name,
      (...words: unknown[]) => {
        n++
        return (keys[name] as (...words: unknown[]) => Promise<unknown>)(...words)
      },
    ]),
  )
  return { keys: { ...keys, ...each } as Keyboard, actions: () => n }
}

const newWindow = (locale: string) => browser.newContext({ locale, timezoneId: 'America/New_York' })

/** A window of somebody who is signed in. */
async function windowOf(cookie: string, locale = 'en-US'): Promise<BrowserContext> {
  const context = await newWindow(locale)
  context.setDefaultTimeout(60_000)
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: program.origin }])
  return context
}

beforeAll(async () => {
  browser = await openBrowser()
  const data = path.join(folder, 'data')
  const started = await startProgram(data, { environment: { HALFHOUR_SECRET: knownSecret } })
  if (!started) throw new Error('the program did not start')
  program = started
  owner = await enter(browser, program, 'administrator')
  const config = readConfig({ HALFHOUR_DATA: data, HALFHOUR_SECRET: knownSecret })
  const log = createLog('fatal')
  opened = await openContext(config, { jobNames: [], database: 'join', origin: 'http://localhost', log })
  const { ctx } = opened
  course = await fillCourse(ctx, submissions)
  const teacher = newId()
  const now = ctx.clock.now()
  const stamps = { created_at: now, updated_at: now }
  await ctx.db
    .insertInto('accounts')
    .values({ id: teacher, name: 'Inés Instructor', email: 'ines@example.edu', ...stamps })
    .execute()
  await enrol(ctx, course.courseId, 'instructor', { id: teacher })
  const [cookie = ''] = await authIn(ctx).startSession(teacher)
  staffCookie = cookie.split(';')[0]!
  instructor = await windowOf(staffCookie)
  student = await windowOf(course.students.at(-1)!.cookie)
}, 480_000)

afterAll(async () => {
  await browser?.close()
  await opened?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const said = (page: Page, words: string | RegExp) =>
  page.getByText(words).first().waitFor({ timeout: 60_000 })

const t = translator('en')

test('an instructor goes from nothing to a running course in at most fifteen actions', async () => {
  const page = await owner.newPage()
  const { keys, actions } = counted(keyboardOf(page, true))
  await keys.visit(`${program.origin}/courses`)
  await keys.follow('link', t('courses.new'))
  await keys.write(t('courses.name'), 'Career Planning 101')
  await keys.type(t('courses.starts-on'), '09012026')
  await keys.type(t('courses.ends-on'), '12182030')
  await keys.follow('button', t('courses.create'))
  await keys.follow('link', t('courses.new-assignment'))
  await keys.follow('link', 'Talk with one person in your field')
  await keys.follow('button', t('assignments.create'))
  await said(page, t('assignments.created'))
  await keys.follow('link', 'Career Planning 101')
  await keys.follow('link', t('courses.invite-link'))
  joinLink = (await page.textContent('#join-link'))!.trim()
  console.log(`instructor, from nothing to a running course: ${actions()} actions`)
  expect(actions()).toBeLessThanOrEqual(15)
  // It runs: whoever has the link may come in.
  const stranger = await (await fetch(onThisOrigin(joinLink))).text()
  expect(stranger).toContain('Career Planning 101')
  await page.close()
}, 480_000)

const onThisOrigin = (link: string) => program.origin + new URL(link).pathname

test('a student goes from the link to the receipt with the keyboard alone', async () => {
  const context = await newWindow('en-US')
  const page = await context.newPage()
  const keys = keyboardOf(page, true)
  await keys.visit(onThisOrigin(joinLink))
  await keys.write(t('accounts.name'), 'Nadia Newcomer')
  await keys.write(t('accounts.email'), 'nadia@example.edu')
  await keys.write(t('accounts.password'), 'three random words')
  await keys.follow('button', t('joining.sign-up'))
  await said(page, t('joining.joined'))
  // The talk itself is walked in journey.test.ts; here it took place.
  const { ctx } = opened
  const { id: seekerId } = await ctx.db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', 'nadia@example.edu')
    .executeTakeFirstOrThrow()
  const { courseId, id: assignmentId } = await ctx.db
    .selectFrom('assignments as a')
    .innerJoin('courses as c', 'c.id', 'a.course_id')
    .select(['a.course_id as courseId', 'a.id'])
    .where('c.title', '=', 'Career Planning 101')
    .executeTakeFirstOrThrow()
  const asked = templateRules('nine-questions', 'en').questions.map(({ text }) => text)
  const questions = [...asked, 'What surprised you in your first year?']
  await heldInterview(ctx, { seekerId, courseId, assignmentId, questions, secret: 'mine' })
  await keys.follow('link', 'Talk with one person in your field')
  await keys.follow('link', t('submissions.prepare', { stage: 'Report' }))
  await said(page, t('submissions.all-there'))
  await keys.follow('button', t('submissions.hand-in'))
  await said(page, t('submissions.taken-in-time', { n: 0 }))
  await said(page, /^[0-9a-f]{64}$/)
  await context.close()
}, 480_000)

/** On a phone the report comes first: nothing takes the focus, and with it the place on the page. */
async function startsAtReport(page: Page) {
  const phone = await page.context().newPage()
  await phone.setViewportSize({ width: 360, height: 740 })
  await phone.goto(page.url())
  await phone.locator(`main a[href*='${course.path}/grading/']`).first().click()
  await phone.waitForSelector('html[data-script=on] input[name="points:questions"]', { timeout: 60_000 })
  expect(await phone.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(['BODY', 0])
  await phone.close()
}

test('thirty submissions are graded with the keyboard alone, and released', async () => {
  for (const one of course.students) {
    const answer = await fetch(program.origin + one.path, {
      method: 'POST',
      headers: { cookie: one.cookie, 'sec-fetch-site': 'same-origin' },
      body: one.body,
      redirect: 'manual',
    })
    expect(answer.status).toBe(303)
  }
  const page = await instructor.newPage()
  const keys = keyboardOf(page, true)
  await keys.visit(`${program.origin}${course.path}`)
  await keys.follow('link', t('grading.title'))
  await keys.follow('link', t('grading.begin'))
  for (let done = 0; done < submissions; done++) {
    // The first field of points has the focus when the page opens.
    await page.waitForSelector('input[name="points:questions"]:focus', { timeout: 60_000 })
    await page.keyboard.type('40.5')
    await page.keyboard.press('Tab')
    await page.keyboard.type('12')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await Promise.all([
      page.waitForEvent('framenavigated', { timeout: 60_000 }),
      page.keyboard.press('Enter'),
    ])
    await page.waitForLoadState()
  }
  await said(page, t('grading.done-of', { done: submissions, of: submissions }))
  await startsAtReport(page)
  await keys.follow('button', t('grading.release-now'))
  await said(page, t('grading.release-since'))
  const { ctx } = opened
  const grades = await ctx.db
    .selectFrom('grades')
    .select(['points', 'out_of'])
    .where('course_id', '=', course.courseId)
    .execute()
  expect(grades).toHaveLength(submissions)
  expect(new Set(grades.map(({ points, out_of: of }) => `${Number(points)} of ${Number(of)}`))).toEqual(
    new Set(['92.5 of 100']),
  )
  const seen = await student.newPage()
  const hers = keyboardOf(seen, true)
  await hers.visit(`${program.origin}${course.path}`)
  await hers.follow('link', t('grading.open'))
  await said(seen, '92.5 of 100')
  await Promise.all([page.close(), seen.close()])
}, 900_000)

/** What axe finds, and whether anything has to be scrolled sideways on a phone. */
async function problemsOf(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 3000 })
  const violations = await violationsOf(page)
  await page.setViewportSize({ width: 360, height: 780 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 2).map((node) => `${id}: ${node.target.join(' ')}`),
    ),
    ...(wide > 360 ? [`${wide} px wide`] : []),
  ]
}

test.each(['en-US', 'es-US'])(
  'every page of it is accessible and fits a phone (%s)',
  async (locale) => {
    const { ctx } = opened
    // Their accounts know a language by now, which comes before the browser's.
    await ctx.db.updateTable('accounts').set({ locale: null }).execute()
    const staff = await windowOf(staffCookie, locale)
    const learner = await windowOf(course.students.at(-1)!.cookie, locale)
    const [one] = await ctx.db
      .selectFrom('submissions')
      .select('id')
      .where('course_id', '=', course.courseId)
      .limit(1)
      .execute()
    const [own] = await ctx.db
      .selectFrom('submissions')
      .select('id')
      .where('student_id', '=', course.students.at(-1)!.id)
      .execute()
    const list = `/courses/${course.courseId}/assignments/new`
    const pages: [BrowserContext, string][] = [
      [staff, list],
      [staff, `${list}?template=four-dates`],
      [staff, `${list}?template=empty`],
      [staff, `/courses/${course.courseId}`],
      [staff, `/courses/${course.courseId}/people`],
      [staff, `/courses/${course.courseId}/board`],
      [staff, `/courses/${course.courseId}/edit`],
      [staff, course.path],
      [staff, `${course.path}/class`],
      [staff, `${course.path}/edit`],
      [staff, `${course.path}/students`],
      [staff, `${course.path}/grading`],
      [staff, `${course.path}/grading/${one!.id}`],
      [staff, `${course.path}/submissions/${one!.id}`],
      [learner, course.path],
      [learner, `${course.path}/hand-in`],
      [learner, `${course.path}/exceptions/new`],
      [learner, `${course.path}/submissions/${own!.id}`],
      [learner, `${course.path}/submissions/${own!.id}/feedback`],
    ]
    const problems: string[] = []
    for (const [context, address] of pages) {
      const page = await context.newPage()
      const answer = await page.goto(program.origin + address)
      expect([address, answer?.status()]).toEqual([address, 200])
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
      // What is folded away has to be right too.
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('main details')) (part as HTMLDetailsElement).open = true
      })
      problems.push(...(await problemsOf(page)).map((words) => `${address}: ${words}`))
      await page.close()
    }
    expect(problems).toEqual([])
    await Promise.all([staff.close(), learner.close()])
  },
  900_000,
)
