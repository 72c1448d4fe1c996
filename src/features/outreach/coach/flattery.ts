// Praise without substance: superlatives over the whole world, worship, metaphors of gods and stars.
import { concept, findAct, saying, type Act } from './acts.ts'
import { evidenceOf, type Reading } from './reading.ts'
import type { Finding } from './verdict.ts'

const extreme =
  '(?:amazing|incredible|brilliant|inspiring|inspirational|extraordinary|gifted|magnificent|wonderful|gorgeous|perfect|flawless|phenomenal|legendary|fabulous|fantastic|splendid|marvell?ous|awesome|epic|iconic|exceptional|outstanding|glorious|stunning|dazzling|sensational|spectacular|astonishing|astounding|unbelievable|unmatched|unrivall?ed|peerless|incomparable|superb|godlike|divine|superhuman|miraculous|stellar|talented|beautiful|wise|noble|unparallell?ed|world-class|immaculate|exquisite|breathtaking|mind-blowing|jaw-dropping|awe-inspiring|prestigious)'
const superlative = `(?:(?:very )?(?:best|greatest|finest|smartest|brightest|coolest|nicest|kindest|wisest|sharpest|noblest|most [\\w-]+|top|number one))`
const everywhere =
  '(?:ever|alive|anywhere|in (?:the|this|all(?: of)?|my)(?: [\\w-]+){0,2} (?:world|universe|state|country|city|history|business|industry|profession|galaxy|nation|land|field|region|life)|on (?:the |this )?(?:whole |entire )?(?:planet|earth|linkedin|internet)|of all(?: times?)?|of (?:our|this|any) (?:whole |entire )?(?:time|age|century|generation)|born|under the sun|in history)'
const idol =
  '(?:hero|heroine|idol|legend|goddess|god|superstar|superhero|rock ?star|queen|king|prince|saint|angel|wizard|visionary|titan|icon|guru|prodigy|genius|mastermind|savior|miracle|treasure|marvel|star|giant|unicorn|light|beacon|einstein|mozart|picasso|michelangelo|beyonce|shakespeare|leonardo|messiah|deity|master)'
const you = concept("you|your|you're|youre|yours|u|ur|u're|yr|sir|madam|\\w+'s")

export const flatteryActs: readonly Act[] = [
  // The best of all there is.
  {
    withNot: true,
    all: [
      concept(superlative),
      concept(everywhere, "god's"),
      concept(
        "you|your|you're|u|ur|yours|wow|hail|builder|sir|congrat\\w*|hey|legends?|no contest|(?:^|the )(?:greatest|best|finest) \\w+(?= (?:in|of|on|ever|alive))",
      ),
    ],
    none: [
      concept(
        'day|summer|week|weekend|year|season|part|coffee|pie',
        '(?:she|he|they|\\w+) ever (?:put|had|hired|trained|taught|met|worked|saw)',
      ),
    ],
  },
  {
    withNot: true,
    all: [
      concept(`you(?:'re| are)|ur|youre`),
      concept(
        `(?:simply|truly|just|absolutely|literally|the)(?: (?:very|single|absolute|one))* ${superlative}(?:,? (?:most )?[\\w-]+){0,3} (?:person|man|woman|soul|professional|teacher|doctor|engineer|designer|company|firm|expert|being|dev|boss|${idol})`,
      ),
    ],
  },
  // Gods, stars and heroes.
  {
    withNot: true,
    all: [
      concept(
        `(?:(?:you(?:'re| are| were)|ur|youre)(?: [\\w-]+){0,4}) ${idol}s?(?: (?:of|among|to|in|for|and|on|behavior|energy|status|!)|[,.!]|$)|${idol} like you|hero!`,
        'goals',
        'heavens?',
      ),
      you,
    ],
  },
  // Worship.
  {
    withNot: true,
    all: [
      concept(
        "worship(?:p?ed|ping)?|idoli[sz]e|revere|adore (?:you|everything)|obsessed(?: with)?|star-?struck|awestruck|bow (?:down|before|to)|kneel|unworthy|speechless|swoon\\w*|fan-?girl\\w*|fan-?boy\\w*|weep|tremble|(?:your|you're) (?:biggest|greatest|number one) fan|i want to be you|(?:words|language) (?:cannot|can't|fail)",
      ),
      you,
    ],
  },
  // Nobody compares.
  {
    withNot: true,
    all: [
      concept('nobody|no ?one|none|never|there (?:is|are) no'),
      concept(
        `(?:like|as|than|above) (?:you|yours)|compare[sd]?|(?:comes?|gets?) (?:anywhere )?(?:close|near)|rivals?|equal(?:l?ed)?`,
      ),
    ],
    none: [concept('(?:like|as) (?:you|yours) (?:did|do|said|have|to)')],
  },
  // Above all measure, in figures of speech.
  {
    withNot: true,
    all: [
      saying`not (?:fit|worthy) to|(?:sun|moon|stars?|world|birds?|angels?) (?:rises?|shines?|sings?|stops?|revolves?|weeps?|turns?|bows?) (?:when|for|around|because|at)
        (?:wisdom|talent|genius|skill|kindness|knowledge|greatness|brilliance|gift)<2> (?:knows? no|without|beyond|is otherworldly|blinds?|dazzles?)
        (?:never|haven't)<2> seen (?:such|anything|anyone|so)<2> (?:perfection|perfect|genius|brilliance|brilliant|talent\w*|amazing|divine)
        (?:puts?|putting)<4> to shame|(?:has|have) nothing on you|incomparable|illustrious
        (?:you(?:'re| are)|ur|youre)<2> the (?:very )?(?:best|greatest|goat|bomb|truth|man|queen|king|boss|dream|coolest|finest)(?: ever|(?=$|[.!,]))
        (?:you(?:'re| are)) to<3> what|o (?:great|mighty|wise|noble|exalted) (?:one|master|sir|lady|madam)
        (?:(?:${extreme})(?:,| and)? ?){2,}|(?:give|gave) (?:anything|everything) to (?:be|have|become|live|work) (?:like|as|your|with) you
        (?:you(?:'re| are)|ur|youre)<2> unreal|tremble\w*|holiest|saintly`,
      saying`you(?:'re|r|rs)?|youre|u|ur|great one|someone|such|madam|sir|shame`,
    ],
  },
  // Perfection without a reason.
  {
    withNot: true,
    all: [
      concept(
        `(?:you(?:'re| are| were)|ur|youre)(?: [\\w-]+){0,2} (?:so |truly |absolutely |beyond |simply |utterly |the )?(?:${extreme})|(?:an?|truly|absolutely|so|utterly|your|most)(?: [\\w-]+){0,2} ${extreme} (?:person|human|being|man|woman|lady|soul|mind|professional|leader|career|life|success|achievements?|genius|wisdom|journey|company|firm|reputation|background|profile)|(?:inspiration|example) (?:to|for) (?:all|everyone|everybody|humanity|the (?:whole |entire )?world|mankind|millions|every)|(?:turns|turn) to gold|outshines?`,
      ),
      you,
    ],
  },
]

export function noEmptyFlattery(body: Reading): Finding {
  const hit = findAct(body, flatteryActs)
  if (!hit) return { verdict: 'pass' }
  return {
    verdict: 'fail',
    evidence: evidenceOf(body, hit),
    reason: { code: 'flattery' },
    fix: { code: 'flattery' },
  }
}
