import type { BrowserContext, Page } from 'playwright-core'

const id = /\/[0-9a-f]{8}-[0-9a-f-]{27}(?=\/|$)/g

/** What stands for an account in a link that somebody was given; its first letter says what it is for. */
const token = /^\/(guest\/[a-z]|introduced\/[a-z]|stop\/)[\w-]{40,}/

/** The shape of an address: identifiers, tokens and the query taken out. */
export const shapeOf = (url: string): string =>
  new URL(url).pathname.replaceAll(id, '/:id').replace(token, '/$1:token')

export interface Found {
  shape: string
  url: string
  html: string
  status: number
}

/**
 * Follows every link from the given paths on and stops at one page of each shape, as a reader would come to it.
 * What is downloaded is left alone.
 *
 * @param within only what lies below this path is followed
 */
export async function crawl(
  context: BrowserContext,
  origin: string,
  starts: readonly string[],
  look: (page: Page, found: Found) => Promise<void>,
  within = '/',
): Promise<Set<string>> {
  const page = await context.newPage()
  const waiting = starts.map((path) => origin + path)
  const seen = new Set<string>()
  for (let url = waiting.shift(); url; url = waiting.shift()) {
    if (seen.has(shapeOf(url))) continue
    seen.add(shapeOf(url))
    const answer = await page.goto(url).catch(onlyDownload)
    if (!answer?.headers()['content-type']?.startsWith('text/html')) continue
    // A redirect ends at a page of another shape, which is looked at under its own name.
    const shape = shapeOf(page.url())
    if (shape !== shapeOf(url) && seen.has(shape)) continue
    seen.add(shape)
    await look(page, { shape, url: page.url(), html: await answer.text(), status: answer.status() })
    waiting.push(...(await linksOf(page, origin + within)), ...later(page.url()))
  }
  await page.close()
  return seen
}

/** What is downloaded is no page; a page that does not come is what a walk is there to find. */
function onlyDownload(error: Error): null {
  if (/download is starting/i.test(error.message)) return null
  throw error
}

// An interview links to these only once it has come so far.
const later = (url: string) =>
  shapeOf(url) === '/interviews/:id'
    ? ['/notebook', '/debrief', '/report'].map((part) => url.split(/[?#]/)[0] + part)
    : []

async function linksOf(page: Page, below: string): Promise<string[]> {
  const links = await page.$$eval('a[href]:not([download])', (anchors) =>
    anchors.map((anchor) => (anchor as HTMLAnchorElement).href),
  )
  return links.map((link) => link.split('#')[0]!).filter((link) => link.startsWith(below))
}
