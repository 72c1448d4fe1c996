import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { BrowserContext } from 'playwright-core'
import { openBrowser } from '../tests/support/browser.ts'
import { crawl } from '../tests/support/crawl.ts'
import { startProgram } from '../tests/support/program.ts'
import { enter, knownSecret, roles } from '../tests/support/roles.ts'

interface Size {
  html: number
  css: number
  js: number
}

const kilobytes = (bytes: number) => Math.round(bytes / 10.24) / 100

/**
 * Bytes of each page on a first visit, as Brotli: its HTML, its style sheets and every script that it loads, the
 * composer's coach included, which comes once somebody types. Read from real responses, asked for without compression
 * and compressed here, so that every page is measured alike.
 */
export async function run(_args: string[]): Promise<object> {
  const data = mkdtempSync(join(tmpdir(), 'halfhour-size-'))
  const program = await startProgram(data, { environment: { HALFHOUR_SECRET: knownSecret } })
  if (!program) throw new Error('the program did not start')
  const browser = await openBrowser()
  const routes: Record<string, Size> = {}
  try {
    for (const role of roles) {
      const context = await enter(browser, program, role)
      await measure(context, program.origin, routes)
      await context.close()
    }
  } finally {
    await browser.close()
    await program.stop()
    rmSync(data, { recursive: true, force: true })
  }
  return summary(routes)
}

async function measure(context: BrowserContext, origin: string, routes: Record<string, Size>): Promise<void> {
  const files = new Map<string, number>()
  const sizeOf = async (url: string) => {
    const known = files.get(url)
    if (known !== undefined) return known
    const size = brotliCompressSync(await (await context.request.get(url)).body()).byteLength
    files.set(url, size)
    return size
  }
  await crawl(context, origin, ['/', '/contacts', '/interviews', '/courses'], async (page, found) => {
    await page.waitForLoadState('networkidle')
    if (isComposer(found.shape)) {
      await Promise.all([page.waitForResponse(/-rules-/), page.locator('[name=body]').pressSequentially('D')])
      // The network was idle once already, so that waiting for it would not wait for what the rules stand on.
      await page.waitForTimeout(2_000)
    }
    const loaded = await page.evaluate(() => ({
      css: Array.from(document.styleSheets, (sheet) => sheet.href).filter((href) => href !== null),
      js: performance
        .getEntriesByType('resource')
        .map((entry) => entry.name)
        .filter((name) => name.endsWith('.js')),
    }))
    const total = async (urls: string[]) => {
      let bytes = 0
      for (const url of new Set(urls)) bytes += await sizeOf(url)
      return kilobytes(bytes)
    }
    routes[found.shape] = {
      html: kilobytes(brotliCompressSync(found.html).byteLength),
      css: await total(loaded.css),
      js: await total(loaded.js),
    }
    console.error(found.shape, JSON.stringify(routes[found.shape]))
  })
}

const isComposer = (shape: string) => shape === '/messages/:id' || shape.endsWith('/messages/new')
const isNotebook = (shape: string) => shape.endsWith('/notebook')

function summary(routes: Record<string, Size>) {
  const all = Object.entries(routes)
  const plain = all.filter(([shape]) => !isComposer(shape) && !isNotebook(shape)).map(([, size]) => size)
  const jsOf = (fits: (shape: string) => boolean) => {
    const sizes = all.filter(([shape]) => fits(shape)).map(([, { js }]) => js)
    return sizes.length > 0 ? Math.max(...sizes) : null
  }
  const round = (kb: number) => Math.round(kb * 100) / 100
  return {
    routes,
    worst_total_kb: round(Math.max(...plain.map(({ html, css, js }) => html + css + js))),
    worst_js_kb: Math.max(...plain.map(({ js }) => js)),
    composer_js_kb: jsOf(isComposer),
    notebook_js_kb: jsOf(isNotebook),
  }
}
