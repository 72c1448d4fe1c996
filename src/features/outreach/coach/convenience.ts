// How long, and when: a length between the limits, at a time that is the other's to choose.
import { messageLimits } from '../../../shared/defaults.ts'
import { concept, findAct, saying, type Act } from './acts.ts'
import { askedLengths } from './duration.ts'
import { evidenceAt, evidenceOf, findIn, words, type Hit, type Reading } from './reading.ts'
import type { Finding } from './verdict.ts'

export function asksDuration(body: Reading): Finding {
  const lengths = askedLengths(body)
  if (lengths.length === 0)
    return { verdict: 'fail', reason: { code: 'no-duration' }, fix: { code: 'duration' } }
  const { failMin, failMax, goodMin, goodMax } = messageLimits.duration
  const bad = lengths.find(({ minutes }) => minutes.some((m) => m < failMin || m > failMax))
  const odd = lengths.find(({ minutes }) => minutes.every((m) => m < goodMin || m > goodMax))
  const at = bad ?? odd ?? lengths[0]!
  const evidence = evidenceAt(body, at.start, at.end)
  if (bad)
    return { verdict: 'fail', evidence, reason: { code: 'duration-outside' }, fix: { code: 'duration' } }
  if (odd) return { verdict: 'warn', evidence, reason: { code: 'duration-short' }, fix: { code: 'duration' } }
  return { verdict: 'pass', evidence }
}

const timeNoun =
  '(?:times?|days?|hours?|evenings?|mornings?|afternoons?|weeks?|weekends?|dates?|slots?|moments?|nights?|months?|weekdays?|lunch|window)'
const suits =
  '(?:suits?|works?|fits?|is (?:\\w+ )?(?:convenient|good|best|easy|easiest|comfortable|ok|okay|fine|better|handy|quiet|slow|most)|convenient|you (?:choose|like|prefer|want|pick|wish|say|find|name|have|can|set|think|get|happen|feel)|of (?:your|their|his|her) (?:own )?(?:choosing|choice)|agreeable)'

/** A time in the other's hands, told in any order: "whichever shift is quiet", "as it is easy for you". */
const theirTime: readonly Act[] = [
  {
    all: [
      concept(
        'when|whenever|which|whichever|what|whatever|any|some|sometime|an?|as|another|other|later|after|before|or',
      ),
      concept(
        "(?:is|it's|are|was|would|that's|be)(?: \\w+){0,2} (?:easy|easier|easiest|quiet|quieter|quietest|slow|slowest|free|good|better|best|convenient|alright|fine|comfortable|kind(?:est)?|okay|ok|calm)",
        '(?:works?|suits?|fits?|pleases|helps)(?: \\w+)?',
        "you(?:'d| would| will|'ll)? (?:rather|prefer|like|choose|pick|say)|when(?:ever)? you (?:have|get)|calmer",
      ),
      concept(
        'when|whenever|sometime|days?|(?<!your )times?|shifts?|weeks?|months?|mornings?|evenings?|afternoons?|lunch|nights?|date|calendar|moment',
      ),
    ],
    none: [concept('how|typical|monday|tuesday|wednesday|thursday|friday|saturday|sunday')],
  },
]

const yielding: readonly Act[] = [
  {
    withNot: true,
    all: [
      concept(
        "(?:go|work|plan|live) by yours|(?:day|time|hour|evening|morning|afternoon)s? (?:that|which|when)(?: \\w+)?(?:n't| not) \\w+|your (?:schedule|calendar|week|day|clock) (?:leads?|decides?|rules?|comes first|wins)|(?:day|hour|time)s? can be any|any(?:thing|where)? (?:in between|you)",
        'you (?:say|tell me)(?=[.!]|$)',
        "(?:tell me|say) (?:what|when|which)(?:'s| is| are| suits| works)(?! (?:missing|wrong|the))(?: \\w+)?",
        '(?:so|please|just|you|only|then|need) (?:may |can |should |only |simply )*(?:choose|pick|name|set|take|propose|suggest) (?:one(?! of)|it|any|whatever|which|(?:an?|the|your) (?:\\w+ )?(?:times?|days?|hours?|evenings?|mornings?|afternoons?|weeks?|weekends?|dates?|slots?|moments?|nights?|place|spot|gaps?|breaks?|windows?))(?: [\\w-]+)?',
      ),
    ],
    none: [concept('how|why')],
  },
]

const convenience: RegExp[] = [
  ...words(
    `any (?:\\w+ )?${timeNoun}`,
    `any ?time`,
    `anytime`,
    'whenever',
    `(?:whatever|whichever)(?: \\w+){0,2} ${timeNoun}`,
    `(?:whatever|whichever)(?:'?s (?:easy|easier|easiest|best|good|convenient)| (?:is|works|suits|fits|you(?! need)|would|day))`,
    `(?:an?|the|some|what|which|another|other|your|in) (?:\\w+ ){0,3}?${timeNoun}(?: (?:that|which|when))*(?: (?:would|might|will|could|best|better|may|most))* ${suits}`,
    `(?:choose|pick|name|set|select|suggest|propose|decide|say)(?: \\w+){0,2} (?:an?|the|whatever|whichever|any|your|some|which|what|few) (?:\\w+ )?${timeNoun}`,
    `(?:choose|pick|name|set|select|decide) (?:when|any|whatever|whichever)`,
    `when(?:ever)?(?: \\w+){0,5} (?:works?|suits?|convenient|free|available|easiest|you can|you have time|slow|quiet|quieter|slower|slows|best|calm)`,
    `at (?:your|ur|the) (?:\\w+ ){0,2}(?:convenience|leisure|pleasure)`,
    `(?:your|ur) (?:convenience|timing|availability)`,
    `(?:around|on|to|with|fit|into|suit|match|by|know|follow) (?:your|ur) (?:\\w+ )?(?:schedule|calendar|timing|availability|shifts?|hours|clock|day|week|timetable|plans)`,
    `you (?:fix|say) (?:the|which|what|when|a)`,
    `(?:set|chosen|picked|decided|fixed|named|selected) by you`,
    `(?:as|when|if|whenever) (?:your|the) (?:\\w+ ){1,3}(?:permits?|allows?|lets?)`,
    `you (?:choose|pick|set|decide|call the (?:shots|day|hour|time)|select)`,
    `${timeNoun} you(?:'d| would| might|'ll)? (?:like|prefer|want|fancy|find)`,
    `of (?:your|their) (?:own )?(?:choosing|choice|preference|liking)`,
    `your (?:call|pick|choice)(?! (?:of (?:career|field|major|words)|back|me|up|from|will|would|is important))`,
    `(?:work|fit|arrange|plan|build|schedule|adapt|adjust|bend|shift|juggle)(?: \\w+){0,4} (?:around|to|into|with) (?:you|your|yours)`,
    `(?:i'm|i am|very|totally|pretty|completely) (?:\\w+ )?(?:flexible|free most)`,
    `(?:suits?|works?|fits?)(?: \\w+)? (?:best |better |well )?(?:for )?(?:you|your)`,
    `(?:convenient|easiest|easier|comfortable|best|better|good|handy|okay|ok|simplest|fine) (?:to|for|with) (?:you|u)\\b`,
    `(?:as|how|when|what|which(?:ever)?) (?:you|u) (?:\\w+ )?(?:prefer|wish|please|choose|(?:like|want)(?! to| \\w))`,
    `up to you`,
    `(?:tell me|say)(?: \\w+){0,2} (?:when|when's)`,
    `(?:sometime|a day|time) of your`,
    `early or late`,
    `(?:in|over|during|within) the (?:next|coming) (?:\\w+ )?(?:days|weeks?|months?)`,
  ),
]
/** Time given away in other words: a day judged by the other, a season waited for, all hours the same to me. */
const givenAway: readonly Act[] = [
  {
    withNot: true,
    all: [
      saying`(?:slot|time|hour|day|moment|gap|week|evening|morning|afternoon|date)s? (?:(?:that|which) )?(?:(?:\w+ )?(?:troubles?|bothers?|burdens?|costs?|disturbs?|inconveniences?|disrupts?|suits?|pleases?|fits?) (?:you|u))
        (?:choice|choosing|picking|timing|setting|fixing) (?:of (?:the )?(?:day|time|hour|date)|is)<7> (?:yours|you|your|u)
        (?:choice|timing|date|hour|day)<2> (?:yours|you)
        ^[\s,]*your (?:day|hour|time|week|pick|clock|calendar|choice|call)(?=,|[.!]|$)
        dealer's choice|you lead|i(?:'ll| will) come when called|anything goes|you (?:may |can |just |please )*(?:say|name|choose|pick|tell|set|fix)(?: me)? (?:the |a |your )?(?:day|hour|time|date|when)
        (?:what|how) (?:your|the) (?:calendar|schedule|week|diary|month|days?) (?:looks?|is) like
        (?:after|once|when|till|until) (?:the )?(?:harvest|rush|season|holidays?|semester|exams?|lambing|calving|fair|show|move|storm|audit|election|inspection|crush|deadline|opening|term)<3> (?:is|are|would|will|works?|suits?|fine|over|done|ends|perhaps|too)
        (?:first|next|any|some|whatever|whichever|every) (?:day|gap|moment|hour|slot|break|opening|lull|pause|time|window)<1> (?:you|u) (?:have|get|find|can|see|catch)
        which (?:of (?:these|those|them)|one|day|time|hour)?<1> ?(?:is|are|works?|suits?) (?:best|better|least|easier|easiest|good|most|more|kinder|you)`,
    ],
    none: [saying`resume|cv|portfolio|working`],
  },
]
const dayNames =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|tomorrow|today|tonight|noon|lunchtime|mornings?|afternoons?|evenings?|weekends?|weekdays?)'
const choices = new RegExp(`\\b${dayNames}\\b[^.?!]{0,70}\\bor\\b[^.?!]{0,50}\\b${dayNames}\\b`, 'g')
const fixed =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight)\b[^.?!]{0,30}\b(?:at|from|around|by|@) (?:\d|noon|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/
const open =
  /\b(?:any|other|another|whatever|whichever|whenever|else|prefer|instead|or|if not|otherwise|choose|pick|rather|different|better)\b/

export function atTheirConvenience(body: Reading): Finding {
  const fixedAt = body.sentences.find((s) => fixed.test(s.text) && !open.test(s.text))
  const hit = findIn(
    body,
    convenience,
    (h) =>
      !ownTime(h) &&
      !(
        fixedAt === h.sentence &&
        /^(?:suits?|works?|fits?|convenient|good|best|ok|okay|fine|is|what|a |the )/.test(h.text)
      ),
  )
  if (hit) return { verdict: 'pass', evidence: evidenceOf(body, hit) }
  const left = findAct(body, [...theirTime, ...yielding, ...givenAway], (h) => !ownTime(h))
  if (left) return { verdict: 'pass', evidence: evidenceOf(body, left) }
  const offered = findIn(body, [choices], (h) =>
    /\?|\b(?:works?|suits?|better|prefer|either|fits?|free|open|best|choose|whichever)\b/.test(
      h.sentence.text,
    ),
  )
  if (offered) return { verdict: 'pass', evidence: evidenceOf(body, offered) }
  const at = fixedAt && evidenceAt(body, fixedAt.start, fixedAt.end)
  return {
    verdict: 'fail',
    evidence: at,
    reason: { code: fixedAt ? 'fixed-time' : 'no-time' },
    fix: { code: 'convenience' },
  }
}

/** "I can start any day", "I never had any time": the sender's own time, or no offer at all. */
function ownTime(hit: Hit): boolean {
  const local = hit.start - hit.sentence.start
  const before = hit.sentence.text.slice(0, local)
  const after = hit.sentence.text.slice(local + hit.text.length)
  if (
    /\byou (?:told|said|wrote)\b[^,;]*$/.test(before) ||
    /^[^,;.?!]*\b(?:is|are|looks?|feels?) like\b/.test(after)
  )
    return true
  if (/\b(?:start|begin|intern)\b[^.?!]*$/.test(before) && /^(?:any|when)/.test(hit.text)) return true
  if (
    /^any ?time|^any/.test(hit.text) &&
    /\b(?:never|didn't|don't|not|without|haven't|hardly|waste|wasting|lost|lose|taken|take up) (?:have |had |want to )?(?:\w+ )?$/.test(
      before,
    )
  )
    return true
  if (
    /\b(?:thanks|learn|understand|know|hear|curious|wonder)\b[^.?!]*\b(?:what|how|why)\b[^.?!]*$/.test(
      before,
    ) &&
    /^(?:a|an|the|what|your|when)\b/.test(hit.text)
  )
    return true
  if (
    /^when/.test(hit.text) &&
    /\bbest\b/.test(hit.text) &&
    /\b(?:was|were|felt|knew)\b/.test(after.slice(0, 20))
  )
    return true
  // "Work from you", "what works for you at the forge": no time.
  if (
    /\b(?:like|love|enjoy)$/.test(hit.text) &&
    /^(?:what|which)\b/.test(hit.text) &&
    /^ (?:most|best|about|on|in|at)\b/.test(after)
  )
    return true
  if (/^whatever/.test(hit.text) && /\bdo $/.test(before)) return true
  if (/^work from\b/.test(hit.text)) return true
  if (
    /\b(?:what|which|how)(?: [\w']+)?\s*$/.test(before) &&
    /\b(?:know|learn|hear|understand|curious|ask|wonder)\b/.test(before)
  )
    return true
  if (
    /\b(?:why|how) (?:did|do) $/.test(before) ||
    (/^you (?:choose|pick)$/.test(hit.text) &&
      /^ (?:your|the (?:best|right|finest)|this (?:field|work|job|career|trade)|such|people|words|wood)\b/.test(
        after,
      ))
  )
    return true
  if (/^(?:in|on|at|for) any\b/.test(hit.text) && /\b(?:start|begin)\b/.test(before)) return true
  if (/^choose\b/.test(hit.text) && /\bhow (?:do|did|does|to) (?:you |one |i )?$/.test(before)) return true
  return (
    /\b(?:how|what) (?:\w+ )?$/.test(before) &&
    /^you (?:choose|decide|pick|set|select)/.test(hit.text) &&
    !/^(?:you (?:choose|pick|decide))(?:[.,!]|$| (?:the|a|which|when|what))/.test(hit.text + after)
  )
}
