/**
 * Keeps a document and the server alike, and says truthfully what is saved. Knows no browser: the island gives it a
 * transport and timers. (A store on the device will stand beside the transport: `Unsaved` is what it has to keep.)
 */
import { fromBase64, toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'
import { missingUpdate, stateVectorOf } from './notebook.ts'

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

interface Unsaved {
  id: string
  update: Uint8Array
}

interface SyncOptions {
  doc: Y.Doc
  /** The state vector of what came from the server; what the document holds beyond it was typed before. */
  known: Uint8Array
  send: Transport
  newId: () => string
  onState: (state: SaveState) => void
  /** Runs `work` after so many milliseconds; answers how to call it off. */
  later: (work: () => void, milliseconds: number) => () => void
}

/** Typing is gathered this long before it is sent: with the way to the server about a second. */
const gatherMs = 400
/** Waits between tries while the server cannot be reached; the last one repeats. */
const retryMs = [1_000, 2_000, 4_000, 8_000, 15_000]

/** Where a change came from: only what is `typed` here is sent from here. */
export const fromElsewhere = Symbol('from elsewhere')

export interface Sync {
  /** Sends what is unsaved now, or asks for news. */
  now(): Promise<void>
  state(): SaveState
  /** What the server has not acknowledged, as one message for the last moment of a page. */
  unsaved(): SaveMessage | null
  stop(): void
}

export function startSync({ doc, known, send, newId, onState, later }: SyncOptions): Sync {
  let typed: Uint8Array[] = []
  let batch: Unsaved | null = null
  let state: SaveState = 'saved'
  let tries = 0
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
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === fromElsewhere) return
    typed.push(update)
    if (state === 'saved') turnTo('saving')
    // Not pushed back by further typing: the first unsaved letter is at most this old when it leaves.
    if (!running && !cancelTimer) schedule(gatherMs)
  }
  const message = (updates: Unsaved[]): SaveMessage => ({
    updates: updates.map(({ id, update }) => ({ id, update: toBase64(update) })),
    stateVector: toBase64(stateVectorOf(doc)),
  })

  async function exchange() {
    if (!batch && typed.length > 0) {
      batch = { id: newId(), update: Y.mergeUpdates(typed) }
      typed = []
    }
    const result = await send(message(batch ? [batch] : []))
    if (result.ok) takeReply(result.reply)
    else fail(result.failure)
  }
  function takeReply(reply: SaveReply) {
    tries = 0
    if (batch && reply.saved.includes(batch.id)) batch = null
    Y.applyUpdate(doc, fromBase64(reply.missing), fromElsewhere)
    const onServer = fromBase64(reply.stateVector)
    // Words that came from a tab which closed before it could send them, or that a restored server has lost.
    if (!batch && typed.length === 0 && hasMoreThan(doc, onServer)) typed.push(missingUpdate(doc, onServer))
    const done = !batch && typed.length === 0
    turnTo(done ? 'saved' : 'saving')
    if (!done) schedule(gatherMs)
  }
  function fail(failure: SaveFailure) {
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
  if (hasMoreThan(doc, known)) onUpdate(missingUpdate(doc, known), null)
  return {
    now,
    state: () => state,
    unsaved: () => {
      const left: Unsaved[] = batch ? [batch] : []
      if (typed.length > 0) left.push({ id: newId(), update: Y.mergeUpdates(typed) })
      return left.length > 0 ? message(left) : null
    },
    stop: () => {
      doc.off('update', onUpdate)
      cancelTimer?.()
    },
  }
}

/** Whether the document holds writing that is not in `stateVector`. */
function hasMoreThan(doc: Y.Doc, stateVector: Uint8Array): boolean {
  const theirs = Y.decodeStateVector(stateVector)
  return [...Y.decodeStateVector(stateVectorOf(doc))].some(
    ([client, clock]) => (theirs.get(client) ?? 0) < clock,
  )
}
