/**
 * Writes every change of an open notebook to this device, in order, one write at a time: what is typed while one is
 * under way goes together with the next. Knows no browser; the session gives it a disk.
 */
import { joinUpdates } from '../notebook.ts'
import type { DeviceChange } from './device-store.ts'

/**
 * `kept`: all of it would outlast a power cut. `failed`: the device takes nothing (any more). `off`: nothing shall be kept.
 * `left`: its owner has left this browser, and nothing is kept any more.
 */
export type KeepState = 'kept' | 'keeping' | 'failed' | 'off' | 'left'

/** Resolves once the change is safe on the device. */
export type Disk = (change: DeviceChange) => Promise<void>

interface Gathered {
  id: string
  typed: boolean
  updates: Uint8Array[]
}

export interface Keeper {
  /** Keeps an update of the document; answers the id under which it lies here until the server has it. */
  keep(update: Uint8Array, typed: boolean): string
  /** What is kept from now on gets other ids: those answered so far are on their way to the server. */
  seal(): void
  /** The server has what was kept under these ids. */
  sent(ids: readonly string[]): void
  state(): KeepState
  /** Keeps nothing from now on. */
  end(as?: 'off' | 'left'): void
}

export interface KeeperOptions {
  disk: Disk
  newId: () => string
  onState: (state: KeepState) => void
}

export function startKeeping({ disk, newId, onState }: KeeperOptions): Keeper {
  const waiting: Gathered[] = []
  const sentIds: string[] = []
  let open: Gathered | null = null
  let state: KeepState = 'kept'
  let writing = false

  const hasEnded = () => state === 'off' || state === 'left'
  const turnTo = (next: KeepState) => {
    if (next === state || hasEnded()) return
    state = next
    onState(next)
  }
  const gather = (typed: boolean): Gathered => {
    if (open?.typed === typed) return open
    open = { id: newId(), typed, updates: [] }
    waiting.push(open)
    return open
  }

  async function write() {
    if (writing || hasEnded()) return
    writing = true
    while (waiting.length > 0 || sentIds.length > 0) {
      open = null
      const [gathered, sent] = [waiting.splice(0), sentIds.splice(0)]
      const done = await disk(changeOf(gathered, sent)).then(
        () => true,
        () => false,
      )
      if (!done) {
        // Tried again with the next change: a disk may have room again, and nothing may be missing in between.
        waiting.unshift(...gathered)
        sentIds.unshift(...sent)
        turnTo('failed')
        break
      }
      if (!waiting.some(({ typed }) => typed)) turnTo('kept')
    }
    writing = false
  }

  return {
    keep(update, typed) {
      const gathered = gather(typed)
      gathered.updates.push(update)
      if (typed && state === 'kept') turnTo('keeping')
      void write()
      return gathered.id
    },
    seal: () => (open = null),
    sent(ids) {
      sentIds.push(...ids)
      void write()
    },
    state: () => state,
    end(as = 'off') {
      turnTo(as)
      waiting.length = 0
    },
  }
}

function changeOf(gathered: readonly Gathered[], sent: readonly string[]): DeviceChange {
  const of = (typed: boolean) =>
    gathered
      .filter((one) => one.typed === typed)
      .map(({ id, updates }) => ({
        id,
        update: updates.length === 1 ? updates[0]! : joinUpdates(updates),
      }))
  return { unsent: of(true), known: of(false), sent }
}
