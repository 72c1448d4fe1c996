/**
 * Letters to add, leave out, change or swap with their neighbour to get from one word to the other (the "optimal string
 * alignment" form of Damerau and Levenshtein's distance).
 *
 * @param limit where the distance is certainly greater, `limit + 1` comes back without counting on
 */
export function editDistance(one: string, other: string, limit = Infinity): number {
  if (one === other) return 0
  const [rows, columns] = [one.length, other.length]
  if (Math.abs(rows - columns) > limit) return limit + 1
  let twoAbove = new Uint16Array(columns + 1)
  let above = Uint16Array.from({ length: columns + 1 }, (_, n) => n)
  let line = new Uint16Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    const letter = one.charCodeAt(row - 1)
    line[0] = row
    let best = row
    for (let column = 1; column <= columns; column++) {
      const same = letter === other.charCodeAt(column - 1)
      let steps = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1))
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
      if (swapped) steps = Math.min(steps, twoAbove[column - 2]! + 1)
      line[column] = steps
      if (steps < best) best = steps
    }
    if (best > limit) return limit + 1
    ;[twoAbove, above, line] = [above, line, twoAbove]
  }
  return above[columns]!
}
