// Rules for what comes after: the nudge refers to the first message; the thank-you names a detail and a next step.
import { partsOf } from './person-names.ts'
import { evidenceAt, evidenceOf, findIn, words, type Hit, type Reading, type Sentence } from './reading.ts'
import { concept, conceptsOf, isSmallWord, rootsOf, wordsOf } from './stems.ts'
import type { CoachInput, Finding } from './verdict.ts'

const letter =
  '(?:e-?mails?|mails?|messages?|notes?|letters?|texts?|calls?|voice ?mails?|request|requests|question|questions|invitation|invite|inquiry|dm|line|lines|postcard|card|ask|post|word|words)'
const refersPatterns: RegExp[] = [
  ...words(
    `(?:i|we|i've|i'd|ive|i have|i had|that i|which i|had|have)(?: \\w+){0,2}? (?:wrote|written|emailed|e-mailed|mailed|texted|messaged|called|phoned|rang|sent|left|reached out|contacted|asked|dropped|posted|pinged|tried|dm'd|dmed|requested|inquired|enquired|approached|faxed|put|slid|submitted|got in touch|mentioned|introduced myself|buzzed|shot|invited)`,
    `(?:my|the|that|this|an|a) (?:(?!husband|wife|mother|father|friend|son|daughter|boss|teacher|sister|brother)\\w+ ){0,3}${letter} (?:of|from|on|about|dated|to you|i sent|that i|i left|i wrote|last|which|before|below|above|two|three|earlier|sent|may|might|got|was|went|has|had|regarding|concerning|in|a|the|asking|asked|with|probably|reached|lies|is)`,
    `my (?:\\w+ )?(?:last|first|earlier|previous|prior|original|initial|recent|older|other|second) (?:\\w+ )?${letter}`,
    `my (?:e-?mail|message|note|letter|text|voice ?mail|voicemail|request|inquiry)(?! (?:carrier|box|head|book))`,
    `(?:follow(?:ing)?[ -]?(?:up|back)|followup|circl(?:e|ing) back|bump(?:ing|ed)?(?: this| my| it)?|resend(?:ing)?|re-send(?:ing)?|writ(?:e|ing) (?:to you )?(?:again|once more|a second time|back|one more time)|(?:check|checking|touching|reach|reaching|trying|ask|asking|text|texting|call|calling|message|messaging|knock|knocking|back)(?: \\w+){0,4} (?:again|once more|a second time|base|one more time)|me again|it's me again|again (?:about|regarding|with|from)|second (?:note|try|message|email|letter|text|call|attempt|time)|one more (?:note|try|time)|gentle reminder|reminder|remind you|reminding you|since (?:i wrote|my)|in case (?:my|it|you missed|the first|this got)|as i (?:said|wrote|mentioned|asked)|earlier (?:note|message|email|text|letter|call|request)|(?:note|message|email|text|letter|voicemail) (?:i sent|i left|from me|below)|got buried|slipped (?:by|past|through)|lost in|did you (?:get|see|receive)|(?:get|got|see|saw|seen|receive|received) my|(?:get|got|see|seen|receive|received) the (?:\\w+ )?${letter}|(?:third|fourth|last) time(?: now)? (?:that )?i (?:wrote|write|e?mailed|asked|ask|called|call|tried|texted|text|mail|message|sent)|one who (?:wrote|called|texted|emailed|asked)|${letter} i (?:tucked|slid|put|dropped|gave|pushed|mailed|wrote|sent|left)|the repeat|already (?:asked|wrote|written|called|emailed)|first (?:try|attempt)|i did (?:write|email|call|text|send|leave|ask)|haven't heard|have not heard|not heard (?:back|from)|(?:texted|emailed|messaged|called|wrote|sent|left) (?:you|to you|your|a|an)|no (?:reply|answer)|heard nothing|still hop\\w+|still (?:interested|curious|keen|eager|like|love)|\\d(?:st|nd|rd|th) (?:text|message|email|note|call|try))`,
  ),
]

export function refersToFirst(body: Reading, subject: Reading | undefined): Finding {
  for (const reading of subject ? [body, subject] : [body]) {
    const hit = findIn(reading, refersPatterns, (h) => !aboutNow(h))
    if (hit) return { verdict: 'pass', evidence: evidenceOf(reading, hit) }
  }
  return { verdict: 'fail', reason: { code: 'no-first' }, fix: { code: 'refers-to-first' } }
}

/** What makes "left", "called" or "sent" a message: whom it went to, what it was, when or about what. */
const sentThere =
  /^(?: [\w'-]+){0,4} (?:you|(?:the|your) (?:office|shop|station|box|mailbox|machine|phone|desk|number|voicemail|inbox|page)|messages?|e-?mails?|mail|notes?|letters?|texts?|voice ?mails?|words?|lines?|cards?|requests?|questions?|machine|if|whether|about)\b|^ (?:to (?:ask|see)|asking|on (?:the|mon|tue|wed|thu|fri|sat|sun)\w*|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|last|two|three|ten|a (?:week|few|couple|month|fortnight)|earlier|before|back|twice|once|this|with|by)\b/
const elsewhere =
  /^ (?:in sick|my (?!message|note|letter|e-?mail|text|question|request|card|first|last|earlier|previous)\w+|you (?:to (?!ask|say)|at|from)|(?:nursing|teaching|school|work|home|college|the \w+(?: \w+)?) (?:last|in|two|three|a)\b|(?:an? |the |my )?(?:\w+ )?(?:books?|papers?|poems?|stor(?:y|ies)|songs?|essays?|reports?|application))\b/

/** "I left teaching", "you left a note": something else than a message from the sender to this person. */
function aboutNow(hit: Hit): boolean {
  const { text } = hit.sentence
  const local = hit.start - hit.sentence.start
  const before = text.slice(0, local)
  const after = text.slice(local + hit.text.length)
  if (/\bthank(?:s| you) for (?:the |your )?$/.test(before) || /\balready\b/.test(hit.text))
    return !/\balready\b/.test(hit.text)
  if (/\b(?:message|text|letter|question) of$/.test(hit.text) && /^ (?:your|the)\b/.test(after)) return true
  const verb =
    /(?:^|\s)(?:left|put|tried|asked|mentioned|sent|called|dropped|submitted|posted|shot|requested|had|invited|approached|contacted|wrote)(?: (?:an?|your))?$/.exec(
      hit.text,
    )
  if (/^an? /.test(hit.text) && /\b(?:you|u|he|she|they) (?:left|sent|wrote|gave|put)\s*$/.test(before))
    return true
  if (!verb) return false
  if (/\b(?:you|u|he|she|they|who|my \w+|his|her)\s*$/.test(before) && !/^(?:i|we|have|had)\b/.test(hit.text))
    return true
  if (/asked$/.test(hit.text) && /^ (?:myself|my|the|around)\b/.test(after)) return true
  const object =
    hit.text.endsWith(' a') || hit.text.endsWith(' an') || hit.text.endsWith(' your') ? ` a${after}` : after
  if (elsewhere.test(object)) return true
  return !/wrote$/.test(hit.text) && !sentThere.test(object) && !/\b(?:since|as|ago|earlier)\b/.test(before)
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
  left leave leaving told tell said say talked described describe mentioned mention showed show wisdom friend team hear heard write wrote`
    .split(/\s+/)
    .map(concept),
)

/** Wishes, greetings to others and applications tell nothing of the talk. */
const asideFromTalk =
  /\b(?:honou?r|pleasure|great|good|nice) to (?:speak|meet|talk|chat)\b|\bexperience (?:on|in|as|with)\b|^(?:please|may (?:you|the|your)|(?:i )?hope|(?:i )?wish|give my|my best)\b|\b(?:resume|cv|hiring|hires|pick me|hardworking)\b/

const numbers = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty half hundred'
    .split(' ')
    .map(concept),
)

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
    const roots = rootsOf(note)
    const total = wanted.reduce((sum, c) => sum + weight(c), 0)
    if (total === 0) continue
    body.sentences.forEach((sentence, i) => {
      if (asideFromTalk.test(sentence.text)) return
      // A thought often runs on into the next sentence, but not into a request or a goodbye.
      const next = body.sentences[i + 1]?.text ?? ''
      const here = conceptsOf(asideFromTalk.test(next) ? sentence.text : `${sentence.text} ${next}`)
      const same = new Set(
        [...rootsOf(sentence.text), ...rootsOf(next)].filter((r) => roots.has(r)).map(concept),
      )
      const met = wanted
        .filter((c) => here.has(c))
        .reduce((sum, c) => sum + weight(c) * (same.has(c) ? 1 : nearly), 0)
      const score = met >= 1 ? Math.max(met / total, met / 3) : 0
      if (score > (best?.score ?? 0)) best = { note, sentence, score }
    })
  }
  return best
}

/** A near-synonym counts less than the note's own word: "diesel" alone does not meet "fuel". */
const nearly = 0.7

/** Share of a note's meaning that a message must meet; measured on our own labelled messages. */
const enoughOfNote = 0.25

/** How somebody speaks of what stayed from a talk; the detail may stand before it. */
const struck =
  /\b(?:goosebumps|gave me (?:chills|shivers|courage|hope)|ruined my|shook me|surprised me|made me (?:think|laugh|cry|look|rethink)|(?:stuck|stays?) with me|crossed my mind|never (?:occurred|dawned)|would never have (?:guessed|thought)|keep thinking|still thinking|like you (?:do|did|said|showed|taught)|the way you (?:do|did|showed|taught))\b/
const reported =
  /\b(?:you|your|u|ur)(?:'d|'ve| had| have| also| once| even| first| really| too| always| never| kindly| both| only| still)* (?:said|told|mentioned|explained|showed|described|taught|warned|pointed|suggested|recommended|advised|talked about|admitted|shared (?:that|how|about)|let me|gave me|wrote|called|put it|keep|use|do|did|don't|see|check|count|wait|start|began|sat|learned|make|made|work|tell|ask|look|read|write|sell|build|never|always)\b|\b(?:your (?:advice|point|story|tip|warning|rule|trick|habit|words|idea|line|suggestion|remark|lesson|father|dad|mother|mom|first|last|description|explanation|example|comparison|way of|method|system|checklist|comment)|(?:the|that|this) (?:story|part|bit|idea|trick|tip|advice|line|rule|point|lesson|detail|moment|thing|image|business|news|notion) (?:about|of|you|that|with|on|where|when)|(?:hearing|seeing|learning|hear|see) (?:that|how|why|about|you)|(?:i|we) (?:had|have|'d|would|'ve)? ?(?:never|no idea|not|always|didn't|did not)(?: \w+){0,3} (?:know|knew|known|think|thought|guess|guessed|expect|expected|believ\w+|consider\w+|imagin\w+|realiz\w+|occurred)|what (?:struck|surprised|stayed|stuck|stays|surprises|i (?:took|remember|keep|wrote|carry))|keep thinking (?:about|of)|goosebumps|gave me (?:chills|shivers|courage|hope)|ruined my|made me (?:think|laugh|cry|want|less|feel|look|see|rethink)|shook me|still (?:thinking|hear|see|laugh)|surprised|laughed|stuck with me|stays with me|went home|wrote (?:it|that|this|down))\b/

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
    const moved = struck.exec(sentence.text)
    const match = moved ?? reported.exec(sentence.text)
    if (!match || asideFromTalk.test(sentence.text)) return
    const after = new Set(
      wordsOf(moved ? sentence.text.replace(moved[0], ' ') : sentence.text.slice(match.index))
        .filter((w) => !isSmallWord(w) && w.length > 2)
        .map(concept)
        .filter((c) => !courtesy.has(c) && !known.has(c)),
    )
    const count = after.size + (moved ? 1 : 0)
    if (count > (best?.count ?? 0)) best = { sentence, count }
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
