// Guilt, reproach, pestering, begging, threats and deadlines, as acts of one clause.
import { concept, findAct, saying, type Act } from './acts.ts'
import { evidenceAt, findIn, type Hit, type Reading } from './reading.ts'
import type { Finding } from './verdict.ts'
import { withVote } from './vote.ts'
import { noPressure as ballot } from './votes/no-pressure.ts'

const answer =
  '(?:revert|get back|acknowledge|repl(?:y|ies|ied)|respond|response|answers?|answered|call (?:me|back)|text (?:me|back)|writ(?:e|ing|ten) (?:me )?back|write me|get back|hear (?:back )?from you|hear back|let me know|confirm|decide|decision|yes or no|say yes|tell me|email me|message me|pick up)'
const when =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|midnight|(?:\\w+ ){1,2}(?:minutes|hours|hour|days)|(?:the )?end of (?:the )?(?:day|week|month|business)|close of (?:business|day|play)|cob|eod|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m|p\\.m|o'clock)|the \\d{1,2}(?:st|nd|rd|th)|this (?:week|evening|afternoon|minute)|next week|the weekend|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}|sundown|lunch)"
const demand =
  '(?:answer|reply|respond|help|meet|talk|speak|call|write|say yes|give|see me|make time|do this|do it|decide|find (?:the )?time|explain|tell|agree|spare|come|look|take the time|have (?:an?|the|\\w+) (?:good )?(?:minutes?|reason|half))'
const people =
  '(?:professor|teacher|instructor|class|classmates|counselor|everyone|everybody|parents|mother|friends|whole \\w+|boss|supervisor|manager|company|people|dean|school|kids)'
const me = "(?:me|my|i|i'm|i'd|i'll|i've|us|we|students?|someone|somebody|people like)"
const you = "you|your|you're|you've|you'd|you'll|yours|u|ur|yourself"

const pressureActs: readonly Act[] = [
  // A word not kept, kin let down, and what one had thought of people like you.
  {
    wide: true,
    withNot: true,
    all: [
      saying`(?:you|u) (?:said|told (?:me|us|my \w+)|promised(?: \w+){0,2})(?: that)? (?:you|u)(?:'d|'ll| would| will)`,
      saying`(?:and|but|yet|then)<1> (?:you|u)<1> (?:never|didn't|didnt|did not|haven't|havent|have not)`,
    ],
  },
  {
    withNot: true,
    all: [
      saying`(?:you|u)(?:'ve| have|'re)? (?:let|letting) (?:me|us|my|this|our|him|her|them)<2> down
        (?:can't|cant|cannot|couldn't|couldnt|won't) even (?:say|type|write|send|answer|reply|be bothered|spare|pick)
        (?:thought|figured|believed)(?: that)? (?!you|it|this|that|they|he|she)\w+<1> (?:(?:were|was|are|is)(?: supposed to be)? (?:nice|kind|good|decent|friendly|polite|generous|helpful)<1>|cared|stuck together)(?=$|[.!?,])
        not (?:like|as if) i(?:'m| am)? ask(?:ed|ing) for (?:an? |the )?(?:kidney|much|moon|money|loan|miracle)|ke(?:pt|ep|eping) me waiting
        (?:was|am|i'm) (?:wrong|mistaken) about (?:you|\w+s)(?=$|[.!])
        (?:that's|that is|this is|so this is) how (?:you|people like you) (?:treat|repay)`,
    ],
    none: [saying`until|before i|my (?:car|legs|knees)|myself`],
  },
  // A no, or silence, as a wound: what the sender would take it for.
  {
    withNot: true,
    all: [
      saying`(?:take|took|regard|consider|see|treat|find|read|would be|will be|is)<4> (?:as )?an? (?:\w+ )?(?:insult|affront|slight|offen[cs]e|slap|humiliation)
        (?:take|taking) (?:it|this|that|silence) (?:very )?personally
        (?:would|will|'ll|'d|it)<2> (?:hurt|wound|crush|gut|devastate)(?:s|ed)? me
        be (?:\w+ )?(?:hurt|wounded|crushed|gutted|devastated|heartbroken)<1> (?:if|when|by)
        (?:bear|take|stand|survive|face) (?:another|one more|yet another) (?:silence|refusal|rejection|no)`,
      saying`you|your|you're|it|this|that|silence|quiet|no|refusal|answering|reply|another`,
    ],
    none: [
      saying`(?:not|never|won't|don't|wouldn't|no)<3> (?:take|be|hurt|consider|see|find|regard)|no offen[cs]e|you (?:said|told)|exam|cast`,
    ],
  },
  // How the mighty treat the small, said to one of them; and who is watching.
  {
    withNot: true,
    all: [
      saying`(?:shame|shameful|disgrace\w*|scandal\w*|sad|outrage\w*|appalling|wrong)
        (?:god|the lord|heaven|karma)(?:'?s| is)? (?:sees|watch\w*|knows|remembers|judges)|what goes around
        not one<2> (?:was|had|bothered|answered|decent)`,
      saying`(?:people|those|professionals|folks|men|women|the (?:rich|powerful|successful|comfortable))<6> (?:ignor\w+|forget\w*|treat\w*|look\w*|no time|walk\w*|help\w*)
        (?:god|the lord|heaven|karma)(?:'?s| is)? (?:sees|watch\w*|knows|remembers|judges)|goes around
        (?:(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\d+th) (?:person|one|man|woman)`,
    ],
    none: [saying`you (?:said|told|wrote|explained|showed)|how you|moved me|horses|patients?`],
  },
  // A time to know by, as thumbs spell it.
  {
    withNot: true,
    all: [
      saying`(?:need|gotta|have to|must|want)(?: to)? (?:know|hear)|lmk|(?:need|want) (?:ur|your|an?) (?:answer|reply)`,
      saying`(?:by|b4|before|until|till) (?:the )?(?:tonite|2nite|tonight|tmrw|tomorrow|2moro|noon|weekend|\w+day|fri|mon|tues?|wed|thurs?|eod)`,
    ],
    none: [saying`no (?:rush|hurry|pressure)|whenever|if you can|you (?:said|told)`],
  },
  // What a good person would do, what the sender is worth to you, what the world shall hear, what you would break.
  {
    withNot: true,
    all: [
      saying`(?:no|any|an?|every)<1> (?:man|woman|person|lady|servant) of (?:god|faith|honou?r|principle|conscience|the church)<1> (?:can|can't|cannot|could|couldn't|would|wouldn't|should|shuts?|closes?|does|doesn't)
        (?:no|every|any) (?:true|good|real|decent|honest) \w+ (?:could|would|can|will)|(?:good|decent|kind|polite|real|honest) people (?:answer|reply|help|write|don't|do not|keep)
        (?:isn't|aren't|is not|are not|am not|i'm not|hardly|not) worth (?:an?|one|two|three|five|ten|your|the)<1> (?:lines?|minutes?|words?|seconds?|stamp|time|bother|trouble|reply)|beneath (?:your|you)(?: notice)?
        (?:don't|do not|not|never)(?: \w+)?(?: go)? (?:be (?:one more|another|yet another)|mak(?:e|ing) (?:a liar|me (?:a liar|look)))
        save (?:us both|us all|yourself|both of us|me) (?:the|some|a lot of) (?:trouble|bother|time|embarrassment)
        (?:know|knowing) what to think of|draw my own conclusions
        (?:i'll|i will|i shall|i'd|i can|could|going to)<2> (?:say so|tell|write|go|say it|speak|post)<2> (?:to )?(?:the )?(?:newspapers?|papers?|press|radio|reporters?|internet|news)
        (?:crush|break|kill|ruin|shatter|destroy)(?:s|ing)? (?:an?|my) (?:\w+'s|little|kid|child|boy|girl)
        ^[\s,]*(?:let me|let us|fail me|refuse me|ignore me)(?: down)? and
        (?:letters|messages|e?mails|calls|texts|notes|voicemails),? and (?:not|no|never|nothing|still)
        (?:i can|can) see (?:the<1> ticks?|(?:that )?you(?:'ve| have)? (?:read|seen|opened))
        (?:pity|shame|sad|strange|funny) (?:how|that)<6> forget
        (?:your|a) (?:salary|income|position|title|job)<2> (?:can|could|should) (?:surely|certainly|at least|well)
        (?:asks?|asking) (?:me )?(?:every|each) (?:night|day|morning|evening)|what will it take
        (?:go|keep|going|keeping)(?: on)? (?:till|until) i|(?:go on|keep on|keep) \w+ing (?:till|until)
        (?:rang|called|e-?mailed|texted|wrote|messaged|phoned)(?: you)? (?:on )?\w+day[,.] (?:i |and |then )*(?:rang|called|e-?mailed|texted|wrote|messaged|phoned)`,
    ],
    none: [
      saying`you (?:said|told|wrote|taught|explained)|sorry|forgive|how you|patients?|customers?|he (?:said|told)|for (?:a|the|my) (?:school )?paper
        (?:no|not) (?:rush|hurry|pressure)|i'll keep (?:practi|work)\w+`,
    ],
  },
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
    none: [saying`how|what|don't owe|thank\w*|(?:don't|do not|not|never) (?:insist|demand)`],
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
      concept(answer, 'hear', 'need (?:you|it|your|a yes)', 'must have'),
      concept(
        `(?:by|before|no later than|within|until|till) (?:(?:the|this|next|end|of) )*(?:\\w+ )?${when}`,
        'at once',
        'immediately',
        'by return',
        'asap',
        'right (?:now|away)',
        'this minute',
        'without delay',
        'by tonite',
      ),
    ],
    none: [
      concept(
        'after|any|(?:not|never) (?:need|have) to|whenever|whatever|you said|you (?:told|taught|wrote)|how you|patients|callers|customers|glad to|if (?:that|it) (?:suits|works)|or not at all|(?:may|both are|is|are) fine|you (?:answered|replied|called|responded)|last time',
      ),
    ],
  },
  {
    all: [
      concept(
        `(?:answer|reply to|reply|respond|call|text|write)(?: me| back)* (?:today|tonight|now|already)|you have (?:until|till) ${when}|yes or no (?:today|tonight|now)|(?:final|last) (?:notice|warning|chance|reminder|request|appeal|time i)|(?:second|third|fourth|2nd|3rd|final) (?:and \\w+ )?(?:reminder|notice|warning)`,
      ),
    ],
    withNot: true,
    none: [concept('no last chance')],
  },
  // What the sender suffers, and what the other must be to let it happen.
  {
    withNot: true,
    all: [
      concept(
        "i (?:cried|prayed|wept|counted on|lay awake|was (?:counting|relying))(?: \\w+){0,3} (?:you|when|because|that)|(?:family|mother|kids|children) (?:prayed|cried|waits?|is waiting)|counted on you|(?:should|ought to|must) be ashamed|ashamed of (?:you|yourself)|on (?:your|you) conscience|impolite|only fair|not fair|unfair|hate students|obviously|too big for|your kind (?:of people|doesn't|don't|never|won't)|vanished|disappeared on|to deserve (?:this|it|that)|good enough for you|busier than you|even the \\w+ (?:answered|replied|had time|helped|found)|had time for me|(?:can't|cannot|can not|could not|couldn't)(?: \\w+){0,2} be (?:that|too|so) busy|(?:yes|line|word|minute) costs (?:you )?nothing|cost me everything|tick tock|not going away|if i were (?:rich|famous|somebody|important|a doctor)|care at all|i know you(?:'re| are)? (?:\\w+ )?(?:read|reading|saw|seen|got)|not so much as|for nothing",
        "(?:expect|so that is when|assume|know)(?: that)? you(?:'ll| will) (?:call|answer|find|reply|help|meet|make|write|give|do)",
        '(?:sent|written|left|wrote)(?: you)? (?:three|four|five|six|seven|ten|\\d+|several|many|countless) (?:\\w+ )?(?:emails|messages|letters|texts|notes|voicemails|times)',
        "i expect you (?:at|in|on|to be)|how can you sleep|your conscience|like an? (?:fool|idiot)|you have (?:one|two|three|\\d+) (?:days?|hours?|weeks?)(?=$|[.!])|leave you alone (?:till|until|unless)|(?:baby|kids|children|family) (?:needs?|has|have) to eat|(?:oblige|force|compel)s? me to|leaves? me no choice|after all i(?:'ve| have)? (?:did|done|gave)|(?:might|could) at least|do the (?:decent|right) thing|time for (?:an? |your )?(?:holiday|vacation|golf|parties)|i guess (?:some people|you(?:'re| are| don't| do not| can't))|(?:i'd|i would) hate (?:for|to (?:tell|have to|report|see))|(?:pity|shame) if (?:people|anyone|everyone|somebody|word|your)|(?:call|answer|text|write)(?: me)?[.!] ?now|(?:write|call|text|email|ask|come) (?:\\w+ )?again (?:tomorrow and|every|each|and|until|daily)|so i go on|when will you (?:finally |ever )?(?:give|answer|call|reply|write)|(?:my|this is (?:my|the)) (?:third|fourth|fifth|sixth) time|today(?:'s| is) the last day|then i(?:'ll)? (?:post|tell|go|report|call)|like i (?:was|were|am|did) (?:nothing|nobody|air|invisible|dirt|not exist)|(?:that|it|this)(?: really| truly| deeply| does)? hurts?(?! my (?!feelings|heart|pride))|needed an answer|either you\\b.*\\bor|until i (?:hear|get (?:an?|my|your))|so you (?:see|know|understand) how|because (?:of people like you|you (?:haven't|have not|didn't|did not|won't) (?:\\w+ )?(?:answer|repl|respond|writ|help|call|came|come)\\w*)|you(?:'re| are) (?:hurting|killing|ruining|breaking|failing|making me)|(?:that|so) (?:cold|cruel|heartless|mean|selfish)|(?:crush|ruin|kill|destroy|shatter) my|hurry up|explain yourself|have the (?:guts|decency|courtesy|manners|heart)|for once|what are you afraid|outside your (?:office|shop|house|door|building)|last call|giving up on everything|respects my time|do it for my|you have kids|one of your rich|decision by",
      ),
    ],
    none: [
      concept(
        "(?:ask(?:ing)?|want) (?:you )?for nothing|for nothing (?:besides|else|but|more)|(?:your|the) talk|sorry|i'd hate to (?:bother|trouble|impose|miss)|you (?:said|told)|how|could (?:tell|see)|(?:for|costs) nothing (?:better|more)|hope (?:you|it)|got home|saw me|obviously (?:love|enjoy|care|had|been|busy|got)|you (?:might|may)|if it is not|counts? for nothing|free",
      ),
    ],
  },
  // Demands.
  {
    all: [
      concept(
        `(?<!if )(?:you|u) (?:must|have to|need to|had better|better|ought to|owe|should(?: really| at least)?|gotta)(?: \\w+)? ${demand}`,
        "you'd better",
        'i (?:really |just |absolutely )?(?:need|expect|require|demand|insist)(?: \\w+)? (?:you|u) to (?!know)',
        'i (?:expect|demand|require|insist on|must have|am owed|am entitled to|have earned|have (?:a|the|every) right to|deserve)(?: \\w+){0,2} (?:answer|reply|response|courtesy|explanation)',
        '(?:you|u) owe (?:me|it|us|students|the)',
        'need(?: \\w+)? (?:an|your) (?:answer|reply|decision)',
      ),
    ],
    none: [concept('you said|you told|busy|only if|(?:what|which|how)(?: \\w+){0,2} (?:did|do) you')],
  },
  {
    all: [
      concept(
        "(?:don't|do not|dont|please don't)(?: \\w+)? (?:say no|refuse|ignore|let me down|disappoint|turn me|reject|make me|delete|keep me|brush|fail me|abandon|shut|ghost|break|leave me|be (?:like|another one|the|selfish|stingy|cruel|heartless)|you dare|think you can)|just say yes|(?:you|u)(?: will not| won't|'ll not) (?:disappoint|be (?:the|like)|let|refuse|turn)|take no for|isn't an option|is not an option|won't (?:take|accept) no|no excuses?|(?:can't|cannot) (?:use|hide|refuse|say no|ignore|take another no|handle another no)",
      ),
    ],
    withNot: true,
  },
  // Threats, and what will come of a no.
  {
    all: [
      concept(
        "i'll|i will|i'm going to|i am going to|i might|i may|i could|i can|i shall|i'd hate to|gonna|my \\w+ will|they will|will",
      ),
      concept(
        `(?:report (?:you|your|this to|it to)|complain|post (?:about|a|this|that|it)|tell (?:the |my |your )?(?:whole |\\w+ )?${people}|hear about (?:this|it|you)|write to your|call(?:ing)? (?:your|the) (?:office|boss|manager|supervisor|wife|husband|home|company)|contact your|ask your (?:boss|manager|supervisor)|(?:be )?(?:stand|wait|sit)(?:ing)? (?:outside|in your|at your)|(?:show|turn|pop|rock) up|appear (?:at|in)|camp|come (?:(?:to|by) your \\w+ (?:until|and)|and (?:sit|wait|stand))|keep(?: on)? (?:writing|calling|texting|emailing|messaging|asking|knocking|ringing|coming)|leave a (?:bad|one)|know (?:what|that|who)|assume(?: that)? you (?:don't|do not|won't|think|hate|never|refuse|have no|are (?:ignoring|too|just|one)|can't be)|remember (?:this|that|who)|give up on)`,
      ),
    ],
    withNot: true,
    none: [
      concept(
        "assume (?:the|that (?:the|it|now)|it|now)|(?:won't|will not|not going to|wouldn't|never) (?!stop|forget|rest|give up|sleep|go away|leave)|would like|love to|let you know|hear about your|know (?:what|that) (?:it|to|a)|i know (?:what|that)",
      ),
    ],
  },
  {
    all: [
      concept(
        "or else(?=$|[.!?]|, (?:i|you)|,? (?:i(?:'ll| will| shall)|you))|you(?:'ll| will) (?:be sorry|regret)|(?:be sorry|regret it) if you|hope you can (?:live|sleep) with",
      ),
    ],
    withNot: true,
  },
  {
    all: [
      concept(
        'if|unless|without (?:you|your|this)|should (?:i not|you not)|otherwise|or i|because of (?:you|this)|unless',
      ),
      concept(
        "i(?:'ll| will| would|'d| shall| am going to|'m going to| may| might| can't| cannot| have to| won't| will not)?(?: \\w+){0,3} (?:fail|flunk|lose|drop out|be (?:kicked|crushed|ruined|devastated|heartbroken|lost|finished|hurt|(?:(?:so|very) )+sad|disappointed|stuck|forced|offended)|give up|(?:can't|cannot|won't|never) graduate|have nothing|starve|quit|cry|die|never forgive|report|call your|have to (?:call|tell|write|report|drop|fail|quit|assume))|nobody (?:wants|cares|will)|falls? apart|it (?:means|shows|proves)|(?:then|that) (?:means|shows|proves)|my (?:\\w+ ){0,2}(?:fails?|ends|is over|ruined)|you(?:'ll| will) be sorry",
      ),
    ],
    none: [
      concept(
        "leave you|in peace|(?:timing|time|moment|address) (?:is|was|isn't) (?:wrong|bad|off)|not (?:the|a) (?:good|right)|too busy|i (?:understand|can) |understand|no hard feelings|fine|without your (?:talk|book|advice|podcast|article|map|help then)|not trouble|won't write|won't bother|leave (?:you|it)",
      ),
    ],
    withNot: true,
    wide: true,
  },
  // "If you refuse, I will …": whatever follows, unless it is understanding.
  {
    all: [
      concept(
        "(?:if|unless|should|when) (?:you|u)(?: \\w+)? (?:refuse|say no|don't|do not|dont|won't|will not|decline|ignore|reject|turn me|answer|reply|cannot|can't)",
      ),
      concept(
        "i(?:'ll| will| would|'d| shall| think| guess| suppose| may| might| am going to|'m going to|ll)|ill",
      ),
    ],
    none: [
      concept(
        "understand(?! that you)|respect|accept|take it|survive|live|cope|fine|ask (?:someone|again|another)|find|look (?:elsewhere|for|further|around)|try|thank|leave|bother|trouble|move on|grateful|no hard feelings|appreciate|happy|glad|know (?:you're|that you are) busy|write to (?:someone|the next)|would (?:love|like)|mind|have (?:time|a minute)",
      ),
    ],
    withNot: true,
    wide: true,
  },
  // Everything hangs on you.
  {
    all: [
      concept(
        '(?:depends?|depending|rests?|hangs?|hing(?:es?|ing)|riding|rides|relies|relying|counting|banking)(?: entirely| only| solely| all| completely| fully| totally| just)? (?:up)?on (?:you|your|u|ur|this|it|one|that|whether|how you|what you)|in your hands|on the line|at stake|on you',
      ),
      concept(
        "(?:my|the) (?:\\w+ )?(?:grade|future|life|career|dreams?|degree|hopes?|graduation|scholarship|visa|family|kids|children|project|class|semester|everything|whole \\w+)|everything|i am|i'm|us all",
      ),
      concept('you|your|u|this|yours'),
    ],
    none: [concept('depending on (?:your|how|the|what|when)|your (?:schedule|calendar|answer to)|how|what')],
  },
  {
    all: [
      concept(
        '(?:my|the|our|ur|one|his|her|yr|mine|are) (?:only|last|one and only|sole) (?:hope|chance|shot|option|person (?:who can|that can|left)|one (?:who|that) can|one left)|(?:only|the) loser',
      ),
    ],
    none: [
      concept(
        "you(?:'re| are) the only (?:person|one) (?:who|i know|in)|i am the only|i'm the only|(?:might|may|must) be the",
      ),
    ],
  },
  // Reproach.
  {
    all: [
      concept(
        "(?:you|u)(?:'ve| have|'re| are| did| do| could| would| must| can| cant| can't| cannot| will| 'd|'d|'ll)?(?:n't| not)?(?: \\w+){0,3} (?:ignor(?:e|ed|ing)|ghost(?:ed|ing)|forgotten|forgot|never (?:\\w+ )?(?:answered|replied|wrote|responded|bothered|called)|saw my|seen my|read my|left me|avoid(?:ed|ing)|courtesy|decency|bother(?:ed)?|honou?r(?:ed)? me|dignify|deign(?:ed)?|treat(?:ed)? your|just (?:ghost|ignore|leave|disappear)|have to live with|help only|only help|too (?:good|proud|important|busy for|grand|high)|that busy|promised (?:me|my|us|to)|refused (?:me|us|my|to (?:answer|talk|help|see|meet))|don't care|do not care|couldn't care|think you are|(?:clearly|obviously) (?:do|have no|did|think|too|not|never)|have no (?:time|heart|manners)|a heart|beneath you|turned? (?:me|my))",
      ),
      concept(`${me}|it|students?|you|reply|answer`),
    ],
    none: [
      concept(
        "you might have|you may have|if you(?:'ve| have)|(?:he|she|they|patients|customers|horses) (?:\\w+ )?ignored|you said|you told|don't bother|not bother|sorry|feel free|ignored? (?:by|at|in|the)|never forgot|forgot to tell|i forgot|(?:can|may|could) (?:\\w+ )?ignore (?:this|it|my)|when you|how you|understand|you never (?:forgot|answered your)",
      ),
    ],
    withNot: true,
  },
  {
    all: [
      concept(
        "(?:it |that |this )?(?:hurts|pains|saddens|upsets|offends|insults|stings|breaks my heart|broke my heart)(?: me| to| that| when)|(?:did|have) i (?:do|done|say|said|offend|upset) (?:something|anything|you)|how would you (?:feel|like)|have you no|(?:why|how come) (?:won't|haven't|didn't|don't|can't|is it so hard|are you (?:ignoring|avoiding|silent)|do you ignore)|what (?:kind|sort) of (?:person|human|professional|teacher|man|woman|christian|neighbou?r|doctor|boss) (?:\\w+ )?(?:ignores?|refuses?|leaves|treats|are you|would|does)|i (?:really |had )?(?:thought|expected|hoped) (?:\\w+ )?(?:(?:better|more|higher) (?:of|from)|(?:better|more|higher)(?=$|[.!])|you were (?:different|kind|better|nice))|(?:can't|cannot|cant) believe (?:you|people|ppl|that|how)|shame on|it'?s a (?:shame|pity) (?:that )?(?:you|people|some|nobody)|no manners|would be ashamed|being ignored|to be ignored|(?:by|consider) your silence|you(?: can't| cannot|'d better not) back out|your silence (?:is|says|hurts|tells|has|means|speaks)|remember what it'?s like|where (?:they|you) came from",
        "(?:i'm|i am|we are|i was|i feel)(?: \\w+){0,2} (?:disappointed|hurt|offended|insulted|upset|angry|let down|losing patience|frustrated|sick of|tired of (?:waiting|asking|being)|owed|entitled|fed up)(?: (?:that|by|with|at|in|because))?|(?:selfish|heartless|unprofessional|disrespectful|inconsiderate|arrogant|snob\\w*|stuck-up|cold-hearted|impolite|discourteous|stingy|rude)(?: of you| to| not| people| if| person|$|[.!])",
        "one of those (?:people )?who|(?:girls|boys|kids|students|someone|nobodies|people|folks) like me|(?:laugh|hang up|say no)(?: \\w+){0,3} like the|beneath you|not worth (?:an?|your)|(?:arranged|rearranged|turned down|gave up|cancell?ed|skipped|missed|took)(?: \\w+){0,5} (?:for (?:you|this|it)|around (?:you|it|this))|(?:people|person|someone|man|woman) (?:like you|in your position|of your \\w+)(?: \\w+){0,2} (?:should|never|always|must|forget|only|ought|don't|has|have|think|could)|too good for|i don't understand (?:why|how) you|(?:starting|beginning) to (?:think|believe|wonder|feel)(?: \\w+)? (?:you|people|nobody|no one|everyone|they|my)",
      ),
    ],
    none: [
      concept(
        'you (?:said|told|wrote|explained|calm|handle|handled|must have been)|how (?:you|do you)|customers?|patients?|callers?|neighbors|firefighters|myself|by the|not sure if i|interested in|(?:hope|think)(?: \\w+){0,4} rude|please tell me if|would people like|(?:advice|someone|path|story|help|room|place|work) (?:for|with|from) (?:people|a person)',
      ),
    ],
    withNot: true,
  },
  // Others did better, or did the same.
  {
    all: [
      concept(
        `(?:everyone|everybody|(?:all )?(?:the )?others|other (?:people|\\w+s)|everyone else|all of them|nobody|no one|none(?: of (?:them|you))?|not one|you(?:'re| are) the (?:\\w+(?:th|rd|nd|fifth|third|second)|only one|last)|(?:two|three|four|five|six|seven|ten|several|many) other (?:\\w+ )?\\w+s)(?: [\\w'-]+){0,7} (?:said (?:yes|no)|refuse[sd]|ignore[sd]|turned me|agreed|answer(?:ed|s)?|repl(?:ied|ies)|responded|let me down|already (?:found|have)|have (?:theirs|their interviews?)|has (?:theirs|their interviews?|time)|(?:made|found|had|took|gave)(?: me)?(?: the| some| a)? (?:time|minute|hour|moment|chance)|kind enough|were too|was too|too proud|(?:wants? to|will|would) help|has bothered|helps me|cares(?: about me)?(?=$|[.,!])|listens(?: to (?:me|us))?(?=$|[.,!])|even (?:wrote|answered)|want me|have offered|can find|can spare|could find)`,
      ),
    ],
    none: [
      concept(
        'at the \\w+|the (?:phone|door|desk|bell)|how (?:do|did|does|can|to|you)|you (?:said|told|wrote)|class (?:asked|answered)|asked why|machine|i (?:understand|know)|question',
      ),
    ],
    withNot: true,
  },
  {
    all: [
      concept(
        '(?:one|two|three|four|five|six|\\d+) (?:\\w+ )?(?:messages|emails|letters|calls|texts|voicemails|notes|times)(?: \\w+){0,3} (?:without|and nothing|no|unanswered)|(?:written|wrote|called|emailed|texted|messaged|asked|tried|phoned|rung|rang|knocked|come|came|been|mailed|begged|pinged)(?: \\w+){0,4} (?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|a dozen|a hundred|many|several|countless|so many|\\d+)(?: \\w+)? times|(?:the )?(?:\\d+(?:st|nd|rd|th)|mon\\w*|tues\\w*)(?:,? (?:and )?(?:on )?(?:the )?(?:\\d+(?:st|nd|rd|th)|\\w+day)){2,}|(?:third|fourth|fifth|sixth|seventh|eighth|tenth|3rd|4th|5th|6th|7th|umpteenth) (?:\\w+ )?(?:message|e?mail|text|call|letter|note|voicemail|attempt|try|reminder)|(?:again and again|over and over|repeatedly)|(?:called|wrote|emailed|texted|messaged)(?: \\w+){0,2} twice(?: \\w+){0,3} (?:and|with|but)|still (?:waiting|no (?:answer|reply|word|response)|nothing)|wait(?:ed|ing) by the (?:phone|window)|(?:been )?waiting (?:for )?(?:\\w+ ){1,2}(?:days|weeks|hours)|check(?:ing|ed)? (?:my|the) (?:mail|e?mail|inbox|phone)(?: \\w+)? (?:every|all|each|ten|constantly)|all (?:weekend|day|week) (?:for|by)',
      ),
    ],
    none: [
      concept(
        'you said|your (?:story|talk|article|essay|post)|practic\\w*|i (?:read|watched|listened)|for the (?:bus|results|rain)|sorry|machine|no matter',
      ),
    ],
    withNot: true,
  },
  // Manners and decency, held up to somebody.
  {
    all: [
      saying`(?:i(?:'d| would)(?: have)?|you(?:'d| would)|one (?:would|might)|anyone would)<1> (?:have )?(?:think|thought|expect|expected|hope|hoped|imagine|imagined|believed?)(?: that)? (?:any|some|people|you|someone|somebody|an? (?:man|woman|lady|person|professional|adult|\w+ (?:person|man|woman|in your|of your)))
        manners
        decency
        courtesy
        good breeding
        upbringing
        (?:decent|civili[sz]ed|polite|kind|real|true|normal|well-bred|proper|caring|christian) (?:person|people|human(?: being)?|thing|neighbou?rs?|man|woman|adults?|professionals?|soul|folks?|teacher|doctor|nurse) (?:would|wouldn't|could|should|does|doesn't|do|don't|never|always|to do|answers?|help|gives?)
        (?:rude|impolite|discourteous|unkind|ill-mannered|unprofessional|cruel|heartless|shameful|insulting|disgraceful) (?:to|of you|thing|not|that you|when you|how you)`,
      saying`you(?:'d|'ve|'re|r)?
        u|an?|any|someone|people|no|not|to|person`,
    ],
    none: [
      saying`hope|mind|forg(?:ive|ave)|pardon|excuse|sorry|how|impressed|admired?|thank\w*|patients?|customers?|bedside|table
        (?:don't|do not|didn't|not|never) (?:want|mean|meaning|wish|intend|trying)
        taught|teach(?:es)?|you (?:showed|have|had|told|said)|your (?:courtesy|kindness|manners|professionalism)
        professional courtesy|i (?:would|'d) (?:think|imagine) you`,
    ],
    withNot: true,
  },
  // Rhetorical questions and bitter remarks.
  {
    all: [
      saying`(?:is|was) it (?:really |honestly |truly )?(?:that|so|too) (?:hard|difficult|much|complicated)
        (?:must|do|shall|should) i (?:really |have to |need to |now )*(?:beg|crawl|grovel|come (?:in person|down|over|up there)|wait forever|write again|repeat|spell)
        how (?:many|much) (?:more )?(?:times|longer|often|letters|messages|e?mails|calls|begging)<1> (?:do|must|does|should|will|before|until|can) (?:i|you|it|we)
        how long (?:must|do|will|should) (?:i|we)<2> wait
        what (?:did|have|had) (?:i|we) (?:ever |even )?(?:do|done) to
        who do you think|do you (?:even|not|ever) (?:care|listen|read|answer|check)|don't you (?:care|have|read|check|answer|want to help|remember being|think)
        (?:couldn't|can't|wouldn't) you (?:at least|even|just|spare|find|answer)
        are you (?:too|even|that|really that|so)<1> (?:busy|good|important|proud|reading|listening|afraid)
        (?<!thank you |thanks )so much for|thanks? (?:you )?for (?:nothing|ignoring|not)
        not even an? (?:no|line|word|reply|yes|answer|hello|text|acknowledg\w+|courtesy)
        not (?:a|one) single (?:word|reply|line|answer|response)
        (?:a )?simple (?:no|yes|reply|answer|response|acknowledg\w+) (?:would|is|was|will|costs)
        prove it|some (?:of us|people) (?:aren't|are not|just|have to|don't|can't|never|think|forget)
        (?:important|rich|good|famous|special|worthy|pretty) enough (?:for you|to (?:get|deserve|matter|be answered))
        (?:left|leave|leaving) (?:me|us|people|someone|students?) (?:on read|on seen|hanging|waiting|in the dark|dangling)
        (?:seen|read) (?:but|and|\w+ but)<1> (?:no|not|nothing|never|didn't|ignored)(?! \w+ (?:the|a) )|^[\s,]*(?:seen|but) (?:but )?no (?:reply|answer)(?=\W*$)
        (?:fob|brush|put|blow|fobb|blew)(?:s|ing|ed)? (?:me|us) off
        i know (?:that )?you(?:'re| are| were|'ve| have)? (?:\w+ )?(?:online|active|there|home|reading|around|seen|getting|ignoring|avoiding)|so i know you
        (?:you|u) (?:read|saw|opened|got|received) (?:my|it|this|them)<4> (?:and|but|yet) (?:said|did|never|didn't|still|no|nothing|not|chose)`,
    ],
    none: [
      saying`sorry|forgive|you (?:said|told|wrote|explained)|when (?:you|i) (?:was|were)|my (?:mother|father|boss)`,
    ],
    withNot: true,
  },
  // Sin, hunger, tears and honour: what a no would do, or say about the other.
  {
    all: [
      saying`(?:in|for) (?:the )?(?:god|heaven|jesus|allah|christ|lord)(?:'?s)? (?:name|sake)
        (?:in|for) the (?:name|sake|love) of (?:god|jesus|heaven|allah|the lord|all)
        god (?:will|is going to|sees|is watching|would) (?:judge|punish|remember|reward you if|forgive you|see)
        (?:would|will|'d|is|be) (?:be )?an? (?:\w+ )?(?:sin|crime|disgrace|scandal|insult) (?:to|if|not|for you)
        (?:made|heart|person|man|woman) of (?:stone|ice)|any heart|a heart at all|if you (?:cared?|were (?:kind|human|a good|any kind))
        (?:go|going|goes|gone|sleep\w*|went) (?:to bed )?hungry|starv\w+|(?:can't|cannot|won't be able to) feed (?:my|the)|out on the street
        cr(?:y|ied|ying) (?:myself|over|all|every|about|because|for days|at night|again)|(?:sobb?|weep|wept)\w* (?:over|because|all)
        (?:haven't|have not|can't|cannot|couldn't|won't|not) (?:slept|sleep|eat|eaten|rest)<1>(?=$|[.!,]| (?:until|till|because|since|for|over|without|if))
        (?:crushed|devastated|heartbroken|shattered|destroyed|ruined|humiliated|a failure|finished) (?:if|unless|when|by your|because)
        (?:never|not ever) forgive|forgive myself,? or you
        (?:all|everything) (?:she|he|we|i|they)(?:'ve| have| has|'s)? (?:hopes?|hoping|prays?|lives?|got|left|have)(?: for)?(?=$|[.;!,])
        (?:time is|we're|i'm|i am) running out(?: of (?:time|hope|options|patience))?|clock is ticking
        (?:do|please) not (?:fail|disappoint|forsake|abandon|forget|embarrass|shame|humiliate) (?:me|us|him|her|my|a)
        (?:don't|dont|not) (?:you )?(?:embarrass|shame|humiliate|forsake|crush|kill|bail on|flake on|mess|hang up on) (?:me|us|my|this)
        so (?:please )?(?:don't|do not|you can't|you cannot|you have to|you must) (?:back out|embarrass|say no|refuse|let|cancel|come|do it|answer|turn)`,
    ],
    none: [
      saying`you (?:said|told|showed|taught)|used to|how|patients?|birds?|cats?|dogs?|bees|calves|lambs|animals|baby|plants?
        as a (?:kid|child)|sle(?:pt|ep) (?:well|better|much)|excite\w*|night shift|last night|years? ago`,
    ],
    withNot: true,
  },
  // No way out left to the other, or to oneself.
  {
    all: [
      saying`(?:leaves?|leaving|left|have|has|got|with) (?:me )?(?:with )?no (?:other )?(?:choice|option|alternative|way)<1> but
        (?:be|am|feel) (?:forced|compelled|obliged|driven) to (?:write|go|report|tell|complain|contact|take|come|call|escalate|inform|share|post)
        i(?:'m| am)? (?:must |have to |shall |will )?(?:insist(?:ing)?|demand(?:ing)?|refus(?:e|ing) to (?:give up|go|leave|stop|quit|accept|believe|take|be ignored))
        (?:not asking|isn't a request|not a request|not a question)<1>(?=$|[.,;!:-])
        i(?:'m| am) (?:telling|ordering|commanding|warning) you|i warn you|be warned|consider (?:this|yourself) (?:an? |your )?(?:\w+ )?(?:warn\w*|notice|told)
        don't be late|(?:at|by) \w+ sharp|(?:don't|do not) (?:keep|make) (?:me|us|people|a)
        (?:you(?:'re| are)|professionals are|a public \w+ is) (?:obliged|obligated|required|bound|duty-bound|supposed|paid|morally \w+) to (?:help|answer|talk|reply|see|serve|assist|give|respond)
        public servant|(?:i|we|my (?:taxes|family)) pay (?:your|for your)|pays? your (?:salary|wages?|bills?)
        (?:you|u) (?:promised|swore|gave (?:me |us )?your word)
        silence (?:is an? answer|says|speaks|tells|means|hurts|will be)
        (?:after|since) (?:all|what|everything) (?:i|we|my family) (?:spent|paid|did|gave|bought|have (?:spent|paid|done|given|bought))
        ^[\s,]*(?:(?:just|now|so|then|well|and) )*(?:answer|reply|respond)(?: (?:me|now|to me|already|to (?:this|my \w+)))*(?=$|[.!])`,
    ],
    none: [
      saying`you (?:said|told) (?:that |me )?(?:you|they|he|she)|how you|insist (?:on )?pay\w*|buying|coffee|paying
        (?:(?:i'm|i am) not|don't|won't|not|never) (?:insist|demand|expect)(?:ing)?`,
    ],
    withNot: true,
  },
  // The last door, and what becomes of the sender behind it.
  {
    all: [
      saying`(?<!(?:which|that|what|who) )(?:nobody|no ?one|nowhere|no other \w+) (?:(?:else|left) )+(?:to|will|would|who|can|i|even)
        (?:are|is|you're|youre|ur) (?:my |our |the )(?:very )?last (?:resort|option|straw)|end of my (?:rope|tether|wits)|(?:throw|throwing) myself (?:at|on|before)
        (?:every|all|each)(?: the)?(?: other)? doors? (?:has|have|is|are|was|were)<1> (?:slammed|closed|shut)
        without (?:you|your (?:help|answer|reply|yes)),? i(?:'m| am|'ll| will| have| can't| cannot)
        there goes my|on your (?:head|conscience|shoulders)|whether (?:or not )?i (?:graduate|pass|fail|succeed|make it|get through)<2> (?:is|depends|rests|lies|hangs)<2> (?:you|your|u)
        (?:it'?s|that'?s|all|fail\w*|flunk\w*|drop\w*|los[et]|ruined|happens?|without|unless)<6> (?:because of|thanks to|fault of|on) (?:you|u)(?=$|[.!])|,? thanks to you(?=$|[.!])|(?:your|ur) fault|blame (?:you|it on you)|(?:you|u)(?:'ll|'d| will| would)? be the (?:one|reason|only)<2> (?:who|why|that|to|enough)
        (?:will|'ll|going to|gonna|would|could|might)<1> (?:drop|fail|fire|flunk|expel|kick|sack|kill|disown|evict|deport|murder) (?:me|us)(?! a)
        (?:goes|going|is left|gets|remains|stays) (?:unanswered|ignored|unread),|(?:this|it|that) (?:falls|fell) through,? (?:it's|its|that's|because|i'll|i|you|there|we)
        (?:told|promised|assured|swore to)<4> (?:that )?(?:you'd|you would|you will|you'll|u'd|u would) (?:say|do|help|meet|come|answer|agree|be|see|call|talk)
        look(?:s|ing)? like an? (?:\w+ )?(?:liar|fool|idiot|loser|failure|clown)`,
    ],
    none: [
      saying`you (?:said|told)|no matter|hope not to|never mind|fine|understand|any (?:other )?day|thanks to you i (?:passed|got|know|now|have|learned|found|could|can|am)|how|would be the first`,
    ],
    withNot: true,
  },
  // Being passed over, and what that says about the other.
  {
    all: [
      saying`(?:discourag\w+|dishearten\w+|disappoint\w+|hurtful|painful|sad|saddening|frustrating|insulting|galling|hard|humiliating|upsetting|stings?|hurts?|strange|odd|funny) (?:to (?:be|get|have|feel)|being|that|when|how)<3> (?:ignored|passed over|overlooked|snubbed|brushed|treated|silence|forgotten|dismissed|unanswered|left|met with|nothing|spam|invisible)
        all i(?:'ve)? (?:get|got|gotten|hear|heard|receive|received)(?: back)? (?:is|was|are) (?:silence|nothing|crickets|excuses|dead air)|crickets(?=$|[.!])
        (?:one|i|we|students|you) (?:would|might|could) (?:have )?(?:hope[ds]?|wish(?:ed)?) (?:that )?(?:people|someone|somebody|those|an?|more|better|professionals)
        (?:refresh|check|watch|star)\w* (?:at )?(?:my|the) (?:\w+ )?(?:mail|e-?mail|inbox|phone|screen|messages)<2> (?:every|all|each|hourly|constantly|since|day|night|obsessively)
        you were (?:young|new|a student|a beginner|nobody|starting out)<3> once|someone (?:once )?helped you|somebody (?:once )?helped you|have you forgotten|(?:don't|never|doesn't|do not) look back
        (?:simply|just|really|clearly|obviously|evidently|apparently)<1> (?:don't|do not|doesn't|does not|didn't|can't be bothered to) care|(?:don't|do not|doesn't) care (?:about|for|what happens to) (?:ordinary|people|students?|us|the little|anyone|others|kids|me|beginners|young)
        (?:i|we)(?:'d| had)? (?:really )?(?:thought|believed|assumed|hoped|expected) (?:that )?\w+s? (?:were|was|would be|had) (?:kinder|nicer|better|more \w+|different|above|bigger|some)
        (?:hope|trust|guess|bet|suppose) you(?:'re| are)<1> (?:proud|happy|pleased|satisfied|enjoying)<1> (?:of|with|this|now)
        just an? (?:\w+ )?(?:nobody|number|nuisance|student|kid|name|fly|bother) to (?:you|people)|prove me wrong|lost count
        (?:takes?|needs?|is|costs?)<1> (?:two|ten|five|three|a few|30|60|thirty|sixty|a couple of) seconds|(?:can't|cannot|can hardly|surely isn't) be (?:too|so|that) (?:much|hard|difficult)
        surely (?:an?|any|even|some|somebody|someone|such)`,
    ],
    none: [
      saying`you (?:said|told|wrote|explained)|patients?|customers?|callers?|your (?:bio|talk|story|article|post|page)|how|hear|years? ago|exam|sorry|class`,
    ],
    withNot: true,
  },
  // Sarcasm, tallies of patience, witnesses.
  {
    all: [
      saying`even you (?:can|could|must|have)|some (?:mentor|teacher|neighbou?r|professional|christian|expert|leader|role model|friend) you are|this is the thanks
        i (?:had )?thought (?:we were|you (?:were|cared|believed|liked|said)|this (?:was|community)|people)|(?:shouldn't|should not|don't want to) have to (?:chase|beg|ask (?:twice|again)|write (?:twice|again)|remind|plead|run after)
        why is it that (?:successful|rich|busy|some|important|powerful|famous|you|people)|you have my number(?=$|[.;,!]).*|use it(?=$|[.!])
        hold(?:ing)? my breath (?:until|till|for)|(?:won't|will not|not going to|never going to|refuse to|not about to|not gonna) stop (?:writing|e-?mailing|calling|texting|asking|messaging|knocking)|keep this up|won't make me (?:go|stop|leave|give)
        (?:ignored|snubbed|let down|insulted|humiliated|dismissed|rejected|abandoned|slighted) by (?:you|people like)|(?:feel|felt|feeling) (?:ignored|snubbed|dismissed|slighted|invisible|insulted|disrespected|used)
        (?:is|was|are|were) an? lie|(?:was|is|were|are) lying|apparently not (?:me|us|to me)|not (?:me|us),? apparently|except me(?=$|[.,])|how convenient|(?:find|found) your (?:silence|attitude|behaviou?r|manner)|your (?:silence|attitude)<1> (?:is|has been|was)|lack of (?:an? )?(?:response|reply|answer|courtesy|interest|manners|respect)|non-?response
        (?:saying|say) no<2> (?:would|will|'d) be (?:cruel|mean|wrong|heartless|a)|(?:you're|you are) not an? (?:monster|snob|bad person)|so (?:he|she|they|everyone|everybody|people|the class)<1> (?:can|will|could|may) see (?:who|how|that)
        (?:cc'?d|cc'?ing|copied|copying|bcc'?d) (?:in )?(?:your|the) (?:\w+ )?(?:boss|manager|supervisor|director|office|superior|company)|(?:give|pass|hand|forward|report) your name (?:to|on)
        (?:requires?|needs?|deserves?|demands?|merits?) (?:your )?(?:immediate|urgent|prompt) (?:attention|action|response|reply|answer)|treat<2> as urgent
        what(?:'s| is| are) (?:\w+ ){1,4}(?:to|for) (?:someone|somebody|a (?:person|man|woman)|people) (?:like|of your|in your)|asking for the (?:moon|world|earth)|more time than that
        been (?:patient|waiting|polite|quiet|nice)<1> (?:long enough|enough|for too long)|waited (?:long enough|too long)|my patience<2> (?:limits?|thin|wearing|out|end|gone|is)|refuse to be (?:treated|ignored|put|brushed|pushed|dismissed)|(?:nobody|no one) (?:treats|ignores|brushes)|(?:in|walk(?:ed)? in|inside|put yourself in) my (?:shoes|place|position)(?=$|[.,!]| you)
        asks?<3> (?:whether|if|when) you(?:'ve| have| will)? (?:answer|answered|replied|reply|written|wrote|responded|called)|break(?:s|ing)? (?:my|his|her|our)(?: [\w'-]+)? heart|be the (?:reason|one|cause) (?:i|my|that i|we|why)<2> (?:fail|drop|quit|lose|give|flunk|can't|didn't|miss)`,
      saying`you|your|my|u|ur|me|i|i'm|i've|us|we|people|that|it|this|no|nobody`,
    ],
    none: [
      saying`i(?:'ll| will|'m going to| am going to)<2> stop|(?:won't|will not|not|never) (?:keep|go on|continue)|you (?:said|told) (?:that|me|us|it|how|the)|you (?:wrote|explained)|thought (?:we might|you (?:might|may|could|would|were (?:right|so|very|funny|kind)))|how you|as you (?:showed|said)|thank you|thanks (?:to|for|again)|even you can laugh|which|would you (?:choose|take|do|start)|sourdough|patience (?:of|with (?!me))|owls?|to be honest|wrong program|by (?:the|my) (?:first|last|school|old|boss|teacher)|please stop|tell me to stop|at the (?:mill|sight)`,
    ],
    withNot: true,
  },
  // Not to be shaken off.
  {
    all: [
      saying`(?:won't|will not|refuse to|not going to|not gonna|not about to|don't intend to) (?:be|get) (?:put off|ignored|brushed|silenced|fobbed|turned away|shaken off|deterred)
        (?:not|won't|never|isn't|don't)<1> (?:leav\w+|let\w*|drop\w*|giv\w+|stop\w*|rest\w*|go\w*)<3> (?:until|unless|before) (?:you|i|we)
        (?:expect|look for) me (?:at|to|on|in|by|tomorrow)|i know where (?:you|your \w+)<1> (?:lives?|works?|parks?|eats?|sleeps?)(?=$|[.!])
        (?:be|am|i'm) (?:\w+ )?(?:persistent|stubborn|relentless|a pest)<2> (?:you|as you|when|until|about|if)|(?:be|am|i'm) (?:very|extremely|quite|pretty|known to be) (?:persistent|stubborn|relentless)(?=,)
        (?:give|giving) you (?:until|till|one|two|three|\d+|a (?:week|day)|the weekend)|final chance|(?:your|a) last (?:chance|warning)
        (?:don't|do not|please don't|never) make me (?:ask|write|come|wait|beg|chase|call|repeat)|you(?:'ll| will) (?:be hearing|hear) from (?:me (?:again|every|until|daily)|my)
        (?:need|must have|want|require|needs|expect) (?:this|it|that|your (?:yes|answer|reply|decision|response)|an? (?:yes|answer|reply|decision|response))<1> (?:by|before|no later|today|tonight|now|asap|within|at once)
        must (?:have|get|know|hear|receive) (?:your|an?) (?:yes|answer|reply|decision|response|confirmation)`,
    ],
    none: [
      saying`you (?:said|told|wrote)|how|hope|whenever|any (?:day|time)|no (?:rush|hurry)|crosswords?|if (?:that|it) suits|works too|fine`,
    ],
    withNot: true,
  },
  // Begging.
  {
    all: [
      concept(
        "beg(?:ging)?(?: of)? (?:you|u)|(?:i(?:'m| am)?|im) beg(?:ging)?|implore|beseech|plead(?:ing)?|on my knees(?=$|[.,!]| (?:to (?:beg|ask|plead)|for|here|begging|asking|before))|for the love of|for (?:god|heaven|pete|goodness)'?s? sake|have mercy|take pity|have a heart|pity on|(?:i(?:'m| am)|im) (?:\\w+ )?(?:desperate|hopeless|out of options)|desperately|desperate for|please[\\s,!]+please|pretty please|pl[sz] pl[sz]|(?:help|save|rescue) (?:a|this) (?:poor|desperate|struggling|lost)|poor (?:student|me|girl|boy|soul)",
      ),
    ],
    none: [
      concept(
        'mother|father|dad|mom|off work|to learn|to understand|to know|how|curious|teacher|dog|cats?|coach|boss|hens|horses?',
      ),
    ],
    withNot: true,
  },
  // It would cost you so little.
  {
    all: [
      concept(
        "(?:the )?(?:least|minimum) (?:you|u|anyone|someone|a person)(?: \\w+)? (?:can|could|should)|it (?:would |will |'d )?(?:only |just )?(?:take|takes|cost|costs) you|what (?:would|will) it cost you|what does it cost you to|(?:won't|wouldn't|will not|would it) (?:kill|hurt|cost) you|it'?s (?:just|only)(?: \\w+){1,3} of your life|(?:isn't|is not|not) (?:too|so) much to (?:ask|expect|want)|(?:surely|anyone|anybody|everyone) (?:\\w+ )?can (?:spare|find|make|give)|surely you|so (?:hard|much) to (?:ask|answer)|how (?:hard|difficult) (?:can|could|is) (?:it|that)|is nothing to you|(?:come on|cmon)(?=$|[!.,])|have you (?:no|ever been)|if you (?:had|have) (?:a heart|any (?:heart|decency|feeling|pity|mercy|kindness|shame|conscience|compassion|humanity))|you promised|you said you would(?! be)|(?<!my )(?:responsibility|duty|obligation) to|owe it|next generation(?= needs)|do me (?:this|that) (?:one )?favou?r",
      ),
    ],
    none: [concept('hope (?:it|this|that) (?:is|isn)|you surely have|surely you (?:have|had|must|get|hear)')],
    withNot: true,
  },
]

const shouting = /!{4,}|(?:\?!|!\?){2,}|\?{4,}/g
/** Thanks and ease share their words with pressure. */
const innocentTone =
  /\b(?:please don't feel|don't feel (?:you|any|obliged)|(?:won't|not) (?:be )?asking for (?:an? )?(?:job|work)|(?:won't|would not|wouldn't|not) (?:be hurt|take it personally)|the (?:second|third) time i (?:drove|read|walked|saw|looked|heard)|thanks?|as welcome|no (?:rush|hurry|pressure)|can wait|day is up to you|not have to (?:give|find|offer) me|(?:call|ring|text) me(?: back)? (?:at|on) \d+)\b/
/** An express release from hurry. */
const eased = (hit: Hit): boolean => release.test(hit.text)
const release =
  /\b(?:no (?:pressure|rush|hurry|obligation|worries|need|problem|expectation|hard feelings)|without (?:any )?(?:pressure|obligation)|don't (?:want to|mean to|wish to)|do not (?:want|mean|wish)|not (?:to|trying to|meant to|meaning to) (?:press|pressure|rush|push|pester|bother)|if not|understand (?:if|completely)|i (?:completely |fully |totally )?understand|perfectly fine|is fine|not expect|no answer (?:is )?(?:needed|required|expected)|feel free|never mind|please don't feel|(?:do not|don't) feel (?:you|any|obliged|bound)|need not|(?:do not|don't|never) feel (?:that )?(?:you|obliged|bound)|no guilt|sorry (?:for|to|if i)|forgive|apolog\w+|pardon|hope (?:this|it|that) (?:isn't|is not|doesn't|does not)|hope i'm not|wouldn't dream)\b/

export function noPressure(body: Reading): Finding {
  const hit =
    withVote(
      body,
      ballot,
      findAct(body, pressureActs, (h) => !eased(h)),
      innocentTone,
    ) ?? findIn(body, [shouting])
  if (!hit) return { verdict: 'pass' }
  return {
    verdict: 'fail',
    evidence: evidenceAt(body, hit.sentence.start, hit.sentence.end),
    reason: { code: 'pressure' },
    fix: { code: 'pressure' },
  }
}
