/**
 * Keeps a document, this device and the server alike, and says truthfully what the server has. Knows no browser: the
 * island gives it a transport, a keeper and timers.
 */
import { fromBase64, toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'
import type { Kept } from './device/device-store.ts'
import type { Keeper } from './device/keeper.ts'
import { hasMoreThan, joinUpdates, missingUpdate, stateVectorOf } from './notebook.ts'
import { countForOne } from './save-limits.ts'

export interface SaveMessage {
  updates: { id: string; update: string }[]
  stateVector: string
}

export interface SaveReply {
  saved: string[]
  missing: string
  stateVector: string
}

/** `unreachable` is worth another try; the others need the writer: sign in again, or the server would not take it. */
export type SaveFailure = 'unreachable' | 'signed-out' | 'refused'

export type SaveResult = { ok: true; reply: SaveReply } | { ok: false; failure: SaveFailure }

/** Sends one message; never throws. */
export type Transport = (message: SaveMessage) => Promise<SaveResult>

/** `saved`: everything is committed on the server. `saving`: under way. `waiting`: will be tried again by itself. */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'signed-out' | 'refused'

/** An update on its way to the server, and under which ids it lies on this device until it is there. */
interface Unsaved {
  id: string
  update: Uint8Array
  keptAs: string[]
}

/** An update that was typed here and has not left yet. */
interface Typed {
  update: Uint8Array
  keptAs: readonly string[]
}

interface SyncOptions {
  doc: Y.Doc
  /** The document as it came from the server; what `doc` holds or lacks beside it was typed before. */
  onPage: Y.Doc
  send: Transport
  newId: () => string
  onState: (state: SaveState) => void
  /** Writes every change to this device beside sending it. */
  keeper: Pick<Keeper, 'keep' | 'seal' | 'sent' | 'state'>
  /** After a time out of reach both sides had written: nothing was lost, and the writer may want to look. */
  onMerged: () => void
  /** Runs `work` after so many milliseconds; answers how to call it off. */
  later: (work: () => void, milliseconds: number) => () => void
}

/** Typing is gathered this long before it is sent where nothing else keeps it: with the way to the server about a second. */
const gatherMs = 400
/** And this long where the device keeps it within milliseconds. Our choice: a save costs the server the same, however small. */
const gatherKeptMs = 1_500
/** From so many updates on, what the server lacks is read from the document: a tenth of the bytes of the keystrokes. */
const readFrom = 64
/** Waits between tries while the server cannot be reached; the last one repeats, so that words are there within 5 s. */
const retryMs = [1_000, 2_000, 3_000]

/** Where a change came from: only what was typed here is sent from here. */
export const fromElsewhere = Symbol('from elsewhere')
/** From this device: another tab, which keeps and sends it itself, or what was kept here before. */
export const fromDevice = Symbol('from this device')

export interface Sync {
  /** Sends what is unsaved now, or asks for news. */
  now(): Promise<void>
  state(): SaveState
  /** What the server has not acknowledged, as one message for the last moment of a page. */
  unsaved(): SaveMessage | null
  /** Takes up what lay unsent on this device from before; `apart` when the server had gone on without it. */
  resume(unsent: readonly Kept[], apart: boolean): void
  stop(): void
}

export function startSync(options: SyncOptions): Sync {
  const { doc, onPage, send, newId, onState, onMerged, keeper, later } = options
  const typed: Typed[] = []
  let batch: Unsaved | null = null
  let state: SaveState = 'saved'
  /** What the server had when it last answered. */
  let onServer = stateVectorOf(onPage)
  let tries = 0
  /** Whether this device has written on its own, out of reach. */
  let apart = false
  /** Whether what this device has and what the server had are one now, to be said once it is saved. */
  let joined = false
  let running: Promise<void> | null = null
  let cancelTimer: (() => void) | null = null

  const turnTo = (next: SaveState) => {
    if (next === state) return
    state = next
    onState(next)
  }
  const schedule = (milliseconds: number) => {
    cancelTimer?.()
    cancelTimer = later(() => void now(), milliseconds)
  }
  const keeps = () => keeper.state() === 'kept' || keeper.state() === 'keeping'
  const scheduleSave = () => schedule(keeps() ? gatherKeptMs : gatherMs)
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === fromDevice) return
    if (origin === fromElsewhere) return void keeper.keep(update, false)
    enqueue({ update, keptAs: [keeper.keep(update, true)] })
  }
  const enqueue = (one: Typed) => {
    typed.push(one)
    if (state === 'saved') turnTo('saving')
    // Not pushed back by further typing: the first unsaved letter is at most this old when it leaves.
    if (!running && !cancelTimer) scheduleSave()
  }
  const message = (updates: Unsaved[]): SaveMessage => ({
    updates: updates.map(({ id, update }) => ({ id, update: toBase64(update) })),
    stateVector: toBase64(stateVectorOf(doc)),
  })

  async function exchange() {
    if (!batch && typed.length > 0) {
      // What is typed from here on lies apart on the device: this batch being saved says nothing about it.
      keeper.seal()
      const parts = typed.slice(0, countForOne(typed))
      batch = batchOf(parts)
      typed.splice(0, parts.length)
    }
    const result = await send(message(batch ? [batch] : []))
    if (result.ok) takeReply(result.reply)
    else fail(result.failure)
  }
  function takeReply(reply: SaveReply) {
    tries = 0
    const brought = bringsNews(fromBase64(reply.missing))
    const wasApart = apart
    if (apart && brought && batch) joined = true
    apart = false
    if (batch && reply.saved.includes(batch.id)) {
      keeper.sent(batch.keptAs)
      batch = null
    }
    onServer = fromBase64(reply.stateVector)
    // Words that came from a tab which closed before it could send them, or that a restored server has lost.
    if (!batch && typed.length === 0 && hasMoreThan(doc, onServer)) {
      const update = missingUpdate(doc, onServer)
      typed.push({ update, keptAs: [keeper.keep(update, true)] })
    }
    const done = !batch && typed.length === 0
    turnTo(done ? 'saved' : 'saving')
    if (done && joined) {
      joined = false
      onMerged()
    }
    if (done) return
    if (wasApart) schedule(0)
    else scheduleSave()
  }
  /** Puts in what another device wrote, and answers whether there was any. */
  function bringsNews(missing: Uint8Array): boolean {
    let brought = false
    const notice = () => (brought = true)
    doc.on('update', notice)
    Y.applyUpdate(doc, missing, fromElsewhere)
    doc.off('update', notice)
    return brought
  }
  function fail(failure: SaveFailure) {
    apart = true
    turnTo(failure === 'unreachable' ? 'waiting' : failure)
    schedule(retryMs[Math.min(tries++, retryMs.length - 1)] ?? 0)
  }
  function now(): Promise<void> {
    cancelTimer?.()
    cancelTimer = null
    running ??= exchange().finally(() => (running = null))
    return running
  }

  doc.on('update', onUpdate)
  const batchOf = (parts: readonly Typed[]): Unsaved => ({
    id: newId(),
    update:
      parts.length < readFrom || parts.length < typed.length
        ? joinUpdates(parts.map(({ update }) => update))
        : missingUpdate(doc, onServer),
    keptAs: [...new Set(parts.flatMap(({ keptAs }) => keptAs))],
  })
  // What was only deleted shows in the update and in no state vector.
  const early = missingUpdate(doc, onServer)
  if (toBase64(early) !== toBase64(missingUpdate(onPage, onServer))) onUpdate(early, null)
  return {
    now,
    state: () => state,
    unsaved: () => {
      const left: Unsaved[] = batch ? [batch] : []
      if (typed.length > 0) left.push(batchOf(typed))
      return left.length > 0 ? message(left) : null
    },
    resume: (unsent, wroteApart) => {
      apart = true
      joined = wroteApart
      for (const { id, update } of unsent) enqueue({ update, keptAs: [id] })
    },
    stop: () => {
      doc.off('update', onUpdate)
      cancelTimer?.()
    },
  }
}
