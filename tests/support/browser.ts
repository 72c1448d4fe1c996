import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { packageRoot } from '../../src/platform/config/index.ts'

/** Starts Chromium; where there is none, installs it or says how (scripts/find-browser.mjs). */
export async function openBrowser(): Promise<Browser> {
  const script = join(packageRoot(), 'scripts', 'find-browser.mjs')
  const found = spawnSync(process.execPath, [script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (found.status !== 0) throw new Error('There is no Chromium for the journeys.')
  return chromium.launch({
    executablePath: found.stdout.trim().split('\n').at(-1)!,
    // As root there is no sandbox; the rest keeps the browser from talking to anybody but us.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
