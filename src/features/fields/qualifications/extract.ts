// Qualifications of a posting: which clauses ask for something, how strongly, and what the single things are.
import {
  asksAhead,
  asksBehind,
  demanded,
  fairness,
  offered,
  papers,
  substitution,
  tellsOfEmployer,
  waived,
  welcome,
} from './cues.ts'
import { typeNamed } from './kinds.ts'
import { type Item, itemsOf } from './lines.ts'
import { membersOf } from './members.ts'
import type { Qualification, Strength } from './qualification.ts'
import { fold, type Span, trimmed } from './spans.ts'

interface Ask extends Span {
  strength: Strength
}

/**
 * What a posting asks of those who apply, in the order in which it stands there. The rules read English wording; of
 * another language they find only what is written as in English (degree letters, product names).
 * @param text plain text; for HTML see `textOfPosting`
 */
export function extractQualifications(text: string): Qualification[] {
  const folded = fold(text)
  const found: (Qualification & Span)[] = []
  for (const item of itemsOf(text)) {
    if (item.section.kind === 'related') continue
    for (const ask of asksOf(folded, item)) {
      for (const member of membersOf(folded, ask, item.section.type)) {
        const span = named(folded, member)
        if (span.end - span.start < 2 || isEmpty(folded.slice(span.start, span.end))) continue
        const part = folded.slice(member.start, member.end)
        const strength = welcome.test(part) ? 'preferred' : ask.strength
        found.push({
          ...span,
          type: member.type,
          text: text.slice(span.start, span.end),
          strength,
          sentence: text.slice(item.start, item.end),
        })
      }
    }
  }
  return once(found)
}

const empty =
  /^(?:none|n\/a|the following|one of the following|everything above|all of the above|a|an|the|it|this|that|these|more|etc\.?|you|we|us|yes|no|experience|skills?|education|other)$/i
const isEmpty = (words: string): boolean => empty.test(words.trim()) || !/[a-z]/i.test(words)

function once(found: readonly (Qualification & Span)[]): Qualification[] {
  const seen = new Set<string>()
  return found.flatMap(({ type, text, strength, sentence }) => {
    const key = `${type} ${text.toLowerCase()}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ type, text, strength, sentence }]
  })
}

const clauseEnds =
  /;\s+|,?\s+(?:but|though|although|however|while|whereas|yet)\s+(?=\w)|\s+[—–]\s+|,\s+(?=(?:we|we'll|we're|you|you'll|the|our|it|this|there|i)\b [a-z']+)/gi

function asksOf(text: string, item: Item): Ask[] {
  return clausesOf(text, item).flatMap((clause) => {
    const words = withoutBrackets(text.slice(clause.start, clause.end))
    if (substitution.test(words)) return []
    const wished = welcome.test(words)
    if (waived.test(words) && !wished) return []
    if (fairness.test(words) && !/\bbackground|\bfingerprint|\bdrug/i.test(words)) return []
    const strength = wished ? 'preferred' : demanded.test(words) ? 'required' : item.section.strength
    const inList = item.section.kind === 'asks'
    if (inList && (item.bullet || isFragment(words))) {
      return offered.test(words) && !typeNamed(words) ? [] : [{ ...stated(text, clause), strength }]
    }
    return asked(text, clause, item, strength)
  })
}

function clausesOf(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end)
  const clauses: Span[] = []
  let from = 0
  for (const match of part.matchAll(clauseEnds)) {
    if (inBrackets(part, match.index)) continue
    clauses.push({ start: start + from, end: start + match.index })
    from = match.index + match[0].length
  }
  clauses.push({ start: start + from, end })
  return clauses.map((clause) => trimmed(text, clause)).filter((clause) => clause.end > clause.start)
}

const inBrackets = (part: string, at: number): boolean =>
  part.lastIndexOf('(', at) > part.lastIndexOf(')', at) && part.indexOf(')', at) > 0

const withoutBrackets = (words: string): string =>
  words.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length))

/** No sentence with a subject of its own: "Valid driver's license", "Comfortable on ladders". */
const isFragment = (words: string): boolean =>
  !tellsOfEmployer(words) &&
  !papers.test(words) &&
  !/^(?:you|applicants?|candidates?|the|all|some|this|an?\b.* (?:is|are))\b/i.test(words)

/** The part of a clause in which something is asked. */
function asked(text: string, clause: Span, item: Item, strength: Strength): Ask[] {
  const words = withoutBrackets(text.slice(clause.start, clause.end))
  const strict = item.section.kind === 'duties' || item.section.kind === 'benefits'
  for (const [pattern, kind] of asksBehind) {
    const match = pattern.exec(words)
    if (!match || match.index < 3) continue
    const span = { start: clause.start, end: clause.start + match.index }
    if (strict && kind === 'preferred') return []
    return admissible(text, span) ? [{ ...stated(text, span), strength: kind }] : []
  }
  for (const [pattern, kind] of asksAhead) {
    const match = pattern.exec(words)
    if (!match || (strict && !/must|need|require|should/i.test(match[0]))) continue
    const span = { start: clause.start + match.index + match[0].length, end: clause.end }
    if (!admissible(text, span)) continue
    return [
      {
        ...stated(text, span),
        strength: kind === 'preferred' || strength === 'preferred' ? 'preferred' : 'required',
      },
    ]
  }
  const bare =
    isFragment(words) &&
    !offered.test(words) &&
    !strict &&
    item.section.kind !== 'apply' &&
    item.section.kind !== 'aside'
  const type = typeNamed(words)
  const strong = type === 'education' || type === 'licence' || type === 'experience'
  return bare &&
    strong &&
    !/\b(?:is|are|was|has|have|will|offers?|serves?)\b/i.test(words) &&
    words.length < 160
    ? [{ ...stated(text, clause), strength }]
    : []
}

const admissible = (text: string, span: Span): boolean => {
  const words = text.slice(span.start, span.end)
  return /\w{2}/.test(words) && !papers.test(words.slice(0, 60)) && !/\$\d/.test(words)
}

const tail =
  /,?\s+\b(?:since|because|so that|so we|so you|before (?:your|the|you|starting)|as (?:we|you|the|this|our|described|outlined|\w+ \d+ of)|for which|which|if you|when (?:you|the|we|called)|under the|prior to (?:your|the|start|hire)|at time of|upon hire|at the time|in order to|to be considered|to start)\b.*$/i
const lead =
  /^(?:(?:must|should|shall|will|you|need|needs|able|also|be|have|has|had|having|hold|possess|possession of|obtain|maintain|complete|pass|clear|provide|supply|bring|to|ideally|preferably|a|an|the|some|any|both|at least one of|currently|either|one of the following|successfully|undergo|submit to|present|show|demonstrate|demonstrated|of|who|with|that|is|are)\s+)+(?=\S)/i

/** Without what only explains. */
function stated(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const cut = tail.exec(words)
  const end = cut && cut.index > 8 ? span.start + cut.index : span.end
  return trimmed(text, { start: span.start, end })
}

const wishWords =
  /[\s,(]*\b(?:(?:is|are|would be|strongly|highly|very|also|a big|a huge|a definite|a strong)\s+)*(?:preferred|a plus|desired|desirable|an asset|an advantage|helpful|required|a must|a bonus|nice to have|welcome|preferably|mandatory|needed|essential|plus)[.)!]*$/i

/** The words that name the qualification: no verb of asking in front, no "preferred" behind. */
function named(text: string, member: Span): Span {
  const words = text.slice(member.start, member.end)
  const wish = wishWords.exec(words)
  const end = wish && wish.index > 1 ? member.start + wish.index : member.end
  const before = lead.exec(text.slice(member.start, end))?.[0] ?? ''
  const start =
    /^(?:be|able|ability|must be) /i.test(before) || before.length >= end - member.start
      ? member.start
      : member.start + before.length
  return trimmed(text, { start, end })
}
