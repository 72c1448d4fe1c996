// Who led to whom, as trees to draw. Pure.

/** How far it has come with somebody. */
export type Standing = 'talked' | 'asked' | 'open'

/** Somebody who led to another person, or was led to. */
export interface TiedPerson {
  id: string
  name: string
  work: string
  standing: Standing
  /** Who led to them; null for those the seeker found without anybody. */
  ledBy: string | null
}

export interface Branch {
  person: TiedPerson
  to: Branch[]
}

/** People the drawing holds. Our choice: more are a thicket; the table has everyone. */
export const drawnAtMost = 60

/**
 * People under whoever led to them, in the order in which they came. Whose own origin is not among them begins a tree;
 * a circle (two who led to each other) is cut where it was entered.
 */
export function branchesOf(people: readonly TiedPerson[]): Branch[] {
  const known = new Set(people.map(({ id }) => id))
  const under = new Map<string, TiedPerson[]>()
  for (const person of people)
    if (person.ledBy !== null) under.set(person.ledBy, [...(under.get(person.ledBy) ?? []), person])
  const placed = new Set<string>()
  const grow = (person: TiedPerson): Branch => {
    placed.add(person.id)
    const to = (under.get(person.id) ?? []).flatMap((each) => (placed.has(each.id) ? [] : [grow(each)]))
    return { person, to }
  }
  const isStart = ({ ledBy }: TiedPerson) => ledBy === null || !known.has(ledBy)
  const trees = people.filter((person) => isStart(person)).map((person) => grow(person))
  // Only people in circles are left.
  for (const person of people) if (!placed.has(person.id)) trees.push(grow(person))
  return trees
}

/** The first people of the trees, in reading order: a person is only kept with whoever led to them. */
export function pruned(branches: readonly Branch[], most: number): Branch[] {
  let left = most
  const keep = (list: readonly Branch[]): Branch[] =>
    list.flatMap(({ person, to }) => {
      if (left <= 0) return []
      left--
      return [{ person, to: keep(to) }]
    })
  return keep(branches)
}

export const countOf = (branches: readonly Branch[]): number =>
  branches.reduce((sum, { to }) => sum + 1 + countOf(to), 0)
