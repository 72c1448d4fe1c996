// Comparing what two texts are about: words without their endings, small words left out, near-synonyms joined.
import { fold } from './reading.ts'
import { synonymGroups } from './synonyms.ts'

const smallWords = new Set(
  `a an and are as at be been being but by can could did do does doing done down each else ever every few for from
  further get gets getting go goes going gone got had has have having he her here hers herself him himself his how i if
  in into is it its itself just let lets like made make makes making many may me might mine more most much must my myself
  nor not now of off often on once one ones only onto or other our ours out over own per put quite rather really s said
  same say says see seen shall she should since so some still such t take takes taken tell than that the their theirs
  them themselves then there these they thing things this those though through to too told took toward under until up
  upon us use used uses using very want was way we well went were what whatever when where whether which while who whom
  whose why will with within without would yes yet you your yours yourself u ur im ive id ill youre youve youd youll dont
  didnt isnt cant wont also always never ever again already about above after all almost along among any anyone
  anything around away back because before behind below between both came come comes coming d ll m re ve don didn isn
  doesn wasn won hadn haven hasn couldn wouldn shouldn first second last next new old good great nice big little lot lots
  bit kind sort roommate classmate able sure maybe perhaps even day days time times year years week weeks today tomorrow yesterday month
  months hour hours minute minutes`.split(/\s+/),
)

/** A light stemmer: enough that "modernized" meets "modernization"; not a dictionary. */
export function stem(word: string): string {
  let w = word.replace(/'s?$|'(?:re|ve|ll|d|m)$/, '')
  if (w.length > 4) w = w.replace(/ies$/, 'y').replace(/([sxz]|ch|sh)es$/, '$1')
  if (w.length > 3) w = w.replace(/([^s])s$/, '$1')
  if (w.length > 6) w = w.replace(/(?:iz|is)(?:ation|ing|ed|er|e)$/, 'iz')
  if (w.length > 5)
    w = w.replace(/(?:ations?|ators?|ating|ated|ate)$/, '').replace(/(?:ment|ness|ful|ship|able|ible)$/, '')
  if (w.length > 4)
    w = w.replace(/(?:ing|ed|ers?|ors?|ist|ly|ion|ive|al)$/, (end, at: number) => (at >= 3 ? '' : end))
  if (w.length > 3) w = w.replace(/([bdfglmnprt])\1$/, '$1')
  if (w.length > 3) w = w.replace(/[eyi]$/, '')
  return w
}

const conceptOfStem = new Map<string, string>()
for (const group of synonymGroups) {
  const members = group.split(' ').map(stem)
  for (const member of members) if (!conceptOfStem.has(member)) conceptOfStem.set(member, members[0]!)
}

/** A map: as a plain object it would know "constructor". */
const irregular = new Map(
  Object.entries({
    taught: 'teach',
    built: 'build',
    bought: 'buy',
    brought: 'bring',
    kept: 'keep',
    left: 'leave',
    lost: 'lose',
    met: 'meet',
    paid: 'pay',
    sold: 'sell',
    spent: 'spend',
    stood: 'stand',
    thought: 'think',
    wrote: 'write',
    written: 'write',
    drew: 'draw',
    drawn: 'draw',
    drove: 'drive',
    driven: 'drive',
    fell: 'fall',
    felt: 'feel',
    flew: 'fly',
    grew: 'grow',
    grown: 'grow',
    knew: 'know',
    known: 'know',
    ran: 'run',
    rode: 'ride',
    rose: 'rise',
    sang: 'sing',
    sat: 'sit',
    slept: 'sleep',
    spoke: 'speak',
    swam: 'swim',
    threw: 'throw',
    thrown: 'throw',
    wore: 'wear',
    worn: 'wear',
    won: 'win',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    lives: 'life',
    knives: 'knife',
    broke: 'break',
    broken: 'break',
    chose: 'choose',
    chosen: 'choose',
    caught: 'catch',
    dug: 'dig',
    fed: 'feed',
    hid: 'hide',
    held: 'hold',
    heard: 'hear',
    hung: 'hang',
    led: 'lead',
    lit: 'light',
    meant: 'mean',
    rang: 'ring',
    shook: 'shake',
    shot: 'shoot',
    slid: 'slide',
    struck: 'strike',
    stuck: 'stick',
    swore: 'swear',
    tore: 'tear',
    wound: 'wind',
    ate: 'eat',
    eaten: 'eat',
    began: 'begin',
    begun: 'begin',
    froze: 'freeze',
    frozen: 'freeze',
    bent: 'bend',
    lent: 'lend',
    sent: 'send',
  }),
)

/** The concept a word stands for: its stem, or the head of its group of near-synonyms. */
export function concept(word: string): string {
  const root = stem(irregular.get(word) ?? word)
  return conceptOfStem.get(root) ?? root
}

const wordPattern = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu

/** Folded words of a text, hyphenated ones apart. */
export const wordsOf = (text: string): string[] => text.match(wordPattern) ?? []

/** Concepts of the words that carry meaning. */
export function conceptsOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of wordsOf(fold(text))) {
    if (!smallWords.has(word) && (word.length > 2 || /\d/.test(word))) found.add(concept(word))
  }
  return found
}

/** Roots of the words that carry meaning, near-synonyms kept apart. */
export function rootsOf(text: string): Set<string> {
  const words = wordsOf(fold(text)).filter((word) => !smallWords.has(word))
  return new Set(words.map((word) => stem(irregular.get(word) ?? word)))
}

export const isSmallWord = (word: string): boolean => smallWords.has(word)
