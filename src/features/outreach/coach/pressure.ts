// Guilt, reproach, pestering, begging, threats and deadlines, as acts of one clause.
import { concept, findAct, saying, type Act } from './acts.ts'
import { evidenceAt, findIn, type Hit, type Reading } from './reading.ts'
import type { Finding } from './verdict.ts'

const answer =
  '(?:revert|get back|acknowledge|repl(?:y|ies|ied)|respond|response|answers?|answered|call (?:me|back)|hear (?:back )?from you|let me know|confirm|decide|decision|say yes|tell me)'
const when =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|midnight|(?:\\w+ ){1,2}(?:minutes|hours|hour|days)|close of (?:business|day|play)|cob|eod|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m|p\\.m|o'clock)|the \\d{1,2}(?:st|nd|rd|th)|sundown|lunch)"
const demand =
  '(?:answer|reply|respond|help|meet|talk|speak|call|write|give|decide|explain|tell|agree|spare|come|look)'
const you = "you|your|you're|you've|you'd|you'll|yours|u|ur|yourself"
const me = "(?:me|my|i|i'm|i'd|i'll|i've|us|we|students?|someone|somebody)"

const pressureActs: readonly Act[] = [
  // Wide concepts first: a word of shame, of complaint, of having to, beside a word for the other.
  {
    withNot: true,
    all: [
      saying`ashamed|shame|shameful|conscience|guilt\w*|disgrace\w*|heartless\w*|selfish\w*|unprofessional|disrespect\w*|rude(?:ness)?|discourte\w*|ungrateful|stingy|snob\w*|arrogan\w*|hypocrit\w*|inconsiderate|cruel\w*|cold-hearted|callous`,
      saying`${you}|it's|it is|that's|this is`,
    ],
    none: [
      saying`sorry|forgive|how|i was|hope|shame that|patients?|if i|good conscience|(?:my|i feel) guilt`,
    ],
  },
  {
    withNot: true,
    all: [
      saying`i'll|i will|i'd|i might|i may|i can|i could|i shall|i'm going to|i am going to|or`,
      saying`report|reporting|complain\w*|complaint|expose|bad review|lawyers?|legal action|escalate|your (?:boss|supervisor|superiors?|employer)|regret it|consequences|spread the word|tell (?:everyone|everybody|the world|people)|post (?:about|this)`,
    ],
    none: [
      saying`(?:not|never|won't) (?:report|complain)|for (?:the|a|my) (?:class|school|paper)|vouch|hear about`,
    ],
  },
  {
    withNot: true,
    all: [
      saying`urgent(?:ly)?|asap|at once|immediately|right away|straight away|without delay|deadline|promptly|no later than|final notice|last chance|today|tonight|tomorrow`,
      saying`answer|reply|respond|response|decision|decide|confirm|write back|get back|hear back|let me know|yes or no|your yes`,
    ],
    none: [
      saying`no (?:rush|hurry|need)|whenever|not urgent|as welcome|you (?:answered|replied|said)|glad to|happy to|take your time
        if you (?:can|could|like)`,
    ],
  },
  {
    all: [
      saying`(?:you|u)<1> (?:must|have to|need to|ought to|had better|better|gotta|should at least|should really|(?:can|could|might) at least)`,
      saying`me|my|us|yes|reply|answer|respond|time|talk|call|write|meet|help|minutes?`,
    ],
    none: [
      saying`if you|you said|you told|only if|to (?:know|learn|be|become|do)|what|how|busy|forgive|move|cancel|choose|(?:be|do|know|say something|teach|offer|share)`,
    ],
  },
  {
    withNot: true,
    all: [
      saying`i<1> (?:insist|demand|require|deserve)|(?:owed|entitled|earned)<3> (?:half|hours?|minutes|time|answer|reply|yes|better|it|you)|(?:you|u) owe
        bothered to (?:answer|reply|call|write)|(?:each|every|daily|hourly)<4> (?:until|till) (?:i|we|you)|waiting on you`,
    ],
    none: [saying`how|what|don't owe|thank\w*`],
  },
  {
    withNot: true,
    all: [
      saying`(?:you|you've|you're)<4> (?:ignor\w+|ghost\w+|snub\w*|dodg\w+|forgot(?:ten)?|silent)|your silence|unanswered|(?:by|get|got|being|been) (?:ignored|ghosted|snubbed)|still (?:nothing|no (?:word|reply|answer|response))`,
    ],
    none: [
      saying`sorry|understand|forgive|if you|feel free|(?:can|may|could)<1> ignore|how|what|patients?|customers?|probably|likely|might|you (?:told|said)|she says|he says`,
    ],
  },
  {
    withNot: true,
    all: [
      saying`(?:don't|dont|do not|never|won't|will not|can't|cannot)<2> (?:say no|refuse|ignore|let me down|disappoint|turn me (?:down|away)|reject|abandon|ghost|fail me|take no|accept no|take another no|leave me hanging)
        after (?:all|everything) (?:i|we|my)|the least you|at the very least|too much to ask|how hard (?:is|can|could) it`,
    ],
    none: [saying`i<1> (?:ignore|refuse)|sorry|hope`],
  },
  // A time to answer by.
  {
    withNot: true,
    all: [
      concept(answer, 'hear', 'must have'),
      concept(
        `(?:by|before|within|until|till) (?:(?:the|this|next|end|of) )*(?:\\w+ )?${when}`,
        'immediately',
        'asap',
        'by tonite',
      ),
    ],
    none: [concept('after|any|whenever|whatever|patients|callers|customers')],
  },
  {
    all: [
      concept(
        `(?:answer|reply|respond|call|text|write)(?: me| back)* (?:today|tonight|now|already)|(?:final|last) (?:notice|warning|chance|reminder|request|appeal)`,
      ),
    ],
    withNot: true,
  },
  // What the sender suffers, and what the other must be to let it happen.
  {
    withNot: true,
    all: [
      concept(
        "impolite|unfair|obviously|vanished|i know you(?:'re| are)? (?:\\w+ )?(?:read|reading|saw|seen|got)",
        "like an? (?:fool|idiot)|you have (?:one|two|three|\\d+) (?:days?|hours?|weeks?)(?=$|[.!])|do the (?:decent|right) thing|time for (?:an? |your )?(?:holiday|vacation|golf|parties)|(?:i'd|i would) hate (?:for|to (?:tell|have to|report|see))|so i go on|(?:my|this is (?:my|the)) (?:third|fourth|fifth|sixth) time|then i(?:'ll)? (?:post|tell|go|report|call)|like i (?:was|were|am|did) (?:nothing|nobody|air|invisible|dirt)|until i hear|for once",
      ),
    ],
    none: [concept('sorry|how|free')],
  },
  // Demands.
  {
    all: [concept(`(?:you|u) (?:must|better|owe|gotta)(?: \\w+)? ${demand}`)],
    none: [concept('busy')],
  },
  {
    all: [
      concept(
        "(?:don't|do not|dont)(?: \\w+)? (?:refuse|ignore|disappoint|reject|make me|delete|brush|abandon|shut|ghost|break|be (?:like|the|selfish|stingy|cruel|heartless))|no excuses?",
      ),
    ],
    withNot: true,
  },
  // Threats, and what will come of a no.
  {
    all: [
      concept("i'll|gonna|will"),
      concept(
        `(?:complain|(?:show|turn|pop|rock) up|camp|keep(?: on)? (?:writing|calling|texting|emailing|messaging|asking|knocking|ringing|coming))`,
      ),
    ],
    withNot: true,
  },
  {
    all: [
      concept('if|unless|otherwise|unless'),
      concept(
        "i(?:'ll| will| would|'d| shall| may| might| can't| cannot| won't)?(?: \\w+){0,3} (?:fail|flunk|lose|be (?:kicked|crushed|ruined|devastated|heartbroken|lost|finished|hurt|disappointed|stuck|forced|offended)|starve|quit|cry|die|report)",
      ),
    ],
    none: [concept('understand|fine')],
    withNot: true,
    wide: true,
  },
  // "If you refuse, I will …": whatever follows, unless it is understanding.
  {
    all: [
      concept(
        "(?:if|unless|should|when) (?:you|u)(?: \\w+)? (?:refuse|say no|don't|dont|won't|decline|ignore|reject|turn me|answer|reply|cannot|can't)",
      ),
      concept("i(?:'ll| will| would|'d| shall| think| guess| suppose| may| might|'m going to|ll)|ill"),
    ],
    none: [
      concept(
        'respect|accept|survive|live|cope|fine|find|try|thank|leave|bother|trouble|grateful|appreciate|happy|glad|mind',
      ),
    ],
    withNot: true,
    wide: true,
  },
  // Everything hangs on you.
  {
    all: [
      concept(
        '(?:depends?|depending|rests?|hangs?|hing(?:es?|ing)|riding|rides|relies|relying|counting|banking)(?: entirely| only| solely| all| completely| fully| totally| just)? (?:up)?on (?:you|your|u|ur|this|it|one|that|whether)|on you',
      ),
      concept(
        "(?:my|the) (?:\\w+ )?(?:grade|future|life|career|dreams?|degree|hopes?|graduation|scholarship|visa|family|kids|children|project|class|semester|everything)|everything|i'm",
      ),
      concept('you|your|u|this|yours'),
    ],
    none: [concept('how|what')],
  },
  {
    all: [
      concept(
        '(?:my|the|our|ur|one|his|her|yr|mine|are) (?:only|last|sole) (?:hope|chance|shot|option|one left)',
      ),
    ],
  },
  // Reproach.
  {
    all: [
      concept(
        "(?:you|u)(?:'ve| have|'re| are| did| do| could| would| must| can| cant| can't| cannot| will| 'd|'d|'ll)?(?:n't| not)?(?: \\w+){0,3} (?:ignor(?:e|ed|ing)|ghost(?:ed|ing)|forgotten|forgot|read my|left me|avoid(?:ed|ing)|courtesy|decency|bother(?:ed)?|honou?r(?:ed)? me|dignify|deign(?:ed)?|have to live with)",
      ),
      concept(`${me}|it|students?|you|reply|answer`),
    ],
    none: [concept('you told|sorry|(?:can|may|could) (?:\\w+ )?ignore (?:this|it|my)|understand')],
    withNot: true,
  },
  {
    all: [
      concept(
        "(?:it |that |this )?(?:hurts|pains|saddens|upsets|offends|insults|stings)(?: me| to| that| when)|i (?:really |had )?(?:thought|expected|hoped) (?:\\w+ )?(?:(?:better|more|higher) (?:of|from)|(?:better|more|higher)(?=$|[.!]))|you(?: can't| cannot) back out|where (?:they|you) came from",
        "(?:i'm|i am|i was|i feel)(?: \\w+){0,2} (?:disappointed|hurt|offended|insulted|upset|angry|let down|frustrated|owed|entitled)(?: (?:that|by|with|at|in|because))?",
        '(?:girls|boys|kids|students|someone|nobodies|people|folks) like me|beneath you|(?:arranged|rearranged|cancell?ed|skipped|missed|took)(?: \\w+){0,5} (?:for (?:you|this|it)|around (?:you|it|this))',
      ),
    ],
    none: [concept('customers?|patients?|callers?|neighbors|firefighters|myself|interested in')],
    withNot: true,
  },
  // Others did better, or did the same.
  {
    all: [
      concept(
        `(?:everyone|everybody|nobody|(?:two|three|four|five|six|seven|ten|several|many) other (?:\\w+ )?\\w+s)(?: [\\w'-]+){0,7} (?:refuse[sd]|ignore[sd]|agreed|answer(?:ed|s)?|repl(?:ied|ies)|responded|(?:made|found|had|took|gave)(?: me)?(?: the| some| a)? (?:time|minute|hour|moment|chance))`,
      ),
    ],
    none: [concept('how (?:do|did|does|can|to|you)|machine|question')],
    withNot: true,
  },
  {
    all: [
      concept(
        '(?:written|wrote|called|emailed|texted|messaged|asked|tried|phoned|rung|rang|knocked|come|came|been|mailed|begged|pinged)(?: \\w+){0,4} (?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|many|several|countless|\\d+)(?: \\w+)? times|(?:the )?(?:\\d+(?:st|nd|rd|th)|mon\\w*|tues\\w*)(?:,? (?:and )?(?:on )?(?:the )?(?:\\d+(?:st|nd|rd|th)|\\w+day)){2,}|(?:third|fourth|fifth|sixth|seventh|eighth|tenth|3rd|4th|5th|6th|7th|umpteenth) (?:\\w+ )?(?:message|e?mail|text|call|letter|note|voicemail|attempt|try|reminder)|wait(?:ed|ing) by the (?:phone|window)',
      ),
    ],
    none: [concept('practic\\w*|sorry|machine')],
    withNot: true,
  },
  // Manners and decency, held up to somebody.
  {
    all: [
      saying`(?:you(?:'d| would))<1> (?:have )?(?:think|thought|expect|expected|hope|hoped|imagine|imagined|believed?)(?: that)? (?:any|some|people|you|someone|somebody|an? (?:man|woman|lady|person|professional|adult))
        manners
        decency
        courtesy
        upbringing
        (?:decent|civili[sz]ed|polite|kind|real|true|normal|well-bred|proper|caring|christian) (?:person|people|thing|neighbou?rs?|man|woman|adults?|professionals?|soul|folks?|teacher|doctor|nurse) (?:would|wouldn't|could|should|does|doesn't|do|don't|never|always|to do|answers?|help|gives?)`,
      saying`you(?:'d|'ve|'re|r)?
        u|an?|any|someone|people|no|not|to|person`,
    ],
    none: [
      saying`hope|mind|forg(?:ive|ave)|pardon|excuse|sorry|how|impressed|admired?|thank\w*|patients?|customers?|bedside|table
        taught|teach(?:es)?`,
    ],
    withNot: true,
  },
  // Rhetorical questions and bitter remarks.
  {
    all: [
      saying`(?:is|was) it (?:really |honestly |truly )?(?:that|so|too) (?:hard|difficult|much|complicated)
        (?:must|do|shall|should) i (?:really |have to |now )*(?:beg|crawl|grovel|come (?:in person|down|over)|repeat|spell)
        how (?:many|much) (?:more )?(?:times|longer|often|letters|messages|e?mails|calls|begging)<1> (?:do|must|does|should|will|before|until|can) (?:i|you|it|we)
        what (?:did|have|had) (?:i|we) (?:ever |even )?(?:do|done) to
        so much for
        not even an? (?:no|line|word|reply|yes|answer|hello|text|acknowledg\w+|courtesy)
        prove it|some (?:of us|people) (?:aren't|just|don't|can't|never|think|forget)|^[\s,]*(?:seen|but) (?:but )?no (?:reply|answer)(?=\W*$)
        (?:fob|brush|put|blow|fobb|blew)(?:s|ing|ed)? (?:me|us) off
        i know (?:that )?you(?:'re| are| were|'ve| have)? (?:\w+ )?(?:online|active|there|home|reading|around|seen|getting|ignoring|avoiding)`,
    ],
    none: [saying`sorry|forgive`],
    withNot: true,
  },
  // Sin, hunger, tears and honour: what a no would do, or say about the other.
  {
    all: [
      saying`(?:in|for) (?:the )?(?:god|heaven|jesus|allah|christ|lord)(?:'?s)? (?:name|sake)
        (?:would|will|'d|is|be) (?:be )?an? (?:\w+ )?(?:sin|crime|disgrace|scandal|insult) (?:to|if|not)
        (?:made|heart|person|man|woman) of (?:stone|ice)|any heart
        (?:go|going|goes|gone|sleep\w*|went) hungry|starv\w+
        cr(?:y|ied|ying) (?:myself|over|all|every|about|because|again)
        (?:all|everything) (?:she|he|we|i|they)(?:'ve| have| has|'s)? (?:hopes?|hoping|prays?|lives?|got|left|have)(?: for)?(?=$|[.;!,])
        (?:time is|we're|i'm) running out|clock is ticking
        so (?:please )?don't (?:embarrass|refuse|let|cancel|come|answer|turn)`,
    ],
    none: [saying`how|patients?|birds?|cats?|dogs?|bees|calves|lambs|animals|baby|plants?|excite\w*`],
    withNot: true,
  },
  // No way out left to the other, or to oneself.
  {
    all: [
      saying`(?:leaves?|leaving|left|have|has|got|with) (?:me )?(?:with )?no (?:other )?(?:choice|option|alternative|way)<1> but
        (?:be|am|feel) (?:forced|compelled|obliged|driven) to (?:write|go|report|tell|complain|contact|take|come|call|escalate|inform|share|post)
        i(?:'m| am)? (?:must |shall |will )?(?:insist(?:ing)?|demand(?:ing)?|refus(?:e|ing) to (?:give up|go|leave|stop|quit|accept|believe|take))
        not asking<1>(?=$|[.,;!:-])|(?:at|by) \w+ sharp
        (?:you(?:'re| are)) (?:obliged|obligated|required|bound|duty-bound|supposed|paid) to (?:help|answer|talk|reply|see|serve|assist|give|respond)|(?:i|we) pay your
        (?:you|u) (?:promised|swore)
        silence (?:is an? answer|says|speaks|tells|means|hurts)
        (?:after|since) (?:all|what|everything) (?:i|we) (?:spent|paid|did|gave|bought)
        ^[\s,]*(?:(?:just|now|so|then|well|and) )*(?:answer|reply|respond)(?: (?:me|now|already))*(?=$|[.!])`,
    ],
    none: [saying`buying|coffee|paying`],
    withNot: true,
  },
  // The last door, and what becomes of the sender behind it.
  {
    all: [
      saying`(?:nobody|nowhere) (?:(?:else|left) )+(?:to|will|would|who|can|i|even)
        (?:are|is|you're|youre|ur) (?:my |our |the )(?:very )?last (?:resort|option|straw)|end of my (?:rope|tether|wits)|(?:throw|throwing) myself (?:at|on|before)
        (?:every|all|each)(?: the)?(?: other)? doors? (?:has|have|is|are|was|were)<1> (?:slammed|closed|shut)
        without you,? i(?:'m| am|'ll| will| have| can't| cannot)|on your (?:head|conscience|shoulders)|whether i (?:graduate|pass|fail|succeed)<2> (?:is|depends|rests|lies|hangs)<2> (?:you|your|u)|,? thanks to you(?=$|[.!])
        (?:will|'ll|going to|gonna|would|could|might)<1> (?:drop|fail|fire|flunk|expel|kick|sack|kill|disown|evict|deport|murder) (?:me|us)(?! a)`,
    ],
    none: [saying`fine|understand|how`],
    withNot: true,
  },
  // Being passed over, and what that says about the other.
  {
    all: [
      saying`        all i(?:'ve)? (?:get|got|gotten|hear|heard|receive|received)(?: back)? (?:is|was|are) (?:silence|nothing|crickets|excuses)|crickets(?=$|[.!])
        (?:one|i|we|students|you) (?:would|might|could) (?:have )?(?:hope[ds]?|wish(?:ed)?) (?:that )?(?:people|someone|somebody|those|an?|more|better|professionals)
        (?:refresh|check|watch|star)\w* (?:at )?(?:my|the) (?:\w+ )?(?:mail|e-?mail|inbox|phone|screen|messages)<2> (?:every|all|each|hourly|constantly|since|day|night|obsessively)
        you were (?:young|new|nobody)<3> once|(?:don't|never|doesn't) look back
        (?:i|we)(?:'d| had)? (?:really )?(?:thought|believed|assumed|hoped|expected) (?:that )?\w+s? (?:were|was|had) (?:kinder|nicer|better|different|above|bigger|some)
        (?:hope|trust|guess|bet|suppose) you(?:'re| are)<1> (?:proud|happy|pleased|satisfied|enjoying)<1> (?:of|with|this|now)
        just an? (?:\w+ )?(?:nobody|number|nuisance|student|kid|name|fly|bother) to (?:you|people)|prove me wrong
        (?:takes?|needs?|is|costs?)<1> (?:two|ten|five|three|30|60|thirty|sixty) seconds
        surely (?:an?|any|even|some|somebody|someone|such)`,
    ],
    none: [saying`patients?|customers?|callers?|how|hear|exam|sorry|class`],
    withNot: true,
  },
  // Sarcasm, tallies of patience, witnesses.
  {
    all: [
      saying`even you (?:can|could|must|have)|some (?:mentor|teacher|neighbou?r|professional|christian|expert|leader|friend) you are|this is the thanks
        i (?:had )?thought (?:we were|people)|shouldn't have to (?:chase|beg|remind|plead)
        why is it that (?:successful|rich|busy|some|important|powerful|famous|you|people)|you have my number(?=$|[.;,!]).*
        hold(?:ing)? my breath (?:until|till|for)|(?:won't|not going to) stop (?:writing|e-?mailing|calling|texting|asking|messaging|knocking)|keep this up|won't make me (?:go|stop|leave|give)|(?:feel|felt|feeling) (?:ignored|snubbed|dismissed|slighted|invisible|insulted|disrespected|used)
        (?:is|was|are|were) an? lie|(?:was|is|were|are) lying|apparently not (?:me|us)|how convenient|lack of (?:an? )?(?:response|reply|answer|courtesy|interest|manners|respect)|non-?response
        (?:saying|say) no<2> (?:would|will|'d) be (?:cruel|mean|wrong|heartless|a)|you're not an? (?:monster|snob)|so (?:he|she|they|everyone|everybody|people)<1> (?:can|will|could|may) see (?:who|how|that)
        (?:cc'?d|cc'?ing|copied|copying|bcc'?d) (?:in )?(?:your|the) (?:\w+ )?(?:boss|manager|supervisor|director|office|superior|company)|(?:give|pass|hand|forward|report) your name (?:to|on)
        (?:requires?|needs?|deserves?|demands?|merits?) (?:your )?(?:immediate|urgent|prompt) (?:attention|action|response|reply|answer)
        what(?:'s| is| are) (?:\w+ ){1,4}(?:to|for) (?:someone|somebody|people) like|asking for the (?:moon|world|earth)|more time than that
        been (?:patient|waiting|polite|quiet|nice)<1> enough|my patience<2> (?:limits?|thin|wearing|out|end|gone|is)|refuse to be (?:treated|ignored|put|brushed|pushed|dismissed)|nobody (?:treats|ignores|brushes)|(?:in|inside) my (?:shoes|place|position)(?=$|[.,!]| you)
        asks?<3> (?:whether|if|when) you(?:'ve| have| will)? (?:answer|answered|replied|reply|written|wrote|responded|called)|break(?:s|ing)? (?:my|his|her|our)(?: [\w'-]+)? heart|be the (?:reason|one|cause) (?:i|my|we|why)<2> (?:fail|drop|quit|lose|give|flunk|can't|didn't|miss)`,
      saying`you|your|my|u|ur|me|i|i'm|i've|us|we|people|that|it|this|no|nobody`,
    ],
    none: [saying`which|sourdough|owls?`],
    withNot: true,
  },
  // Not to be shaken off.
  {
    all: [
      saying`won't (?:be|get) (?:put off|ignored|brushed|silenced|fobbed|deterred)
        (?:not|won't|never|isn't|don't)<1> (?:leav\w+|let\w*|drop\w*|giv\w+|stop\w*|rest\w*|go\w*)<3> (?:until|unless|before) (?:you|i|we)
        expect me (?:at|to|on|in|by|tomorrow)|(?:be|am|i'm) (?:very|extremely|quite|pretty) (?:persistent|stubborn|relentless)(?=,)
        (?:give|giving) you (?:until|till|one|two|three|\d+)
        (?:need|must have|want|require|needs|expect) (?:this|it|that|your (?:yes|answer|reply|decision|response)|an? (?:yes|answer|reply|decision|response))<1> (?:by|before|today|tonight|now|asap|within)`,
    ],
    none: [saying`how|hope|whenever|crosswords?|fine`],
    withNot: true,
  },
  // Begging.
  {
    all: [
      concept(
        "beg(?:ging)?(?: of)? (?:you|u)|(?:i(?:'m| am)?|im) beg(?:ging)?|implore|beseech|plead(?:ing)?|on my knees(?=$|[.,!])|have mercy|desperately|please[\\s,!]+please|pl[sz] pl[sz]",
      ),
    ],
    none: [concept('mother|father|dad|mom|how|curious|teacher|dog|cats?|coach|boss|hens|horses?')],
    withNot: true,
  },
  // It would cost you so little.
  {
    all: [concept('surely you')],
    withNot: true,
  },
]

const shouting = /!{4,}|(?:\?!|!\?){2,}|\?{4,}/g
/** An express release from hurry. */
const eased = (hit: Hit): boolean => release.test(hit.text)
const release = /\b(?:forgive|apolog\w+|pardon)\b/

export function noPressure(body: Reading): Finding {
  const hit = findAct(body, pressureActs, (h) => !eased(h)) ?? findIn(body, [shouting])
  if (!hit) return { verdict: 'pass' }
  return {
    verdict: 'fail',
    evidence: evidenceAt(body, hit.sentence.start, hit.sentence.end),
    reason: { code: 'pressure' },
    fix: { code: 'pressure' },
  }
}
