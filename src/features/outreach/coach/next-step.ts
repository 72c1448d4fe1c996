// Whether a thank-you says what was done, or will be, with what was learned: any deed that is not courtesy,
// feeling or the talk itself.
import { concept, denies } from './acts.ts'
import { findJobAsk } from './asks.ts'
import { partsOf } from './person-names.ts'
import { pastForm, predicatesOf, type Predicate } from './predicates.ts'
import { evidenceAt, evidenceOf, findIn, words, type Reading } from './reading.ts'
import { wordsOf } from './stems.ts'
import type { Finding } from './verdict.ts'

/** Verbs of feeling, courtesy, perception and of being at the talk. */
const noDeed =
  /^(?:be|been|being|am|is|are|was|were|had|have|has|having|feel|felt|feeling|lov|lik|enjoy|appreciat|thank|hop|wish|want|need|car|miss|forg[eo]t|forgotten|remember|treasur|cherish|think|thought|thinking|know|knew|known|understand|understood|realiz|realis|see|saw|seen|hear|heard|listen|laugh|smil|cr(?:y|ied)|star(?!t)|gaz|wonder|believ|expect|guess|imagin|notic|admir|respect|sa(?:y|id)|talk|spoke|speak|chat|meet|met|ca[mn]e|come|arriv|agree|mean|meant|prefer|owe|deserv|trust|promis|congratulat|appreciat|regret|apologi|fear|worr|dream|surpris|amaz|impress|inspir|mov|touch|glad|happy|grateful|honou?r|humbl|excit|delight|pleas|privileg|blown|eager|attach|enclos|hesitat|consider|sound|seem|appear|live|grew|stay|sleep|slept|wak|woke|wait|resum|belong|admit|confess|sure|still|not|to|so|in|on|at|a|an|the|very|more|much|of|from|as|and|but|because|that|your|you|who|when|like|never|always|pray|bless|envy|envi|suppos|doubt|receiv|could|can|would|might|may|just|and|nervous|afraid|sorry|tired|ready|forever|such|able|interested|curious|certain)(?:s|e|es|d|ed|ing|ped|ping|t)?$/

/** Deeds that are none with a certain object: "told you", "took a lot of notes", "went home". */
const hollow: readonly [RegExp, RegExp][] = [
  [
    /^(?:tell|told|ask|asked|call|called|write|wrote|written|visit|visited|interview|interviewed|contact|contacted|reach|reached|bother|bothered|join|joined|show|showed|help|email|emailed)$/,
    /^(?: too| so| a lot of| lots of)?(?: many| silly| dumb| my)? questions\b|^ (?:\w+ )?(?:people|others|folks)\b|^(?: to)?(?: \w+)? (?:you|u|your)\b(?! (?:for|with|when|what|which|how|whether|in (?:the|a|\w+)|again|a (?:line|picture|photo|copy|note|postcard|report)|my|about (?:it|how|what|my|the)|if|each|every|after|then|next))/,
  ],
  [
    /^(?:take|took|taken|get|got|gotten|getting|gain|gained|give|gave|make|made|keep|kept|carry|carried|bring|brought|leave|left|walk|walked|drive|drove|ride|rode|go|went|gone|run|ran|return|returned|turn|turned|put|hold|held|stand|stood|sit|sat|spend|spent|pick|picked|try|tried|share|shared|wear|wore|set|read|send|sent|use|used|start|started|begin|began|end|ended|let|follow|followed|work|working|worked|pass|play|played)$/,
    /^(?: (?:away|it|so|up))*(?:$|[.!,]| (?:with me|(?:\w+ )?(?:pages|sheets) of|(?:an? |some )?(?:\w+ ){0,2}(?:idea|sense|picture|understanding|insights?|feel|impression|glimpse|taste|perspective|appreciation) (?:of|into|for|about)|(?:\w+ ){1,4}to (?:see|meet|hear|visit) you|a lot|lots?|so much|much|many|plenty|more|everything|something|nothing|home|back|out|away|there|here|through a lot|the \w+ (?:feeling|thinking|smiling|knowing)|in\b(?! (?:\w+ (?:class|course)|january|february|march|april|may|june|july|august|september|october|november|december))|into|over(?! the)|through (?:your|the (?:door|shop|gate|plant))|down with|past|along|around|from|to (?:see|meet|hear|talk|know|spend|speak|think|feel|you|your|bed|work|realize|understand)|goosebumps|chills|me|you\b(?! (?:a|the|my|what|when|how))|your (?:time|hour|busy|office|shop|place|words|voice|wisdom|example|kindness|spirit|energy|enthusiasm)|thinking|feeling|excited|lucky|lost|the (?:bus|train|time|chance|opportunity|way home|tour|drive|helmet|road)|my (?:head|mind|hat|eyes|day|time|week|best|thanks)|all (?:day|of|the way|night)|notes|pages of|great|good|really|such|inspired|with (?:my|a|the) (?:head|smile|window|heart|mind|new|lot|better|clear|full|much)|as (?:a|the|your)|for (?:you|so|your|a long|work)|an? (?:better|clear|great|wonderful|new|lot|much|deep|long|full|good) (?:time|understanding|picture|idea|view|hour|look|sense|insight|appreciation|conversation)|on (?:the|a) (?:helmet|apron)|those|long|hard|alone))/,
  ],
  [
    /^(?:express|offer|convey|extend|add|give|send|pay)$/,
    /^(?: \w+){1,4} (?:thanks|gratitude|appreciation|respects)\b/,
  ],
  [
    /^(?:send|sent|forward|attach|attached|email|share|bring|update|updated|appl(?:y|ied)|submit|submitted)$/,
    /\b(?:resume|cv|application|reference|job|position|vacancy|opening)s?\b/,
  ],
  [
    /^(?:show|showed|tell|told|talk|talked|rave|raved|brag|bragged|repeat|repeated|quote|quoted|recommend|share|shared|describ|described|mention|mentioned|explain|explained)\w*$/,
    /^(?: to)? (?:about|everyone|everybody|my (?:mother|mom|wife|husband|family|friends?|sister|brother|dad|father|roommate|kids|daughter|son|girlfriend|boyfriend|aunt|uncle|cousin|parents)|the whole|all|it|people|him|her|them|at|that|a friend)\b/,
  ],
]
/** "I'll carry this with me": a plan of feeling. */
const keeping =
  /^(?:take|keep|carry|hold|bring|leave|go|return|give|make) (?:away|it|this|that|your|everything|all|home|back|these|them|with|the time|sure|you proud|up)\b/
const askedOrTold =
  /\b(?:ask\w*|see|find out|check\w*|inquir\w+)\b.*\b(?:if|whether) (?:i|we|she|he|they|my|the|it) (?:can|could|may|might|would)\b|\band (?:we|she|he|they) (?!laugh|had|felt|talk|both|all|smil|cri|lov|lik|wept)\w+(?:ed|et|ped|ught|ook|ade|aid|ent|ot)\b/
const subordinate =
  /\b(?:when|before|where|while|if|until|because|cause|how|what|why|as|which|who|than|ago|whether|that|since|though|once|after|like|everything|anything|all|the \w+)(?: \w+)?[\s,]*$/
const jobWords =
  /\b(?:resume|cv|jobs?|hire|hired|internship|position|openings?|vacanc\w+|hiring|employ\w*|recommendation|referral|reference|salary|interviewer)\b/
const courtesy =
  /\b(?:never forget|always remember|look(?:ing)? forward|be (?:\w+ )?grateful|(?<!they |he |she |people )think(?:ing)? (?:of|about)|keep (?:it|this|that|your|you) in (?:mind|my)|in my (?:heart|mind)|hear from you soon|in your debt|repay|say thank|thank you)\b/

/** Joy in figures of speech is a feeling too: "still buzzing", "floated down your stairs", "nearly fell off my chair". */
const elated =
  /^(?:(?:walking|dancing|skipping|floating|riding) (?:on|around|through)|buzz|beam|glow|grin|pinch|float|soar|giggl|gush|tingl|reel|swoon|squeal|melt|over the moon|on (?:cloud|top)|on an? high|in (?:seventh|heaven)|(?:almost|nearly) (?:danc|skipp|cri|wept|burst|fell|fainted|jump|scream|cheer|laugh|hugg|chok|tear|float|sang|hopp|dropp|forgot|missed|had|was|lost)|danced? (?:out|home|down)|burst into|jump\w* (?:up and down|for joy))/

/** How it was done until now, or would have been: "doing it backwards since college", "I would have blamed the motor". */
const mistaken =
  /\b(?:wrong|wrongly|backwards?|upside down|too (?:much|late|early|long|little|fast|soon|hard|often)|the (?:slow|hard|wrong|old|opposite|other) way|all along|all (?:this|that) time|opposite|since (?:\w+ )?(?:grade|college|school|birth|year)|for (?:months|ages|a decade))\b/

/** Work offered to the other is an ask in another dress: "I'll take any shift", "I'm ready to start", "with my own tools". */
const offersWork =
  /\b(?:(?:take|do|or) (?:whatever|anything)|whatever (?:you (?!said|told)|needs?|shift|work|job|pays)|anything (?:you (?!said|told)|at all|that pays)|any (?:shift|day of|job|work|time)|wherever you|whenever you|work (?:hard|for you|nights|weekends|for free)|for (?:your|the) (?:crew|team|shop|boss)(?=$|[.,!])|show up (?:on time|early|every|each|ready)|can \w+ (?:anything|everything)|(?:your|the|any) (?:schedule|shift)\b|(?:my )?own (?:tools|truck|car|boots|ride|van|gear|hood|headset)|hire me|right (?:now|away)|ready to (?:go|work|roll|help|start on|give)\b|hit the ground|(?:start|begin) (?:immediately|monday|tuesday|wednesday|thursday|friday|at once|any|as soon|today|tomorrow)|fast learner|learn fast)\b/
const offering = (p: Predicate): boolean =>
  (p.mood !== 'past' || /^(?:got|have)$/.test(p.verb)) &&
  offersWork.test(p.clause.sentence.text) &&
  !/\b(?:you|he|she) (?:said|told|taught|showed|named|recommended|suggested)\b/.test(p.clause.sentence.text)

/** A deed all the same: "I promised myself one drawing a day", "in touch with the school". */
const concrete =
  /^(?:(?:meet|see|visit|interview|call|talk|speak)ing (?:to |with )?(?!you\b|your\b|him\b|her\b|them\b)\w.*\b(?:on|this|next|tomorrow|today|tonight|in)\b|(?:have )?(?:the|my|an?) (?:\w+ )?(?:draft|sketch|copy|finished|sample|list|report|results?|plan|version|batch|prototype)\b|promised myself|(?:had|have|having|got|getting) (?:my|our) (?:roommate|sister|brother|mother|father|mom|dad|husband|wife|friend|son|daughter|cousin|classmate|teacher|neighbou?r|boss|kids?|partner|uncle|aunt|crew) (?:to )?[a-z]+ (?:me|us|it|them|over|the|my|an?)\b|(?:had|having|got|getting) (?:my|the|our) (?!mind|eyes|heart|head|view)\w+ (?!interested|excited|inspired)\w{3,}ed\b|in touch with (?!you)|tried it\b|come (?:by|back|over) (?:in|on|with|next|this)\b|to the \w+ (?:twice|again|since|once|already|yesterday))/

/** "I looked at every drain this week": a deed at a time of one's own, after the talk. */
const lookedInto =
  /^looked (?:at|over|under|through) (?!you\b|your\b|me\b).*\b(?:yesterday|tonight|last night|this (?:week|weekend|morning)|since|on \w+day|every (?:day|night|morning))\b/

/** "I start as a reader on Wednesdays": a beginning with its day. */
const begins =
  /^(?:start|begin)s? as an? .*\b(?:tomorrow|tonight|next \w+|(?:on|in|this) (?:mon|tues|wednes|thurs|fri|satur|sun)days?|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/

function isStep(p: Predicate): boolean {
  const text = p.clause.text
  if (
    p.mood === 'progressive' &&
    /\bfor (?:[\w-]+ ){1,3}(?:years|decades)\b|\ball my life\b|\bsince (?:i was|(?:19|20)\d\d|childhood|high school)\b/.test(
      p.after,
    )
  )
    return false
  if (
    /^(?:write|send|report|tell|show|email|update|let|drop|mail|bring)$/.test(p.verb) &&
    /\b(?:may|can|could|might) i\b/.test(text) &&
    /\b(?:how|when|what|results?|pictures?|photos?|note|line|postcard|copy|again|posted|updated|news|it)\b/.test(
      p.after,
    ) &&
    !jobWords.test(p.after)
  )
    return true
  const whole = p.verb + p.after
  if (elated.test(whole) || offering(p)) return false
  // "Hit me up": asked of the other. "I was burning a candle while you said it": at the talk.
  if (/^(?:hit|let|put|set|cut) me\b/.test(whole)) return false
  if (
    p.mood === 'progressive' &&
    /\b(?:was|were)\b/.test(text) &&
    /\b(?:while|when|as) (?:you|u|we)\b/.test(p.after)
  )
    return false
  if (
    p.mood === 'progressive' ||
    (p.mood === 'past' && !/\b(?:until|till|now|this|today|since (?:then|our|\w+day))\b/.test(p.after))
  )
    if (/\b(?:been|had|were|was|used)\b/.test(text) && mistaken.test(p.after)) return false
  const second = /\band (?:then |also |even )?([a-z]+)\b/.exec(p.after)?.[1]
  if (
    p.mood === 'past' &&
    second !== undefined &&
    (/[a-z]{2}ed$/.test(second) || pastForm(second)) &&
    !noDeed.test(second) &&
    !/^(?:laughed|smiled|left|cried|went|told|said|learned|learnt|gained|got|took|came|ate|drank|sat|enjoyed|shared|showed|gave|made|helped|answered|walked|explained|taught|left|found|held|spent|let)$/.test(
      second,
    ) &&
    !jobWords.test(p.after)
  )
    return true
  if (
    denies(text.slice(0, text.length - p.after.length)) ||
    (noDeed.test(p.verb) &&
      !concrete.test(p.verb + p.after) &&
      !(p.mood === 'plan' && /^(?:at|on|in|back|there)$/.test(p.verb)))
  )
    return false
  if (
    subordinate.test(p.before) &&
    !(
      p.mood === 'plan' && /^[\s,;:-]*(?:when|once|after|as soon as|by|before)\b(?: \S+){2,}/.test(p.before)
    ) &&
    !/\b(?:since (?:then|\w+day|our)|so that|glad that|know that|after (?:our|we|the) \w+|and)[\s,]*$/.test(
      p.before,
    )
  )
    return false
  if (courtesy.test(text) && p.mood !== 'past') return false
  if (
    jobWords.test(whole.replace(/\b(?:second|day|night|other|old|weekend) job\b/, '')) &&
    !/\b(?:class|course|exam|test|fair|shadow|program|book)\b/.test(whole)
  )
    return false
  if (
    /^(?:find|found|finding)$/.test(p.verb) &&
    /^ (?:it|that|this|your|you|the (?:talk|visit|tour|whole|conversation|hour)|our|myself|everything|so|out|them|how|\w+ing|the way)\b/.test(
      p.after,
    )
  )
    return false
  if (p.mood === 'past' && !/ed$/.test(p.verb) && !pastForm(p.verb)) return false
  if (
    /^(?:kept|keep|went|left)$/.test(p.verb) &&
    /^(?: on)? (?:smil|laugh|think|wonder|star|nod|talk|listen)ing\b/.test(p.after)
  )
    return false
  if (p.perfect && p.verb === 'got') return false
  if (/^ to /.test(p.after) && p.verb === 'used') return false
  if (
    /^(?:look|learn)/.test(p.verb) &&
    p.mood !== 'plan' &&
    !/^ (?:up|into|for) /.test(p.after) &&
    !lookedInto.test(whole) &&
    !(p.mood === 'progressive' && /^learning (?:my|the|to|how) /.test(whole))
  )
    return false
  if (/^looks?$/.test(p.verb) && !/^ (?:up|into|for|at (?!your)) ?/.test(p.after)) return false
  if (askedOrTold.test(text) && !/\b(?:you|u) (?:\w+ )?(?:ask|check|see|find|inquire)/.test(text)) return true
  if (
    p.mood === 'plan' &&
    /^(?:at|on|in|back|there)$/.test(p.verb) &&
    !/^(?: touch| awe| debt| your| my (?:heart|mind))/.test(p.after)
  )
    return true
  if (concrete.test(whole) || begins.test(whole)) return true
  if (
    hollow.some(
      ([verb, object], i) =>
        !(i === 1 && p.mood === 'plan' && !keeping.test(whole)) && verb.test(p.verb) && object.test(p.after),
    )
  )
    return false
  switch (p.mood) {
    case 'plan':
      return true
    case 'wish':
      return (
        /\b(?:like|love|want|hope|hoping|wish) to\b/.test(text) &&
        !/^(?:be |chosen|hired|selected|considered|work|repay|return the|help|join|see|visit your)/.test(
          whole,
        ) &&
        !/\b(?:could|can) have\b/.test(text)
      )
    case 'progressive':
      return (
        /(?:ing|signed|enrolled|registered|booked|off|due|back|in)$/.test(p.verb) &&
        !/^(?:hardworking|willing|outgoing|writing(?: (?:to|you|because|just|this))|studying|attending|looking(?! (?:up|into))|hoping)/.test(
          whole,
        )
      )
    case 'past':
      return !(/^(?:have|ha[ds]|'ve)? ?(?:always|long)/.test(p.verb) || /^ (?:always|often)\b/.test(p.after))
    case 'present':
      return /\b(?:now|since (?:\w+day|then|our|that)|every|each|from (?:today|now) on|these days|daily|tomorrow|tonight|next \w+|this (?:week|weekend|month|summer)|(?:on|in) (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|as i type|on the \d\d?(?:st|nd|rd|th)|in the (?:morning|spring|summer|fall|autumn|winter|new year))\b/.test(
        text,
      )
  }
}

/** Steps told without "I" as the subject. */
const told = words(
  '(?:my (?:next|first)|the next|next|first) (?:\\w+ )?(?:step|task|stop|call|project|goal|essay|paper|visit|purchase|job is|on (?:my|the) list)',
  '(?:is|are|goes|go|sits|hangs|went|now) (?:\\w+ )?(?:on|in|above|over|taped|pinned|by|inside|open) (?:my|in front of me)(?: \\w+)?',
  'on my (?:\\w+ )?(?:calendar|wall|desk|to-do list|list|reading list|fridge|planner|nightstand|shelf|kitchen table|mirror|door|dashboard|locker|bench|visor|board|bulletin board|phone|counter|workbench|clipboard|monitor|bedside table)',
  '(?:has|have) become my|(?:is|are) going to be my|(?:will|shall) be my|(?:is|are) (?:now )?my (?:\\w+ )?(?:rule|motto|reading|homework|plan|goal|project|habit|method|mantra)|ha(?:s|ve) me down (?:for|on)|(?:signed|booked|enrolled|(?<=\\b(?!so|just|please|pls|and|then|can|could|would|you)\\w+ )put) me (?:up|in|on|down)|(?:two|three|both|all|some|one) of us (?:are|is|will|have|has)|(?:goes|went|is going|are going) (?:out|off|in) (?:\\w+ )?(?:on|today|tomorrow|yesterday|this|next|by)',
  '(?:class|course|exam|test|appointment|workshop|program|semester|training|lessons?|it|which)(?: \\w+){0,3} (?:starts?|begins?|is|are) (?:on |in |this |next |at )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|next \\w+|the \\d)',
  "(?:my|the|an?|first)(?: [\\w'-]+){1,4} (?:is|are|was|went|has been|have been)(?: \\w+)? (?:booked|set|scheduled|paid|filed|signed|sent|submitted|done|ordered|dug|finished|started|written|built|drawn|reserved|printed|framed|in this morning|in today|in yesterday|registered)",
  "(?:i am|i'm) going to be (?:at|in|there)",
  "(?:this|next) (?:weekend|week|month|spring|summer|fall|winter) (?:it is|it's|is|brings)",
  "(?:expect|you(?:'ll| will| shall) (?:get|have|see|receive|find|hear)) (?:an? |the |my |some |from me )(?:\\w+ ){0,2}(?:photos?|pictures?|postcard|report|copy|note|update|sample|results?|letter|card|map|jar|when|in \\w+|as soon|after|once)",
  '(?:copy|photos?|pictures?|results?|news|update|report) (?:goes|will (?:go|come|follow)|follows?)',
  "you(?:'ll| will) hear from me|let me (?:report|update|write|send|drop|tell you (?:how|what|when))|(?:stay|keep) in touch (?:by|through|over|via|every|once)|keep you (?:posted|updated|informed)",
  'my plan',
  '(?:prompted|pushed|led|moved|got|inspired|encouraged|persuaded|convinced|nudged) (?:me|us) to (?!thank|write to you|say|feel|think)\\w+',
  'my (?:\\w+ )?(?:\\w+) and i (?:now |already |then |even )?(?!enjoy|talk|laugh|love|wish|thank|hope|were|are|met|will never|look|think|still|had|have)\\w+',
  "i(?:'ve| have)(?: got)? (?:an? |the |two |three |my )(?:\\w+ ){0,3}(?:appointment|call|visit|meeting|list|copy|seat|ticket|date|shift|page|chapter|compass|book|draft)\\b",
  "(?:seat|place|spot|one)(?: \\w+){0,3} (?:is mine|it's mine)|(?:half|nearly|almost|already) (?:drawn|done|written|built|read|[a-z]+ed)|(?:\\w+|two|three) (?:chapters?|pages?|weeks?|lessons?) (?:into|in)|already (?:heard|tried|seen)|have the first (?:draft|\\w+) to you",
  "in the (?:mail|post)(?: to you)?|there'?s (?:now )?(?:\\w+ ){1,4}(?:by|on|above|in) my \\w+|(?:attempt|draft|batch|try|version|sample|sketch) (?:is|are) (?:now )?\\w+ing|on (?:page|chapter|lesson) \\w+|first thing i did|my (?:\\w+ ){1,3}(?:has |have )?(?:agreed|offered|promised|let me|lent me|said yes)",
  'my (?:\\w+ ){1,2}(?:now|already) (?!knows|sees|thinks|believes|loves|likes|wants|calls|is|was|has)\\w+s',
  '(?:is|are) (?:on hold|waiting|set aside|reserved) for me|\\w+ing as i (?:type|write)',
  'made up my mind|filed the (?:form|papers)',
  // Somebody gave something to go on with.
  "(?:my|our|the) (?!\\w+ing\\b)(?:[\\w.'-]+ ){1,3}(?:lent|gave|loaned|assigned|handed) me (?!an? [a-f]\\b|an? (?:pass|grade|tour|hug|ride|lift|better|new|clear\\w*|real|great|whole|good|sense|feel\\w*|look|push|reason)|the (?:chance|courage|feeling|idea|impression|creeps|chills))(?:an?|the|two|three|some|her|his|their|my)\\b",
  "(?!you\\b|it\\b|th\\w+|wh\\w+)[a-z'-]{3,} (?:has|have|just) (?:(?:lent|loaned|assigned|handed) me|given me (?:an?|the|two|three|some) (?:\\w+ )?(?:box|copy|stack|keys?|list|book|pages?|set|pile|task|desk|corner|piece|sample|tray|folder|bench))\\b",
)

/** "How an order is filed", "the way one files": at the other's place, not a deed of mine. */
const howDone = /\b(?:how|(?:the|which) way|where|when)(?: [\w'-]+){0,5}\s*$/

const toldNone = concept('your|hope|wish|if', 'learned|helpful|interesting')

/** Greeting and signature are no deed: "Esteemed Professor,", "Jared Okonjo". */
const inFrame = ({ clause, verb, after }: Predicate, names: readonly string[]): boolean =>
  // "Planning a flight backward blew my mind": a thing thought of.
  (/ing$/.test(verb) &&
    /^[\s,]*\w+ing\b/.test(clause.text) &&
    /\b(?:blew my|was (?:so |very )?\w+ing|moved me|amazed|surprised)\b/.test(after)) ||
  /,$/.test(clause.sentence.text) ||
  wordsOf(clause.sentence.text).every((word) => names.includes(word))

export function nextStep(body: Reading, sender = ''): Finding {
  const names = partsOf(sender).all
  const step = predicatesOf(body).find((p) => isStep(p) && !inFrame(p, names))
  const hit =
    step?.clause ??
    findIn(
      body,
      told,
      (h) =>
        !denies(h.text) &&
        !jobWords.test(h.sentence.text) &&
        !toldNone.test(h.text) &&
        !howDone.test(h.sentence.text.slice(0, h.start - h.sentence.start) + h.text.split(' are ')[0]!) &&
        !elated.test(h.text),
    )
  if (hit) return { verdict: 'pass', evidence: evidenceAt(body, hit.sentence.start, hit.sentence.end) }
  const job = findJobAsk(body)
  return {
    verdict: 'fail',
    evidence: job && evidenceOf(body, job),
    reason: { code: 'no-next-step' },
    fix: { code: 'next-step' },
  }
}
