// Whether the message says that it is about learning, not about a job.
import { concept, findAct, saying, type Act } from './acts.ts'
import { findJobAsk, findReferralAsk } from './asks.ts'
import { denied, evidenceAt, evidenceOf, findIn, words, type Hit, type Reading } from './reading.ts'
import type { Finding } from './verdict.ts'

const jobWords =
  '(?:jobs?|work|employment|(?:a |any |open )posts?|a (?:place|spot|badge|paycheck|seat|desk)|positions?|openings?|vacanc(?:y|ies)|internships?|hire[ds]?|hiring|apply|application|applying|offers?|employed|gigs?|be (?:hired|employed|moved|recruited)|get hired|recruit\\w*|apprenticeships?|roles?|placements?|openings|opportunit(?:y|ies)|favou?rs?|audition\\w*|appointments?|berth|engagement|hit you up|pitch)'
const purelyLearn: RegExp[] = [
  new RegExp(
    `(?:\\bnot\\b|n't\\b|\\bnever\\b|\\bno\\b|\\bdont\\b|\\bisnt\\b|\\bnor\\b|\\bwithout\\b|\\bnothing\\b|\\bneither\\b|\\baint\\b|\\bhardly\\b|\\bcannot\\b)(?:[\\s,"'-]+[\\w'-]+){0,9}?[\\s,"'-]+${jobWords}\\b`,
    'g',
  ),
  new RegExp(
    `\\b${jobWords}(?: \\w+){0,5} (?:isn't|aren't|ain't|isnt|not) (?:\\w+ ){0,2}(?:what|the|my|why|part|something|on|a|needed|required|in|involved|expected|asked|i|goal|point|purpose|aim)`,
    'g',
  ),
  ...words(
    `(?:only|just|purely|simply|solely|strictly|merely|wholly|entirely) (?:\\w+ ){0,3}(?:to (?:learn|understand|listen|hear|know|find out|gather)|information|informational|knowledge|advice|learning|curiosity|curious|gathering|wisdom|questions|understanding|guidance|insight|counsel|for (?:my own )?(?:education|interest|curiosity|learning|information))`,
    `(?:information|knowledge|advice|learning|curiosity|understanding|questions|insight|guidance) (?:only|alone)`,
    `(?:i have|keeping|love|like|settled) (?:a |my )?(?:\\w+ )?(?:job|seat|position|work|employer)`,
    `nothing (?:else|more)(?:(?=[.,;!)]|$))`,
  ),
]
const learnVerb =
  '(?:learn|learning|hear|hearing|understand|understanding|ask|asking|advice|insights?|perspective|guidance|curious|wonder|questions?|information|informational|explore|exploring|research|researching|discover|knowledge|explain|pick your brain|gain|listen|wisdom|discuss|interview you|describe|informed|counsel|opinion|educat\\w+|understood|initiated|considering|how you)'
const learnPurpose = [new RegExp(`\\b${learnVerb}\\b`, 'g')]
const aboutCareer =
  /\b(?:work|works|working|job|career|careers|path|field|profession|trade|industry|become|became|becoming|started|start|learned|learn|trained|training|life|living|day|week|experience|experiences|role|business|your|you|studied|study|degree|school|skills|change|switch|transition|licensing|license|certif\w*|practice|decision|decisions|made|craft|story|advice|insight|perspective)\b/

/** Learning as the purpose, in words that need no topic after them. */
const learnActs: readonly Act[] = [
  // A question about the work itself, and a class or a choice that needs the answer.
  {
    all: [
      saying`(?:what|how|why|which|where)(?: \w+)? (?:does|do|did|is|was|would|should|can|could) (?:an?|one|the|you|it|i|someone|somebody|people|your|beginners?|newcomers?|this|that)<8> (?:become|get|start|begin|learn|train|study|do|like|tell|advise|know|make|take|choose|decide|build|need|wish|work|manage|find|enter|move|switch|say|warn|come|go)
        (?:wonder|wondering|wondered|curious|puzzl\w+|puzzle|interested|fascinated|explain|describe|share|understand|know|ask|hear|see|learn|tell me)<3> (?:how|what|why|whether|which|where)(?! (?:you could|you can|you have time|you would have|you're (?:free|available|hiring)|you are (?:free|available|hiring)|there))
        (?:interviewing|interview|writing|report|paper|essay|project|assignment|class|research\w*)<6> (?:about|on|how|people|someone|somebody|professionals|their|careers?|jobs?|work)
        (?:decid\w+|choos\w+|torn|choice|weigh\w+|hesitat\w+|undecided)<3> (?:between|whether|if|among|on)
        (?:wisdom|advice|tips|counsel|guidance|pointers|insights?|lessons?|warnings?|thinking|story|answer)`,
      saying`(?:\w+ ){0,1}\w+`,
    ],
    none: [saying`resume|cv|portfolio|hiring|openings?|vacanc\w+|internships?|connect|meet`],
  },

  {
    all: [
      concept("i|i'd|i'm|i've|my|me|could|may|would|please|not|this|we|all|here"),
      concept(
        '(?:your|some|any) (?:\\w+ )?(?:advice|views?|perspective|insights?|take|opinion|guidance|wisdom)|informational',
      ),
    ],
    none: [concept('resume|cv|portfolio|when|hiring')],
  },
]

export function informationNotJob(body: Reading): Finding {
  const explicit = findIn(body, purelyLearn, (h) => !falseDenial(h))
  if (explicit) return { verdict: 'pass', evidence: evidenceOf(body, explicit) }
  const job = findJobAsk(body) ?? findReferralAsk(body)
  if (job)
    return {
      verdict: 'fail',
      evidence: evidenceOf(body, job),
      reason: { code: 'job-purpose' },
      fix: { code: 'information' },
    }
  const purpose = findIn(body, learnPurpose, (h) => !denied(h) && isPurpose(h))
  const learning = purpose ?? findAct(body, learnActs)
  if (learning)
    return { verdict: 'pass', evidence: evidenceAt(body, learning.sentence.start, learning.sentence.end) }
  return { verdict: 'fail', reason: { code: 'no-purpose' }, fix: { code: 'information' } }
}

/** "I don't have a job", "can't find work", "no openings listed": a need, not a disclaimer. */
function falseDenial(hit: Hit): boolean {
  return (
    /\b(?:n't|not|no|never|cannot|cant|without|dont)\b ?(?:have|had|got|find|get|found|land|landed|getting|finding|yet) (?:(?:a|an|any|got|found|yet|had|landed) )*(?:\w+ ){0,2}(?:jobs?|work|employment|positions?|internships?|offers?)\b/.test(
      hit.text,
    ) ||
    /\bno (?:other |more )?(?:openings|vacanc\w+|jobs|opportunities) (?:listed|posted|online|anywhere|here)/.test(
      hit.text,
    ) ||
    /\bwhy not\b|\bif not\b|\bwhether or not\b|\bnot only\b|\bnot just\b|\bdon't (?:forget|hesitate)\b/.test(
      hit.sentence.text.slice(Math.max(0, hit.start - hit.sentence.start - 4), hit.end - hit.sentence.start),
    ) ||
    /\bnot (?:know|sure)\b[^,.]*\b(?:if|whether|what)\b/.test(hit.text) ||
    /\bnot (?:answer|repl|respond|heard|hear|receiv)/.test(hit.text)
  )
}

function isPurpose(hit: Hit): boolean {
  const text = hit.sentence.text
  const local = hit.start - hit.sentence.start
  if (/\b(?:learned|studied|heard|asked)\b/.test(hit.text)) return false
  if (
    /^(?:ask|asking)$/.test(hit.text) &&
    !/\babout\b|\bhow\b|\bwhat\b|\bquestions\b|\bwhether\b|\bwhy\b/.test(text)
  )
    return false
  if (
    /^(?:wonder|curious)$/.test(hit.text) &&
    /^(?:ing)? (?:if|whether) (?:i|you|we|there)\b/.test(text.slice(local + hit.text.length))
  )
    return false
  if (/^questions?$/.test(hit.text) && /\bif you have any\b/.test(text)) return false
  if (
    /^tell me$/.test(hit.text) &&
    /^ (?:if|when|which|what (?:day|time|is missing|is wrong)|to|you two|you|how (?:it|they) look)/.test(
      text.slice(local + 7),
    )
  )
    return false
  if (
    /^(?:talk|speak|chat|discuss|share|considering|explain|listen)/.test(hit.text) &&
    /\bresume\b/.test(text)
  )
    return false
  if (
    /^(?:considering|thinking)/.test(hit.text) &&
    !/\b(?:career|becoming|field|major|trade|path|switch|work|profession)\b/.test(text)
  )
    return false
  const before = text.slice(0, local)
  if (
    /\b(?:he |she |they |you )(?:to )?$/.test(before) &&
    /^(?:tell me|ask|hear|understand|how you|advice|explain)/.test(hit.text)
  )
    return /^how you/.test(hit.text) && /\b(?:learn|hear|know|curious|understand|ask)\b/.test(text)
  if (/^how you$/.test(hit.text))
    return (
      /^(?: \w+)? (?:got|get|became|become|came|started|learned|did|do|do it|made|went|built|chose|decided|found|trained|ended|moved|switched|work|like|grew|broke|know|knew|handle|manage|prepare)/.test(
        text.slice(local + 7),
      ) && hit.sentence.text.search(/\b(?:hope|know) how you are\b/) < 0
    )
  if (
    /^(?:learn|learning|understand|understanding|know (?:how|what|whether|more)|hear|hearing|discover)$/.test(
      hit.text,
    ) &&
    (/(?:\s+\S+){3}/.test(text.slice(local + hit.text.length)) ||
      /\b(?:like|love|want|hope) to $/.test(before))
  )
    return (
      !/^ from you\W*(?:soon|$|and)/.test(text.slice(local + hit.text.length)) &&
      !/\bforward to\b/.test(text.slice(0, local))
    )
  return (
    aboutCareer.test(text.slice(local + hit.text.length)) ||
    /\b(?:informational|advice|questions?|knowledge|insights?|perspective|guidance)\b/.test(hit.text)
  )
}
