// The stretches of an item in which something is asked of the applicant.
import {
  asksAhead,
  asksBehind,
  demanded,
  fairness,
  hasFiniteVerb,
  offered,
  stepsOfApplying,
  substitution,
  tellsOfEmployer,
  waived,
  welcome,
  papers,
} from './cues.ts'
import type { Item } from './items.ts'
import { typeNamed } from './kinds.ts'
import { namesHours } from './other.ts'
import type { Strength } from './qualification.ts'
import { type Span, trimmed, withoutBrackets } from './spans.ts'

export interface Demand extends Span {
  strength: Strength
  /** A job title stands in it: members count only when their own words name a type. */
  titled: boolean
}

const clauseEnds =
  /;\s+|,\s+(?=(?:clients|customers|patients|families|students|everyone|everybody|guests|most of)\b [a-z]+)|,?\s+(?:but|though|although|however|while|whereas|yet|unless)\s+(?=\w)|\s+[—–]\s+|,\s+for which\s+|,\s+(?=(?:(?:and )?(?:we|we'll|we're|you|you'll|our|it|this|there|i)\b|the (?:\w+ )?(?:company|town|city|district|employer|law)\b) [a-z']+)/gi

/** What an item asks, clause by clause. */
export function demandsOf(text: string, item: Item): Demand[] {
  const whole = withoutBrackets(text.slice(item.start, item.end))
  if (
    (stepsOfApplying.test(whole) && !(item.bullet && item.section.kind === 'asks')) ||
    /^(?:our |the )?(?:\w+ )?benefits?\b/i.test(whole)
  )
    return []
  if (
    item.section.kind === 'unknown' &&
    (/\?$/.test(text.slice(item.start, item.end)) || (item.title && !/[.:]/.test(whole)))
  )
    return []
  if (fairness.test(whole) && !/\bbackground|\bfingerprint|\bdrug (?:test|screen)/i.test(whole)) return []
  return clausesOf(text, item).flatMap((clause) => {
    const words = withoutBrackets(text.slice(clause.start, clause.end))
    return demandIn(clause, item, words).flatMap((demand) => stated(text, demand))
  })
}

const opener =
  /^\W*(?:consistent with|in accordance with|in keeping with|because of|as part of|due to|before|after|upon|prior to|per|under|given|at the time of|during|within)\b[^,;]{3,80},\s+/i

/** "In accordance with our policy, a check is run": the check is asked for, not the policy. */
function withoutOpening(text: string, { start, end }: Span): Span {
  const opening = opener.exec(text.slice(start, end))?.[0] ?? ''
  return {
    start:
      demanded.test(opening) || /\b(?:should|will|shall)\b/i.test(opening) ? start : start + opening.length,
    end,
  }
}

/** "… — a year or more — is necessary": dashes that hold a remark. */
const aside = /^\s+[—–]\s+[^—–]{1,40}\s+[—–]\s/
const insideAside = (words: string): boolean => /\s[—–]\s+[^—–]{1,40}\s+[—–]\s$/.test(words)

function clausesOf(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end)
  const clauses: Span[] = []
  let from = 0
  for (const match of part.matchAll(clauseEnds)) {
    if (part.lastIndexOf('(', match.index) > part.lastIndexOf(')', match.index)) continue
    if (
      aside.test(part.slice(match.index, match.index + 60)) ||
      insideAside(part.slice(Math.max(0, match.index - 50), match.index + 3))
    )
      continue
    clauses.push({ start: start + from, end: start + match.index })
    from = match.index + match[0].length
  }
  clauses.push({ start: start + from, end })
  return clauses
    .map((clause) => trimmed(text, withoutOpening(text, clause)))
    .filter((clause) => clause.end > clause.start)
}

function demandIn(clause: Span, item: Item, words: string): Demand[] {
  const named = /\bcombination\b.{0,60}?\bequivalent to\s+/i.exec(words)
  if (named)
    return [
      {
        start: clause.start + named.index + named[0].length,
        end: clause.end,
        strength: item.section.strength,
        titled: false,
      },
    ]
  if (substitution.test(words.replace(equivalents, ''))) return []
  const { kind, strength: usual } = item.section
  const strength = usual === 'preferred' && demanded.test(words) && !waived.test(words) ? 'required' : usual
  const strict = kind === 'duties' || kind === 'benefits' || kind === 'aside' || kind === 'apply'
  const ahead = firstCue(words)
  if (
    kind === 'asks' &&
    !tellsOfEmployer(words) &&
    !promised.test(words) &&
    (item.bullet || !papers.test(words.slice(0, 40)))
  ) {
    const near = item.bullet && !/must|required to/i.test(ahead?.words ?? '') ? 3 : 40
    const cut = ahead && ahead.at <= near && !ahead.titled && !isAskedBehind(words) ? ahead.end : 0
    return [
      {
        start: clause.start + cut,
        end: clause.end,
        strength: ahead?.strength === 'preferred' ? 'preferred' : strength,
        titled: false,
      },
    ]
  }
  if (
    ahead &&
    !passive.test(words.slice(ahead.at)) &&
    (!strict || /must|need|require|should|shall|have to|subject|contingent|condition/i.test(ahead.words))
  ) {
    if (ahead.weak && isAskedBehind(words) && ahead.at > 0) return [{ ...clause, strength, titled: false }]
    if (papers.test(words.slice(0, ahead.at)) || (ahead.weak && promised.test(words)) || /\$\d/.test(words))
      return []
    return inProse(clause, words, ahead, strength)
  }
  if (isAskedBehind(words) && !(strict && welcome.test(words)) && !/\$\d/.test(words))
    return [{ ...clause, strength, titled: false }]
  return bare(words, item, strict) ? [{ ...clause, strength, titled: false }] : []
}

/** "The test must be passed": what is asked stands before. */
const passive =
  /^(?:must|should|shall|will|has to|needs? to) be (?:passed|obtained|completed|provided|presented|shown|maintained|held|renewed|earned|on file|current|run)\b/i

interface Found {
  at: number
  end: number
  words: string
  strength: Strength
  titled: boolean
  /** "You can", which asks less than "is a must" behind it. */
  weak: boolean
}

/** The first words that ask; the longer ones when several begin there. */
function firstCue(words: string): Found | null {
  let first: Found | null = null
  for (const { pattern, strength, titled = false } of asksAhead) {
    const match = pattern.exec(words)
    if (!match || match.index + match[0].length >= words.trimEnd().length) continue
    const found = {
      at: match.index,
      end: match.index + match[0].length,
      words: match[0],
      strength,
      titled,
      weak: /^you\b/i.test(match[0]) && !/need|must|should|have to/i.test(match[0]),
    }
    if (!first || found.at < first.at || (found.at === first.at && found.end > first.end)) first = found
  }
  return first
}

const relative = /\b(?:who(?: (?:is|are|has|have|can|will))?|with|that|able to)\b/i

function inProse(clause: Span, words: string, cue: Found, strength: Strength): Demand[] {
  const end = clause.end
  const mood = cue.strength === 'preferred' ? 'preferred' : strength
  const start = clause.start + cue.end
  if (!cue.titled) return [{ start, end, strength: mood, titled: false }]
  const who = relative.exec(words.slice(cue.end))
  if (!who) return []
  const middle = start + who.index
  return [
    { start, end: middle, strength: mood, titled: true },
    { start: middle + who[0].length, end, strength: mood, titled: false },
  ]
}

const isAskedBehind = (words: string): boolean => {
  for (const match of words.matchAll(asksBehind)) if (match.index > 2) return true
  return false
}

/** Words without a verb that name schooling, practice or a paper ask for it wherever they stand. */
function bare(words: string, { masthead, section, offer }: Item, strict: boolean): boolean {
  if (
    strict ||
    masthead ||
    offer ||
    /^(?:we|our|they|it|this)\b/i.test(words) ||
    (hasFiniteVerb(words) && !opensWithAmount.test(words)) ||
    offered.test(words) ||
    papers.test(words)
  )
    return false
  if (section.kind !== 'unknown' && section.kind !== 'asks') return false
  const type = typeNamed(words)
  return (
    type !== null &&
    (type !== 'skill' || opensWithAbility.test(words)) &&
    words.trim().split(/\s+/).length <= 30 &&
    !(type === 'other' && namesHours(words.toLowerCase()) && !pledge.test(words)) &&
    !opening.test(words)
  )
}

const opensWithAbility = /^(?:able to|ability to|know how to|knows how to|comfortable|willing to)\b/i
const opensWithAmount =
  /^(?:at least |minimum (?:of )?)?(?:an?|one|two|three|four|five|six|ten|\d+\+?|a couple of|several) (?:\w+ )?(?:years?|seasons?|months?)\b/i
const pledge = /^(?:commitment|availab|must|some|occasional|able|flexib|willing)/i
/** Hours of the place, not of the applicant. */
const opening =
  /^(?:open|closed|busy|hours|schedule|shifts?|mon|tue|wed|thu|fri|sat|sun|start)\b|\d ?(?:am|pm)\b/i

/** "You will complete our training": what is going to happen, not what is asked. */
const promised =
  /^(?:\w+ )?(?:you|candidates|applicants|employees)(?:'ll| will)(?! (?:also )?(?:need|have to|be (?:required|expected|asked)|must)|(?: also)? (?:undergo|take|complete|pass|submit|be (?:drug|finger|screen|test|check))\b.*\b(?:test|check|screen|exam|fingerprint))/i

const equivalents =
  /,?;?\s+or\s+(?:an?\s+|any\s+)?(?:equivalent|comparable|similar|equal)?\s*(?:combination|mix)\b.*$|,?\s+or (?:an? )?equivalent (?:work |professional |relevant )?(?:experience|training|education)\b.*$/i
const tail =
  /,?\s+\b(?:since|because|so that|so we|so you|before (?:your|the|you|starting|driving|any)|as (?:we|you|the|this|our|described|outlined|required|\w+ \d+ of)|which|if you|when (?:you|the|we|called)|under the|prior to|(?:up)?on hire|at (?:the )?time|in order to|to be considered|to start|to join|as part of|throughout)\b/i

/** Without what only explains; after an explanation the list may go on. */
function stated(text: string, demand: Demand): Demand[] {
  const words = text.slice(demand.start, demand.end)
  const same = equivalents.exec(words)
  if (same && same.index > 3) {
    const strength = welcome.test(same[0]) ? 'preferred' : demand.strength
    return stated(text, { ...demand, strength, end: demand.start + same.index })
  }
  const cut = tail.exec(words)
  if (!cut || cut.index < 3) return [demand]
  const rest = words.slice(cut.index + cut[0].length)
  const more = /,\s+and\s+/.exec(rest)
  const behind = isAskedBehind(rest)
  const head = { ...demand, end: demand.start + cut.index }
  if (!more || behind) return [head]
  return [head, ...stated(text, { ...demand, start: demand.end - rest.length + more.index + more[0].length })]
}
