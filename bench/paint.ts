import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { openBrowser } from '../tests/support/browser.ts'
import { crawl, shapeOf } from '../tests/support/crawl.ts'
import { startProgram } from '../tests/support/program.ts'
import { enter, knownSecret } from '../tests/support/roles.ts'

const rounds = 5

/** An old phone on a bus: 150 ms round trips, 1.6 Mb/s down, 0.75 Mb/s up, a processor four times slower. */
const bus = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/** Milliseconds to the largest paint on a first visit with nothing cached: the median of each page, and the worst. */
export async function run(_args: string[]): Promise<object> {
  const data = mkdtempSync(join(tmpdir(), 'halfhour-paint-'))
  const program = await startProgram(data, { environment: { HALFHOUR_SECRET: knownSecret } })
  if (!program) throw new Error('the program did not start')
  const browser = await openBrowser()
  const pages: Record<string, number> = {}
  try {
    const setUp = await enter(browser, program, 'administrator')
    await setUp.close()
    for (const path of ['/', '/sign-in']) pages[path] = await measured(browser, program.origin + path, [])
    const { cookies, addresses } = await sampleStudent(browser, program)
    for (const [shape, url] of addresses) pages[shape] = await measured(browser, url, cookies)
  } finally {
    await browser.close()
    await program.stop()
    rmSync(data, { recursive: true, force: true })
  }
  return { lcp_ms: Math.max(...Object.values(pages)), pages }
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** What a seeker comes to, in the sample class, where every list has people and every talk its notes. */
const wanted = [
  ...['/today', '/contacts', '/contacts/:id', '/messages/:id', '/interviews', '/interviews/:id'],
  ...['/interviews/:id/plan', '/interviews/:id/notebook', '/interviews/:id/debrief'],
  ...['/interviews/:id/report', '/goals', '/courses', '/courses/:id', '/account'],
]

/** @throws when one of the pages is not to be found: a measurement must not leave it out silently */
async function sampleStudent(
  browser: Browser,
  program: Parameters<typeof enter>[1],
): Promise<{ cookies: Cookies; addresses: Map<string, string> }> {
  const context = await enter(browser, program, 'demo')
  const found = new Map<string, string>()
  await crawl(context, program.origin, ['/today', '/goals'], async (_page, { shape, url }) => {
    found.set(shape, url)
  })
  const cookies = await context.cookies()
  await context.close()
  const missing = wanted.filter((shape) => !found.has(shape))
  if (missing.length > 0)
    throw new Error(`nobody links to ${missing.join(', ')}: ${[...found.keys()].join(', ')}`)
  return { cookies, addresses: new Map(wanted.map((shape) => [shape, found.get(shape)!])) }
}

async function measured(browser: Browser, url: string, cookies: Cookies): Promise<number> {
  const milliseconds = await median(() => paint(browser, url, cookies))
  console.error(shapeOf(url), milliseconds)
  return milliseconds
}

async function median(measure: () => Promise<number>): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round++) taken.push(await measure())
  return Math.round(taken.toSorted((one, other) => one - other)[Math.floor(rounds / 2)]!)
}

async function paint(browser: Browser, url: string, cookies: Cookies): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  await context.addCookies(cookies)
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', bus)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(500)
  const largest = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe(
          {
            type: 'largest-contentful-paint',
            buffered: true,
          },
        )
      }),
  )
  await context.close()
  return largest
}
