// What a message asks for, kind by kind, as acts: what is asked in which mood. A denied ask is none.
import { concept, denies, findAct, saying, type Act } from './acts.ts'
import { askedLengths } from './duration.ts'
import { jobActs, referralActs } from './job-asks.ts'
import { findIn, words, type Hit, type Reading, type Sentence } from './reading.ts'
import { withVote } from './vote.ts'
import { noJobAsk } from './votes/no-job-ask.ts'

export type AskKind = 'talk' | 'job' | 'referral' | 'introduction' | 'review' | 'visit' | 'favor'

/** Five rules ask whether there is a job ask; each text is searched once. */
const answers = new WeakMap<Reading, Map<readonly Act[], Hit | undefined>>()

function once(reading: Reading, acts: readonly Act[]): Hit | undefined {
  let known = answers.get(reading)
  if (!known) answers.set(reading, (known = new Map()))
  if (!known.has(acts)) known.set(acts, findAct(reading, acts))
  return known.get(acts)
}

/**
 * "We are not asking for a place on your crew": the vote counts words and would hear the ask. Nor does it know a paper that is
 * only handed over from one that goes with an application, nor an interview for a class, or how the other hires, from the
 * sender's being hired.
 */
const disclaims =
  /\binterview (?:for|with)(?: \w+){0,2} (?:class|course|school|\w+(?:ist|er|or|ian))\b|\bdid you ever\b|\bwhat do you look for\b|\bhow do you (?:choose|pick|hire)\b|\bneed to (?:understand|learn)\b|\b(?:attach|enclos)\w*\b|(?:\b(?:not|never|dont|isnt|nor|without|rather than|instead of|no intention of|far from)\b|n't\b)(?: \w+){0,3} (?:ask\w*|look\w*|seek\w*|after|hop(?:e|ing)|hunt\w*|appl\w+|fish\w*|angl\w*|want\w*|need\w*|expect\w*|try\w*|search\w*|writ\w+|request\w*|solicit\w*|an? (?:job|request|pitch|application)|about (?:an? )?(?:job|work))\b/

/** The first ask for work itself, if any. */
export const findJobAsk = (reading: Reading): Hit | undefined => {
  const job = once(reading, jobActs)
  // The vote knows no difference between a job and a word to those who give it.
  return job || !once(reading, referralActs) ? withVote(reading, noJobAsk, job, disclaims) : undefined
}

/** The first ask to be referred or recommended, if any. */
export const findReferralAsk = (reading: Reading): Hit | undefined =>
  withVote(reading, noJobAsk, once(reading, referralActs), disclaims) && once(reading, referralActs)

export const resumeWord = '(?:resume|resumes|resum|cv|c\\.v\\.|curriculum vitae|curriculum)'
const workSample = `(?:${resumeWord}|portfolio|cover letter|writing sample|chapter|manuscript|thesis|script|personal statement|essay|application|reel|draft|profile|samples?|code|github|statement|transcript|website|site|pictures?|drawings?|designs?|paper|poems?|story|photos?|work|letter|report|sketch(?:es)?|art|spelling|grammar|english)`

/** Reviewing needs something to review. */
const sample = concept(workSample)

/** Asking of the other ("could you", "please"), or to be allowed ("may I", "I'd like to"). */
const ofYou =
  "^[\\s,:-]*(?:(?:and|also|so|then|just|plus|maybe|\\(?[1-9a-d]\\)) )*(?:have|take|look|glance|review|check|critique|proofread|forward|introduce|recommend|connect|put|show|send|lend|give|sell|let|bring|pass|share|hook|mark|edit|correct|write|sign|fill|(?:read|get|find|help|fix)(?= (?:me|my)))(?= (?:me|us|my|an?|this|it|over|at|some|the|your|along|on)\\b)|(?:and|then|also|maybe|perhaps|,)(?: then| also)? you (?:can|could)(?= (?:show|send|introduce|tell|give|take))|do you (?:ever |also |still )*(?:give|offer|do|run)|(?:could|can|would|will|might|may|won't) (?:you|u|ya|someone|somebody)|please|pls|plz|kindly|i(?:'d| would)(?: \\w+)? (?:like|love|appreciate|be (?:\\w+ )?(?:grateful|glad|happy|thankful))(?: (?:it )?if you| you to| for (?:an?|some|any|your|the))?|i(?: also)? (?:want|need|wish|hope|ask|expect|beg)(?: for)?|it would (?:\\w+ )?(?:help|be \\w+) if you|i(?:'d| would)? (?:also )?ask(?: of)? you(?: also)?(?: to)?|i(?:'d| would) (?:also )?(?:be (?:\\w+ )?(?:glad|grateful|thankful|happy) (?:of|for)|be (?:\\w+ )?curious to|love it if)|plus|i request(?: also)?(?: for)?|(?:i'd|i would) love it if you|(?:help|great|nice|kind) if you|mind|let me know|lmk|tell me|send me|give me|show me|get me|lend me|help me|if you (?:know|could|can|have)|do you know"
const ofMe =
  "(?:could|can|may|might|shall|would|should) (?:i|we|my \\w+)|any chance|is there a (?:chance|way)|(?:would|is) it (?:\\w+ )?(?:be )?(?:\\w+ )?possible|i(?:'d| would|'m| am)(?: \\w+)? (?:like|love|hoping|eager|happy|glad)|i(?: also)? (?:want|hope|wish) to|let me|let us|let's|how about|what about|maybe|perhaps"
const request = concept(ofYou, ofMe)
const given =
  "(?:thank(?:s| you)|(?:am|was|so|very|truly|i'm) grateful)(?: \\w+){0,2} for|(?:you|he|she|they|who) (?:\\w+ )?(?:introduced|connected|gave|sent|shared|offered|showed|led|took|toured)"
const topic = (verbs: string) =>
  `(?:hear|learn|know|understand|read|talk|ask|ask you|curious${verbs}) (?:\\w+ )?(?:more )?(?:about|how|what|why|whether)`
const told = concept(given, topic('|tell me'))
/** Beside a paper to look over, "tell me what it pays" is no topic. */
const toldOfPaper = concept(given, topic(''))

const theirs = concept(
  '(?:your|his|her|their) (?:own )?(?:resume|work|portfolio|essay|paper|story|article|letter|website)',
)

const otherAsks: readonly [AskKind, readonly Act[]][] = [
  [
    'introduction',
    [
      {
        all: [
          request,
          concept(
            '(?:introduce|connect|link|refer|hook)(?: \\w+)? (?:me|us)(?: \\w+){0,3} (?:to|with|up)(?! you)',
            'put (?:me|us|\\w+) (?:in|into) (?:touch|contact)(?! with you)',
            '(?:some|any|a few|an?|two|three|the|your) introductions?',
            '(?:anyone|anybody|someone|somebody|others|who)(?: [\\w-]+){0,6} (?:you|u) (?:could|can|might|would) (?:connect|introduce|refer|put|point|link)(?: \\w+){0,2}',
            '(?:give|send|share|pass|text|email|get)(?: (?:me|us|along))* (?:the |their |a few |some |two |three |your |any )*(?:\\w+ )?(?:names?|numbers?|e-?mails?|contacts?|contact \\w+|phones?|address\\w*)(?! (?:i|you))',
            '(?:names?|numbers?|e-?mails?|contacts?) (?:of|for) (?:\\w+ ){0,2}(?:others?|people|colleagues?|someone|anyone|your|another|two|three|who)',
            '(?:know|suggest|recommend|name|think of|point me to)(?: (?:me|of|to|any|some|a|few|two|three|or|one|also|maybe))* (?:others?|other \\w+|anyone|someone|anybody|colleagues?|people|another \\w+)(?: else)?',
          ),
        ],
        none: [told],
      },
      {
        all: [
          concept(
            'who else|whom else|somebody|whom to|know (?:of )?an? (?:good|cheap|decent|honest) \\w+|(?:which|what|any) other|anyone else|someone else|(?:who|whom)(?: \\w+){0,4} should i',
          ),
          concept(
            '(?:should|could|can|would|might|may|to|i)(?: also)?(?: \\w+)? (?:know a good|talk|speak|contact|interview|reach|meet|write|ask|call)',
          ),
        ],
        none: [told, concept('understand|talk to someone (?:who|like|in)|someone (?:who|like you|in your)')],
      },
      { all: [concept('your (?:contacts|network|rolodex|connections)'), request], none: [told] },
    ],
  ],
  [
    'review',
    [
      {
        all: [
          request,
          concept(
            `(?:review(?:ing)?|read(?:ing)?|check(?:ing)?|critique|edit|correct|proofread|look(?:ing)? (?:at|over|through)|take a look at|have a look at|glance at|comments? on|mark up|go(?:ing)? (?:over|through)|view|examine|inspect|feedback on|opinion (?:on|of)|thoughts on|advice on|tips on|improve|fix|perus\\w+|evaluate|rate|see)(?: \\w+){0,3} (?:my|mine|an?|the|attached|enclosed|some)(?! (?:message|note|e-?mail|mail|request|(?:first|last|earlier) (?:message|note|e-?mail|letter|text|request)|questions?|voicemail|text|job|day))(?: \\w+){0,3} ${workSample}`,
            '(?:review|critique|edit|correct|proofread|feedback on|comments? on|check|grade) (?:my|mine)',
            `(?:have|get) (?:my|the|an?) (?:\\w+ )?${workSample} (?:looked (?:at|over)|read|checked|reviewed|corrected|edited|marked|gone (?:over|through)|proofread)`,
            'read (?:\\w+ )?my (?!message|note|e-?mail|mail|request|letter|text|questions?|mind|last|first|earlier|name|story)\\w+',
          ),
        ],
        none: [toldOfPaper, theirs],
      },
      {
        all: [
          concept(
            `(?:my|the|attached|enclosed|this|an?)(?: [\\w-]+){0,2} ${workSample}`,
            `${workSample}(?:'s| is)? (?:attached|enclosed|below|(?:on |in |right )?here)`,
            `(?:enclos|attach|includ|send)\\w*(?: [\\w-]+){0,3} ${workSample}`,
          ),
          concept(
            "take a (?:\\w+ )?look|(?:look(?:ing|ed)?|check(?:ed)?|go|went|read|glanced?|skim(?:med)?)(?: (?:at|over|through))? (?:it|them|this)(?: over| through)?|(?:review|check|critique|correct|edit|fix)(?:ed)? (?:it|them|this)|(?:mark|red-pen|tear|pull|cast an eye|run an eye)(?: (?:over|on))? (?:it|them|this)(?: (?:up|apart))?|make of (?:it|them|this)|(?:red ink|comments|corrections|feedback|criticism|pointers|suggestions|edits|fixes|notes|tips|remarks|improvements|changes) (?:\\w+ ){0,2}(?:welcome|appreciated|wanted|taken)|(?:appreciate|welcome|like|love|grateful for|glad of|want) (?:some |any |your )?(?:\\w+ )?(?:corrections?|edits|comments|feedback|criticism|remarks)(?: (?:to|on|of|about)(?: (?:it|them|this|my|the))?)?|for (?:your )?(?:\\w+ (?:and )?)?(?:review|perusal|corrections?|comments?|feedback|criticism|critique|remarks|edits|editing|improvement)|suggest (?:\\w+ )?(?:changes|edits|corrections|improvements)|roast (?:it|them)|(?:advise|comment|correct|improve|criticize|critique)(?: me)? (?:on|upon|about)? ?(?:it|them)|care to (?:comment|look|see|read)|tear into (?:it|them)|(?:rip|pick|take|pull|tear) (?:it|them) apart|please comment|tell me honestly|think of (?:it|them|this)|(?:tell me|let me know|lmk|say)(?: \\w+)? (?:what|if|how|whether) (?:is|to|you|it|they|it's|they're|looks?|needs?|i (?:should|could))|what(?:'s| is) (?:missing|wrong|weak)|your (?:\\w+ )?(?:thoughts|opinion|feedback|comments|corrections|eye)|(?:you'd|to) (?:fix|change)(?: in)?",
          ),
        ],
        none: [theirs],
        wide: true,
      },
      // A paper handed over with a remark wanted, in whatever clause of the sentence.
      {
        all: [
          concept(
            'attach\\w*|enclos\\w*|includ\\w*|send\\w*|link|upload\\w*|here|below|attachment|comes|coming',
          ),
          concept(
            '(?:please |pls |kindly |can |could |would |and |to )(?:tell|mark|correct|check|improve|grade|fix)|tell me (?:if|whether|which|what|how|honestly)|(?:went|go|gone|going) (?:at|over|through) (?:it|them)|(?:marked|corrected|checked) (?:it|them)|mark (?:it|them)|red (?:ink|pen|pencil)|with a pencil|your remarks|(?:advise|check) (?:whether|if)|for you to (?:\\w+ )?(?:mark|correct|check|read|review|judge|go)',
          ),
          concept(workSample),
        ],
        none: [theirs],
        wide: true,
      },
      // "Would you go through it line by line": only where there is something to go through.
      {
        all: [
          request,
          concept(
            '(?:go|look|read|run|comb|leaf) (?:through|over|at) (?:it|them)|(?:review|critique|proofread|mark up|edit|correct) (?:it|them)|tear (?:it|them) apart|(?:corrections?|edits|changes|comments|feedback|criticism|remarks|suggestions) (?:to|on|about) (?:it|them)',
          ),
        ],
        none: [theirs],
      },
    ],
  ],
  [
    'visit',
    [
      {
        all: [
          request,
          concept(
            'shadow(?:ing)?(?: you)?|be shown (?:round|around|over|through|the (?!way|ropes))|show (?:me|us) (?:your|the) (?!way|ropes|draft|door|rest|right|best|first)\\w+|my (?:brother|sister|son|daughter|friend|class|kids|students|cousin) (?:\\w+ )?(?:come|work|join|shadow|visit|sit|tag)|(?:come|visit|stay|work)(?: \\w+){0,4} for (?:an? |one |the |a full |a whole )?(?:\\w+ )?(?:day|shift|week|afternoon|morning)|(?:a|the|your) (?:\\w+ )?tour(?: of)?|(?:give|do|offer|run|lead|have) (?:\\w+ )?tours|(?:an? |have a |take a )?(?:look|peek|peep|walk|nose) (?:round|around|behind|inside|through) (?:your|the)|let me watch|see (?:the|your) [\\w ]{2,30} (?:in person|for myself|up close|with my own eyes)|tour (?:your|the)|(?:show|walk|take) (?:me|us) (?:around|through)|ride[- ]?along|(?:ride|come|go|tag|follow) along|follow you(?: around)?|watch (?:you|a|an|the|your)|sit in|spend (?:an?|the|one|half)(?: \\w+)? (?:day|shift|morning|afternoon|hour)|see (?:your|the) (?:shop|lab|office|plant|studio|site|facility|workshop|farm|kitchen|operation)|(?:bring|with) my (?:\\w+ )?(?:class|students|friends|kids|son|daughter)',
          ),
        ],
        none: [told, concept('or'), concept('(?:you|he|she|they) watch')],
      },
    ],
  ],
  [
    'favor',
    [
      {
        all: [
          concept(ofYou),
          concept(
            '(?:(?:^[\\s,]*|(?:you|please|kindly|to|and|also|then|just|possibly|maybe|if you|can|could|would|would you|pls) ))(?:also |please |kindly |then |perhaps |maybe )*(?:send|lend|loan|mail|forward|sign (?:for )?(?:me|us|my|the|this|an?|our|off)|fill (?:out|in)|complete|donate|sponsor|buy|sell|teach (?:my|our|an?|the|us)|vote|translate|pay|repost|subscribe|follow|endorse|bring|ship|(?<!to )(?:find out|look up)|ask (?:your|the|around|other|any)|(?:email|text|fax|show) (?:me|us) (?:your|the|some|any|an?)|share (?:the|any|a|some|(?:it |this )?with)|write (?:me )?(?:an?|some|something|to the)|speak (?:to|at) (?:my|our)|come (?:(?:and|to) )?(?:(?:speak|talk|read|present) )?(?:to |at |in |with )?(?:my|our)|come (?:and|to) (?:speak|present)(?! (?:to|with) (?:you|u)\\b)|call (?:around|round) |recommend (?:me )?(?:an?|some|any|good|books?)|get (?:me|us)|find me|give (?:us|my)|give me (?:an? (?:tour|copy|discount|ticket|sample|list|recommendation)|your (?:notes|old|copy)|the (?:name|list|code)|some (?:old|of)|advice on my)|help me (?:with|write|find|get|pay|choose|pick|move|build|finish|on)|fix my|arrange (?:an?|my)|give (?:an?|the) (?:talk|speech|lecture)|(?:put|hang|display) (?:up )?(?:my|our)|tell your \\w+ about my|mentor|take part|check (?:on|the|whether|if)|record|make me|save me|print)(?! (?:back|you|(?:regards|best|love|thanks|greetings|questions|answers?|replys?|reply|availability|number|thoughts|hour|preference|choice|decision|good|free|convenient|slot|word|yes|no|address|calendar)|me (?:a|an) (?:line|note|word|time|yes|text|message|e-?mail|reply)|a (?:line|note|word|reply|time|text|message)|questions|times?|dates?|days?|your (?:availability|answer|reply)))',
            '^[\\s,]*(?:(?:and )?\\(?[1-9a-d]\\) )?(?:find out (?:what|how|who|when|if)|get me)|be my mentor|mentor me|sign my|(?:follow|like|subscribe to|share) (?:my|our)|a letter (?:for|to)|(?:a|the|your) (?:reading|suppl(?:y|iers?)|price|buyers?|client|mailing) list|list of (?:\\w+ )?(?:books|sources|suppliers|schools|courses|readings|names)|copy of (?:the|your)|(?:some|a few|any|two|three|free|your) (?:\\w+ )?(?:old |free )?(?:drawings|brochures|samples|slides|tickets|books|copies|money|photos)|endorse me|(?:discount|freebie|samples?|tickets?)(?: \\w+){0,2} would be',
          ),
        ],
        none: [told],
      },
      {
        all: [
          concept(ofMe),
          concept(
            '(?:try (?:the|your|my hand|out)|take (?:some |a few )?(?:pictures|photos|video)|borrow|have a copy|keep (?:one|a|the|it)|use your|photograph|record you|film|quote|sleep|stay (?:with|at)|get (?:an? |some )?(?:discount|free|tickets?|samples?|scholarship)|have (?:an? |some )?(?:discount|free|tickets?|samples?|copy))',
          ),
        ],
        none: [told, concept('or')],
      },
      {
        all: [
          concept(
            '(?:tell|give|send) me (?:\\w+ ){0,3}(?:salary|pay|wages?|income|earnings|you (?:earn|make))',
          ),
        ],
      },
      // Wanting a thing, not a talk: "it would be lovely to have the name of the school", "his number would help".
      {
        all: [
          saying`(?:lovely|nice|great|good|kind|grand|thankful|grateful|glad|like|love|appreciate|help|could|would|ask)`,
          saying`(?:have|for|get|spare)(?: (?:the|your|an?|some|two|three|any|his|her))? (?:names?|address|numbers?|list|copy|recipe|cuttings?|passes|tickets|samples?|seeds|details)(?: of| for|$|[.,?!])
            (?:his|her|their|the) (?:number|name|address|recipe|list) would
            put (?:up )?an? (?:link|poster|notice|ad|flyer)
            (?:whether|if) (?:you'd|you would|you could) (?:speak|come|talk) (?:at|to) (?:our|my)
            (?:you|also|to)<1> name me an?`,
        ],
        none: [told, concept('(?:your|the) name (?:from|of|at)|learn|thank\\w* (?:you )?for')],
      },
      // "Also, could you …": a second thing by its own word, unless it is the talk again.
      {
        all: [
          concept(
            "also|too|as well|plus|besides(?: that)?|on top of (?:that|it|this)|oh,? and|then there's|additionally|while (?:you|we)(?:'re| are)? at it|in addition|moreover|furthermore|one more thing|another (?:thing|favou?r|request)|while (?:you|i)\\W?\\w* at it",
          ),
          concept(
            "(?:could|can|would|will|might|may) (?:you|u|someone)|please|pls|kindly|also (?:send|share|pass|forward|tell|give|find|get|let)|i(?:'d| would)(?: \\w+)? (?:appreciate|be (?:\\w+ )?(?:grateful|thankful) (?:for|if))|(?:like|love|want|need) you to|(?:you|u) (?:must|should|have to|need to)|you can|you could|mind|(?:could|can|may) (?:i|we)|i(?: \\w+)? need",
          ),
        ],
        none: [
          told,
          concept(
            "talk|speak|call|phone|meet|chat|minutes?|mins?|hours?|coffee|time|times|day|when|conversation|interview|questions?|hear|learn|know|understand|explain|describe|choose|pick|suits?|zoom|video|text|reply|answer|let me know|glad|fine|i'd be (?:happy|glad)",
            '(?:could|can|may) (?:i|we) (?:\\w+ )?ask',
          ),
        ],
      },
    ],
  ],
]
const politeAsk =
  "(?:let us|mind if|could|can|may|might|would|will|shall|do|are|is|please|kindly|i'd like|i would like|i'd love|i would love|i'd be|i would be|i'd|i would|id|wanna|i want|i wish|i hope|i am hoping|i'm hoping|hoping|keen|wondering|i ask|asking|request|requesting|want|need|like to|love to|able to|any chance|chance|if|got|have|let's|lets|give me|spare|grateful|glad|honored|appreciate|invite|willing|open to|ok|okay|how about|what about|up for|down for|mind|possible|perhaps|maybe|ought)"
const talkNoun =
  '(?:talk|talking|speak|speaking|spoke|chat|chatting|meet|meeting|call|phone|telephone|conversation|interview|interviewing|zoom|video|coffee|tea|lunch|breakfast|dinner|beer|drink|minutes?|mins?|minuts?|hour|half[- ]hour|time|sit down|sit with|visit|pick your brain|brain|ask you|hear|questions?|listen|connect|answer|stop by|come by|drop by|facetime|skype|discuss|advice|learn from you|get to know you|be connected|teach me|long answer|ring|bug you|borrow you|catch you|stop in|see you|tell me|share|hang(?: out)?|be in touch|word with you|buy you|ring you|get together|swing by|natter|catch up|compare notes|heads together|your ear)'

const talkAsks: RegExp[] = [
  ...words(
    `${politeAsk}\\b[^.?!]{0,90}?\\b${talkNoun}`,
    `${talkNoun}\\b[^.?!]{0,60}?\\b(?:be|would|possible|okay|ok|work|suit|welcome|please|all right|alright|fine|good (?:for|with) me|with you|is all i|are all i|whenever)`,
    `(?:give|spare|grant|lend) me (?:\\w+ ){0,4}(?:minutes?|mins?|hour|time|moment)`,
    `(?:i'd|id|i would|i want|wanna)(?: \\w+)? (?:like|love|want)?(?: ?to)? ?(?:learn|hear|ask)\\b[^.?!]*\\b(?:when(?:ever)?|any (?:day|time))`,
    `(?:may|can|could|might) (?:i|we) (?:\\w+ )?ask`,
    `you (?:\\w+ )?(?:must|need to|have to|(?:have )?got to|gotta|ought to) (?:meet|talk|speak|see|call|help|listen)`,
    `i (?:\\w+ )?(?:must|need to|have to) (?:meet|talk (?:to|with)|speak (?:to|with)|see) you`,
    `please me to (?:meet|talk|speak|be connected|hear)`,
    `so enjoy the`,
    `u (?:free|up|down|available) (?:for|4|to)`,
    `say yes`,
    `(?:it'd|it would|would) be (?:\\w+ )?(?:lovely|nice|great|good|wonderful|grand|a pleasure|splendid) to\\b[^.?!]{0,40}?\\b${talkNoun}`,
    `(?:beg|wanted|implore|pleased|longing|school me)\\b[^.?!]{0,50}?\\b${talkNoun}`,
    `(?:^|^an? |^any |^maybe an? )(?:\\w+ )?(?:call|chat|coffee|conversation|phone call)\\b[^.!?]*(?=\\?)`,
    `(?:asked|asking)(?: you)? for(?: \\w+){0,4} ${talkNoun}`,
    `(?:i'd|id|i would)(?: \\w+)? (?:love|like|welcome) (?:that|it|one)`,
    `let me know (?:when|if|what|which|whether|how)`,
    `tell me (?:when|if|what|which|whether|a|some)`,
    `(?:call|text|ring|phone|email|write|message|reply|answer)(?: me| back| to me| back to me)`,
    `(?:call|phone|talk|meet|write|ring|visit) or (?:call|phone|talk|meet|write|ring|visit)`,
    `(?:choose|pick|name|set|suggest) (?:a|any|the|your|whatever|whichever) (?:\\w+ )?(?:time|day|hour)`,
    `looking for (?:\\w+ ){0,4}(?:conversation|chat|talk|call|minutes|advice|interview)`,
    `(?:available|free)(?: \\w+){0,3} (?:for|to|sometime|any|this|next|on)`,
  ),
]

/** Words that only ask for an answer; beside another ask they are no second one. */
const substantial =
  /\b(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|meet(?:ing)?|conversation|informational|zoom|coffee|tea|lunch|minutes?|mins?|hour|phone|visit|questions?|hear|brain|sit down|connect|time|stop by|come by)\b|\b(?:call|telephone|ring) you\b|\ba (?:quick |short |phone |video )?call\b(?! back)/
const saidBefore = /\b(?:you|he|she|they) (?:said|told|mentioned|wrote|gave|spoke)\b[^,;]*$/
/** "I thought you'd like to hear": what is told, not asked. */
const theirWish =
  /\byou(?:'d| would) (?:like|love|want) to \w+$|\byou(?:'ll| will|'d| would|'re| are)? (?:be )?(?:(?:so|very) )?(?:glad|happy|pleased|amused|delighted|relieved) to \w+$/

const asHit = (sentence: Sentence): Hit => ({ ...sentence, sentence })
/** "How did you get into this?" asks without asking for a talk. */
const asksOpenly = ({ text, sentence }: Hit): boolean =>
  sentence.question &&
  /^(?:(?:and|so|but|also|hi|hello|well),? )*(?:do|would|could|can|may|might|will|any|meet|mind|how did you (?:get|come|start)|how does one|how do you (?:get|become|start))\b/.test(
    text,
  ) &&
  /\b(?:you|your|u|ur|one|i|me|we|someone|somebody|beginner|person|people)\b/.test(text) &&
  !/^(?:and |so )?(?:how|what) (?:are|have|is|'s) (?:you|it|things|up|your (?:day|week|family))\b|\b(?:right|isn't it|remember me|do you remember)\b|what (?:more|else) can i (?:say|do)/.test(
    text,
  )

function findTalk(reading: Reading, others: readonly Hit[]): Hit | undefined {
  const taken = (start: number, end: number) => others.some((o) => o.start < end && start < o.end)
  const hit = findIn(reading, talkAsks, (h) => {
    const before = h.sentence.text.slice(0, h.start - h.sentence.start)
    const after = reading.text.slice(h.end, h.end + 6)
    const clause = reading.clauses.find((c) => c.start <= h.end && h.end <= c.end) ?? h
    return (
      !taken(h.start, h.end) &&
      !denies(reading.text.slice(clause.start, h.end)) &&
      !(
        /^have\b/.test(h.text) &&
        !h.sentence.question &&
        /\byou $/.test(before) &&
        !/\b(?:if|when|whenever|until|hope|should|might|may)\b/.test(before)
      ) &&
      !theirWish.test(before + h.text) &&
      // "I will call your office", "our dean would be glad to hear": told, not asked.
      !(
        /^will (?!be (?:\w+ )?(?:happy|glad|grateful|thankful|delighted))/.test(h.text) &&
        /\bi $/.test(before)
      ) &&
      // "Okay, talk soon": a goodbye.
      !(
        /(?:^|, ?)(?:okay |ok )?(?:talk|speak|chat)$/.test(before + h.text) &&
        /^(?: to (?:you|u))? (?:soon|later)\b/.test(h.sentence.text.slice(before.length + h.text.length))
      ) &&
      !(/^(?:would|will)\b/.test(h.text) && /\b(?:our|my|the) \w+ $/.test(before)) &&
      !saidBefore.test(before) &&
      (others.length === 0 || substantial.test(h.text + after))
    )
  })
  if (hit) return hit
  const length = askedLengths(reading).find((at) => !taken(at.start, at.end))
  if (length) return { ...length, text: '' }
  return others.length === 0 ? reading.sentences.map(asHit).find(asksOpenly) : undefined
}

/** Every kind of thing the message asks for, with its place. */
export function findAsks(reading: Reading): Map<AskKind, Hit> {
  const found = new Map<AskKind, Hit>()
  const job = findJobAsk(reading)
  const referral = findReferralAsk(reading)
  if (job) found.set('job', job)
  // A job for which something is passed on is asked for once.
  if (referral && referral.start !== job?.start) found.set('referral', referral)
  for (const [kind, acts] of otherAsks) {
    const others = [...found.values()]
    const hit = findAct(
      reading,
      acts,
      (h) =>
        (kind !== 'review' || sample.test(reading.text) || /\bmy\b/.test(h.text)) &&
        !others.some((o) => o.start < h.end && h.start < o.end) &&
        // "Your coordinator, Jess, put me in touch": who did.
        !(
          /^, put\b/.test(h.text) &&
          /^(?:your|my|our|the) [\w' -]+, [\w' .-]+$/.test(
            h.sentence.text.slice(0, h.start - h.sentence.start),
          )
        ),
    )
    if (hit) found.set(kind, hit)
  }
  const talk = findTalk(reading, [...found.values()])
  if (talk) found.set('talk', talk)
  return found
}
