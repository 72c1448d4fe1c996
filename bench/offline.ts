// Half an hour without a network, pressed into a minute: how soon the server has it all, and how typing feels.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../tests/support/browser.ts'
import { addInterview } from '../tests/support/interview.ts'
import { addAccount, buildProgram, startProgram } from '../tests/support/program.ts'
import { openNetwork } from '../tests/support/proxy.ts'
import { send } from '../tests/support/roles.ts'

export interface OfflineFigures {
  /** Words written while there was no network; all of them were on the server afterwards, or this throws. */
  words: number
  /** From the network's return until the page says "Saved". */
  synced_s: number
  /** Every script that the notebook loads, as Brotli. */
  js_kb: number
  /** From a key's event until the next task after its input, in a notebook of 10,000 words; the browser's work is in it. */
  typing_p99_ms: number
  typing_median_ms: number
  /** Of that, what runs here: from the input's event until the last of our handlers is through. */
  script_p99_ms: number
  script_median_ms: number
  /** The same keys in a bare field of as many words on an empty page: what this browser takes on this machine by itself. */
  bare_p99_ms: number
  bare_median_ms: number
}

const email = 'ana@example.edu'
const password = 'a good password'
const questions = Array.from({ length: 10 }, (_, at) => `Question ${at + 1}?`)

/** @param args `--words 5000 --typed-in 10000` */
export async function run(args: readonly string[]): Promise<OfflineFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: { words: { type: 'string', default: '5000' }, 'typed-in': { type: 'string', default: '10000' } },
  })
  buildProgram()
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-offline-'))
  const data = path.join(folder, 'data')
  const program = await startProgram(data, { limitMs: 150_000 })
  if (!program) throw new Error('the program did not start')
  const network = await openNetwork(Number(new URL(program.origin).port))
  const browser = await openBrowser()
  try {
    await addAccount(data, email, password)
    const { id, questionIds } = await addInterview(data, email, questions)
    const page = await browser.newPage()
    await page.goto(`${network.origin}/sign-in`)
    await page.fill('[name=email]', email)
    await page.fill('[name=password]', password)
    await send(page, 'main form button[type=submit]')
    await page.goto(`${network.origin}/interviews/${id}/notebook`, { waitUntil: 'networkidle' })
    const js = await scriptSize(page)
    const words = Number(values.words)
    network.cut()
    await write(page, questionIds, { from: 0, to: words })
    await state(page, 'waiting')
    network.mend()
    const began = performance.now()
    await state(page, 'saved')
    const synced = (performance.now() - began) / 1_000
    await checkStored(
      await browser.newPage({ storageState: await page.context().storageState() }),
      page.url(),
      words,
    )
    await write(page, questionIds, { from: words, to: Number(values['typed-in']) })
    const field = `[id="answer:${questionIds[0]}"]`
    const typing = await typingTimes(page, field)
    const bare = await typingTimes(
      await bareField(browser, await page.locator(field).inputValue()),
      'textarea',
    )
    return {
      words,
      synced_s: Math.round(synced * 100) / 100,
      js_kb: js,
      typing_p99_ms: share(typing.whole, 0.99),
      typing_median_ms: share(typing.whole, 0.5),
      script_p99_ms: share(typing.script, 0.99),
      script_median_ms: share(typing.script, 0.5),
      bare_p99_ms: share(bare.whole, 0.99),
      bare_median_ms: share(bare.whole, 0.5),
    }
  } finally {
    await browser.close()
    await network.end()
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const state = (page: Page, name: string) =>
  page.locator(`.notebook .save-state[data-state="${name}"]`).waitFor({ timeout: 60_000 })

async function scriptSize(page: Page): Promise<number> {
  const urls = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js') && !name.endsWith('/worker.js')),
  )
  let bytes = 0
  for (const url of new Set(urls))
    bytes += brotliCompressSync(await (await page.request.get(url)).body()).byteLength
  return Math.round(bytes / 10.24) / 100
}

/** A word at a time, at the end of one field after the other, as input events of the browser. */
async function write(page: Page, questionIds: readonly string[], { from, to }: { from: number; to: number }) {
  const share = Math.ceil((to - from) / questionIds.length)
  for (const [at, id] of questionIds.entries()) {
    await page.locator(`[id="answer:${id}"]`).press('Control+End')
    for (let word = from + at * share; word < Math.min(to, from + (at + 1) * share); word++)
      await page.keyboard.insertText(`word${word} `)
  }
}

async function checkStored(page: Page, url: string, words: number): Promise<void> {
  await page.goto(url)
  const fields = page.locator('.notebook textarea')
  const stored = await fields.evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value))
  const there = new Set(stored.join(' ').split(/\s+/))
  for (let word = 0; word < words; word++)
    if (!there.has(`word${word}`)) throw new Error(`word${word} is not on the server`)
  await page.close()
}

async function bareField(browser: Browser, text: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setContent('<textarea></textarea>')
  await page.fill('textarea', text)
  return page
}

interface Typing {
  whole: number[]
  script: number[]
}

/** Milliseconds of each of 400 keys at the end of a field. */
async function typingTimes(page: Page, field: string): Promise<Typing> {
  await page.locator(field).press('Control+End')
  await page.evaluate(() => {
    const typing: Typing = { whole: [], script: [] }
    Object.assign(globalThis, { typing })
    let pressed = 0
    let changed = 0
    addEventListener('keydown', () => (pressed = performance.now()), { capture: true })
    addEventListener('input', () => (changed = performance.now()), { capture: true })
    addEventListener('input', () => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => typing.whole.push(performance.now() - pressed)
      port2.postMessage(null)
      queueMicrotask(() => typing.script.push(performance.now() - changed))
    })
  })
  for (let at = 0; at < 400; at++) await page.keyboard.press(at % 6 === 5 ? 'Space' : 'e')
  return page.evaluate(() => (globalThis as unknown as { typing: Typing }).typing)
}

/** What so great a share of the times does not exceed, in tenths of a millisecond. */
function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.ceil(sorted.length * part) - 1]! * 10) / 10
}
