// Rules for what comes after: the nudge refers to the first message; the thank-you names a detail and a next step.
import { findJobAsk } from './asks.ts'
import { partsOf } from './person-names.ts'
import {
  denied,
  evidenceAt,
  evidenceOf,
  findIn,
  pattern,
  words,
  type Hit,
  type Reading,
  type Sentence,
} from './reading.ts'
import { concept, conceptsOf, isSmallWord, wordsOf } from './stems.ts'
import type { CoachInput, Finding } from './verdict.ts'

const letter =
  '(?:e-?mails?|mails?|messages?|notes?|letters?|texts?|calls?|voice ?mails?|request|requests|question|questions|invitation|invite|inquiry|dm|line|lines|postcard|card|ask|post|word|words)'
const refersPatterns: RegExp[] = [
  ...words(
    `(?:i|we|i've|i'd|ive|i have|i had|that i|which i|had|have)(?: \\w+){0,2}? (?:wrote|written|emailed|e-mailed|mailed|texted|messaged|called|phoned|rang|sent|left|reached out|contacted|asked|dropped|posted|pinged|tried|dm'd|dmed|requested|inquired|enquired|approached|faxed|put|slid|submitted|got in touch|mentioned|introduced myself|buzzed|shot|invited)`,
    `(?:my|the|that|this|an|a) (?:\\w+ ){0,3}${letter} (?:of|from|on|about|dated|to you|i sent|that i|i left|i wrote|last|which|before|below|above|two|three|earlier|sent|may|might|got|was|went|has|had|regarding|concerning|in|a|the|asking|asked|with|probably|reached|lies|is)`,
    `my (?:\\w+ )?(?:last|first|earlier|previous|prior|original|initial|recent|older|other|second) (?:\\w+ )?${letter}`,
    `my (?:e-?mail|message|note|letter|text|voice ?mail|voicemail|request|inquiry)`,
    `(?:follow(?:ing)?[ -]?(?:up|back)|followup|circl(?:e|ing) back|bump(?:ing|ed)?(?: this| my| it)?|resend(?:ing)?|re-send(?:ing)?|writ(?:e|ing) (?:to you )?(?:again|once more|a second time|back|one more time)|(?:check|checking|touching|reach|reaching|trying|ask|asking|text|texting|call|calling|message|messaging|knock|knocking|back)(?: \\w+){0,4} (?:again|once more|a second time|base|one more time)|me again|it's me again|again (?:about|regarding|with|from)|second (?:note|try|message|email|letter|text|call|attempt|time)|one more (?:note|try|time)|gentle reminder|reminder|remind you|reminding you|since (?:i wrote|my)|in case (?:my|it|you missed|the first|this got)|as i (?:said|wrote|mentioned|asked)|earlier (?:note|message|email|text|letter|call|request)|(?:note|message|email|text|letter|voicemail) (?:i sent|i left|from me|below)|got buried|slipped (?:by|past|through)|lost in|did you (?:get|see|receive)|(?:get|got|see|saw|seen|receive|received) (?:my|the)|(?:third|fourth|last) time(?: now)? (?:that )?i|i did (?:write|email|call|text|send|leave|ask)|haven't heard|have not heard|not heard (?:back|from)|(?:texted|emailed|messaged|called|wrote|sent|left) (?:you|to you|your|a|an)|no (?:reply|answer)|heard nothing|still hop\\w+|still (?:interested|curious|keen|eager|like|love)|\\d(?:st|nd|rd|th) (?:text|message|email|note|call|try))`,
  ),
]

export function refersToFirst(body: Reading, subject: Reading | undefined): Finding {
  for (const reading of subject ? [body, subject] : [body]) {
    const hit = findIn(reading, refersPatterns, (h) => !aboutNow(h))
    if (hit) return { verdict: 'pass', evidence: evidenceOf(reading, hit) }
  }
  return { verdict: 'fail', reason: { code: 'no-first' }, fix: { code: 'refers-to-first' } }
}

/** "I left teaching", "I called in sick": something else than a message to this person. */
function aboutNow(hit: Hit): boolean {
  const { text } = hit.sentence
  const after = text.slice(hit.start - hit.sentence.start + hit.text.length)
  if (
    /(?:left|put|tried|asked|mentioned|sent|called|dropped|submitted|posted|shot|requested|had|invited|approached|contacted)$/.test(
      hit.text,
    )
  ) {
    return (
      !/^[^.?!]{0,70}\b(?:you|your|message|email|e-mail|note|letter|text|voicemail|word|words|line|call|request|question|machine|ago|last|before|about|if|whether|on (?:the|mon|tue|wed|thu|fri|sat|sun)|back in)\b/.test(
        after,
      ) &&
      !/\b(?:when|since|as|ago|last|earlier|before|first)\b/.test(
        text.slice(0, hit.start - hit.sentence.start),
      )
    )
  }
  return false
}

/** Words of an occasion and of courtesy; alone they are no detail. */
const courtesy = new Set(
  `thank thanks grateful appreciate appreciated time talk talking talked conversation call chat meeting meet met speak speaking spoke
  interview yesterday today morning afternoon evening week lunch coffee office visit tour learn learned learning lot
  much great good nice wonderful interesting helpful useful kind kindness generous help advice information insight
  insights insightful knowledge experience experiences work job career careers field industry profession professional
  company business people person everything something thing things day share sharing shared story stories enjoy enjoyed pleasure
  honor happy glad inspire inspired inspiring amazing awesome impressed impressive question questions answer answers
  answered future hope wish best luck health family look forward touch contact path passion passionate really truly
  took taking give gave given minute minutes half hour patience patient busy schedule understand understood feel felt
  know knew think thought school college student class life world warm welcome smile friendly honest honesty clear explain explained explaining
  told tell said say talked described describe mentioned mention showed show wisdom friend team hear heard write wrote`
    .split(/\s+/)
    .map(concept),
)

/** Wishes, greetings to others and applications tell nothing of the talk. */
const asideFromTalk =
  /^(?:please|may (?:you|the|your)|i hope|i wish|give my|my best)\b|\b(?:resume|cv|hiring|hires|pick me|hardworking)\b/

interface NoteMatch {
  note: string
  sentence: Sentence
  score: number
}

/** How well a stretch of the message meets a note: the share of the note's weight found within two sentences. */
function bestNote(input: CoachInput, body: Reading): NoteMatch | undefined {
  const known = new Set([
    ...partsOf(input.contact.name).all.map(concept),
    ...partsOf(input.seeker.name).all.map(concept),
    ...conceptsOf(input.contact.organization ?? ''),
  ])
  const field = new Set([
    ...conceptsOf(input.contact.title ?? ''),
    ...conceptsOf(input.contact.why ?? ''),
    ...conceptsOf(input.contact.howFound ?? ''),
  ])
  const weight = (c: string): number =>
    known.has(c) ? 0 : courtesy.has(c) ? 0.25 : numbers.has(c) ? 0.5 : field.has(c) ? 0.4 : 1
  let best: NoteMatch | undefined
  for (const note of input.notes ?? []) {
    const wanted = [...conceptsOf(note)]
    const total = wanted.reduce((sum, c) => sum + weight(c), 0)
    if (total === 0) continue
    body.sentences.forEach((sentence, i) => {
      if (asideFromTalk.test(sentence.text)) return
      // A thought often runs on into the next sentence, but not into a request or a goodbye.
      const next = body.sentences[i + 1]?.text ?? ''
      const here = conceptsOf(asideFromTalk.test(next) ? sentence.text : `${sentence.text} ${next}`)
      const met = wanted.filter((c) => here.has(c)).reduce((sum, c) => sum + weight(c), 0)
      const score = met >= 1 ? Math.max(met / total, met / 3) : 0
      if (score > (best?.score ?? 0)) best = { note, sentence, score }
    })
  }
  return best
}

/** Share of a note's meaning that a message must meet; measured on our own labelled messages. */
const enoughOfNote = 0.25

const reported =
  /\b(?:you|your|u|ur)(?:'d|'ve| had| have| also| once| even| first| really| too| always| never| kindly| both| only| still)* (?:said|told|mentioned|explained|showed|described|taught|warned|pointed|suggested|recommended|advised|talked about|admitted|shared (?:that|how|about)|let me|gave me|wrote|called|put it|keep|use|do|did|were|are|don't|see|check|count|wait|start|began|sat|learned|make|made|work|tell|ask|look|read|write|sell|build|never|always)\b|\b(?:your (?:advice|point|story|tip|warning|rule|trick|habit|words|idea|line|suggestion|remark|lesson|father|dad|mother|mom|first|last|description|explanation|example|comparison|way of|method|system|checklist|comment)|(?:the|that|this) (?:story|part|bit|idea|trick|tip|advice|line|rule|point|lesson|detail|moment|thing|image|business|news|notion) (?:about|of|you|that|with|on|where|when)|(?:hearing|seeing|learning|hear|see) (?:that|how|why|about|you)|(?:i|we) (?:had|have|'d|would|'ve)? ?(?:never|no idea|not|always|didn't|did not)(?: \w+){0,3} (?:know|knew|known|think|thought|guess|guessed|expect|expected|believ\w+|consider\w+|imagin\w+|realiz\w+|occurred)|what (?:struck|surprised|stayed|stuck|stays|surprises|i (?:took|remember|keep|wrote|carry))|keep thinking (?:about|of)|goosebumps|gave me (?:chills|shivers|courage|hope)|ruined my|made me (?:think|laugh|cry|want|less|feel|look|see|rethink)|shook me|still (?:thinking|hear|see|laugh)|surprised|laughed|stuck with me|stays with me|went home|wrote (?:it|that|this|down))\b/

/** Particular words in a sentence that reports what was said or shown. */
function particularsTold(
  input: CoachInput,
  body: Reading,
): { sentence: Sentence; count: number } | undefined {
  const known = new Set([
    ...partsOf(input.contact.name).all.map(concept),
    ...partsOf(input.seeker.name).all.map(concept),
    ...conceptsOf(`${input.contact.organization ?? ''} ${input.contact.title ?? ''}`),
  ])
  let best: { sentence: Sentence; count: number } | undefined
  body.sentences.forEach((sentence) => {
    const match = reported.exec(sentence.text)
    if (!match) return
    const after = new Set(
      wordsOf(sentence.text.slice(match.index))
        .filter((w) => !isSmallWord(w) && w.length > 2)
        .map(concept)
        .filter((c) => !courtesy.has(c) && !known.has(c)),
    )
    if (after.size > (best?.count ?? 0)) best = { sentence, count: after.size }
  })
  return best
}

/** Particular words from which a told sentence counts although the notes do not know it. */
const tellingWords = 4

export function specificDetail(input: CoachInput, body: Reading): { detail: Finding; known: Finding } {
  const note = bestNote(input, body)
  if (note && note.score >= enoughOfNote) {
    const evidence = evidenceAt(body, note.sentence.start, note.sentence.end)
    return { detail: { verdict: 'pass', evidence }, known: { verdict: 'pass', evidence } }
  }
  const told = particularsTold(input, body)
  if (told && told.count >= tellingWords) {
    const evidence = evidenceAt(body, told.sentence.start, told.sentence.end)
    const unknown: Finding = {
      verdict: 'warn',
      evidence,
      reason: { code: 'detail-unknown' },
      fix: { code: 'detail-unknown' },
    }
    return {
      detail: { verdict: 'pass', evidence },
      known: (input.notes?.length ?? 0) > 0 ? unknown : { verdict: 'n/a' },
    }
  }
  return {
    detail: { verdict: 'fail', reason: { code: 'no-detail' }, fix: { code: 'detail' } },
    known: { verdict: 'n/a' },
  }
}

const deed =
  '(?:asked|signed up|enrolled|registered|applied|downloaded|bought|ordered|picked up|started|begun|began|wrote|written|practiced|practised|tried|called|emailed|phoned|made|set up|set|put|printed|built|read|joined|visited|scheduled|booked|looked up|looked|watched|dug|drew|sketched|borrowed|found|went|changed|switched|added|cleaned|moved|checked|rewrote|rewritten|redid|fixed|planted|measured|counted|labeled|labelled|filled (?:in|out)|sent (?:off|for|away|in)|sent|subscribed|reserved|requested|contacted|copied|taped|pinned|hung|marked|listed|opened|closed|took|taken|told|taught|showed|shown|talked to|spoke to|spoken|reached out|messaged|texted|studied|reviewed|finished|completed|passed|volunteered|cut|glued|sewed|sewn|stitched|knotted|tied|baked|cooked|painted|sanded|welded|soldered|wired|walked|ran|rode|drove|climbed|sat|stood|swept|washed|weighed|sorted|stacked|packed|traded|sold|gave|given|recorded|filmed|photographed|kept|dropped|quit|chose|chosen|decided|got|gotten|brought|pulled|installed|learned to|cleared|circled|underlined|saved|figured|replaced|repaired|learnt|rehearsed|repeated|memorized|tested|turned|emptied|threw|cancelled|canceled|tuned|translated|typed|mailed|posted|stopped|turned|hired|rented|laid|blocked|arranged|organized|tackled|placed|carried|folded|searched|browsed|been (?:\\w+ing)|done|marked|mended|mixed|blind-\\w+|unplugged|shadowed|rearranged|swapped|split|sharpened|oiled|polished|shaved|carved|rolled|poured|filed|pulled|dialed|rung|rang|used(?! to)|attended)'
const plan =
  "(?:i'll|i will|i'm going to|i am going to|i plan to|i'm planning|i intend to|i shall|i want to|i mean to|i've decided to|i have decided to|i aim to|gonna|i'm gonna|ill|im going to|im gonna|i'm about to|i'd like to|i would like to|i hope to|i've promised|i promise to|my plan is to|my next step is|next i|next week i|this week i|tomorrow i|so i|i start|i begin|i am|i'm|i can|we'll|we will|going to|planning to)"
const planVerb =
  '(?:ask|sign up|enroll|register|apply|download|buy|order|pick up|start|begin|write|practice|practise|try|call|email|phone|make|set up|set|put|print|build|read|join|visit|schedule|book|look (?:up|into|for|at)|watch|dig|draw|sketch|borrow|find|go|change|switch|add|clean|move|check|rewrite|redo|fix|plant|measure|count|label|fill|send|subscribe|reserve|request|contact|copy|tape|pin|hang|mark|list|open|take|tell|teach|show|talk to|speak to|reach|message|text|study|review|finish|complete|volunteer|cut|sew|stitch|knot|bake|cook|paint|sand|weld|solder|walk|run|ride|drive|climb|sit|stand|sweep|wash|weigh|sort|stack|pack|give|record|film|bring|report|update|let you know|keep you (?:posted|updated)|drop (?:you|by|off)|share|follow|test|take|mail|post|stop (?!by your)|attend|learn|rehearse|memorize|compare|use|stay|spend|save|search|wear|wait until|carry|leave|return|shadow|work on|switch|replace|repair|do (?:it|the|my|that|this|one|what)|keep (?:a|the|my|one|it|them|two|that|notes)|begin|turn|taking|signing|starting|reading|going|writing|practicing|enrolling|registering|asking|trying|making|looking into|applying|visiting|joining|studying|beginning|downloading|memorizing|volunteering|working|taking|meeting|calling|learning|doing|building|watching|saving|counting|carrying|sketching|bringing|rewriting|changing|adding|booked|signed|enrolled|registered|meet|first|already|get|chase|raise|cover|tackle|pass)'

const stepPatterns: RegExp[] = [
  pattern(`(?:^|[,;] )(?:and |so |i |then )?(?:will|gonna|going to|wanna)(?: \\w+)? ${planVerb}\\b`),
  pattern(
    `^(?:now |today |already |so )?(?:testing|starting|trying|reading|taking|making|building|practicing|signing|working|joining|enrolling|studying|buying|ordering|writing|calling|looking into|learning|beginning|applying|going)\\b`,
  ),
  ...words(
    `i(?:'ve| have| had|'d)?(?: (?:already|also|just|now|since|even|finally|then|immediately|at once|straight|went home and|today|yesterday|actually|too|gladly|right away|promptly|went (?:\\w+ )?and|this (?:morning|week)|last night|my \\w+ and i))* ${deed}`,
    `${plan}(?: (?:also|be sure to|now|then|just|definitely|surely|certainly|first|soon|gladly|try to|be|have to|make sure to|go and|sit down and|start by|begin by|always|never|even|remember to|next|finally|still|actually|already))* ${planVerb}`,
    `(?:my (?:next|first) (?:step|task|stop|call|project|goal)|the next step|next on my list|first on my list)`,
    `(?:is|are|'s|goes|go|sits|hangs|went|now) (?:\\w+ )?(?:on|in|above|over|taped|pinned|by|inside) my (?:\\w+ )?(?:calendar|wall|desk|list|fridge|notebook|bag|phone|mirror|toolbox|bench|locker|wish list|reading list|door|backpack|planner|binder|pocket)`,
    `on my (?:\\w+ )?(?:calendar|wall|desk|to-do list|list|reading list|fridge|planner|nightstand|bedside table|shelf|kitchen table)`,
    `(?:starts?|begins?|is|are) (?:on |in |this |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|tomorrow|next week|the \\d)`,
    `(?:class|course|exam|test|appointment|workshop|application|registration|meeting|shift|license) (?:is|was)? ?(?:booked|set|scheduled|paid|filed|signed|sent|submitted|done|ordered)`,
  ),
  ...words(
    `(?:prompted|pushed|led|moved|got|inspired|encouraged|persuaded|convinced|nudged) (?:me|us) to (?:\\w+ly )?${planVerb}`,
    `(?:this (?:morning|afternoon|evening|week)|yesterday|last night|since then|today|tonight|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \\w+)?),? (?:\\w+ and )?i (?!enjoyed|learned|talked|watched|visited|thanked|wanted|loved|realized|noticed|hoped|needed|liked|received|appreciated)\\w+ed`,
    `(?:seat|place|ticket|spot|visit) is (?:booked|reserved|paid|set)|(?:is|are) (?:on (?:its|their|the) way|on order|on hold)`,
    `(?:expect|you(?:'ll| will) (?:get|have|see|receive|find)) (?:an? |the |my |some )?(?:\\w+ ){0,2}(?:photos?|pictures?|postcard|report|copy|note|update|sample|results?)|(?:copy|photos?|pictures?|results?|news|update|report) (?:goes|go|will (?:go|come|follow)|follows?)`,
    `you(?:'ll| will) hear from me|let me (?:report|update|write|send|drop)|(?:stay|keep) in touch (?:by|through|over|via|every|once)`,
    `i(?:'ve| have)? spent (?:the|my|an?|two|three|all|last|\\w+day)(?: [\\w-]+){0,3} (?!talk|smil|laugh|tell|listen|think|chat|wonder|worry|enjoy|meet|speak|visit|learn)\\w{3,}ing`,
    `(?:my|the) plan(?:\\:| is| now)`,
  ),
  /^(?:already |just |also |so |and |then |yesterday |today |now )?(?:asked|signed up|enrolled|registered|downloaded|bought|ordered|picked up|started|tried|called|emailed|booked|joined|printed|borrowed|practiced|gonna|going to|will) (?:my|the|a|an|for|with|up|in|it|to|at|try|ask|buy|take|read|two|three|some)\b/g,
]

const numbers = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty half hundred'
    .split(' ')
    .map(concept),
)

const hollow =
  /^(?:i(?:'ve| have| had|'d)?(?: \w+)* (?:told|took|taken|found|got|gotten|kept|went|stood|sat|ran|thought|read|made|opened|walked|gave|decided|stopped|looked|put|used|studied|drove|chose|started|began|left|dropped|heard|checked|learned to|learnt|turned|sent|moved|changed|brought|marked|attended|finished|set|rode|showed|taught|tried|called|asked|cut|been \w+|done))$/

export function nextStep(body: Reading): Finding {
  const hit = findIn(body, stepPatterns, (h) => !denied(h) && !wishOrPast(h))
  if (hit) return { verdict: 'pass', evidence: evidenceAt(body, hit.sentence.start, hit.sentence.end) }
  const job = findJobAsk(body)
  return {
    verdict: 'fail',
    evidence: job && evidenceOf(body, job),
    reason: { code: 'no-next-step' },
    fix: { code: 'next-step' },
  }
}

const futureCourtesy =
  /\b(?:never forget|always remember|remember (?:this|it|you|our|your|that)|be (?:forever )?grateful|look forward|stay in touch|keep in touch|think about|think of|cherish|treasure|forget|miss|hope|wish|pray|thank|appreciate)\b/
/** "I hope to try the splice" is a plan; "I hope to see you" is a wish. */
const soonTried =
  /^i hope to (?=(?:try|read|start|begin|write|buy|book|sign|enroll|practi[cs]e|ask|call|build|finish|pass|send|apply|put)\b)/
const jobWords =
  /\b(?:resume|cv|job|hire|internship|position|opening|application|vacancy|hiring|employ\w*|recommendation|referral|reference|salary)\b/

function wishOrPast(hit: Hit): boolean {
  const { text } = hit.sentence
  const local = hit.start - hit.sentence.start
  const before = text.slice(0, local)
  const after = text.slice(local + hit.text.length)
  if (/^i(?:'ve| have) got$/.test(hit.text)) return true
  if (/^(?:start|begin) /.test(hit.text) && /\bi (?:can|could|am able to) $/.test(before)) return true
  const clause = (hit.text + after).split(/[;]|, (?:and|but) i\b/)[0]!
  if (jobWords.test(clause) && !/\b(?:the day|test|exam|course|class|fair)\b/.test(clause)) return true
  if (
    futureCourtesy.test(clause.replace(soonTried, '').slice(0, 48)) &&
    !/^(?:stay|keep) in touch/.test(hit.text) &&
    !/\b(?:ask|sign|enroll|read|write to|send|tell you|let you know|report)\b/.test(clause.slice(0, 60))
  )
    return true
  if (
    /\b(?:when|before|where|while|if|since|until|because|how|that|what|why|after|as|which|who|than|years? ago|whether) (?:\w+ )?$/.test(
      before,
    ) &&
    /^i(?:'ve|'d| have| had)? /.test(hit.text) &&
    !/\bsince (?:then )?$/.test(before)
  )
    return true
  if (
    /^(?:i am|i'm|so i|i can|going to) /.test(hit.text) &&
    /\b(?:first|already|get|do|work on|work|stay|working|learning|doing|taking|use|go|going)$/.test(hit.text)
  ) {
    return !/\b(?:class|course|test|exam|program|appointment|workshop|next|on (?:mon|tue|wed|thu|fri|sat|sun)|tomorrow|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|this)\b/.test(
      after,
    )
  }
  if (
    /\b(?:is|are|starts?|begins?) (?:on |in |this |next )?(?:the \d|\w+)$/.test(hit.text) &&
    !/^(?:i|my|we)/.test(hit.text)
  )
    return !/\b(?:my|i|class|course|exam|test|appointment|workshop|it)\b/.test(before + hit.text)
  if (hollow.test(hit.text)) return isHollow(hit.text, after)
  return false
}

/** "I found it interesting", "I took away a lot", "I got so much from it": deeds in words only. */
function isHollow(lead: string, after: string): boolean {
  if (/(?:found|thought)$/.test(lead))
    return (
      /^ (?:it|that|this|your|the (?:talk|conversation|visit|meeting|tour|whole)|our|everything|myself|you|them|out)\b/.test(
        after,
      ) || /thought$/.test(lead)
    )
  if (/(?:took|taken|got|gotten|kept|gave|made|put)$/.test(lead))
    return /^ (?:away|a lot|so much|much|many|plenty|the (?:bus|train|chance|time|opportunity)|your time|it (?:all )?in|to (?:see|meet|hear|talk|know|spend|speak)|home|back|lost|up|thinking|excited|lucky|me|you|myself|nervous|all|something|everything|off|there|here|good|great|really|such|more|from)\b/.test(
      after,
    )
  if (/(?:went|drove|walked|rode|ran|left)$/.test(lead))
    return (
      /^ (?:home|away|out|back|in|there|to bed|into|over|through|down|past|along|around|from|feeling)\b/.test(
        after,
      ) &&
      !/ and (?:\w+ )?(?:\w+ed|wrote|bought|began|made|put|took|cut|built|dug|drew|sat|set|read|found)\b/.test(
        after,
      )
    )
  if (
    /(?:stood|sat|looked|turned|heard|learned to|learnt|opened|stopped|been \w+|done|started|began|dropped|attended|studied|chose|decided)$/.test(
      lead,
    )
  )
    return (
      /^ (?:there|in (?:your|the|awe)|at (?:your|the|you)|down with|and (?:listened|watched)|with you|beside|forward|a lot|so|how|that|what|to (?:see|feel|cry|laugh|think|wonder|understand)|this (?:field|major|program)|my (?:eyes|mind|mouth)|thinking|around|thanking|telling|about|up at)\b/.test(
        after,
      ) || after.trim().length < 4
    )
  if (/told$/.test(lead))
    return /^ (?:to )?(?:you|everyone|my|the|her|him|them|people|everybody|our|a|all)\b/.test(after)
  return /^ (?:so much|a lot|that it|it a)\b/.test(after)
}
