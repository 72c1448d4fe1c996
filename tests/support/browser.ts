import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { packageRoot } from '../../src/platform/config/index.ts'

const tries = 3
const warmUpMs = 45_000

/**
 * Starts Chromium; where there is none, installs it or says how (scripts/find-browser.mjs).
 * @throws when three browsers in a row do not show an empty page
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  for (let tried = 1; ; tried++) {
    const browser = await launch(executablePath)
    // A browser may come up and never open a window; Playwright sets no time limit on that.
    if (await showsPage(browser)) return browser
    console.error(`Chromium opened no window within ${warmUpMs / 1000} s (try ${tried} of ${tries}).`)
    await Promise.race([browser.close(), delay(10_000)])
    if (tried === tries) throw new Error('Chromium starts but opens no window.')
  }
}

export function findBrowser(): string {
  const script = join(packageRoot(), 'scripts', 'find-browser.mjs')
  const found = spawnSync(process.execPath, [script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (found.status !== 0) throw new Error('There is no Chromium for the journeys.')
  return found.stdout.trim().split('\n').at(-1)!
}

/** As root there is no sandbox; the rest keeps the browser from talking to anybody but us. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, timeout: 60_000, args: browserArguments })

const delay = (ms: number) => new Promise<false>((resolve) => setTimeout(resolve, ms, false).unref())

const showsPage = (browser: Browser): Promise<boolean> =>
  Promise.race([
    browser.newPage().then(async (page) => {
      await page.goto('about:blank')
      await page.close()
      return true
    }),
    delay(warmUpMs),
  ]).catch(() => false)
