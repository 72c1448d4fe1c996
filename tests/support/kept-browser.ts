// A browser as a phone has it: its storage outlives it, and it can be killed like one whose battery ends.
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BrowserContext, chromium } from 'playwright-core'
import { browserArguments, findBrowser } from './browser.ts'
import { killProcess } from './kill-process.ts'

export interface KeptBrowser {
  context: BrowserContext
  /** SIGKILL to the browser and everything it started; resolves when they are gone. */
  kill(): Promise<void>
}

/** @param folder where its storage lies; the same folder opened again is the same phone switched on again */
export async function openKeptBrowser(folder: string): Promise<KeptBrowser> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser(),
    timeout: 60_000,
    args: browserArguments,
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  })
  return {
    context,
    async kill() {
      for (const pid of processesOf(folder)) killProcess(pid)
      const patience = Date.now() + 20_000
      while (processesOf(folder).length > 0 && Date.now() < patience) await sleep(50)
      await context.close().catch(() => undefined)
    },
  }
}

/** The browser's processes name its folder in their command line. Linux alone. */
function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
        return words.includes(`--user-data-dir=${folder}`) && !isZombie(pid)
      } catch {
        return false
      }
    })
    .map(Number)
}

const isZombie = (pid: string) => / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
