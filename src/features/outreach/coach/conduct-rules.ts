// Rules about manner: no job ask, no résumé, one ask, no pressure, no empty flattery.
import { findAsks, findJobAsk, findReferralAsk, resumeWord, type AskKind } from './asks.ts'
import {
  denied,
  evidenceAt,
  evidenceOf,
  findIn,
  words,
  type Hit,
  type Reading,
  type Sentence,
} from './reading.ts'
import type { Finding } from './verdict.ts'

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
  "(?:attach\\w*|enclos\\w*|includ\\w*|send|sending|sent|forward\\w*|leav(?:e|ing)|left|drop|dropping|dropped|bring|bringing|paste|pasted|pasting|upload\\w*|shar(?:e|ed|ing)|provid\\w*|mail\\w*|email\\w*|submit\\w*|deliver\\w*|hand|handing|find|found|see|append\\w*|put|pop|popped|slip|slipped|tuck|tucked|stick|stuck|linked|link|give|show|here is|here's|heres|glance at|review\\w*|read|check|checking|look at|look over|look through|looking at|looking over|go over|critique|feedback on|comments? on|comments? about|comment on|opinion (?:on|of)|thoughts on|advice on|proofread|correct|edit|fix up|perus\\w*|open|download|fax\\w*|text you|offer\\w*|add(?:ed|ing)?|accompan\\w*)"
const resumePatterns: RegExp[] = [
  new RegExp(
    `\\b${deliver}(?:[\\s,"'():*-]+[\\w'-]+){0,7}?[\\s,"'():*-]+(?:my |the |a |an |our |this )?(?:[\\w-]+ ){0,2}${resumeWord}\\b`,
    'g',
  ),
  new RegExp(
    `\\b${resumeWord}\\b(?:'s|s)?[^.?!;]{0,70}?\\b(?:attach\\w*|enclos\\w*|below|includ\\w*|here|linked|link|on its way|available|ready|sent|comes|goes|with this|at the (?:bottom|end)|follows|in (?:the|this|your)|on (?:my|request|file)|see|saved|upload\\w*|review\\w*|look|read|check|feedback|comments|opinion|critique|improve|if you|whenever|should you|for your|is yours|posted|under)\\b`,
    'g',
  ),
  new RegExp(`\\b(?:attached|enclosed|attachment|enclosure|below)\\b[^.?!;]{0,40}\\b${resumeWord}\\b`, 'g'),
  new RegExp(
    `^\\W*(?:my |p\\.?s\\.? |encl\\w*:? |attach\\w*:? )?(?:\\w+ )?${resumeWord}(?:\\W|$)(?! (?:advice|tips|help|writing))`,
    'g',
  ),
]

export function noResume(body: Reading): Finding {
  const hit = findIn(body, resumePatterns, (h) => !denied(h) && !resumeElsewhere(h))
  if (!hit) return { verdict: 'pass' }
  return {
    verdict: 'fail',
    evidence: evidenceAt(body, hit.sentence.start, hit.sentence.end),
    reason: { code: 'resume' },
    fix: { code: 'resume' },
  }
}

const otherPlace =
  '(?:center|centre|office|counsell?or|adviser|advisor|teacher|instructor|professor|class|classmate|sister|brother|friend|mother|father|library|librarian|workshop|coach|tutor|drawer|trash|bin|home|desk)'

/** The contact's own résumé, one given to somebody else, or one that was only worked on. */
function resumeElsewhere(hit: Hit): boolean {
  const { text } = hit.sentence
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
      `\\b(?:to|on|onto|from|off|in|into|for|with|of) (?:my|a|the|our|your|every|any) (?:\\w+ ){0,2}${resumeWord}\\b`,
    ).test(hit.text) &&
    !/\b(?:feedback|comments?|advice|opinion|thoughts|look|copy|link)\b/.test(hit.text)
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
    !/\battached\b/.test(text)
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
    !/\b(?:attach\w*|enclos\w*|send|sending|review|look at|read|check|see (?:it|the|my)|feedback|comments)\b/.test(
      text,
    )
  )
}

const askNames: Record<AskKind, string> = {
  talk: 'ask-talk',
  job: 'ask-job',
  referral: 'ask-referral',
  introduction: 'ask-introduction',
  review: 'ask-review',
  visit: 'ask-visit',
  favor: 'ask-favor',
}

export function oneClearAsk(body: Reading): Finding {
  const asks = findAsks(body)
  if (asks.size === 1) return { verdict: 'pass', evidence: evidenceOf(body, [...asks.values()][0]!) }
  if (asks.size === 0) return { verdict: 'fail', reason: { code: 'no-ask' }, fix: { code: 'no-ask' } }
  const second = [...asks].find(([kind]) => kind !== 'talk') ?? [...asks][0]!
  return {
    verdict: 'fail',
    evidence: evidenceOf(body, second[1]),
    reason: { code: 'many-asks', params: { count: asks.size, ask: askNames[second[0]] } },
    fix: { code: 'many-asks' },
  }
}

const dayOrTime =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|midnight|(?:\\w+ ){1,2}(?:minutes|hours|hour|days)|end of (?:the )?(?:day|week)|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m|p\\.m|o'clock)|the \\d{1,2}(?:st|nd|rd|th)|this (?:week|evening|afternoon)|next week|the weekend|\\d+ hours|the hour|\\w+ (?:o'clock)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}|sundown|lunch|\\d)"
const answerVerb =
  '(?:reply|respond|response|answer|answers|call me|call back|text me|write back|write me|get back|hear (?:back )?from you|let me know|confirm|decide|your decision|yes or no|say yes|tell me|email me|message me|pick up)'

const pressure: RegExp[] = [
  ...words(
    // demands with a time
    `${answerVerb}\\b[^.?!]{0,40}\\b(?:by|before|no later than|within|latest|until|till) (?:the |this |next |end of )?(?:\\w+ )?${dayOrTime}`,
    `(?:by|before|no later than|within) (?:the |this |next )?${dayOrTime}\\b[^.?!]{0,40}\\b(?:reply|respond|answer|or i|or else|i'll (?:assume|have to|tell|write|call|report)|i will (?:assume|have to|tell|write|call|report|know|take))`,
    `(?:need|want|expect|require|demand|must have|insist on|await|waiting for|owed?)(?: \\w+){0,2} (?:an? |your |you to )?(?:\\w+ )?(?:answer|reply|respond|response|yes|decide|decision)`,
    `(?:answer|reply|respond|call me|write back|text me|decide|say yes) (?:today|now|tonight|immediately|at once|asap|right away|this minute|right now|already)`,
    `(?:immediately|asap|at once|right this second|urgent|urgently|without delay|no excuses?|final (?:notice|chance|warning|request|email|message)|last (?:chance|warning|time i|call)|deadline for (?:you|your))`,
    // demands without one
    `(?:i|we|really|also|just|still)(?: \\w+)? need (?:you|u) (?:to|for)`,
    `you (?:must|have to|need to|had better|better|ought to|owe|gotta|got to)(?! (?:be (?:very |so |really |quite )?(?:busy|proud|tired|happy|patient|swamped|good)|have|know|study|learn|hear|get a lot|see|do in|love|wake|pass|wear|feel|touch|look|listen|take|walk|meet|read|keep|think|stand|start|write|watch|count|show|be able|carry|hold|work))`,
    `(?:don't|do not|dont|never) (?:say no|refuse|ignore|let me down|disappoint|forget me|turn me|reject|leave me|make me|delete|keep me waiting|brush|blow me|fail me|break my|abandon|shut me|ghost|be (?:like|another|the|one)|you dare)`,
    `(?:won't|will not|cannot|can't|refuse to|not going to|never going to|not gonna) (?:take|accept) (?:no|a no)|(?:take|accept) no for|no is not|isn't an option|not an option`,
    `(?:won't|will not|not going to|not gonna|never|refuse to|don't intend to) (?:stop|quit|give up|rest|leave you|go away|let (?:it|you|this) (?:go|rest))`,
    `(?:keep|keeping|continue|go on) (?:on )?(?:writing|calling|texting|emailing|messaging|asking|trying|blowing|sending|knocking|ringing|bugging|showing up|coming back|posting|pinging|leaving|at it) ?(?:\\w+ ){0,5}(?:until|till|til|every|each)`,
    `(?:until|till|til|unless) (?:you|u|i) (?:say|answer|reply|respond|agree|give in|do|get|hear|write|pick|talk|call|meet|see)`,
    `(?:every|each) (?:single )?(?:day|morning|hour|evening|week|night) (?:until|till|til|from now|if i|unless)`,
    // threats and consequences
    `(?:or (?:else|i'll|i will|i'm going|i am going|i shall|i would have to|i have to|lose))`,
    `(?:i'll|i will|i'm going to|i am going to|i shall|i might|i may have to|i'd|gonna|i can|i could)(?: \\w+){0,2} (?:report|complain|post (?:about|a review|this|that|it)|tell (?:your|everyone|everybody|the|people|my (?:professor|teacher|dean|class|whole|instructor|school))|write to your (?:boss|supervisor|manager|company)|ask your (?:boss|manager|supervisor)|call your (?:boss|manager|supervisor|wife|husband|home|office and)|contact your (?:boss|manager|supervisor)|come (?:to|by|over|wait|find)|wait outside|show up|show everyone|know what (?:kind|sort)|assume|remember (?:this|that|who)|leave a (?:bad|one)|have to (?:fail|drop|quit|give up|tell|drop out)|be (?:ruined|crushed|devastated|heartbroken|very sad|so sad|hurt|offended|disappointed|very disappointed|sorry for you|forced|finished|lost|failed|kicked|depressed|stuck)|fail|lose|cry|die|quit|flunk|drop out|starve|give up|hold it|never (?:forgive|forget that|get|ask|trust|graduate))`,
    `if (?:you|u) (?:don't|do not|dont|won't|can't|say no|refuse|ignore|turn me|reject|fail|never|choose not|do nothing|decline|skip|pass on|aren't)[^.?!]{0,50}\\b(?:i'll|i will|i'd|i would|i guess|i am|i'm|then i|it will|it'll|it would|my|nobody|no one|everyone|that means|shows?|means|proves?|fail|lose|never|who will|i don't|shame|regret|sorry)`,
    `(?:depends|depending|rests?|hangs|riding|relies|relying|counting|hanging) (?:entirely |all |only |solely |totally |completely )?(?:on|upon) (?:you|your|u|this|it)(?! (?:schedule|availability|calendar|how|day|timing|week|time|shift))`,
    `(?:my|the) (?:\\w+ )?(?:grade|future|life|career|dream|dreams|degree|hope|whole \\w+|graduation|scholarship|visa|family|kids|children)(?: \\w+){0,3} (?:is|are|will be|depends?|rests?|would be|hangs?|rides?)(?: \\w+){0,2} (?:in your hands|on you|over|ruined|lost|finished|on the line|gone|at stake|dead|on this|destroyed|crushed|on your)`,
    `in your hands`,
    // guilt and reproach
    `expected (?:better|more|otherwise|at least)`,
    `(?:isn't|not|hardly|can't be|cannot be) (?:\\w+ )?(?:too much|a lot|so much|so hard|that hard|that much) to (?:ask|expect|want|demand)`,
    `(?:laugh|hang up|turn me (?:down|away)|say no|ignore|refuse|reject|slam|walk away|look down|delete)(?: \\w+){0,4} like (?:the|all|every|everyone|my)`,
    `like the (?:last|other|others|rest|first)(?: \\w+)? (?:one|did|do|ones|who|person|people)`,
    `(?:for|to|with|help|about) (?:girls|people|boys|men|women|someone|somebody|students|folks|kids|guys|us|a (?:girl|boy|man|woman|person|nobody)) like (?:me|us)`,
    `(?:i suppose|i guess|no doubt|probably|surely)(?: \\w+){0,3} (?:you'll|you will|you're|you are|you think|i'm not|i am not|nobody|i don't)(?: \\w+){0,2} (?:laugh|hang up|ignore|refuse|too|good enough|worth|important|say no|delete|not|never|busy with)`,
    `(?:owe|owes|owed) (?:me|it|us|students|people|the|young)`,
    `(?:least|minimum) (?:you|u|anyone|a person|someone|somebody) (?:can|could|should)`,
    `(?:i|we|have|has|i've)(?: \\w+)? (?:earned|deserve|deserved|am owed|am entitled|entitled)(?: \\w+){0,2} (?:an? |your |to |better |some |more |at least |this)(?:\\w+)?`,
    `(?:disappointed|hurt|offended|insulted|upset|angry|rude|unkind|selfish|heartless|ashamed|shame|shameful|unprofessional|disrespectful|inconsiderate|arrogant|snob\\w*|stuck-up|too proud|too important|too good|too busy for (?:me|people|students|someone|a)|high and mighty|cold-hearted|thoughtless|impolite|discourteous|manners)`,
    `(?:why|how come) (?:haven't|have you not|didn't|did you not|won't|don't|are you|aren't|do you) (?:you )?(?:\\w+ )?(?:answer\\w*|repl\\w*|respond\\w*|write\\w*|written|call\\w*|ignor\\w*|ghost\\w*|silent|avoid\\w*)`,
    `(?:still|yet) (?:no|waiting|nothing|not (?:a|one|heard))\\b(?! (?:on|for the (?:bus|results|rain)))`,
    `(?:you|u)(?:'ve| have| are|'re)? (?:\\w+ )?(?:ignored|ignoring|ghosted|ghosting|forgotten (?:me|about)|forgot (?:me|about)|left me|never (?:answered|replied|wrote|responded|bothered|called)|didn't (?:even |bother|answer|reply|respond|have the)|did not (?:even |bother|answer|reply|respond)|haven't (?:even |answered|replied|responded|bothered|written)|have not (?:even |answered|replied|responded|bothered|written)|couldn't (?:even )?be bothered|refused|don't care|do not care|clearly|obviously)`,
    `(?:not (?:even )?(?:one|a single) (?:line|word|reply|answer|person|of them)|no one|nobody|none of (?:them|you)|not one)(?: \\w+){0,3} (?:answer\\w*|repl\\w*|respond\\w*|wrote|writes|help\\w*|care\\w*|believ\\w*|wants? to|gave|would|bother\\w*|came back|cares|listens|else)`,
    `(?:everybody|everyone|all the others|the others|others|other people|everyone else|everybody else|all of them)(?: \\w+){0,3} (?:said (?:yes|no)|refused|answered|ignored|turned me|agreed|has (?:said|agreed|found)|have (?:said|turned|refused|ignored|disappointed)|was too|were too|let me down|already|got (?:a|theirs|one)|made time|found time)`,
    `(?:i|we|you) (?:trust|believe|know|expect|am sure|am certain|assume|'m sure)(?: \\w+){0,2} (?:that )?(?:you )?(?:will not|won't|wouldn't|would not|cannot|are not|aren't) (?:be (?:the|like|another|one)|disappoint|refuse|let|say no|turn|ignore|fail|leave|want to)`,
    `(?:i'm|i am|we're|im|really|so|truly|completely|totally) (?:\\w+ )?(?:desperate|begging|beg|on my knees|at (?:my|the) (?:wits|end)|hopeless|pleading|counting on you|out of options)`,
    `(?:beg|begging|implore|plead|pleading|beseech|on my knees|for the love of|for (?:god|heaven|pete)'s sake|have mercy|take pity|pity|have a heart|desperate|desperately)`,
    `please[\\s,!]+please|really,? really need`,
    `(?:pretty please|pls pls|plz plz|please please)`,
    `(?:help|save|rescue) (?:a|this) (?:poor|desperate|struggling|lost|suffering)|poor (?:student|girl|boy|woman|man|soul|mother|me)`,
    `(?:only|last|one and only|sole) (?:hope|chance|person (?:who|that|left)|option|shot|one (?:who|left|that)|way (?:i|for me))`,
    `(?:third|fourth|fifth|sixth|seventh|tenth|3rd|4th|5th|6th|umpteenth|\\d+th) (?:\\w+ )?(?:time|message|email|text|call|letter|note|voicemail|attempt|try|reminder)`,
    `(?:twice|three times|four times|five times|again and again|over and over|many times|repeatedly|several times)\\b[^.?!]{0,60}\\b(?:nothing|no (?:answer|reply|word|response)|without|silence|never)`,
    `(?:break|breaking|broke|broken) my heart`,
    `what (?:kind|sort) of (?:a )?(?:person|human|professional|teacher|man|woman)`,
    `(?:would it|does it|will it) (?:really )?(?:kill|hurt|cost) you`,
    `how (?:hard|difficult|busy) (?:can|could|is it|would)`,
    `(?:it'?s|that'?s|it is|that is) (?:your|the) (?:duty|obligation|responsibility)|(?:duty|obligation|obligated|obliged) to (?:answer|help|reply|talk|give|meet|share)`,
    `(?:hope|hoping) (?:you (?:can|could) )?(?:live|sleep) with`,
    `(?:don't|do not|dont) make me`,
    `(?:cannot|can't|can not) use (?:that|this|it) as`,
    `(?:silence|ignoring)\\b[^.?!]{0,40}\\b(?:hurt|speaks|says|rude|answer|loud|cruel|insult)`,
    `(?:choose|pick) (?:me )?(?:or|before) (?:someone|another|other|lose)`,
    `(?:two|three|other|another|several|many) (?:other )?(?:firms|companies|offers|people|shops|places) (?:want|are after|have offered)`,
    `my (?:mother|mom|family|kids|children|wife|husband|father|dad|grandmother)(?: \\w+){0,4} (?:will|would|is going to|are going to) (?:be|cry|never|suffer|starve)`,
    `(?:feel|felt) (?:\\w+ )?(?:bad|guilty|guilt|responsible|ashamed|sorry) (?:if|for me|about me|when)`,
    `(?:can't|cannot|hardly|barely) (?:sleep|eat|think straight|concentrate)|(?:check(?:ing)?|watch(?:ing)?|star(?:e|ing) at|refresh(?:ing)?) my (?:phone|inbox|mail|screen)`,
    `(?:be|been|am|i'm|is|was) (?:\\w+ )?(?:beneath|below|not worth) (?:you|your|an? (?:line|word|reply|answer))`,
    `after (?:all|everything) (?:i|we)(?:'ve| have| did| paid| gave)|(?:thought|think) (?:better|more|higher|highly enough) of you|(?:leave|left|leaving|keep|kept|keeping) me (?:hanging|waiting|in the dark)`,
    `(?<!not |n't )expect(?:ing)? to (?:hear|get an?)|(?<!you )have (?:a|the) (?:\\w+ )?(?:duty|obligation) to`,
    `(?:called|written|wrote|emailed|texted|messaged|phoned|rang)(?: \\w+){0,2} you(?:r \\w+)?(?: \\w+){0,2} (?:twice|(?:three|four|five|six|seven|ten|several|many|\\d+) times)`,
    `(?:tell|told) (?:my|our|everyone|everybody)(?: \\w+){0,2} you (?:said yes|agreed|would|will)|reason (?:i|we) (?:give|gave|fail|quit|drop|lose)`,
    `your silence|so you (?:surely |must )?have time for|is nothing (?:to|for) (?:you|an?|someone)`,
    `(?:evidently|apparently) (?:you|i'm|i am|my)`,
    `guilt|guilty|regret it|you'll regret|you will regret|sorry if you (?:don't|refuse)`,
    `wast(?:e|ed|ing) (?:of )?my (?:time|effort)`,
    `(?:a )?(?:real|good|decent|kind|true|nice) (?:person|human being|professional|teacher|christian|neighbor|man|woman|mentor|leader|people) (?:would|will|does|do|always|helps?|answers?|replies)`,
    `(?:people|someone|professionals|those|folks|person|man|woman) (?:like you|in your position|with your|of your)(?: \\w+){0,3} (?:should|never|always|must|forget|only|ought|don't|have to)`,
  ),
  /!{4,}|(?:\?!|!\?){2,}|\?{3,}/g,
]

const release =
  /\b(?:no (?:pressure|rush|hurry|obligation|worries|need|problem|expectation|hard feelings)|without (?:any )?(?:pressure|obligation)|don't (?:want to|mean to|wish to)|do not (?:want|mean|wish)|not (?:to|trying to|meant to|meaning to) (?:press|pressure|rush|push|pester|bother)|if not|understand (?:if|completely)|i (?:completely |fully |totally )?understand|perfectly fine|is fine|not expect|no answer (?:is )?(?:needed|required|expected)|feel free|never mind|please don't feel|need not|no guilt|sorry (?:for|to|if i)|forgive|apolog\w+|pardon|hope (?:this|it|that) (?:isn't|is not|doesn't|does not)|hope i'm not|wouldn't dream)\b/

export function noPressure(body: Reading): Finding {
  const hit = findIn(body, pressure, (h) => !released(h))
  if (!hit) return { verdict: 'pass' }
  return {
    verdict: 'fail',
    evidence: evidenceAt(body, hit.sentence.start, hit.sentence.end),
    reason: { code: 'pressure' },
    fix: { code: 'pressure' },
  }
}

/** An express release from hurry, or the word in another sense ("water pressure", "you must know rust"). */
function released(hit: Hit): boolean {
  const { text } = hit.sentence
  const local = hit.start - hit.sentence.start
  if (
    release.test(text) &&
    !/\b(?:i'll|i will) (?:report|tell|post|write to your)|\bor else\b|\bbeg\b|\bdisappointed\b/.test(text)
  )
    return true
  if (/^i (?:could|can) /.test(hit.text)) return true
  if (/like (?:me|us)$/.test(hit.text) && !/\b(?:not|no|never|nobody|hates?|only)\b|n't\b/.test(text))
    return true
  const soon = hit.text + text.slice(local + hit.text.length).slice(0, 24)
  if (
    /^(?:nobody|no one|none|not one)/.test(hit.text) &&
    !/\b(?:me|answer\w*|repl\w*|help\w*|respond\w*|cares?|wrote|listens?|believ\w*|came back)\b/.test(soon)
  )
    return true
  const before = text.slice(0, local)
  if (
    /\b(?:how|what|why|when|learn|wonder|curious|hear|said|told|taught|explained|that) (?:\w+ ){0,4}$/.test(
      before,
    ) &&
    /^you |^the least|^how |^(?:hurt|upset|angry|offended|shame|regret|guilt|manners|rude)/.test(hit.text)
  )
    return true
  if (
    /^(?:urgent|urgently|immediately|manners|angry|upset|hurt|shame|ashamed|guilt|guilty|pity|asap|deadline|desperate|rude|at once|beg|begging|disappointed|in your hands)/.test(
      hit.text,
    )
  ) {
    return (
      /\b(?:care|clinic|room|repair|patients?|customers?|clients?|people who|callers?|dogs?|animals?|firefighters|neighbors|kids|when you|you (?:said|told|wrote|explained|calm|handle|handled)|your (?:work|article|talk|story|post|video)|how you|loved|started|hooked|began|deadline pressure)\b/.test(
        text,
      ) &&
      !/\b(?:answer|reply|respond|i am (?:disappointed|begging|hurt|desperate)|i beg|i'm (?:disappointed|begging|desperate|hurt))\b/.test(
        text,
      )
    )
  }
  return false
}

const praised =
  '(?:amazing|talented|brilliant|inspiring|incredible|extraordinary|gifted|prestigious|impressive|magnificent|wonderful|beautiful|successful|intelligent|accomplished|outstanding|remarkable|admirable|important|famous|perfect|phenomenal|legendary|respected|skilled|genius|fabulous|fantastic|splendid|marvelous|awesome|epic|iconic|powerful|excellent|exceptional|knowledgeable|wise|noble|glorious|creative|generous|kind|caring|dazzling|stunning|influential|elegant)'
const wholeWorld =
  "(?:in (?:the|this|all(?: of)?|my|our) (?:whole |entire |known |wide |great )*(?:world|state|country|city|town|county|universe|field|industry|history|business|profession|nation|region|continent|galaxy|land|west|east|hemisphere|\\w+)|on (?:the |this )?(?:whole |entire )?(?:planet|earth|linkedin|internet|face)|of all(?: time| times)?|alive|ever|anywhere|of (?:our|this|the|any) (?:time|age|century|generation|era|world|human race)|i (?:have |'ve )?(?:ever )?(?:seen|known|met|heard)|under the sun|in existence|to ever|that ever|who ever|bar none|hands down|of humankind|of mankind|between here and)"
const personNoun =
  '(?:person|human|human being|man|woman|lady|gentleman|being|soul|mind|professional|leader|expert|teacher|mentor|doctor|nurse|engineer|artist|creature|star|god|goddess|company|firm|team|shop|brain|talent|role model|specimen|individual|chef|designer|scientist|accountant|builder|boss|baker|mechanic|architect|lawyer|writer|musician|pilot|farmer|welder|technician|worker|analyst|developer|dev|programmer|director|maker)'

const flattery: RegExp[] = [
  ...words(
    `(?:greatest|best|finest|smartest|brightest|coolest|nicest|kindest|wisest|sharpest|bravest|noblest|top|number one|no\\. ?1|most ${praised}|most \\w+)(?: [\\w'-]+){0,4}? ${wholeWorld}`,
    `(?:the|simply|truly|just|absolutely) (?:very |absolute |single |one |simply )*(?:greatest|best|finest|smartest|brightest|coolest|wisest|most ${praised})(?: and (?:most )?\\w+)?(?:,? (?:most )?\\w+){0,3} ${personNoun}`,
    `(?:you|you're|u|ur|your (?:firm|company|team|shop|work|talent|mind|genius|career|talk|article|book)|yours)(?: are| is|'s| were)? (?:\\w+ )?the (?:very )?(?:greatest|best|finest|smartest|most ${praised})(?! (?:one|person|people|way|place|time|source|fit|match) (?:to|for|who))`,
    `(?:my|a|an|the|our|true|real|absolute|living|total|personal|as a) (?:\\w+ )?(?:hero|heroine|idol|legend|goddess|god|superstar|superhero|rock ?star|queen|king|saint|angel|wizard|visionary|titan|deity|messiah|icon|guru|prodigy|unicorn|giant|genius|role model|goat|mastermind|savior|miracle|treasure|gift to|rockstar|marvel|wonder of|light of|beacon|shining|inspiration to (?:all|us all|everyone|humanity|the|everybody|millions))`,
    `(?:hero|heroine|idol|superhero|superstar|goddess|genius|legend)(?: of mine| among| in my eyes| to (?:me|us|all|everyone)|!)`,
    `(?:you're|you are|u are|ur|youre|you) (?:\\w+ )?(?:hero|a genius|genius|legend|goddess|perfect|perfection|flawless|magnificent|godlike|divine|superhuman|superstar|goals|everything|unbelievable|incredible|phenomenal|extraordinary|amazing|brilliant|spectacular|sensational|unmatched|unrivaled|peerless|second to none|simply the|the goat|goat|an inspiration|so amazing|so inspiring|so incredible|truly inspiring|one of a kind|a star|out of this world|an absolute|awe-inspiring|the man|the boss|my everything|fabulous|wonderful in every)`,
    `(?:worship|worshipp?ed|idoliz\\w+|idolis\\w+|revere|adore|obsessed|in awe|awestruck|starstruck|star-struck|bow (?:down|before|to)|kneel|kiss the ground|not worthy|unworthy|speechless|blown away by (?:you|your)|drop to my knees|weep|swoon\\w*|goosebumps|trembl\\w+|fangirl\\w*|fanboy\\w*|fan-girl\\w*)`,
    `(?:flawless|magnificen\\w+|world-class|world class|legendary|iconic|peerless|unparallell?ed|unrivall?ed|unmatched|incomparable|superhuman|godlike|divine|glorious|second to none|without equal|beyond compare|matchless|unsurpassed|immaculate|exquisite|larger than life|one in a million|one of a kind|out of this world|top of the world|awe-inspiring|breathtaking|jaw-dropping|mind-blowing|life-changing genius)`,
    `(?:no ?body|no one|none|no other \\w+|no mortal|no human)(?: \\w+){0,4} (?:compares?|comes close|better than you|above you|like you|equal|rivals?|matches|measures? up|does it better|as (?:\\w+) as you|can touch|so \\w+ as you|greater|holds? a candle|even close|before (?:you )?or after)`,
    `(?:everyone|everybody|anyone|all others?|the rest|others) (?:else )?(?:is|are) (?:dust|nothing|nobody|small|amateurs?|pale|jealous|in your shadow|beneath)`,
    `(?:do|did|does) no wrong`,
    `(?:huge|biggest|greatest|massive|number one|no\\. ?1|#1|giant|super|enormous|die-?hard|your (?:biggest|greatest|number)) (?:\\w+ )?fan`,
    `fan number one`,
    `(?:truly|absolutely|utterly|simply|so|completely|totally|just|beyond|insanely|unbelievably|such an?|an?|your) (?:an? )?(?:amazing|incredible|extraordinary|phenomenal|brilliant|outstanding|magnificent|unbelievable|spectacular|astonishing|astounding|sensational|perfect|fabulous|marvelous|stunning|exceptional|miraculous|inspirational|stellar|superb) (?:${personNoun}|career|work|life|achievements?|accomplishments?|genius|journey|success|profile|background|wisdom|firm|reputation|resume|experience|success story|mind|everything|in every way|at everything)`,
    `(?:true|real|total|absolute|such an?|huge|great|constant|endless) inspiration`,
    `inspiration (?:to|for) (?:all|everyone|everybody|humanity|the world|us all|mankind|millions|me and|every|women|people|students everywhere)`,
    `your (?:\\w+ )?(?:greatness|excellence|brilliance|genius|perfection|magnificence|glory|majesty|splendor|talent knows|wisdom knows|radiance|light|aura|awesomeness|legacy|fame)`,
    `(?:level of|your) (?:\\w+ )?(?:greatness|glory|perfection|magnificence)`,
    `perfect(?:ion)? (?:in every|human|person|being|woman|man|in all|at everything)`,
    `(?:i|we) (?:\\w+ )?(?:dream(?:ed|t)? of (?:being|becoming) you|want to be you|wish i (?:were|was) you|want to be exactly like you|love everything about you|would die|'d die|could die)`,
    `(?:the )?(?:world|universe|heaven|history|stars|sun|angels?|humanity|mankind|everyone)(?: \\w+){0,3} (?:bows?|sings?|knows? your|revolves|shines|envies|needs more|is lucky|blessed|does not deserve|doesn't deserve|will remember)`,
    `(?:walk(?:s|ed)? on water|hung the moon|touched by (?:god|genius)|gift from (?:god|heaven)|god's gift|sent from heaven|einstein|mozart|michelangelo|picasso|beyonce|da vinci|leonardo of|shakespeare|mother teresa|michael jordan|the pope|rembrandt|hercules|superman|wonder woman|midas|messi of)`,
    `(?:wow|omg|whoa)\\b[!,. ]*(?:you|your|u|what)`,
    `(?:greatest|best|finest|coolest|smartest) (?:\\w+ ){0,2}(?:ever|alive|of all|on earth|on the|in the world|in history)`,
    `(?:giant|prince|princess|king|queen|god|star|lion|pearl|jewel|diamond) (?:among|amongst|of)`,
    `hail\\b`,
    `such (?:genius|brilliance|greatness|perfection|magnificence|glory)`,
  ),
]

/** Whether a sentence is praise without substance. */
export const isFlattering = (sentence: Sentence): boolean =>
  flattery.some((praise) =>
    [...sentence.text.matchAll(praise)].some(
      (m) =>
        !measured({
          start: sentence.start + m.index,
          end: sentence.start + m.index + m[0].length,
          text: m[0],
          sentence,
        }),
    ),
  )

export function noEmptyFlattery(body: Reading): Finding {
  const hit = findIn(body, flattery, (h) => !measured(h))
  if (!hit) return { verdict: 'pass' }
  return {
    verdict: 'fail',
    evidence: evidenceOf(body, hit),
    reason: { code: 'flattery' },
    fix: { code: 'flattery' },
  }
}

/** Reported praise with substance, praise of something else than the person, or a denial. */
function measured(hit: Hit): boolean {
  const { text } = hit.sentence
  const local = hit.start - hit.sentence.start
  const before = text.slice(0, local)
  const after = text.slice(local + hit.text.length)
  if (
    denied(hit) &&
    !/^no|wrong|equal|compare|worthy/.test(hit.text) &&
    !/\b(?:without|no|beyond) (?:a |any )?(?:doubt|question|exaggerat\w+)|\bnever be (?:another|anyone)|\b(?:no ?one|nobody|none|no other)\b/.test(
      text,
    )
  )
    return true
  const reported =
    /\b(?:says|said|told|tells|calls|called|thinks|claims|swears|insists|according to|heard|wrote)\b[^.?!]*$/.test(
      before,
    )
  if (
    reported &&
    /\b(?:best|greatest|finest|most|top)\b/.test(hit.text) &&
    !/\b(?:world|planet|earth|universe|alive|all time|history)\b/.test(hit.text)
  )
    return true
  if (/\b(?:to be|for|on|with|at|of) (?:my|the) $/.test(before) && /^best/.test(hit.text)) return true
  if (
    /^(?:best|the best|top|the most \w+|most \w+|greatest) (?:\w+ )?(?:way|time|day|part|thing|advice|place|wishes|regards|of luck|to (?:reach|call|talk)|coffee|pie|bread|hour)/.test(
      hit.text + after,
    )
  )
    return true
  if (
    /\b(?:how|what|which|whether|day|time|hour|way|place) (?:\w+ ){0,3}(?:is|are|works|suits|was) $/.test(
      before,
    )
  )
    return true
  return (
    /^(?:weep|trembl|speechless|goosebumps|iconic|legendary|exquisite|in awe|swoon|hail|an? (?:\w+ )?(?:king|queen|saint|angel|star|legend|icon|giant|unicorn|wizard|beacon))/.test(
      hit.text,
    ) && !/\byou(?:'re| are|r)?\b/.test(hit.text + text)
  )
}
