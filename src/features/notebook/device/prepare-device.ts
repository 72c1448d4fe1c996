/** Makes this device ready for a talk without a network, and says whether it is. */
import { forgetKnown, openDevice, writeOwner } from './device-store.ts'
import { forgetOldPages, keepPages, type Keepsake } from './kept-pages.ts'

/** `ready`: the notebook opens without a network. `later`: the network is needed once more. `cannot`: this browser keeps nothing. */
export type Readiness = 'ready' | 'later' | 'cannot'

export async function prepareDevice(keepsake: Keepsake): Promise<Readiness> {
  const db = await openDevice().catch(() => null)
  if (!db || !('serviceWorker' in navigator) || !('caches' in globalThis)) return 'cannot'
  try {
    // A write that comes through is the only proof that this browser stores.
    await writeOwner(db, keepsake.place.account)
    await navigator.serviceWorker.register('/worker.js', { updateViaCache: 'none' })
    void navigator.storage?.persist?.()
  } catch {
    db.close()
    return navigator.onLine ? 'cannot' : 'later'
  }
  try {
    const kept = await keepPages(keepsake)
    for (const interview of await forgetOldPages(keepsake.place.account, new Date()))
      await forgetKnown(db, { ...keepsake.place, interview })
    return kept ? 'ready' : 'later'
  } catch {
    return 'cannot'
  } finally {
    db.close()
  }
}
