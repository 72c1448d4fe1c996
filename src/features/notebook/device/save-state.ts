/** What the notebook says about where the words are: only what is true, by what the server and this device answered. */
import type { SaveState } from '../sync.ts'
import type { KeepState } from './keeper.ts'

/** `device` and `waiting-kept`: on this device for good, not on the server yet. */
export type ShownState =
  | 'saved'
  | 'merged'
  | 'saving'
  | 'device'
  | 'waiting'
  | 'waiting-kept'
  | 'signed-out'
  | 'refused'

export function shownState(server: SaveState, device: KeepState, merged: boolean): ShownState {
  const kept = device === 'kept'
  if (server === 'saved') return merged ? 'merged' : 'saved'
  if (server === 'saving') return kept ? 'device' : 'saving'
  if (server === 'waiting') return kept ? 'waiting-kept' : 'waiting'
  return server
}
