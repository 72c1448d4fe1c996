import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stopToken } from '../../src/features/outreach/protection/stop-link.ts'
import { routesFor } from '../../src/http/routes.ts'
import { readConfig } from '../../src/platform/config/index.ts'
import { keysFrom } from '../../src/platform/keys/index.ts'
import { openBrowser } from '../support/browser.ts'
import { crawl, type Found } from '../support/crawl.ts'
import { buildProgram, type Program, startProgram } from '../support/program.ts'
import { folderOf, sampleProjections, sampleTables } from '../support/occupation-files.ts'
import { enter, knownSecret, type Role, roles } from '../support/roles.ts'

let browser: Browser
let program: Program
const windows = new Map<Role, BrowserContext>()
const folder = mkdtempSync(join(tmpdir(), 'halfhour-pages-'))

beforeAll(async () => {
  buildProgram()
  const started = await startProgram(folder, {
    environment: { HALFHOUR_SECRET: knownSecret, HALFHOUR_DEV: 'yes' },
  })
  if (!started) throw new Error('the program did not start')
  program = started
  await addOccupations()
  browser = await openBrowser()
  for (const role of present) windows.set(role, await enter(browser, program, role))
}, 300_000)

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
}

const hasDemo = routesFor(readConfig({ HALFHOUR_DATA: folder })).some(({ path }) => path === '/demo')
const present = roles.filter((role) => role !== 'demo' || hasDemo)

for (const role of present) {
  test(`every page that ${role} can reach is open to everybody`, async () => {
    const context = windows.get(role)!
    const problems: string[] = []
    const seen = await crawl(context, program.origin, starts[role], async (page, found) => {
      const wrong = [
        ...(await structure(page)),
        ...(await markup(found)),
        ...(await axe(page, 'light')),
        ...(await axe(page, 'dark')),
        ...(await narrow(page)),
      ]
      problems.push(...wrong.map((words) => `${found.shape}: ${words}`))
    })
    expect(problems).toEqual([])
    expect(seen.size).toBeGreaterThan(4)
    // Some forty pages, each in two themes and two widths, on a machine that may be busy.
  }, 1_200_000)
}

/** A title, a language, one main heading and the landmarks; nothing that a strict content policy would refuse. */
async function structure(page: Page): Promise<string[]> {
  const facts = await page.evaluate(() => ({
    title: document.title.trim(),
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    mains: document.querySelectorAll('main').length,
    skip: document.querySelector('.skip-link')?.getAttribute('href'),
    inline: document.querySelectorAll('[style], style, script:not([src]):not([type="application/json"])')
      .length,
  }))
  return [
    ...(facts.title === '' ? ['no title'] : []),
    ...(/^(en|es)$/.test(facts.lang) ? [] : [`lang is "${facts.lang}"`]),
    ...(facts.headings === 1 ? [] : [`${facts.headings} h1`]),
    ...(facts.mains === 1 && facts.skip === '#main' ? [] : ['no main part, or no way to skip to it']),
    ...(facts.inline === 0 ? [] : [`${facts.inline} inline styles or scripts`]),
  ]
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How HTML is written by the renderer is its own matter.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': 'off',
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
    // Several boxes of one name are how HTML posts a choice of several.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A label around its box that names it too is what voice control understands best.
    'no-redundant-for': 'off',
    // Safari forgets lists without bullets unless they are told to be lists.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    // A form that was refused puts the focus on its summary.
    'no-autofocus-dialog': 'off',
    'valid-autocomplete': 'off',
  },
})

async function markup({ html }: Found): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  )
}

async function axe(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // Tall enough that a bar which stays at the edge covers nothing while targets are measured.
  await page.setViewportSize({ width: 1280, height: 3000 })
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await settled(page)
  const builder = new AxeBuilder({ page: page as never })
  // Only colours differ between the themes.
  if (colorScheme === 'dark') builder.withRules(['color-contrast'])
  else builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  let { violations } = await builder.analyze()
  if (violations.some(({ id }) => id === 'color-contrast')) {
    // A busy machine may still show the other theme; what is really too faint stays so.
    await page.waitForTimeout(1000)
    violations = (await builder.analyze()).violations
  }
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `axe ${colorScheme} ${id}: ${node.target.join(' ')}`),
  )
}

/** New colours and a new width stand only after the next frame. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** 320 px wide, and with the spacing of WCAG 1.4.12, nothing needs scrolling sideways. */
async function narrow(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await settled(page)
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  const plain = await width()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
  const spaced = await width()
  if (before) await page.setViewportSize(before)
  return [
    ...(plain > 320 ? [`${plain} px wide at 320`] : []),
    ...(spaced > 320 ? [`${spaced} px wide at 320 with wider letters`] : []),
  ]
}
