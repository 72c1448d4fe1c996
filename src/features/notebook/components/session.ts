/** One open notebook in a browser: the document, the saving, and when to draw anew. */
import { fromBase64 } from 'lib0/buffer'
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import * as Y from 'yjs'
import { newId } from '../../../shared/ids.ts'
import { sendAtLast, transportTo } from '../browser-transport.ts'
import { openNotebook, readNotes, stateVectorOf, type Notes } from '../notebook.ts'
import { fromElsewhere, startSync, type SaveState, type Sync } from '../sync.ts'

/** While the page is in view, another device's words arrive within this time. */
const newsMs = 5_000

export interface Session {
  doc: Y.Doc
  notes: Notes
  saveState: SaveState
  /** Whether the script runs: before that the page is a plain form. */
  alive: boolean
  /** Edits the document. */
  edit(work: (doc: Y.Doc) => void): void
  /** Sends what is unsaved; resolves when the server has answered or could not. */
  flush(): Promise<void>
}

export function useSession(url: string, state: string): Session {
  const doc = useMemo(() => openNotebook(fromBase64(state)), [state])
  const [saveState, setSaveState] = useState<SaveState>('saved')
  const [sync, setSync] = useState<Sync | null>(null)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const started = startSync({
      doc,
      known: stateVectorOf(openNotebook(fromBase64(state))),
      newId,
      onState: setSaveState,
      send: transportTo(url),
      later,
    })
    const stops = [
      drawWhenShapeChanges(doc, () => redraw(undefined)),
      joinTabs(url, doc),
      watchPage(url, started),
    ]
    setSync(started)
    return () => {
      started.stop()
      for (const stop of stops) stop()
    }
  }, [doc, url, state])
  return {
    doc,
    notes: readNotes(doc),
    saveState,
    alive: sync !== null,
    edit: (work) => doc.transact(() => work(doc)),
    flush: async () => sync?.now(),
  }
}

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
    if (origin !== fromElsewhere) channel.postMessage(update)
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data instanceof Uint8Array) Y.applyUpdate(doc, data, fromElsewhere)
  }
  doc.on('update', tell)
  return () => {
    doc.off('update', tell)
    channel.close()
  }
}

function watchPage(url: string, sync: Sync) {
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
    // Reachable, the last words leave with the page; otherwise they would be lost, and the browser asks first.
    if (length && sync.state() !== 'saving') event.preventDefault()
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
  look()
  return () => {
    stop.abort()
    clearInterval(timer)
  }
}
