/** Makes this device ready for a talk without a network, and says whether it is. */
import { openDevice, writeOwner } from './device-store.ts'
import type { Keepsake } from './kept-pages.ts'

/** `ready`: the notebook opens without a network. `later`: the network is needed once more. `cannot`: this browser keeps nothing. */
export type Readiness = 'ready' | 'later' | 'cannot'

/** Longer than pages and files take on one bar of signal. The worker goes on behind it, without the page hearing. */
const patienceMs = 60_000

/**
 * The service worker fetches and keeps: what it has begun goes on when the tab is closed, and a page loads nothing for
 * another one.
 */
export async function prepareDevice(keepsake: Keepsake): Promise<Readiness> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return 'cannot'
  try {
    // A write that comes through is the only proof that this browser stores.
    const db = await openDevice()
    await writeOwner(db, keepsake.place.account).finally(() => db.close())
  } catch {
    return 'cannot'
  }
  try {
    await navigator.serviceWorker.register('/worker.js', { updateViaCache: 'none' })
    void navigator.storage?.persist?.()
  } catch {
    return navigator.onLine ? 'cannot' : 'later'
  }
  const { active } = await navigator.serviceWorker.ready
  return active ? await askToKeep(active, keepsake) : 'later'
}

function askToKeep(worker: ServiceWorker, keepsake: Keepsake): Promise<Readiness> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const end = (ready: Readiness) => {
      port1.close()
      resolve(ready)
    }
    port1.onmessage = ({ data }: MessageEvent<Readiness>) => end(data)
    setTimeout(() => end('later'), patienceMs)
    worker.postMessage(keepsake, [port2])
  })
}
