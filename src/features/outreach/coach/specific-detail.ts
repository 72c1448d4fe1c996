// A thank-you names one thing that was said; where the notebook knows it, it is known.
import { partsOf } from './person-names.ts'
import { evidenceAt, type Reading, type Sentence } from './reading.ts'
import { concept, conceptsOf, isSmallWord, rootsOf, wordsOf } from './stems.ts'
import type { CoachInput, Finding } from './verdict.ts'

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
  left leave leaving told tell said say talked described describe mentioned mention showed show wisdom friend team hear heard write wrote wise chew chewing mull mulling digest digesting ponder pondering process processing reflect reflecting absorb view something else plenty lots office building desk`
    .split(/\s+/)
    .map(concept),
)

/** Wishes, greetings to others and applications tell nothing of the talk. */
const asideFromTalk =
  /\b(?:honou?r|pleasure|great|good|nice) to (?:speak|meet|talk|chat)\b|\bexperience (?:on|in|as|with)\b|^(?:please|may (?:you|the|your)|(?:i )?hope|(?:i )?wish|give my|my best)\b|\b(?:resume|cv|hiring|hires|pick me|hardworking)\b/

const numbers = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty half hundred keep put start need want try'
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
  /\b(?:goosebumps|what (?:has |have )?(?:stayed|stuck)(?: with me)?|(?:has|have) stayed with me|keep (?:telling|hearing|seeing)|(?:i|we) (?:liked|loved) (?:that|how|the way|the idea|the part)|wild that|(?:makes|made) (?:total |so much |perfect )?sense|that explains|explains why|you were (?:so )?right|so true that|(?:can't|couldn't|can not|cannot|could not) believe|never knew|who knew|had no (?:clue|idea)|gave me (?:chills|shivers|courage|hope)|ruined my|shook me|surprised me|made me (?:think|laugh|cry|look|rethink)|(?:stuck|stays?) with me|crossed my mind|never (?:occurred|dawned)|would never have (?:guessed|thought)|keep thinking|still thinking|like you (?:do|did|said|showed|taught)|the way you (?:do|did|showed|taught))\b/
const reported =
  /\b(?:you|your|u|ur)(?:'d|'ve| had| have| also| once| even| first| really| too| always| never| kindly| both| only| still)* (?:said|told|mentioned|explained|showed|described|taught|warned|pointed|suggested|recommended|advised|talked about|admitted|shared (?:that|how|about)|let me|gave me|prescribed|demonstrated|drew|recited|hummed|counted|confessed|pulled|handed|set|made me|wrote|called|put it|keep|use|do|did|don't|see|check|count|wait|start|began|sat|learned|make|made|work|tell|ask|look|read|write|sell|build|never|always)\b|\b(?:your (?:advice|point|story|tip|warning|rule|trick|habit|words|idea|line|suggestion|remark|lesson|father|dad|mother|mom|first|last|description|explanation|example (?:of|about|with|that)|comparison|way of|method|system|checklist|comment)|(?:the|that|this) (?:story|part|bit|idea|trick|tip|advice|line|rule|point|lesson|detail|moment|thing|image|business|news|notion) (?:about|of|you|that|with|on|where|when)|(?:hearing|seeing|learning|hear|see) (?:that|how|why|about|you)|(?:i|we) (?:had|have|'d|would|'ve)? ?(?:never|no idea|not|always|didn't|did not)(?: \w+){0,3} (?:know|knew|known|think|thought|guess|guessed|expect|expected|believ\w+|consider\w+|imagin\w+|realiz\w+|occurred)|what (?:struck|surprised|stayed|stuck|stays|surprises|i (?:took|remember|keep|wrote|carry))|keep thinking (?:about|of)|goosebumps|gave me (?:chills|shivers|courage|hope)|ruined my|made me (?:think|laugh|cry|want|less|feel|look|see|rethink)|shook me|still (?:thinking|hear|see|laugh)|surprised|laughed|stuck with me|stays with me|went home|wrote (?:it|that|this|down))\b/

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
    // "Hearing about museums from somebody inside was …": the field and praise.
    if (
      /^(?:hearing|seeing|learning|hear|see) about$/.test(match[0]) &&
      / from (?:some|an?|the|your)/.test(sentence.text)
    )
      return
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
