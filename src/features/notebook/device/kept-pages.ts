/**
 * The pages of one interview that open without a network, with the files they stand on, in the browser's Cache Storage:
 * a cache for each interview of each account. The service worker fills it and reads it; pages look what is there.
 */
import type { Place } from './device-store.ts'

/** Says whose page an answer is: an account, or `none` for a visitor and on a shared computer. */
export const accountHeader = 'x-halfhour-account'

/** What to keep of one interview: paths of pages, and of files that never change under their name. */
export interface Keepsake {
  place: Place
  pages: readonly string[]
  files: readonly string[]
}

/** A kept page is of use until the talk and some time after it; then its place on the device is freed. */
const keptDays = 30

const prefix = (account: string) => `halfhour ${account} `
const cacheOf = ({ account, interview }: Place) => `${prefix(account)}${interview}`

/**
 * Fetches and keeps everything; what does not come stays as it was before, with the files that it stands on: a page and
 * the files of another deployment never mix.
 * @returns whether the pages open without a network now
 * @throws DOMException when the device has no room
 */
export async function keepPages({ place, pages, files }: Keepsake): Promise<boolean> {
  const cache = await caches.open(cacheOf(place))
  const had = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  const missing = files.filter((path) => !had.has(path))
  // All on their way at once, and each page kept as it comes: a network that goes may let the notebook through.
  const coming = pages.map((path) => fetchPage(path, place.account).catch(() => null))
  const found = await Promise.all(missing.map(fetchFile)).catch(() => null)
  if (!found) return pages.every((path) => had.has(path))
  // Files first: a page is there only once everything is that it stands on.
  for (const [at, path] of missing.entries()) await cache.put(path, found[at]!)
  const kept = await Promise.all(
    pages.map(async (path, at) => {
      const page = await coming[at]
      if (page) await cache.put(path, page)
      return page ? true : had.has(path)
    }),
  )
  // Pages of before that could not be fetched anew stand on files of before.
  if ((await Promise.all(coming)).includes(null)) return kept.every(Boolean)
  const wanted = new Set([...pages, ...files])
  for (const path of had) if (!wanted.has(path)) await cache.delete(path)
  return true
}

async function fetchPage(path: string, account: string): Promise<Response> {
  const answer = await fetch(path, { headers: { accept: 'text/html' }, cache: 'no-store' })
  if (!answer.ok || answer.redirected || answer.headers.get(accountHeader) !== account)
    throw new Error('not a page of this account')
  return answer
}

async function fetchFile(path: string): Promise<Response> {
  const answer = (await findKeptFile(path)) ?? (await fetch(path))
  if (!answer.ok) throw new Error('a file is missing')
  return answer
}

const keptCaches = async (account: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix(account)))

/** A page or file that is kept for this account. */
export async function findKept(account: string, path: string): Promise<Response | undefined> {
  for (const cacheName of await keptCaches(account)) {
    const found = await caches.match(path, { cacheName, ignoreVary: true })
    if (found) return found
  }
  return undefined
}

/** A file, whoever's page stands on it: files are public. */
export const findKeptFile = (path: string): Promise<Response | undefined> =>
  caches.match(path, { ignoreVary: true })

export interface KeptPage {
  path: string
  title: string
}

/** The notebooks that open without a network, by their own titles. */
export async function listKeptNotebooks(account: string): Promise<KeptPage[]> {
  const found: KeptPage[] = []
  for (const name of await keptCaches(account)) {
    const path = `/interviews/${name.slice(prefix(account).length)}/notebook`
    const page = await caches.match(path, { cacheName: name, ignoreVary: true })
    if (!page) continue
    const { title } = new DOMParser().parseFromString(await page.text(), 'text/html')
    found.push({ path, title: title.replace(/ · Halfhour$/, '') })
  }
  return found
}

/** Forgets one page, whoever kept it. */
export async function forgetPage(path: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('halfhour '))
  for (const name of names) await (await caches.open(name)).delete(path, { ignoreVary: true })
}

/** Forgets the pages of every account but this one; with null, of everybody. */
export async function forgetPages({ except }: { except: string | null }): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('halfhour '))
  const gone = except === null ? names : names.filter((name) => !name.startsWith(prefix(except)))
  await Promise.all(gone.map((name) => caches.delete(name)))
}

/** Frees what was kept for interviews that nobody has opened for a while; answers which those are. */
export async function forgetOldPages(account: string, now: Date): Promise<string[]> {
  const old: string[] = []
  for (const name of await keptCaches(account)) {
    const interview = name.slice(prefix(account).length)
    const page = await caches.match(`/interviews/${interview}/notebook`, {
      cacheName: name,
      ignoreVary: true,
    })
    const kept = Date.parse(page?.headers.get('date') ?? '')
    if (now.getTime() - kept > keptDays * 86_400_000 && (await caches.delete(name))) old.push(interview)
  }
  return old
}
