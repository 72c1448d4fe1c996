// Whether the message says that it is about learning, not about a job.
import { concept, findAct, saying, type Act } from './acts.ts'
import { findJobAsk, findReferralAsk } from './asks.ts'
import { denied, evidenceAt, evidenceOf, findIn, words, type Hit, type Reading } from './reading.ts'
import type { Finding } from './verdict.ts'

const jobWords =
  '(?:jobs?|work|employment|(?:a |any |open )posts?|(?:a )?place of work|a (?:place|spot|badge|paycheck|seat|desk)|(?:place|spot|seat|other|work) (?:in|at|on|with) your|positions?|openings?|vacanc(?:y|ies)|internships?|hire[ds]?|hiring|apply|application|applying|offers?|hints?|employed|gigs?|be (?:hired|employed|moved|recruited)|being hired|get hired|recruit\\w*|apprenticeships?|roles?|placements?|openings|opportunit(?:y|ies)|job[- ](?:hunt\\w*|seek\\w*|search\\w*)|interview for|sales pitch|favou?rs?|in the door|audition\\w*|appointments?|berth|engagement|job thing|work thing|hit you up|pitch)'
const purelyLearn: RegExp[] = [
  new RegExp(
    `(?:\\bnot\\b|n't\\b|\\bnever\\b|\\bno\\b|\\bdont\\b|\\bisnt\\b|\\bnor\\b|\\bwithout\\b|\\bnothing\\b|\\brather than\\b|\\binstead of\\b|\\bneither\\b|\\bnot for\\b|\\baint\\b|\\bim not\\b|\\bfar from\\b|\\bhardly\\b|\\bcannot\\b)(?:[\\s,"'-]+[\\w'-]+){0,9}?[\\s,"'-]+${jobWords}\\b`,
    'g',
  ),
  new RegExp(
    `\\b${jobWords}(?: \\w+){0,5} (?:isn't|is not|aren't|are not|ain't|isnt|not) (?:\\w+ ){0,2}(?:what|the|my|why|part|something|on|a|needed|required|in|involved|expected|asked|i|goal|point|purpose|aim)`,
    'g',
  ),
  ...words(
    `(?:only|just|purely|simply|solely|strictly|merely|nothing but|nothing more than|wholly|entirely) (?:\\w+ ){0,3}(?:to (?:learn|understand|listen|hear|know|find out|ask questions|gather)|want to (?:learn|understand|know|hear|listen)|wanna (?:learn|know|hear|listen)|for (?:information|advice|learning|knowledge)|information|informational|knowledge|advice|learning|curiosity|curious|gathering|wisdom|a conversation|about learning|questions|understanding|(?:your|the) (?:story|view|truth|experience)|guidance|insight|counsel|(?:for|out of) (?:my own )?(?:education|interest|curiosity|learning|information))`,
    `(?:here|come|coming|writing|calling|asking|want|wish|hope|out)(?: \\w+)? to (?:learn|listen|understand),? (?:and )?(?:not|rather than|nothing)`,
    `(?:information|knowledge|advice|learning|curiosity|understanding|questions|insight|guidance|a conversation|your story|your perspective) (?:only|alone|is all|are all|and nothing (?:else|more)|is the (?:only|whole))`,
    `(?:my|the|sole|only|whole|this is|it's) (?:\\w+ ){0,2}(?:aim|goal|purpose|intent|intention|point|hope|reason|interest|objective) (?:\\w+ )?(?:is|here is|of this)(?: \\w+){0,4} (?:to (?:learn|understand|listen|hear|know)|learning|information|knowledge|understanding|curiosity|advice)`,
    `(?:all i|what i) (?:want|need|ask|hope|seek|am after|'m after|would like|wish)(?: \\w+){0,3} (?:is|are) (?:\\w+ )?(?:to (?:learn|hear|listen|understand|know)|information|advice|your (?:advice|perspective|story|view)|knowledge|some advice|a conversation|learning|understanding)`,
    `(?:not|no|n't|without|never) (?:asking|seeking|looking|expecting|wanting|hoping|hunting|trying|here|writing|calling)(?: \\w+){0,6} (?:${jobWords}|anything (?:else|more|beyond|but)|more than|a favor|favors)`,
    `(?:my|the) (?:day )?job is (?:safe|secure|fine)`,
    `(?:i have|i do have|i've(?= an? )|i've got|i already have|i've already got|happy (?:in|with|at|where)|keeping|love|like|content with|settled|staying (?:in|at|put)|not leaving) (?:a |my )?(?:\\w+ )?(?:job|seat|position|work|employer|where i am|a job)`,
    `no (?:strings|agenda|resume|pitch|hidden|catch)`,
    `(?:leave|leaving|left) (?:my |the )?(?:resume|cv|job talk|job hunt)(?: \\w+){0,2} (?:at home|out|behind|aside)`,
    `nothing (?:else|more|further)(?: than (?:that|a conversation|information)| (?:is |being )?(?:wanted|needed|asked|sought|expected)|(?=[.,;!)]|$))|nothing (?:beyond|besides|other than) (?:the|your|that|those|some|a few) \\w+`,
  ),
]
const learnVerb =
  "(?:learn|learning|hear|hearing|understand|understanding|know more|know how|know what|know whether|know about|find out|ask|asking|advice|insights?|perspective|guidance|curious|wonder|questions?|information|informational|explore|exploring|research|researching|discover|tell me|knowledge|see what|what it's like|what it is like|what it takes|explain|pick your brain|your story|your (?:\\w+ )?(?:thoughts on|thinking|take|version|account)|get a (?:sense|feel|picture)|gain|listen|wisdom|figuring out|decide whether|figure out|thinking about|find whether|share (?:your|how|a)|discuss|talk (?:with you )?about|speak (?:with you |to you )?about|chat (?:with you )?about|interview you|interview about|read about|describe|teach me|let in on|informed|counsel|opinion|the real version|the truth about|would warn|you'd warn|warn a|be told|see whether|educat\\w+|how does|how do|how did|how can|what would|what should|what do you|why did|what was it|what is it|what's it|understood|be shown how|initiated|school(?:ing|ed)? (?:me|on|in)|set me straight|put (?:me )?wise|(?:true|clear|plain|honest|real) (?:picture|truth|account)|walk me through|get my head a?round|clue me in|fill me in|enlighten\\w*|light on|puzzling|work out how|want to become|thinking of becoming|considering|how you)"
const learnPurpose = [new RegExp(`\\b${learnVerb}\\b`, 'g')]
const aboutCareer =
  /\b(?:work|works|working|job|career|careers|path|field|profession|trade|industry|become|became|becoming|started|start|got into|get into|getting into|learned|learn|trained|training|life|living|day|week|what you do|do what you|how you|how he|how she|how did you|what it|what you|what a|what the|how a|how an|how the|how one|how it|experience|experiences|role|business|your|you|studied|study|degree|school|skills|change|switch|transition|licensing|license|certif\w*|practice|decision|decisions|made|craft|story|advice|insight|perspective)\b/

/** Learning as the purpose, in words that need no topic after them. */
const learnActs: readonly Act[] = [
  // A question about the work itself, and a class or a choice that needs the answer.
  {
    all: [
      saying`(?:what|how|why|which|where)(?: \w+)? (?:does|do|did|is|was|would|should|can|could) (?:an?|one|the|you|it|i|someone|somebody|people|your|beginners?|newcomers?|this|that)<8> (?:become|get|start|begin|learn|train|study|do|like|tell|advise|know|make|take|choose|decide|build|end up|need|wish|work|manage|find|enter|move|switch|say|warn|come|go)
        what (?:it|that|this|the \w+) (?:is|was|takes|feels|looks|meant|costs?)
        what (?:happened|started|drew|made|brought|led|pushed|pulled|kept|changed|turned) (?:you|between|after|first|him|her)|does one keep
        what i(?:'m| am|'d|'ve| have)(?: \w+){0,2} to (?:know|hear|learn|ask|understand|find)
        (?:wonder|wondering|wondered|curious|puzzl\w+|puzzle|interested|fascinated|explain|describe|share|show me|understand|know|ask|hear|see|learn|tell me)<3> (?:how|what|why|whether|which|where)(?! (?:you could|you can|you have time|you would have|you're (?:free|available|hiring)|you are (?:free|available|hiring)|there))
        (?:interviewing|interview|writing|report|paper|essay|project|assignment|class|research\w*)<6> (?:about|on|how|people|someone|somebody|professionals|their|careers?|jobs?|work)
        (?:decid\w+|choos\w+|torn|choice|weigh\w+|hesitat\w+|undecided)<3> (?:between|whether|if|among|on)
        (?:wisdom|advice|tips|counsel|guidance|pointers|insights?|lessons?|warnings?|(?<=your )thinking|story|answer)`,
      saying`(?:\w+ ){0,1}\w+`,
    ],
    none: [
      saying`resume|cv|portfolio|hiring|openings?|vacanc\w+|jobs? (?:at|with|in) your|internships?|when you|(?:learned|heard) (?:a lot|so much|much)|know (?:when|if|whether) you|ask (?:when|if|whether) you|how (?:are|have) you|know how (?:busy|much)|connect|meet`,
    ],
  },

  {
    all: [
      concept("i|i'd|i'm|i've|my|me|could|may|would|please|not|this|we|all|here"),
      concept(
        'pick your brain|interview you|inform my|(?:your|some|any) (?:\\w+ )?(?:advice|views?|perspective|insights?|take|opinion|guidance|wisdom|experience would)|(?:view|story|stories|picture) of (?:your|the|how|people)|tell me (?:what|how|why|about)|(?:decid(?:e|ing)|choos(?:e|ing)|torn|weigh(?:ing)?) (?:between|whether|on|a (?:major|career|field|path)|if)|(?:collecting|gathering) (?:\\w+ )?(?:stories|information|advice)|(?:a few|some|two|three|five|six|my) questions (?:about|on|for|regarding)|informational|whether (?:it|this|that) (?:is|would be|suits)(?: \\w+)? (?:for )?me',
      ),
    ],
    none: [
      concept(
        'resume|cv|portfolio|when|if you have any questions|hiring|opportunit(?:y|ies) (?:at|with|in) your',
      ),
    ],
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
    /\b(?:n't|not|no|never|cannot|cant|without|dont)\b ?(?:(?:yet|currently|been able to|able to|seem to) )*(?:have|had|got|find|get|found|land|landed|getting|finding|yet) (?:(?:a|an|any|got|found|yet|had|landed) )*(?:\w+ ){0,2}(?:jobs?|work|employment|positions?|internships?|offers?)\b/.test(
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
  // "I learn Dutch and welding", "I keep hearing your name": what one does anyway.
  if (
    /^(?:learn|hear)(?:ing)?$/.test(hit.text) &&
    /(?:^|[\s,])i(?:'m| am|'ve been| have been)?(?: (?:also|now|still|often|always|keep|only))* $/.test(
      text.slice(0, local),
    ) &&
    !/^ (?:about|from|how|what|why|whether)\b/.test(text.slice(local + hit.text.length))
  )
    return false
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
    /^ (?:if|when|which|what (?:day|time|is missing|is wrong|(?:you'd|you would) (?:like|prefer|rather)|(?:would )?suits?|works|you (?:prefer|like|want|think of))|to|you two|you|how (?:it|they) look)/.test(
      text.slice(local + 7),
    )
  )
    return false
  if (
    /^(?:talk|speak|chat|discuss|share|considering|how you|explain|listen)/.test(hit.text) &&
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
    /\b(?:my (?:\w+ ){0,3}|told me |he |she |they |you )(?:to )?$|\basked (?:\w+ ){0,3}$/.test(before) &&
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
    /^(?:learn|learning|understand|understanding|find out|figure out|figuring out|know (?:how|what|whether|more)|hear|hearing|discover)$/.test(
      hit.text,
    ) &&
    (/(?:\s+\S+){3}/.test(text.slice(local + hit.text.length)) ||
      /\b(?:like|love|want|hope) to $/.test(before))
  )
    return (
      !/^ (?:from|back from) you\W*(?:soon|$|and)/.test(text.slice(local + hit.text.length)) &&
      !/\bforward to\b/.test(text.slice(0, local))
    )
  return (
    aboutCareer.test(text.slice(local + hit.text.length)) ||
    /\b(?:informational|advice|questions?|knowledge|insights?|perspective|guidance)\b/.test(hit.text)
  )
}
