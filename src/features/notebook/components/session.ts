/** One open notebook in a browser: the document, the saving, and when to draw anew. */
import { fromBase64 } from 'lib0/buffer'
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import * as Y from 'yjs'
import { newId } from '../../../shared/ids.ts'
import { stored } from '../../../ui/browser-storage.ts'
import { sendAtLast, transportTo } from '../browser-transport.ts'
import type { Keeper } from '../device/keeper.ts'
import type { Keepsake } from '../device/kept-pages.ts'
import { prepareDevice } from '../device/prepare-device.ts'
import { missingUpdate, openNotebook, readNotes, type Notes } from '../notebook.ts'
import { fromDevice, fromElsewhere, startSync, type Sync } from '../sync.ts'
import { unsentKey } from '../device/unsent-flag.ts'
import { linkDevice, wroteApart, type FoundCopy } from './device.ts'
import { startSaving, type Saving } from './saving.ts'

/** While the page is in view, another device's words arrive within this time. */
const newsMs = 5_000

/** A device answers within milliseconds or, broken, never. */
const deviceMs = 3_000

export interface Session {
  doc: Y.Doc
  notes: Notes
  saving: Saving
  /** Whether the script runs: before that the page is a plain form. */
  alive: boolean
  /** Edits the document, and answers what the work answers. */
  edit<Answer>(work: (doc: Y.Doc) => Answer): Answer
  /** Sends what is unsaved; resolves when the server has answered or could not. */
  flush(): Promise<void>
}

export interface SessionOptions {
  url: string
  /** The document as the page brought it, base64. */
  state: string
  /** What this device keeps of it; null on a shared computer. */
  keep: Keepsake | null
}

export function useSession({ url, state, keep }: SessionOptions): Session {
  const place = keep?.place ?? null
  const doc = useMemo(() => openNotebook(fromBase64(state)), [state])
  const saving = useMemo(() => startSaving(place ? 'kept' : 'off'), [])
  const [sync, setSync] = useState<Sync | null>(null)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const onPage = openNotebook(fromBase64(state))
    const link = linkDevice(place, (next) => {
      saving.turn({ device: next })
      // What the device does not keep must not wait as if it did.
      if (next === 'failed') void started.now()
    })
    const started = startSync({
      doc,
      onPage,
      newId,
      keeper: link.keeper,
      onState: (next) => {
        saving.turn({ server: next, ...(next !== 'saved' && { merged: false }) })
        // Whatever page opens next sends what this one could not.
        if (next !== 'saved' && place) stored.set(unsentKey(place.account), 'yes')
      },
      onMerged: () => saving.turn({ merged: true }),
      send: transportTo(url),
      later,
    })
    let stopped = false
    const takeUp = (found: FoundCopy) => {
      Y.applyUpdate(doc, missingUpdate(found.doc), fromDevice)
      started.resume(found.unsent, wroteApart(found, onPage))
    }
    const begin = (found: FoundCopy | null) => {
      link.keeper.keep(missingUpdate(onPage), false)
      if (found) takeUp(found)
      // Slower than that: its words come in beside what is typed meanwhile.
      else void link.opened.then((late) => late && !stopped && takeUp(late))
      void started.now()
      if (keep) void prepareDevice(keep).then((ready) => saving.turn({ opensOffline: ready !== 'cannot' }))
    }
    // A database that never answers must not keep the words from the server.
    void Promise.race([link.opened, delay(deviceMs).then(() => null)]).then(begin)
    const stops = [
      drawWhenShapeChanges(doc, () => redraw(undefined)),
      joinTabs(url, doc),
      watchPage(url, started, link.keeper),
      link.stop,
    ]
    setSync(started)
    return () => {
      stopped = true
      started.stop()
      for (const stop of stops) stop()
    }
  }, [doc, url, state])
  return {
    doc,
    notes: readNotes(doc),
    saving,
    alive: sync !== null,
    edit: (work) => doc.transact(() => work(doc)),
    flush: async () => sync?.now(),
  }
}

const delay = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function later(work: () => void, milliseconds: number) {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/** Texts draw themselves, so that a keystroke costs one field and not the whole page. */
function drawWhenShapeChanges(doc: Y.Doc, redraw: () => void) {
  const maps = ['asked', 'extra', 'marks', 'clock'].map((name) => doc.getMap(name))
  for (const map of maps) map.observe(redraw)
  return () => {
    for (const map of maps) map.unobserve(redraw)
  }
}

/** Two tabs of one browser hear each other at once, with or without a network. */
function joinTabs(url: string, doc: Y.Doc) {
  const channel = new BroadcastChannel(`notebook ${url}`)
  const tell = (update: Uint8Array, origin: unknown) => {
    if (origin !== fromElsewhere && origin !== fromDevice) channel.postMessage(update)
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data instanceof Uint8Array) Y.applyUpdate(doc, data, fromDevice)
  }
  doc.on('update', tell)
  return () => {
    doc.off('update', tell)
    channel.close()
  }
}

function watchPage(url: string, sync: Sync, keeper: Keeper) {
  const stop = new AbortController()
  const { signal } = stop
  const look = () => {
    if (document.visibilityState === 'visible') void sync.now()
  }
  const leave = () => {
    const left = sync.unsaved()
    if (left) sendAtLast(url, left)
  }
  const hold = (event: BeforeUnloadEvent) => {
    const { length } = sync.unsaved()?.updates ?? []
    // Reachable, the last words leave with the page; kept here, they are sent later; otherwise the browser asks first.
    if (length && sync.state() !== 'saving' && keeper.state() !== 'kept') event.preventDefault()
  }
  addEventListener('online', look, { signal })
  addEventListener('pageshow', look, { signal })
  addEventListener('pagehide', leave, { signal })
  addEventListener('beforeunload', hold, { signal })
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? leave() : look()),
    { signal },
  )
  const timer = setInterval(look, newsMs)
  return () => {
    stop.abort()
    clearInterval(timer)
  }
}
