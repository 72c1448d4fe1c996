// The whole way of one person, from an empty instance to a report on paper: with the keyboard alone, once with
// scripts and once without, against the program as it is delivered.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ICAL from 'ical.js'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Keyboard, keyboardOf } from '../support/keyboard.ts'
import { readPdf } from '../support/pdf.ts'
import { type Program, startProgram } from '../support/program.ts'
import { knownSecret, setupCode } from '../support/roles.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hh-journey-'))
const connections = path.join(folder, 'Connections.csv')
const password = 'three random words'
const seeker = 'Zoë Núñez Łukasik'
const professional = 'María-José Peña'
const answer = 'Mostly listening; façade repairs in Łódź need patience, “poco a poco”.'
const learned = 'The first year is an apprenticeship on the scaffold'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  writeFileSync(
    connections,
    [
      'Notes:',
      '"When exporting your connection data, you may notice that some of the email addresses are missing."',
      '',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'María-José,Peña,https://www.linkedin.com/in/mjpena,mj@example.org,Taller Peña,Stone conservator,14 Oct 2026',
      'Ingrid,Ødegård,https://www.linkedin.com/in/ingrid,,Nordlys AS,Engineer,02 Jan 2025',
      '',
    ].join('\n'),
  )
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A journey under way. */
interface Way {
  keys: Keyboard
  page: Page
  origin: string
  script: boolean
}

const said = (page: Page, words: string | RegExp) =>
  page.getByText(words).first().waitFor({ timeout: 10_000 })

async function setUp({ keys, origin }: Way) {
  await keys.visit(`${origin}/setup?code=${setupCode()}`)
  await keys.write('Your name', 'Ada Operator')
  await keys.write('E-mail address', 'ada@example.edu')
  await keys.write('Password', password)
  await keys.select('Your time zone', 'America/Los')
  await keys.choose('Anybody who can open this site')
  await keys.follow('button', 'Create the administrator')
}

async function changePerson({ keys, page, origin }: Way) {
  await keys.follow('link', 'Account')
  await keys.follow('button', 'Sign out')
  await keys.visit(`${origin}/sign-in`)
  await keys.follow('link', 'Create your account')
  await keys.write('Your name', seeker)
  await keys.write('E-mail address', 'zoe@example.edu')
  await keys.write('Password', password)
  await keys.select('Your time zone', 'America/Los')
  await keys.follow('button', 'Create your account')
  expect(new URL(page.url()).pathname).toBe('/today')
}

/** As typed into a date field of an American browser. */
const typedDay = (day: Date) =>
  [day.getUTCMonth() + 1, day.getUTCDate(), day.getUTCFullYear()]
    .map((part) => String(part).padStart(2, '0'))
    .join('')
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

async function setGoal({ keys, page, origin }: Way) {
  await keys.visit(`${origin}/goals/new`)
  await keys.write('What do you want to find out?', 'Is stone conservation for me?')
  await keys.write('Career field', 'Conservation')
  await keys.type('Done by', typedDay(inDays(60)))
  await keys.follow('button', 'Save')
  await said(page, 'Your goal is saved.')
}

async function importConnections({ keys, page }: Way) {
  await keys.follow('link', 'Contacts')
  await keys.follow('link', 'Import people')
  await keys.tabToField('Your file')
  await page.getByLabel('Your file').setInputFiles(connections)
  await keys.follow('button', 'Look at it')
  await said(page, professional)
  await keys.follow('button', 'Keep these 2 people')
  await keys.follow('link', 'See your people')
}

async function completeContact({ keys, page }: Way) {
  await keys.follow('link', professional)
  await keys.follow('link', 'Edit')
  await keys.write(/^How did you find them/, 'Your talk on lime mortar at the open day in Łódź')
  await keys.write(/^Why do you want/, 'You left architecture for a workshop of your own')
  await keys.follow('button', 'Save')
  await said(page, 'lime mortar')
}

const request = `Dear María-José,

I am Zoë Núñez Łukasik, a second-year student of architecture at Bay College. I heard your talk on lime mortar at the open day in Łódź, and how you left a drawing office for a workshop of your own stayed with me.

Could we talk for 20 minutes by phone, at a time in the next two weeks that suits you? I want to learn how your days really are; I am not asking for a job.

Thank you,
Zoë Núñez Łukasik`

async function askForInterview(way: Way) {
  const { keys, page } = way
  await keys.follow('link', 'Plan an interview')
  await keys.write(/^What I want to learn/, 'How it is to work outdoors all year')
  await keys.follow('button', 'Plan it')
  await keys.follow('link', 'Write the request')
  await writeLetter(way, 'Your talk on lime mortar', request)
  await keys.follow('button', 'I sent it')
  await keys.follow('button', 'They answered')
  await said(page, 'Agree on a day')
  await keys.follow('link', 'Go to the interview')
}

/** Writes with the coach beside; the page that follows holds the saved draft. */
async function writeLetter({ keys, page, script }: Way, subject: string, body: string) {
  const coach = page.getByRole('region', { name: 'Coach' })
  const score = coach.getByText('checks are good')
  const before = await score.innerText()
  await keys.write('Subject', subject)
  await keys.write('Your message', body)
  // Live with scripts; without them it speaks when the draft is saved.
  if (script) await expect.poll(() => score.innerText(), { timeout: 10_000 }).not.toBe(before)
  await keys.follow('button', 'Save the draft')
  await expect.poll(() => score.innerText()).not.toBe(before)
  await expect.poll(() => coach.locator('[data-verdict=fail]').count()).toBe(0)
  await expect.poll(() => page.getByLabel('Your message').inputValue()).toBe(body)
}

async function agreeOnDate({ keys, page }: Way) {
  const day = inDays(7)
  await keys.type(/^Day/, typedDay(day))
  await keys.type(/^Time \(/, '1030AM')
  await keys.select('Time zone', 'America/New')
  await keys.select('How you meet', 'In person')
  await keys.write(/^Place/, 'Calle Ñandú 12, workshop')
  await keys.follow('button', 'They said yes')
  await said(page, 'Calle Ñandú 12')
  const calendar = await keys.download('Add it to my calendar')
  const entry = new ICAL.Component(ICAL.parse(await readFile(await calendar.path(), 'utf8')))
  expect(entry.getFirstPropertyValue('method')).toBe('PUBLISH')
  const event = new ICAL.Event(entry.getFirstSubcomponent('vevent')!)
  expect(event.summary).toContain(professional)
  expect(event.location).toBe('Calle Ñandú 12, workshop')
  const start = event.startDate.toJSDate()
  expect(newYork(start)).toBe(`${day.toISOString().slice(0, 10)} 10:30`)
}

const newYork = (instant: Date) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/New_York',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant)

async function planQuestions({ keys, page }: Way) {
  await keys.follow('link', 'Plan the questions')
  await keys.follow('button', 'Use these questions')
  const words = () => page.locator('.question-words').allInnerTexts()
  const [first = '', second = ''] = (await words()).map((text) => text.replace(/^\d+\.\s*/, ''))
  await keys.follow('button', /^Move down\s+question 1$/)
  const after = await words()
  expect(after[0]).toContain(second)
  expect(after[1]).toContain(first)
  return second
}

async function getReady({ keys, page }: Way) {
  await keys.follow('link', 'Get ready')
  await said(page, 'Be there between 10:20 AM and 10:25 AM')
  await keys.follow('button', 'Say the beginning once aloud')
  await said(page, '1 of 10 done')
}

async function holdTalk({ keys, page, script }: Way, question: string) {
  await keys.follow('link', professional)
  await keys.follow('link', 'Open the notebook')
  if (script) await keys.press('button', 'Start the clock')
  else await keys.follow('button', 'Start the clock')
  await keys.write(`Notes: ${question}`, answer)
  await keys.tick(question)
  if (script) await keys.press('button', /^Learned$/)
  else await keys.follow('button', /^Learned$/)
  await keys.write(/^Learned$/, learned)
  if (script) await page.locator('.notebook .save-state[data-state=saved]').waitFor({ timeout: 15_000 })
  else {
    await keys.follow('button', 'Save notes')
    await said(page, 'Your notes are saved.')
  }
  // What the page called saved is what the next page opens with.
  await keys.visit(page.url().split('#')[0]!)
  await expect.poll(() => page.getByLabel(`Notes: ${question}`).first().inputValue()).toBe(answer)
  await keys.follow('button', 'We talked')
}

async function debrief({ keys, page }: Way) {
  await expect.poll(() => page.getByLabel('What I learned').first().inputValue()).toBe(learned)
  await keys.write('Next step 1', 'Visit the workshop for a day')
  await keys.write(/^What went well/, 'My questions were ready')
  await keys.choose(/^Yes$/)
  await keys.follow('button', 'Finish the debrief')
  await said(page, 'Your debrief is done.')
}

const thanks = `Dear María-José,

Thank you for your time today. You said that the first year is an apprenticeship on the scaffold; that changed how I see the work. I will visit a workshop for a day this month and tell you how it went.

Best regards,
Zoë Núñez Łukasik`

async function thank(way: Way) {
  const { keys } = way
  await keys.follow('link', /thank-you/)
  await writeLetter(way, 'Thank you', thanks)
  await keys.follow('button', 'I sent it')
  await keys.follow('link', 'Make it a card')
  const file = await keys.download('Card with my text (PDF)')
  const card = await readPdf(await readFile(await file.path()))
  expect(card.pages).toBe(1)
  expect(card.text.replace(/\s+/g, ' ')).toContain('an apprenticeship on the scaffold')
  await keys.follow('link', 'The thank-you')
  await keys.follow('link', 'Go to the interview')
}

async function report({ keys }: Way, question: string) {
  await keys.follow('link', 'Open the report')
  await keys.write(/^Occupation/, 'Stone conservator')
  await keys.follow('button', 'Save and preview')
  const file = await keys.download('Download PDF')
  const pdf = await readPdf(await readFile(await file.path()))
  const text = pdf.text.replace(/\s+/g, ' ')
  for (const words of [seeker, professional, 'Stone conservator', 'Taller Peña', question, answer, learned])
    expect(text).toContain(words)
  for (const words of ['My questions were ready', 'Visit the workshop for a day'])
    expect(text).toContain(words)
  expect(pdf).toMatchObject({ tagged: true, accessible: '1', language: 'en', fontsOutside: [] })
  expect(pdf.title).toContain(professional)
  const roles = new Set(pdf.tags.map(({ role }) => role))
  for (const role of ['H1', 'H2', 'P']) expect(roles, role).toContain(role)
}

async function seeWhatRemains({ keys, page }: Way) {
  await keys.follow('link', 'Interviews')
  await keys.follow('link', 'Side by side')
  await said(page, answer)
  await keys.follow('link', 'Today')
  await said(page, 'Visit the workshop for a day')
}

describe.each([
  { script: true, how: 'with scripts' },
  { script: false, how: 'without scripts' },
])('from an empty instance to a report, by keyboard, $how', ({ script }) => {
  let program: Program

  beforeAll(async () => {
    const started = await startProgram(path.join(folder, script ? 'with' : 'without'), {
      environment: { HALFHOUR_SECRET: knownSecret },
    })
    if (!started) throw new Error('the program did not start')
    program = started
  })
  afterAll(() => program?.stop())

  test('the whole way', async () => {
    const context = await browser.newContext({
      locale: 'en-US',
      timezoneId: 'America/Los_Angeles',
      javaScriptEnabled: script,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (line) => line.type() === 'error' && complaints.push(`${page.url()}: ${line.text()}`))
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`))
    const way: Way = { keys: keyboardOf(page, script), page, origin: program.origin, script }
    await setUp(way)
    await changePerson(way)
    await setGoal(way)
    await importConnections(way)
    await completeContact(way)
    await askForInterview(way)
    await agreeOnDate(way)
    const question = await planQuestions(way)
    await getReady(way)
    await holdTalk(way, question)
    await debrief(way)
    await thank(way)
    await report(way, question)
    await seeWhatRemains(way)
    expect(complaints).toEqual([])
    await context.close()
  })
})
