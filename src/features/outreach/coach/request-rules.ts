// Rules about what a request says: how found, who you are, why them, how long, when, and that it is to learn.
import { messageLimits } from '../../../shared/defaults.ts'
import { findJobAsk, findReferralAsk } from './asks.ts'
import { isFlattering } from './conduct-rules.ts'
import { askedLengths } from './duration.ts'
import { partsOf } from './person-names.ts'
import {
  denied,
  evidenceAt,
  evidenceOf,
  findIn,
  pattern,
  words,
  type Hit,
  type Reading,
  type Sentence,
} from './reading.ts'
import { concept, conceptsOf, isSmallWord, wordsOf } from './stems.ts'
import type { CoachInput, Finding } from './verdict.ts'

const kin =
  '(?:husband|wife|spouse|partner|son|daughter|sister|brother|cousin|mother|father|mom|mum|dad|aunt|uncle|grandmother|grandfather|grandma|grandpa|nephew|niece|neighbou?r|friend|roommate|coworker|co-worker|colleague|classmate|boss|manager|teammate|landlord|landlady|in-law|kids?|child|children|family|parents?|girlfriend|boyfriend|fiancee?|godmother|godfather)'
const guide =
  '(?:teacher|instructor|professor|prof|counsell?or|adviser|advisor|coach|pastor|priest|imam|rabbi|tutor|mentor|dentist|doctor|nurse|hairdresser|barber|librarian|supervisor|dean|principal|trainer|mechanic|case ?worker|minister)'
const group =
  '(?:group|club|church|parish|mosque|temple|synagogue|congregation|choir|league|team|class|school|college|university|union|association|society|chapter|guild|gym|neighbou?rhood|street|block|building|shop|store|market|volunteer|volunteers|board|server|channel|forum|community|chamber|network|alumni|program|meetup|troop|band|library|village|town|plant|office|company|shift|crew|line|desk)'
const foundVerb =
  '(?:found|saw|seen|read|came across|come across|ran across|ran into|stumbled (?:on|upon|across|over|into)|discovered|noticed|spotted|heard|overheard|listened to|been listening to|been reading|been following|been watching|listening to|watched|watching|learned|learnt|looked|googled|got|gotten|obtained|received|picked up|took|met|meet|recognized|recognised|remember|remembered|follow|following|followed|was given|were given|was told|was referred|was pointed|was introduced|been given|been told|been referred|went through|attended|visited|sat in|sat through|caught|encountered|bumped into|subscribe|subscribed|enjoyed|loved|liked|see|hear|read|copied|searched|wrote down|have your|have had your|bookmarked|pulled|happened (?:on|upon|across)|watched)'

/** "Ms. Petit's name was given to me", "we met at", "you taught my cousin", "from the hiking club". */
const foundPatterns: RegExp[] = [
  pattern(
    `(?:^|\\b(?:i|we|i've|i'd|i have|just|also|first|recently|and|when|where|once|how i|been|ive|that|which)\\s+(?:\\w+ly )?)${foundVerb}(?:[\\s,"'-]+[\\w'&.-]+){0,8}?[\\s,"'-]+(?:you|your|you're|you've|yours|u|ur|name|profile|contact|number|email|details|card|(?:podcast|episode|article|interview|video|lecture|talk|panel|newsletter|clip|documentary|exhibit|exhibition|demonstration|webinar|story|feature|listing|post|advertisement|ad) (?:about|on|of|in|by|at|twice|with|where|from|series|and|i))\\b`,
  ),
  ...words(
    `(?:your|the) (?:name|number|contact(?: \\w+)?|email|card|details|address|info|information|profile)(?: and \\w+)?(?: \\w+){0,2} (?:was|were|is|are|came|comes|appeared|appears|came up|popped|given|listed|stands|stood|turned up|sits|hangs)`,
    `(?:told|tells|gave|gives|suggested|suggests|recommended|recommends|mentioned|mentions|said|says|introduced|pointed|referred|sent|urged|passed|handed|directed|encouraged|nudged|steered|put)(?: \\w+){0,3}? (?:me|i|us) (?:to|your|about|that|you|in your|on to|toward|towards|should|contact|write|talk|speak|reach|message|call|email|at|in|with)`,
    `(?:he|she|they|who|\\w+'s|${kin}|${guide}|[a-z]+)[\\s,]+(?:always |often |once |also |just |really |still )?(?:says|said|told me|tells me|mentioned|thinks|thought|swears|raves|spoke|speaks|talked|talks|recommended|suggested|recommends|suggests|insisted|insists|brought up|described)(?: (?:that|to|how|me|about|so|highly|of|very|i (?:should|could|might|can|must) (?:\\w+ )?(?:talk|write|ask|contact|call|reach|message|speak)))*(?: \\w+){0,2}? (?:you|your|you're|you'd|you've|to you|u)`,
    `(?:gave|given|giving|give|passed|shared|got|handed|provided|forwarded|supplied)(?: \\w+){0,3} (?:me|us)? ?(?:your|the|this) (?:name|number|contact|email|card|details|address|info|information)`,
    `your (?:name|number|contact|email|card|details) (?:from|through|via|on|in|at|off)`,
    `(?:referred|introduced|recommended|directed|sent|pointed|connected|steered) (?:\\w+ ){0,2}(?:to you|by|your way|in your direction)`,
    `(?:we|you and i|both of us|the two of us) (?:\\w+ )?(?:met|meet|both|share|shared|worked|work|go|went|are|were|sing|sang|play|played|attend|attended|sat|talked|spoke|know|grew|live|lived|belong|ride|rode|took|take|have|had|overlapped|chatted|crossed|once|volunteer|volunteered|served|stood|shook|graduated|studied|bumped)`,
    `(?:fellow|same|mutual|common|shared|in common) [\\w'-]+`,
    `(?:i'm|i am|we're|we are|as|being) (?:also|both|a fellow|another|an old|a former|a regular|one of your|a (?:customer|client|patient|neighbor|member|reader|listener|subscriber|follower|parishioner) (?:of|at|in))`,
    `(?:alum|alumna|alumnus|alumni|classmates?|neighbou?rs?|your (?:student|customer|patient|client|tenant|reader|listener))`,
    `(?:your|you and my) (?!family|children|kids|parents|kid|child)${kin}`,
    `my (?:\\w+ ){0,4}(?:${kin}|${guide})(?:'s)?\\b[^.?!]{0,80}\\b(?:you|your|u)`,
    `(?:you|u)(?:'ve| have|'d| had| once| also| just| kindly| recently| really| even| actually)* (?:taught|treated|fixed|repaired|installed|helped|came|visited|spoke|gave|showed|cut|delivered|trained|coached|judged|told|explained|talked|presented|led|sold|served|walked|answered|signed|stopped|made|built|drove|took|read|sat|worked on|looked after|cared for|did|met|shook|let|sent|brought|handed|hosted|demonstrated|lectured|guided|mentioned|said|stood|waved|saved|pulled|ran|played|sang|set|were)\\b[^.?!]{0,70}\\b(?:me|my|our|us|we|i|mine)`,
    `(?:you|u) (?:were|are|was) (?:\\w+ ){0,3}(?:guest|speaker|critic|judge|panelist|presenter|instructor|teacher|on the panel|our|my|at the|in the|the (?:one|person|site|lead|nurse|guide|technician|inspector|officer))`,
    `(?:you|u) (?:said|told|explained|mentioned|showed|spoke|talked)\\b`,
    `your (?:[\\w'-]+ ){0,4}(?:lecture|talk|presentation|demonstration|demo|workshop|panel|podcast|article|essay|book|post|posts|blog|video|videos|interview|page|website|newsletter|column|seminar|webinar|keynote|speech|booth|exhibit|exhibition|concert|channel|thread|card|sign|van|truck|profile|photo|paper|signature|flyer|ad|story in|letter to the editor|testimony|tutorial|map|poster|mural|stall|table|shop window|plaque|reel)`,
    `(?:i )?(?:shop|eat|bank|train|swim|exercise|volunteer|live|work|worship|pray|study|sit|drive|walk|ride|go) (?:[\\w'-]+ ){0,4}(?:at your|in your|near your|past your|by your|next door|across from|down the|from your|with your|behind your|opposite)`,
    `from (?:the |our |your |my |mr\\.? |mrs\\.? |ms\\.? |coach )?(?:[\\w'&-]+ ){1,5}?(?:${group}|hockey|soccer|basketball|softball|bowling|yoga|hiking|practice|here)`,
    `(?:on|in|at|from|through|via|off|by|thanks to) (?:the |a |an |your |our |this |my )?(?:[\\w'&-]+ ){0,4}?(?:linked ?in|yelp|discord|reddit|facebook|instagram|youtube|alumni (?:\\w+ )?(?:directory|network|page|list|database)|staff (?:page|directory)|directory)`,
    `(?:after|at|during|since|following|when) (?:\\w+ ){0,3}(?:your|you) (?:[\\w'-]+ ){0,3}(?:talk|lecture|visit|presentation|class|demo|demonstration|workshop|came|spoke|visited|gave|tour|show|set|shift)`,
    `(?:long[- ]?time|regular|faithful|loyal) (?:customer|reader|listener|client|patient|subscriber|follower|visitor)`,
    `(?:you) (?:wrote|posted|commented|answered|argued)(?! back)`,
    `(?:led|brought|sent|took|pointed|drew|guided|steered) me (?:to|toward|towards|your way|here)`,
    `how i (?:found|got|came|learned|heard)`,
    `(?:our|a) (?:mutual|shared|common) (?:\\w+ )?(?:friend|acquaintance|contact|connection)`,
    `(?:friend|student|neighbor|cousin|niece|nephew|daughter|son|sister|brother|colleague|coworker|customer|client|patient|classmate) of (?:yours|[a-z]+'s)`,
    `(?:connected|put in touch|in touch) (?:\\w+ )?(?:through|via|by)`,
    `(?:found|find|reached|looked|tracked) you`,
    `(?:know|knew) (?:of|about) you (?:from|through|by|because|since)`,
  ),
]

const howFoundNoise = new Set(
  [
    'work',
    'search',
    'online',
    'local',
    'person',
    'friend',
    'old',
    'company',
    'school',
    'student',
    'phone',
    'contact',
    'connect',
    'name',
    'meet',
    'talk',
    'find',
  ].map(concept),
)

export function saysHowFound(input: CoachInput, body: Reading): Finding {
  const hit =
    findIn(body, foundPatterns, (h) => !wishful(h) && !denied(h) && !isPlaceholderOnly(h)) ??
    overlapHit(body, input.contact.howFound, new Set([...fieldConcepts(input), ...howFoundNoise]))
  if (hit) return { verdict: 'pass', evidence: evidenceOf(body, hit) }
  return { verdict: 'fail', reason: { code: 'how-found' }, fix: { code: 'how-found' } }
}

/** "I would love to hear about your path" is a wish, not how the name was found. */
function wishful(hit: Hit): boolean {
  const local = hit.start - hit.sentence.start
  const before = hit.sentence.text.slice(Math.max(0, local - 40), local)
  const lead = hit.text.split(/\s+/).slice(0, 3).join(' ')
  if (
    /\b(?:would|could|can|may|might|'d|will|love|like|want|hope|wish|able|if|chance|happy|glad|please|let|excited|eager|grateful) (?:\w+ )?(?:to )?(?:\w+ )?$/.test(
      before,
    ) &&
    !/\b(?:said|told|met|gave|suggested)\b/.test(lead)
  )
    return true
  return (
    /\b(?:how|when|where|whether|what|why|that) (?:you|u)$/.test(`${before}${lead.split(' ')[0]}`) &&
    /\b(?:how|whether|what|why) $/.test(before)
  )
}

const isPlaceholderOnly = (hit: Hit): boolean => /[[{<]\s*\w*\s*$/.test(hit.text)

const fieldConcepts = (input: CoachInput): Set<string> =>
  new Set([
    ...conceptsOf(input.contact.title ?? ''),
    ...conceptsOf(input.contact.organization ?? ''),
    ...partsOf(input.contact.name).all.map(concept),
    ...partsOf(input.seeker.name).all.map(concept),
  ])

/** First sentence that shares a meaningful word with a private note of the seeker. */
function overlapHit(
  body: Reading,
  note: string | undefined,
  noise: Set<string>,
  needed = 1,
): Hit | undefined {
  const wanted = [...conceptsOf(note ?? '')].filter((c) => !noise.has(c))
  if (wanted.length === 0) return undefined
  for (const sentence of body.sentences) {
    const here = conceptsOf(sentence.text)
    if (wanted.filter((c) => here.has(c)).length >= needed) return asHit(sentence)
  }
  return undefined
}

const asHit = (sentence: Sentence): Hit => ({
  start: sentence.start,
  end: sentence.end,
  text: sentence.text,
  sentence,
})

const notARole =
  '(?!(?:huge|big|great|bit|little|fan|admirer|follower|reader|listener|subscriber|friend|person|member|neighbou?r|cousin|nephew|niece|sister|brother|son|daughter|aunt|uncle|relative|acquaintance|hard|very|quick|good|nice|fast|diligent|curious|people|lover|believer|customer|patient|client|regular|perfect|excellent|strong|team|best|only|one|few|lot|stranger|total|complete|real)\\b)'
const workVerb =
  '(?:work|worked|working|study|studied|studying|teach|taught|drive|drove|driven|run|ran|own|owned|attend|attended|clean|cleaned|cook|cooked|sell|sold|manage|managed|serve|served|stock|stocked|bake|baked|farm|farmed|fix|fixed|repair|repaired|build|built|paint|painted|interpret|interpreted|translate|translated|raise|raised|nanny|babysit|babysat|wait tables|waited tables|bartend|bartended|deliver|delivered|graduate|graduated|major|majored|majoring|minor|enrolled|enroll|transferred|retired|immigrated|emigrated|train|trained|apprentice|apprenticed|code|coded|volunteer|volunteered|coach|coached|lay|laid|dig|dug|operate|operated|weld|welded|sew|sewed|style|styled|tutor|tutored|keep (?:the )?books|kept (?:the )?books|tend|tended|lead|led|lost my job|quit|left my job|left teaching|finish|finished|start|started|begin|began|take|taking|took|switch|switched|switching|move|moved|moving|changed|changing|transition|transitioning|returned|returning|returning to school|came (?:here )?from|grew up|process|answer phones|answered phones|guard|guarded|handle|handled|supervise|supervised|spent|packed|pack|picked|pick|care for|cared for|do hair|did hair|do nails|did nails|went back|load|unload|bind|shoe|mend|groom|milk|breed|brew|roast|carve|forge|grind|print|frame|install|inspect|patch|plaster|pave|plow|press|prune|shear|ship|solder|survey|sweep|tune|upholster|weave|wire|nurse|assemble|harvest|haul|iron|mow|restore|shelve|stitch|tow|trim|usher|look after|wait on|kept (?:house|shop)|raised)'
const schoolWords =
  '(?:student|major|majors?|sophomore|junior|senior|freshman|freshmen|first-year|second-year|third-year|fourth-year|final-year|graduate|grad|undergrad|undergraduate|enrolled|degree|diploma|studying|apprentice|pre-apprentice|apprenticeship|semester|transfer|prerequisites|clinicals|certificate|ged|esl|coursework|courses|classes|community college|college|university|campus|program|high school|night school|trade school|bootcamp|training|studies|alum|dropout|academy)'

const whoPatterns: RegExp[] = [
  // A short plain sentence about what one does: "I hang drywall."
  /^i (?!\w+ed\b|left|spent|came|went|hang on|mind|wash my|am\b|was|have|had|hope|want|wish|know|think|thought|love|like|found|saw|seen|read|heard|got|met|can|could|would|will|may|might|do\b|did|need|ask|understand|admire|see\b|hear|really|just|appreciate|promise|remember|believe|thank|still|also|stood|missed|picked|took|look|write|wrote|beg|trust|expect|learn|liked|loved|noticed|visited|never|always|respect|adore|enjoy|seek|call|dont|don't|feel|mean|won|must|should|work\b)[a-z]+ (?!you|your|u\b|to\b|that\b|it\b|this\b|so\b|about\b)[\w' -]{3,32}[.!]?$/g,
  ...words(
    `(?:i'm|i am|im|i'll be|i was|i've been|i have been|as|being|i used to be|i became|i become|currently|now) (?:also |just |only |still |actually |currently |now |really |presently |both |simply )?(?:an?|the|one of the|your) ${notARole}(?:[\\w'-]+)`,
    `(?:i'm|i am|im|i was|i've been|i have been|i'm currently|i am currently|i'm now|i'm also) (?:\\w+ly )?(?:a )?(?:studying|majoring|enrolled|taking|working|training|finishing|completing|starting|beginning|pursuing|attending|retraining|graduating|in (?:[\\w-]+ ){0,3}(?:school|college|university|training|program|classes)|in (?:the|my|a|an|your|grade|college|school|high|week|tenth|eleventh|twelfth|\\d)|at (?:the|my|\\w+ (?:college|university|high|community|state|tech|school)|school|college|community)|halfway|between jobs|retired|unemployed|laid off|changing careers|switching|transitioning|moving (?:from|to|into|out)|going (?:back )?to (?:school|college)|back in school|on leave|new to|from|on split|behind the|leaving|raising|applying to|two|three|one|in my|about to (?:finish|graduate|start)|due to|set to (?:finish|graduate|start)|learning|teaching|driving|running|doing|earning|preparing for|trying to (?:leave|move|switch|become)|hoping to become|(?:twenty|thirty|forty|fifty|sixty|fifteen|sixteen|seventeen|eighteen|nineteen|\\d\\d)\\b|happy in my)`,
    `i(?:'ve|'d| have| had)? (?:also |currently |now |just |only |recently |still |previously |first |already |once |myself )*${workVerb}\\b(?! (?:to (?:ask|see|know|hear|learn|talk|speak|think|wonder|read|notice)|your|you|home|a look|wondering|reading|following|care of you|up your|it|part in|the time|time|off the|this message|past|by|note|into your|out|my bus|the (?:bus|train|tram|tour|stairs|card|flyer|leaflet|liberty)))`,
    `having (?:\\w+ly )?${workVerb}\\b(?! (?:to|your|you|the time|part))`,
    `my (?:days|nights|mornings|evenings|weeks?)(?: \\w+)? (?:go|pass|are spent|belong|begin|end)`,
    `(?:by night|by day|at night|on weekends|for (?:\\w+ ){1,2}(?:years|months)),? i(?:'ve| have)? (?!wonder|dream|want|admir|follow|thought|read|love|watch|seen|been (?:reading|following|wondering))[a-z]+`,
    `after (?:an? |\\w+ )?(?:\\w+ )?(?:decades?|years|lifetime|career)(?: \\w+)? (?:in|of|as|at|behind) [^.?!]{0,30}\\bi\\b`,
    `(?:mother|father|mom|dad|parent) of (?:one|two|three|four|five|six|twins|\\d)`,
    `i(?:'ve| have)? (?:just |recently )?(?:turn|turned) (?:\\w+teen|twenty|thirty|forty|fifty|sixty|\\d\\d)|(?:ninth|tenth|eleventh|twelfth)[- ]grader?`,
    `i used to (?!think|believe|wonder|watch|read|see|love|follow|hate|live|dream|pass|come|walk)[a-z]+|i(?:'m| am) (?:self-)?employed`,
    `i left (?:school|college|university|the (?:army|navy|factory|mill|farm|force|trade|bank))`,
    `i\\b[^.?!]{3,40} (?:for a living|as a trade|full[- ]time|part[- ]time)`,
    `i (?:was|am|were) (?:a |an |the )?(?:\\w+ )?(?:accountant|teacher|nurse|surveyor|engineer|doctor|lawyer|cook|chef|driver|soldier|clerk|cashier|mechanic|farmer|secretary|pharmacist|manager|waiter|waitress|student|tailor|welder|librarian|journalist|musician|programmer|technician|assistant|carpenter|electrician|plumber|baker|barista|designer|seamstress|dentist|economist|translator|bookkeeper|paramedic|firefighter|guard|housekeeper|janitor|sailor|fisherman|veterinarian|architect|chemist|midwife|pilot)`,
    `my (?:\\w+ ){0,2}(?:job|work|studies|major|degree|program|background|classes|courses|class|coursework|apprenticeship|shift|shifts|training|career|semester|clinicals|certificate|trade|first (?:year|semester|term)|second year|senior year|junior year|college|school|ged|internship|diploma|years|occupation|profession|business|employer|degree program|prerequisites|campus|thesis|capstone|enrollment)`,
    `(?:twenty|thirty|forty|fifty|ten|eleven|twelve|five|six|seven|eight|nine|four|three|two|fifteen|sixteen|seventeen|eighteen|\\d+|many|several|a few) years (?:of|as|in|at|behind|on|with)`,
    `[\\w-]+ by (?:trade|training|day|profession)|(?:single (?:mother|father|mom|dad|parent)|veteran|first in my family|first-gen(?:eration)?|newcomer|immigrant|refugee|career[- ]changer|stay-at-home|returning student|army|navy|marine corps|air force|retiree|ex-\\w+|former (?!student of yours|neighbor|classmate)[\\w-]+)`,
    `(?:nursing|accounting|engineering|business|biology|art|english|history|computer science|design|welding|culinary|education|psychology|marketing|math|chemistry|physics|music|film|law|paralegal|pre-\\w+|electrical|hvac|automotive|dental|medical|criminal justice|social work|theater|theatre|geography|geology|kinesiology|photography|journalism|communications?|economics|finance|it|hospitality|horticulture|agriculture|sociology|political science|philosophy|anthropology) (?:student|major|grad|graduate|undergrad|trainee|apprentice)`,
    `(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ]year (?:[\\w-]+ ){0,5}(?:student|apprentice|major|of|at|in)`,
    `(?:student|senior|junior|sophomore|freshman|apprentice|trainee|major|undergrad) (?:at|in|from|here|studying|of|with)`,
  ),
  new RegExp(
    `(?:^|[,(-] ?)(?:an? )?(?:[\\w-]+ ){0,4}(?:student|major|sophomore|apprentice|trainee|undergrad|freshman|teacher|nurse|driver|cook|chef|clerk|cashier|barista|veteran|mechanic|janitor|waitress|server|caregiver|line cook|bartender)(?: (?:at|in|from|here|by day|turned|of|who)\\b|,| -|\\.)`,
    'g',
  ),
  new RegExp(
    `^(?:and |also |currently |just |now )?(?:in|at|studying|majoring in|finishing|taking|doing|attending|new in|back in) (?:[\\w'-]+ ){0,4}(?:school|college|university|program|classes|bootcamp|academy|training|grade|apprenticeship)\\b`,
    'g',
  ),
  new RegExp(`\\bi\\b[^.?!]{0,60}\\b${schoolWords}\\b`, 'g'),
  // What one is, set before "I": "A retired electrician, I …"
  new RegExp(`^(?:(?:now|once|still|formerly|currently) )?an? ${notARole}[\\w' -]{3,50}, i\\b`, 'g'),
]

export function saysWhoYouAre(body: Reading): Finding {
  const hit = findIn(body, whoPatterns, (h) => !denied(h) && !aboutContact(h))
  if (hit) return { verdict: 'pass', evidence: evidenceOf(body, hit) }
  return { verdict: 'fail', reason: { code: 'who-you-are' }, fix: { code: 'who-you-are' } }
}

/** "you were a nurse for ten years", "my aunt is a student there": about somebody else. */
function aboutContact(hit: Hit): boolean {
  const local = hit.start - hit.sentence.start
  const before = hit.sentence.text.slice(Math.max(0, local - 46), local)
  if (/\b(?:if|whether|should|could|might|how|what|why|when) $/.test(before) && /^i\b/.test(hit.text))
    return true
  if (/^i was (?:\w+ )?(?:in|at) the$/.test(hit.text)) return true
  if (
    /^(?:as|being|currently|now|(?:twenty|thirty|forty|\w+) years|former|veteran|ex-|single|army|navy|,|-|\()/.test(
      hit.text,
    ) ||
    !/\bi\b|\bi'|\bmy\b|\bim\b/.test(hit.text)
  ) {
    return (
      /\b(?:you|your|he|she|they|his|her|their|you're|you've)\b[^.?!]*$/.test(before) ||
      (/\b(?:you|your|you've|you're)\b/.test(hit.text) && !/\bi\b/.test(hit.text))
    )
  }
  return (
    /^i\b[^.?!]*\b(?:your|you|you're)\b[^.?!]*$/.test(hit.text) &&
    !/\b(?:enrolled|studying|major|student (?:at|in)|my|i'm)\b/.test(hit.text)
  )
}

/** Words that say nothing particular about one person's work. */
const general = new Set(
  `work working works job jobs career careers field industry profession professional professionals company firm business
  organization experience experiences path role position people person team office interest interested interesting
  learn learning hear ask asking talk talking speak speaking chat call conversation interview informational meeting meet
  minute half hour convenience convenient information advice insight insights guidance question questions student
  students college university school program degree major class classes semester graduate thank thanks appreciate
  grateful name email message profile linkedin page website site contact connect connection connecting reach reaching write writing
  find found saw came across read impressed impressive inspired inspiring inspire amazing great wonderful awesome
  incredible excellent successful success background knowledge skill skills expert expertise love enjoy hope wish want
  help helpful possible available free phone video zoom coffee person virtual kind generous busy schedule respond reply
  answer look looking forward dear hello best sincerely regards truly honest really greatly deeply know understand
  opportunity opportunities life world state country everything anything something someone expand share sharing
  currently today recently journey story stories day living year years start started starting step pursue pursuing
  consider considering become becoming attention admire admired admiration respect proud perfect perfection excellence
  level fine magnificent best greatest line kind type way area areas subject information resume attached opening hire hiring internship
  list family friends home house health business new member members staff directory details detail card booth fair event number got obtained comfortable easy evening morning
  afternoon week month any day days please kindly seek seeking employment knowledge only choose easy suit suits works prefer friend`.split(
    /\s+/,
  ),
)

const youDid =
  /\b(?:you|u|he|she|they)(?:'ve|'d|'re|'s| have| had| has| were| are| was| once| also| still| actually| always| only| never| even| first| just| and \w+| yourself| both| now| recently| really)* (?!(?:can|could|can't|would|will|might|may|should|have|are|like|want|choose|prefer|need|think|were|was|is|do|did|had|be|or|and|in|on|at|for|by|to|the|if|about|as|so|please|find|get|know|guys|all|who|best|set|pick|name|decide|say|see|feel|see|agree|reply|answer|wish|must|a|an|my|your|with|from|soon|very|today|it|this|that|when|whenever|any|some|i|too|ever|reading|well|out|of|because|but|through|there|then|enough|think|also)\b)([a-z]+)/g
const yourThing =
  /\byour (?:\w+ ){0,3}(?:work (?:on|with|in|at|to)|project|article|essay|book|post|talk|lecture|story|switch|move|transition|change|change from|path from|jump|research|design|paper|video|podcast|piece|exhibit|exhibition|shop|restaurant|garden|bridge|team's|thesis|column|map|mural|program for|class on|episode|series|photos?|drawings?|paintings?|study|case|route|model|bakery|farm|clinic|studio|invention|method|technique|approach|specialty|specialization|focus)\b/g

export function specificReason(input: CoachInput, body: Reading): Finding {
  const sentences = body.sentences.filter((s) => !leftBlank(s) && !isFlattering(s))
  const known = new Set([...partsOf(input.contact.name).all, ...partsOf(input.seeker.name).all].map(concept))
  const title = conceptsOf(input.contact.title ?? '')
  const why = [...conceptsOf(input.contact.why ?? '')].filter(
    (c) => !title.has(c) && !generalConcepts.has(c) && !known.has(c),
  )
  const hit =
    sentences.find((s) => why.some((c) => conceptsOf(s.text).has(c))) ??
    sentences.find((s) => particulars(s, title, known, youDid) >= 3) ??
    sentences.find((s) => particulars(s, title, known, yourThing) >= 2)
  if (hit) return { verdict: 'pass', evidence: evidenceAt(body, hit.start, hit.end) }
  return {
    verdict: 'fail',
    reason: { code: 'specific-reason' },
    fix: { code: 'specific-reason', params: { name: input.contact.name } },
  }
}

const generalConcepts = new Set([...general].map(concept))

/** The particular should stand where a blank of the template still is. */
const leftBlank = (s: Sentence): boolean =>
  /\b(?:your|in|on|about|of|the|admire|for)\s+(?:\w+ ){0,2}(?:\[[^\]]*\]|\{+[^}]*\}+|<[^>]*>|_{2,}|x{3,})/.test(
    s.text,
  ) && !/\b(?:at|the|in) \[(?:college|school|term|university|semester)\]/.test(s.text)

function particulars(sentence: Sentence, title: Set<string>, known: Set<string>, pattern: RegExp): number {
  let best = 0
  for (const match of sentence.text.matchAll(pattern)) {
    const after = wordsOf(sentence.text.slice(match.index))
    const particular = new Set(
      after
        .filter((w) => !isSmallWord(w) && w.length > 2)
        .map(concept)
        .filter((c) => !generalConcepts.has(c) && !title.has(c) && !known.has(c)),
    )
    best = Math.max(best, particular.size)
  }
  return best
}

export function asksDuration(body: Reading): Finding {
  const lengths = askedLengths(body)
  if (lengths.length === 0)
    return { verdict: 'fail', reason: { code: 'no-duration' }, fix: { code: 'duration' } }
  const { failMin, failMax, goodMin, goodMax } = messageLimits.duration
  const bad = lengths.find(({ minutes }) => minutes.some((m) => m < failMin || m > failMax))
  const odd = lengths.find(({ minutes }) => minutes.every((m) => m < goodMin || m > goodMax))
  const at = bad ?? odd ?? lengths[0]!
  const evidence = evidenceAt(body, at.start, at.end)
  if (bad)
    return { verdict: 'fail', evidence, reason: { code: 'duration-outside' }, fix: { code: 'duration' } }
  if (odd) return { verdict: 'warn', evidence, reason: { code: 'duration-short' }, fix: { code: 'duration' } }
  return { verdict: 'pass', evidence }
}

const timeNoun =
  '(?:times?|days?|hours?|evenings?|mornings?|afternoons?|weeks?|weekends?|dates?|slots?|moments?|nights?|months?|weekdays?|lunch|part of the day|window)'
const suits =
  "(?:suits?|works?|fits?|is (?:\\w+ )?(?:convenient|good|best|easy|easiest|comfortable|ok|okay|fine|better|handy|quiet|slow|most)|are (?:\\w+ )?(?:convenient|good|best|easy|easiest|comfortable|ok|okay|fine|better|free|most)|convenient|you (?:choose|like|prefer|want|pick|wish|say|find|name|have|can|are free|set|would like|would prefer|think|get|happen|feel)|you're (?:free|available|around|open)|your schedule|best for you|good for you|better for you|easy for you|easiest for you|easier for you|comfortable (?:for|to) you|convenient (?:for|to) you|of (?:your|their|his|her) (?:own )?(?:choosing|choice)|to suit you|at all|agreeable)"

const convenience: RegExp[] = [
  ...words(
    `any (?:\\w+ )?${timeNoun}`,
    `any ?time`,
    `anytime`,
    'whenever',
    `(?:whatever|whichever)(?: \\w+){0,2} ${timeNoun}`,
    `(?:whatever|whichever) (?:is|works|suits|fits|you|would|day)`,
    `what(?:'s| is| are| would be)? (?:the )?(?:best|easiest|good|most|a good) (?:\\w+ )?(?:${timeNoun}|for you)`,
    `what(?:'s| is) (?:good|best|easiest|convenient|easier|better) for you`,
    `(?:an?|the|some|what|which|another|other|your|in) (?:\\w+ ){0,3}?${timeNoun}(?: or \\w+)?(?: (?:that|which|when|and (?:place|day|time|hour|date)))*(?: (?:would|might|will|could|best|better|may|most))* ${suits}`,
    `(?:what|which) ${timeNoun}[^.?!]{0,20} (?:work|suit|fit|best|good|convenient|easiest|easier|prefer|like|free)\\w*`,
    `${timeNoun} (?:that )?(?:convenient|comfortable|agreeable|suitable|easy|good|best) (?:to|for|with) you`,
    `(?:choose|pick|name|set|select|suggest|propose|decide|say|tell me|give me|send me|let me know)(?: \\w+){0,2} (?:an?|the|whatever|whichever|any|your|some|which|what|few|couple of) (?:\\w+ )?${timeNoun}`,
    `(?:choose|pick|name|set|select|decide) (?:when|any|whatever|whichever)`,
    `when(?:ever)?(?: \\w+){0,5} (?:works?|suits?|convenient|free|available|good for you|best for you|easiest|you can|you have (?:time|a moment|a minute|a break|a chance)|you like|you want|you prefer|slow|quiet|quieter|slower|slows|best|calm|it's easy|you get a chance|you're able|up for it)`,
    `at (?:your|ur|the) (?:\\w+ ){0,2}(?:convenience|leisure|pleasure)`,
    `(?:your|ur) (?:convenience|timing|availability|choice of (?:time|day|times|days)|preferred (?:time|day))`,
    `(?:around|on|to|with|fit|into|suit|depending on|depends on|match|by|know|follow|work around|bend to) (?:your|ur) (?:\\w+ )?(?:schedule|calendar|timing|availability|shifts?|hours|clock|day|week|timetable|plans)`,
    `you (?:fix|say) (?:the|which|what|when|a)`,
    `(?:set|chosen|picked|decided|fixed|named|selected) by you`,
    `(?:tell me|let me know|say) what(?:'s| is| would be| works| suits)(?: \\w+)? (?:easiest|best|easier|convenient|good|better|comfortable|you|for you)`,
    `(?:as|when|if|whenever) (?:your|the) (?:\\w+ ){1,3}(?:permits?|allows?|lets?)`,
    `(?:in|on|at|for) (?:whatever|whichever|any) (?:\\w+ ){0,2}(?:you|room)`,
    `you (?:choose|pick|set|decide|call the|name (?:it|the|whatever|a)|tell me (?:when|what|which)|say when|can choose|may choose|can pick|may pick|can decide|may decide|get to (?:pick|choose)|can set|may set|select)`,
    `(?:it's|it is|that's|totally|entirely|completely|all) your (?:call|choice|pick|decision)`,
    `of (?:your|their) (?:own )?(?:choosing|choice)`,
    `your (?:call|pick|choice)(?! (?:of (?:career|field|major|words)|back|me|up|from|will|would|is important))`,
    `(?:work|fit|arrange|plan|build|schedule|adapt|adjust|bend|shift|juggle)(?: \\w+){0,4} (?:around|to|into|with) (?:you|your|yours)`,
    `(?:i'm|i am|my schedule is|i can be|my time is|my days are|i'm very|my calendar is|evenings are|days are|very|totally|pretty|completely) (?:\\w+ )?(?:flexible|wide open|open most|free most)`,
    `(?:suits?|works?|fits?)(?: \\w+)? (?:best |better |well )?(?:for )?(?:you|your)`,
    `(?:convenient|easiest|easier|comfortable|best|better|good|handy|okay|ok|simplest|least trouble|fine) (?:to|for|with) (?:you|u)\\b`,
    `(?:as|how|when|if|what|which(?:ever)?) (?:you|u) (?:\\w+ )?(?:prefer|like|wish|please|want|choose|find (?:best|easiest))`,
    `(?:up to you|leave (?:it|the (?:time|day|timing|when|date|hour|choosing)|that|when)(?: \\w+){0,3} to you|in your hands|is yours to|yours to (?:choose|pick|set|name))`,
    `(?:let me know|tell me|say|write me|text me|send me|just say)(?: \\w+){0,2} (?:when|what time|what day|which day|which time|your availability|your hours|when's)`,
    `(?:a time|some time|sometime|a day|an hour|a moment|time) (?:you (?:choose|like|prefer|have|can|are|pick|set|name)|of your|when you|at your)`,
    `(?:between|before|after|around) your (?:\\w+ )?(?:patients|clients|shifts?|rounds|jobs|classes|appointments|meetings|customers|calls|deliveries)`,
    `(?:day or night|early or late|come early|morning or evening|now or later|this month or next)`,
    `(?:your|yr) timing`,
    `(?:later|some other time|another time|another day) (?:if|is|would|works)`,
    `you (?:can|could|are able|have time|have a moment|have a minute|get a (?:moment|minute|chance|break))(?: \\w+){0,3} (?:spare|free)? ?(?:whenever|this month|in the coming|over the next|in the next|sometime|some day|someday)`,
    `(?:in|over|during|within|sometime in|sometime over|at some point in) the (?:next|coming) (?:\\w+ )?(?:days|weeks?|months?)`,
  ),
]
const dayNames =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|tomorrow|today|tonight|noon|lunchtime|mornings?|afternoons?|evenings?|weekends?|weekdays?|(?:[01]?\\d|2[0-4])(?::\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)?|the \\d{1,2}(?:st|nd|rd|th)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2})"
const choices = new RegExp(`\\b${dayNames}\\b[^.?!]{0,70}\\bor\\b[^.?!]{0,50}\\b${dayNames}\\b`, 'g')
const fixed =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|the \d{1,2}(?:st|nd|rd|th)|(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2})\b[^.?!]{0,30}\b(?:at|from|around|by|@) (?:\d|noon|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/
const open =
  /\b(?:any|other|another|whatever|whichever|whenever|else|prefer|instead|or|if not|otherwise|choose|pick|rather|different|better)\b/

export function atTheirConvenience(body: Reading): Finding {
  const fixedAt = body.sentences.find((s) => fixed.test(s.text) && !open.test(s.text))
  const hit = findIn(
    body,
    convenience,
    (h) =>
      !ownTime(h) &&
      !(
        fixedAt === h.sentence &&
        /^(?:suits?|works?|fits?|convenient|good|best|ok|okay|fine|is|what|a |the )/.test(h.text)
      ),
  )
  if (hit) return { verdict: 'pass', evidence: evidenceOf(body, hit) }
  const offered = findIn(body, [choices], (h) =>
    /\?|\b(?:works?|suits?|better|prefer|either|fits?|free|open|best|choose|whichever)\b/.test(
      h.sentence.text,
    ),
  )
  if (offered) return { verdict: 'pass', evidence: evidenceOf(body, offered) }
  const at = fixedAt && evidenceAt(body, fixedAt.start, fixedAt.end)
  return {
    verdict: 'fail',
    evidence: at,
    reason: { code: fixedAt ? 'fixed-time' : 'no-time' },
    fix: { code: 'convenience' },
  }
}

/** "I can start any day", "I never had any time": the sender's own time, or no offer at all. */
function ownTime(hit: Hit): boolean {
  const local = hit.start - hit.sentence.start
  const before = hit.sentence.text.slice(0, local)
  const after = hit.sentence.text.slice(local + hit.text.length)
  if (
    /\b(?:start|begin|available to work|work for you|intern)\b[^.?!]*$/.test(before) &&
    /^any/.test(hit.text)
  )
    return true
  if (
    /^any ?time|^any/.test(hit.text) &&
    /\b(?:never|didn't|don't|not|without|haven't|hardly|waste|wasting|lost|lose|taken|take up) (?:have |had |want to )?(?:\w+ )?$/.test(
      before,
    )
  )
    return true
  if (
    /\b(?:thank you|thanks|learn|understand|know|hear|curious|wonder)\b[^.?!]*\b(?:what|how|why)\b[^.?!]*$/.test(
      before,
    ) &&
    /^(?:a|an|the|what|your|when)\b/.test(hit.text)
  )
    return true
  if (
    /^when/.test(hit.text) &&
    /\bbest\b|\byou can\b/.test(hit.text) &&
    /\b(?:was|were|felt|knew)\b/.test(after.slice(0, 20))
  )
    return true
  return (
    /\b(?:how|what) (?:\w+ )?$/.test(before) &&
    /^you (?:choose|decide|pick|set|select)/.test(hit.text) &&
    !/^(?:you (?:choose|pick|decide))(?:[.,!]|$| (?:the|a|which|when|what))/.test(hit.text + after)
  )
}

const jobWords =
  '(?:jobs?|work|employment|(?:a |any |open )posts?|(?:a )?place of work|a (?:place|spot|badge|paycheck|seat|desk)|(?:place|spot|seat|other|work) (?:in|at|on|with) your|positions?|openings?|vacanc(?:y|ies)|internships?|hire[ds]?|hiring|apply|application|applying|offers?|employed|gigs?|be (?:hired|employed|moved|recruited)|being hired|get hired|recruit\\w*|apprenticeships?|roles?|placements?|openings|opportunit(?:y|ies)|job[- ](?:hunt\\w*|seek\\w*|search\\w*)|interview for|sales pitch|favou?rs?|in the door|audition\\w*)'
const purelyLearn: RegExp[] = [
  new RegExp(
    `(?:\\bnot\\b|n't\\b|\\bnever\\b|\\bno\\b|\\bdont\\b|\\bisnt\\b|\\bnor\\b|\\bwithout\\b|\\bnothing\\b|\\brather than\\b|\\binstead of\\b|\\bneither\\b|\\bnot for\\b|\\baint\\b|\\bim not\\b|\\bfar from\\b|\\bhardly\\b|\\bcannot\\b)(?:[\\s,"'-]+[\\w'-]+){0,9}?[\\s,"'-]+${jobWords}\\b`,
    'g',
  ),
  new RegExp(
    `\\b${jobWords}(?: \\w+){0,5} (?:isn't|is not|aren't|are not|ain't|isnt|not) (?:\\w+ ){0,2}(?:what|the|my|why|part|something|on|a|needed|required|in|involved|expected|asked|i|goal|point|purpose|aim)`,
    'g',
  ),
  ...words(
    `(?:only|just|purely|simply|solely|strictly|merely|nothing but|nothing more than|wholly|entirely) (?:\\w+ ){0,3}(?:to (?:learn|understand|listen|hear|know|find out|ask questions|gather)|want to (?:learn|understand|know|hear|listen)|wanna (?:learn|know|hear|listen)|for (?:information|advice|learning|knowledge)|information|informational|knowledge|advice|learning|curiosity|curious|gathering|wisdom|a conversation|about learning|questions)`,
    `(?:information|knowledge|advice|learning|curiosity|understanding|questions|insight|guidance|a conversation|your story|your perspective) (?:only|alone|is all|are all|and nothing (?:else|more)|is the (?:only|whole))`,
    `(?:my|the|sole|only|whole|this is|it's) (?:\\w+ ){0,2}(?:aim|goal|purpose|intent|intention|point|hope|reason|interest|objective) (?:\\w+ )?(?:is|here is|of this)(?: \\w+){0,4} (?:to (?:learn|understand|listen|hear|know)|learning|information|knowledge|understanding|curiosity|advice)`,
    `(?:all i|what i) (?:want|need|ask|hope|seek|am after|'m after|would like|wish)(?: \\w+){0,3} (?:is|are) (?:\\w+ )?(?:to (?:learn|hear|listen|understand|know)|information|advice|your (?:advice|perspective|story|view)|knowledge|some advice|a conversation|learning|understanding)`,
    `(?:not|no|n't|without|never) (?:asking|seeking|looking|expecting|wanting|hoping|hunting|trying|here|writing|calling)(?: \\w+){0,6} (?:${jobWords}|anything (?:else|more|beyond|but)|more than|a favor|favors)`,
    `(?:my|the) (?:day )?job is (?:safe|secure|fine)`,
    `(?:i have|i've got|i already have|i've already got|happy (?:in|with|at|where)|keeping|love|like|content with|settled|staying (?:in|at|put)|not leaving) (?:a |my )?(?:\\w+ )?(?:job|seat|position|work|employer|where i am|a job)`,
    `no (?:strings|agenda|resume|pitch|hidden|catch)`,
    `(?:leave|leaving|left) (?:my |the )?(?:resume|cv|job talk|job hunt)(?: \\w+){0,2} (?:at home|out|behind|aside)`,
    `nothing (?:else|more)(?: than (?:that|a conversation|information))?`,
  ),
]
const learnVerb =
  "(?:learn|learning|hear|hearing|understand|understanding|know more|know how|know what|know whether|know about|find out|ask|asking|advice|insights?|perspective|guidance|curious|wonder|questions?|information|informational|explore|exploring|research|researching|discover|tell me|knowledge|see what|what it's like|what it is like|what it takes|explain|pick your brain|get a (?:sense|feel|picture)|gain|listen|wisdom|figuring out|decide whether|figure out|thinking about|find whether|share (?:your|how|a)|discuss|talk (?:with you )?about|speak (?:with you |to you )?about|chat (?:with you )?about|interview you|interview about|read about|describe|teach me|want to become|thinking of becoming|considering|how you)"
const learnPurpose = [new RegExp(`\\b${learnVerb}\\b`, 'g')]
const aboutCareer =
  /\b(?:work|works|working|job|career|careers|path|field|profession|trade|industry|become|became|becoming|started|start|got into|get into|getting into|learned|learn|trained|training|life|living|day|week|what you do|do what you|how you|how he|how she|how did you|what it|what you|what a|what the|how a|how an|how the|how one|how it|experience|experiences|role|business|your|you|studied|study|degree|school|skills|change|switch|transition|licensing|license|certif\w*|practice|decision|decisions|made|craft|story|advice|insight|perspective)\b/

export function informationNotJob(body: Reading): Finding {
  const explicit = findIn(body, purelyLearn, (h) => !falseDenial(h))
  if (explicit) return { verdict: 'pass', evidence: evidenceOf(body, explicit) }
  const job = findJobAsk(body) ?? findReferralAsk(body)
  if (job)
    return {
      verdict: 'fail',
      evidence: evidenceOf(body, job),
      reason: { code: 'job-purpose' },
      fix: { code: 'information' },
    }
  const purpose = findIn(body, learnPurpose, (h) => !denied(h) && isPurpose(h))
  if (purpose)
    return { verdict: 'pass', evidence: evidenceAt(body, purpose.sentence.start, purpose.sentence.end) }
  return { verdict: 'fail', reason: { code: 'no-purpose' }, fix: { code: 'information' } }
}

/** "I don't have a job", "can't find work", "no openings listed": a need, not a disclaimer. */
function falseDenial(hit: Hit): boolean {
  return (
    /\b(?:n't|not|no|never|cannot|cant|without|dont)\b ?(?:(?:yet|currently|been able to|able to|seem to|have|had|got|find|get|found|land|a|an|any|landed|getting|finding) )+(?:\w+ ){0,2}(?:jobs?|work|employment|positions?|internships?|offers?)\b/.test(
      hit.text,
    ) ||
    /\bno (?:other |more )?(?:openings|vacanc\w+|jobs|opportunities) (?:listed|posted|online|anywhere|here)/.test(
      hit.text,
    ) ||
    /\bwhy not\b|\bif not\b|\bwhether or not\b|\bnot only\b|\bnot just\b|\bdon't (?:forget|hesitate)\b/.test(
      hit.sentence.text.slice(Math.max(0, hit.start - hit.sentence.start - 4), hit.end - hit.sentence.start),
    ) ||
    /\bnot (?:know|sure)\b[^,.]*\b(?:if|whether|what)\b/.test(hit.text) ||
    /\bnot (?:answer|repl|respond|heard|hear)/.test(hit.text)
  )
}

function isPurpose(hit: Hit): boolean {
  const text = hit.sentence.text
  const local = hit.start - hit.sentence.start
  if (/\b(?:learned|studied|heard|asked)\b/.test(hit.text)) return false
  if (
    /^(?:ask|asking)$/.test(hit.text) &&
    !/\babout\b|\bhow\b|\bwhat\b|\bquestions\b|\bwhether\b|\bwhy\b/.test(text)
  )
    return false
  if (
    /^(?:wonder|curious)$/.test(hit.text) &&
    /^(?:ing)? (?:if|whether) (?:i|you|we|there)\b/.test(text.slice(local + hit.text.length))
  )
    return false
  if (/^questions?$/.test(hit.text) && /\bif you have any\b/.test(text)) return false
  if (
    /^tell me$/.test(hit.text) &&
    /^ (?:if|when|which|what (?:day|time|is missing|is wrong)|to|you two|you|how (?:it|they) look)/.test(
      text.slice(local + 7),
    )
  )
    return false
  if (
    /^(?:talk|speak|chat|discuss|share|considering|how you|explain|listen)/.test(hit.text) &&
    /\bresume\b/.test(text)
  )
    return false
  if (
    /^(?:considering|thinking)/.test(hit.text) &&
    !/\b(?:career|becoming|field|major|trade|path|switch|work|profession)\b/.test(text)
  )
    return false
  const before = text.slice(0, local)
  if (
    /\b(?:my (?:\w+ ){0,3}|told me |he |she |they |you )(?:to )?$/.test(before) &&
    /^(?:tell me|ask|hear|understand|how you|advice|explain)/.test(hit.text)
  )
    return /^how you/.test(hit.text) && /\b(?:learn|hear|know|curious|understand|ask)\b/.test(text)
  if (/^how you$/.test(hit.text))
    return (
      /^(?: \w+)? (?:got|get|became|become|came|started|learned|did|do|do it|made|went|built|chose|decided|found|trained|ended|moved|switched|work|like|grew|broke|know|knew|handle|manage|prepare)/.test(
        text.slice(local + 7),
      ) && hit.sentence.text.search(/\b(?:hope|know) how you are\b/) < 0
    )
  if (
    /^(?:learn|learning|understand|understanding|find out|figure out|figuring out|know (?:how|what|whether|more)|hear|hearing|discover)$/.test(
      hit.text,
    ) &&
    (/(?:\s+\S+){3}/.test(text.slice(local + hit.text.length)) ||
      /\b(?:like|love|want|hope) to $/.test(before))
  )
    return (
      !/^ (?:from|back from) you\W*(?:soon|$|and)/.test(text.slice(local + hit.text.length)) &&
      !/\bforward to\b/.test(text.slice(0, local))
    )
  return (
    aboutCareer.test(text.slice(local + hit.text.length)) ||
    /\b(?:informational|advice|questions?|knowledge|insights?|perspective|guidance)\b/.test(hit.text)
  )
}
