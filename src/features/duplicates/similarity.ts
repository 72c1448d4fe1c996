// How alike two words are written. Pure.

/** Jaro and Winkler's measure from 0 to 1: letters in common near the same place, a common beginning counting more. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  const reach = Math.max(0, Math.floor(longer.length / 2) - 1)
  const taken = new Uint8Array(longer.length)
  const common: number[] = []
  for (let at = 0; at < shorter.length; at++) {
    const until = Math.min(longer.length - 1, at + reach)
    for (let there = Math.max(0, at - reach); there <= until; there++) {
      if (taken[there] || shorter[at] !== longer[there]) continue
      taken[there] = 1
      common.push(at)
      break
    }
  }
  if (common.length === 0) return 0
  const inLonger = [...longer].filter((_, there) => taken[there])
  const moved = common.filter((at, n) => shorter[at] !== inLonger[n]).length / 2
  const share = common.length
  const jaro = (share / shorter.length + share / longer.length + (share - moved) / share) / 3
  let beginning = 0
  while (beginning < 4 && beginning < shorter.length && shorter[beginning] === longer[beginning]) beginning++
  return jaro + beginning * 0.1 * (1 - jaro)
}

/** Share of two-letter pieces in common, from 0 to 1 (Dice's measure): for lines with words moved or run together. */
export function piecesInCommon(one: string, other: string): number {
  if (one === other) return 1
  if (one.length < 2 || other.length < 2) return 0
  const pieces = new Map<string, number>()
  for (let at = 0; at < one.length - 1; at++) {
    const piece = one.slice(at, at + 2)
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1)
  }
  let common = 0
  for (let at = 0; at < other.length - 1; at++) {
    const piece = other.slice(at, at + 2)
    const left = pieces.get(piece) ?? 0
    if (left === 0) continue
    pieces.set(piece, left - 1)
    common++
  }
  return (2 * common) / (one.length + other.length - 2)
}
