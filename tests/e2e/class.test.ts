// A class as it is used: a student hands in, and thirty submissions are graded, both with the keyboard alone; and the
// pages of it in both languages, on a phone and at a desk.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { authIn } from '../../src/platform/auth/index.ts'
import { readConfig } from '../../src/platform/config/index.ts'
import { createLog } from '../../src/platform/log/index.ts'
import { type OpenContext, openContext } from '../../src/platform/open-context.ts'
import { newId } from '../../src/shared/ids.ts'
import { openBrowser } from '../support/browser.ts'
import { type FilledCourse, fillCourse } from '../support/filled-course.ts'
import { keyboardOf } from '../support/keyboard.ts'
import { buildProgram, type Program, startProgram } from '../support/program.ts'
import { knownSecret } from '../support/roles.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hh-class-'))
const submissions = 30
let browser: Browser
let program: Program
let opened: OpenContext
let course: FilledCourse
let instructor: BrowserContext
let student: BrowserContext

/** A window of somebody who is signed in. */
async function windowOf(cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York' })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: program.origin }])
  return context
}

beforeAll(async () => {
  buildProgram()
  browser = await openBrowser()
  const data = path.join(folder, 'data')
  const started = await startProgram(data, { environment: { HALFHOUR_SECRET: knownSecret } })
  if (!started) throw new Error('the program did not start')
  program = started
  const config = readConfig({ HALFHOUR_DATA: data, HALFHOUR_SECRET: knownSecret })
  const log = createLog('fatal')
  opened = await openContext(config, { jobNames: [], database: 'join', origin: 'http://localhost', log })
  const { ctx } = opened
  course = await fillCourse(ctx, submissions + 1)
  const teacher = newId()
  const now = ctx.clock.now()
  const stamps = { created_at: now, updated_at: now }
  await ctx.db
    .insertInto('accounts')
    .values({ id: teacher, name: 'Inés Instructor', email: 'ines@example.edu', ...stamps })
    .execute()
  await ctx.db
    .insertInto('enrollments')
    .values({ course_id: course.courseId, account_id: teacher, role: 'instructor', created_at: now })
    .execute()
  const [cookie = ''] = await authIn(ctx).startSession(teacher)
  instructor = await windowOf(cookie.split(';')[0]!)
  student = await windowOf(course.students.at(-1)!.cookie)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await opened?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const said = (page: Page, words: string | RegExp) =>
  page.getByText(words).first().waitFor({ timeout: 15_000 })

test('a student goes from the course to the receipt with the keyboard alone', async () => {
  const page = await student.newPage()
  const keys = keyboardOf(page, true)
  await keys.visit(`${program.origin}/courses`)
  await keys.follow('link', 'Storm')
  await keys.follow('link', 'Talk with one person in your field')
  await keys.follow('link', 'Prepare: Report')
  await said(page, 'Everything that is asked for is there.')
  await keys.follow('button', 'Hand it in')
  await said(page, 'In time.')
  await said(page, /^[0-9a-f]{64}$/)
  await page.close()
}, 240_000)

test('thirty submissions are graded with the keyboard alone, and released', async () => {
  for (const one of course.students.slice(0, submissions)) {
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
  await keys.follow('link', 'Grading')
  await keys.follow('link', 'Grade the next one')
  for (let done = 0; done <= submissions; done++) {
    // The first field of points has the focus when the page opens.
    await page.waitForSelector('input[name="points:questions"]:focus', { timeout: 15_000 })
    await page.keyboard.type('40.5')
    await page.keyboard.press('Tab')
    await page.keyboard.type('12')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await Promise.all([
      page.waitForEvent('framenavigated', { timeout: 15_000 }),
      page.keyboard.press('Enter'),
    ])
    await page.waitForLoadState()
  }
  await said(page, `${submissions + 1} of ${submissions + 1} graded`)
  await keys.follow('button', 'Release now')
  await said(page, 'Students see it since')
  const { ctx } = opened
  const grades = await ctx.db.selectFrom('grades').select(['points', 'out_of']).execute()
  expect(grades).toHaveLength(submissions + 1)
  expect(new Set(grades.map(({ points, out_of: of }) => `${Number(points)} of ${Number(of)}`))).toEqual(
    new Set(['92.5 of 100']),
  )
  const seen = await student.newPage()
  const hers = keyboardOf(seen, true)
  await hers.visit(`${program.origin}${course.path}`)
  await hers.follow('link', 'Read the feedback')
  await said(seen, '92.5 of 100')
  await Promise.all([page.close(), seen.close()])
}, 600_000)

/** What axe finds, and whether anything has to be scrolled sideways on a phone. */
async function problemsOf(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 3000 })
  const { violations } = await new AxeBuilder({ page: page as never })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  await page.setViewportSize({ width: 360, height: 780 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 2).map((node) => `${id}: ${node.target.join(' ')}`),
    ),
    ...(wide > 360 ? [`${wide} px wide`] : []),
  ]
}

test.each(['en', 'es'])(
  'every page of it is accessible and fits a phone (%s)',
  async (locale) => {
    const { ctx } = opened
    const [one] = await ctx.db.selectFrom('submissions').select('id').limit(1).execute()
    const [own] = await ctx.db
      .selectFrom('submissions')
      .select('id')
      .where('student_id', '=', course.students.at(-1)!.id)
      .execute()
    const list = `/courses/${course.courseId}/assignments/new`
    const pages: [BrowserContext, string][] = [
      [instructor, list],
      [instructor, `${list}?template=four-dates`],
      [instructor, `${list}?template=empty`],
      [instructor, course.path],
      [instructor, `${course.path}/edit`],
      [instructor, `${course.path}/students`],
      [instructor, `${course.path}/grading`],
      [instructor, `${course.path}/grading/${one!.id}`],
      [instructor, `${course.path}/submissions/${one!.id}`],
      [student, course.path],
      [student, `${course.path}/hand-in`],
      [student, `${course.path}/exceptions/new`],
      [student, `${course.path}/submissions/${own!.id}`],
      [student, `${course.path}/submissions/${own!.id}/feedback`],
    ]
    const problems: string[] = []
    for (const [context, address] of pages) {
      const page = await context.newPage()
      await page.setExtraHTTPHeaders({ 'accept-language': locale })
      const answer = await page.goto(program.origin + address)
      expect([address, answer?.status()]).toEqual([address, 200])
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      // What is folded away has to be right too.
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('main details')) (part as HTMLDetailsElement).open = true
      })
      problems.push(...(await problemsOf(page)).map((words) => `${address}: ${words}`))
      await page.close()
    }
    expect(problems).toEqual([])
  },
  600_000,
)
