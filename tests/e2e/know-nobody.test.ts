// "I know nobody": from an empty list to an order of people to ask, in Spanish, on a phone's width, by keyboard alone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { translator } from '../../src/i18n/index.ts'
import { violationsOf } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { type Keyboard, keyboardOf } from '../support/keyboard.ts'
import { type Program, startProgram } from '../support/program.ts'
import { enter, knownSecret } from '../support/roles.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hh-nobody-'))
const t = translator('es')
let program: Program
let browser: Browser

beforeAll(async () => {
  program = (await startProgram(folder, { environment: { HALFHOUR_SECRET: knownSecret } }))!
  browser = await openBrowser()
  await (await enter(browser, program, 'administrator')).close()
})

afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Who comes to mind at which question, what they do and where. */
const named = [
  ['jobs', 'Marta Soto', 'Encargada', 'Café Central'],
  ['family', 'Tío Luis', 'Técnico de farmacia', 'Botica del Sol'],
  ['friends', 'Irene Vidal', 'Estudiante', 'Instituto Norte'],
  ['parents', 'la madre de Pau', 'Farmacéutica', 'Hospital Sur'],
  ['teachers', 'Sra. Ferrer', 'Profesora de química', 'Instituto Norte'],
] as const

const postings = [
  ['Técnica de farmacia', '- High school diploma required\n- Pharmacy technician certification preferred'],
  ['Auxiliar de farmacia', '- High school diploma required\n- Experience with inventory'],
  ['Técnico, turno de noche', '- Pharmacy technician certification required\n- Fluent Spanish preferred'],
] as const

test('from nobody to a list of people to ask, with the reason beside each', async () => {
  const context = await browser.newContext({
    locale: 'es-ES',
    timezoneId: 'Europe/Madrid',
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  const keys = keyboardOf(page, true)
  await signUp(keys)
  await nameFive(keys)
  await openField(keys)
  for (const posting of postings) await addPosting(keys, posting)

  await keys.visit(page.url().replace(/\/postings\/.*/, ''))
  const tally = page.locator('#tally')
  await tally
    .getByText(/certification/i)
    .first()
    .waitFor()
  await readable(page, 'field')
  await addTitle(keys)

  await keys.follow('link', t('ranking.short'))
  const people = await page.locator('main ol > li > p:first-child > a').allTextContents()
  expect(people).toEqual(expect.arrayContaining(['Tío Luis', 'Marta Soto']))
  expect(people[0]).toBe('Tío Luis')
  const first = page.locator('main ol > li').first()
  await expect
    .poll(() => first.innerText())
    .toContain(t('ranking.why-title-same', { wanted: 'Técnico de farmacia' }))
  await expect.poll(() => first.innerText()).toContain(t('ranking.why-family'))
  await readable(page, 'people')
  await context.close()
}, 400_000)

async function signUp(keys: Keyboard) {
  await keys.visit(`${program.origin}/sign-up`)
  await expect.poll(() => keys.page.locator('html').getAttribute('lang')).toBe('es')
  await keys.write(/^Tu nombre/, 'Noa Prats')
  await keys.write(/correo/i, 'noa@example.edu')
  await keys.write(/contraseña/i, 'tres palabras sueltas')
  await keys.follow('button', /cuenta/i)
  expect(new URL(keys.page.url()).pathname).toBe('/today')
}

async function nameFive(keys: Keyboard) {
  const { page } = keys
  await keys.follow('link', t('mapper.short'))
  await keys.follow('button', t('mapper.start'))
  for (const [prompt, who, work, place] of named) {
    await page.waitForURL(`**/mapper/${prompt}`)
    if (prompt === 'jobs') await readable(page, prompt)
    await keys.write(t('mapper.who'), who)
    await keys.write(t('mapper.work'), work)
    await keys.write(t('mapper.place'), place)
    await keys.follow('button', t('mapper.add'))
    await page.getByText(t('mapper.flash-added', { name: who })).waitFor()
    await keys.follow('button', t('mapper.next'))
  }
  await keys.follow('link', t('mapper.later'))
  for (const [, who] of named) await page.getByRole('link', { name: who }).first().waitFor()
  await readable(page, 'contacts')
}

async function openField(keys: Keyboard) {
  await keys.follow('link', t('ui.nav-fields'))
  await keys.follow('link', t('fields.new'))
  await keys.write(t('fields.name'), 'Farmacia')
  await keys.follow('button', t('fields.create'))
}

async function addPosting(keys: Keyboard, [title, text]: (typeof postings)[number]) {
  const { page } = keys
  const another = (await page.getByRole('link', { name: t('fields.add-another') }).count()) > 0
  await keys.follow('link', t(another ? 'fields.add-another' : 'fields.add-posting'))
  await keys.write(t('fields.posting-text'), text)
  await keys.write(t('fields.posting-title'), title)
  await keys.follow('button', t('fields.posting-save'))
  if (!another) await readable(page, title)
  await keys.follow('button', t('fields.review-keep'))
}

async function addTitle({ page, write }: Keyboard) {
  const isThere = (text: string) => document.activeElement?.textContent?.trim() === text
  for (let stops = 0; stops < 100 && !(await page.evaluate(isThere, t('fields.titles-add'))); stops++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await write(new RegExp(`^${t('fields.titles-title')}$`), 'Técnico de farmacia')
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
  await page.locator('#titles').getByText('Técnico de farmacia').first().waitFor()
}

/** No barrier that axe knows, and nothing that needs scrolling sideways. */
async function readable(page: Page, where: string) {
  const violations = await violationsOf(page)
  expect([where, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([where, []])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
}
