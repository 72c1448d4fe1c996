/** Where the words are, told to the line that says so and to nothing else: it changes twice with every letter. */
import { useEffect, useReducer } from 'preact/hooks'
import type { KeepState } from '../device/keeper.ts'
import { shownState, type ShownState } from '../device/save-state.ts'
import type { SaveState } from '../sync.ts'

interface Facts {
  server: SaveState
  /** Whether this device keeps what is typed: `failed` and `off` are worth a word of their own. */
  device: KeepState
  /** False where this browser keeps words and cannot open the notebook without a network. */
  opensOffline: boolean
  merged: boolean
}

export interface Saving {
  now(): Facts
  turn(change: Partial<Facts>): void
  /** @returns how to stop listening */
  listen(listener: () => void): () => void
}

export function startSaving(device: KeepState): Saving {
  const listeners = new Set<() => void>()
  let facts: Facts = { server: 'saved', device, opensOffline: true, merged: false }
  return {
    now: () => facts,
    turn(change) {
      facts = { ...facts, ...change }
      for (const listener of listeners) listener()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Draws the component anew that calls it, whenever the facts change. */
export function useSaving(saving: Saving): { state: ShownState } & Pick<Facts, 'device' | 'opensOffline'> {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  // What changed between the first drawing and this effect is drawn too.
  useEffect(() => (redraw(undefined), saving.listen(() => redraw(undefined))), [saving])
  const { server, device, merged, opensOffline } = saving.now()
  return { state: shownState(server, device, merged), device, opensOffline }
}
