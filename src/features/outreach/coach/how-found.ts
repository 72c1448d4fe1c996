// Whether the message says how the sender came to this person: who told, where the name stood, where they met.
import { concept, findAct, saying, type Act } from './acts.ts'
import { partsOf } from './person-names.ts'
import {
  denied,
  evidenceOf,
  findIn,
  pattern,
  words,
  type Hit,
  type Reading,
  type Sentence,
} from './reading.ts'
import { concept as conceptOfWord, conceptsOf } from './stems.ts'
import type { CoachInput, Finding } from './verdict.ts'

const kin =
  '(?:husband|wife|spouse|partner|son|daughter|sister|brother|cousin|mother|father|mom|mum|dad|aunt|uncle|grandmother|grandfather|grandma|grandpa|nephew|niece|neighbou?r|friend|roommate|coworker|co-worker|colleague|classmate|boss|manager|teammate|landlord|landlady|in-law|kids?|child|children|family|parents?|girlfriend|boyfriend|fiancee?|godmother|godfather)'
const guide =
  '(?:teacher|instructor|professor|prof|counsell?or|adviser|advisor|coach|pastor|priest|imam|rabbi|tutor|mentor|dentist|doctor|nurse|hairdresser|barber|librarian|supervisor|dean|principal|trainer|mechanic|case ?worker|minister)'
const group =
  '(?:group|club|church|parish|mosque|temple|synagogue|congregation|choir|league|team|class|school|college|university|union|association|society|chapter|guild|gym|neighbou?rhood|street|block|building|shop|store|market|volunteer|volunteers|board|server|channel|forum|community|chamber|network|alumni|program|meetup|troop|band|park|allotments?|garden|pool|trail|courts?|rink|track|laundromat|cafe|pub|bar|diner|pantry|co-?op|dojo|ballet|karate|swim|playground|stable|marina|harbou?r|legion|lodge|grange|swap|night|circle|committee|library|village|town|plant|office|company|shift|crew|line|desk)'
const foundVerb =
  '(?:found|saw|seen|read|came across|discovered|noticed|spotted|heard|overheard|watched|watching|learned|learnt|looked|googled|got|gotten|obtained|received|took|met|meet|recognized|recognised|remember|remembered|follow|following|followed|attended|visited|sat in|caught|encountered|subscribe|subscribed|enjoyed|loved|liked|see|hear|read|copied|searched|bookmarked|pulled|watched)'

/** "Ms. Petit's name was given to me", "we met at", "you taught my cousin", "from the hiking club". */
const foundPatterns: RegExp[] = [
  pattern(
    `(?:^|[,;:-] |\\b(?:i|we|i've|i'd|i have|just|also|first|recently|and|when|where|once|been|ive)\\s+(?:\\w+ly )?)${foundVerb}(?:[\\s,"'-]+[\\w'&.-]+){0,8}?[\\s,"'-]+(?:you|your|you're|you've|yours|u|ur|name|profile|contact|number|email|details|card|(?:podcast|episode|article|interview|video|lecture|talk|panel|newsletter|clip|documentary|exhibit|exhibition|demonstration|webinar|story|feature|listing|post|advertisement|ad) (?:about|on|of|in|by|at|twice|with|where|from|series|and|i))\\b`,
  ),
  ...words(
    `(?:your|the) (?:name|number|email|card|details|address|info|information|profile)(?: \\w+){0,2} (?:was|were|(?:is|are)(?: \\w+)? (?:on|in|at|listed|given|from|there|posted|painted|printed|written|carved|engraved|stamped|stitched|under|above|below|up)|came|comes|appeared|appears|popped|given|listed|stands|stood|sits|hangs)`,
    `(?:told|tells|gave|gives|suggested|suggests|recommended|recommends|mentioned|mentions|said|says|introduced|pointed|referred|sent|urged|passed|handed|directed|encouraged|nudged|steered|put)(?: \\w+){0,3}? (?:me|i|us) (?:to|your|about|that|you|toward|towards|should|contact|write|talk|speak|reach|message|call|email|at|in|with)`,
    `(?:he|she|they|who|\\w+'s|${kin}|${guide}|[a-z]+)[\\s,]+(?:always |often |once |also |just |really |still )?(?:says|said|mentioned|thinks|thought|swears|raves|thanks|credits|phones|calls|cites|quotes|names|praises|spoke|speaks|talked|talks|recommended|suggested|recommends|suggests|insisted|insists|described)(?: (?:that|to|how|me|about|so|highly|of|very))*(?: \\w+){0,4}? (?:you|your|you're|you'd|you've|u)`,
    `(?:gave|given|giving|give|passed|shared|got|handed|provided|forwarded|supplied)(?: \\w+){0,3} (?:me|us)? ?(?:your|the|this) (?:name|number|contact|email|card|details|address|info|information)`,
    `(?:we|you and i|both of us) (?!should|could|can|may|might|will|would|must|shall|need)(?:\\w+ )?(?:met|meet|both|share|shared|worked|work|go|went|(?:are|were|have|had)(?: both)? (?:in|at|on|from|an?|the|two|neighbou?rs|members|friends|mutual)|sing|sang|play|played|attend|attended|sat|talked|spoke|know|grew|live|lived|belong|ride|rode|took|take|overlapped|chatted|crossed|once|volunteer|volunteered|served|stood|shook|graduated|studied|bumped)`,
    `(?:fellow|same(?! (?:time|thing|way|day|as|old)\\b)|mutual|common|shared) [\\w'-]+`,
    `(?:i'm|we're|as|being) (?:both|another|a regular)`,
    `(?:alum|alumna|alumnus|alumni|classmates?)`,
    `(?<!(?:tell|ask|let|call|contact) )your (?!family|children|kids|parents|kid|child|boss|manager)${kin}`,
    `my (?:\\w+ ){0,4}(?:${kin}|${guide})(?:'s)?\\b[^.?!]{0,80}\\b(?:you|your|u)`,
    `(?:you|u)(?:'ve| have|'d| had| once| also| just| kindly| recently| really| even| actually)* (?:taught|treated|fixed|repaired|installed|helped|came|visited|spoke|gave|showed|cut|delivered|trained|coached|judged|told|explained|talked|presented|led|sold|served|walked|answered|signed|stopped|made|built|drove|took|read|sat|did|met|shook|let|sent|brought|handed|hosted|demonstrated|lectured|guided|mentioned|said|stood|waved|saved|pulled|ran|played|sang|set|were|drew|wrote|sold|lent|broke|held|caught|threw|bought|kept|found|put|won|(?!inspire|impress|amaze|interest|move|seem|want|encourage)[a-z]+ed)\\b[^.?!,;]{0,70}\\b(?:me|my|our|us|we|mine)`,
    `(?:loved|saw|caught|heard|enjoyed) your (?:[\\w-]+ ){1,5}(?:at|in|on|during) the`,
    `(?:you|u) (?:said|explained|described|mentioned|showed|spoke|talked)\\b`,
    `your (?:[\\w'-]+ ){0,4}(?:lecture|talk|presentation|demonstration|demo|workshop|panel|podcast|article|essay|book|post|posts|blog|video|videos|interview|page|website|newsletter|column|seminar|webinar|keynote|speech|booth|exhibit|exhibition|concert|channel|thread|card|sign|van|truck|profile|photo|paper|signature|flyer|ad|testimony|tutorial|map|poster|mural|stall|table|plaque|reel|op-?ed|byline|editorial|patent|recipe|album|game|comic|novel|memoir)`,
    `(?:episode (?:\\d+|on|about|with|of)|(?:know|knew|heard|learned|learnt) (?:of|about) you)`,
    `from (?:the |our |your |my |mr\\.? |mrs\\.? |ms\\.? |coach )?(?:[\\w'&-]+ ){0,5}?(?:${group}|hockey|softball|pta|aa|soccer|basketball|softball|bowling|yoga|hiking|practice|here)`,
    `(?:on|in|at|from|through|via|off|by) (?:the |a |an |your |our |this |my )?(?:[\\w'&-]+ ){0,4}?(?:linked ?in|yelp|discord|reddit|facebook|instagram|youtube|directory)`,
    `(?:you) (?:(?:wrote|posted)(?! (?:the|an?) )|commented|answered|argued)(?! back)`,
    `(?:led|brought|sent|took|pointed|drew|guided|steered) me (?:to|toward|towards|here)`,
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
  ].map(conceptOfWord),
)

/** Where a name stands or is heard. */
const source =
  '(?:newspaper|herald|gazette|tribune|magazine|newsletter|insta(?:gram)?|ig|facebook|fb|tiktok|youtube|yelp|reddit|forum|podcast|radio|tv|documentary|film|credits|plaque|sign|flyer|directory|listing|roster|website|page|profile|article|piece|blog|video|livestream|stream|clip|brochure|catalog(?:ue)?|label|signature|nameplate|byline|festival|concert|recital|workshop|lecture|panel|webinar|conference|demo(?:nstration)?|market|booth|parade|exhibit(?:ion)?|auction|registry|yearbook)'
const foundActs: readonly Act[] = [
  {
    all: [
      concept(
        `(?:in|on|at|from|through|via|off|by|of|to|the|your|ur|an?|our|this|that|my)(?: [\\w'&-]+)? ${source}(?= (?:and|about|where|that|which|who|of|on|in|by|at|said|says|last|this|from|for|with|you|your|showed|wrote|writes|ran|printed|calls?|called|mentioned|mentions|had|has|was|is|i|we|lists?|listed|names?|to|series|when|yesterday|today|outside|inside|near)\\b|[^\\w -]|$)`,
      ),
      concept("you|your|you're|yours|u|ur|name"),
    ],
    none: [concept('hope|hoping|wish|please|send|review')],
  },
  {
    all: [
      concept(
        '(?:we|i) (?:\\w+ )?(?:came|went|was|were|stood|sat|toured|attended|visited|watched|waited|walked)(?: \\w+){0,2} (?:your|you)|(?:was|been|am) an? \\w+ (?:on|in|at|of) your',
      ),
    ],
    none: [concept('wish|if|hope|would')],
  },
  // Somebody between us: who works with you, who put me on to you, whose word I follow.
  {
    all: [
      saying`(?:works|worked|lives?|lived|sits?|sat|sings?|sang|plays?|played|rents?|rented|buys?|bought|shops?|shopped|banks?|goes|went|studie[ds]|trained|interned|volunteers?|volunteered|serves?|served|rides?|rode|walks?|walked|has (?:had|been|worked)|grew up|apprenticed|cleans?|cleaned|parks?|parked)<4> (?:in|at|with|for|under|near|from|beside|to|by|alongside|over) (?:you|yours|your (?!convenience|time|schedule|choice|advice|pleasure|discretion|consideration|attention|story|career|path|field)\w+)
        (?:suggested|recommended|advised|thought|said|says|urged|insisted|proposed|figured|reckoned|reckons|thinks)(?: that)? (?:i|we) (?:should |could |might |must )?(?:\w+ )?(?:get in touch|contact|write|talk|speak|call|ring|reach|try|ask|drop|message|email|see|meet)
        (?:good|nice|great|pleasure|enjoyed|glad|lovely|fun)<2> (?:meeting|seeing) you(?! (?:soon|some|whenever|at your|in person|if|when))
        (?:remember|recall|recognize|know)(?: me| us)? (?:from|because|at)
        (?:you|u) (?:\w+ )?(?:know|knew|remember|met|taught|trained|coached|hired|treated) my (?:\w+ )?(?:${kin}|${guide}|girl|boy|kid|wife|class)
        (?:shares?|shared|pass|passed|passes|give|gave|gives|forward|forwarded|hand|handed|offer|offered)(?: me| us| along| on| out)* your (?:name|number|address|e-?mail|contact|details|card|info|information)|yours (?:was|is|came|were|popped|stood|kept)`,
      concept("you|your|you're|yours|u|ur|i"),
    ],
    none: [concept('wish|if|hope|convenient|suits?|what|how')],
  },
  {
    all: [
      saying`(?:at|on|upon|following|per|by|through|taking)(?! your)<4> (?:suggestion|recommendation|advice|urging|tip|prompting|referral|encouragement)`,
    ],
    none: [concept('hope|if|your')],
  },
  {
    wide: true,
    all: [concept('you|your|yours|u|ur'), saying`(?:is|was|are|were) my (?:\w+ )?(?:${kin}|${guide})`],
    none: [concept('wish|hope|thank\\w*|why|reason')],
  },
  // What I have of yours, what of yours came to us, and where you were shown.
  {
    all: [
      saying`(?:i|i've|i'd|we|we've) (?:bag|mow|cut|wash|paint|deliver|serv|walk|fed|feed|clean|fix|repair|drive|drove|driven|sold|sell|bought|buy|eat|ate|drink|drank|us|wear|wore|ride|rode|pass|photograph|audit|took|take|attend|join|visit|tour|rent|park|babysat|bak|print|pet|hold|milk|lik|comment)(?:s|es|ed|ing|ged|ted|t)? (?:[\w']+ ){0,4}?your (?!career|path|job|field|time|advice|work(?! bench)|story|life|attention|answer|reply|help|word|words|company|team|place|name|calendar|schedule|convenience|choice)\w+
        your<3> (?:visited|sang|came|spoke|played|taught|wrote|ran|bit|won|marched|performed|fixed|built|painted|served|fed|delivered|treated|sponsored|hosted|trained)<4> (?:my|our|us|me)
        (?:had|featured|interviewed|profiled|ran|showed|quoted|printed|published|reviewed|aired|thanks|credits) (?:you(?! for)|your (?:letter|story|picture|photo|article|piece|recipe|name|face|shop|bread))(?! (?:time|would|could))
        (?:there|here) you were|(?:tagged|named|nominated) you
        (?:has|had|lists?|shows?|gives?|carries|gave) your (?:address|name|number|e-?mail|details|photo|picture)
        (?:two|three|four|some|five|six) (?:doors?|houses?|streets?|blocks?|farms?|floors?|seats?|desks?|miles?)<2> (?:from|above|below) (?:you|yours|your)
        you were (?:the|our|my) (?:\w+ )?\w+ (?:who|that|when)`,
      saying`you|your|yours|u|ur`,
    ],
    none: [saying`wish|hope|if`],
  },
  {
    all: [
      saying`(?:i'm|we're|being|as)<1> (?:also|too|likewise|another|both)<1> (?:an? )?(?:\w+ )?(?:grad|graduate|alum\w*|native|member|parent|veteran|volunteer)
        (?:one|an?) (?:\w+ ){1,3}to another`,
    ],
  },
  // Where our ways crossed, and where I looked.
  {
    all: [
      concept(
        "(?:i|we|me|us|class|husband|wife|family|son|daughter|kids|friend|mother|father|mom|dad|aunt|uncle|cousin|roommate|group|just|first|^)(?:'ve|'d)?(?: \\w+)? (?:was|were|been|went|came|attended|visited|stopped|stood|sat|toured|joined|watched|volunteered|helped|danced|searched|browsed|combed|scanned|scrolled|checked|typed)",
      ),
      saying`(?:at|in|on|to|by|among|of|for|during|through|down|up|the|your|our|this|that) (?:[\w'&-]+ ){0,4}(?:audience|crowd|open (?:day|house|studio|mic|gate)|tour|talk|lecture|workshop|fairs?|festival|weekend|show|screening|reading|meeting|ceremony|fundraiser|demo(?:nstration)?|session|webinar|panel|graduation|funeral|wedding|reception|mixer|breakfast|luncheon|banquet|gala|regatta|rally|auction|booth|stall|assembly|expo|conference|convention|parade|concert|recital|exhibit(?:ion)?|opening|swap|meet-?up|hearing)
        (?:directory|registry|register|listings?|roster|roll|search|google|linkedin|members)`,
    ],
    none: [concept('wish|if|hope|job|jobs')],
  },
]

export function saysHowFound(input: CoachInput, body: Reading): Finding {
  const hit =
    findIn(body, foundPatterns, (h) => !wishful(body, h) && !denied(h) && !isPlaceholderOnly(h)) ??
    findAct(body, foundActs) ??
    overlapHit(body, input.contact.howFound, new Set([...fieldConcepts(input), ...howFoundNoise]))
  if (hit) return { verdict: 'pass', evidence: evidenceOf(body, hit) }
  return { verdict: 'fail', reason: { code: 'how-found' }, fix: { code: 'how-found' } }
}

/** "I would love to hear about your path" is a wish, not how the name was found. */
function wishful(body: Reading, hit: Hit): boolean {
  const local = hit.start - hit.sentence.start
  const before = hit.sentence.text.slice(Math.max(0, local - 40), local)
  const after = hit.sentence.text.slice(local + hit.text.length)
  // "I saw your company has many trucks": a fact about it, not where the name stood.
  // "I hear that you …", "I see you …": a rumour, not where it was heard.
  if (
    /\b(?:hear|see|understand|gather)(?: that)? (?:you|you're|you've|u)$/.test(hit.text) &&
    !/^ (?:on|at|in|speak|talk|play|sing|every|around|most|each)\b/.test(after)
  )
    return true
  // "Add me on LinkedIn", "it says that you need a licence": no source.
  if (
    /^(?:on|in|at|via|through)\b/.test(hit.text) &&
    /^(?:let's|lets|add|please|connect|could|can|would|my|message|find|follow|i'd|see)\b/.test(
      hit.sentence.text,
    )
  )
    return true
  if (/\b(?:says|said|say)\b.*\b(?:you|u)$/.test(hit.text) && /^ (?:need|must|should|get|can)\b/.test(after))
    return true
  // "I graduated from the program": where the sender comes from.
  if (
    /^from\b/.test(hit.text) &&
    (/\b(?:graduat\w+|transferr\w+|mov\w+|retir\w+|fired|switch\w*|home|back|away|far|experience|learn\w*|degree|diploma|certificate|student|different|pension) $/.test(
      before,
    ) ||
      /\b(?:experience|scratch|start)\b/.test(hit.text))
  )
    return true
  if (/\byour$/.test(hit.text) && /^ [\w-]+ (?:has|have|is|are|does|do|hires?)\b/.test(after)) return true
  if (
    /\b(?:heard|hear|see|saw|noticed|understand) (?:that )?you$/.test(hit.text) &&
    /^(?:'re| are| guys| folks)*(?: are)? (?:hiring|an? \w+|looking|short|busy|the best)\b/.test(after)
  )
    return true
  if (
    /\byour$/.test(hit.text) &&
    /^ (?:job|field|profession|industry|career|kind)\b(?!.*\b(?:in|on|at) )/.test(after)
  )
    return true
  // An address alone does not say where it came from.
  if (
    /\b(?:got|have|obtained|received) your$/.test(hit.text) &&
    /^ (?:e-?mail|contact|number|name|address|phone)(?: (?:address|number|details))?(?:$|[.,!?]| (?:and|but|so|to)\b)/.test(
      after,
    )
  )
    return true
  // "My teacher told me to find someone": not whom.
  if (
    /^(?:told|said|says|suggest|recommend|urged|sent|encouraged|directed)/.test(hit.text) &&
    /\b(?:to|that|about|at|in|with|should)$/.test(hit.text) &&
    !/\b(?:you|your|u|ur|yours|this|write|call|contact|touch|reach|ask|drop|look)\b/.test(after) &&
    !body.sentences.some(
      (s) =>
        s.start > hit.end &&
        s.start < hit.end + 40 &&
        /\b(?:you|your|name)\b/.test(s.text) &&
        !/^(?:thank|best|yours)/.test(s.text),
    )
  )
    return true
  if (/^same\b/.test(hit.text) && !/\b(?:you|your|we|our|u|both|us)\b/.test(hit.sentence.text)) return true
  if (/\b(?:website|page)$/.test(hit.text) && /\bappl(?:y|ied|ication)\b/.test(hit.sentence.text)) return true
  if (
    /^(?:you|u) (?:gave|were|was)\b/.test(hit.text) &&
    /\b(?:hope|hero|idol|inspiration|role model)\b/.test(hit.text + after)
  )
    return true
  const lead = hit.text.split(/\s+/).slice(0, 3).join(' ')
  if (
    /\b(?:would|could|can|may|might|'d|will|love|like|want|hope|wish|able|if|chance|happy|glad|please|let|excited|eager|grateful) (?:i |we )?(?:\w+ )?(?:to )?(?:\w+ )?(?:to )?$/.test(
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
    ...partsOf(input.contact.name).all.map(conceptOfWord),
    ...partsOf(input.seeker.name).all.map(conceptOfWord),
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
    // What one does oneself ("I drove a truck") only happens to share a word with where the name came from.
    if (
      /^(?:(?:dear|hi|hello|hey)\b[^,]*, )?(?:i|i'm|i've) (?!saw|met|found|read|heard|got|know|was (?:at|searching)|came|went)/.test(
        sentence.text,
      ) &&
      !/\b(?:you|your|name)\b/.test(sentence.text)
    )
      continue
    if (!/\b(?:you|your|yours|u|ur|i|me|my|we|our|name|from|here)\b/.test(sentence.text)) continue
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
