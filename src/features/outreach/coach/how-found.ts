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
  '(?:group|club|church|parish|mosque|temple|synagogue|congregation|choir|league|team|class|school|college|university|union|association|society|chapter|guild|gym|neighbou?rhood|street|block|building|shop|store|market|volunteer|volunteers|board|server|channel|forum|community|chamber|network|alumni|program|meetup|troop|band|park|allotments?|garden|pool|trail|courts?|rink|track|laundromat|cafe|pub|bar|diner|pantry|food bank|co-?op|dojo|ballet|karate|swim|playground|stable|marina|harbou?r|legion|lodge|grange|swap|night|circle|committee|library|village|town|plant|office|company|shift|crew|line|desk)'
const foundVerb =
  '(?:found|saw|seen|read|came across|come across|ran across|ran into|stumbled (?:on|upon|across|over|into)|discovered|noticed|spotted|heard|overheard|listened to|been listening to|been reading|been following|been watching|listening to|watched|watching|learned|learnt|looked|googled|got|gotten|obtained|received|picked up|took|met|meet|recognized|recognised|remember|remembered|follow|following|followed|was given|were given|was told|was referred|was pointed|was introduced|been given|been told|been referred|went through|attended|visited|sat in|sat through|caught|encountered|bumped into|subscribe|subscribed|enjoyed|loved|liked|see|hear|read|copied|searched|wrote down|have your|have had your|bookmarked|pulled|happened (?:on|upon|across)|watched)'

/** "Ms. Petit's name was given to me", "we met at", "you taught my cousin", "from the hiking club". */
const foundPatterns: RegExp[] = [
  pattern(
    `(?:^|[,;:-] |\\b(?:i|we|i've|i'd|i have|just|also|first|recently|and|when|where|once|how i|been|ive)\\s+(?:\\w+ly )?)${foundVerb}(?:[\\s,"'-]+[\\w'&.-]+){0,8}?[\\s,"'-]+(?:you|your|you're|you've|yours|u|ur|name|profile|contact|number|email|details|card|(?:podcast|episode|article|interview|video|lecture|talk|panel|newsletter|clip|documentary|exhibit|exhibition|demonstration|webinar|story|feature|listing|post|advertisement|ad) (?:about|on|of|in|by|at|twice|with|where|from|series|and|i))\\b`,
  ),
  ...words(
    `(?:your|the) (?:name|number|contact(?: \\w+)?|email|card|details|address|info|information|profile)(?: and \\w+)?(?: \\w+){0,2} (?:was|were|(?:is|are)(?: \\w+)? (?:on|in|at|listed|given|from|one of|there|posted|painted|printed|written|carved|engraved|stamped|stitched|under|above|below|up)|came|comes|appeared|appears|came up|popped|given|listed|stands|stood|turned up|sits|hangs)`,
    `(?:told|tells|gave|gives|suggested|suggests|recommended|recommends|mentioned|mentions|said|says|introduced|pointed|referred|sent|urged|passed|handed|directed|encouraged|nudged|steered|put)(?: \\w+){0,3}? (?:me|i|us) (?:to|your|about|that|you|in your|on to|toward|towards|should|contact|write|talk|speak|reach|message|call|email|at|in|with)`,
    `(?:he|she|they|who|\\w+'s|${kin}|${guide}|[a-z]+)[\\s,]+(?:always |often |once |also |just |really |still )?(?:says|said|told me|tells me|mentioned|thinks|thought|swears|raves|thanks|credits|phones|calls|cites|quotes|names|praises|spoke|speaks|talked|talks|recommended|suggested|recommends|suggests|insisted|insists|brought up|described)(?: (?:that|to|how|me|about|so|highly|of|very|i (?:should|could|might|can|must) (?:\\w+ )?(?:talk|write|ask|contact|call|reach|message|speak)))*(?: \\w+){0,4}? (?:you|your|you're|you'd|you've|to you|u)`,
    `(?:gave|given|giving|give|passed|shared|got|handed|provided|forwarded|supplied)(?: \\w+){0,3} (?:me|us)? ?(?:your|the|this) (?:name|number|contact|email|card|details|address|info|information)`,
    `your (?:name|number|contact|email|card|details) (?:from|through|via|on|in|at|off)`,
    `(?:referred|introduced|recommended|directed|sent|pointed|connected|steered) (?:\\w+ ){0,2}(?:to you|by|your way|in your direction)`,
    `(?:we|you and i|both of us|the two of us) (?!should|could|can|may|might|will|would|must|shall|need)(?:\\w+ )?(?:met|meet|both|follow|share|shared|worked|work|go|went|(?:are|were|have|had)(?: both)? (?:in|at|on|from|an?|the|two|neighbou?rs|members|friends|mutual)|sing|sang|play|played|attend|attended|sat|talked|spoke|know|grew|live|lived|belong|ride|rode|took|take|overlapped|chatted|crossed|once|volunteer|volunteered|served|stood|shook|graduated|studied|bumped)`,
    `(?:fellow|same(?! (?:to|time|thing|way|day|as|old)\\b)|mutual|common|shared|in common) [\\w'-]+`,
    `(?:i'm|i am|we're|we are|as|being) (?:also (?:from|in|at|on|an? (?:member|graduate|volunteer|alum\\w*|parent|\\w+ of))|both|a fellow|another|an old|a former|a regular|one of your|a (?:customer|client|patient|neighbor|member|reader|listener|subscriber|follower|parishioner) (?:of|at|in))`,
    `(?:alum|alumna|alumnus|alumni|classmates?|(?<!(?:for|my|the|some|other|of|with|to|from|few) )neighbou?rs?|your (?:student|customer|patient|client|tenant|reader|listener))`,
    `(?<!(?:tell|ask|let|call|contact) )(?:your|you and my) (?!family|children|kids|parents|kid|child|boss|manager)${kin}`,
    `my (?:\\w+ ){0,4}(?:${kin}|${guide})(?:'s)?\\b[^.?!]{0,80}\\b(?:you|your|u)`,
    `(?:you|u)(?:'ve| have|'d| had| once| also| just| kindly| recently| really| even| actually)* (?:taught|treated|fixed|repaired|installed|helped|came|visited|spoke|gave|showed|cut|delivered|trained|coached|judged|told|explained|talked|presented|led|sold|served|walked|answered|signed|stopped|made|built|drove|took|read|sat|worked on|looked after|cared for|did|met|shook|let|sent|brought|handed|hosted|demonstrated|lectured|guided|mentioned|said|stood|waved|saved|pulled|ran|played|sang|set|were|drew|wrote|sold|lent|broke|held|caught|threw|bought|kept|found|put|won|(?!inspire|impress|amaze|interest|move|seem|want|encourage)[a-z]+ed)\\b[^.?!,;]{0,70}(?<!\\band )\\b(?:me|my|our|us|we|mine|the year i)`,
    `(?:you|u) (?:were|was) (?:\\w+ ){0,3}(?:guest|speaker|critic|judge|panelist|presenter|instructor|teacher|on the panel|our|my|at the|in the|the (?:one|person|site|lead|nurse|guide|technician|inspector|officer))`,
    `(?:loved|saw|caught|heard|enjoyed) your (?:[\\w-]+ ){1,5}(?:at|in|on|during) the`,
    `(?:you|u) (?:said|told (?:me|us|my|our|the (?:\\w+ )?(?:class|audience|crowd|group|paper|reporter|students|room|podcast|kids|court))|explained|described|mentioned|showed|spoke|talked)\\b`,
    `your (?:[\\w'-]+ ){0,4}(?:lecture|talk|presentation|demonstration|demo|workshop|panel|podcast|article|essay|book|post|posts|blog|video|videos|interview|page|website|newsletter|column|seminar|webinar|keynote|speech|booth|exhibit|exhibition|concert|channel|thread|card|sign|van|truck|profile|photo|paper|signature|flyer|ad|story in|letter to the editor|testimony|tutorial|map|poster|mural|stall|table|shop window|plaque|reel|op-?ed|byline|editorial|patent|recipe|album|game|comic|novel|memoir)`,
    `(?:you (?:were|are) (?:the )?(?:\\w+ )?(?:to speak|speaker|on the bill)|episode (?:\\d+|on|about|with|of)|our (?:kids|children|sons|daughters|dogs|mothers|fathers|wives|husbands|families) (?:\\w+ )?(?:play|go|went|are|know|share|ride|walk|meet)|(?:one of|among) the \\w+ (?:that |who |whom )?you \\w+|(?:know|knew|heard|learned|learnt) (?:of|about) you|(?:in|on|at) the (?:[\\w-]+ )?\\w+ with you|pointed (?:at you|you out)|(?:above|below|beneath|next to|opposite|behind) your \\w+|(?:who|that) (?:makes|brings|serves|cuts|drives|delivers|pours|fixed|sold) your?|on the list|been (?:coming|going) to your|copied you|we \\w+ed together|deliver(?:ed)? your|(?:bought|got|rented|borrowed|ordered|adopted) (?:[\\w-]+ ){1,4}from you|you(?:'re| are) (?:in|on|at) (?:my|our) \\w+)`,
    `(?:i )?(?:shop|eat|bank|train|swim|exercise|volunteer|live|work|worship|pray|study|sit|drive|walk|ride|go) (?:[\\w'-]+ ){0,4}(?:at your|in your|near your|past your|by your|next door|across from|down the|from your|with your|behind your|opposite)`,
    `from (?:the |our |your |my |mr\\.? |mrs\\.? |ms\\.? |coach )?(?:[\\w'&-]+ ){0,5}?(?:${group}|hockey|softball|pta|aa|soccer|basketball|softball|bowling|yoga|hiking|practice|here)`,
    `(?:on|in|at|from|through|via|off|by|thanks to) (?:the |a |an |your |our |this |my )?(?:[\\w'&-]+ ){0,4}?(?:linked ?in|yelp|discord|reddit|facebook|instagram|youtube|alumni (?:\\w+ )?(?:directory|network|page|list|database)|staff (?:page|directory)|directory)`,
    `(?:after|at|during|since|following|when) (?:\\w+ ){0,3}(?:your|you) (?:[\\w'-]+ ){0,3}(?:talk|lecture|visit|presentation|class|demo|demonstration|workshop|came|spoke|visited|gave|tour|show|set|shift)`,
    `(?:long[- ]?time|regular|faithful|loyal) (?:customer|reader|listener|client|patient|subscriber|follower|visitor)`,
    `(?:you) (?:(?:wrote|posted)(?! (?:the|an?|up|down) )|commented|answered|argued)(?! back)`,
    `(?:led|brought|sent|took|pointed|drew|guided|steered) me (?:to|toward|towards|your way|here)`,
    `how i (?:found|got|came|learned|heard)`,
    `(?:thank you|thanks)(?: \\w+){0,2} for (?:your (?:talk|reading|concert|demo|lecture|visit)|(?:speaking|talking|presenting|reading|playing|singing|performing|lecturing|teaching|judging|demonstrating|coming))(?: [\\w'-]+)? (?:at|in|on|to|during) (?:the|our|my)(?! (?:end|this|message|note))`,
    `(?:you|u) (?:[a-z]+ed|played|sang|lit|did|ran|drove|led|shot|spun|swam|rode|taught|spoke|read|told)\\b[^.?!]{0,60}(?: and|,) (?:[\\w' ]+ )?i (?:heard|saw|watched|stood|sat|clapped|wept|cried|laughed|danced|sang|listened|nearly|almost)`,
    `(?:offered|agreed|promised|volunteered|kind enough) to (?:put|introduce|connect)(?: \\w+){0,2} (?:touch|contact|us|you)`,
    `(?:next door|down the (?:street|road|hall)|across(?: the (?:street|road|hall))?) (?:to|from) (?:me|us|my|our)`,
    `(?:our|a) (?:mutual|shared|common) (?:\\w+ )?(?:friend|acquaintance|contact|connection)`,
    `(?:friend|student|neighbor|cousin|niece|nephew|daughter|son|sister|brother|colleague|coworker|customer|client|patient|classmate) of (?:yours|[a-z]+'s|[a-z]+ who [^.?!]{0,30}\\byou)`,
    `introduced (?:us|you (?:and|to) me)`,
    `you were on (?:channel|tv|television|the (?:news|radio|air|stage))`,
    `i was in the (?:audience|crowd|hall|room|house)\\b[^.?!]{0,30}\\b(?:when|while|as) you`,
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
  ].map(conceptOfWord),
)

/** Where a name stands or is heard. */
const source =
  '(?:(?:the|sunday|local|daily|morning|trade|school|your) paper|newspaper|herald|gazette|tribune|magazine|newsletter|insta(?:gram)?|ig|facebook|fb|tiktok|youtube|yelp|reddit|forum|podcast|radio|tv|documentary|film|credits|program(?:me)? notes|plaque|sign|flyer|directory|listing|roster|bulletin board|website|web ?site|page|profile|article|piece|story on|blog|video|livestream|stream|clip|brochure|catalog(?:ue)?|label|signature|nameplate|byline|open house|festival|concert|recital|workshop|lecture|panel|webinar|conference|demo(?:nstration)?|market|booth|parade|exhibit(?:ion)?|auction|yellow pages|registry|yearbook)'
const foundActs: readonly Act[] = [
  {
    all: [
      concept(
        `(?:in|on|at|from|through|via|off|by|of|to|the|your|ur|an?|our|this|that|my)(?: [\\w'&-]+)? ${source}(?= (?:and|about|where|that|which|who|of|on|in|by|at|said|says|last|this|from|for|with|you|your|showed|wrote|writes|ran|printed|calls?|called|mentioned|mentions|had|has|was|is|i|we|lists?|listed|names?|to|series|when|yesterday|today|outside|inside|near)\\b|[^\\w -]|$)`,
      ),
      concept("you|your|you're|yours|u|ur|name"),
    ],
    none: [
      concept(
        "(?:could|would|can|will|may) (?:you|u|i|we)|i'd (?:like|love)|hope|hoping|wish|please|send|my (?:\\w+ )?(?:website|page|profile|blog|video|podcast)|look at|review",
      ),
    ],
  },
  {
    all: [
      concept(
        "brought (?:you|your name) up|brought up your name|hello from|(?:one|the person) who (?:sent|told|pointed|brought)|(?:we|i) (?:\\w+ )?(?:came|went|was|were|stood|sat|toured|attended|visited|watched|waited|walked)(?: \\w+){0,2} (?:your|you)|watched you|(?:lists|shows|names|has) you|other end of the|(?:rode|sat|ate|drank|bought|had|stayed|slept|shopped|swam|danced|parked|waited)(?: \\w+){0,3} (?:in|on|at|with|from|by|under)? ?your|i(?:'ve| have) had your|(?<!me )know your (?:\\w+ )?(?:voice|face|work|name|van|truck|shop|wife|husband|bread|garden|mother|father|daughter|son|cousin|brother|sister)|(?:was|been|am) an? \\w+ (?:on|in|at|of) your|(?:kid|one|man|woman|girl|boy|person|customer|patient|guy) (?:who|that) \\w+(?: \\w+){0,6} (?:your|you)|you(?:'re| are) listed",
      ),
    ],
    none: [concept('wish|if|hope|would')],
  },
  // Somebody between us: who works with you, who put me on to you, whose word I follow.
  {
    all: [
      saying`(?:works|worked|(?:i|we|they|both|and|who) work|lives?|lived|sits?|sat|sings?|sang|plays?|played|rents?|rented|buys?|bought|shops?|shopped|banks?|goes|went|studie[ds]|trained|interned|volunteers?|volunteered|serves?|served|rides?|rode|walks?|walked|has (?:had|been|worked)|grew up|apprenticed|cleans?|cleaned|parks?|parked)<4> (?:in|at|with|for|under|near|next to|next door to|from|across from|beside|to|by|down the (?:hall|street|road) from|alongside|over) (?:you|yours|your (?!convenience|time|schedule|choice|advice|pleasure|discretion|consideration|attention|story|career|path|field)\w+)
        (?:suggested|recommended|advised|thought|said|says|urged|insisted|proposed|figured|reckoned|reckons|thinks|told me)(?: that)? (?:i|we) (?:should |could |might |ought to |must )?(?:\w+ )?(?:get in touch|contact|write|talk|speak|call|ring|reach|try|ask|look you|drop|message|email|come to|go to|see|meet)
        (?:good|nice|great|pleasure|enjoyed|glad|lovely|fun)<2> (?:meeting|seeing|talking (?:to|with)|chatting with|bumping into|running into|sitting (?:by|beside|next to)) you(?! (?:soon|some|whenever|at your|in person|if|when))
        (?:remember|recall|recognize|know)(?: me| us)? (?:from|as the|because|when we|at)
        (?:you|u) (?:\w+ )?(?:know|knew|remember|met|worked with|went to \w+ with|grew up with|taught|trained|coached|hired|treated) my (?:\w+ )?(?:${kin}|${guide}|girl|boy|kid|wife|class)
        (?:shares?|shared|pass|passed|passes|give|gave|gives|forward|forwarded|hand|handed|offer|offered)(?: me| us| along| on| out)* your (?:name|number|address|e-?mail|contact|details|card|info|information)
        (?:joined|rode|ride|rides|took|take|board|boarded|catch) (?:on )?your<1> (?:walk|tour|bus|class|boat|hike|ride|workshop|train|ferry|trip|cab|taxi|shuttle|route|line|course|session|webinar|run)
        (?:thank-you|acknowledg\\w+|credits?|dedication) (?:page|section|list)?<6>(?= you|$)
        (?:at|to|from) yours|yours (?:was|is|came|were|popped|stood|kept)
        put me (?:on to|onto|in touch)`,
      concept("you|your|you're|yours|u|ur|i"),
    ],
    none: [
      concept(
        "wish|if|hope|i would|i'd|(?:could|would|can|will) you|may i|do you|convenient|works? (?:for|with) you|i'd (?:like|love)|my (?:\\w+ )?(?:goal|dream|aim|purpose|hope)|that is|suits?|what|how",
      ),
    ],
  },
  {
    all: [
      saying`(?:at|on|upon|following|per|by|through|thanks to|acting on|taking)(?! your)<4> (?:suggestion|recommendation|advice|urging|tip|prompting|referral|encouragement)`,
    ],
    none: [
      concept("hope|if|would like|your|i'd (?:like|love)|advice (?:on|about)|(?:could|would|can|will) you"),
    ],
  },
  {
    wide: true,
    all: [concept('you|your|yours|u|ur'), saying`(?:is|was|are|were) my (?:\w+ )?(?:${kin}|${guide})`],
    none: [
      concept(
        "wish|hope|(?:could|would|can|will|do|are) you|i'd (?:like|love)|thank\\w*|like you|why|reason",
      ),
    ],
  },
  // What I have of yours, what of yours came to us, and where you were shown.
  {
    all: [
      saying`(?:i|i've|i'd|we|we've|my \w+)(?: (?:\w+ )?(?:have|had|once|also|always|used to|regularly|often|just|sometimes))? (?:bag|mow|cut|wash|paint|deliver|serv|walk|fed|feed|clean|fix|repair|drive|drove|driven|sold|sell|bought|buy|eat|ate|drink|drank|us|wear|wore|ride|rode|pass|photograph|audit|took|take|attend|join|visit|tour|rent|park|babysat|bak|print|pet|hold|milk|lik|comment)(?:s|es|ed|ing|ged|ted|t)? (?:[\w']+ ){0,4}?your (?!career|path|job|field|time|advice|work(?! bench)|story|life|attention|answer|reply|help|word|words|company|team|place|name|calendar|schedule|convenience|choice)\w+
        your<3> (?:visited|sang|came|spoke|played|taught|wrote|ran|bit|won|marched|performed|fixed|built|painted|served|fed|delivered|treated|sponsored|hosted|trained)<4> (?:my|our|us|me)
        (?:had|featured|interviewed|profiled|ran|showed|quoted|printed|published|reviewed|aired|thanks|credits) (?:you(?! for)|your (?:letter|story|picture|photo|article|piece|recipe|name|face|shop|bread))(?! (?:time|would|could))
        your (?:\w+ )?(?:face|picture|photo|portrait|likeness|handwriting|voice|voicemail|van|truck|sign) (?:was|is|hung|hangs|stood|went|came)
        (?:read|showed|shows|slid|handed|passed|lent|quoted|played|forwarded|printed|pinned|posted|taped|brought)(?: (?:me|us|out|around|round|along|up))* your (?:\w+ )?(?:letter|pamphlet|brochure|leaflet|book|card|article|column|piece|essay|recipe|story|note|paper|poem|post|video|drawing|picture|photo)
        you (?:are|were|got|get) (?:\w+ )?(?:thanked|named|quoted|pictured|credited|cited|featured|profiled)|you (?:were|are|came|stood|come) (?:\w+ )?(?:on|in|among|under) (?:it|them|that)(?![\w' ])
        (?:there|here) you were|on (?:channel|air|the (?:news|radio|air|bus|train|ferry|flight))|(?:tagged|named|nominated|picked out|pointed out) you
        (?:has|had|lists?|shows?|gives?|carries|gave) your (?:address|name|number|e-?mail|details|photo|picture)
        your<5> (?:is|was|are|were|sits|sings|plays|works|goes|went)<1> (?:in|at|on|with|from|next to|to) (?:my|our) (?!mind|list|way|opinion)\w+
        (?:two|three|four|a few|some|five|six) (?:doors?|houses?|streets?|blocks?|farms?|floors?|seats?|desks?|miles?)<2> (?:from|above|below|up from|down from) (?:you|yours|your)
        you were (?:the|our|my) (?:\w+ )?\w+ (?:who|that|when|on (?:the|my)|at (?:the|my))`,
      saying`you|your|yours|u|ur`,
    ],
    none: [
      saying`wish|hope|(?:could|would|can|will|may|might) (?:i|you|we)|i'd (?:like|love)|i would|if|want to|let me|do you`,
    ],
  },
  {
    all: [
      saying`(?:i'm|i am|we're|we are|being|as)<1> (?:also|too|likewise|another|both)<1> (?:an? )?(?:\w+ )?(?:grad|graduate|alum\w*|native|member|parent|veteran|volunteer)
        (?:saw|seen|found|noticed|spotted|read|picked up) (?:the|a|ur|your) (?:\w+ )?(?:flyer|poster|leaflet|notice|card|sign|listing) (?:at|in|on|outside|by) (?:the|a|my|our) \w+
        (?:one|an?) (?:\w+ ){1,3}to another|an? (?:\w+ )?(?:grad|graduate|alum\w*|native|member) (?:too|as well|like you)`,
    ],
  },
  // Where our ways crossed, and where I looked.
  {
    all: [
      concept(
        "(?:i|we|me|us|class|husband|wife|family|son|daughter|kids|friend|mother|father|mom|dad|aunt|uncle|cousin|roommate|group|just|first|^)(?:'ve|'d)?(?: \\w+)? (?:was|were|been|went|came|attended|visited|stopped|stood|sat|toured|joined|watched|volunteered|helped|danced|searched|browsed|combed|scanned|scrolled|checked|typed|looked (?:through|in|on|up|over)|went (?:through|down)|signed up)",
      ),
      saying`(?:at|in|on|to|by|among|of|for|during|through|down|up|the|your|our|this|that) (?:[\w'&-]+ ){0,4}(?:audience|crowd|(?:front|back|third|second|last) row|open (?:day|house|studio|mic|gate)|tour|talk|lecture|workshop|fairs?|festival|weekend|show|screening|reading|meeting|ceremony|fundraiser|demo(?:nstration)?|session|webinar|panel|graduation|funeral|wedding|reception|mixer|breakfast|luncheon|banquet|gala|regatta|rally|barn raising|auction|booth|stall|career (?:day|night)|assembly|expo|conference|convention|parade|concert|recital|exhibit(?:ion)?|opening|farmers'? market|swap|meet-?up|hearing|town hall)
        (?:directory|registry|register|listings?|roster|roll|list of (?:members|names|alumni|people)|search|google|linkedin|yellow pages|members|phone ?book)`,
    ],
    none: [
      concept(
        "wish|if|hope|would like|(?:could|would|can|will) you|(?:may|can|could) i|i'd (?:like|love)|job|jobs|every year",
      ),
    ],
  },
]

export function saysHowFound(input: CoachInput, body: Reading): Finding {
  const hit =
    findIn(body, foundPatterns, (h) => !wishful(body, h) && !denied(h) && !isPlaceholderOnly(h)) ??
    findAct(body, foundActs) ??
    byPlaceOrWord(body, partsOf(input.seeker.name).given, partsOf(input.contact.name).given) ??
    overlapHit(
      body,
      input.contact.howFound,
      new Set([...fieldConcepts(input), ...howFoundNoise, ...conceptsOf(input.contact.why ?? '')]),
    )
  if (hit) return { verdict: 'pass', evidence: evidenceOf(body, hit) }
  return { verdict: 'fail', reason: { code: 'how-found' }, fix: { code: 'how-found' } }
}

/** "Mikey from the Sunoco": how one is known here. "The porter said that'd be Jo": who gave the name. */
function byPlaceOrWord(body: Reading, own: readonly string[], theirs: readonly string[]): Hit | undefined {
  const any = (names: readonly string[]) =>
    `(?:${names.filter((name) => /^[a-z-]+$/.test(name)).join('|') || '-'})`
  return findIn(body, [
    pattern(`\\b${any(own)} from (?:the|our|your|up|down|next) \\w+`),
    // "Niko, Despina's grandson, from the back row": whose one is, and where one sits.
    pattern(
      `\\b(?:it's|its|this is|i'm|i am|im)\\b[^.?!]{0,40}(?:\\b(?!it's|my|today's)[a-z]+'s (?:${kin}|grandson|granddaughter|boy|girl)\\b|\\bfrom (?:the|your) (?:\\w+ )?(?:row|pew|bench|table|booth|seat|stall|slip|dock|plot|lane|corner|counter)\\b)`,
    ),
    pattern(`\\b(?:said|says|told me|named|answered|mentioned)\\b[^.?!]{0,30}\\b${any(theirs)}\\b`),
  ])
}

/** "I learned from Ada that you …", "I saw on the page that you …": the source stands beside. */
const fromSomewhere =
  /\b(?:from|via|through|thanks to|by way of) (?!(?:\w+ ){0,3}(?:to|into)\b)\w+|\b(?:in|on|at) (?:the|your|a|an|my|our|this|that|last) (?:[\w'&-]+ ){0,4}(?:page|profile|site|website|post|article|paper|news\w*|magazine|talk|meeting|fair|event|list|directory|class|church|club|group|podcast|interview|story|panel|board|bulletin|blog|show|radio|bio)|\b(?:linkedin|instagram|facebook|youtube|reddit)\b/

/** "I would love to hear about your path" is a wish, not how the name was found. */
function wishful(body: Reading, hit: Hit): boolean {
  const local = hit.start - hit.sentence.start
  const before = hit.sentence.text.slice(Math.max(0, local - 40), local)
  const after = hit.sentence.text.slice(local + hit.text.length)
  // "I saw your company has many trucks": a fact about it, not where the name stood.
  // "I hear that you …", "I see you …": a rumour, not where it was heard.
  if (
    /\b(?:hear|see|understand|gather|notice[d]?|learn(?:ed|t)?|discovered|found out|know|realized?)(?: that)? (?:you|you're|you've|u)$|\b(?:heard|saw|read|seen|found) that (?:you|you're|you've|u)$/.test(
      hit.text,
    ) &&
    !/^ (?:on|at|in|speak|talk|play|sing|every|around|most|each)\b/.test(after) &&
    !fromSomewhere.test(hit.sentence.text)
  )
    return true
  // "Could you put me in touch", "and give me the address": asked for, not how it came to me.
  if (
    /^(?:give|put|pass|share|hand|forward|provide)\b/.test(hit.text) &&
    /\b(?:to|you|u|and|please|kindly|also|can|could)\s$/.test(before) &&
    // A favour that was done: "who is in my class, offered to put us in touch".
    !/\b(?:offered|agreed|promised|volunteered|enough) to\s$/.test(before)
  )
    return true
  // "Add me on LinkedIn", "it says that you need a licence": no source.
  if (
    /^(?:on|in|at|via|through)\b/.test(hit.text) &&
    /^(?:let's|lets|add|please|connect|could|can|would|my|message|find|follow|i'd|we could|see)\b/.test(
      hit.sentence.text,
    )
  )
    return true
  if (
    /\b(?:says|said|say)\b.*\b(?:you|u)$/.test(hit.text) &&
    /^ (?:need|have to|must|should|get|can|are supposed)\b/.test(after)
  )
    return true
  // "Could you sell me some and give me the address", "get me into your next workshop": asked for, not had.
  if (
    /^(?:give|giving|share|pass|forward|put)\b/.test(hit.text) &&
    /\b(?:can|could|would|will|please|kindly)\b/.test(hit.sentence.text.slice(0, local))
  )
    return true
  if (/\byour (?:next|upcoming|coming) \w+$/.test(hit.text)) return true
  // "I've looked for somebody with your sort of path".
  if (/\byour$/.test(hit.text) && /^ (?:sort|type|kind|line) of\b/.test(after)) return true
  // "My children depend on you": nobody who leads here.
  if (
    /^my\b/.test(hit.text) &&
    /\b(?:depends?|relies|rely|counts?|waits?|hopes?) (?:up)?o[nf]\b/.test(hit.sentence.text)
  )
    return true
  // "From roofer to building inspector": a way that was gone.
  if (/^from\b.* (?:to|into)\b/.test(hit.text)) return true
  // "I graduated from the program": where the sender comes from.
  if (
    /^from\b/.test(hit.text) &&
    (/\b(?:loan|money|help|gift|grant|support) $/.test(before) ||
      /\b(?:start\w*|began|begin\w*|rose|graduat\w+|transferr\w+|mov\w+|retir\w+|laid off|fired|dropped out|switch\w*|home|back|away|far|experience|learn\w*|degree|diploma|certificate|student|different|pension) $/.test(
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
    /^ (?:job|field|profession|industry|career|kind|sort|type|line|path|trade)\b(?!.*\b(?:in|on|at) )/.test(
      after,
    )
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
  // "I looked at many careers and yours", "someone told me to try": nobody and nothing that leads here.
  if (
    /\b(?:careers|jobs|fields|trades|professions)\b.*\byours?$/.test(hit.text) ||
    (/^(?:told|said|says|suggest|recommend)/.test(hit.text) &&
      /\b(?:someone|somebody|people|everyone|everybody|they) $/.test(before))
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
  // "You drink the same water that you test": of the other alone.
  if (
    /^same\b/.test(hit.text) &&
    /^(?!.*\b(?:i|i'm|i've|we|both|my|our)\b).*\b(?:you|you've)\b/.test(before) &&
    !/^[^,;.]*\b(?:as|that|where) (?:i|me|my|mine|we|our)\b/.test(after)
  )
    return true
  if (/^same\b/.test(hit.text) && !/\b(?:you|your|we|our|u|both|us)\b/.test(hit.sentence.text)) return true
  if (
    /\b(?:website|page)$/.test(hit.text) &&
    /\bappl(?:y|ied|ication)\b|\bdo you have\b|\b(?:list|show)s? (?:any|no)\b/.test(hit.sentence.text)
  )
    return true
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
    if (/^(?:i'd|i would)\b/.test(sentence.text)) continue
    // "I volunteer at the shelter, and I understand you …": what one does oneself, then a rumour.
    const own = /^(?:i|i'm|i've) (?:work|volunteer|study|teach|train|am|live|serve|run|help)\b/.test(
      sentence.text,
    )
    const here = conceptsOf(own ? sentence.text.replace(/^[^,;]*[,;]/, '') : sentence.text)
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
