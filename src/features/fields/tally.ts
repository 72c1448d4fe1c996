import type { Mention, Posting, Qualification, QualificationType } from './fields.ts'

// What the postings of a field ask for: in how many of them each qualification stands. Pure.

export interface TallyEntry {
  /** Of the qualification that others were merged into. */
  id: string
  type: QualificationType
  text: string
  /** In how many postings it is asked for. */
  postings: number
  /** In how many of these it is required; in the others it is preferred. */
  required: number
  /** Where it is asked for, in the order of the postings: one mention a posting and wording. */
  mentions: Mention[]
}

export interface Tally {
  /** Postings whose qualifications were looked at: what the counts are out of. */
  postings: number
  /** Asked for most first. */
  entries: TallyEntry[]
}

/** Where a qualification ends up when every merge is followed. A circle, which no command makes, ends where it began. */
export function rootOf(id: string, mergedInto: ReadonlyMap<string, string | null>): string {
  const seen = new Set([id])
  let at = id
  for (let next = mergedInto.get(at); next && !seen.has(next); next = mergedInto.get(at)) {
    seen.add(next)
    at = next
  }
  return at
}

export const mergesOf = (qualifications: readonly Qualification[]): ReadonlyMap<string, string | null> =>
  new Map(qualifications.map(({ id, mergedInto }) => [id, mergedInto]))

/**
 * Counts confirmed mentions by posting. A posting counts once it was looked at, whatever was found in it: nothing of it
 * is left to decide, and something was, or the seeker said that it asks for nothing.
 */
export function tallyOf(
  postings: readonly Pick<Posting, 'id' | 'reviewedAt'>[],
  qualifications: readonly Qualification[],
  mentions: readonly Mention[],
): Tally {
  const open = new Set(mentions.filter((each) => each.state === 'proposed').map((each) => each.postingId))
  const decided = new Set(mentions.map((each) => each.postingId))
  const looked = new Set(
    postings
      .filter(({ id, reviewedAt }) => !open.has(id) && (decided.has(id) || reviewedAt !== null))
      .map(({ id }) => id),
  )
  const merges = mergesOf(qualifications)
  const byRoot = Map.groupBy(
    mentions.filter((each) => each.state === 'confirmed' && looked.has(each.postingId)),
    (each) => rootOf(each.qualificationId, merges),
  )
  const entries = qualifications.flatMap(({ id, type, text }): TallyEntry[] => {
    const own = byRoot.get(id)
    if (!own) return []
    const required = new Set(own.filter((each) => each.strength === 'required').map((each) => each.postingId))
    const all = new Set(own.map((each) => each.postingId))
    return [{ id, type, text, postings: all.size, required: required.size, mentions: own }]
  })
  return {
    postings: looked.size,
    entries: entries.toSorted(
      (a, b) => b.postings - a.postings || b.required - a.required || a.text.localeCompare(b.text),
    ),
  }
}

/** Postings to look at, the oldest first: some with proposals that wait, and some in which nothing was found. */
export function uncheckedOf<P extends Pick<Posting, 'id' | 'reviewedAt'>>(
  postings: readonly P[],
  mentions: readonly Mention[],
): { proposed: P[]; unread: P[] } {
  const byPosting = Map.groupBy(mentions, (each) => each.postingId)
  const oldest = postings.toReversed()
  return {
    proposed: oldest.filter(({ id }) => byPosting.get(id)?.some((each) => each.state === 'proposed')),
    unread: oldest.filter(({ id, reviewedAt }) => !byPosting.has(id) && reviewedAt === null),
  }
}

/**
 * What a posting asks for, each qualification once: of one that stands in it under several words, the first mention, kept
 * or proposed before left out, with the stronger word. Proposals stay apart, since each is looked at by itself.
 */
export function distinctMentions<M extends Mention>(
  mentions: readonly M[],
  merges: ReadonlyMap<string, string | null>,
): M[] {
  const decided = mentions.filter((each) => each.state !== 'proposed')
  const byRoot = Map.groupBy(decided, (each) => rootOf(each.qualificationId, merges))
  const firsts = [...byRoot.values()].map((same) => {
    const kept = same.filter((each) => each.state === 'confirmed')
    const strong = kept.some((each) => each.strength === 'required')
    return { ...(kept[0] ?? same[0]!), ...(strong && { strength: 'required' as const }) }
  })
  const shown = new Map(firsts.map((each) => [each.id, each]))
  return mentions.flatMap((each) => (each.state === 'proposed' ? each : (shown.get(each.id) ?? [])))
}

/**
 * Which of several qualifications gives the merged one its name: the one that most postings ask for; among equals the
 * shortest, since the longer ones are usually the same with more words around it.
 */
export function nameGiver(entries: readonly TallyEntry[]): TallyEntry | undefined {
  return entries.toSorted((a, b) => b.postings - a.postings || a.text.length - b.text.length)[0]
}
