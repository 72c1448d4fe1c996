import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stopToken } from '../../src/features/outreach/protection/stop-link.ts'
import { keysFrom } from '../../src/platform/keys/index.ts'
import { appCode } from '../support/app-code.ts'
import { openBrowser } from '../support/browser.ts'
import { crawl, type Found } from '../support/crawl.ts'
import { problemsOf, refusedForm } from '../support/page-checks.ts'
import { onPaper } from '../support/page-modes.ts'
import { readPdf } from '../support/pdf.ts'
import { addAccount, type Program, startProgram } from '../support/program.ts'
import { folderOf, sampleProjections, sampleTables } from '../support/occupation-files.ts'
import { enter, knownSecret, offerTimes, type Role, roles } from '../support/roles.ts'

/** Two who read Spanish: between them they come to nearly every page. */
const spanish: readonly Role[] = ['demo', 'instructor']

let browser: Browser
let program: Program
const windows = new Map<Role, BrowserContext>()
const folder = mkdtempSync(join(tmpdir(), 'halfhour-pages-'))

beforeAll(async () => {
  const started = await startProgram(folder, {
    environment: { HALFHOUR_SECRET: knownSecret, HALFHOUR_DEV: 'yes' },
  })
  if (!started) throw new Error('the program did not start')
  program = started
  await addOccupations()
  browser = await openBrowser()
  for (const role of roles)
    windows.set(role, await enter(browser, program, role, spanish.includes(role) ? 'es-MX' : 'en-US'))
  const link = await offerTimes(windows.get('seeker')!, program)
  starts.visitor.push(
    link,
    `${link}/kept`,
    await ownLink(link),
    '/guest/of-nobody',
    await colleagueLink(link),
  )
}, 300_000)

/** The link that a professional passes on to a colleague; the page that shows it is looked at here, since a form leads there. */
async function colleagueLink(link: string): Promise<string> {
  const page = await windows.get('visitor')!.newPage()
  await page.goto(`${program.origin}${link}`)
  await page.click('#introduce > summary')
  await page.fill('[name=colleague]', 'Nadia Khan')
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.click('form[action$="/introduction"] button'),
  ])
  await page.waitForSelector('#colleague-link')
  expect(await problemsOf(page, await answer.text())).toEqual([])
  const url = await page.textContent('#colleague-link')
  await page.close()
  return new URL(url!.trim()).pathname
}

/** The link that is mailed to the professional, as the outbox shows it. */
async function ownLink(link: string): Promise<string> {
  const page = await windows.get('visitor')!.newPage()
  await page.goto(`${program.origin}${link}/kept`)
  await page.click('form[action$="/letter"] button')
  const own = page.getByText(/\/guest\/o/)
  for (let tries = 0; tries < 60 && (await own.count()) === 0; tries++) {
    await page.waitForTimeout(500)
    await page.goto(`${program.origin}/dev/outbox`)
  }
  const [path = ''] = /\/guest\/o[\w-]{46}/.exec((await own.first().textContent()) ?? '') ?? []
  await page.close()
  return path
}

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Facts to look up, so that their pages are there to be walked through. */
async function addOccupations() {
  const source = await folderOf({ ...sampleTables, 'occupation.xlsx': sampleProjections })
  const { status } = spawnSync(process.execPath, ['scripts/cli.mjs', 'occupations', 'import', source], {
    env: { ...process.env, HALFHOUR_DATA: folder, HALFHOUR_SECRET: knownSecret },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  rmSync(source, { recursive: true })
  if (status !== 0) throw new Error('the occupations were not imported')
}

// As it stands under a letter that went out.
const keys = keysFrom(knownSecret)
const stopPath = `/stop/${stopToken(keys, [keys.mac('professional', 'somebody')])}`

const starts: Record<Role, string[]> = {
  visitor: [
    '/',
    '/sign-in',
    '/sign-up',
    '/forgot-password',
    '/suspended',
    '/keyboard',
    '/offline',
    '/dev/ui',
    '/no-such-page',
    stopPath,
  ],
  administrator: ['/', '/admin', '/account', '/courses'],
  seeker: [
    '/',
    '/contacts/new',
    '/imports/new',
    '/occupations',
    '/occupations?q=lamp&field=Harbours',
    '/occupations/49-9081.00',
    '/goals',
    '/interviews',
    '/courses',
    '/account',
    '/keyboard',
  ],
  demo: ['/', '/contacts', '/duplicates', '/interviews', '/courses', '/account', '/goals'],
  instructor: ['/courses'],
}

/** Where a role’s own pages lie, if the others are walked by somebody else. */
const within: Partial<Record<Role, string>> = { instructor: '/courses' }

/** Where whoever has an account comes to, whatever is kept there so far. */
const everybodys = [
  ...['/today', '/contacts', '/contacts/new', '/imports/new', '/mapper', '/mapper/jobs', '/mapper/admired'],
  ...['/interviews', '/goals', '/goals/new', '/fields', '/fields/new', '/activities', '/activities/new'],
  ...['/courses', '/join', '/account', '/account/how-i-work', '/account/reminders'],
  ...['/account/data', '/account/removed'],
  ...['/privacy', '/credits', '/keyboard'],
]
const kept = [
  ...['/contacts/:id', '/contacts/:id/edit', '/contacts/:id/messages/new', '/contacts/network'],
  '/contacts/beyond',
  ...['/contacts/export', '/messages', '/insights', '/occupations', '/interviews/new', '/interviews/:id'],
  ...['plan', 'notebook', 'debrief', 'report', 'guest-page'].map((part) => `/interviews/:id/${part}`),
]
const assignment = '/courses/:id/assignments/:id'
const submission = `${assignment}/submissions/:id`
const ofCourse = [
  ...['/courses/:id', '/courses/:id/board', '/courses/:id/board/:id', '/courses/:id/people'],
  ...[assignment, submission, `${submission}/feedback`],
]

/** What each role has to come to at least: a link that goes missing takes its page out of the walk. */
const reaches: Record<Role, readonly string[]> = {
  visitor: [
    ...['/', '/sign-in', '/sign-up', '/forgot-password', '/suspended', '/keyboard', '/offline', '/dev/ui'],
    ...['/privacy', '/credits', '/no-such-page', '/stop/:token', '/introduced/i:token'],
    ...['/guest/a:token', '/guest/a:token/kept', '/guest/o:token', '/guest/o:token/kept'],
    '/guest/of-nobody',
  ],
  administrator: [
    ...everybodys,
    ...['/admin', '/admin/people', '/admin/people/:id', '/admin/invitations', '/admin/protection'],
    ...[
      '/admin/health',
      '/admin/backups',
      '/admin/audit',
      '/courses/new',
      '/account/second-step',
      '/account/passkeys',
    ],
  ],
  seeker: [
    ...everybodys,
    ...kept,
    ...['/account/second-step', '/account/passkeys'],
    '/occupations/49-9081.00',
    '/occupations/31-1121.00',
  ],
  demo: [
    ...[...everybodys, ...kept, ...ofCourse, `${assignment}/hand-in`],
    ...['preparing', 'practice', 'plan/card', 'plan/print'].map((part) => `/interviews/:id/${part}`),
    ...[
      '/duplicates',
      '/duplicates/:id',
      '/duplicates/:id/:id',
      '/messages/:id',
      '/messages/compare',
      '/fields/:id',
    ],
    ...['edit', 'people', 'postings/new', 'postings/:id'].map((part) => `/fields/:id/${part}`),
    ...['/fields/:id/qualifications', '/fields/:id/qualifications/:id'],
    ...['/activities/:id', '/activities/:id/edit', '/activities/summary'],
  ],
  instructor: [
    ...[...ofCourse, '/courses', '/courses/:id/edit', '/courses/:id/roster', '/courses/:id/assignments/new'],
    ...['edit', 'students', 'class', 'class/:id/fallback', 'grading', 'grading/:id'].map(
      (part) => `${assignment}/${part}`,
    ),
  ],
}

/** Asked for on purpose, to see the page that says so. */
const missing = new Set(['/no-such-page', '/guest/of-nobody'])

for (const role of roles) {
  // Two walks at a time: each sits in a browser context of its own, and axe in its page's process.
  test.concurrent(`every page that ${role} can reach is open to everybody`, async () => {
    const context = windows.get(role)!
    const problems: string[] = []
    const looked = new Set<string>()
    const look = async (page: Page, { shape, html, status }: Found) => {
      looked.add(shape)
      if (status !== (missing.has(shape) ? 404 : 200)) problems.push(`${shape}: answered ${status}`)
      const wrong = await problemsOf(page, html)
      problems.push(...wrong.map((words) => `${shape}: ${words}`))
    }
    await crawl(context, program.origin, starts[role], look, within[role])
    expect(problems).toEqual([])
    expect(reaches[role].filter((shape) => !looked.has(shape))).toEqual([])
    // Up to sixty pages, each in three kinds of colours and three widths, on a machine that may be busy.
  }, 1_200_000)
}

test('what is open beside a list is open to everybody', async () => {
  const page = await windows.get('demo')!.newPage()
  const problems: string[] = []
  for (const list of ['/contacts', '/interviews', '/messages']) {
    await page.goto(program.origin + list)
    const beside = (await page.getAttribute('main a[data-beside]', 'data-beside'))!
    const answer = await page.goto(program.origin + beside)
    await page.locator('.split-side [data-opened]').waitFor()
    problems.push(...(await problemsOf(page, await answer!.text())).map((words) => `${list}: ${words}`))
  }
  await page.close()
  expect(problems).toEqual([])
}, 300_000)

test('a refused form says what is wrong, first and in focus', async () => {
  const page = await windows.get('seeker')!.newPage()
  const problems: string[] = []
  for (const [path, field, bad] of [
    ['/contacts/new', 'profileUrl', 'nowhere'],
    ['/goals/new', 'title', ''],
    ['/account', 'name', ''],
    ['/account/how-i-work', 'nudgeDays', ''],
  ] as const) {
    await page.goto(program.origin + path)
    await page.fill(`main [name=${field}]`, bad)
    await Promise.all([
      page.waitForResponse((answer) => answer.status() === 422),
      page.locator(`main form:has([name=${field}]) button[data-kind=primary]`).click(),
    ])
    await page.waitForLoadState()
    problems.push(...(await refusedForm(page)).map((words) => `${path}: ${words}`))
  }
  await page.close()
  expect(problems).toEqual([])
}, 300_000)

test('a refused form leads to its fields also where several forms of a page ask for the same', async () => {
  const staff = await windows.get('instructor')!.newPage()
  await staff.goto(`${program.origin}/courses`)
  await Promise.all([staff.waitForURL(/courses\/[0-9a-f-]{36}$/), staff.click('main .items a')])
  const course = new URL(staff.url()).pathname
  const given = (await staff.getAttribute('#assignments .items a', 'href'))!
  const guest = await windows.get('visitor')!.newPage()
  const own = starts.visitor.find((path) => path.startsWith('/guest/o') && !path.endsWith('/kept'))!
  const long = 'much '.repeat(400)
  const problems: string[] = []
  for (const [page, path, form, field, bad] of [
    [staff, `${course}/board`, 'form:has([name=kind][value=post])', 'body', ''],
    [staff, `${given}/grading`, 'form:has([name=stage]):has([name=date])', 'date', ''],
    [guest, own, 'form[action$="/suggestion"]', 'reach', long],
    [guest, own, 'form[action$="/time"]', 'note', long],
    [guest, own, 'form[action$="/decline"]', 'note', long],
  ] as const) {
    await page.goto(program.origin + path)
    const answered = Promise.all([
      page.waitForResponse((answer) => answer.status() === 422),
      page.waitForEvent('load'),
    ])
    await page
      .locator(form)
      .first()
      .evaluate(
        (sent: HTMLFormElement, [field, bad]) => {
          sent.querySelector<HTMLInputElement>(`[name=${field}]`)!.value = bad
          sent.requestSubmit(sent.querySelector<HTMLElement>('button:not([value=now])'))
        },
        [field, bad] as const,
      )
    await answered
    problems.push(...(await refusedForm(page)).map((words) => `${form}: ${words}`))
  }
  await Promise.all([staff.close(), guest.close()])
  expect(problems).toEqual([])
}, 300_000)

test('the second step is open to everybody in each of its states, and its codes go onto paper', async () => {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  const problems: string[] = []
  const [email, password] = ['zoe@example.edu', 'three random words']
  const send = async () => {
    const [answer] = await Promise.all([
      page.waitForResponse(
        (response) => response.request().isNavigationRequest() && response.status() !== 303,
      ),
      page.click('main button[data-kind=primary]'),
    ])
    await page.waitForLoadState()
    return answer
  }
  const look = async (name: string, html: string) =>
    problems.push(...(await problemsOf(page, html)).map((words) => `${name}: ${words}`))
  await page.goto(`${program.origin}/sign-up`)
  for (const [name, value] of Object.entries({ name: 'Zoe Seeker', email: `new-${email}`, password }))
    await page.fill(`[name=${name}]`, value)
  await send()
  const unproved = await page.goto(`${program.origin}/account/second-step`)
  await look('unproved', (await unproved?.text()) ?? '')

  await context.clearCookies()
  await addAccount(folder, email, password, { HALFHOUR_SECRET: knownSecret })
  await page.goto(`${program.origin}/sign-in?to=/account/second-step`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await send()
  await page.fill('[name=password]', password)
  await look('key', await (await send()).text())
  const key = (await page.textContent('#scan code'))!.replaceAll(' ', '')
  await page.fill('[name=code]', '000 000')
  await send()
  problems.push(...(await refusedForm(page)).map((words) => `wrong code: ${words}`))
  await page.fill('[name=code]', appCode(key))
  await look('codes', await (await send()).text())
  problems.push(...(await onPaper(page)).map((words) => `codes: ${words}`))
  const [code = ''] = await page.locator('#recovery-codes code').allTextContents()
  await send()
  await look('on', (await (await page.goto(`${program.origin}/account/second-step`))?.text()) ?? '')

  await context.clearCookies()
  await page.goto(`${program.origin}/sign-in?to=/goals`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await look('door', await (await send()).text())
  await page.fill('[name=code]', '000 000')
  await send()
  problems.push(...(await refusedForm(page)).map((words) => `door: ${words}`))
  const door = new URL(page.url())
  const other = await page.goto(`${door.origin}/sign-in/second-step?to=/goals&by=recovery`)
  await look('recovery', (await other?.text()) ?? '')
  await page.fill('[name=code]', code)
  await send()
  expect(page.url()).toBe(`${program.origin}/goals`)
  await context.close()
  expect(problems).toEqual([])
}, 300_000)

test('question plan and report go onto paper without what is only for the screen', async () => {
  const page = await windows.get('demo')!.newPage()
  await page.goto(`${program.origin}/interviews`)
  const links = await page.$$eval('main a[href^="/interviews/0"]', (all) =>
    all.map((each) => (each as HTMLAnchorElement).pathname),
  )
  // The last one has come furthest: it has questions and a report.
  const interviews = [...new Set(links.filter((link) => link.split('/').length === 3))].slice(-2)
  const problems: string[] = []
  for (const interview of interviews) {
    for (const part of ['/plan/print', '/report']) {
      await page.goto(program.origin + interview + part)
      problems.push(...(await onPaper(page)).map((words) => `${part}: ${words}`))
    }
    await page.goto(`${program.origin}${interview}/plan/print`)
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    if (pages !== 1) problems.push(`the question plan fills ${pages} sheets`)
  }
  await page.close()
  expect(problems).toEqual([])
  expect(interviews.length).toBe(2)
}, 300_000)
