/**
 * Before somebody leaves this browser: what only this device has goes to the server, and then everything of theirs is
 * wiped from it. Loaded when a form that leaves is sent, so that no page carries it.
 */
import { toBase64 } from 'lib0/buffer'
import { transportTo } from '../browser-transport.ts'
import { partsOf } from '../save-limits.ts'
import { forgetNotes, listUnsent, openDevice, readCopy, writeCopy, writeOwner } from './device-store.ts'
import { forgetPages } from './kept-pages.ts'
import { leavingChannel } from './leaving-channel.ts'

/** The state vector of an empty document. */
const nothingKnown = 'AA=='

/** Sends what lies unsent on this device; answers how many notebooks could not be sent. */
export async function sendUnsent(account: string): Promise<number> {
  const db = await openDevice().catch(() => null)
  if (!db) return 0
  let left = 0
  for (const interview of await listUnsent(db, account)) {
    const place = { account, interview }
    const { unsent } = await readCopy(db, place)
    const send = transportTo(`/interviews/${interview}/notebook/updates`)
    const encoded = unsent.map(({ id, update }) => ({ id, update: toBase64(update) }))
    for (const updates of partsOf(encoded)) {
      const answer = await send({ updates, stateVector: nothingKnown })
      if (answer.ok) {
        // A full disk takes no note of it: what the server has is safe, and sent again brings nothing new.
        await writeCopy(db, place, { sent: answer.reply.saved }).catch(() => undefined)
        continue
      }
      left++
      break
    }
  }
  db.close()
  return left
}

/** Wipes this account's notes and everybody's pages from this device; open tabs keep nothing from now on. */
export async function wipeDevice(account: string): Promise<void> {
  const leaving = new BroadcastChannel(leavingChannel)
  leaving.postMessage(account)
  leaving.close()
  await forgetPages({ except: null }).catch(() => undefined)
  const db = await openDevice().catch(() => null)
  if (!db) return
  await forgetNotes(db, account)
  // A full disk takes not even this: nothing is left to show then.
  await writeOwner(db, null).catch(() => undefined)
  db.close()
}
