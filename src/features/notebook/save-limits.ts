/** What one save may hold: the server refuses more, and what waits on a device is sent in parts that keep to it. Pure. */

/** Updates in one save. Our choice: more than a minute of fast typing. */
export const maxUpdates = 1_000

/** Bytes of one save, as it is sent. Our choice: half an hour of fast typing that waited is a sixth of it. */
export const maxSaveBytes = 2_000_000

/** Bytes of the updates that are joined into one: half a save, since Base64 makes a third more of them. Our choice. */
const maxJoinedBytes = maxSaveBytes / 2

/** How many of the updates in front are joined for one save: at least the first, however large it is. */
export function countForOne(updates: readonly { update: Uint8Array }[]): number {
  let bytes = 0
  const after = updates.findIndex(({ update }, at) => (bytes += update.length) > maxJoinedBytes && at > 0)
  return after === -1 ? updates.length : after
}

/** Room for what stands around the updates: ids, names, quotation marks. */
const around = 100

/** Cuts encoded updates into parts that one save may hold each, in their order. */
export function partsOf<One extends { update: string }>(updates: readonly One[]): One[][] {
  const parts: One[][] = []
  let bytes = Infinity
  for (const one of updates) {
    const size = one.update.length + around
    if (bytes + size > maxSaveBytes || parts.at(-1)!.length === maxUpdates) {
      parts.push([])
      bytes = around
    }
    parts.at(-1)!.push(one)
    bytes += size
  }
  return parts
}
