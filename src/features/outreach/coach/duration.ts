// How long a conversation the message asks for.
import type { Reading, Sentence } from './reading.ts'

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
}

function valueOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replace(',', '.'))
  if (word === 'a' || word === 'an') return 1
  if (ones.includes(word)) return ones.indexOf(word) + 1
  const [ten, one] = word.split(/[- ]/)
  if (ten !== undefined && tens[ten] !== undefined) return tens[ten] + (one ? ones.indexOf(one) + 1 : 0)
  return undefined
}

const tenWords = Object.keys(tens).join('|')
const number = `(?:\\d+(?:[.,]\\d+)?|(?:${tenWords})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b|(?![- ](?:one|two|three|four|five|six|seven|eight|nine)\\b))|(?:${[...ones].reverse().join('|')})\\b)`
const minuteUnit =
  "(?:minutes?|minuets?|mintues?|minuts?|minites?|minuites?|mins?\\b\\.?|m[nt]s\\b|m(?=[ .,;?!]|$)|'(?![a-z]))"
const hourUnit = '(?:hours?|hrs?\\b\\.?)'
const between =
  '[\\s-]*(?:-|to|or|and|until|till|/|~|and a maximum of|or (?:at (?:most|the (?:most|outside))|even|maybe|perhaps|so to)|,? (?:maybe|perhaps|possibly|at most|or at most))[\\s,-]*'
const filler =
  '(?:ish|[- ]odd)?(?:[\\s-]+(?:or so|ish|or thereabouts|of your|short|quick|precious|little|brief|good|full|spare|free|whole|solid|busy|odd|more|valuable)){0,2}'

const half =
  '(?:(?:a |one )?half(?:[- ]of)?(?:[- ]an?)?[- ]?(?:hour|hr)(?:[- ]?ish)?|(?:1/2|0?[.,]50?|\u00bd)(?: an| of an)?[- ]?(?:hours?|hrs?|h)\\b|half (?:the|your) (?:lunch )?hour)'
const patterns: [RegExp, (m: RegExpMatchArray) => number[]][] = [
  [
    new RegExp(`(?:an|one|1|full|${number}) ${hourUnit} and (?:a half|${number} ${minuteUnit})`, 'g'),
    () => [90],
  ],
  [new RegExp(`\\bthree[- ]quarters? of an hour`, 'g'), () => [45]],
  [new RegExp(`(?:\\b(?:a )?quarter|\\b1/4|\u00bc)(?:[- ]of)?(?:[- ]an)?[- ]hour`, 'g'), () => [15]],
  [new RegExp(`\\ba third of an hour`, 'g'), () => [20]],
  [new RegExp(`${half}(?:${between})(?:an?|one|1|the|a full|a whole)? ?${hourUnit}`, 'g'), () => [30, 60]],
  [
    new RegExp(`(${number})(?:[- ]?${minuteUnit})?${between}(?:${half})`, 'g'),
    (m) => [valueOf(m[1]!) ?? 0, 30],
  ],
  [new RegExp(half, 'g'), () => [30]],
  [
    new RegExp(
      `(${number})(?:[- ]?${minuteUnit})?(?:${between})(?:an|one|1|a full|a whole)[- ]${hourUnit}`,
      'g',
    ),
    (m) => [valueOf(m[1]!) ?? 0, 60],
  ],
  [
    new RegExp(
      `(${number})${filler}(?:[- ]?${minuteUnit})?${between}(${number})${filler}[- ]?${minuteUnit}`,
      'g',
    ),
    (m) => [valueOf(m[1]!) ?? 0, valueOf(m[2]!) ?? 0],
  ],
  [new RegExp(`(${number})${filler}[- ]?${minuteUnit}`, 'g'), (m) => [valueOf(m[1]!) ?? 0]],
  [
    new RegExp(
      `(?:(?<=\\b(?:for|spare|have|about|around|of|than|give me|take|up to|most|maximum|least|like|need|ask for|request|full|whole|maybe) )(?:an|one|1) (?:\\w+ )?${hourUnit}|\\b(?:one|1|two|2|three|3|a couple of|a few|several)[- ]${hourUnit}|\\bhour[- ]long|\\b(?:a|one) (?:full|whole) hour|\\b(?:an|one)[- ]hour (?:interview|call|conversation|chat|talk|meeting))`,
      'g',
    ),
    () => [60],
  ],
]

/** Lengths that belong to something else: a drive, a film, a time of day, a lesson that was. */
const elsewhereAfter =
  /^[\s-]*(?:away|drive|walk|ride|commute|from(?! you\b)|late|early|before|after|ago|video(?! (?:call|chat|talk|meeting|conversation|interview|session|visit))|talk on|podcast|episode|presentation|lecture|film|clip|bus|train|north|south|east|west|of your (?:talk|video|podcast|episode|lecture|presentation|speech|class|show|demonstration)|break|breaks|class|shift|shifts|intervals?|in (?:the (?:cold|rain|snow|heat|sun|dark|line|mud|queue)|line|traffic)|into|per|a day|a week|each (?:way|day)|every|outside|documentary|speech|trip|flight|segment|tour of|of (?:it\b|the video|the film|the podcast)|in line|on hold|long (?:video|episode|talk|podcast)|of (?:free )?(?:parking|lunch)|of the day)/
const elsewhereBefore =
  /(?:\b(?<!i'm )(?:within|(?:met|spoke|talked|chatted|listened) for|after|every|last|first|took|takes|spent|lasted|past|waited|live|lives|your|his|her|their|drove|walked|rode|stood|watched|listened for|was|were|had|showed up|sat|for over|read it in|at|office|business|visiting|opening|it's|only|lives? about|commute|about)|i'm|i am|live (?:about|only)|drive(?: about)?|be there in|reply in|replied in|arrive)(?: (?:the|about|only|just|almost|nearly|whole|good|full|entire|there for|here for|outside for|me|us))*(?<!give me|gave me|lend me|spare me|grant me) $/

const talkWords =
  /\b(?:calls?|chat|talk|conversation|interview|meeting|phone|zoom|video|coffee|visit|slot|window|informational|or|time|sit|walk|session|tea|lunch|catch|ring|buzz|skype|facetime|teams|natter|chinwag|word|huddle|exchange|stop)\b/
const askWords =
  /\?|\b(?:pleases|of (?:your )?(?:advice|wisdom|company|guidance)|thankful|talk|speak|chat|call|ring|conversation|meet|meeting|interview|visit|coffee|time|spare|give me|grant|allow|kindly|ask|request|zoom|phone|telephone|learn|hear|like to|love to|hope|grateful|appreciate|have|need|enough|plenty|all i|would be|is all|no more|at most|tops|max|maximum|take|of you|sit down|answer|wonder|feasible|might|may i|could|can i|see you|come by|sit with|want|lend|pick|tell|if you|any (?:day|time)|whenever|free|dash|beg|borrow|favou?r|audience|lunch|you'd|suits?|stay|or any|i'm after|i'd like|would like|would (?:do|mean|help|suit|be)|some (?:\w+day|night|evening|morning)|(?:you|u) (?:say|choose|pick|name|tell me) when|say when|(?:i|we) can (?:do|manage|make|offer))\b/

export interface AskedLength {
  sentence: Sentence
  minutes: number[]
  start: number
  end: number
}

/** Every length of conversation asked for, leaving out lengths of other things. */
export function askedLengths(body: Reading): AskedLength[] {
  const found = body.sentences.flatMap((sentence) => lengthsIn(sentence))
  const asked = found.filter(({ sentence }) => askWords.test(sentence.text))
  // "Twenty minutes; your place, your hour": what opens a sentence, or is nearly all of it, is asked for.
  return asked.length > 0
    ? asked
    : found.filter(({ sentence, start }) => sentence.text.length < 60 || start === sentence.start)
}

function lengthsIn(sentence: Sentence): AskedLength[] {
  const taken: [number, number][] = []
  const found: AskedLength[] = []
  for (const [pattern, minutes] of patterns) {
    for (const match of sentence.text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (taken.some(([a, b]) => a < end && start < b)) continue
      taken.push([start, end])
      // "Thirty-one hours" is not one hour.
      if (/\w$|\w{2}-$/.test(sentence.text.slice(0, start)) || belongsElsewhere(sentence, start, end))
        continue
      found.push({
        minutes: minutes(match),
        start: sentence.start + start,
        end: sentence.start + end,
        sentence,
      })
    }
  }
  return found
}

function belongsElsewhere(sentence: Sentence, start: number, end: number): boolean {
  const before = sentence.text.slice(0, start)
  const after = sentence.text.slice(end)
  // "Twenty minutes after mass", "away from the shop" tell when and where to talk, unless something happened then.
  const beside =
    /^[\s-]*(?:before|after|away from)\b/.test(after) &&
    !/\b(?:arriv\w+|came|left|start\w*|began|was|were|got|gets? (?:in|off|out|there|home)|showed|woke|ended|happened|stood|waited|there|live|lives)\b/.test(
      before,
    )
  // "The seven minutes when the radar went dark", "cleared the town in forty minutes".
  if (/\bthe $/.test(before) && /^ (?:when|that|which|while|before|after|during)\b/.test(after)) return true
  // "Could have spared five minutes": a time that nobody took.
  if (
    /\b(?:would|could|should|might|must)(?: have|'ve) (?:\w+ )?(?:found|spared|made|taken|given|managed)\b[^,;]{0,20}$/.test(
      before,
    )
  )
    return true
  if (
    /\bin (?:just |about |under |only )?$/.test(before) &&
    !/\?|\b(?:could|can|may|might|would|let|if|i'd|like to|love to|hope|want)\b/.test(before + after)
  )
    return true
  if (!beside && elsewhereAfter.test(after)) return true
  // "five-minute games": an adjective of something else than a talk.
  const next = /^ ([a-z]+(?: [\w-]+){0,3})/.exec(sentence.text.slice(end))?.[1]
  if (/-minute$/.test(sentence.text.slice(start, end)) && next !== undefined && !talkWords.test(next))
    return true
  if (
    /hour/.test(sentence.text.slice(start, end)) &&
    !/half|quarter|third|[./\u00bd\u00bc]/.test(sentence.text.slice(start, end)) &&
    /^ (?:that|which|when|you|of your)\b/.test(sentence.text.slice(end))
  )
    return true
  const match = elsewhereBefore.exec(before)
  if (!match) return false
  // "only twenty minutes", "it's about 20 minutes" may still be the ask when the sentence asks for a talk.
  return !(/^(?:only|about|it's|at|first|was|had)/.test(match[0].trim()) && askWords.test(sentence.text))
}
