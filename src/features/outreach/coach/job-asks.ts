// Asking for work, openly or veiled, as acts: "is there a seat", "take me on", "remember me when", "tell your boss".
import { concept, saying, type Act } from './acts.ts'

const job =
  '(?:jobs?|openings?|vacanc(?:y|ies)|positions?|internships?|externships?|apprenticeships?|traineeships?|placements?|employment|gigs?|payroll|practicums?|co-?ops?|articleships?)(?! (?:fairs?|titles?|descriptions?|markets?|boards?|sites?|histor\\w+|training|interviews?|like|is|was|inquiry|thing|talk|shadow\\w*|that you|you (?:do|have|did|took)))'
const post =
  '(?:jobs?|work|place|positions?|spots?|openings?|vacanc(?:y|ies)|internships?|apprenticeships?|placements?|shifts?|roles?|post|employment|seat)'
const team =
  '(?:team|crew|staff|shop|firm|compan(?:y|ies)|office|department|studio|lab|clinic|kitchen|yard|plant|line|roster|payroll|museum|hospital|practice|branch|fleet|farm|workshop)'
const opening = `(?:(?:paid|steady|some|any|part-time|full-time|summer|weekend|seasonal|clinical|available|open|free|vacant|extra|junior|entry-level)(?: \\w+)? (?:work|hours|shifts?|roles?|posts?|spots?|seats?)(?! (?:like|you|is|was|on|about))|(?:spots?|seats?|places?|bench|desk|stool|chair)(?: \\w+){0,2} (?:on|in|at|with) (?:(?:your|the|that)(?: \\w+){0,2} ${team})|(?:something|anything|work|room|space|use|need)(?: [\\w-]+){0,2} for (?:me|someone|somebody|another)|(?:anything|something) (?:(?:\\w+ )?(?:open|available|going|part-time|full-time)|(?:on|at|in) (?:the|your) \\w+)|room(?: \\w+){0,3} for (?:me|another|one more)|(?:got|have|any|some|there's)(?: \\w+)? work for (?:me|us)|(?:any|some|paid|part-time|weekend)(?: \\w+)? \\w+ing for (?:me|an?))`
const role =
  '(?:assistants?|interns?|apprentices?|helpers?|trainees?|(?:deck|farm)?hands?|clerks?|techs?|rookies?|juniors?|beginners?|newcomers?|employees?|staff|people|help|someone|somebody|anyone|anybody|person|folks|aides?|grads?|graduates|students|applicants|applications|crew|bod(?:y|ies)|arms|(?:an?|any|new|more|extra|junior|another|summer|some)(?: [\\w-]+)? (?!answer|number|letter|other|question|matter|favou?r|summer|better|later|order|paper|ever)[a-z]{3,}(?:ists?|ers?|ians?|ors?|rses?|cooks?|ics?))'
const needs =
  '(?:needs?|needing|use (?:a|an|another|some|extra)|looking for|seeking|taking(?: on| in)?|adding|add|short-?handed|short-?staffed|understaffed|recruit|recruiting|accept|accepting|employ|hire|hires|hiring|interviewing)'
const wish =
  "(?:interest(?:ed)?|i believe|i think|possible|i want|i need|i'd|i would|i hope|hoping|i wish|love|like|glad|gladly|happy|honou?red|dream|keen|eager|ready|willing|thrilled|grateful|could i|can i|may i|might i|let me|able|available|i could|i can|i'll|i will|i am|i'm)"
const yours =
  '(?:for (?:you|free|nothing|less|your|them)|with (?:you|your)|under (?:you|your)|your(?: \\w+){0,2} (?:team|crew|staff|shop|firm|company|office|department|studio|lab|organi[sz]ation|outfit|practice|business|ranks)|as an? (?:\\w+ )?(?:trainee|intern|apprentice|helper|assistant|aide|clerk|employee)|immediately|(?:on |next |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|week)|tomorrow|asap|weekends|nights)'
const hirer =
  '(?:boss(?:es)?|managers?|hr|supervisors?|recruit\\w*|owners?|fore(?:man|men|woman)|directors?|chiefs?|employers?|leadership|higher-ups|superiors?|partners|department|committee|folks|(?:crewing|hiring|personnel|staffing|front|head|employment) office|lead|right (?:person|people|desk)|whoever)'
const ask = concept(
  "please|kindly|pls|plz|could|can|would|will|may|might|hope|hoping|appreciate|grateful|love|like|let|tell|want|wonder\\w*|i'd|help|ask|also|and|give|pass|forward|put|mention|send",
)
const wonder = concept(
  'has|have',
  '(?:could|can|may|might) i (?:have|get)',
  "did|got|give me|(?:could|can|would|will|might) (?:you|u|they|there|it)|do (?:you|u|they)|does|are (?:you|u|they|there)|is|please|kindly|let me know|tell me|hope|hoping|wonder\\w*|whether|know (?:of|about|if)|(?<!as )if|i'd|i would|any|leads?|appreciate\\w*|grateful|want to (?:ask|know|see|apply)|need|like to|seek\\w*|looking|interested|inquir\\w+|enquir\\w+|ask(?:ing)?|apply(?:ing)?|submit|consider|maybe|perhaps",
)

/** A question about the trade, somebody else's job, or something settled: no ask. */
const innocent = concept(
  'how (?:competitive|hard|difficult|easy|likely|common|rare|steady) (?:is|are|was)',
  '(?:openings?|spots?|slots?) (?:in|on|for) (?:your |the |my |an? )?(?:\\w+ )?(?:calendar|schedule|week|day|diary|morning|afternoon|evening|\\w+day|call|chat|talk)',
  '(?:made|found|finding|making|fitting|fit|squeez\\w+) (?:an? |some )?(?:space|room|time|slot|place|me)',
  '(?:how|why) (?:you|he|she|they|it|a|an|the|one|people|someone|somebody|anybody|folks|others|most|did|does|is|are|was|to|do|much|long|your)(?! i)',
  "(?:you|he|she|they|who)(?:'ve|'d)? (?:said|told|mentioned|hired|were|was|turned|quit|left|lost)",
  "i(?:'ve| have)? (?:already |just )?(?:got|lost|quit|left|had|start|began|have|did)|whether (?:\\w+ ){1,3}(?:work|job|trade|field|life|path) (?:is|suits) for me",
  '(?:article|study|book|research|paper|piece|story|podcast|lecture|advice|tips?|question) (?:about|of|on)|usual|necessary|required|(?:learn|understand) (?:\\w+ )?(?:how|what|why)|happily|ago|ended|came across as|whether there is room for some(?:one|body)|my (?:\\w+ )?(?:cousin|mother|brother|sister|father)',
)
const schooling =
  /\b(?:program|certificate|course|class(?:es)?|school|college|universit\w+|licen[sc]e|scholarship|exam|elective|telephone|phone)\b/

export const jobActs: readonly Act[] = [
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
      saying`(?:give|offer|find|get|save|hold|grant) (?:me|us)<2> (?:place|spots?|position|start|jobs?|work|seat|internship|apprenticeship|placement|trial|shifts?)`,
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
        `(?:an?|any|some|other|another|more|for|about|of|current|future|possible|paid|summer)(?: [\\w-]+){0,3} ${job}`,
        opening,
        'openings|vacanc(?:y|ies)|employment|internships|opportunit(?:y|ies) (?:at|with|in|for) (?:your|the|me)',
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
        "(?:are|is|does|do|did|will|would|could|can|if|when|whether|should|maybe|might|may|they|chance|i (?:heard?|saw|read|understand|see)|told|i'm told)(?: [\\w'-]+){1,6}",
        "^[\\s,]*(?:you|u|ya|y'all|yall|yous|yinz|ye)(?= .*\\?)",
      ),
      concept(
        `${needs}(?: [\\w-]+){0,3} ${role}`,
        'tak(?:e|es|ing)(?: on)?(?: any| new| more| some| your)? (?:interns?|apprentices?|trainees?|helpers?|beginners?|rookies?)',
        'hiring(?! hall)|recruiting|short-?(?:handed|staffed)|understaffed',
        '(?:bringing|taking|bring|take) on (?:\\w+ )?\\w+s(?= |$|[?.])',
      ),
    ],
    none: [innocent, concept("i(?:'m| am| was)(?: \\w+)? (?:looking|searching|seeking|hoping)")],
  },
  // Offering oneself: "I'd gladly sweep floors at your shop", "I could start Monday".
  {
    all: [
      concept(wish),
      concept(
        `(?:work|start|begin|sweep|clean|carry|join(?:ing)?|(?<!\\b(?:an?|the|my|as) )(?:intern|apprentice)|serve)(?: \\w+){0,3} ${yours}`,
        'be your(?! (?:neighbo|friend|age|shoes|guest|student|daughter|son|town|area|class|city|fan|place|position))(?: \\w+)?',
        'a trial (?:shift|day)',
        '(?:asset|addition|(?:good|great|perfect|right|ideal|strong|natural|excellent) (?:fit|match|candidate|person)|candidate)(?: \\w+){0,2} (?:for|to|at|in|on) (?:your|the|this|it)',
      ),
    ],
    none: [
      innocent,
      concept(
        'volunteer|class|course',
        '(?:start|begin) (?:my|school|college|nursing|university|training)',
        'talk|call|meet|speak|chat',
      ),
    ],
  },
  // "Is the post vacant", "are you putting people on", "got anything for a welder", "need a hand on weekends?"
  {
    all: [
      saying`        (?:have|has|is|be|there's|got|find|hold|keep|save|offer|see|spare)<2> (?:an? |any |some |one |the |that )(?:[\w-]+ )?(?:berth|slot|bunk|stool|bench|desk|locker|apron|hook|chair|seat|spot|place|space|room|opening|vacancy|post)s? (?:for (?:me|an? (?:\w+ )?(?:trainee|learner|beginner|student|newcomer|apprentice|helper|intern|hand|grad\w*|cook|clerk|junior|starter)))
        (?:anything|whatever|something)(?: that| which)?(?: \w+)? (?:opens|comes (?:up|free|open|along)|arises)<1> (?:on|at|in|with|within)<1> (?:your|the) \w+
        (?:could|can|would|might) (?:do with|use) (?:someone|somebody|me|another)
        (?:putting|put|taking|take|bringing|bring|signing|sign|picking|pick|kit|crewing)<3> (?:people|anyone|anybody|somebody|someone|folks|hands|students?|learners?|lads|juniors?) (?:on|up|aboard)
        (?:got|have|you've)<1> (?:anything|something|somewhere|room|work)<2> for (?:an? |the |some )?(?:\w+ )?(?:welder|cook|nurse|driver|tech\w*|student|grad\w*|helper|baker|carpenter|mechanic|cleaner|clerk|painter|coder|designer|starter|junior|trainee|me|us)
        ^[\s,]*(?:need|want|after|missing|short) (?:an? |another |some |any )?(?:extra )?(?:\w+ )?(?:hand|hands|help|helper|worker|apprentice|intern|trainee|cook|driver|assistant|cleaner|gofer|deckhand|dishwasher)<6>(?=\?|$)
        (?:man|driver|hand|person|body|nurse|cook|worker|tech|waiter|server|hands?|woman|guy) short|(?:short|down) (?:an? |one |of )(?:\w+er|hand|hands|man|person|nurse|cook|body|worker|tech|server|staff|people)
        your (?:\w+ )?(?:girls|guys|men|people|crew|staff|assistants?|helpers?|cooks?|drivers?|techs?|clerks?|\w+ers) (?:ever )?(?:leaves?|quits?|retires?|goes)`,
      saying`(?:may|might|can|could|do|does|did|is|are|was|has|have|got|if|whether|any|should|when|next time|whenever|know|wonder\w*|ask\w*|tell|please|let|for|need|want|looking|your|y'all|you|u|i)`,
    ],
    none: [
      innocent,
      saying`what|how|why|questions?|talk|chat|conversation|minutes?|coffee|times|days?|calendar|schedule|advice|information|blog|hours?|interview|volunteer\w*|tour`,
    ],
  },
  // What I would be worth: "you won't regret it", "put me to work", "I'd take any shift".
  {
    all: [
      saying`put me to (?:work|use)|i want in(?=$|[.!,])
        (?:take|work|do|accept|cover|fill)(?: on)? (?:any|whatever|every|odd) (?:shifts?|hours|work|jobs?|position|role|post|task)
        (?:first|next) in line(?=$|[.,!])|paid for what i|open to (?:\w+ )?(?:contract|freelance|temp\w*|casual|seasonal|part-time|full-time|shift|any|paid|entry-level) (?:work|roles?|positions?|hours|shifts|gigs?)|(?:float|drop|mention|whisper|carry|put) my name (?:upstairs|around|about|forward)|look (?:kindly|favou?rably) on (?:me|an? \w+ like me|my)
        (?:sweep|haul|scrub|mop|lift|carry|dig|wash)\b[^.?!]{0,60} (?:minimum wage|unpaid)
        (?:available|free|ready|here) (?:full[- ]?time|immediately)(?= |$|[.,])
        (?:obliged|grateful|thankful|happy|glad|pleased|honou?red|delighted)<3> (?:posting|placement|deployment|appointment|engagement|slot|attachment)<3> (?:in|at|with|on|under) (?:your|the|any)`,
    ],
    none: [
      innocent,
      saying`volunteer\w*|class|course|tour|workshop|talk|call|chat|meet\w*|speak|coffee|questions?|whenever|convers\w+|sit|program`,
    ],
  },
  {
    withNot: true,
    all: [saying`(?:won't|wouldn't|never) regret<3> (?:hir\w+|me)`],
  },
  // My next role, your advertisement, what I would be to you.
  {
    all: [
      saying`(?:be|get|land|myself)<3> (?:on|in) your (?:\w+ )?(?:payroll|staff|books|team|crew|roster|ranks)
        (?:lookout|looking|searching|search|exploring|open|seeking|pursuing|hunting|ready|after|find|want|need|market)<3> (?:my (?:next|new|first|dream)|new|fresh|any|suitable|better|full-time|part-time|paid) (?:role|job|position|gig|opportunit(?:y|ies)|challenge|move|employer|post|employment)s?(?! in life)
        (?:scope|call|demand|budget|funds?|funding|room|need|use|space|capacity|appetite|headcount|money) for (?:an? |another |me|some )?(?:\w+ )?(?:juniors?|trainees?|interns?|apprentices?|helpers?|students?|assistants?|receptionists?|hands?|beginners?|learners?|workers?|me|someone|somebody)
        (?:consider|considering|accept|afford|welcome)<1> (?:an?|any|another|some) (?:\w+ )?(?:trainees?|interns?|apprentices?|juniors?|helpers?)(?! (?:at|in) (?:the|my) school)
        volunteer<6> (?:permanent|paid|leads?|turns?|becomes?)|work (?:alongside|beside|under|for) you|where to sign(?! up for| your)|(?:chance|good|kind|quiet)? ?word from you (?:would|could|might|will)
        (?:your|the|an?|that|this) (?:\w+ )?(?:ad|advert|advertisement|posting)<2> (?:for|seeking) (?:an? |new )?(?!talk|show|lecture|event|class|workshop|tour|concert|sale|market|fair|exhibit\w*|walk|meeting|course|reading|lost)(?:\w+ )?\w+(?:er|or|ist|ian|ant|hand|help|staff|clerk|cook|nurse|tech|intern|apprentice|trainee)s?
        help[- ]wanted
        need to be (?:working|earning|employed)|(?:i'll|i'd|gladly)<1> (?:take|accept|do) (?:anything|whatever) (?:you|u)(?:'ve got| have| got)(?! (?:time|a))
        apprentice (?:under|with (?:you|your)|myself|me)|(?:i'd|i'll|would|could)<1> make (?:you )?an? (?:\w+ )?(?:assistant|apprentice|employee|intern|helper|hand|worker|addition|cook|clerk|nurse|trainee)
        my (?:\w+ )?(?:skills?|experience|background|training|languages|degree|qualifications?|strengths?|talents?)<5> (?:match|fit|suit|serve|benefit|asset|contribute)<4> your (?:team|company|firm|organi[sz]ation|shop|office|department|crew|needs|business)
        (?:placement|position|job|role|post|internship|apprenticeship|spot|place) (?:with|under|at|in) (?:you|your (?:firm|company|shop|team|studio|lab|office|practice|clinic|crew|farm|kitchen|department|organi[sz]ation|outfit))`,
      saying`(?:love|like|want|hope|hoping|wish|dream|aim|goal|ideal|outcome|would|could|might|may|can|do|does|did|is|are|has|have|chance|interested|i'm|i am|i'd|i'll|i|please|tell|know|any|my|if|gladly|exploring)`,
    ],
    none: [innocent, saying`friend|cousin|thank\w*|volunteered|talk|call|chat|reading`],
  },
  {
    all: [
      concept('i|me|my|can you|could you'),
      saying`(?:get|be|getting) (?:hired|employed|my foot)<4> (?:at|with|by|in) (?:your|you)`,
    ],
    none: [concept('thank\\w*')],
  },
  // Taking me: "hire me", "get me in at the hospital", "give me a try".
  {
    all: [
      concept(
        '(?:hire|employ|onboard|recruit|sponsor) me',
        '(?:take|taking|bring|bringing|get|sign|pull) me (?:on(?:to)?(?! an? (?:tour|walk|ride|visit)| the tour)|in(?:to)?|aboard)(?! touch)',
        '(?:consider|choose|pick|accept|select|try|want|take) me(?: (?:for|as)|$|[.!?])',
        '(?:(?:give|gave|offer|grant)(?: \\w+)? me|gimme) (?:an? |the |some )?(?:\\w+ )?(?:chance|shot|try|tryout|trial|start|break|job|position|internship|role|work|interview)',
        '(?:am|be|being) (?:hired|considered)(?! (?:by the|as a))|dream (?:job|is to work)',
        'interested in (?:someone|somebody) like me|(?:need|want|seeking|secure|could use|with) (?:for )?(?:an? |\\w+ )?(?:placement|job|gig)(?! (?:that|like|where|with meaning|shadow))',
        'come aboard',
      ),
    ],
    none: [
      concept('(?:they|she|he) (?:will |would )?(?:take|takes|accept|accepts|want) me'),
      schooling,
      concept('gave me (?:an?|the) (?:\\w+ )?(?:start|chance)'),
    ],
  },
  // Remember me when: "should a seat come free", "if you ever need someone".
  {
    all: [
      concept('if|when|whenever|should|in case|once|as soon as|for (?:any|future|an?)'),
      concept(
        'pair of hands|(?:opens?|comes?|frees|becomes?|pops?|turns?|arises?)(?: up| open| free| available| along|$|[.,])|retires?|leaves|quits|vacanc\\w+|openings?|spots?|hiring|positions?|jobs?|internships?',
      ),
      concept(
        'remember(?: me)?|let me know|tell me|in mind|grateful|posted|first person|where to find me|idle|shout|holler',
      ),
    ],
    none: [concept('calendar|schedule|minutes|half|hours?|timing|talk|day|time'), innocent],
    wide: true,
  },
  {
    all: [
      concept(
        '(?:keep|keeping|bear|have|hold) (?:me|us) in mind|(?:keep|save) my (?:name|number|details)|my references|think(?:ing)? of me(?! as)',
      ),
    ],
  },
  // Applying: "consider this my application", "submit my name for the trainee program".
  {
    all: [
      concept(
        '(?:enclos\\w*|attach\\w*|send\\w*|submit\\w*|forward\\w*)(?= .*for (?:the|an?|your|any) (?:\\w+ )?(?:post|position|role|job|vacancy|opening|internship))|appl(?:y|ying|ied)|applications?|applicant|candidate|candidacy|put my name in',
      ),
      concept(
        job,
        '(?:accept|consider|treat|receive|find|regard|submit|submitting|send|forward|as|review)(?: \\w+){0,3} my application',
        'the (?:[\\w-]+ )?(?:post|position|role|job|vacancy)',
        '(?:to|with|at|for) your(?! (?:advice|time))',
        'there',
        'so (?:that )?i (?:can|could|may)',
        '(?:assistant|teller|clerk|technician|analyst|helper)(?: \\w+)? (?:job|position|role|post)',
        'check',
      ),
    ],
    none: [schooling],
  },
  // Seeking: "I'm in the market for steady work", "looking to get on with a company".
  {
    all: [
      concept(
        "(?:i|i'm|im|been|currently|also|still|please|me)(?: \\w+){0,2} (?:looking|searching|hunting|seek|seeking|need|want|desperate|find|finding|hoping|after)",
      ),
      concept(
        `(?:for|of|an?|any|some|find|seek|seeking)(?: [\\w-]+){0,3} (?:${job}|work(?= |$|[.,!]))(?! (?:on|with|out|to do))`,
        opening,
        'to be hired',
      ),
    ],
    none: [innocent],
  },
  // Whom do I see: "who signs off on new people", "where do I send my application", "when can I start".
  {
    all: [
      concept('who|whom|where|how|when'),
      concept(
        'who(?:m)? (?:\\w+ ){0,3}(?:see|speak to|ask|contact)(?: \\w+){0,2} about (?:\\w+ )?(?:getting (?:hired|on|in)|pay|work|employment|jobs?|applying|openings|positions|internships?)',
        '(?:how|where|when) (?:do|can|could|should|would|may|might) i (?:apply|submit|join|start|begin)',
      ),
    ],
    none: [concept('learn|learning|studying')],
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
]

const errand = concept(
  'whoever (?:made|built|wrote|designed|drew|invented)|ride along|shadow|tour|visit|thank|thanks|hello|hi|regards|greetings',
)
const past = concept('(?:gave|told) me')

/** Being referred or recommended to people who hire. */
export const referralActs: readonly Act[] = [
  // Telling the people who hire: "let your foreman know I exist", "a word with the manager".
  {
    all: [
      ask,
      concept(
        `(?:tell|told|let|ask|asking|nudge|word(?: \\w+){0,3} (?:with|to)|introduce me to)(?: (?:to|with))?(?: (?:the|your|her|his|their|any|a|whichever|\\w+'s))?(?: [\\w-]+)? ${hirer}`,
      ),
      concept("me|my|i|i'm|i'd"),
    ],
    none: [
      errand,
      past,
      concept(
        '(?:that|before|when|because|how|and) you (?:ask|tell|talk|speak|let)|(?:introduce|connect) me(?: \\w+){0,4} (?:folks|partners|chiefs?|directors?|owners?|managers?|committee)',
      ),
    ],
  },
  // Passing me on: "forward this to HR", "my name to whoever picks the interns".
  {
    all: [
      ask,
      concept(
        `(?:pass(?:ed)?|passing|forward(?:ed)?|give|hand|send|share|show|drop|put|bring|slip|get|take|deliver|leave)(?: (?:along|on))? (?:me|my(?: \\w+){1,2}|it|them)(?: [\\w-]+){0,3} (?:to|with|by|past|around|in front of|in(?:to)? the hands? of|before|under)(?: [\\w-]+){0,3} ${hirer}`,
        'forward(?:ed|ing)? my (?:resume|cv|application)',
      ),
    ],
    none: [errand, past],
  },
  {
    all: [
      concept(
        'vouch(?:ing)? for me|(?:write|give|do|be|provide)(?: me)? an? (?:\\w+ )?reference(?! (?:to|for (?:the|a) (?:book|article)))|(?:ought to|should|must) see my (?:resume|cv|application|work|portfolio)|(?:recommend|refer|nominate|endorse|suggest) me(?! (?:an?|some|any|books?|other|more|another|where|which|what|to (?:you\\b|read|look|try)))|letters? of (?:recommendation|reference)|(?:a|an|any|employee|your) (?:referral|recommendation)(?= |$|[.,!?])|my name (?:to|along|around|up|down)|mention(?:ed|ing)? me',
      ),
    ],
    none: [concept('purely|merely|your recommendation (?:of|to|that|for)|(?:told|said)|how|i (?:\\w+ )?put')],
  },
]
