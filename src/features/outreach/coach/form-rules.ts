// Rules about the form of a message: greeting, length, subject, leftovers of a template, thanks and name.
import { messageLimits as limits } from '../../../shared/defaults.ts'
import { countWords } from '../../../shared/word-count.ts'
import { closingName, partsOf, readOpening } from './person-names.ts'
import { evidenceAt, evidenceOf, findIn, readable, words, type Reading } from './reading.ts'
import { concept, conceptsOf, isSmallWord, wordsOf } from './stems.ts'
import type { CoachInput, Finding } from './verdict.ts'

export function greetsByName(input: CoachInput, body: Reading): Finding {
  const first = partsOf(input.contact.name).given[0]
  if (first === undefined) return { verdict: 'n/a' }
  const opening = readOpening(body, input.contact.name, input.contact.title)
  const evidence = evidenceAt(body, opening.start, opening.end)
  // "Dear Mr./Ms. Umeh": a choice that was not made.
  if (opening.ok && !/\b(?:mr|mrs|ms)\.?\s*\/\s*(?:mr|mrs|ms)\b/.test(body.text.slice(0, opening.end + 1)))
    return { verdict: 'pass', evidence }
  const params = { name: input.contact.name }
  return {
    verdict: 'fail',
    evidence,
    reason: { code: 'greeting', params },
    fix: { code: 'greeting', params },
  }
}

/** Characters as LinkedIn shows them to a reader: Unicode code points. */
export const countCharacters = (text: string): number => [...text].length

export function length(input: CoachInput): Finding {
  if (input.channel === 'phone') return { verdict: 'n/a' }
  if (input.kind === 'request' && input.channel === 'linkedin-note') return noteLength(input)
  const count = countWords(withoutQuotes(input.body))
  const { min, max, goodMin, goodMax } = limits[input.kind]
  const params = { count, min: goodMin, max: goodMax }
  const verdict = count > max || count < min ? 'fail' : count > goodMax || count < goodMin ? 'warn' : 'pass'
  if (verdict === 'pass') return { verdict }
  const code = count > goodMax ? 'too-long' : 'too-short'
  return { verdict, reason: { code, params }, fix: { code, params } }
}

const withoutQuotes = (body: string): string =>
  body
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')

function noteLength(input: CoachInput): Finding {
  const max = input.noteLimit ?? limits.linkedinNote
  const count = countCharacters(withoutQuotes(input.body).trimEnd())
  if (count <= max) return { verdict: 'pass' }
  const params = { count, max, over: count - max }
  return {
    verdict: 'fail',
    reason: { code: 'note-too-long', params },
    fix: { code: 'note-too-long', params },
  }
}

const templateWords =
  '(?:name|first|last|full|surname|date|dates|day|days|time|times|title|company|firm|organi[sz]ation|employer|college|school|university|state|county|country|region|program|programme|major|field|industry|city|town|place|location|topic|subject|position|role|job|occupation|event|course|class|phone|email|number|contact|person|month|year|semester|term|exhibit|project|article|link|url|reason|detail|specific|something|mutual|connection|degree|team|department|skill|skills|hobby|interest|recipient|sender|signature|amount|insert|fill|here|resort|site|workplace|hospital|clinic|church|club|shop|store|hotel|restaurant|museum|branch|agency|blank|tbd|tba|todo|choose|select|pick)'
const placeholders: RegExp[] = [
  /\|[a-z][a-z ]{2,30}\||#[a-z]{3,}#|\b(?:company|organi[sz]ation|person|school|city|professor|mr|ms) [xyz]\b|\((?:[a-z]+ ?\/ ?){1,4}(?:article|website|linkedin|friend|event|class|talk|event|directory|podcast|post)\)/g,
  /\[[^\]\n]{1,60}\]|\{\{?[^}\n]{0,60}\}?\}|<<[^>\n]{0,60}>>|«[^»\n]{1,60}»/g,
  /<(?!\/?(?:https?:|mailto:))(?![^>\n]*[@/.])[a-z][^>\n]{0,40}>/g,
  /(?<![\w$])\$\{?[a-z][\w]*\}?|%[a-z][a-z_ ]{2,30}%|@@\w+@?@?|#[a-z]+_[a-z_]+#?/g,
  /_{2,}|\.{6,}|(?<=\b(?:about|at|in|on|by|from|of|your|the|named|called) )\.{3}(?= ?[.,!]|$)|\u2026{2,}|\*{3,}|\?{4,}|-{5,}(?=\s*[,.\w])/g,
  /(?<![\w-])x{3,}(?![\w-])|(?<![\w-])xx(?![\w-])|(?<![\w-])(?:xx-xx|x-x-x|00\/00|dd\/mm|mm\/dd)\w*/g,
  new RegExp(
    `\\((?:(?:the|your|my|their|his|her|its|of|a|an|or|and|to|in|for|name of|contact's|person's|their's)\\s+)*${templateWords}(?:[\\s/,-]+(?:of|the|your|my|here|or|and|${templateWords.slice(3, -1)}|they|you))*\\s*\\)`,
    'g',
  ),
  /\((?:insert|fill in|add|enter|put|choose|pick|select|type|mention|say|write|describe|name|e\.g\.,? your|your(?! \w+ (?:says|said|has|is|was|were|told))|name of)\b[^)\n]{0,60}\)/g,
  /\b(?:insert|fill in|enter|type)\s+(?:(?:your|the|a|an|their|his|contact's|person's|specific)\s+)*(?:name|date|company|reason|title|detail|details|time|school|college|here|organization|compliment|topic|field|something|connection|number|address)\b/g,
  /\((?:(?:the|your|their|his|her) )?(?:company|firm|employer|organi[sz]ation|contact|recipient|person)'s [^)\n]{1,40}\)|\bblank(?:,? blank)+\b|\bday of (?:the )?week here\b|\bx{2,}(?:-x{2,})+\b|\((?:date|time|place|day|hour|name|title) of (?:(?:the|our|your|my|their) )?[a-z]+(?: [a-z]+)?\)|\([a-z' ]{3,40} (?:goes|go|belongs) here\)/g,
  // "(shop address)", "(supervisor's name)": what is to stand here, and whose it is.
  /\((?!(?:my|bad|good|old|new|no|real|stage|maiden|pen|what|same|funny|great|odd|silly|long|short) )(?:(?:the|your|their|his|her) )?[a-z]{3,}(?:'s)? (?:(?:first|last|full) )?(?:name|address|title|number|date|e-?mail)\)/g,
  /\b(?:your|first|last|contact|recipient|company|sender|job|school|college|full)[ _-](?:full[ _-])?name(?: here|_here)\b|\b(?:first|last|full|company|contact|recipient|school|user|job)_(?:name|title)\b|\b(?:tbd|tba|tktk|tk tk|todo|lorem ipsum)\b/g,
  /\b(?:mr|ms|mrs|miss|dr)\.?\s*\/\s*(?:mr|ms|mrs|miss|dr|mx)\b\.?/g,
  /\b(?:he\/she|she\/he|him\/her|his\/her|her\/his|s\/he)\b(?!\s*(?:\)|\/|$))/g,
  /\b(?:(?:choose|pick|select|keep) one(?= ?\))|(?:delete|strike|cross out) one\b|choose one|select one|delete as (?:needed|appropriate)|option [ab12]\s*[:/])/g,
  /\bgood (?:morning|afternoon|evening|day)\s*\/\s*(?:good )?(?:morning|afternoon|evening|day)\b/g,
  /\b(?:dear|hi|hello|hey) (?:first ?name|last ?name|name|contact|recipient|full name|so-and-so|firstname)\b/g,
]
/** "You wrote [bird] under the picture": what stood somewhere in brackets. */
const quoted = (text: string, { index, 0: found }: RegExpExecArray): boolean =>
  /^\[/.test(found) &&
  !new RegExp(`\\b${templateWords}\\b`).test(found) &&
  /\b(?:wr[io]te|written|caption\w*|says?|said|reads?|typed|labell?ed|marked|not just|instead of) *"?$/.test(
    text.slice(Math.max(0, index - 40), index),
  )
const pronouns = /^[([]?(?:she|he|they|ze|xe|ella|él|el|elle|any)(?:\s*\/\s*\w+)+[)\]]?$/

/** Template words shouted amid ordinary text: "EVENT NAME", "NAME OF COLLEGE HERE". */
const shouted =
  /\b[A-Z]{2,}(?:_[A-Z]{2,})+\b|(?<![A-Z][ ,])\b(?:(?:INSERT|ADD|YOUR|ENTER)(?: [A-Z]{2,}){1,4}|(?:[A-Z]{3,} ){0,3}(?:NAME|DATE|COLLEGE|SCHOOL|COMPANY|EVENT|TITLE|TOPIC|TIME|PLACE|MAJOR|FIELD|POSITION|HERE)(?: (?:OF|OR|YOUR|[A-Z]{3,})){0,4})\b/g

/** In a web address signs stand as they fell: the token of a guest page may hold "__" or "AB_CD". */
const inAddress = (text: string, index: number): boolean =>
  /https?:\/\/\S*$/i.test(text.slice(Math.max(0, index - 300), index))
const drawn = /^(?:_+|x+|-+)$/

export function noPlaceholders(body: Reading, subject: Reading | undefined): Finding {
  for (const reading of subject ? [body, subject] : [body]) {
    const loud =
      /[a-z]{3,} [a-z]{3,}/.test(reading.typed) &&
      [...reading.typed.matchAll(shouted)].find(
        ({ 0: found, index }) =>
          /[ _]/.test(found) && isOwn(reading, index) && !inAddress(reading.typed, index),
      )
    if (loud) {
      const evidence = { in: reading.in, start: loud.index, end: loud.index + loud[0].length, text: loud[0] }
      return {
        verdict: 'fail',
        evidence,
        reason: { code: 'placeholder', params: { text: loud[0] } },
        fix: { code: 'placeholder' },
      }
    }
    for (const pattern of placeholders) {
      for (const match of reading.text.matchAll(pattern)) {
        const evidence = evidenceAt(reading, match.index, match.index + match[0].length)
        if (isOrdinary(evidence.text, match[0]) || quoted(reading.text, match)) continue
        if (drawn.test(match[0]) && inAddress(reading.text, match.index)) continue
        const params = { text: evidence.text }
        return {
          verdict: 'fail',
          evidence,
          reason: { code: 'placeholder', params },
          fix: { code: 'placeholder' },
        }
      }
    }
  }
  return { verdict: 'pass' }
}

/** Quoted mail is blanked in the folded text. */
const isOwn = (reading: Reading, typedAt: number): boolean =>
  (reading.text[reading.at.findIndex((at) => at >= typedAt)] ?? ' ') !== ' '

function isOrdinary(typed: string, folded: string): boolean {
  if (pronouns.test(folded)) return true
  // "(first year)": an ordinary aside.
  if (/^\((?:first|last|final) (?:year|semester|term)\)$/.test(folded)) return true
  if (/^\[(?:sic|\d+|\.\.\.|laughs?|smiles?|my emphasis)\]$/.test(folded)) return true
  if (/^x+$/.test(folded)) return typed === 'xx' || typed === 'xxx' || /^Xx+$/.test(typed)
  if (/^\$/.test(folded)) return /^\$[a-z]{1,2}$/.test(folded)
  return /^\{\s*\}$/.test(folded)
}

/** Thanks in words; "I would be grateful if" asks and does not thank. */
const thankWords = [
  ...words(
    'than+k+[sz]*',
    // In other tongues, as people greet and thank in their own.
    'obrigad[oa]|asante|vielen dank|grazie|arigato|salamat|shukran|spasibo|mulțumesc|multumesc|tak|tack|kiitos|diolch|dhanyavaad|shukriya',
    'thank(?:ing|ed|ful|fully)?',
    'thx',
    'thnx',
    'thanx',
    'tysm',
    'thnks',
    'tks',
    'thankyou',
    'ty(?= so| for| very| ty|[^a-z\\d]*$)',
    'gracias',
    'merci',
    'danke',
    'cheers',
    'ta(?=[!.,]|$| (?:for|ever|very|so|again|muchly))',
    '(?<=^|\\n)(?:(?:yours|most|very|ever) )*gratefully(?=,|\\n|$)',
    'mahalo',
    'much obliged',
    'obliged to you',
    'many blessings for',
    'grateful',
    'gratitude',
    'appreciate',
    'appreciated',
    'appreciation',
    'appreciative',
    'indebted',
    'in your debt',
  ),
]

export function findThanks(body: Reading): ReturnType<typeof findIn> {
  return findIn(body, thankWords, (hit) => {
    const before = hit.sentence.text.slice(0, hit.start - hit.sentence.start)
    const after = hit.sentence.text.slice(hit.start - hit.sentence.start + hit.text.length)
    if (hit.text === 'cheers') return false
    if (/^thank$/.test(hit.text) && /^ (?:god|goodness|heavens?)\b/.test(after)) return false
    if (
      /^thank/.test(hit.text) &&
      /\b(?:no|say|write|send|wrote|forgot to say|forgot to|want to|came to|sent|got|get|your) $/.test(before)
    )
      return !/\bno $/.test(before)
    if (/^(?:grateful|appreciate[d]?|thankful|obliged)/.test(hit.text)) {
      if (/^(?: it| that)? if\b/.test(after)) return false
      return !/\b(?:would|i'd|id|we'd|will|should|'d|be) (?:\w+ )?$/.test(before)
    }
    if (/^(?:cheers|ta|ty)$/.test(hit.text))
      return /^(?:$|[\s,!.]*(?:\n|$|[a-z]))/.test(after) && before.trim().length < 60
    return (
      !/\b(?:thanks|thank) to\b/.test(hit.text + after.slice(0, 3)) ||
      /thanks to you\b/.test(hit.text + after)
    )
  })
}

export function thanks(body: Reading): Finding {
  const hit = findThanks(body)
  if (hit) return { verdict: 'pass', evidence: evidenceOf(body, hit) }
  return { verdict: 'fail', reason: { code: 'no-thanks' }, fix: { code: 'thanks' } }
}

/** The text without a last line like "USCG Sector Lake Michigan" or "Student, Lake College" under a name that stands alone. */
function withoutAffiliation({ text, typed, at }: Reading): string {
  const end = text.trimEnd().length
  const start = text.lastIndexOf('\n', end - 1) + 1
  const line = typed.slice(at[start]!, at[end - 1]! + 1).trim()
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1)).trim()
  const alone = before !== '' && before.split(/\s+/).length <= 4 && /^[\p{L} .'-]+$/u.test(before)
  const affiliation =
    /^\p{Lu}[\p{L}\d.'&/-]*(?:,? (?:\p{Lu}[\p{L}\d.'&/-]*|of|at|the|and|in|for|de|&|-|'?\d{2,4}))*$/u.test(
      line,
    ) &&
    line.split(/\s+/).length > 1 &&
    line.split(/\s+/).length <= 8 &&
    !/^(?:p\.?s|sent|yours|best|thank|go|see|talk|hope|looking|dear|have|god|take|warm|kind|with|many|all)\b|[!?]/i.test(
      line,
    )
  return alone && affiliation ? text.slice(0, start) : text
}

export function endsWithName(input: CoachInput, body: Reading): Finding {
  // The end of a text that is not read to its end cannot be judged; its length is what to mend.
  if (input.channel === 'text' || body.typed.length > readable) return { verdict: 'n/a' }
  const signer = input.seeker.name
  const name = closingName(body.text, signer) ?? closingName(withoutAffiliation(body), signer)
  if (name) return { verdict: 'pass', evidence: evidenceOf(body, name) }
  const params = { name: input.seeker.name }
  return { verdict: 'fail', reason: { code: 'no-name', params }, fix: { code: 'name', params } }
}

export function thanksAndName(input: CoachInput, body: Reading): Finding {
  const thanked = thanks(body)
  if (thanked.verdict === 'fail') return thanked
  if (input.channel === 'text' || input.channel === 'linkedin-note') return thanked
  const named = endsWithName(input, body)
  return named.verdict === 'n/a' ? thanked : named
}

const conversationWords =
  /\b(?:informational|information|interviews?|advice|career|careers|conversation|learn|learning|talk|chat|questions?|what (?:does|do) an? \w+|curious|student|path|guidance|insights?|perspective|minutes|half[- ]?hour|hour|how you|how did|how does|tell me|becomes?|how one|how an?|how to|get into|how do|what it|what you|becoming|became|experience|informative|mentor|internship|apprenticeship|vacancy|openings?|application|job|hiring|position|profession|pick your brain|shadow|enquiry|inquiry|natter|lunch|dinner|supper|coffee with|call (?:about|with|re|on|regarding)|hire|work)\b/
const emptySubject = new Set(
  `hi hello hey hiya greetings good morning afternoon evening day request question questions meeting meet connect connecting
  help urgent important please read asap attention reply respond response needed opportunity inquiry enquiry introduction
  intro note message unanswered follow following up re fwd fw subject quick hoping regarding about your you me my the a an
  and i to for of in on with from is it there time favor favour just wanted wondering student contact touch reaching out
  reach checking check hopefully thanks thank last chance final notice reminder info information thing something stuff
  one two small tiny little big possible dear sir madam mr ms mrs dr kindly call phone chat coffee talk open now today
  tomorrow immediately need must friendly nice great best new old again yes no maybe ok wow omg fyi ps stranger someone
  somebody important! answer answers appointment availability available networking network email mail business
  interested interest seeking looking acquainted`.split(/\s+/),
)

/** "Getting hired as a lineman", "Training as an optician", "Starting out in masonry". */
const beginning =
  /\b(?:hired|taken on|employed|apprenticed|training|trained|starting out|retraining|getting (?:in|started|hired)|starting)\b.*\b(?:as|in|at|with|on|by) \w|\b(?:getting|going|breaking|moving) into \w|\bis [\w ]{3,30} for me\b/

/** Whether the subject tells what the mail is about: a conversation about something, or something particular. */
export function tellingSubject(input: CoachInput, subject: Reading): Finding {
  const evidence = evidenceAt(subject, 0, subject.text.length)
  const text = subject.text.replace(/^\s*(?:(?:re|fwd?|aw)\s*:\s*)+/, '').trim()
  const fail = (code: string): Finding => ({
    verdict: 'fail',
    evidence,
    reason: { code },
    fix: { code: 'subject' },
  })
  if (text === '') return fail('subject-empty')
  const names = new Set([...partsOf(input.contact.name).all, ...partsOf(input.seeker.name).all])
  const content = wordsOf(text).filter(
    (word) => !names.has(word) && !emptySubject.has(word) && !isSmallWord(word) && !/^\d+$/.test(word),
  )
  if (
    /\b(?:urgent|asap|emergency(?! (?:manag|plan|med|room|nurs|dispatch|prepar|servic|vet|care|response))|last chance|final notice|read this|open this|read me|important)\b/.test(
      text,
    ) &&
    !content.some((w) => conversationWords.test(w))
  ) {
    return fail('subject-vague')
  }
  const conversation = conversationWords.test(text) || beginning.test(text)
  const topic = new Set([
    ...conceptsOf(
      `${input.contact.title ?? ''} ${input.contact.organization ?? ''} ${input.contact.why ?? ''}`,
    ),
  ])
  const topical = content.some((word) => topic.has(concept(word)))
  const about = content.filter((word) => !conversationWords.test(word)).length
  if (
    /\binformational\b|\bcareer (?:advice|conversation|questions?|chat|talk|path)\b|\badvice\b.*\b(?:career|about|on|from|for)\b/.test(
      text,
    )
  )
    return { verdict: 'pass', evidence }
  if (conversation && about > 0) return { verdict: 'pass', evidence }
  // What is wanted, without a field: "Internship", "Enquiry about your profession", "Can I shadow you?"
  if (
    /\bmeeting request\b|\b(?:could|can|may|might|shall) (?:we|i) (?:\w+ )?(?:meet|talk|speak|chat|call)\b|\brequest(?:ing)? (?:for |to )?(?:an? )?(?:\w+ )?(?:meet|meeting|talk|call|conversation|chat)\b|\b(?:jobs?|internships?|apprenticeships?|hire me)\b|\b(?:about|regarding|on|into) (?:\w+ )?(?:profession|career|job|work|trade|path|occupation)\b|\b(?:can|could|may|might) i (?:shadow|visit|interview|meet)\b|\breview my\b|\b(?:resume|cv|cover letter|portfolio|essay|application)\b.*\bfor (?:your )?(?:review|feedback|comments?|corrections?|opinion)\b|\b(?:feedback|comments|opinion|thoughts|advice) on (?:my|an?)\b/.test(
      text,
    ) ||
    (about > 0 && /\b(?:meeting|talk|call) request\b|\brequest (?:for|to) /.test(text)) ||
    (topical && /\w to (?:an? )?\w/.test(text))
  )
    return { verdict: 'pass', evidence }
  if (topical && /\bmeet(?:ing)?\b/.test(text)) return { verdict: 'pass', evidence }
  if (topical && (content.length > 2 || /\b(?:your|about|request|question)\b/.test(text)))
    return { verdict: 'pass', evidence }
  if (about > 0 && /\b(?:employment|jobs?|internships?|vacanc(?:y|ies)|openings?)\b/.test(text))
    return { verdict: 'pass', evidence }
  if (/\binterest(?:ed)? in\b/.test(text) && content.length > 1) return { verdict: 'pass', evidence }
  if (/\bemployment\b/.test(text)) return { verdict: 'pass', evidence }
  if (about > 0 && /\b(?:about|regarding)\b/.test(text)) return { verdict: 'pass', evidence }
  if (about >= 3) return { verdict: 'pass', evidence }
  return fail('subject-vague')
}
