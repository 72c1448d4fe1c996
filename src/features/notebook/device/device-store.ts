/**
 * What this browser keeps of notebooks, in its own database (IndexedDB): by account, so that two people who share a
 * browser never meet each other's notes. Each write asks for strict durability: it is said to be done only once it
 * would outlast a power cut. Small on purpose; every page may load it.
 */

/** One Yjs update under an id of its own. */
export interface Kept {
  id: string
  update: Uint8Array
}

/** Whose notebook of which interview. */
export interface Place {
  account: string
  interview: string
}

/** One notebook on this device. `unsent` was typed here and the server has not acknowledged it yet. */
export interface DeviceCopy {
  known: Kept[]
  unsent: Kept[]
}

/** What one write changes; `sent` names unsent updates that the server has now, `gone` known ones that were merged. */
export interface DeviceChange {
  known?: readonly Kept[]
  unsent?: readonly Kept[]
  sent?: readonly string[]
  gone?: readonly string[]
}

interface Row extends Kept, Place {}

const databaseName = 'halfhour'
const tables = ['known', 'unsent'] as const
type Table = (typeof tables)[number]

/** @throws DOMException where the browser keeps nothing: a private window of some browsers, a full disk */
export async function openDevice(): Promise<IDBDatabase> {
  const asked = indexedDB.open(databaseName, 1)
  asked.onupgradeneeded = () => {
    for (const table of tables)
      asked.result.createObjectStore(table, { keyPath: ['account', 'interview', 'id'] })
    asked.result.createObjectStore('settings')
  }
  const db = await answerOf(asked)
  // A newer page of ours wants to change the tables: it must not have to wait for this one.
  db.onversionchange = () => db.close()
  return db
}

/** Every update of one notebook on this device. */
export async function readCopy(db: IDBDatabase, { account, interview }: Place): Promise<DeviceCopy> {
  const range = under(account, interview)
  const transaction = db.transaction(tables)
  const [known, unsent] = await Promise.all(
    tables.map((table) => answerOf(transaction.objectStore(table).getAll(range) as IDBRequest<Row[]>)),
  )
  return { known: known!.map(plain), unsent: unsent!.map(plain) }
}

const plain = ({ id, update }: Row): Kept => ({ id, update })

/** Resolves once the change would outlast a power cut; rejects, changing nothing, when it could not be written. */
export function writeCopy(db: IDBDatabase, place: Place, change: DeviceChange): Promise<void> {
  const { account, interview } = place
  return writing(db, tables, (transaction) => {
    const [known, unsent] = tables.map((table) => transaction.objectStore(table))
    const keyOf = (id: string) => [account, interview, id]
    for (const id of change.gone ?? []) known!.delete(keyOf(id))
    for (const kept of change.known ?? []) known!.put({ ...place, ...kept })
    for (const kept of change.unsent ?? []) unsent!.put({ ...place, ...kept })
    for (const id of change.sent ?? []) {
      const found = unsent!.get(keyOf(id)) as IDBRequest<Row | undefined>
      found.onsuccess = () => {
        if (!found.result) return
        known!.put(found.result)
        unsent!.delete(keyOf(id))
      }
    }
  })
}

/** The interviews of an account with writing that only this device has. */
export async function listUnsent(db: IDBDatabase, account: string): Promise<string[]> {
  const store = db.transaction('unsent').objectStore('unsent')
  const keys = await answerOf(store.getAllKeys(under(account)))
  return [...new Set(keys.map((key) => String((key as string[])[1])))]
}

/** Forgets every notebook of an account. */
export function forgetNotes(db: IDBDatabase, account: string): Promise<void> {
  return writing(db, tables, (transaction) => {
    for (const table of tables) transaction.objectStore(table).delete(under(account))
  })
}

/** Forgets what the server has of one notebook anyway; what is unsent stays. */
export function forgetKnown(db: IDBDatabase, { account, interview }: Place): Promise<void> {
  return writing(db, ['known'], (transaction) => {
    transaction.objectStore('known').delete(under(account, interview))
  })
}

const ownerKey = 'owner'

/** Whose pages this browser may show without a network; null for nobody's. */
export async function readOwner(db: IDBDatabase): Promise<string | null> {
  const store = db.transaction('settings').objectStore('settings')
  return ((await answerOf(store.get(ownerKey))) as string | undefined) ?? null
}

export function writeOwner(db: IDBDatabase, account: string | null): Promise<void> {
  return writing(db, ['settings'], (transaction) => {
    transaction.objectStore('settings').put(account, ownerKey)
  })
}

/** Every key that begins with these parts: an array sorts behind every text. */
const under = (...parts: string[]) => IDBKeyRange.bound(parts, [...parts, []])

function writing(
  db: IDBDatabase,
  stores: readonly (Table | 'settings')[],
  work: (transaction: IDBTransaction) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => resolve()
    const fail = () => reject(transaction.error ?? new Error('the browser could not store'))
    transaction.onabort = fail
    transaction.onerror = fail
    work(transaction)
  })
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser could not store'))
  })
