// Qualifications of a posting: which clauses ask for something, how strongly, and what the single things are.
import { demandsOf } from './demands.ts'
import { type Item, itemsOf } from './items.ts'
import { type Member, membersOf } from './members.ts'
import { offered, papers, waived, welcome } from './cues.ts'
import { named } from './naming.ts'
import { isLanguage, namesSoftware } from './software.ts'
import type { Qualification, Strength } from './qualification.ts'
import { fold, type Span, withoutBrackets } from './spans.ts'

/**
 * What a posting asks of those who apply, in the order in which it stands there. The rules read English wording; of
 * another language they find only what is written as in English (degree letters, product names).
 * @param text plain text; for HTML see `textOfPosting`
 */
export function extractQualifications(text: string): Qualification[] {
  const folded = fold(text)
  const found = itemsOf(folded).flatMap((item) =>
    qualificationsOf(folded, item).map(({ start, end, type, strength }) => ({
      type,
      text: text.slice(start, end),
      strength,
      sentence: text.slice(item.start, item.end),
    })),
  )
  return once(found.filter((_, at) => !isMereLetter(found, at)))
}

/** "Levels A, B, C": one letter is a language only where its sentence, or its neighbours in a list, name software. */
function isMereLetter(found: readonly Qualification[], at: number): boolean {
  const { text, sentence } = found[at]!
  if (text.length > 1) return false
  const alone = sentence.replace(/\W/g, '') === text
  const around = alone ? found.slice(Math.max(0, at - 1), at + 2) : [found[at]!]
  return !around.some((each) => namesSoftware(each.sentence))
}

interface Found extends Span, Pick<Qualification, 'type' | 'strength'> {}

function qualificationsOf(text: string, item: Item): Found[] {
  if (item.section.kind === 'related') return []
  return demandsOf(text, item).flatMap((demand) => {
    const members = membersOf(text, demand, item.section.type)
    const words = members.map(({ start, end }) => withoutBrackets(text.slice(start, end)))
    const dropped = spread(
      members,
      words.map((part) => waived.test(part) && !welcome.test(part)),
    )
    return members.flatMap((member, at) => {
      if (dropped[at] || isTold(words[at]!) || papers.test(words[at]!) || offered.test(words[at]!)) return []
      if ((demand.titled && !member.sure) || (!member.sure && /^(?:for|to) /i.test(words[at]!))) return []
      const span = named(text, member)
      if (isEmpty(text.slice(span.start, span.end))) return []
      return [
        { ...span, type: member.type, strength: strengthOf(text, members, words, at) ?? demand.strength },
      ]
    })
  })
}

/** "No degree or experience needed" waives both. */
function spread(members: readonly Member[], marked: boolean[]): boolean[] {
  for (const [at, member] of members.entries())
    if (member.joint === 'or' && at > 0 && (marked[at] || marked[at - 1])) marked[at] = marked[at - 1] = true
  return marked
}

const inBrackets =
  /^[^(]*\((?:strongly |highly )?(?:preferred|a plus|desired|desirable|optional|bonus|nice to have)\)/i

/** Wishing words count for their member and for those joined to it by "and" or "or". */
function strengthOf(
  text: string,
  members: readonly Member[],
  words: readonly string[],
  at: number,
): Strength | null {
  if (welcome.test(words[at]!) || inBrackets.test(text.slice(members[at]!.start, members[at]!.end + 24)))
    return 'preferred'
  for (let behind = at + 1; behind < members.length; behind++) {
    const { joint, comma } = members[behind]!
    if (joint === 'stop' || joint === 'comma' || (comma && members.length === 2)) break
    const match = welcome.exec(words[behind]!)
    if (match && match.index > 0) return 'preferred'
  }
  for (
    let before = at;
    before > 0 && (members[before]!.joint === 'and' || members[before]!.joint === 'or');
    before--
  ) {
    if (welcome.exec(words[before - 1]!)?.index === 0) return 'preferred'
  }
  return null
}

/** A bare statement of hours or money. */
const isTold = (words: string): boolean =>
  /^\W*(?:hours|schedule|shift)s? (?:are|is)\b/i.test(words) || /[$€£]\s?\d/.test(words)

const empty =
  /^(?:none|n\/a|(?:one|any|some|all|both) of (?:the following|the above|these)|the following|everything above|an?|the|it|this|that|these|more|etc\.?|you|we|us|yes|no|or|and|experience|skills?|education|other|qualifications?|requirements?|required|preferred|candidates?|applicants?|new (?:grads?|graduates|aides))$/i
const isEmpty = (words: string): boolean =>
  !isLanguage(words) &&
  (words.length < 2 ||
    empty.test(words.trim()) ||
    !/[a-z]{2}|\d/i.test(words) ||
    /^(?:new )?(?:graduates|aides|grads) /i.test(words))

function once(found: readonly Qualification[]): Qualification[] {
  const seen = new Set<string>()
  return found.filter(({ type, text }) => {
    const key = `${type} ${text.toLowerCase()}`
    const fresh = !seen.has(key)
    seen.add(key)
    return fresh
  })
}
