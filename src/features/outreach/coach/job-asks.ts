// Asking for work, openly or veiled, as acts: "is there a seat", "take me on", "remember me when", "tell your boss".
import { concept, saying, type Act } from './acts.ts'

const job =
  '(?:jobs?|openings?|vacanc(?:y|ies)|positions?|internships?|externships?|apprenticeships?|traineeships?|placements?|employment|gigs?|payroll|practicums?|co-?ops?|industrial attachments?|(?:graduate|trainee|training) schemes?|articleships?|(?:trainee|internship|apprentice) program)(?! (?:fairs?|titles?|descriptions?|markets?|boards?|sites?|histor\\w+|training|interviews?|like|is|was|inquiry|thing|talk|shadow\\w*|that you|you (?:do|have|did|took|hold|held)))'
const post =
  '(?:jobs?|work|place|positions?|spots?|openings?|vacanc(?:y|ies)|internships?|apprenticeships?|placements?|shifts?|roles?|post|employment|seat)'
const team =
  '(?:team|crew|staff|shop|firm|compan(?:y|ies)|office|department|studio|lab|clinic|kitchen|yard|plant|line|roster|payroll|museum|hospital|practice|branch|fleet|farm|workshop)'
const opening = `(?:(?:have|has|any|find) (?:a |some )?use for (?:an? |another |one more )?(?:\\w+ )?(?:back|hands?|pair|person|guy|girl|man|woman|helper|student|worker|someone|somebody|me)|(?:paid|steady|some|any|part-time|full-time|summer|weekend|seasonal|clinical|available|open|free|vacant|extra|junior|entry-level)(?: \\w+)? (?:work|hours|shifts?|roles?|posts?|spots?|seats?)(?! (?:like|you|he|she|they|is|was|on|about))|(?:spots?|seats?|places?|bench|desk|stool|chair|one more)(?: \\w+){0,2} (?:on|in|at|with) (?:my name|(?:your|the|that)(?: \\w+){0,2} ${team})|(?:something|anything|work|room|space|use|need|a place|a spot|a bench|a seat)(?: [\\w-]+){0,2} for (?:me|someone|somebody|an? (?:\\w+ ){0,2}(?:student|person|beginner|helper|guy|girl|learner|newcomer|trainee|apprentice)|another|an extra|one more)|(?:anything|something) (?:(?:\\w+ )?(?:open|available|going|part-time|full-time)|(?:on|at|in) (?:the|your) \\w+)|start date|room(?: \\w+){0,3} for (?:me|another|one more)|(?:got|have|any|some|there is|there's)(?: \\w+)? work for (?:me|us)|(?:any|some|paid|part-time|weekend)(?: \\w+)? \\w+ing for (?:me|an?))`
const role =
  '(?:assistants?|interns?|apprentices?|helpers?|trainees?|(?:deck|farm)?hands?|clerks?|techs?|rookies?|juniors?|beginners?|newcomers?|employees?|staff|people|help|someone|somebody|anyone|anybody|person|folks|aides?|grads?|graduates|students|applicants|applications|crew|bod(?:y|ies)|arms|(?:an?|any|new|more|extra|junior|another|summer|some)(?: [\\w-]+)? (?!answer|number|letter|other|question|matter|favou?r|summer|better|later|order|paper|ever)[a-z]{3,}(?:ists?|ers?|ians?|ors?|rses?|cooks?|ics?))'
const needs =
  '(?:needs?|needing|could use|can use|ever use|use (?:a|an|another|some|extra)|looking (?:for|to (?:hire|add|fill|take))|seeking|take on|takes on|taking(?: on| in)?|bring on|bringing on|adding|add|short(?: of| on| an?)?|short-?handed|short-?staffed|understaffed|recruits?|recruiting|looks for|is after|wants|accept|accepting|employ|hire|hires|hiring|interviewing)'
const wish =
  "(?:interest(?:ed)?|i believe|i think|possible|any way|i want|i need|i'd|i would|i hope|hoping|i wish|love|like|glad|gladly|happy|honou?red|dream|keen|eager|ready|willing|thrilled|grateful|could i|can i|may i|might i|let me|able|available|i could|i can|i'll|i will|i am|i'm)"
const yours =
  '(?:for (?:you|free|nothing|less|your|them)|with (?:you|your)|under (?:you|your)|at (?:your|the)|(?:on|in|into) (?:your|the (?:crew|team|shop|payroll))|your(?: \\w+){0,2} (?:team|crew|staff|shop|firm|company|office|department|studio|lab|organi[sz]ation|outfit|practice|business|ranks)|without pay|by a (?:firm|company)|a (?:firm|company|place|shop) like yours|for half pay|as an? (?:\\w+ )?(?:trainee|intern|apprentice|helper|assistant|aide|clerk|employee)|to (?:begin|start) with|full[- ]time|right away|immediately|at once|after finals|(?:on |next |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|week)|in (?:may|june|july|august|september|january)|any day|tomorrow|asap|weekends|nights|the day)'
const hirer =
  '(?:boss(?:es)?|managers?|hr|human resources|supervisors?|recruit\\w*|owners?|fore(?:man|men|woman)|directors?|chiefs?|employers?|leadership|higher-ups|superiors?|partners|team leads?|department|committee|folks|people who (?:hire|decide|pick|choose|sign)|(?:crewing|hiring|personnel|staffing|front|head|employment) office|person (?:in charge|who)|lead|right (?:person|people|desk)|union hall|whoever|who(?:ever)? (?:\\w+ )?(?:picks?|hires?|runs?|decides?|chooses?|does (?:the|your|all)))'
const ask = concept(
  "please|kindly|pls|plz|could|can|would|will|may|might|hope|hoping|mean a lot|appreciate|grateful|love|like|let|tell|want|wonder\\w*|i'd|help(?: a lot)?|ask|also|and|give|pass|forward|put|mention|send",
)
const wonder = concept(
  'has|have',
  '(?:could|can|may|might) i (?:have|get)',
  "did|got|hook me up|get me|give me|find me|(?:could|can|would|will|might) (?:you|u|they|there|it|your \\w+)|do (?:you|u|they)|does|are (?:you|u|they|there)|is|please|kindly|let me know|tell me|hope|hoping|wonder\\w*|whether|know (?:of|about|if)|hear of|(?<!as )if|i'd|i would|any|leads?|appreciate\\w*|grateful|want to (?:ask|know|see|apply)|wanted to (?:ask|know|see)|need|like to|seek\\w*|looking|interested|inquir\\w+|enquir\\w+|ask(?:ing)?|apply(?:ing)?|submit|consider|maybe|perhaps",
)

/** A question about the trade, somebody else's job, or something settled: no ask. */
const innocent = concept(
  'did you ever',
  "how (?:competitive|hard|difficult|easy|likely|common|rare|steady) (?:is|are|was)|what it's",
  '(?:openings?|spots?|slots?) (?:in|on|for) (?:your |the |my |an? )?(?:\\w+ )?(?:calendar|schedule|week|day|diary|morning|afternoon|evening|\\w+day|call|chat|talk)',
  '(?:made|found|finding|making|fitting|fit|squeez\\w+) (?:an? |some )?(?:space|room|time|slot|place|me)|(?:fit|fits|fitting) (?:myself|me|you)',
  "generally speaking|in general|in the first place|i(?:'ll| will) (?:holler|shout)",
  '(?:how|why) (?:you|he|she|they|it|a|an|the|one|people|someone|somebody|anybody|folks|others|most|did|does|is|are|was|to|do|much|long|your)(?! i)',
  'what (?:is|was|were|it|your|you|did|does|skills|training|kinds?|would|do you|do people|people|employers|the|that)(?! .*\\b(?:my|me)\\b)',
  "(?:you|he|she|they|who)(?:'ve|'d)? (?:said|told|mentioned|hired|were|was|turned|quit|left|lost)",
  "i(?:'ve| have)? (?:already |just )?(?:got|lost|quit|left|had|start|began|have|did)|your (?:first|last|next|old|own|current|previous|very first|day|worst|best|favou?rite) (?:job|position|role|internship|gig|apprenticeship)|whether (?:\\w+ ){1,3}(?:work|job|trade|field|life|path) (?:is|would be|suits) for me|if (?:\\w+ ){1,3}(?:work|job|trade|field|life|path) is (?:for|right for) me",
  'post (?:about|on)|(?:article|study|(?:your|the|a|that) talk|book|research|paper|piece|story|podcast|lecture|advice|tips?|question) (?:about|of|on)|(?:a|this|the|such a) job (?:i|that)|in your position|every opening (?:gets|draws)|usual|necessary|required|worth (?:it|the)|the (?:best|only) way|is it true|(?:learn|understand) (?:\\w+ )?(?:how|what|why)|know what (?:an?|it|your) |happily|ago|ended|used to|came across as|sounds? like|whether there is room for some(?:one|body)|my (?:\\w+ )?(?:cousin|mother|brother|sister|father)',
)
const schooling =
  /\b(?:program|certificate|course|class(?:es)?|school|college|universit\w+|licen[sc]e|scholarship|exam|elective|telephone|phone)\b/

const worker =
  "(?:(?:an?|any|another|some|more|new|extra|two|three|few|old|young)(?: [\\w'-]+)? )?(?:m[ae]n|wom[ae]n|fellow|lads?|lass|chap|bloke|guys?|kids?|hands?|body|bodies|people(?! (?:to|who|like you))|ppl|someone|somebody|anybody|anyone|learners?|apprentices?|(?!(?:oth|lett|numb|answ|pap|custom|memb|matt|ord|pow|wat|col|fact|doct|err|show|riv|reas|teach)(?:ers|ors))[a-z]{2,}(?:ers|ists|ians|ors|ards))"
const papers = '(?:particulars|papers|details|name|number|card|resume|cv)'

export const jobActs: readonly Act[] = [
  // Somebody who takes workers: "do they want drivers", "would the co-op employ a man past sixty", "taking learners on".
  {
    all: [
      saying`(?:does|do|did|would|will|are|is|r|might|could|should|if|whether|when|hear|heard|told|see|noticed|know|say)`,
      saying`(?:employ|hire|recruit|engage|want|need|add)(?:s|ing)?<2> ${worker}
        look(?:s|ing|in) (?:for|4|to hire)<2> ${worker}
        (?:tak|bring)(?:e|es|ing|in|s)?<1> on<2> ${worker}
        (?:tak|bring)(?:e|es|ing|in|s)<2> ${worker} on`,
    ],
    none: [
      innocent,
      saying`i(?:'m| am| was| do| would)?<1> (?:need|want|look\w*)|talk\w*|questions?|how many|customers?|volunteers?|mentors?|speakers?`,
    ],
  },
  // Being had, given a go, held on to until somebody leaves; "I wouldn't turn down a place".
  {
    withNot: true,
    all: [
      saying`(?:would|will|might|could|if|whether)<6> have (?:me|someone like me|a<1> like me)(?=$|[.?!,])
        (?:give|giving) (?:me|an? [\w' -]{3,20}) an? (?:go|start) (?:at|in|on|with) (?:the|your)
        (?:wouldn't|would not|won't) (?:turn down|refuse|say no to)<2> (?:place|spot|job|work|shifts?|seat|start)
        (?:hold|hang)(?:ing)? on to (?:my<2>|it|this|them)<6> (?:leaves?|retires?|quits?|goes|opens?|needs?)
        (?:remember me|think of me|know where (?:i am|to find me)|keep me)<3> (?:when|once|if|the day|should)<4> (?:leaves?|retires?|quits?|falls?|goes)
        (?:should|if|when|once)<4> (?:falls?|comes?|goes|gets?|stands?) (?:empty|vacant|free|spare)<3>(?=,)
        know<2> \w+s (?:that|who|which)<2> (?:take|want|need|hire|employ|recruit)s?<2> (?:on|an?|me|\w+s)`,
    ],
    none: [saying`calendar|schedule|talk|minutes|never|not (?:asking|looking)|if not`],
  },
  // "I want the cashier job", "let me show you why I'm the right one for it".
  {
    all: [
      saying`(?:i|we|both)<1> (?:want|need|am after)|i'm after|(?:i|we)(?:'d| would)<1> (?:like|love|take)`,
      saying`(?:want|need|like|love|take|after) (?:the|that|this|your|those)<3> (?:jobs?|positions?|roles?|posts?|openings?|internship|apprenticeship|shifts?)(?=$|[.,!;]| (?:you (?:have|list|post|advertis)\w*|at|so|very|badly|now|please))`,
    ],
    none: [saying`to (?:be|feel|seem|last)|thing`],
  },
  {
    all: [
      saying`(?:show|prove|convince|persuade|demonstrate)(?: to)?(?: you)?<2> (?:i'm|i am|i'd be|i would be|i can be) (?:the|an?|your|just)<1> (?:right|best|perfect|ideal|missing|next|good|great|strong|\w+ (?:for|you(?:'ve|'re|r)?))`,
    ],
  },
  // A chair to fill, a name to call, a start: the place without its word.
  {
    withNot: true,
    all: [
      saying`be the (?:one|person|first) (?:you|u) (?:call|ring|think of|turn to|train|pick)
        fill (?:that|the|her|his|your|an?)<2> (?:chair|seat|stool|place|spot|gap|shoes|post|vacancy)
        (?:harder|better|more reliable|keener) (?:worker|hand|apprentice|helper|trainee) than (?:me|i)
        (?:i'm|i am|im) (?:\w+ )?your (?:man|woman|guy|girl)(?=$|[.!,])
        (?:job|post|place|position|spot)<1> (?:gone to|been given|promised)(?: to)? (?:anybody|anyone|somebody|someone)
        (?:ask|beg|hop|look)ing<1> for a start
        (?:batch|intake|crop|round) of (?:trainees|apprentices|interns|hires|recruits)
        (?:get|have|do) (?:saturdays|sundays|weekends|evenings|summers|mornings|nights) (?:with|for|at) (?:you|your)`,
    ],
    none: [saying`how|did you|you (?:said|told|were)|talk|chat|call is|not (?:asking|looking)`],
  },
  // Wide concepts first: work to be had, an interest in a post, a worker looked for, a place to be given.
  {
    all: [
      saying`(?:have|has|got|is there|are there|find|any|if|need)<5> ${post}<2> (?:for (?:me|us|someone|somebody|an?<1> (?:fellow|beginner|student|worker|man|woman|girl|boy|hand|learner|newcomer))|open|free|going|available|vacant|to fill)`,
      concept("you|your|u|there|you've|they"),
    ],
    none: [saying`talk|chat|call|minutes|time|questions?|learn|i have|i got|advice|how|why|what|when`],
  },
  {
    all: [
      saying`interest(?:ed)?<2> in<3> (?:internships?|positions?|jobs?|roles?|apprenticeships?|placements?|vacanc\w+|openings?|joining|working (?:for|at|with|under) (?:you|your))`,
    ],
    none: [saying`learn|talk|how|your (?:job|role|position)|hear`],
  },
  {
    all: [
      saying`(?:looks?|looking|needs?|search\w*|wants?|hires?|hiring|could use|take|use)<2> (?:an?|another|some|extra|new|any)<1> (?:workers?|helpers?|hands?|assistants?|apprentices?|trainees?|employees?|interns?|pair of hands|someone|somebody)`,
      saying`you|your|u|you're|shop|workshop|company|firm|team|remember|me|my name`,
    ],
    none: [
      saying`talk|ask|advice|question|with (?:a|an|the|my)|how|what|who|where|why|said|told|thank\w*|introduc\w*|if you know
        to<1> explain`,
    ],
  },
  {
    all: [
      saying`(?:give|offer|find|get|save|hold|grant|place) (?:me|us)<4> (?:place|spots?|position|start|desk|post|jobs?|work|seat|internship|apprenticeship|placement|trial|shifts?)`,
    ],
    none: [saying`talk|to (?:sit|meet)|advice|gave|thank\w*`],
  },
  {
    all: [
      saying`i(?:'ll|'d| can| will| would)? (?:work|start)<2> (?:cheap|free|hard|any (?:hours|shift)|tomorrow|immediately|right away|at once)|available (?:from now|immediately|at once|full-time|part-time|to start|for work)|(?:even )?unpaid<1> first`,
    ],
    none: [saying`talk|call|chat|meet`],
  },
  // Is there work: "any openings", "paid work for students", "a seat on the crew".
  {
    all: [
      wonder,
      concept(
        `(?:an?|any|some|other|another|more|my (?:first|next)|the (?:next|first|open)|for|about|of|current|future|possible|paid|summer)(?: [\\w-]+){0,3} ${job}`,
        opening,
        'the (?:\\w+ ){0,2}(?:position|job|role|opening|post|internship) (?:you |that |which )*(?:\\w+ )?(?:posted|advertised|listed|on your|at your)',
        '(?:has|have|had|offers?|got) (?:\\w+ )?(?:positions|internships|placements|openings|apprenticeships|traineeships)',
        'openings|vacanc(?:y|ies)|employment|internships|opportunit(?:y|ies) (?:at|with|in|for) (?:your|the|me)|(?:job|work|career|employment) opportunit(?:y|ies)',
        '(?:positions?|jobs?|roles?|posts?|spots?|places?|internships?)(?: \\w+){0,4} (?:open|available|filled|vacant|taken|unfilled)',
      ),
    ],
    none: [
      innocent,
      concept('(?:account|story|tale|memory|memories) of|your (?:own )?(?:apprenticeship|training)'),
    ],
  },
  // Whom do you need: "are you adding techs", "if your office could use a clerk", "I'm told the yard needs hands".
  {
    all: [
      concept(
        "(?:are|is|does|do|did|will|would|could|can|if|when|whether|should|maybe|might|may|you people|you guys|you folks|they|chance|i (?:heard?|saw|read|understand|see)|told|know anyone|know of|i'm told)(?: [\\w'-]+){1,6}",
        "^[\\s,]*(?:you|u|ya|y'all|yall|yous|yinz|ye)(?= .*\\?)",
      ),
      concept(
        `(?:${needs}|takes?(?= (?:any |in )*(?:new|more|extra|another) (?!patients|students|clients)))(?: [\\w'-]+){0,3} ${role}`,
        'tak(?:e|es|ing)(?: on)?(?: any| new| more| some| your)? (?:interns?|apprentices?|trainees?|helpers?|beginners?|rookies?|anyone on|people on)',
        'pay(?:ing)? interns',
        'expanding (?:the|your)|growing (?:the|your) (?:team|staff|crew)|hiring(?! hall)|recruiting|short-?(?:handed|staffed)|understaffed',
        'interviewing for',
        '(?:bringing|taking|bring|take) on (?:\\w+ )?\\w+s(?= |$|[?.])',
        'take(?: on)? (?:people|folks|somebody|someone|students|beginners) (?:straight|without|with no|like me|my age)',
        'short an? \\w+',
      ),
    ],
    none: [
      innocent,
      concept(
        "i(?:'m| am| was)(?: \\w+)? (?:looking|searching|seeking|hoping)",
        'me to|need (?:any|more|some) (?:information|details)|people (?:you|to)|for (?:advice|information)',
      ),
    ],
  },
  // "To whom do I give my papers", "a spot for me", "get me an interview", "an analyst seat for spring", "if one leaves".
  {
    all: [
      saying`(?:whom?|where)(?: (?:do|should|can|could|may|must|shall))? i (?:give|send|submit|hand|bring|leave|drop|address)<2> (?:application|papers?|resume|cv|documents)
        (?:have|got|find|hold|keep|is there|are there|there's) (?:an?|any|some) (?:\w+ )?(?:spot|place|job|position|opening|role|internship|apprenticeship|seat|post|shift) for (?:me|someone like me|an? (?:learner|beginner|trainee|student))
        (?:get|give|land|arrange|offer|grant|find) me an? (?:\w+ )?interview (?:with|at|for|in) (?:your|the)
        (?:there is|there's|there are|have|has|be) (?:an?|any|some) (?:\w+ )?(?:analyst|intern|trainee|junior|apprentice|assistant|entry-level|summer|starter|clerk|student|\w+(?:er|or|ist|ian)) (?:seat|spot|slot|desk|chair|place|post|position|opening|role|job)s?
        (?:hand|pass|give|forward|send|show|bring)<4> to (?:your |the |an? )?(?:recruiters?|hr|hiring \w+|human resources|personnel)
        (?:if|when|should|once)<3> (?:leaves|quits|retires|is out|calls in sick|falls ill)<3> (?:fill in|step in|take over|jump in|replace|cover|stand in)`,
    ],
    none: [
      saying`how|why|(?:your|the) (?:calendar|schedule|tour)|for (?:the|a|my) (?:talk|call|class)|you (?:said|told)`,
    ],
  },
  // Offering oneself: "I'd gladly sweep floors at your shop", "I could start Monday".
  {
    all: [
      concept(wish),
      concept(
        `(?:work|start|begin|sweep|clean|carry|join(?:ing)?|(?<!\\b(?:an?|the|my|as) )(?:intern|apprentice)|serve|help out|be (?:employed|hired|trained|part)|come work|become part|do my (?:\\w+ )?(?:hours|practicum|internship|placement)|be at the bench)(?: \\w+){0,3} ${yours}`,
        'be (?:your|in your (?:employ|crew|team|shop|service|kitchen|company)|useful to|an? \\w+ in your|(?:on|at|in) the (?:schedule|crew|shop|bench|roster))(?! (?:neighbo|friend|age|shoes|guest|student|daughter|son|town|area|class|city|fan|place|position))(?: \\w+)?',
        '(?:valuable|useful|an asset|of (?:use|help|service|value)|contribute|contribution) (?:to|for|at|in) your(?: \\w+)?',
        'cover for you|fit (?:right )?in (?:with|at) your (?!(?:\\w+ )?(?:day|days|week|time|times|hours|schedule|calendar|plans|routine|rounds|shifts?|breaks?)\\b)\\w+|come (?:to|work for) you (?:at once|now|full)|take anything|(?:any )?(?:day|time|hour|moment) you(?: ever)? need me|a trial (?:shift|day)|quit (?:the|my) \\w+',
        'work there(?! (?:is|are|was|may))',
        'wear the \\w+ (?:jacket|uniform|badge|hat|apron|logo)',
        'be your (?:\\w+ )?(?:assistant|intern|apprentice|helper|trainee|employee|student worker)',
        'your (?:guy|man|woman|girl|gal|person)(?= |$|\\.)',
        'carry your (?:tools|bags|toolbox)',
        '(?:prove|show)(?: \\w+){0,2} (?:my worth|myself|what i can do)',
        '(?:asset|addition|(?:good|great|perfect|right|ideal|strong|natural|excellent) (?:fit|match|candidate|person)|candidate)(?: \\w+){0,2} (?:for|to|at|in|on) (?:your|the|this|it)',
        'available (?:(?:for )?(?:full|part)-?time|immediately|to (?:start|begin)|for (?:work|hire|employment))',
      ),
    ],
    none: [
      innocent,
      concept(
        'volunteer|class|course|work around',
        '(?:start|begin|work)(?: \\w+)? (?:with a question|by asking|on my)|(?:start|begin) (?:my|school|college|nursing|university|training)',
        'talk|call|meet|speak|chat',
      ),
    ],
  },
  // "Is the post vacant", "are you putting people on", "got anything for a welder", "need a hand on weekends?"
  {
    all: [
      saying`(?:is|whether|if|are|were|be)<5> (?:posts?|positions?|jobs?|roles?|spots?|seats?|places?|internships?|slots?|vacanc(?:y|ies)|desks?|benches|bench|chairs?)<3> (?:still |now |yet |currently )*(?:vacant|open|free|available|going|unfilled|up for grabs)
        (?:have|has|is|be|there's|got|find|hold|keep|save|offer|see|spare)<2> (?:an? |any |some |one |the |that )(?:[\w-]+ )?(?:berth|slot|bunk|stool|bench|desk|locker|apron|hook|chair|seat|spot|place|space|room|opening|vacancy|post)s? (?:for (?:me|an? (?:\w+ )?(?:trainee|learner|beginner|student|newcomer|apprentice|helper|intern|hand|grad\w*|cook|clerk|junior|starter))|on your|in your (?:team|crew|shop|yard|kitchen|lab|firm|company|workshop))
        (?:anything|whatever|something|any \w+)(?: that| which)?(?: \w+)? (?:opens|comes (?:up|free|open|along)|frees up|becomes (?:free|available|open|vacant)|arises|turns up|is (?:open|free|going))<1> (?:on|at|in|with|within|over at)<1> (?:your|the) \w+
        (?:could|can|would|might) (?:do with|use|make use of|benefit from|do worse than) (?:someone|somebody|a (?:guy|girl|man|woman|person|kid|worker|helper|pair)|me|another)
        (?:any|some|other|another)(?: other)? (?:posts?|positions?|roles?|vacanc(?:y|ies)) (?:you|that|which|available|in|at|with|on)(?! (?:your blog|the blog|instagram))
        (?:putting|put|taking|take|bringing|bring|signing|sign|picking|pick|kit|crewing)<3> (?:people|anyone|anybody|somebody|someone|folks|hands|students?|learners?|lads|juniors?) (?:on|up|aboard)
        (?:got|have|is there|find me|you've)<1> (?:anything|something|somewhere|a place|a spot|room|work)<2> for (?:an? |the |some )?(?:\w+ )?(?:welder|cook|nurse|driver|tech\w*|student|grad\w*|helper|baker|carpenter|mechanic|cleaner|clerk|painter|coder|designer|starter|junior|trainee|\w+(?:er|ist|ian|or) like me|me|us)
        ^[\s,]*(?:need|want|looking for|could use|after|missing|short) (?:an? |another |one more |some |any )?(?:extra )?(?:\w+ )?(?:hand|hands|help|helper|worker|apprentice|intern|trainee|cook|driver|assistant|cleaner|gofer|deckhand|dishwasher)<6>(?=\?|$)
        (?:something|anything|work|one|a (?:\w+ )?(?:spot|job|place|chance|gig|shift|opening|role|post|position)) (?:(?:does|should|ever|might) )*(?:comes?|came|opens?|turns?|crops?|pops?|frees?) (?:up|free|open|along|available)<3>(?=$|[,.!]| (?:i|let|do|please|keep|tell|drop|ring|call))
        (?:man|driver|hand|person|body|nurse|cook|worker|pair of hands|tech|waiter|server|hands?|woman|guy) short|(?:short|down) (?:an? |one |of )(?:\w+er|hand|hands|man|person|nurse|cook|body|worker|tech|server|staff|people)
        (?:one of |any of )?your (?:\w+ )?(?:girls|guys|men|people|crew|staff|assistants?|helpers?|cooks?|drivers?|techs?|clerks?|\w+ers) (?:ever )?(?:leaves?|quits?|retires?|moves? on|goes)`,
      saying`(?:may|might|can|could|do|does|did|is|are|was|has|have|got|if|whether|any|should|when|next time|whenever|in case|know|wonder\w*|ask\w*|tell|please|let|for|need|want|looking|your|y'all|you|u|i)`,
    ],
    none: [
      innocent,
      saying`what|how|why|you (?:said|told|were|had|did|wrote)|questions?|talk|chat|conversation|minutes?|coffee|(?:the|any|a|your) time|times|days?|calendar|schedule|advice|information|blog|hours?|call (?:is|would)|interview|volunteer\w*|when (?:i|she|he|we) was|(?:slot|spot|seat|place)s? (?:on|in) (?:your|the) (?:calendar|schedule|tour|class|workshop|course|program)|saturday class|tour|(?:made|found|finding|making|fitting|fit) (?:a |some |an )?(?:space|room|time|slot|place)|in (?:the|your) (?:class|course|workshop|tour|calendar|schedule|day|week)`,
    ],
  },
  // What I would be worth: "you won't regret it", "put me to work", "I'd take any shift".
  {
    all: [
      saying`put me to (?:work|use)|i want in(?=$|[.!,])|sign me up(?=$|[.!])
        (?:take|work|do|accept|cover|fill)(?: on)? (?:any|whatever|all the|every|the worst|the late|odd) (?:shifts?|hours|work|jobs?|position|role|post|task)
        (?:first|next) in line(?=$|[.,!])|paid for what i|open to (?:\w+ )?(?:contract|freelance|temp\w*|casual|seasonal|part-time|full-time|shift|any|paid|entry-level) (?:work|roles?|positions?|hours|shifts|gigs?)|start (?:at )?any (?:time|day)(?=,? (?:in any|at any|anywhere|wherever|for)|$|[.!])|(?:float|drop|mention|whisper|carry|put) my name (?:upstairs|around|about|forward|out there)|look (?:kindly|favou?rably) on (?:me|an? \w+ like me|my)
        (?:sweep|haul|scrub|mop|lift|carry|dig|wash|whatever you need|anything you need|make the coffee|answer phones)\b[^.?!]{0,60} (?:minimum wage|for free|for nothing|no pay|unpaid|without pay|for (?:room and )?board|for experience)
        (?:available|free|ready|here|able to work) (?:for work |to work )?(?:full[- ]?time|part[- ]?time|weekends and|year[- ]round|immediately|from (?:january|february|march|april|may|june|july|august|september|october|november|december|monday))(?= |$|[.,])
        (?:obliged|grateful|thankful|happy|glad|pleased|honou?red|delighted)<3> (?:posting|placement|deployment|appointment|engagement|slot|attachment)<3> (?:in|at|with|on|under) (?:your|the|any)
        (?:love|like|want|take|fill|dream of)<2> (?:her|his|their) (?:chair|seat|desk|bench|stool|spot|place|post|station)<3>(?=$|[.,!]| (?:at|in|on|with) (?:your|the))`,
    ],
    none: [
      innocent,
      saying`volunteer\w*|class|course|tour|workshop|talk|call|chat|meet\w*|speak|coffee|questions?|i (?:started|began)|for (?:the )?(?:talk|call|conversation|interview)|any ?time|whenever|for you|convers\w+|sit|program`,
    ],
  },
  {
    withNot: true,
    all: [
      saying`(?:won't|will not|wouldn't|never) (?:be sorry|regret)<3> (?:hir\w+|me|it if you (?:hire|take)|giving me|taking me|bringing me)`,
    ],
  },
  // My next role, your advertisement, what I would be to you.
  {
    all: [
      saying`(?:be|get|land|end up|see myself|find myself|myself)<3> (?:on|in) your (?:\w+ )?(?:payroll|staff|books|team|crew|roster|ranks)
        (?:lookout|looking|searching|search|exploring|open|seeking|pursuing|hunting|ready|after|find|want|need|market)<3> (?:my (?:next|new|first|dream)|new|fresh|any|suitable|better|full-time|part-time|paid) (?:role|job|position|gig|opportunit(?:y|ies)|challenge|move|employer|post|employment)s?(?! in life)
        (?:scope|call|demand|budget|funds?|funding|room|need|use|space|capacity|appetite|headcount|money) (?:for|to (?:hire|take|pay|employ)) (?:an? |another |me|one more |some )?(?:\w+ )?(?:juniors?|trainees?|interns?|apprentices?|helpers?|students?|assistants?|receptionists?|hands?|beginners?|learners?|workers?|me|someone|somebody|\w+(?:er|or|ist|ian) like me)
        (?:consider|considering|accept|afford|welcome)<1> (?:an?|any|another|some) (?:\w+ )?(?:trainees?|interns?|apprentices?|juniors?|helpers?)(?! (?:at|in) (?:the|my) school)
        volunteer<6> (?:permanent|paid|leads?|turns?|becomes?)|work (?:alongside|beside|next to|under|for) you|where (?:to|do i|can i|should i) sign(?! up for| your)
        (?:get|be|getting|got) (?:hired|taken on|employed|on|in) (?:at|with|by|in) your|(?:chance|good|kind|quiet)? ?word from you (?:would|could|might|will)
        (?:your|the|an?|that|this) (?:\w+ )?(?:ad|advert|advertisement|job posting|posting)<2> (?:for|seeking|asking for|looking for) (?:an? |new )?(?!talk|show|lecture|event|class|workshop|tour|concert|sale|market|fair|exhibit\w*|walk|meeting|course|reading|lost)(?:\w+ )?\w+(?:er|or|ist|ian|ant|hand|help|staff|clerk|cook|nurse|tech|intern|apprentice|trainee)s?
        help[- ]wanted|now hiring|(?:job|position|post|role|posting|opening|vacancy|spot)<2> (?:been|still|already|yet) (?:filled|taken|open|available|closed|vacant)
        need to be (?:working|earning|employed)|(?:i'll|i'd|i will|i would|i can|gladly|willing to)<1> (?:take|accept|do) (?:anything|whatever) (?:you|u)(?:'ve got| have| got| can (?:offer|give|find))(?! (?:time|a))
        apprentice (?:under|with (?:you|your)|myself|me)|(?:i'd|i would|i could|i'll|i can|would|could)<1> make (?:you )?an? (?:\w+ )?(?:assistant|apprentice|employee|intern|helper|hand|worker|addition|cook|clerk|nurse|trainee)
        my (?:\w+ )?(?:skills?|experience|background|training|languages|degree|qualifications?|strengths?|talents?)<5> (?:match|fit|suit|serve|benefit|asset|contribute)<4> your (?:team|company|firm|organi[sz]ation|shop|office|department|crew|needs|business)
        (?:placement|position|job|role|post|internship|apprenticeship|spot|place) (?:with|under|at|in) (?:you|your (?:firm|company|shop|team|studio|lab|office|practice|clinic|crew|farm|kitchen|department|organi[sz]ation|outfit))`,
      saying`(?:love|like|want|hope|hoping|wish|dream|aim|goal|ideal|outcome|would|could|might|may|can|do|does|did|is|are|has|have|chance|interested|i'm|i am|i'd|i'll|i|please|tell|know|any|my|if|gladly|exploring)`,
    ],
    none: [
      innocent,
      saying`your (?:job|position|role|post|internship|apprenticeship|place) (?:at|with|in)|(?:how|why|what|when|where) (?:did|do|does|was|were|is|are) (?:you|your|it|one|someone|people|a)|how (?:you|people|one|someone)|(?:got|found|landed|took|left|lost|quit) (?:my|a|the|your)|friend|cousin|thank\w*|volunteer (?:fire|at the|squad|work)|volunteered|talk|call|chat|opportunit(?:y|ies) to (?:talk|speak|learn|hear|meet|ask|chat)|(?:work|job) with (?:clay|wood|people|kids|animals|horses|owls)|reading|word from you (?:would|will) (?:be|mean)`,
    ],
  },
  {
    all: [
      concept('i|me|my|can you|could you|someone like me'),
      saying`(?:get|be|getting) (?:hired|taken on|employed|a (?:job|start|place|position|foot)|my foot)<4> (?:at|with|by|in) (?:your|you)`,
    ],
    none: [
      concept(
        'you (?:got|get|were|are)|how (?:you|people|one|someone)|your (?:field|trade|industry|profession|line of work)|thank\\w*',
      ),
    ],
  },
  // Taking me: "hire me", "get me in at the hospital", "give me a try".
  {
    all: [
      concept(
        '(?:hire|employ|onboard|recruit|sponsor) (?:me|someone like me|people like me)',
        '(?:take|taking|bring|bringing|get|sign|pull) me (?:on(?:to)?(?! an? (?:tour|walk|ride|visit)| the tour)|in(?:to)?|aboard)(?! touch)',
        '(?:consider|choose|pick|accept|select|try|want|take) me(?: (?:for|as)|$|[.!?])',
        '(?:(?:give|gave|offer|grant)(?: \\w+)? me|gimme) (?:an? |the |some )?(?:\\w+ )?(?:chance|shot|try|tryout|trial|start|break|job|position|internship|role|work|interview)',
        "(?:may|could|can) i be one|sign me up as|get me hired|help me get (?:hired|in)|open (?:a|any|some) doors?|(?:foot|way) (?:in|into|through) (?:the|your) door|(?:am|be|being) (?:hired|thought of|considered)(?! (?:by the|as a))|you(?:'d| would) hire|do the hiring|my candidacy|say the word|dream (?:job|is to work)",
        'let me (?:apprentice|intern|work|join)',
        'help me (?:get (?:on|in|hired)|secure|land)|(?:would|will|might|could) (?:they|you)(?: ever)? have me(?! (?:over|come|visit|ask|sit))|letting me (?:start|join|work)|(?:get|be|being) taken on|put (?:him|her|them|us) on (?:at|with|in)|interested in (?:someone|somebody|a \\w+) like me|(?:need|want|seeking|secure|could use|with) (?:for )?(?:an? |\\w+ )?(?:industrial attachment|placement|job|gig)(?! (?:that|like|where|with meaning|shadow))',
        '(?:give|offer|grant) me (?:an? |the )?(?:opportunity|appointment|platform) (?:to (?:serve|work|join|prove)|in|at|with)',
        'have you (?:any )?(?:need|use|room|call) (?:of|for)|com(?:e|ing) (?:on board|aboard)|becom(?:e|ing) (?:a )?part of your (?:firm|team|company|crew)|(?:how|what|where) i (?:can|could|might) (?:\\w+ )?(?:add value|(?:bring|contribute|strengthen|serve|support)(?: to| at| in)? your)|put me forward|belong (?:on|in|at|with) your|paid to learn|open to any (?:role|job|position|work)|(?:my|me) joining your|a start in (?:the|your)',
        'count me in|put me (?:down|on)|take a chance on me',
        '(?:considered|consideration) for',
        'present myself (?:for|as)',
        '^[\\s,]*need (?:anybody|anyone|somebody|someone)(?= ?[?]|$)',
        '(?:chances?|shot|odds) (?:of|at|to|on)(?: \\w+){0,3} (?:land|landing|get|getting|join|joining|spot|job|work|hired)',
        'what would it take(?: \\w+){0,10} (?:hired|payroll|join|work|job)',
      ),
    ],
    none: [
      concept(
        '(?:consider|pick) me (?:an?|up)|(?:they|she|he|the \\w+) (?:will |would )?(?:take|takes|accept|accepts|want) me',
      ),
      schooling,
      concept(
        'gave me (?:an?|the) (?:\\w+ )?(?:start|chance)',
        '(?:chance|shot|break) to (?:talk|speak|learn|ask|hear|meet|visit|see|interview)',
        '(?:happy|content) with',
        'first job',
        'off the table|out of the question',
      ),
    ],
  },
  // Remember me when: "should a seat come free", "if you ever need someone".
  {
    all: [
      concept('if|when|whenever|should|in case|once|as soon as|for (?:the next|any|future|an?)'),
      concept(
        'pair of hands|extra hands?|post(?:s|ed)? an?|(?:opens?|comes?|frees|becomes?|pops?|turns?|arises?)(?: up| open| free| available| along|$|[.,])|retires?|leaves|quits|vacanc\\w+|openings?|spots?|hiring|positions?|jobs?|internships?|(?:need|needs|could use)(?: \\w+){0,2} (?:help|hands?|someone|somebody|helper|people|another|extra)|season comes',
      ),
      concept(
        'remember(?: me)?|think of me|(?:keep|kept) (?:me|my|us|an eye|your ears?)|consider me|let me know|call me|for a call|contact me|tell me|text me|email me|reach out|hear from you|ping me|count me|put me|my (?:name|number)|in mind|grateful|posted|comes? to mind|first person|in your thoughts|first in line|where (?:i am|to find me)|idle|flag it|tip me off|heads up|shout|holler|my name',
      ),
    ],
    none: [concept('calendar|schedule|minutes|half|hours?|timing|talk|day|time'), innocent],
    wide: true,
  },
  {
    all: [
      concept(
        '(?:keep|keeping|bear|have|hold) (?:me|my \\w+|us) (?:in mind|on file|on (?:your|the|a) (?:list|radar))|(?:keep|save|hold on to) my (?:name|number|details)|my name comes up|kept (?:in mind|on file)|my references|remember me when|hear of (?:anything|an? \\w+ (?:that|who) (?:wants|needs|hires))|my name in the (?:hat|ring)|think(?:ing)? of me(?! as)',
      ),
    ],
    none: [concept('thank(?:s| you) for')],
  },
  // Applying: "consider this my application", "submit my name for the trainee program".
  {
    all: [
      concept(
        '(?:enclos\\w*|attach\\w*|send\\w*|submit\\w*|forward\\w*)(?= .*for (?:the|an?|your|any) (?:\\w+ )?(?:post|position|role|job|vacancy|opening|internship))|appl(?:y|ying|ied)|applications?|applicant|candidate|candidacy|submit my name|put my name in',
      ),
      concept(
        job,
        '(?:accept|consider|treat|receive|find|regard|submit|submitting|send|forward|here is|this is|as|status of|review|check on)(?: \\w+){0,3} my application',
        'the (?:[\\w-]+ )?(?:post|position|role|job|vacancy)',
        '(?:to|with|at|for) your(?! (?:advice|time))',
        'with you',
        'there',
        '(?:cv|resume|curriculum vitae|letter|papers?|documents?|name)(?: [\\w-]+){0,2} for (?:the|an?|your|any) (?:\\w+ )?(?:post|position|role|job|vacancy|opening|internship)',
        'so (?:that )?i (?:can|could|may)',
        '(?:assistant|teller|clerk|technician|analyst|helper)(?: \\w+)? (?:job|position|role|post)',
        'check',
        'this (?:letter|email|message)|how do i|how can i|where do i|how to apply',
      ),
    ],
    none: [schooling, concept('how (?:people|someone|one|you|they)|before applying|whether to apply')],
  },
  // Seeking: "I'm in the market for steady work", "looking to get on with a company".
  {
    all: [
      concept(
        "(?:i|i'm|i am|im|i was|been|currently|also|still|please|me)(?: \\w+){0,2} (?:looking|searching|hunting|seek|seeking|in the market|in search|need|want|desperate|find|finding|hoping|after)",
      ),
      concept(
        `(?:for|of|an?|any|my first|my next|some|find|seek|seeking)(?: [\\w-]+){0,3} (?:${job}|work(?= |$|[.,!]))(?! (?:on|with|out|to do))`,
        opening,
        'something (?:part|full)-time',
        'to get on (?:with|at)',
        'job hunting',
        '(?:work|money|hours) (?:badly|so badly|soon|by)',
        'need work(?! (?:on|with|to do|for))',
        'to be hired',
        'the (?:\\w+ ){0,2}(?:position|job|role|opening|post|internship) (?:you |that |which )*(?:\\w+ )?(?:posted|advertised|listed|on your|at your)',
      ),
    ],
    none: [innocent],
  },
  // Whom do I see: "who signs off on new people", "where do I send my application", "when can I start".
  {
    all: [
      concept('who|whom|where|how|when'),
      concept(
        'who(?:m)? (?:\\w+ ){0,3}(?:see|talk to|speak to|ask|contact)(?: \\w+){0,2} about (?:\\w+ )?(?:getting (?:hired|on|in)|pay|work|employment|jobs?|applying|openings|positions|internships?)',
        'who (?:\\w+ ){0,3}(?:(?:hires|hiring|recruits?)(?! \\w+ \\w)|picks the|new (?:people|hires)|signs off|decides (?:on|about) (?:hiring|hires|new))',
        '(?:how|where|when|how soon) i start(?=$|[.?!,])|(?:how|where|when|how soon) (?:do|can|could|should|would|may|might) i (?:apply|get hired|submit|join|(?<!where do i )(?:start|begin)|send my (?:application|resume|cv)|get (?:a|my|an) (?:foot|job|internship|start))',
      ),
    ],
    none: [concept('learn|learning|studying|with a question|you (?:\\w+ )?(?:told|said|mentioned|named)')],
  },
  // Hoping it grows: "turn into an internship", "lead to something at your firm".
  {
    all: [
      concept(
        '(?:turn|lead|leads|grow|develop|end)(?:s|ing)? (?:up )?(?:into|to|in) (?:an? |some |something |more )?(?:\\w+ ){0,2}(?:' +
          job +
          '|something|offer|contract|paycheck|start|work|role)',
      ),
    ],
    none: [innocent],
  },
  // "Is a driver wanted at your depot?": the vacancy is asked for, and nobody does the hiring.
  {
    all: [
      concept(
        `^[\\s,]*(?:(?:and|so|or|also) )?(?:is|are) (?:there )?(?:(?:an?|any|some|more) )?(?:[\\w-]+ ){0,2}(?:${role}|(?!comput|numb|pap|lett|calculat|transform|manners|answers|flowers)[a-z]{3,}(?:ers?|ors?|ists?|ians?|m[ae]n)) (?:still |now )?(?:wanted|needed|required|sought)`,
      ),
    ],
    none: [
      concept(
        'field|industry|trade|profession|country|future|generally|usually|how|these days|for (?:the|this|our) (?:talk|call|visit)',
      ),
    ],
  },
  // To come among your people, in whatever office: "come on your staff", "join you as a second baker".
  {
    all: [
      concept(wish, "i'd|i would|want to|wish to|hope to"),
      concept(
        `(?:come|get|be|go)(?: \\w+)? (?:on|onto|into|in|among) your (?:\\w+ )?${team}s?`,
        '(?:join|enter|serve) (?:you|your (?:\\w+ )?\\w+) as (?:an?|your|the)(?! (?:guest|visitor|observer|listener))',
        `enter your (?:service|employ)|join your (?:\\w+ )?${team}`,
      ),
    ],
    none: [
      innocent,
      concept(
        'tour|visit|guest|for (?:an? )?(?:coffee|tea|lunch|talk|chat|day|morning|afternoon|hour|minutes)',
      ),
    ],
  },
]

const errand = concept(
  'whoever (?:made|built|wrote|designed|drew|invented)|ride along|shadow|tour|visit|sit in|come (?:by|see)|thank|thanks|hello|hi|regards|greetings|(?:ask|tell)(?: \\w+){0,2} (?:how|why|what)|(?:if|whether) (?:i|we) (?:can|could|may|might) (?!start|work|join|apply|be|come|get|have)\\w+',
)
const past = concept(
  "(?:he|she|they|who|\\w+'s) (?:said|told|gave|mentioned|passed|sent|asked)|i(?:'ve| have)? (?:\\w+ )?(?:told|asked|gave|sent|passed)|(?:gave|told) me",
)

/** Being referred or recommended to people who hire. */
export const referralActs: readonly Act[] = [
  // One's papers or one's being free carried to others, whoever they are.
  {
    all: [
      saying`(?:hand|pass|give|forward|slip|carry|take)<1> my ${papers}<3> (?:to|on|along|about|around)(?! (?:you|me))
        (?:tell|mention|let<5> drop|say|let<3> know)<6> (?:there's|there is|that i'm|that i am|i'm|i am)<4> (?:free|available|spare|looking|bloke|lad|technician|hand|worker|start)
        (?:kind|good|quiet|favou?rable|nice) word<2> (?:to|with|from you)
        (?:say|drop|put|float) (?:my name|a word for me)`,
    ],
    none: [past, saying`i(?:'ve| have)? put|tell me|thank\w*|(?:gave|had) (?:me )?a`],
  },
  // Telling the people who hire: "let your foreman know I exist", "a word with the manager".
  {
    all: [
      ask,
      concept(
        `(?:tell|told|let|ask|asking|talk to|speak to|speak with|talk with|mention(?: \\w+){1,3} to|say(?: \\w+){1,4} to|nudge|whisper to|word(?: \\w+){0,3} (?:with|to)|introduce me to|connect me (?:to|with))(?: (?:to|with))?(?: (?:the|your|her|his|their|any|a|whichever|\\w+'s))?(?: [\\w-]+)? ${hirer}`,
      ),
      concept("me|my|i|i'm|i'd"),
    ],
    none: [
      errand,
      past,
      concept(
        '(?:that|before|when|because|how|and) you (?:ask|tell|talk|speak|let)|(?:introduce|connect) me(?: \\w+){0,4} (?:people who|folks|partners|chiefs?|directors?|owners?|managers?|committee)',
      ),
    ],
  },
  // Passing me on: "forward this to HR", "my name to whoever picks the interns".
  {
    all: [
      ask,
      concept(
        `(?:pass(?:ed)?|passing|forward(?:ed)?|give|hand|send|share|show|drop|put|bring|slip|get|take|deliver|leave)(?: (?:along|on))? (?:me|my(?: \\w+){1,2}|this(?: \\w+)?|it|them)(?: [\\w-]+){0,3} (?:to|with|by|past|around|in front of|in(?:to)? the hands? of|on(?:to)? the desk of|before|under)(?: [\\w-]+){0,3} ${hirer}`,
        'forward(?:ed|ing)? my (?:resume|cv|application)',
      ),
    ],
    none: [errand, past],
  },
  {
    all: [
      concept(
        "vouch(?:ing)? for me|(?:as|be|act as|for) (?:my |a )?referee|(?:write|give|do|be|provide)(?: me)? an? (?:\\w+ )?reference(?! (?:to|for (?:the|a) (?:book|article)))|(?:ought to|should|needs to|must|might want to) see my (?:resume|cv|application|work|portfolio)|(?:recommend|refer|nominate|endorse|suggest) (?:me|my name)(?! (?:an?|some|any|books?|other|more|another|where|which|what|to (?:you\\b|read|look|try)))|(?:recommending|referring) me|good word|put in (?:a|any|one|some) (?:\\w+ )?words?|put a word in|letters? of (?:recommendation|reference)|(?:recommendation|reference|referral) (?:letter|from you|for me)|(?:a|an|any|employee|your) (?:referral|recommendation)(?= |$|[.,!?])|(?:as|be|for|have|use) (?:my |a |an? \\w+ )?reference(?! (?:only|point|desk|librar|book|list))|word(?: \\w+){0,4} on my behalf|pull (?:some|any|a few) strings|pass my name|my name (?:to|along|around|in front|up|down|in the)|them my name|mention(?:ed|ing)? me|kind word (?:about|for) me|speak(?:ing)? (?:well|highly) of me|(?:tell|let) (?:them|him|her|the \\w+|your \\w+)(?: know)? (?:that )?(?:i'm|i am|about me)",
      ),
    ],
    none: [
      concept(
        '(?:he|she|they|who|you|which|\\w+ (?:roy|petrie)) (?:recommended|referred|suggested)|purely|merely|for your reference|for reference|your recommendation (?:of|to|that|for)|gave (?:me|to me)|thank(?:s| you) for|want to be referred|(?:told|said)|how|i (?:\\w+ )?put',
      ),
    ],
  },
]
