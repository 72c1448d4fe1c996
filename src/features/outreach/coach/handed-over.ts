// When a talk may be: the time handed over to the other, or named without being fixed.
import { concept, saying, type Act } from './acts.ts'

/**
 * The time handed over, in whatever words: a word of time or occasion, and the other's choice, ease or calendar (or my
 * own giving way) in one clause.
 */
export const handedOver: readonly Act[] = [
  {
    withNot: true,
    wide: true,
    all: [
      concept(
        'whens?|wen|whenever|sometime|once|(?:week|sun|mon|tues|wednes|thurs|fri|satur)?days?|dates?|times?|timing|hours?|(?:even|morn)ings?|afternoons?|nights?|weeks?|weekends?|months?|slots?|moments?|minutes?|gaps?|windows?|spells?|lull|lunch|church|mass|break|dawn|noon|midnight|season|clock|calendar|diary|agenda|schedule|rota|roster|shifts?|watch(?:es)?|tides?|half[- ]hour',
      ),
      saying`(?:is|are|be|\w+'s|wholly|entirely|all|quite|completely|solely) yours|(?:guided|ruled|governed|led|decided|set|settled) by (?:you|your)|at your (?:service|mercy|beck)
        (?<!what )(?:you|u|ya)(?:'d|'ll)? (?:\w+ )?(?:say|name|pick|choose|select|set|fix|appoint|decide|dictate|settle|nominate|propose|suggest|determine|specify)(?! (?:your|how|who|to|yes|no|ok|okay|that|on (?:a|the))\b)
        (?:for|to) you to (?:say|name|pick|choose|set|fix|appoint|decide|dictate|settle)|let<1> (?:you|your \w+) (?:\w+ )?(?:fix|set|pick|choose|decide|name|settle|say|rule)
        (?<=^[\s,;:-]*|(?:please|just|so|then|and|do|kindly|only|simply|or) )(?:name|pick|choose|set|fix|appoint|propose|suggest|nominate|decide|dictate|settle|state|say|specify|indicate)(?: me)? (?:on )?(?:an?|the|any|your|which|what|whichever|whatever|when|some)
        (?:suits?|favou?rs?|pleases?|fits?|agrees?|appeals?|convenes?|weighs?|burdens?|costs?|troubles?|bothers?|disturbs?|inconveniences?)<2> (?:you|u|ya|yours|your \w+|least)
        (?:light|lighter|lightest|kind|kinder|kindest|easy|easier|easiest|good|best|better|comfortable|convenient|free|slack|quiet|open|least|fine|ok|okay|possible|nice|pleasant|handy)(?: (?:time|day|hour|slot|one|moment|evening|morning|enough))? (?:for|to|on|with|by|at|in) (?:you|u|ya|your (?:side|end|part|week|day|rota|house|life))
        your (?:\w+ )?(?:agenda|diary|calendar|schedule|week|day|shifts?|rota|work|job|month|timetable|children|kids|family|patients|customers|clients) (?:\w+ )?(?:has|have|allows?|permits?|opens?|leaves?|spares?|lets?|gives?|can spare|frees?|quiets?|slows?|calms?)|(?:gap|hole|crack|chink|lull|room|space|opening|spell|break|minute|moment|window|hour|pause) in (?:your|ur|yr) (?!life|career)
        (?:when|wen|whenever|while|if)(?: (?:you|u|ya|your))?<2>(?:re|'re|'ve)?<1> (?:free|around|available|home|idle|(?:not|less|least|n't) (?:\w+ing|busy)|bored|off (?:work|shift|duty)|awake|(?:an?|some|five|ten|two) (?:minute|moment|gap|lull|break|hour|second|breather|chance)|nothing better|time)
        (?:whichever|whatever|any|practically any)<1> (?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|point|minute|stage|o'clock|odd hour)|(?:slot|fit|squeeze|pencil|book|put|work|slide) me (?:in\b|between|around)|at all hours|in your (?:gift|hands|power)|go (?:with|by) (?:yours|your)|fit (?:round|around) (?:it|that|yours)|(?:tell me|say|let me know) what you (?:like|prefer|want)|(?:takes|catches|tickles) your fancy|(?:all right|alright|fine|okay|ok|good|agreeable|acceptable) (?:with|by|for) you|which(?: one| of (?:them|those|these))?(?: \w+)? you (?:like|prefer|favou?r|fancy|want|would)|(?:propose|suggest|name|choose|pick|offer) your own
        my (?:\w+ )?(?:shifts?|schedule|week|hours|days|evenings|calendar|plans) (?:can |will |do )?(?:bends?|flex|moves?|shifts?|adapts?|follows?|stretch\w*|is yours|are yours)
        (?:would|might|could|is|are) (?:some|another|any|a later)(?: (?:other|\w+day|time|day|evening|morning|afternoon|night|week|hour|one))(?: [\w']+){0,3} (?:be|do|work|suit|possible|all right|[a-z]+er)(?=[\s?,.]|$)|some (?:other )?(?:time|day|evening|morning|afternoon|night|weekend|\w+day) (?:this|next|in|over|when|after|before|soon)
        (?:send|text|give|drop|offer|tell|write|suggest|propose|shoot|e-?mail|lmk|lemme know|let me know)(?: (?:me|us|over|back))* (?:an?|some|the|your|two|three|a few|a couple of|one|any|what|which|wat) (?:\w+ )?(?:times?|days?|dates?|slots?|nights?|options?|windows?|evenings?)(?! to)|(?:propose|suggest|offer) (?:something|anything|whatever)
        (?:what|which|wat) (?:times?|days?|hours?|evenings?|nights?|mornings?) (?:is|are|r|would be) (?!it|the|an?|this|your|like)
        as you (?:command|order|wish|decree|direct|see fit|please|like it)|your (?:\w+ )?(?:judge?ment|command|decision)|you (?:hold|keep|own|rule|run|command|set) the (?:calendar|clock|reins|hour|day)
        (?:before|after|between)(?: [\w']+){1,3},? (?:or )?(?:before|after|between)
        any (?:lull|gap|break|pause|hole|spell|chink|crack)
        (?:causes?|gives?|makes?|means?|brings?|is|be)<1> (?:you )?(?:no|the least|least|little) (?:trouble|bother|nuisance|effort|inconvenience|burden)|works? on your (?:side|end|part)|(?:that|which)<1> you (?:set|fix|select|choose|pick|name|prefer|like)|of your (?:own )?(?:fixing|choosing|picking|naming|appointing|selection|making)|to your (?:taste|liking|fancy)|(?:whatever|whichever|whenever)<3> (?:is|are) [a-z]+est|any of your \w+s|you think (?:good|best|fit)|yours for the asking|tell me what you(?:'d| would) (?:like|prefer)
        things (?:\w+ )?(?:calm|quiet|settle|slow|ease|die) ?(?:down)?|you<1> (?:don't|do not|won't|can't) (?:need|use|mind|want|fill)
        your<1> (?:preference|choice|call|pick|clock|comfort|convenience|ease|liking|wish|pleasure|discretion|say-so)(?! of (?:career|field|work))
        i (?:don't|do not) mind when|i(?:'ll| will| can|'d| could|'m happy to| am happy to)<1> (?:shuffle|move|shift|bend|rearrange|rejig|arrange|juggle|swap|fit|work it|work around|make (?:any|it|myself|whatever)|take (?:what|the \w+ (?:that|which|you))|be (?:free|there|ready|available) (?:any|when))
        (?:all|any|both|either|every)<1> (?:days?|evenings?|times?|hours?|mornings?|afternoons?|nights?|weeks?)<2> (?:is|are|be) (?:possible|open|free|welcome)`,
    ],
    none: [
      saying`how|why|what (?:made|do|did|does|is it)|(?:did|do|were|was|are) you<1> (?:when|start|begin|become|choose)|you (?:said|told|wrote|spoke|were|was|started|began|found|knew|showed|named)|i (?:was|were|heard|saw|read|spoke)|(?:a |the |your |this |my |best )(?:job|career|field|trade|school|course|college|program|position|internship|role|opening|vacancy|work)(?: is|s)?|wish you|hope you
        (?:must|may) (?:be|have)|(?<!you )know (?:that )?(?:you|your)|first|feel|(?:start|begin|work|sail|join)<2> (?:at )?any|time to (?:enter|start|join|learn|be|get)`,
    ],
  },
  {
    withNot: true,
    all: [
      saying`^[\s,;:-]*(?:so |and |then |but |just |or )?you (?:just |can |may |should )?(?:say|tell|pick|choose|name it|decide|set it|call it)(?: (?:me|when|so|it))?(?=[\s.!,)]*$)
        choose freely|(?:choose|pick|take|say|tell me)<1> (?:what|whatever|whichever|that which)<1> (?:is|'s|be|would be|feels|seems|comes)?<2> (?:for|to|with) (?:you|u|ya)(?=[\s.!,;)]*$)
        (?:it|this|mine)(?: (?!not)\w+)?(?:'ll| can| could| will)(?: (?!not)\w+)? wait(?! (?:to|tables|outside|at|in|for you to (?:answer|reply)))
        ^[\s,;:-]*(?:just |so |please )?(?:catch|ring|call|phone|text|grab|find|hit|holler at|ping|shout at|message|holla|holler|shout|yell)(?: me)?(?: \w+)? (?:when|whenever|wen|if|once) (?:you|u|ya|ur|youre)`,
    ],
  },
]

/** A time that is named but not fixed: "some Sunday", "a rainy day", "evenings", "next week, or the one after". */
const part =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekday|weekend|morning|evening|afternoon|night|nite|day|week|lunch ?time|noon|midnight)'
export const unfixed: Act = {
  withNot: true,
  all: [
    concept(
      `(?:some|any|another|an?|one|either|whichever|whatever|later|different|in your|on your|of your) (?:(?!(?:half|couple|few|good|great|nice|lot|bit|full|long|whole|single|hour|on|at|of|in|for|with|by|to|and|half[- ]hour)\\b)[\\w'-]+ ){0,2}${part}s?(?! (?:in the|at the|like|of (?:work|the)|job|shift|class|course|school|student|off|laborer|now|nurse|clerk|guard|manager|care|trip|one)\\b)`,
      `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekdays|weekends|mornings|evenings|afternoons|lunch ?times)(?! (?:i|at the|in the|with|only|off)\\b)`,
      `${part}s?(?:,| or| and)(?: (?!in the|\\d)[\\w',]+){0,4} (?:${part}s?|whatever|the one after|after that|later|in (?:spring|summer|autumn|fall|winter))`,
    ),
    /^[\s,;:-]*(?:[\w'-]+[\s,]*){1,10}[.?!]*$|\b(?:calls?|talk|speak|meet|phone|chat|coffee|visit|ring|zoom|free|around|available|open|suits?|works?|do|fine|better|best|ok|okay|eas(?:y|ier|iest)|kinder|perhaps|maybe|if|would|could|can|might|may|let|take|fit|grant|come|whatever|when|you)\b/,
  ],
  none: [
    concept(
      "how|why|what(?! (?:day|time|evening|morning|suits|works))|(?:i|we) (?!can|could|will|would|may|might|wonder|hope|leave|prefer|keep|get)[a-z]+|(?:for|once) a day|some day(?=[\\s.!]*$)|do you like|only|at \\d+|(?:i'm|i am|im) (?!free|around|available|open|off|home|up|easy|flexible|at home)[a-z]+|every|each|by (?:the end|\\w+day)|until|deadline|since|ago|last|these days|all day|one day(?! (?:that|when|of))|some day i|(?:have|had|having|hope|enjoy) (?:an?|your|the|some)|typical|life|hir(?:ed?|ing)|(?:you|u) need an? \\w+|(?:any|some) work|jobs?|position|intern\\w*|shift|classes|was|were|had|did|said|told|saw|came|went|spoke|gave|wrote|heard|read|sat|stood|made|until|(?!need|speed|tired|retired|indeed)[a-z]{2,}[a-z]ed|you (?:must|always|often|know)|make my|made my",
    ),
  ],
}
