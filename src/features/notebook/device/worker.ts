/**
 * The service worker: lets the notebook open without a network. It asks the network first and keeps nothing by itself;
 * what it falls back to it kept because a page asked for it (`prepare-device.ts`), and shows only to the account that
 * was seen last. Built into one file of its own, `/worker.js`, which every deployment replaces at once.
 */
import { forgetKnown, openDevice, readOwner, writeOwner } from './device-store.ts'
import {
  accountHeader,
  findKept,
  findKeptFile,
  forgetOldPages,
  forgetPage,
  forgetPages,
  keepPages,
  type Keepsake,
} from './kept-pages.ts'
import type { Readiness } from './prepare-device.ts'

/** With one bar of signal an answer may take for ever: then a page that is kept and catches up by itself opens instead. */
const patienceMs = 4_000

const offlinePath = '/offline'

/**
 * The notebook's script brings the kept page up to date. The page of an interview has none: shown for slowness alone, it
 * would stand there as it was before what its reader has just done, and the answer that says so would be thrown away.
 */
const catchesUp = (path: string) => path.endsWith('/notebook') || path === offlinePath

// The parts of a worker's world that are used here; the program's types are those of a page.
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  request: Request
  preloadResponse?: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}
interface Told extends Lasting {
  data: Keepsake
  ports: readonly MessagePort[]
}
const worker = globalThis as unknown as EventTarget & {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  registration: { navigationPreload?: { enable(): Promise<void> } }
}

worker.addEventListener('install', (event) => (event as Lasting).waitUntil(worker.skipWaiting()))

worker.addEventListener('activate', (event) =>
  (event as Lasting).waitUntil(
    Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.enable()]),
  ),
)

worker.addEventListener('fetch', (event) => {
  const { request } = event as Fetching
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') (event as Fetching).respondWith(openPage(event as Fetching, pathname))
  else if (pathname.startsWith('/assets/') || pathname === '/icon.svg')
    (event as Fetching).respondWith(openFile(request, pathname))
})

/** One after the other: two tabs of a notebook ask for the same pages. */
let keeping: Promise<unknown> = Promise.resolve()

worker.addEventListener('message', (event) => {
  const { data, ports } = event as Told
  const kept = keeping.then(() => keep(data))
  keeping = kept
  ;(event as Lasting).waitUntil(kept.then((ready) => ports[0]?.postMessage(ready)))
})

async function keep(keepsake: Keepsake): Promise<Readiness> {
  try {
    const kept = await keepPages(keepsake)
    await freeOld(keepsake.place.account).catch(() => undefined)
    return kept ? 'ready' : 'later'
  } catch {
    return 'cannot'
  }
}

async function freeOld(account: string): Promise<void> {
  const db = await openDevice()
  try {
    for (const interview of await forgetOldPages(account, new Date()))
      await forgetKnown(db, { account, interview })
  } finally {
    db.close()
  }
}

async function openFile(request: Request, path: string): Promise<Response> {
  return (await findKeptFile(path)) ?? fetch(request)
}

async function openPage(event: Fetching, path: string): Promise<Response> {
  const asked = askNetwork(event, path)
  try {
    const answer = await (catchesUp(path) ? Promise.race([asked, keptAfterPatience(path)]) : asked)
    const kept = answer.status >= 502 && answer.status <= 504 ? await findForOwner(path) : undefined
    return kept ?? answer
  } catch {
    return (await findForOwner(path)) ?? (await findForOwner(offlinePath)) ?? Response.error()
  }
}

async function askNetwork(event: Fetching, path: string): Promise<Response> {
  const answer = (await event.preloadResponse) ?? (await fetch(event.request))
  event.waitUntil(noteOwner(answer.headers.get(accountHeader)).catch(() => undefined))
  if (answer.ok && /^\/interviews\/[^/]+$/.test(path))
    event.waitUntil(forgetIfOver(path, answer.clone()).catch(() => undefined))
  return answer
}

/** An interview's page asks to be kept as long as its talk is to come; after that, its copy would say that it still is. */
async function forgetIfOver(path: string, page: Response): Promise<void> {
  if (!(await page.text()).includes('data-prepare-device')) await forgetPage(path)
}

/** The kept page after a while; where none is kept, the wait for the network goes on. */
async function keptAfterPatience(path: string): Promise<Response> {
  await new Promise((resolve) => setTimeout(resolve, patienceMs))
  return (await findForOwner(path)) ?? new Promise<Response>(() => undefined)
}

/** Nothing where the browser's storage does not open: that must not take away an answer of the network. */
async function findForOwner(path: string): Promise<Response | undefined> {
  const db = await openDevice().catch(() => null)
  try {
    const owner = db && (await readOwner(db))
    return owner === null ? undefined : await findKept(owner, path)
  } catch {
    return undefined
  } finally {
    db?.close()
  }
}

/** Who uses this browser now: somebody else's pages go, and nobody's are shown once nobody is signed in. */
async function noteOwner(account: string | null): Promise<void> {
  if (account === null) return
  const next = account === 'none' ? null : account
  const db = await openDevice()
  try {
    if ((await readOwner(db)) === next) return
    await writeOwner(db, next)
    if (next !== null) await forgetPages({ except: next })
  } finally {
    db.close()
  }
}
