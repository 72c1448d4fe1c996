// Praise without substance: superlatives over the whole world, worship, metaphors of gods and stars.
import { concept, findAct, saying, type Act } from './acts.ts'
import { evidenceOf, type Reading } from './reading.ts'
import type { Finding } from './verdict.ts'
import { withVote } from './vote.ts'
import { noEmptyFlattery as ballot } from './votes/no-empty-flattery.ts'

const extreme =
  '(?:amazing|incredible|brilliant|inspiring|inspirational|extraordinary|gifted|magnificent|wonderful|gorgeous|perfect|flawless|phenomenal|legendary|fabulous|fantastic|splendid|marvell?ous|awesome|epic|iconic|exceptional|outstanding|glorious|stunning|dazzling|sensational|spectacular|astonishing|astounding|unbelievable|unmatched|unrivall?ed|peerless|incomparable|superb|godlike|divine|superhuman|miraculous|stellar|talented|beautiful|wise|noble|unparallell?ed|world-class|immaculate|exquisite|breathtaking|mind-blowing|jaw-dropping|awe-inspiring|out of this world|prestigious)'
const superlative = `(?:(?:very )?(?:best|greatest|finest|smartest|brightest|coolest|nicest|kindest|wisest|sharpest|noblest|most [\\w-]+|top|number one|no\\. ?1|world's (?:\\w+ )?(?:best|greatest|one)))`
const everywhere =
  '(?:ever|alive|anywhere|in (?:the|this|all(?: of)?|my)(?: [\\w-]+){0,2} (?:world|universe|state|country|city|history|business|industry|profession|galaxy|nation|land|field|region|life)|on (?:the |this )?(?:whole |entire )?(?:planet|earth|linkedin|internet)|of all(?: times?)?|of (?:our|this|any) (?:whole |entire )?(?:time|age|century|generation)|born|god ever made|to ever|under the sun|of all the \\w+|in existence|between here and|this country|in history)'
const idol =
  '(?:hero|heroine|idol|legend|goddess|god|superstar|superhero|rock ?star|queen|king|prince|saint|angel|wizard|visionary|titan|icon|guru|prodigy|genius|mastermind|savior|miracle|treasure|marvel|star|giant|unicorn|role model|light|beacon|einstein|mozart|picasso|michelangelo|beyonce|michael jordan|shakespeare|leonardo|messiah|deity|master|number (?:one|1))'
const you = concept("you|your|you're|youre|yours|u|ur|u're|yr|sir|madam|\\w+'s")

export const flatteryActs: readonly Act[] = [
  // The best of all there is.
  {
    withNot: true,
    all: [
      concept(superlative),
      concept(everywhere, "god's"),
      concept(
        "you|your|you're|u|ur|yours|wow|hail|builder|sir|congrat\\w*|hey|legends?|no contest|hands down|(?:^|the )(?:greatest|best|finest) \\w+(?= (?:in|of|on|ever|alive))|(?:^|dear |to )(?:the )?world's",
      ),
    ],
    none: [
      concept(
        '(?<!of all )time|thing that (?:ever )?happened|way to|day|summer|week|weekend|year|season|part|thing i|coffee|pie|(?:explanation|drawing|map|description|account|answer|museum|lecture|talk|article|advice|book|lesson) (?:of|in|about|on|i)',
        '(?:she|he|they|\\w+) ever (?:put|had|hired|trained|taught|met|worked|saw)|(?:best|most \\w+) (?:\\w+ )?hour|(?:says|said|told|calls)(?: \\w+){0,8} (?:in|around|at) (?:the|our) (?:county|town|state|city|valley|school|office|shop)',
      ),
    ],
  },
  {
    withNot: true,
    all: [
      concept(`you(?:'re| are| must be)|u(?:'re| r| are)|ur|youre`),
      concept(
        `(?:simply|truly|just|absolutely|literally|the)(?: (?:very|single|absolute|one))* ${superlative}(?: (?:and|,) \\w+)*(?:,? (?:most )?[\\w-]+){0,3} (?:person|human(?: being)?|man|woman|soul|professional|teacher|doctor|engineer|designer|company|firm|expert|being|dev|boss|${idol})`,
        `${superlative} of the ${superlative}`,
      ),
    ],
    none: [concept('only one|only person|best person to|right person|(?:best|good) (?:one|person) to')],
  },
  // Gods, stars and heroes.
  {
    withNot: true,
    all: [
      concept(
        `(?:(?:you(?:'re| are| were|'ll be| will be| must be)|u(?: r|'re| are)|ur|youre)(?: [\\w-]+){0,4}|(?:be|as|like|such|hey|hi|hello|yo|o|hail|you)(?: (?:simply|truly|absolutely|literally|the|an?|my|our|true|real|absolute|living|total|personal|walking|such|very|literal|actual|own|[\\w-]+ [\\w-]+(?=s ))){0,3}) ${idol}s?(?: (?:of|among|to|in|for|and|on|behavior|energy|status|!)|[,.!]|$)|^[\\s,]*(?:my |o |our )?(?:great |mighty |living |absolute )?${idol}(?: of| to|[,!]|$)|${idol} (?:among|of (?:mine|all)|status)|${idol} like you|hero!|giant among`,
        'goals',
        "gift (?:from|of) (?:god|heaven|the gods)|sent from heaven|hung the moon|walk(?:s)? on water|(?:you(?:'re| are)|ur|u r) the (?:\\w+ )?goat|no (?:\\w+ ){1,3}(?:deserves?|is worthy|is enough)|(?:an? )?angel sent|sun that|tower(?:s|ing)? (?:above|over every\\w+)|great master|in a thousand years|(?:are|is) (?:pure )?(?:magic|gold|perfection)|perfection itself|no equal|heavens?|wonder of the world|everything i want to be|left on this (?:planet|earth)|bow to|nothing less than a genius|perfection in",
      ),
      you,
    ],
    none: [
      concept(
        `${idol} (?:of|in) (?:the|a|your|his|her) (?:story|tale|play|film|book|street|chapel|church|parade)|(?:your|his|her|my) (?:shop|dog|cat|horse|bees?)|king (?:post|size|tide|crab|salmon)|(?:star|hero|king|queen|angel) of your (?:talk|story|lecture|article|book)|light (?:of|in|on|for|to) (?:the|a|my)|(?:a|the|my) (?:\\w+ )?light|queen (?:bee|anne)|master(?:'s)? (?:degree|class|plan|bedroom|of)|a? ?star (?:chart|map|lathe)`,
      ),
    ],
  },
  // Worship.
  {
    withNot: true,
    all: [
      concept(
        "worship(?:p?ed|ping)?|idoli[sz]e|revere|adore (?:you|everything)|obsessed(?: with)?|star-?struck|awestruck|bow (?:down|before|to)|bows before|kneel|kiss (?:the|your)|not worthy|unworthy|speechless|drop to my knees|swoon\\w*|fan-?girl\\w*|fan-?boy\\w*|weep|tremble|(?:your|you're) (?:biggest|greatest|number one) fan|(?:biggest|greatest|number one|#1|massive|super|huge|enormous|die-?hard) fan|fan number one|in (?:total |complete |absolute |such )?awe of (?:you|your|everything you)|like nobody else|want to be (?:exactly )?like you in every|i (?:dream(?:t|ed)? of being|wish i were|want to be) you|die for|(?:words|language) (?:cannot|can't|can not|fail)|beyond words|love everything about you|(?:all )?hail(?=[!,]| (?:to|o|great))",
      ),
      you,
    ],
    none: [concept('bow (?:tie|saw|of)|fan of (?:the|your) (?:gate|work|column|podcast|bread|rye|show)')],
  },
  // Nobody compares.
  {
    withNot: true,
    all: [
      concept(
        'nobody|no ?one|none|never|no other|all (?:the )?other|everyone else|everybody else|no mortal|there (?:is|are|will be) no',
      ),
      concept(
        `(?:like|as|than|next to|above|compare[sd]? (?:to|with)) (?:you|yours|your \\w+)|compare[sd]?|(?:comes?|gets?) (?:anywhere )?(?:close|near)|rivals?|(?:is|are) (?:dust|nothing|amateurs?)|in your shadow|has done as much|(?:so|more|as) ${extreme}|never be another|ever (?:reach|equal(?:l?ed)?|match)|equal(?:l?ed)?|even close|holds? a candle`,
      ),
    ],
    none: [
      concept(
        '(?:like|as) (?:you|yours) (?:did|do|said|have|to)|than you think|seen (?:it|that|them)|nobody like me|compares? (?:the|a|two|notes|prices)|never (?:thought|knew|heard|known|expected|imagined)',
      ),
    ],
  },
  // Above all measure, in figures of speech.
  {
    withNot: true,
    all: [
      saying`world's best \w+,|(?:most (?:glorious|visionary|legendary|brilliant|amazing|incredible|magnificent))<3> (?:in|of) (?:the|all|our)<1> (?:world|country|land|universe|planet|\w+)|god-?tier|unparallell?ed|(?:not|aren't|isn't|no one is|nobody is) (?:fit|worthy|good enough) to|unworthy of|(?:can|could) touch you|(?:number one|no\. ?1|#1)<1> best|(?:sun|moon|stars?|world|birds?|angels?) (?:rises?|shines?|sings?|stops?|revolves?|weeps?|turns?|bows?) (?:when|for|around|because|at)
        (?:wisdom|talent|genius|skill|kindness|knowledge|greatness|brilliance|gift)<2> (?:knows? no|has no|without|beyond|is otherworldly|is unreal|is divine|blinds?|dazzles?|is out of this world)
        (?:otherworldly|superhuman|not of this (?:world|earth)|beyond (?:compare|comparison|words|belief|perfection|amazing|incredible|brilliant|human|good|measure))
        (?:never|haven't|have not)<2> seen (?:such|so much|anything|anyone|so)<2> (?:perfection|perfect|genius|brilliance|brilliant|talent\w*|amazing|divine|like you)
        (?:puts?|putting)<4> (?:to shame|in the shade)|in (?:your|the) shadow|(?:has|have) nothing on you|the one and only|incomparable|illustrious|most (?:esteemed|revered|exalted|venerable|eminent|distinguished|honou?rable|illustrious)
        (?:you(?:'re| are)|ur|youre|u r|u are)<2> (?:the|a total|an absolute) (?:very )?(?:best|greatest|goat|bomb|truth|man|queen|king|boss|real deal|dream|coolest|finest)(?: to ever| ever| there (?:is|ever)|(?=$|[.!,]))
        (?:you(?:'re| are)|your \w+ is) to<3> what|o (?:great|mighty|wise|noble|exalted) (?:one|master|sir|lady|madam)
        (?:(?:${extreme})(?:,| and)? ?){2,}|(?:give|gave) (?:anything|everything|my (?:\w+ )?(?:arm|leg|life|soul|kidney)) to (?:be|have|become|live|work) (?:like|as|your|with) you
        (?:you(?:'re| are)|ur|youre)<2> unreal|tremble\w*|(?:god|heaven|nature|the gods) (?:must have )?(?:made|sent|created|blessed|broke)<4> (?:you|when|mold|perfect)|holiest|saintly|saint beyond
        (?:every|each|all)<4> (?:by|of|from|you)<3> (?:is|are) (?:an? |pure |simply |truly )?(?:masterpieces?|works? of art|miracles?|poems?|perfection|magic|wonders?|genius)
        (?:the )?(?:father|mother|god|king|queen|master|inventor|creator) of (?:all|the whole|the entire|every|modern) \w+
        no (?:man|woman|person|one|human|other \w+|\w+)<5> (?:is|are|was|comes|could be) (?:equal|near|close|comparable|superior) to you|(?:there is|there's)<2> no (?:greater|better|finer|wiser|kinder|more \w+) \w+<4> (?:earth|world|country|planet|anywhere|alive|than you)
        (?:single|very) (?:greatest|best|finest|most \w+)<3> (?:alive|living|ever|of all|on earth|in the)|(?:${superlative})<4> (?:bar none|by far|no contest|there (?:will|ever|is)|straight from|beyond)`,
      saying`you(?:'re|r|rs)?|yours|youre|u|ur|great one|someone|such|madam|sir|shame|greater|finer`,
    ],
    none: [
      saying`to be (?:alive|fit)|fit to (?:print|eat)|at sunrise|when the|moon (?:rises|cycle)|my (?:grand\w+|mother|father|dog|cat|bread|kids)|(?:day|days|week|summer|time|pie|bread|coffee|part|view|advice|teacher|class|book|lesson|hour|idea|news|price|way)(?: \w+)? (?:bar none|by far|ever)`,
    ],
  },
  // Perfection without a reason.
  {
    withNot: true,
    all: [
      concept(
        `(?:you(?:'re| are| were)|u(?:'re| are| r)?|ur|youre)(?: [\\w-]+){0,2} (?:so |such an? |truly |absolutely |beyond |simply |utterly |the )?(?:${extreme})|how ${extreme} you are|(?:such an?|an?|truly|absolutely|so|utterly|what an?|your|most)(?: [\\w-]+){0,2} ${extreme}(?:,? (?:and )?(?:[\\w-]+)){0,2} (?:person|human|human being|being|man|woman|lady|soul|mind|professional|leader|career|life|success|achievements?|genius|wisdom|journey|company|firm|reputation|background|profile)|your (?:\\w+ )?(?:greatness|brilliance|genius|perfection|magnificence|glory|majesty|splendou?r|radiance|awesomeness|excellence)|(?:pure|sheer|total|absolute) (?:perfection|genius|brilliance)|perfect in every|${extreme},? (?:and |so )?${extreme}|(?:do|did|does) no wrong|(?:inspiration|example) (?:to|for) (?:all|everyone|everybody|humanity|the (?:whole |entire )?world|us all|mankind|millions|every)|(?:true|real|absolute|constant) inspiration|(?:turns|turn) to gold|(?:world|universe|humanity)(?: \\w+){0,2} (?:deserve|lucky|bows?|blessed|envies|needs more)|one in a million|one of a kind|once in a (?:century|generation|lifetime)|second to none|without equal|beyond compare|shines? brighter|outshines?|so magnificent|out of this world|larger than life`,
      ),
      you,
    ],
    none: [
      concept(
        `(?:having|have|had|hope you(?:'re| are)?) (?:an? |the )?(?:\\w+ )?${extreme}|(?:you(?:'re| are) so|so) (?:kind|wise) to|${extreme} (?:week|weekend|holiday|summer|winter|month|year|season|trip|idea|to (?:see|hear|watch|meet|learn|talk)|time|day|view|gate|floor|work|voice|colors?|pie|bread|that)|(?:was|were|is|it's) ${extreme} (?:to|that|how)`,
      ),
    ],
  },
]

export function noEmptyFlattery(body: Reading): Finding {
  const hit = withVote(body, ballot, findAct(body, flatteryActs))
  if (!hit) return { verdict: 'pass' }
  return {
    verdict: 'fail',
    evidence: evidenceOf(body, hit),
    reason: { code: 'flattery' },
    fix: { code: 'flattery' },
  }
}
