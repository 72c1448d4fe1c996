// node scripts/screenshots.ts [FOLDER]: a picture of every page that each role can reach, as a phone and as a desk
// would show it, light and dark, to be looked at by people.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { openBrowser } from '../tests/support/browser.ts'
import { crawl, type Found } from '../tests/support/crawl.ts'
import { buildProgram, startProgram } from '../tests/support/program.ts'
import { enter, knownSecret, type Role, roles } from '../tests/support/roles.ts'

const folder = process.argv[2] ?? 'data-screenshots'
const views = [
  { width: 360, height: 780, colorScheme: 'light' },
  { width: 360, height: 780, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
] as const

const fileName = (role: Role, { shape }: Found, { width, colorScheme }: (typeof views)[number]) =>
  `${role}${shape.replaceAll('/', '-').replaceAll(':', '')}-${width}-${colorScheme}.png`

async function takeAll(context: BrowserContext, origin: string, role: Role): Promise<void> {
  await crawl(
    context,
    origin,
    ['/', '/contacts', '/interviews', '/courses', '/keyboard'],
    async (page, found) => {
      for (const view of views) {
        await page.setViewportSize(view)
        await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: 'reduce' })
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        )
        await page.screenshot({
          path: join(folder, fileName(role, found, view)),
          fullPage: view.width === 360,
        })
      }
      console.error(`${role} ${found.status} ${found.shape}`)
    },
  )
}

buildProgram()
mkdirSync(folder, { recursive: true })
const data = mkdtempSync(join(tmpdir(), 'halfhour-screenshots-'))
const environment = { HALFHOUR_SECRET: knownSecret, HALFHOUR_DEV: 'yes' }
const program = await startProgram(data, { environment })
if (!program) throw new Error('the program did not start')
const browser = await openBrowser()
try {
  for (const role of roles) {
    const context = await enter(browser, program, role)
    await takeAll(context, program.origin, role)
    await context.close()
  }
} finally {
  await browser.close()
  await program.stop()
  rmSync(data, { recursive: true, force: true })
}
console.log(folder)
