// How long, and when: a length between the limits, at a time that is the other's to choose.
import { messageLimits } from '../../../shared/defaults.ts'
import { concept, findAct, saying, type Act } from './acts.ts'
import { askedLengths } from './duration.ts'
import { handedOver, unfixed } from './handed-over.ts'
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
  '(?:times?|days?|hours?|evenings?|mornings?|afternoons?|weeks?|weekends?|dates?|slots?|moments?|nights?|months?|weekdays?|lunch|part of the day|window)'
const suits =
  "(?:suits?|works|work (?=(?:best|better|for|fine|well|great))|fits?|is (?:\\w+ )?(?:convenient|good|best|easy|easiest|comfortable|ok|okay|fine|better|handy|quiet|slow|most)|are (?:\\w+ )?(?:convenient|good|best|easy|easiest|comfortable|ok|okay|fine|better|free|most)|convenient|you (?:choose|like|prefer|want|pick|wish|say|find|name|have|can|are free|set|would like|would prefer|think|get|happen|feel)|you're (?:free|available|around|open)|your schedule|best for you|good for you|better for you|easy for you|easiest for you|easier for you|comfortable (?:for|to) you|convenient (?:for|to) you|of (?:your|their|his|her) (?:own )?(?:choosing|choice)|to suit you|at all|agreeable)"

/** A time in the other's hands, told in any order: "whichever shift is quiet", "as it is easy for you". */
const theirTime: readonly Act[] = [
  {
    all: [
      concept(
        'when|whenever|which|whichever|what|whatever|any|some|sometime|an?|as|the one after|another|other|later|after|before|or',
      ),
      concept(
        "(?:is|it's|it is|are|would be|was|would|that's|be)(?: \\w+){0,2} (?:easy|easier|easiest|quiet|quieter|quietest|slow|slowest|free|good|better|best|convenient|least (?:trouble|busy|awful|bother)|all right|alright|fine|comfortable|kind(?:est)?|okay|ok|calm|possible for you)",
        '(?:works|suits?|fits?|pleases|helps|work(?! (?:in|at|with|for|on|as|under)))(?: \\w+)?',
        "you(?:'d| would| will|'ll)? (?:rather|prefer|like|choose|pick|say)|when(?:ever)? you (?:have|get)|fine (?:with|by|for) me|(?:bad|wrong) for me|calmer|less busy",
        'yours decides',
      ),
      concept(
        'when|whenever|sometime|days?|(?<!your )times?|(?<!half an )(?<!an )hours?|shifts?|weeks?|months?|mornings?|evenings?|afternoons?|lunch|nights?|date|the one after|as it|calendar|moment',
      ),
    ],
    none: [
      concept(
        'how|hav(?:e|ing) an?|what (?:do )?you(?: most)? like|you (?:said|told|were)|in the field|typical|(?:was|were) (?:good|best|fine|free|kind|easy|quiet|slow)|time to (?:enter|start|join|learn|be|get)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at \\d+',
      ),
    ],
  },
]

const yielding: readonly Act[] = [
  {
    withNot: true,
    all: [
      concept(
        "i(?:'ll| will| can|'m| am)?(?: \\w+)? (?:(?:adapt|bend|flex|flexible|adjust|rearrange)(?=[\\s.,!;]*$|[.,]| (?:to|around|my|for|as|easily|if|and))|follow your|work around|come early)|(?:go|work|plan|live) by yours|(?:day|time|hour|evening|morning|afternoon|minute)s? (?:that|which|when)(?: \\w+)?(?:n't|'s not| not) \\w+|(?:day|time|hour|evening)s? that(?:'s| is| are)? no (?:bother|trouble|burden)|mine (?:bends?|follows?|can (?:wait|bend))|your (?:schedule|calendar|week|day|clock) (?:leads?|decides?|rules?|comes first|wins)|yours decides|(?:day|hour|time)s? can be any|any(?:thing|where)? (?:in between|at all|you)",
        "(?:all|always|both|either) (?:good|fine)|(?:free|open|available|around) (?:all|most|any|every) (?:of )?(?:\\w+ )?\\w+|i(?:'ll| will) take (?:one|any|whatever|whichever)|in the morning,? (?:at|in|on|or)\\b.*\\bor|just (?:shout|holler|ask|say)|if that helps|on your (?:lunch|way|drive|break)|any slot|what fits|so you say|(?<!what )you (?:say|tell me)(?=[.!]|$)|say the word|let the (?:day|time|hour) be yours|(?:date|day|time|hour) is (?:for you|yours) to \\w+|no (?:day|date|time|hour) is (?:bad|wrong|too)|(?:sometime|some (?:day|morning|afternoon|evening|night)) (?:when|that)|(?:would|might) (?:next|this|another|a later|some) \\w+ be \\w+|wait (?:till|until)(?: \\w+){1,6} if|(?:before|after|between|during|on)(?: \\w+){1,4},? or (?:before|after|between|during|at (?:dawn|dusk|lunch|night))",
        "(?:tell me|say|let me know) (?:what|when|which)(?:'s| is| are| would be| suits| works)(?! (?:missing|wrong|the))(?: \\w+)?",
        '(?:so|please|just|you|only|then|need) (?:may |can |should |only |simply )*(?:choose|pick|name|set|take|decide on|propose|suggest) (?:one(?! of)|it|any|whatever|which|(?:an?|the|your) (?:\\w+ )?(?:times?|days?|hours?|evenings?|mornings?|afternoons?|weeks?|weekends?|dates?|slots?|moments?|nights?|place|spot|gaps?|breaks?|windows?))(?: [\\w-]+)?',
      ),
    ],
    none: [
      concept(
        'how|why|what made|you (?:told|said|wrote)|(?:choose|pick|take|set|name) (?:an?|the|your) (?:career|major|field|school|college|program|class|course|look|minute|job|path|risk|chance|restaurant)|take the (?:class|course|test|exam)',
      ),
    ],
  },
]

const convenience: RegExp[] = [
  ...words(
    `any (?:\\w+ )?${timeNoun}`,
    `any ?time`,
    `(?:any|which(?:ever)?|what(?:ever)?) \\w+ (?:he|she|they|the \\w+) (?:says?|names?|picks?|likes?|chooses?|prefers?|wants?)`,
    `anytime`,
    'whenever',
    `(?:whatever|whichever)(?: \\w+){0,2} ${timeNoun}`,
    `(?:whatever|whichever)(?:'?s (?:easy|easier|easiest|best|good|convenient)| (?:is|works|suits|fits|you(?! need)|would|day))`,
    `what(?:'s| is| are| would be)? (?:the )?(?:best|easiest|good|most|a good) (?:\\w+ )?(?:${timeNoun}|for you)`,
    `what(?:'s| is) (?:good|best|easiest|convenient|easier|better) for you`,
    `(?:an?|the|some|what|which|another|other|your|in) (?:\\w+ ){0,3}?${timeNoun}(?: or \\w+)?(?: (?:that|which|when|and (?:place|day|time|hour|date)))*(?: (?:would|might|will|could|best|better|may|most))* ${suits}`,
    `(?:what|which) ${timeNoun}[^.?!]{0,20} (?:work|suit|fit|best|good|convenient|easiest|easier|prefer|like|free)\\w*`,
    `${timeNoun} (?:that )?(?:convenient|comfortable|agreeable|suitable|easy|good|best) (?:to|for|with) you`,
    `(?<!your )(?:choose|pick|name|set|select|suggest|propose|decide|say|tell me|send me|let me know)(?: \\w+){0,2} (?:an?|the|whatever|whichever|any|your|some|which|what|few|couple of) (?:\\w+ )?${timeNoun}`,
    `(?:choose|pick|name|set|select|decide) (?:when|any|whatever|whichever)`,
    `when(?:ever)?(?: \\w+){0,5} (?:works?|suits?|convenient|free|available|good for you|best for you|easiest|you can|you have (?:time|a moment|a minute|a break|a chance)|you like|you want|you prefer|slow|quiet|quieter|slower|slows|best|calm|it's easy|you get a chance|you're able|up for it)`,
    `(?:at|in) (?:your|ur|the) (?:\\w+ ){0,2}(?:convenience|leisure|pleasure|discretion|disposal|option)`,
    `at (?:your|ur) (?:\\w+ )?(?:convenient|preferred|chosen|free|available|suitable|best) (?:\\w+ )?${timeNoun}`,
    `(?:your|ur) (?:convenience|timing|availability|choice of (?:time|day|times|days)|preferred (?:time|day))`,
    `(?:around|on|to|with|fit|into|suit|depending on|depends on|match|by|know|follow|work around|bend to) (?:your|ur) (?:\\w+ )?(?:schedule|calendar|timing|availability|shifts?|hours|clock|day|week|timetable|plans)`,
    `you (?:fix|say) (?:the|which|what|when|a)`,
    `(?:set|chosen|picked|decided|fixed|named|selected) by you`,
    `(?:tell me|let me know|say) what(?:'s| is| would be| works| suits)(?: \\w+)? (?:easiest|best|easier|convenient|good|better|comfortable|you|for you)`,
    `(?:as|when|if|whenever) (?:your|the) (?:\\w+ ){1,3}(?:permits?|allows?|lets?)`,
    `(?:in|on|at|for) (?:whatever|whichever|any) (?:\\w+ ){0,2}(?:you|room)`,
    `you (?:choose|pick|set(?! (?:my|our|up|his|her|out|off)\\b)|decide|call the (?:shots|day|hour|time)|name (?:it|the|whatever|a)|tell me (?:when|what|which)|say when|can choose|may choose|can pick|may pick|can decide|may decide|get to (?:pick|choose)|can set|may set|select)`,
    `${timeNoun} you(?:'d| would| might|'ll)? (?:like|prefer|want|fancy|find)`,
    `(?:it's|it is|that's|totally|entirely|completely|all) your (?:call|choice|pick|decision)`,
    `(?:of|at) (?:your|their) (?:own )?(?:choosing|choice|picking|preference|liking|naming|selection)`,
    `your (?:call|pick|choice)(?! (?:of (?:career|field|major|words)|back|me|up|from|will|would|is important))`,
    `(?:(?:fit|arrange|plan|build|schedule|adapt|adjust|bend|shift|juggle)(?: \\w+){0,4} (?:around|to|into|with)|work(?: \\w+){0,4} around) (?:you|your|yours)`,
    `(?:i'm|i am|my schedule is|i can be|my time is|my days are|i'm very|my calendar is|evenings are|days are|very|totally|pretty|completely) (?:\\w+ )?(?:flexible|wide open|open most|free most)`,
    `(?:suits?|works?|fits?)(?: (?!in|at|on|with|alongside|under|near|from|among|by|behind|over)\\w+)? (?:best |better |well )?(?:for )?(?:you|your)`,
    `(?:convenient|easiest|easier|comfortable|best|better|good|handy|okay|ok|simplest|least trouble|fine) (?:to|for|with) (?:you|u)\\b`,
    `(?:as|how|when|what|which(?:ever)?) (?:you|u) (?:\\w+ )?(?:prefer|wish|please|choose|find (?:best|easiest)|(?:like|want)(?! to| \\w))`,
    `if (?:you|u) (?:\\w+ )?prefer`,
    `(?:up to you|leave (?:it|the (?:time|day|timing|when|date|hour|choosing)|that|when)(?: \\w+){0,3} to you|in your hands|is yours to|yours to (?:choose|pick|set|name))`,
    `(?:let me know|tell me|say|write me|text me|send me|just say)(?: \\w+){0,2} (?:when|what time|what day|which day|which time|your availability|your hours|when's)`,
    `(?:a time|some time|sometime|a day|an hour|a moment|time) (?:you (?:choose|like|prefer|have|can|are|pick|set|name)|when you)`,
    `(?:between|before|after|around) your (?:\\w+ )?(?:patients|clients|shifts?|rounds|jobs|classes|appointments|meetings|customers|calls|deliveries)`,
    `(?:day or night|early or late|come early|morning or evening|now or later|this month or next)`,
    `(?:your|yr) timing`,
    `(?:later|some other time|another time|another day) (?:if|is|would|works)`,
    `you (?:can|could|are able|have time|have a moment|have a minute|get a (?:moment|minute|chance|break))(?: \\w+){0,3} (?:spare|free)? ?(?:whenever|this month|in the coming|over the next|in the next|sometime|some day|someday)`,
    `(?:in|over|during|within|sometime in|sometime over|at some point in) the (?:next|coming) (?:\\w+ )?(?:days|weeks?|months?)`,
  ),
]
/** Time given away in other words: a day judged by the other, a season waited for, all hours the same to me. */
const givenAway: readonly Act[] = [
  {
    withNot: true,
    all: [
      saying`(?:slot|time|hour|day|moment|gap|week|evening|morning|afternoon|date)s?(?: of the (?:day|week))? (?:(?:that|which) )?(?:(?:\w+ )?(?:troubles?|bothers?|burdens?|costs?|disturbs?|inconveniences?|disrupts?|suits?|pleases?|fits?) (?:you|u)|you (?:\w+ )?(?:judge|deem|consider|think|feel|find|call|can|like|name|choose|pick|say|prefer|fancy|manage|please)|is (?:the )?(?:least|most))
        (?:choice|choosing|picking|timing|setting|fixing) (?:of (?:the )?(?:day|time|hour|date)|is)<7> (?:yours|you|your|u)
        (?:choice|timing|date|hour|day)(?: (?:is|are|be|lies|rests|remains|all|entirely|wholly|left))* (?:yours|to you|with you|up to you)|leave(?:,? [\w'-]+){0,9} (?:with|to) (?:you|u)
        ^[\s,]*your (?:day|hour|time|week|pick|clock|calendar|choice|call)(?=,|[.!]|$)
        dealer's choice|ladies' choice|your (?:word|wish) is|you lead|i(?:'ll| will)? follow(?: you| your lead)?(?=$|[.,!])|i(?:'ll| will) come when (?:called|you (?:call|say))
        all the same to me|(?:all|any|every|both|either)<3> (?:is|are|be|works?|suits?) (?:fine|good|okay|ok|alright|all right|possible|equally)<1> (?:by|for|with|to) me|anything goes|makes no difference to me|i(?:'m| am) easy
        (?:any ?time|whenever|any day|any hour) (?:you|u|ya) (?:feel|find|get|have|happen|see|catch|can|could|think|fancy|care|are)
        when (?:you|u|ya) (?:feel|find|get) \w+|you (?:may |can |just |please )*(?:say|name|choose|pick|tell|set|fix)(?: me)? (?:the |a |your )?(?:day|hour|time|date|when(?! (?:the|an?|my|applications?)\b))
        (?:what|how) (?:your|the) (?:calendar|schedule|week|diary|month|days?) (?:looks?|is) like|(?:look|peek|glance) at your (?:calendar|diary|schedule)
        (?:wait|keep|fine|good|okay|ok|suit\w*|later|perhaps|maybe|possible|call|talk|speak|meet)<3> (?:till|until|after|once|when)<6> (?:is|are|has|have|quiets?|slows?|calms?|settles?|eases?)? ?(?:over|done|past|behind you|in|finished|slower|quieter|calmer|down|off|up)
        (?:after|once|when|till|until) (?:the )?(?:harvest|rush|season|holidays?|semester|exams?|tax season|lambing|calving|fair|show|move|storm|audit|election|inspection|crush|deadline|opening|term|wedding season)<3> (?:is|are|would|will|works?|suits?|fine|over|done|ends|perhaps|too)
        (?:first|next|any|some|whatever|whichever|every) (?:day|gap|moment|hour|slot|break|opening|lull|pause|time|window)<1> (?:you|u) (?:have|get|find|can|see|catch)
        which (?:of (?:these|those|them)|one|day|time|hour)?<1> ?(?:is|would be|are|works?|suits?) (?:best|better|least|easier|easiest|good|most|more|kinder|you)`,
    ],
    none: [
      saying`(?:how|why|what)(?: \w+)? (?:do|did|does) you|you (?:told|said|wrote)|resume|cv|portfolio|(?:field|career|major|trade|job|school|college|program|path) (?:you|is|of)|working|shift you like`,
    ],
  },
]
const dayNames =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|tomorrow|today|tonight|noon|lunchtime|mornings?|afternoons?|evenings?|weekends?|weekdays?|(?:[01]?\\d|2[0-4])(?::\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)?|the \\d{1,2}(?:st|nd|rd|th)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2})"
const choices = new RegExp(`\\b${dayNames}\\b[^.?!]{0,70}\\bor\\b[^.?!]{0,50}\\b${dayNames}\\b`, 'g')
const fixed =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|the \d{1,2}(?:st|nd|rd|th)|(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2})\b[^.?!]{0,30}(?:[, ]\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock|sharp|in the)|\b(?:at|from|around|by|@) (?:\d|noon|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))/
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
  const left = findAct(
    body,
    [...theirTime, ...yielding, ...givenAway, ...handedOver, unfixed],
    (h) => !ownTime(h) && h.sentence !== fixedAt,
  )
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
  // "Kindly endorse my skills when you have a second": the time of another favor.
  if (
    /^(?:.*[,;] (?:and )?)?(?:please |kindly |pls )*(?:endorse|(?:like|share|follow|subscribe to|repost) (?:my|our|me))\b/.test(
      hit.sentence.text.slice(0, hit.end - hit.sentence.start),
    )
  )
    return true
  const local = hit.start - hit.sentence.start
  const before = hit.sentence.text.slice(0, local)
  const after = hit.sentence.text.slice(local + hit.text.length)
  // "Any night shift jobs", "I'd take any weekend": hours of work.
  if (
    /^any\b/.test(hit.text) &&
    (/^ (?:shift )?(?:work|jobs?|openings?|positions?|vacanc\w+)\b/.test(after) ||
      (/\b(?:take|work|cover) $/.test(before) && /^ shifts?\b/.test(after)))
  )
    return true
  if (
    /\byou (?:told|said|wrote)\b[^,;]*$/.test(before) ||
    /^[^,;.?!]*\b(?:is|are|looks?|feels) like\b/.test(after)
  )
    return true
  if (
    /\b(?:start|begin|available to work|work for you|intern)\b[^.?!]*$/.test(before) &&
    /^(?:any|when)/.test(hit.text)
  )
    return true
  if (
    /^any ?time|^any/.test(hit.text) &&
    /\b(?:never|didn't|don't|not|without|haven't|hardly|waste|wasting|lost|lose|taken|take up) (?:have |had |want to )?(?:\w+ )?$/.test(
      before,
    )
  )
    return true
  if (
    /\b(?:thank you|thanks|learn|understand|know|hear|curious|wonder)\b[^.?!]*\b(?:what|how|why)\b[^.?!]*$/.test(
      before,
    ) &&
    /^(?:a|an|the|what|your(?! (?:call|pick|choice)\b)|when)\b/.test(hit.text)
  )
    return true
  if (
    /^when/.test(hit.text) &&
    /\bbest\b|\byou can\b/.test(hit.text) &&
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
  if (
    /^whatever/.test(hit.text) &&
    (/\bdo $/.test(before) ||
      /^(?:'d| would|'re| are| can| could)?(?: be)? (?:willing|able|glad|say|tell|share|teach|know|care to)\b/.test(
        after,
      ))
  )
    return true
  // "Tell me when the next class starts", "hear how you choose".
  if (
    /\bwhen$/.test(hit.text) &&
    /^ (?!you|u\b|ur\b|ya\b|r u\b|it|and\b|or\b|is\b|would|to\b|suits|works|an? |we\b|i\b|things|your|convenient|best|good)[a-z]/.test(
      after,
    )
  )
    return true
  if (
    /^(?:how|what) (?:you|u)\b/.test(hit.text) &&
    /\b(?:hear|know|learn|about|understand|see|ask|wonder|of) $/.test(before)
  )
    return true
  if (
    /^work(?: (?:from|for)\b| (?:with|alongside))/.test(hit.text) &&
    /(?:^|\b(?:to|i|i'd|could|would|can|will|i'll|love|like|and|or) )$/.test(before)
  )
    return true
  if (/\byour call$/.test(hit.text) && /\b(?:missed|got|return\w*|for|take|took|await|expect) $/.test(before))
    return true
  if (/^work from\b/.test(hit.text)) return true
  if (
    /\b(?:what|which|how)(?: [\w']+)?\s*$/.test(before) &&
    /\b(?:know|learn|hear|understand|curious|ask|wonder)\b/.test(before)
  )
    return true
  if (
    /\b(?:why|how) (?:did|do) $/.test(before) ||
    (/^you (?:choose|pick)$/.test(hit.text) &&
      /^ (?:your|the (?!times?\b|days?\b|date|hour|place|when|spot|evening|moment|slot)|good|such|this (?:field|work|job|career|trade)|such|people|words|wood)\b/.test(
        after,
      ))
  )
    return true
  if (/^(?:in|on|at|for) any\b/.test(hit.text) && /\b(?:start|begin)\b/.test(before)) return true
  if (
    /^(?:choose|pick|set|decide)\b/.test(hit.text) &&
    /\bhow (?:do|did|does|to) (?:you |one |i )?$/.test(before)
  )
    return true
  return (
    /\b(?:how|what) (?:\w+ )?$/.test(before) &&
    /^you (?:choose|decide|pick|set|select)/.test(hit.text) &&
    !/^(?:you (?:choose|pick|decide))(?:[.,!]|$| (?:the|a|which|when|what))/.test(hit.text + after)
  )
}
