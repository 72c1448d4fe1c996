// What the sender says of himself or herself: the verb after "I", in which mood, and what follows it.
import { type Hit, type Reading } from './reading.ts'

export interface Predicate {
  mood: 'plan' | 'wish' | 'past' | 'progressive' | 'present'
  /** Whether "have" stands before the verb: "I have asked". */
  perfect: boolean
  verb: string
  /** What stands before the subject and after the verb, within the clause. */
  before: string
  after: string
  clause: Hit
}

const skip =
  /^\s*(?:,?\s*(?:also|already|just|now|since|then|even|finally|both|gladly|soon|still|actually|too|never|always|once|first|next|later|today|tonight|tomorrow|yesterday|recently|currently|only|even|maybe|definitely|surely|too|all|really|so|sometimes|usually|immediately|straight|away|promptly|[a-z]{3,}ly(?<!family|apply|reply|supply|fly|only|rely))\b,?)/
const auxiliaries: readonly [RegExp, Predicate['mood'] | 'perfect' | 'past-aux'][] = [
  [
    /^(?:'ll|ll\b| will\b| shall\b| am going to\b|'m going to\b|m going to\b| plan (?:to|on)\b|(?:'m| am) planning (?:to|on)\b| intend to\b| mean to\b|(?:'ve| have)? (?:decided|promised|resolved|agreed|arranged|chosen|vowed|made plans) to\b|(?:'m| am) about to\b| gonna\b|'m gonna\b| promise to\b| aim to\b|(?:'m| am) (?:set|due|determined|off|ready|scheduled|booked) to\b(?! (?:the|my|an?|your|our|school|work|class|college)\b)| swore to\b| have to\b| start to\b)/,
    'plan',
  ],
  [
    /^(?:'d (?:like|love) to\b| would (?:like|love) to\b| want to\b| hope to\b|(?:'m| am) hoping to\b| wish to\b| wanted to\b|'d\b| would\b| could\b| can\b| may\b| might\b| must\b| should\b| did not\b| do not\b| cannot\b)/,
    'wish',
  ],
  [/^(?:'ve been\b| have been\b|'m\b| am\b|m\b|'re\b| are\b| was\b| were\b)/, 'progressive'],
  [/^(?:'ve\b|ve\b| have\b| had\b)/, 'perfect'],
]
const subject = /(?<![\w'])(?:i|we|id|im|ive|ill)(?=$|[\s',])/g
const irregular =
  /^(?:asked|bought|began|begun|bent|bit|bound|brought|built|burnt|caught|chose|chosen|came|cut|dealt|dug|did|done|drew|drawn|drove|driven|ate|eaten|fed|felt|found|forgot|forgotten|froze|gave|given|got|gotten|went|gone|grew|grown|had|heard|held|hid|hit|hung|kept|knew|known|laid|led|left|lent|let|lit|lost|made|meant|met|paid|put|quit|read|rode|ran|rang|rung|said|sat|saw|seen|sent|set|sewn|shook|shaken|shot|showed|shown|slept|slid|sold|sang|sung|spent|split|spoke|spoken|spun|stood|stole|struck|stuck|swam|swept|swore|sworn|taken|taught|thought|threw|thrown|told|took|tore|torn|understood|wept|woke|won|wore|worn|wound|wrote|written|redid|redone|rewrote|rewritten|undid)$/

/** Irregular forms of the past. */
export const pastForm = (word: string): boolean => irregular.test(word)

function readPredicate(clause: Hit, before: string, rest: string, contracted: string): Predicate | undefined {
  let mood: Predicate['mood'] = 'present'
  let perfect = false
  let text = contracted + rest
  for (let moved = true; moved;) {
    moved = false
    const adverb = skip.exec(text)
    if (adverb && adverb[0] !== '') {
      text = text.slice(adverb[0].length)
      moved = true
      continue
    }
    if (mood !== 'present') {
      const be =
        /^ (?:be|been|have|start|starts|begin|go|go and|try and|sit down and|be sure to|make sure to|going to|try to|start by|begin by)(?= [a-z]+)/.exec(
          text,
        )
      if (be) {
        text = text.slice(be[0].length)
        moved = true
      }
      continue
    }
    for (const [pattern, kind] of auxiliaries) {
      const match = pattern.exec(text)
      if (!match) continue
      text = text.slice(match[0].length)
      moved = true
      if (kind === 'perfect') {
        perfect = true
        mood = 'past'
      } else mood = kind as Predicate['mood']
      break
    }
  }
  const verb = /^[\s,]*([a-z][a-z'-]*)/.exec(text)
  if (!verb) return undefined
  const word = verb[1]!
  if (
    mood === 'present' &&
    ((/[a-z]{2}ed$/.test(word) &&
      !/^(?:breed|feed|need|seed|weed|bleed|speed|embed|shed|succeed|proceed|exceed)$/.test(word)) ||
      irregular.test(word))
  )
    mood = 'past'
  return { mood, perfect, verb: word, before, after: text.slice(verb[0].length), clause }
}

/** Every predicate with "I" or "we" as its subject, and a bare one that opens a clause ("Bought a notebook"). */
export function predicatesOf(reading: Reading): Predicate[] {
  const found: Predicate[] = []
  for (const clause of reading.clauses) {
    const text = clause.text
    for (const match of text.matchAll(subject)) {
      const end = match.index + match[0].length
      const contracted = { im: "'m", ive: "'ve", ill: "'ll", id: "'d" }[match[0]] ?? ''
      const one = readPredicate(clause, text.slice(0, match.index), text.slice(end), contracted)
      if (one) found.push(one)
    }
    const bare = /^[\s,;:-]*(?:(?:and|so|then|but|also|already|yesterday|today|now)\b[\s,]*)*([a-z]+)\b/.exec(
      text,
    )
    if (
      bare &&
      (/(?:ed|ing)$/.test(bare[1]!) ||
        irregular.test(bare[1]!) ||
        /^(?:will|gonna|going|been)$/.test(bare[1]!))
    ) {
      const one = readPredicate(
        clause,
        '',
        ` ${text.slice(text.indexOf(bare[1]!))}`,
        bare[1] === 'been' ? "'ve" : '',
      )
      if (
        one &&
        !(/ing$/.test(bare[1]!) && !/^ (?:my|the|an?|up|for|it|to|this|two|one|some|into)\b/.test(one.after))
      )
        found.push({ ...one, mood: /ing$/.test(bare[1]!) ? 'progressive' : one.mood })
    }
  }
  return found
}
