// Rules about what is asked for: no job, no résumé to read, one thing.
import { findAsks, findJobAsk, findReferralAsk, resumeWord, type AskKind } from './asks.ts'
import { denied, evidenceAt, evidenceOf, findIn, type Hit, type Reading } from './reading.ts'
import type { Finding } from './verdict.ts'
import { doubts, poll, withVote } from './vote.ts'
import { noResume as resumeBallot } from './votes/no-resume.ts'
import { oneClearAsk as askBallot } from './votes/one-clear-ask.ts'

export function noJobAsk(body: Reading): Finding {
  const hit = findJobAsk(body) ?? findReferralAsk(body)
  if (!hit) return { verdict: 'pass' }
  return {
    verdict: 'fail',
    evidence: evidenceOf(body, hit),
    reason: { code: 'job-ask' },
    fix: { code: 'job-ask' },
  }
}

const deliver =
  "(?:attach\\w*|enclos\\w*|includ\\w*|send|sending|sent|forward\\w*|leav(?:e|ing)|left|drop|dropping|dropped|bring|bringing|paste|pasted|pasting|upload\\w*|shar(?:e|ed|ing)|provid\\w*|mail\\w*|email\\w*|submit\\w*|deliver\\w*|hand|handing|find|found|see|append\\w*|put|pop|popped|slip|slipped|tuck|tucked|stick|stuck|linked|link|give|show|here is|here's|heres|glance at|review\\w*|read|check|checking|look at|look over|look through|eye (?:over|on)|run through|mark up|looking at|looking over|go over|critique|feedback on|comments? on|comments? about|comment on|opinion (?:on|of)|thoughts on|advice on|proofread|correct|edit|fix up|perus\\w*|open|download|fax\\w*|text you|offer\\w*|add(?:ed|ing)?|accompan\\w*)"
const resumePatterns: RegExp[] = [
  new RegExp(
    `\\b(?:forward|pass on|email|submit|circulate|e-?mailed|faxed|handed in|dropped off|drop off) (?:along )?(?:a copy of |copies of )?my ${resumeWord}\\b`,
    'g',
  ),
  new RegExp(`(?:^|\\n|_|-)\\W*(?:\\w+[ _-])?${resumeWord}(?::|\\.(?:pdf|docx?|odt))`, 'g'),
  new RegExp(
    `\\b${deliver}(?:[\\s,"'():*-]+[\\w'-]+){0,7}?[\\s,"'():*-]+(?:my |the |a |an |our |this )?(?:[\\w-]+ ){0,2}${resumeWord}\\b`,
    'g',
  ),
  new RegExp(
    `\\b${resumeWord}\\b(?:'s|s)?[^.?!;]{0,70}?\\b(?:attach\\w*|enclos\\w*|below|includ\\w*|here|linked|link|on its way|available|ready|sent|comes|goes|with this|(?:at|on|to) the (?:bottom|end|foot|back) of (?:this|it)|at the (?:bottom|end)|follows|in (?:the|this|your)|on (?:my|request|file)|see|saved|upload\\w*|review\\w*|look|read|check|feedback|comments|opinion|critique|improve|if you|whenever|should you|for your|is yours|posted|under)\\b`,
    'g',
  ),
  new RegExp(`\\b(?:attached|enclosed|attachment|enclosure|below)\\b[^.?!;]{0,40}\\b${resumeWord}\\b`, 'g'),
  new RegExp(`\\b(?:wrong|missing|weak|off)\\b[^.?!;]{0,20}\\bmy ${resumeWord}\\b`, 'g'),
  new RegExp(`\\bmy ${resumeWord} for you\\b`, 'g'),
  new RegExp(
    `^\\W*(?:my |p\\.?s\\.? |encl\\w*:? |attach\\w*:? )?(?:\\w+ )?${resumeWord}(?:\\W|$)(?! (?:advice|tips|help|writing))`,
    'g',
  ),
]

/** "No résumé attached", "I left my résumé at home": the vote counts words and would hear the other. */
const keepsIt =
  /\b(?:no|not|won't|don't|needn't|never|without|nothing|stays?|at home|your (?:own )?(?:\w+ )?(?:resume|advice|cv))\b|n't\b/

export function noResume(body: Reading): Finding {
  const found = findIn(body, resumePatterns, (h) => !denied(h) && !resumeElsewhere(h))
  const hit = withVote(body, resumeBallot, found, keepsIt)
  if (!hit) return { verdict: 'pass' }
  return {
    verdict: 'fail',
    evidence: evidenceAt(body, hit.sentence.start, hit.sentence.end),
    reason: { code: 'resume' },
    fix: { code: 'resume' },
  }
}

const otherPlace =
  '(?:center|centre|office|counsell?or|adviser|advisor|teacher|instructor|professor|class|classmate|sister|brother|friend|mother|father|library|librarian|workshop|coach|tutor|drawer|trash|bin|home)'

/** Words of giving or wanting an opinion; without one, a résumé only comes up. */
const handedOver =
  /\b(?:stuck|put in|left|handed|gave|dropped|e-?mail(?:ed|ing)?|forward\w*|fax\w*|pass|circulat\w*|submit\w*|attach\w*|enclos\w*|herewith|send|sent|sending|link\w*|bring|leave|leaving|drop\w*|mail\w*|here|below|available|share|take a look|look|eye|review|read|see|check|glance|wrong|missing|feedback|comments?|opinion|thoughts|advice|tips|put|upload\w*|includ\w*|find|on (?:my|request|file)|yours|with this|(?:in|to) (?:your|the|this)|on its way|hand|give|print\w*)\b/

/** The contact's own résumé, one given to somebody else, or one that was only worked on. */
function resumeElsewhere(hit: Hit): boolean {
  const { text } = hit.sentence
  if (/:$|\.(?:pdf|docx?|odt)$/.test(hit.text)) return false
  if (
    text.split(/\s+/).length > (/\bmy \w*resume (?:is|was|has)\b/.test(text) ? 2 : 4) &&
    !handedOver.test(text)
  )
    return true
  if (
    /\b(?:what|which|how)\b[^.?!]*\b(?:on|in|for|onto) an? (?:\w+ )?(?:resume|cv)\b|\b(?:teacher|professor|instructor|class|counsell?or|school|program) (?:wanted|wants|told|asked|made|makes|requires?)\b[^.?!]*\b(?:resume|cv)\b[^.?!]*\b(?:but|i'd rather|instead)\b/.test(
      text,
    )
  )
    return true
  if (/\byour (?:\w+ )?(?:advice|tips?|point|words) (?:on|about) \w*resume/.test(text)) return true
  const local = hit.start - hit.sentence.start
  const before = text.slice(Math.max(0, local - 34), local)
  if (
    new RegExp(
      `\\b(?:your|his|her|their|someone's|people's|a good|anyone's|nobody's|no one's|no|without(?: a| my)?) (?:own )?${resumeWord}`,
    ).test(hit.text) &&
    !/\bmy\b/.test(hit.text)
  )
    return true
  if (
    new RegExp(
      `\\b(?:to|on|onto|from|(?<!drop )off|in|into|for|with|of) (?:my|a|the|our|your|every|any) (?:\\w+ ){0,2}${resumeWord}\\b`,
    ).test(hit.text) &&
    !/\b(?:feedback|comments?|advice|opinion|thoughts|look|copy|link|wrong|missing)\b/.test(hit.text)
  )
    return true
  if (
    /\b(?:you|he|she|they|who|people)(?:'ve| have|'d| had)? (?:once |also |just |even )?$/.test(before) &&
    !/\b(?:could|can|would|will|may|might|if|hope|ask|please|like|want)\b[^.?!]*$/.test(
      text.slice(0, local),
    ) &&
    !/\battach/.test(hit.text)
  )
    return true
  if (
    new RegExp(`\\b(?:at|to|with|in) (?:the|my|our|a) (?:[\\w-]+ ){0,3}${otherPlace}`).test(text) &&
    !/\b(?:attach|enclos|you|your)\b/.test(hit.text) &&
    !/\battached\b|\byour (?:\w+ )?(?:desk|office|home)\b/.test(text)
  )
    return true
  if (
    /^(?:left|leav)/.test(hit.text) &&
    /^ (?:out|at home|aside|behind)\b/.test(text.slice(local + hit.text.length))
  )
    return true
  return (
    /\b(?:rewrote|rewritten|redid|updated|fixed|reworked|revised|started|began|will rewrite|rewriting|updating|deleted|threw out|tore up)\b/.test(
      text,
    ) &&
    !/\b(?:attach\w*|enclos\w*|includ\w*|send|sending|review|look at|read|check|see (?:it|the|my)|feedback|comments)\b/.test(
      text,
    )
  )
}

/** What is only handed over is no ask; where one is asked to look at it, the rules find that. */
const handsOver =
  /^(?:and |but |so )?if (?:not|you (?:can't|cannot|are too busy))\b|\b(?:attach|enclos|includ)\w*\b|^(?!.*\b(?:look|check|read|review|see|tell|say|thoughts|feedback|comments?|opinion|edit|fix|correct|mark)\b).*\b(?:resume|cv)\b/

const askNames: Record<AskKind, string> = {
  talk: 'ask-talk',
  job: 'ask-job',
  referral: 'ask-referral',
  introduction: 'ask-introduction',
  review: 'ask-review',
  visit: 'ask-visit',
  favor: 'ask-favor',
}

/** What the talk is wanted for is no second ask: "so that you may decide whom to hire". */
const whatFor = /^[\s,:\d]*(?:so(?: that)?|in order that) (?:i|you|we)\b/

const aboutIt =
  /\b(?:talk|speak|chat|discuss|interview|call|meet)(?: with you| to you)?(?: about| over| on)? (?:it|this|that)\b/

const aboutWork =
  /\b(?:talk|speak|chat|call|conversation|meeting|meet|word|minutes)\b[^.?!]*\babout (?:me |my )?(?:joining|coming|becoming|working)\b/

/** Several things named in one breath: "I need two things: …, and …", "I'd like to sit in, have my essay read, and borrow …". */
const inOneBreath = [
  /\b(?:need|want|ask|request|require)\b(?![^:]*\b(?:learn|know|hear|understand|topics?|questions?|options?|times?|days?)\b)[^:.?!]{0,40}:\s*(?:an?|the|your|his|her|some|one|two)\b[^.?!]*,? and (?:an?|the|your|his|her|some|to)\b/,
  /\b(?:like|love|want|hope|wish|need) to [^.?!]*(?:, |\band )(?:and )?(?:to )?(?:(?:have|get) my|(?:get|take) (?:an? )?(?:selfie|picture|photo|autograph)|have you (?:share|sign|follow|read|look|check|mention|introduce)|borrow|shadow|sit in|photograph|copy|tour|visit)\b/,
]

export function oneClearAsk(body: Reading): Finding {
  const asks = findAsks(body)
  const job = asks.get('job')
  if (job && asks.has('talk') && whatFor.test(job.text)) asks.delete('job')
  // A job, and to come and talk about it.
  if (job && (aboutIt.test(asks.get('talk')?.sentence.text ?? '') || aboutWork.test(job.text)))
    asks.delete('talk')
  const several = body.sentences.find((s) => inOneBreath.some((list) => list.test(s.text)))
  if (several && asks.size === 1)
    return {
      verdict: 'fail',
      evidence: evidenceOf(body, several),
      reason: { code: 'many-asks', params: { count: 2, ask: 'ask-favor' } },
      fix: { code: 'many-asks' },
    }
  const { weight, hit } = poll(body, askBallot, handsOver)
  const only = asks.size === 1 ? [...asks][0]! : undefined
  // What the vote hears may be the one thing asked: "Would you forward my file for the open post?"
  const same =
    only &&
    /job|referral/.test(only[0]) &&
    only[1].sentence === hit?.sentence &&
    !/\b(?:and|also|plus|or|then|as well)\b|[;&]/.test(hit.text)
  if (only && !same && hit && weight > askBallot.sure)
    return {
      verdict: 'fail',
      evidence: evidenceOf(body, hit),
      reason: { code: 'many-asks', params: { count: 2, ask: 'ask-favor' } },
      fix: { code: 'many-asks' },
    }
  if (asks.size === 0) return { verdict: 'fail', reason: { code: 'no-ask' }, fix: { code: 'no-ask' } }
  const first = [...asks.values()][0]!
  const second = [...asks].find(([kind]) => kind !== 'talk') ?? [...asks][0]!
  // Work and papers to look at have names of their own; what is doubted is a favor.
  const doubted =
    asks.size === 2 && !/job|referral|review/.test(second[0]) && doubts(askBallot, weight, second[1])
  if (asks.size === 1 || doubted) return { verdict: 'pass', evidence: evidenceOf(body, first) }
  return {
    verdict: 'fail',
    evidence: evidenceOf(body, second[1]),
    reason: { code: 'many-asks', params: { count: asks.size, ask: askNames[second[0]] } },
    fix: { code: 'many-asks' },
  }
}
