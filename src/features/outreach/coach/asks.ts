// What a message asks for. Each kind of ask is a list of sentence patterns; a denied ask is none.
import { askedLengths } from './duration.ts'
import { denied, findIn, gap, words, type Hit, type Reading } from './reading.ts'

export type AskKind = 'talk' | 'job' | 'referral' | 'introduction' | 'review' | 'visit' | 'favor'

const jobNoun =
  '(?:jobs?|openings?|vacanc(?:y|ies)|positions?|internships?|externships?|apprenticeships?|employment|employ|roles?|work|gigs?|hire|placements?|traineeships?|co-?ops?|postings?|hours|shifts?)'
const strictJob =
  '(?:jobs?|openings?|vacanc(?:y|ies)|positions?|internships?|externships?|apprenticeships?|employment|gigs?|placements?|traineeships?|job opportunit(?:y|ies)|co-?op)'
const people =
  '(?:boss(?:es)?|managers?|hr|human resources|supervisors?|recruiters?|recruiting|hiring|owners?|foreman|foremen|director|team|department|company|firm|people|leadership|partners?|superiors?|higher-ups|principal|chief|employer)'

/** "looking for a job", "is there an opening", "hire me": an ask for work, open or veiled. */
const jobAsks: RegExp[] = [
  ...words(
    `(?:is|are|if|whether|when|know|was|were|be|currently|presently|now|still|might be|will be)${gap(4)}(?:hiring|recruiting|taking (?:on )?(?:applications|interns|apprentices|trainees|helpers))`,
    '(?:taking|take|bringing|bring|looking for|look for|need|needing|adding|seeking|want|wanting) (?:on )?(?:any|new|more|extra|an?|some|summer|other) (?:\\w+ ){0,3}(?:assistants?|interns?|apprentices?|helpers?|trainees?|workers?|employees?|hires?|hands|staff|juniors?|technicians?|aides?|clerks?)',
    '(?:keep|remember|hold on to|save|jot down) my (?:name|number|details|contact|face)',
    '(?:first|one|person|name|somebody|someone|me|i)(?: \\w+){0,4} comes? to mind',
    `(?:know|hear|heard|aware|learn)(?: \\w+)? (?:of|about)(?: \\w+){0,3} ${strictJob}`,
    `there(?:'s| is| are| were|'re| might be| may be| will be)(?: \\w+){0,3} ${strictJob}`,
    'hiring (?:anyone|anybody|someone|now|right now|new|students|interns|helpers|this|for)',
    `(?:hire|employ|onboard|appoint) (?:me|someone like me|people like me|a \\w+ like me|students? like me)`,
    '(?:take|bring|get|have|put|sign) me (?:on|in|on board|aboard|on staff|on the (?:team|crew|payroll|schedule|list))',
    'give me (?:a|an|any|some|the|one) (?:\\w+ )?(?:chance|shot|job|try|tryout|trial|start|position|internship|work|break|spot|role|opportunity)',
    '(?:consider|choose|pick|select|want|accept) me(?! to (?:call|come|meet|write))',
    '(?:be|being|get|getting|am|are|was) (?:\\w+ )?(?:considered|hired|employed|recruited|interviewed) (?:for|by|at|with|as|in)',
    '(?:considered|consideration|candidate|applicant|applying|apply|applied|application) (?:for|to|at|with) (?:an?|any|the|your|this|that|some|one|work|jobs?)(?! (?:[\\w-]+ ){0,3}(?:license|licence|course|class|classes|program|school|college|certificate|certification|grant|scholarship|exam|test|university|permit|academy|training|workshop|library card))',
    'how (?:do|can|could|should|would|may|might) i (?:apply|get hired|submit an application|get (?:a|an|my) (?:job|internship|foot)|join your)',
    'where (?:do|can|could|should|would|may) i (?:apply|submit|send my (?:application|resume|cv))',
    '(?:when|where|how soon) (?:can|could|may|do|should|would) i (?:start|begin)(?! (?:learning|to learn|with|reading|studying|if|out))',
    "(?:i can|i could|i'm able to|available to|ready to|free to|able to|i may|i'll) (?:start|begin|work)(?: \\w+){0,2} (?:immediately|right away|at once|now|tomorrow|monday|tuesday|today|asap|in (?:june|may|july|august|january|september)|any ?time|on any|any day|full|part|for free|weekends|nights|as soon)",
    `(?:great|excellent|perfect|good|ideal|strong|valuable|terrific|wonderful|solid|natural|fantastic|right|best|reliable|hard-working) (?:addition|fit|asset|candidate|match|hire|employee|worker|member|intern|person for)`,
    'asset to',
    'tak(?:e|es|ing) (?:anyone|anybody|someone|people|folks|beginners|staff)(?: new| else)? on',
    '(?:hear|know|get wind|catch wind) of (?:anything|something)(?: that(?: \\w+)?)? (?:going|open|opening|coming up|suitable|suits?|fits?)',
    "i(?:'m| am) your (?:man|woman|guy|gal|girl|person)",
    `(?:post|position|job|role|vacancy|opening|internship|apprenticeship|place|seat)\\b[^.?!]{0,30}\\b(?:filled(?! with)|still (?:open|free|vacant)|been taken|unfilled)`,
    '(?:room|space|a place|a spot|use|need) for (?:an? )?(?:\\w+ )?(?:helper|apprentice|assistant|trainee|beginner|learner|intern|worker|pair of hands|\\w+ like me)',
    '(?:a|any) (?:way|foot|leg) in(?:to)? (?:at|with|the door|your)',
    '(?:anything|something|an? (?:post|place|spot|desk|seat)|one)(?: \\w+){0,6} (?:frees?|opens?|comes?) (?:up|free|available)',
    "(?:are you|is your \\w+|if you(?:'re| are)) (?:\\w+ )?short (?:of|on) (?:people|staff|hands|help|workers)",
    '(?:have|find|got|there is|is there|there be) (?:something|anything|(?:some|a little|a bit of|any) work|work)(?: \\w+)? (?:for (?:me|someone|somebody|an? (?:person|\\w+ like))|i (?:could|can|might) do)',
    '(?:grow|expand|enlarg)(?:ing|e|s)? (?:its|your|the|their) (?:\\w+ )?(?:staff|team|crew|workforce)|(?:should|if|when|in case) (?:your|the) (?:\\w+ )?(?:team|crew|staff|department) (?:\\w+ )?(?:grows?|expands?)',
    '(?:bring|offer|lend|contribute) my (?:\\w+ ){0,2}(?:skills?|talents?|experience|strengths?|energy) to',
    'lead to (?:something|an? \\w+|more|work)(?: \\w+){0,2} (?:at|with|in) your?',
    'i (?:can|could|may) (?:start|begin) (?:as (?:early|soon)|next|from|by|this|any (?:day|time)|on (?:\\w+day|the \\d))',
    '(?:summer|winter|holiday|weekend|saturday|evening|any|open|vacant|junior|paid)(?: \\w+)? posts? (?:going|open|free|available|at|with)',
    'do (?:you|they) (?:\\w+ )?(?:open|take|accept|receive) (?:job )?applications',
    '(?:do|would|should) you (?:\\w+ to )?need (?:a|an extra|another|some) (?:hands?|help)',
    '(?:happy|glad|love|like|willing|want) to help out (?:at|in|on) your',
    '(?:hiring|employing) me|(?:get|land|give|offer|arrange) me (?:an?|the) (?:job )?interview',
    'join you (?:for the (?:season|summer|year|winter)|full|part|permanently|as an?)',
    '(?:please|you|to|and) keep (?:an? |your )?(?:eyes?|ears?) (?:out|open|peeled)',
    '(?:show (?:you|them) what i can do|prove myself|(?:give|offer|grant) me (?:an? )?trial)',
    'join(?:ing)? (?:your|the|you all|you guys)(?: \\w+){0,2} (?:team|company|firm|crew|staff|shop|office|department|studio|practice|organization|clinic|lab|agency)',
    'part of your (?:\\w+ )?(?:team|company|firm|crew|staff|family|organization)',
    '(?:love|like|want|wish|hope|hoping|happy|glad|thrilled|able|ready|dream|willing|honored|eager|keen|wanna|excited|chance|honor|opportunity) (?:to )?(?:work(?:ing)?|intern(?:ing)?) (?:for|with|at|under|alongside|in|there|with)(?! (?:my hands|people|kids|children|animals|numbers|data|wood))',
    '(?:thrilled|love|like|want|hope|wish|happy|eager|keen|hoping|ready|excited) to intern',
    `(?:keep|bear|have|hold|keeping) (?:me|mine|my \\w+|us) (?:in mind|on file|in your (?:files|thoughts|mind)|on (?:your|the|a) (?:list|radar|file)|under consideration|in consideration)`,
    `(?:think|thinking) of me(?! as)`,
    `(?:keep me (?:posted|informed|updated)|let me know|tell me|contact me|call me|text me|email me|remember me|reach out|hear from you|ping me|message me)(?:[\\s,]+[\\w'-]+){0,4}[\\s,]+(?:if|when|whenever|should|about|for|of|once|as soon as)(?:[\\s,]+[\\w'-]+){0,7}[\\s,]+(?:${strictJob}|hir(?:e|es|ing)|open(?:s|ed)? up|comes? (?:up|open|available)|came up|available|need (?:help|hands|someone|somebody|anyone|a \\w+|people|another|more|extra)|spot|slot|seat)`,
    `(?:something|anything|an? (?:\\w+ ){0,3}(?:spot|seat|slot|place|role|space|desk|chair|bench|opportunity)|one|position|job)(?: \\w+){0,3} (?:opens?|opened|comes?|came|becomes?|pops?|turns?) (?:up|open|available|along)`,
    `(?:if|should|when|whenever|in case)(?: \\w+){0,5} (?:need|needs|could use|can use|want|wants|lacks?|is short|are short)(?: \\w+){0,2} (?:help|hands?|helper|someone|somebody|anyone|worker|workers|intern|interns|apprentice|apprentices|employee|assistant|trainee|people|body)`,
    `(?:do|does|could|can|would|might) (?:you|your (?:\\w+ )?\\w+|they) (?:\\w+ )?(?:need|use|take(?: on)?|want|have room for|have space for|have need of|accept)(?: \\w+){0,2} (?:help|hands?|helper|someone|somebody|anyone|worker|workers|interns?|apprentices?|employees?|assistants?|trainees?|students|new (?:people|hires))`,
    `(?:short-?handed|understaffed|short-?staffed)`,
    `(?:room|space|place|spot|use|need|opening) (?:for|on|in) (?:me|a new|another|one more|an extra|your (?:team|crew|staff|company|firm|shop))`,
    `(?:get|land|secure|obtain|find|have|help me (?:get|find|land)|getting|finding|landing|securing|offer me|give me|offering me|grant me|arrange) (?:me )?(?:a|an|any|some|my first|the|that)(?: [\\w-]+){0,3} ${strictJob}(?! (?:like|do|did|look))`,
    `(?:i'm|i am|im|been|currently|actively|now|also|and|am) (?:\\w+ )?(?:looking|searching|hunting|in search|in the market|on the hunt|job hunting|in need|desperate) (?:for|of)(?: [\\w-]+){0,4} ${jobNoun}`,
    `job[- ]?(?:hunt|hunting|search|searching|seeking)`,
    `(?:seeking|seek|need|want|after|desire|require|wanting|needing)(?: [\\w-]+){0,3} (?:${strictJob}|work)(?! (?:to|on|out|with|history|experience|permit|shadow|is|was|like|looks|market))`,
    `(?:interested in|inquir\\w+ about|enquir\\w+ about|writing about|writing for|calling about|asking about|ask about|regarding|apply\\w* for|about|for)(?: [\\w'-]+){0,4} (?:openings?|vacanc(?:y|ies)|internships?|apprenticeships?|open (?:position|role|job)s?|job (?:opening|opportunit\\w+|posting|vacanc\\w+)s?)`,
    `(?:any|an|some|other|open|current|future|upcoming|available|possible|potential|summer|part-time|full-time|entry[- ]level|junior|paid|unpaid|free|vacant|suitable|similar)(?: [\\w-]+){0,3} (?:${strictJob}|roles?)(?! (?:like|looks?|mean|entail|involve|require))`,
    `(?:any|some|other|future|work|job|career|employment) opportunit(?:y|ies)(?! to)`,
    `(?:there|available|anything|something)(?: \\w+){0,3} open (?:at|with|in|for|this|on|there|right|now)`,
    `(?:anything|something|nothing)(?: \\w+){0,2} (?:available|open) (?:for me|at|in|this|on|with)`,
    `(?:be|become) (?:your|the|an?) (?:\\w+ )?(?:apprentice|intern|helper|assistant|employee|trainee)`,
    `(?:job|internship|position|role|offer|employment) (?:offer|for me)`,
    `why (?:you should hire|i should be (?:hired|considered|chosen|picked))`,
    `(?:what|how much)(?: \\w+){0,3} (?:would|will|do|could) you pay me`,
    `use (?:a|another|one more|an extra|some extra) (?:pair of hands|hand|hands|helper|set of hands|person|body|worker|intern)`,
    `(?:i|me) (?:would|could|can|will) work (?:for (?:you|free|nothing|less|cheap)|hard for you|under you)`,
    `(?:my|the) (?:job |internship )?application(?: \\w+){0,3} (?:at|with|to|for) (?:your|the)`,
  ),
]

/** A referral or recommendation to people who hire. */
const referralAsks: RegExp[] = [
  ...words(
    '(?:refer|recommend|vouch for|suggest|nominate|endorse|sponsor|champion) (?:me|my name)(?! (?:a|an|some|any|books?|good|other|more|another|where|which|what|to (?:read|a (?:good|book))|classes|courses))',
    'put in (?:a|any|one|some) (?:\\w+ )?words?',
    'good word',
    '(?:vouching for|recommending|referring|nominating) me',
    `(?:pass|forward|hand|give|send|share|show) (?:it|this|them|these|my \\w+) (?:along |on |over )?(?:to|with)(?: \\w+){0,4} ${people}`,
    `(?:pass|forward|send|give|hand|share|show|drop|put|leave|submit|slip|get|deliver|bring|route|take)(?: \\w+){0,3}? (?:my|me) ?(?:name|resume|cv|info|information|details|application|portfolio|number|contact|profile|letter)?(?: \\w+){0,3}? (?:to|along|on to|with|around|in front of|by)(?: [\\w'-]+){0,4} (?:${people}|whoever|who(?:ever)? (?:is|does|runs)|anyone)`,
    `pass (?:my|me) (?:\\w+ )?(?:along|on)`,
    `(?:talk|speak|mention|tell|say something|ask|whisper|bring up)(?: [\\w'-]+){0,5} (?:${people})(?: \\w+){0,2} (?:about|of|on|to (?:hire|consider|take|give|call|look at|interview)|if|for) (?:me|my|i|they|he|she|whether|there)`,
    `mention (?:me|my name) (?:to|at|in|around|when)`,
    `(?:letter|letters) of (?:recommendation|reference)`,
    `(?:recommendation|reference|referral) (?:letter|from you|for me|for (?:the|a|my|this|that|your)|to (?:your|the))`,
    `(?:a|an|your|any|employee|me a|me as a) (?:referral|recommendation|reference)(?! (?:desk|librarian|list|book|point|room))`,
    `(?:be|as) (?:my|a) (?:professional )?reference`,
    `(?:use|list|put|give|name) (?:you|your name) (?:as|for) (?:a|my|one) (?:\\w+ )?reference`,
    `(?:introduce|connect|link|put)(?: \\w+){0,3} (?:to|with|in touch with|in contact with|through to)(?: [\\w'-]+){0,4} (?:hr|human resources|recruiters?|recruiting|hiring|whoever hires|who hires|hires|boss|hiring manager)`,
    `(?:contact|email|number|name|phone)(?: \\w+){0,3} (?:of|for)(?: \\w+){0,3} (?:hr|human resources|recruiters?|hiring manager|hiring|person who hires|whoever hires)`,
    `(?:who|whom) (?:is|are|does|do|should|can|could|would|handles|makes)(?: \\w+){0,5} (?:hiring|hires|hr|recruiting|recruiter|about (?:pay|a job|jobs|applying|openings|positions|an internship|internships))`,
    `(?:get|help|let) (?:me|my foot) (?:\\w+ )?(?:in the door|past the)`,
    `pull (?:some|any|a few) strings`,
    `whoever (?:hires|does the hiring|is hiring|handles hiring)`,
  ),
]

/** Places where the words of a job ask stand in an innocent sense. */
const innocent =
  /\b(?:how|what|why|learn|hear|understand|curious|wonder|ask you|to know)\b(?:[\s,]+[\w'-]+){0,8}$/
const ownedJob =
  /\b(?:your|his|her|their|my|our|day|first|last|old|previous|former|current|a typical|the|this|that|each|every) (?:\w+ ){0,2}$/
const firmAsk =
  /\b(?:hire me|hiring|join(?:ing)? your|taking on|tak(?:e|es|ing) \w+(?: \w+)? on|(?:room|space|spot|place) for|lead to|work for|intern (?:for|with|at)|to intern|any (?:\w+ ){0,2}(?:openings?|vacanc|internship|position|job|work)|in mind|on file|consider(?:ed)?|refer|recommend me|good word|for me|opens? up|come up|apply|can i start|my (?:resume|name|application)|need (?:help|someone|an?)|there (?:is|are)|is there|are there)\b/

function isInnocentJob(hit: Hit): boolean {
  const local = hit.start - hit.sentence.start
  const before = hit.sentence.text.slice(0, local)
  const after = hit.sentence.text.slice(local + hit.text.length)
  if (
    /\b(?:opportunity|chance|opportunities)\b$/.test(hit.text) &&
    /^ to (?:learn|talk|speak|meet|hear|ask|chat|listen|see|visit|thank)/.test(after)
  )
    return true
  if (
    /^(?:'s)? (?:fair|fairs|title|titles|description|shadow|market|postings? (?:i|on|said)|site|training|history|board|center|corps)\b/.test(
      after,
    )
  )
    return true
  if (
    /\b(?:ago|when i was|back when|used to|years? before|before i|last (?:year|summer|spring|fall))\b/.test(
      hit.sentence.text,
    ) &&
    !/\?$/.test(hit.sentence.text) &&
    !/\b(?:please|let me know|now i|i am looking|i'm looking)\b/.test(hit.sentence.text)
  )
    return true
  if (
    firmAsk.test(hit.text) &&
    !/\bhow (?:you|people|students|someone|one|hiring|a person|they|folks|somebody)\b[^,.?!]*$/.test(before)
  ) {
    return /\b(?:how|what) (?:hiring|recruiting)\b/.test(hit.sentence.text) && !/\b(?:me|my)\b/.test(hit.text)
  }
  if (/^have\b/.test(hit.text) && /\bi(?: already| do)? $/.test(before)) return true
  if (
    /\b(?:wonder(?:ing)?|know|ask|hear|curious) (?:if|whether) (?:you|your|there|the)\b[^.?!]*$/.test(before)
  )
    return false
  return innocent.test(before) || (ownedJob.test(before) && !hit.sentence.question)
}

/** The first ask for work itself, if any. */
export const findJobAsk = (reading: Reading): Hit | undefined =>
  findIn(
    reading,
    jobAsks,
    (hit) => !denied(hit) && !misread(hit) && !isInnocentJob(hit) && !speaksOfContact(hit),
  )

/** The first ask to be referred or recommended, if any. */
export const findReferralAsk = (reading: Reading): Hit | undefined =>
  findIn(reading, referralAsks, (hit) => !denied(hit) && !pastOrOthers(hit) && !isQuestionAboutPractice(hit))

/** "you were a perfect fit", "you join the team": about the contact, not about the sender. */
function speaksOfContact(hit: Hit): boolean {
  const before = hit.sentence.text.slice(
    Math.max(0, hit.start - hit.sentence.start - 24),
    hit.start - hit.sentence.start,
  )
  if (
    !/^(?:great|excellent|perfect|good|ideal|strong|valuable|terrific|wonderful|solid|natural|fantastic|right|best|reliable|join|part|asset|get|land|find|appl|be |become|looking|been|consider|seeking|work)/.test(
      hit.text,
    )
  )
    return false
  if (/\b(?:if|whether) you(?: a|')re $/.test(before)) return false
  return (
    /\b(?:you|he|she|they|people|students|someone)(?:'re|'ve|'d)?(?: (?:were|was|are|have|had|first|once|got|would|did|to|might|could))* (?:a |an |the )?$/.test(
      before,
    ) && !/^(?:need|hiring|is|are|take|if|do|could|hire|consider|think|keep|give)/.test(hit.text)
  )
}

function pastOrOthers(hit: Hit): boolean {
  const before = hit.sentence.text.slice(
    Math.max(0, hit.start - hit.sentence.start - 40),
    hit.start - hit.sentence.start,
  )
  const after = hit.sentence.text.slice(hit.start - hit.sentence.start + hit.text.length)
  if (
    /\b(?:[\w']+ (?:said (?:to|she|he)|told me to)|who|he|she|they|which)(?: \w+)? $/.test(before) &&
    /^(?:refer|recommend|suggest)/.test(hit.text)
  )
    return true
  if (/^(?:suggest|recommend) me$/.test(hit.text) && /^ (?:that|to (?:read|try|look))/.test(after))
    return true
  return /\b(?:your|the|his|her) $/.test(before) && /^(?:recommendation|reference)$/.test(hit.text)
}

/** "If I came across as asking for an internship": a worry about being misread is no ask. */
const misread = (hit: Hit): boolean =>
  /\b(?:came across|come across|sounds? like|sounded like|seems? like|misunderst\w+|wrong idea)\b/.test(
    hit.sentence.text,
  )

const isQuestionAboutPractice = (hit: Hit): boolean =>
  /^who/.test(hit.text) === false && /\bhow (?:much|important)\b/.test(hit.sentence.text)

const resumeNoun = '(?:resume|resumes|resum|cv|c\\.v\\.|curriculum vitae|curriculum)'
const workSample = `(?:${resumeNoun}|portfolio|cover letter|writing sample|personal statement|essay|application|reel|demo reel|draft|linkedin profile|work samples?|samples|code|github|statement|transcript)`
const judge =
  '(?:review|look(?:ing)? (?:at|over|through)|read|check|feedback|comments?|critique|correct|edit|proofread|opinion|thoughts|glance|advice|tips|suggestions|improve|fix|go over|mark up|polish|input|perusal|peruse|tear apart|take a look|have a look|missing|strong|see)'

const reviewAsks: RegExp[] = [
  ...words(
    `${judge}(?:[\\s,]+[\\w'-]+){0,7}[\\s,]+(?:my|attached|enclosed|the) (?:\\w+ ){0,2}${workSample}`,
    `(?:my|attached|enclosed|a|copy of my)(?: \\w+){0,2} ${workSample}\\b[^.?!]{0,90}\\b${judge}`,
    `(?:review|read|check|correct|edit|look at|critique|comments? on|feedback on|perusal|opinion of|look over|go through) (?:it|them|this|these|everything)`,
    `(?:tell|let) me(?: know)? (?:if (?:it|they)|what(?:'s| is)? (?:missing|wrong|weak)|how (?:it|they) (?:look|looks|reads?)|what you think of (?:it|them|my))`,
    `send me your (?:\\w+ )?(?:comments|feedback|corrections|edits|thoughts|opinion)`,
    `(?:your|for) (?:kind |valuable |honest )?(?:comments|perusal|review|critique|feedback|opinion)`,
  ),
]

/** Reviewing needs something to review. */
const sample = new RegExp(`\\b${workSample}\\b`)

const introductionAsks: RegExp[] = [
  ...words(
    `(?:introduce|connect|link) me (?:to|with)(?! you)`,
    `(?:introduce|connect|link|refer) (?:us|me)(?: \\w+){0,4} (?:to|with)(?: \\w+){0,4} (?:others?|people|colleagues?|coworkers?|friends?|someone|anyone|partners?|somebody|anybody|classmates?|members?|contacts?|network|teammates?)`,
    `put (?:me|us) (?:in|into) (?:touch|contact) with`,
    `(?:names?|numbers?|emails?|contacts?|contact (?:info|information|details)|list|introductions?)(?: \\w+){0,2} (?:of|for|to)(?: [\\w'-]+){0,5} (?:others?|people|colleagues?|coworkers?|friends?|someone|anyone|technicians?|clients?|customers?|professionals|partners|members|contacts|practitioners|who (?:will|would|could|might|can))`,
    `(?:give|send|share|pass|get|text|email|provide)(?: \\w+){0,2} (?:names?|contacts?|phone numbers?|the number|some names|a few names|introductions?)`,
    `(?:who|whom|anyone|someone|anybody|somebody|people|others)(?: else)? (?:i|that i|whom i|who i)? ?(?:should|could|can|might|may|ought to) (?:also |else )?(?:i )?(?:talk|speak|contact|reach|call|write|meet|message|interview|connect)`,
    `(?:know|think of|suggest|recommend|name|point me (?:to|toward|towards))(?: \\w+){0,2} (?:anyone|someone|anybody|somebody|other people|others|another|any other|(?:two|three|a few|some|five|several) (?:other )?(?:people|colleagues|names|others))`,
    `(?:an?|some|any|few|couple of) introductions?`,
    `your (?:contacts|network|rolodex|connections)`,
  ),
]

const visitAsks: RegExp[] = [
  ...words(
    `(?:job )?shadow(?:ing)?`,
    `(?:a|the|your|full|quick|private|guided|short|give me a|take a|get a) (?:\\w+ )?tour`,
    `tour (?:of|your|the)`,
    `(?:show|walk|take) me (?:around|through (?:the|your)|your (?:shop|lab|office|plant|studio|site))`,
    `(?:spend|have|get) (?:a|the|one|half a|an entire|a whole|a full) (?:\\w+ )?(?:day|shift|morning|afternoon) (?:with you|at|watching|on|following|in|there)`,
    `ride[- ]?along`,
    `(?:ride|come|go|tag|follow|sit) along (?:with|on|for)`,
    `follow you (?:around|for|on|at|through)`,
    `watch you (?:work|at work|do|in action|on the job)`,
    `sit in on`,
    `(?:also|then|afterwards|and) (?:\\w+ ){0,2}(?:visit|see|come (?:by|see|to see|visit)) (?:your|the) (?:shop|lab|office|plant|studio|site|facility|workshop|farm|clinic|hospital|warehouse|factory|kitchen|store|workplace|station)`,
  ),
]

const favorAsks: RegExp[] = [
  ...words(
    `(?:please|kindly|could you|can you|would you|will you|may you|also|and|to|then|then please)(?: (?:also|please|kindly|then|just|possibly|maybe|either))* (?:send|email|e-mail|mail|forward|lend|loan|share|provide|bring|ship|text)(?: (?:me|us|over|along|with me))*(?: (?!reply|answer|note|line|message|word|times?|days?|dates?|yes|no|response|availability|couple|email|text|confirmation|hour|day|slot)[\\w'-]+){1,4}`,
    `(?:tell|give|send) me (?:the|your|what(?: \\w+){0,3} (?:the|your)|about (?:the|your)|how much)? ?(?:salary|pay|wages?|income|earnings|you (?:earn|make|get paid))`,
    `(?:be|become) (?:my|a) mentor`,
    `mentor me`,
    `(?:follow|subscribe to|like|share|repost) (?:my|our) (?:\\w+ )?(?:page|channel|account|profile|post|blog|podcast|shop|instagram|tiktok|youtube)`,
    `(?:endorse|follow) me`,
    `(?:sign|fill out|fill in|complete|stamp|take) (?:my|the|this|a|an|our) (?:\\w+ )?(?:forms?|survey|petition|questionnaire|timesheet|hours|papers?|worksheet)`,
    `(?:donat\\w+|sponsor) (?:to|my|our|for|a|the|us)`,
    `(?:buy|purchase|order) (?:my|our|from me|from my|some of my|a few of my)`,
    `(?:help|assist) me (?:with|on|write|do|finish|pay|choose|move|study|pass|build|find (?:a|an) (?:place|apartment|roommate|room|scholarship))`,
    `lend me`,
    `(?:also|and|plus|additionally)[, ]+(?:could|would|can|may|might|will) (?:you|i|we)(?: (?:also|please|perhaps|maybe|kindly|possibly|even))* (?!talk|speak|chat|call|phone|meet|visit|ask|have|get|tell|let|choose|pick|know|be|text|say|hear|find|spare|stop|come|take|give|i\\b|you\\b|hope|still|learn|reach|write|reply|answer|name|set|possibly|join)\\w+`,
    `(?:could|may|can|might) (?:i|we) (?:also |please )?(?:borrow|have a copy|keep|use your|come along|tag along|try|photograph|record|film|quote|sleep|stay)`,
    `(?:speak|talk|present|come) (?:to|at|in|for) (?:my|our) (?:\\w+ )?(?:class|club|school|group|church|students|program)`,
    `(?:get|give|grant|offer|have|arrange) (?:me|us) (?:a |an |some |any )?(?:\\w+ )?(?:discount|tickets?|pass|passes|samples?|free|access|scholarship|money|funding|badge)`,
  ),
]

const politeAsk =
  "(?:could|can|may|might|would|will|shall|do|are|is|please|kindly|i'd like|i would like|i'd love|i would love|i'd be|i would be|i'd|i would|id|wanna|i want|i wish|i hope|i am hoping|i'm hoping|hoping|wondering|i ask|asking|request|requesting|want|need|like to|love to|able to|any chance|chance|if|got|have|let's|lets|give me|spare|grateful|glad|honored|appreciate|invite|willing|open to|ok|okay|how about|what about|up for|down for|mind|possible|perhaps|maybe)"
const talkNoun =
  '(?:talk|talking|speak|speaking|spoke|chat|chatting|meet|meeting|call|phone|telephone|conversation|interview|interviewing|zoom|video|coffee|tea|lunch|minutes?|mins?|minuts?|hour|half[- ]hour|time|sit down|sit with|visit|pick your brain|brain|ask you|hear|questions?|listen|connect|answer|stop by|come by|drop by|facetime|skype|discuss|advice|learn from you|catch you|stop in|see you|tell me|share|word with you|buy you)'

const talkAsks: RegExp[] = [
  ...words(
    `${politeAsk}\\b[^.?!]{0,90}?\\b${talkNoun}`,
    `${talkNoun}\\b[^.?!]{0,60}?\\b(?:be|would|possible|okay|ok|work|suit|welcome|please|all right|alright|fine|with you|is all i|are all i|whenever)`,
    `(?:give|spare|grant|lend) me (?:\\w+ ){0,4}(?:minutes?|mins?|hour|time|moment)`,
    `let me know (?:when|if|what|which|whether|how)`,
    `tell me (?:when|if|what|which|whether|a|some)`,
    `(?:call|text|ring|phone|email|write|message|reply|answer)(?: me| back| to me| back to me)`,
    `(?:choose|pick|name|set|suggest) (?:a|any|the|your|whatever|whichever) (?:\\w+ )?(?:time|day|hour)`,
    `looking for (?:\\w+ ){0,4}(?:conversation|chat|talk|call|minutes|advice|interview)`,
    `(?:available|free)(?: \\w+){0,3} (?:for|to|sometime|any|this|next|on)`,
  ),
]

const kinds: [AskKind, RegExp[]][] = [
  ['introduction', introductionAsks],
  ['review', reviewAsks],
  ['visit', visitAsks],
  ['favor', favorAsks],
  ['talk', talkAsks],
]

const asking =
  /\?|\b(?:please|kindly|could|can you|would|will you|may i|might|let me know|tell me|send|give|i'd|i want|i need|i ask|hope|hoping|like|love|wish|appreciate|grateful|glad|asking|wonder|need|want|do you|are you|would you|if you|also|ask|request|spare|introduce|connect|check|review|correct|read|look|call|text|let's|choose|pick|comments|feedback|perusal|opinion)\b/

function isSecondAsk(kind: AskKind, hit: Hit): boolean {
  if (denied(hit) || !asking.test(hit.sentence.text)) return false
  if (
    kind === 'favor' &&
    /^help me/.test(hit.text) &&
    /\b(?:would|will|to|might|can|could) $/.test(hit.sentence.text.slice(0, hit.start - hit.sentence.start))
  )
    return false
  const before = hit.sentence.text.slice(0, hit.start - hit.sentence.start)
  if (kind === 'talk')
    return !/\b(?:you|he|she|they) (?:said|told|mentioned|wrote|gave|spoke)\b[^,;]*$/.test(before)
  // A choice of medium or place ("a call or a quick tour") belongs to the same ask.
  if (kind === 'visit' && /\bor\b/.test(hit.sentence.text) && !/\balso\b/.test(hit.sentence.text))
    return false
  // What was done already, by whomever, is not asked.
  if (
    /\b(?:(?:thank you|thanks|grateful)(?: so much)? for (?:\w+ )?\w+|(?:you|he|she|they|who) (?:\w+ )?(?:introduced|connected|gave|sent|shared|offered|showed))$/.test(
      before + hit.text.split(' ')[0],
    )
  )
    return false
  if (
    /^(?:an?|some|any|your) /.test(hit.text) &&
    kind === 'introduction' &&
    !/\?|please|could|would|like|love|hope|need|help|give|make/.test(hit.sentence.text)
  )
    return false
  return true
}

/** Every kind of thing the message asks for, with its place. */
export function findAsks(reading: Reading): Map<AskKind, Hit> {
  const found = new Map<AskKind, Hit>()
  const job = findJobAsk(reading)
  const referral = findReferralAsk(reading)
  if (job) found.set('job', job)
  if (referral) found.set('referral', referral)
  for (const [kind, patterns] of kinds) {
    const hit = findIn(
      reading,
      patterns,
      (h) => isSecondAsk(kind, h) && !covered(h, found) && (kind !== 'review' || sample.test(reading.text)),
    )
    if (hit) found.set(kind, hit)
  }
  if (!found.has('talk')) {
    const length = askedLengths(reading).find(
      (at) => ![...found.values()].some((o) => o.sentence.start <= at.start && at.end <= o.sentence.end),
    )
    if (length) found.set('talk', { ...length, text: '' })
  }
  return found
}

/** A sentence that is a job ask or a second favour is not the conversation asked for as well. */
function covered(hit: Hit, found: Map<AskKind, Hit>): boolean {
  return [...found.values()].some((other) => other.start < hit.end && hit.start < other.end)
}

export const resumeWord = resumeNoun
