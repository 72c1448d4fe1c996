/** The notebook's copy on this device, in the browser: opened, brought together, and written to from then on. */
import type * as Y from 'yjs'
import { newId } from '../../../shared/ids.ts'
import {
  openDevice,
  readCopy,
  writeCopy,
  type DeviceChange,
  type DeviceCopy,
  type Kept,
  type Place,
} from '../device/device-store.ts'
import { leavingChannel } from '../device/leaving-channel.ts'
import { startKeeping, type Keeper, type KeepState } from '../device/keeper.ts'
import { hasMoreThan, joinUpdates, openNotebook, stateVectorOf } from '../notebook.ts'

export interface DeviceLink {
  keeper: Keeper
  /** What lay here from before, once it is read; null when nothing is kept or the browser cannot store. */
  opened: Promise<FoundCopy | null>
  stop(): void
}

export interface FoundCopy {
  /** Everything on this device. */
  doc: Y.Doc
  /** What the server has not acknowledged. */
  unsent: readonly Kept[]
}

/** Opens the copy of one notebook; without a place (a shared computer) nothing is kept. */
export function linkDevice(place: Place | null, onState: (state: KeepState) => void): DeviceLink {
  let database: Promise<IDBDatabase> = place
    ? openDevice()
    : Promise.reject(new Error('nothing is kept on a shared computer'))
  database.catch(() => undefined)
  /** A browser may close a database by itself, as phones that slept do: it is opened anew once. */
  const write = async (change: DeviceChange) => {
    try {
      // What is typed before the database is open waits for it here.
      await writeCopy(await database, place!, change)
    } catch {
      database.then((db) => db.close()).catch(() => undefined)
      database = openDevice()
      await writeCopy(await database, place!, change)
    }
  }
  const keeper = startKeeping({
    newId,
    onState,
    disk: write,
  })
  if (!place) {
    keeper.end()
    return { keeper, opened: Promise.resolve(null), stop: () => undefined }
  }
  const leaving = new BroadcastChannel(leavingChannel)
  leaving.onmessage = ({ data }) => {
    if (data === place.account) keeper.end('left')
  }
  const opened = database.then((db) => openCopy(db, place)).catch(() => null)
  // A browser that cannot store says so at once, and not with the first word.
  database.catch(() => onState('failed'))
  return {
    keeper,
    opened,
    stop() {
      leaving.close()
      keeper.end()
      void opened.then(async () => (await database).close()).catch(() => undefined)
    },
  }
}

async function openCopy(db: IDBDatabase, place: Place): Promise<FoundCopy> {
  const copy = await readCopy(db, place)
  // Housekeeping: a full disk takes no write and still has every word.
  if (copy.known.length > mergeFrom) await mergeKnown(db, place, copy).catch(() => undefined)
  const doc = openNotebook(
    ...copy.known.map(({ update }) => update),
    ...copy.unsent.map(({ update }) => update),
  )
  return { doc, unsent: copy.unsent }
}

/** Known updates lying side by side before they become one. */
const mergeFrom = 16

const mergeKnown = (db: IDBDatabase, place: Place, { known }: DeviceCopy) =>
  writeCopy(db, place, {
    known: [{ id: newId(), update: joinUpdates(known.map(({ update }) => update)) }],
    gone: known.map(({ id }) => id),
  })

/** Whether both sides have writing that the other has not. */
export function wroteApart({ doc, unsent }: FoundCopy, server: Y.Doc): boolean {
  if (unsent.length === 0) return false
  return hasMoreThan(doc, stateVectorOf(server)) && hasMoreThan(server, stateVectorOf(doc))
}
