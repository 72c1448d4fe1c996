// Whether the message says something about its sender: what one is, does, studies or did for a living.
import { concept, denies } from './acts.ts'
import { partsOf } from './person-names.ts'
import { predicatesOf, type Predicate } from './predicates.ts'
import { evidenceAt, findIn, fold, words, type Hit, type Reading, type Sentence } from './reading.ts'
import { wordsOf } from './stems.ts'
import type { CoachInput, Finding } from './verdict.ts'

/** What one may be to the other, or say of oneself, without saying who one is. */
const noRole =
  /\b(?:fan|fellow|admirer|follower|reader|listener|subscriber|friend|person|people|member|neighbou?r|cousin|nephew|niece|sister|brother|son|daughter|aunt|uncle|relative|acquaintance|worker with|hard worker|learner|lover|believer|customer|patient|client|regular|stranger|guy|bit|little (?!league)|lot|kind of|huge|big|great|last|first one|oldest|only|team player|child|kid|baby|girl|boy|one|name|candidate|fit|match|choice|riser|bird|owl|optimist|introvert|extrovert|nerd|geek|perfectionist|dreamer|beginner|novice|amateur|mess|wreck|nobody|believer|caller|writer of this|sucker|devotee|newbie|enthusiast|buff|skeptic|hugger|listener|man|woman|gal|lady|dude|chap|bloke|lass|lad|soul|human|visitor|guest|subscriber|morning person|sort|type)\b/
/** "An auto body guy", "a cleaning lady", "the night sister": the word before it makes the trade. */
const tradeOf =
  /^(?:an?|the) (?!(?:nice|good|simple|regular|normal|curious|shy|big|little|old|young|lucky|busy|quiet|people|family|proud|great|honest|kind|happy|practical|nervous|tall|real|new|only|first|last|other|same|lovely|older|younger|middle-aged|grateful|humble|plain|private|patient|hands-on|morning|night|cat|dog|outdoor\w*|detail|numbers?|math|very|poor|free|grown|single|married)\b)(?:[\w'-]+ ){1,3}(?:guy|man|woman|gal|lady|girl|boy|dude|person|kid)$|^(?:an?|the) (?:night|ward|charge|staff|theat(?:er|re)) sister\b|^an? (?:dominican|franciscan|benedictine|catholic|religious|anglican|buddhist) (?:sister|brother|nun|monk|friar)\b/
/** A word for somebody by what he or she does. */
const tradeNoun =
  '(?!(?:n?ever|over|under|(?:an)?other|whether|rather|after|better|newsletter|letter|number|paper|matter|order|offer|answer|summer|winter|dinner|corner|power|weather|water|colou?r|favou?r|door|floor|poor|want|plant|grant|important|giant|constant|pleasant|restaurant|later|earlier|further|sooner|longer|older|younger|closer|nearer|sister|brother|father|mother|daughter|chapter|center|poster|folder|career|master|wonder|consider|remember|discover|together|forever|however|wherever|either|neither|eager|clever|sober|tender|proper|upper|lower|inner|outer|computer|printer|monitor|error|mirror|horror|humou?r|honou?r|neighbou?r|minor|major|hunger|danger|anger|river|silver|amber|december|november|october|september|quarter|weekender|flyer|helicopter|theater|finger|shoulder|shower|tower|flower|sugar|list|gist|twist|exist|consist|persist|insist|human|german|roman|christian|indian|italian|canadian|american|russian|relevant|distant|reluctant|significant|instant|fan|elegant|brilliant)\\b)(?:\\w{2,}(?:er|or|ist|ian|eer|man|woman|wife|ant|smith|tress|wright)|nurse|cook|chef|clerk|student|major|apprentice|veteran|vet|mechanic|graduate|aide|intern|trainee|grad|senior|junior|sophomore|freshman|tech|rn|cna|lpn|emt|crew|guard|pilot|nun|monk|spouse|retiree|temp|rep|medic|midwife|adjunct|postdoc|coach|hand|deckhand|hostess|maid|cop|guide|agent|valet|cadet|dropout|[123]l)'
/** Lines of work that stand without an article: "I'm in retail". */
const sector =
  '(?:retail|sales|hvac|i\\.?t\\.?|tech|software|finance|banking|insurance|construction|logistics|hospitality|nursing|education|health ?care|(?:food|customer|social|home) (?:service|care|work)s?|catering|marketing|advertising|publishing|real estate|property|manufacturing|trucking|transport|shipping|farming|agriculture|security|accounting|bookkeeping|payroll|maintenance|admin\\w*|child ?care|landscaping|plumbing|roofing|welding|engineering|government|politics|law|journalism|\\w*writing|\\w+ing (?:support|control|management)|operations|inspection|planning|repairs?|surveying|drafting|customs|imports?|exports?|claims|journalism|recruitment|recruiting|procurement|events?|design|media|film|fashion|biotech|pharma\\w*|telecoms?|energy|mining|forestry|aviation|translation|architecture|academia|research|policing|corrections|dentistry|medicine|pharmacy|human resources|hr|pr|public (?:health|relations|transit|service)|emergency (?:services|medicine)|animal care|elder ?care|the (?:trades?|service|military|reserves|army|navy|air force|marines|coast guard|merchant marine|peace corps|union|circus|restaurant business|\\w+ (?:business|industry|trade)))'
const study =
  "(?:student|majors?|sophomore|junior|senior|freshman|freshmen|first-year|second-year|third-year|fourth-year|final-year|grad|undergrad(?:uate)?|apprentice|pre-apprentice|pre-?(?:med|law|dental|vet|pharm\\w*|nursing)|apprenticeship|trainee|ged|esl|clinicals|prerequisites|night school|community college|trade school|bootcamp|dropout|alum|certificate|diploma|thesis|dissertation|graduate (?:of|from|in|student)|degree|associate's|bachelor's|semester|grader)"
const doing =
  /^(?:study|major|minor|enroll|tak|work|train|retrain|finish|complet|start|beginn?|pursu|attend|graduat|learn|teach|driv|runn?|rais|retir|unemploy|self-employ|employ|laid|chang|switch|transition|leav|apply|prepar|earn|com|mov|sell|cook|bak|clean|fix|repair|build|deliver|serv|manag|own|farm|weld|stock|car|nurs|coach|volunteer|intern|apprentic|do|gett|keep|mak|us|play|sing|danc|writ|code|cod|design|paint|sew|draw|edit|translat|interpret|organiz|rid|help)(?:ing|ed|ting|ning|ping)$/
/** Verbs that tell nothing of one's walk of life: feeling, courtesy, meeting, and what one did to reach the other. */
const noWalk =
  /^(?:ought|hope|want|wish|think|know|believe|love|like|admire|follow|watch|listen|understand|see|hear|ask|write|remember|appreciate|promise|mind|belong|run|keep|look|feel|get|go|come|have|sit|stand|wonder|dream|seek|call|trust|need|mean|find|read|thank|beg|respect|adore|enjoy|expect|learn|notice|visit|visited|pass|walk|stop|meet|met|say|tell|am|is|are|was|were|be|do|don't|can|could|will|would|may|might|must|should|shall|just|also|really|still|only|always|never|live|stay|share|bring|take|give|hate|care|pick|pray|swear|guess|suppose|agree|admit|confess|recognize|prefer|choose|consider|plan|intend|contact|reach|email|enclose|attach|request|propose|suggest|send|leave|turn|put|hang|buy|shop|eat|bank|start|begin|apply|submit|happen|miss|wait|picture|imagine|figure|doubt|regret|attest|assure|wash|in|at|on|of|to|from|with|for|about|the|a|an|my|your|you|that|this|it|so|and|but|as|or|if|not|too|very|own|wrote|got|ever|even|once|all|both|could|cannot|wanna|gonna|gotta|saw|wud|cud|wld|cld|r|m|refuse|lose|tremble|shiver|blush|laugh|cry|insist|demand|talk|speak|rise|smile|fear|worry|hesitate|apologi[sz]e|envy|worship|bow|kneel|recall|cherish|treasure|value|long|crave|yearn|owe|pay|knock|reply|respond|fit|thought|fall|fell|include|circle|drop|attend)$/
const trade =
  /^(?:work|study|studi|teach|taught|driv|drove|own|clean|cook|sold|sell|manag|serv|stock|bak|farm|fix|repair|built|build|paint|interpret|translat|rais|bartend|babysat|deliver|graduat|major|minor|enroll|transferr|retir|immigrat|emigrat|train|apprentic|cod|volunteer|coach|laid|dug|operat|weld|sew|styl|tutor|tend|led|lead|quit|finish|switch|start|began|begin|process|answer|guard|handl|supervis|pack|load|groom|install|nurs|deal|dropped|earn|ran|wait|hauled|haul|grew|mov|came|kept|lost|spent|mopp|logg|fish|rang|run|turn|mow|cut|hung|play|danc|sang|act)\w*$/
const aboutWork =
  /\b(?:years?|decades?|months|college|school|university|academy|navy|army|force|factory|mill|hospital|restaurant|kitchen|shop|store|farm|warehouse|office|company|plant|bank|port|airport|theater|job|trade|living|career|degree|certificate|certification|licen[cs]e|card|permit|exam|program|course|classes|class|night|nights|shift|full[- ]time|part[- ]time|professional\w*|as an?|up (?:on|in) an?|here from|from (?!your|the (?:parking|other|back))\w+|out of|(?:kids|children|boys|girls|daughters|sons)|orchestra|band|ballet|stage|circus|team|league|for (?:a|an|my|the) \w+|\w+ing)\b/

/** Where one works or learns. */
const workplace =
  "(?:office|shop|store|counter|dealer\\w*|plant|factory|mill|mine|quarry|yard|port|docks?|pier|warehouse|depot|garage|farm|dairy|orchard|ranch|kitchen|restaurant|diner|cafe|bakery|hotel|motel|hospital|clinic|ward|pharmacy|lab|laboratory|school|seminary|college|university|uni|academy|daycare|nursery|kindergarten|museum|gallery|theat(?:er|re)|bank|court(?:house)?|prison|jail|station|airport|base|barracks|ship|boat|rig|site|department|agency|authority|council|firm|company|outfit|co-op|parish|call cent(?:er|re)|home|laundry|salon|rink|resort|zoo|shelter|newspaper|mall|market|stand|stall|truck|bus|tram|cab|van|route|shift|desk|register|crew|business|practice|bindery|people's home)s?"
const atWork = new RegExp(
  `\\b(?:at|in|behind|on|aboard|for) (?!(?:\\w+ )?(?:your|ur|this|that)\\b)(?:an?|the|my|our|two|three)? ?(?:[\\w'-]+ ){0,3}${workplace}\\b`,
)
const hasPlace = new RegExp(`^ (?:[\\w'-]+ ){1,4}${workplace}\\b`)
const placeWhere = new RegExp(`\\b${workplace} where[\\s,]*$`)
const atSchool = new RegExp(
  `^(?:in|at|halfway|between|back|new|from|about|due|currently|two|three|one|half|nearly|almost|finally|on|behind|aged?)\\b.*\\b(?:${study}|school|college|university|training|program|course|classes|year|grade|term|jobs|country|leave|graduate|shifts?|class|field)\\b`,
)
const inSector = new RegExp(
  `^(?:in|with) (?:(?!your|the|my|our|love|awe|touch)[a-z]+ )?${sector}(?=$|[,.;:]| \\(| (?:for|since|and|now|but|\\d|[\\w-]+ years|at|here|myself|too|management|work|by)\\b)`,
)
const toStudy = new RegExp(
  `^(?:graduate|finish|start|begin|transfer|be (?:a|graduating))\\b.*\\b(?:${study}|in (?:june|may|december|the)|school|college|program|year)\\b`,
)
const habitual =
  /\b(?:in (?:the )?(?:autumn|fall|winter|spring|summer|season)|by (?:day|night)|nights|(?:at|every) night|on (?:weekends|weekdays|saturdays|sundays)|in the (?:mornings?|evenings?))\b/
/** What a customer, a guest or a passer-by does there. */
const asGuest =
  /^(?:ought|hope|want|wish|think|know|believe|love|like|admire|follow|watch|listen|understand|see|hear|ask|write|remember|appreciate|need|mean|find|read|thank|enjoy|expect|learn|notice|visit|pass|walk|stop|meet|say|tell|am|is|are|live|stay|shop|eat|bank|buy|come|go|get|wait|sleep|hang|drink|pray|swim|call|seek|look|feel|wonder|share|belong|miss|picture|imagine|apply|was|were|have|had|do|did)$/

/** Being busy with oneself, with the other or with this letter. */
const idle =
  /^(?:sit|stand|hop|look|writ|send|wonder|turn|think|smil|laugh|read|watch|listen|follow|wait|go|com|hold|carry|try|ask|reach|talk|tell|dream|mean|search|call|enjoy|lov|plan|consider|struggl|hear|liv|stay|visit|attend|us|hav|be|feel|gett|tak|giv|mak|putt|chew|mull|ponder|enclos|attach|contact|request|seek|explor|shar|kick|hang|keep|leav|spend|do|start|begin|begg|pray|wish|want|need|count|walk|run|mov|cry|popp|includ|circl|check|updat|appl|find|see)(?:t|n)?ing$/
/** "The one who empties the bins": a deed that goes on. */
const doesStill =
  /^(?:an?|the|[a-z]+,?) (?:\w+ )?(?:(?:person|one|guy|man|woman|girl|kid|fellow|lady|gal|bloke|lad) )?(?:who|that) (?!(?:is|was|has|always|loves|likes|enjoys|follows|reads|watches|admires|thinks|believes|wants|hopes|knows|asks|says|needs|dreams|listens|buys|lives|sits|eats|comes|goes|takes|gets|learns|cares|wishes|stands|shows|waves|calls|keeps|never|sends|writes)\b)[a-z]+s\b(?! (?:you|u)\b)/

/** "I've counted pills for four years", "I run lathes, going on seventeen years": whatever one has done for so long. */
const ofOther = /\b(?:you|your|yours|u|ur)\b/
function tellsYears({ verb, after, before, clause }: Predicate): boolean {
  const lead = `${clause.sentence.text.slice(0, clause.start - clause.sentence.start)}${before}`
  if (/\b(?:for|these|over) (?:[\w-]+ ){1,3}(?:years|decades|winters|summers|seasons)[\s,]*$/.test(lead))
    return !ofOther.test(after.split(/,| and | but /)[0]!) && !noWalkHoweverLong.test(verb)
  return (
    /\b(?:for|going on|since|over|nearly|almost|these|about|my \w+|\w+(?= \w+$))\b[^.?!]{0,24}\b(?:years|decades|winters|summers|seasons|harvests|tours|semesters)\b/.test(
      after,
    ) &&
    !ofOther.test(after) &&
    (!noWalkHoweverLong.test(verb) || (/^(?:had|held|owned|kept|run)$/.test(verb) && hasPlace.test(after)))
  )
}
/** Admiring, wishing, living somewhere or being a customer stays what it is, for however many years. */
const noWalkHoweverLong =
  /^(?:follow|admir|read|watch|listen|want|dream|wonder|lov|lik|kn[eo]w|liv|wait|th[io]|us(?:e|ing)|b(?:uy|ought)|hop|be$|been|enjoy|need|wish|hear|see|saw|visit|shop|eat|ate|com|go|gone|went|ask|look|plan|consider|try|tri|struggl|suffer|ha[vd]|worship|pray|collect|smok|drunk|drink|subscrib|pass|walk|felt|feel|kept|keep|own|remember|believ|regret|hat)/

/** "I sing two pews behind you", "I'm leaving a note at your desk": where you are, not who I am. */
const byYou =
  /\b(?:behind|beside|near|next (?:to|door)|across(?: the \w+)? from|in front of|(?:up|down) from|above|below|opposite|alongside|close to) (?:you|yours|your)\b|\b(?:in|with|at|under|on|by|through) your \w/

function tellsOfSelf(p: Predicate): boolean {
  const { clause, verb, after, mood } = p
  if (denies(clause.text.slice(0, clause.text.length - after.length))) return false
  if (
    /\b(?:if|whether|should|could|can|may|might|shall|will|would|must|do|how|what|(?<!reason )why|when)[\s,]*$/.test(
      p.before,
    )
  )
    return false
  if (
    /\bwhere[\s,]*$/.test(p.before) &&
    (mood !== 'present' || noWalk.test(verb)) &&
    !/^(?:work|study|teach|taught|run|keep|do|get|took?|sell|sold|[a-z]+ed)$/.test(verb)
  )
    return false
  const rest = `${verb}${after}`.slice(0, 70)
  if ((p.perfect || mood === 'present' || mood === 'progressive') && tellsYears(p)) return true
  // "I do roofing": a line of work.
  if (verb === 'do' && /^ (?!\w+thing\b)[a-z]+ing\b/.test(after) && !ofOther.test(after)) return true
  // What I did to it is about it: "I've turned it over", "I carried that around".
  if (!/^(?:an?|the)$/.test(verb) && /^ (?:it|this|that|these|those|them|him|her)\b/.test(after)) return false
  if (/\bwhere[\s,]*$/.test(p.before) && placeWhere.test(p.before))
    return !/^(?:go|eat|shop|live|meet|see|hear|buy|sit|wait|met|saw|heard)$/.test(verb)
  const ofYou = /^(?: [\w'-]+){0,2} (?:you(?! (?:work|run|live|manage|teach))|your|you're|u|ur)\b/.test(after)
  switch (mood) {
    case 'progressive':
      if (/^(?:an?|the|both|one|your)$/.test(verb))
        return (
          !noRole.test(
            rest.split(/[,.;:(]| (?:who|and|at|in|from|with|of|on|for|since|by|that|turned|here) /)[0]!,
          ) ||
          tradeOf.test(rest.split(/[,.;:]| (?:who|and|at|in|from|with|of|on|for|since|by|that|here) /)[0]!) ||
          /^(?:the|an?) (?:\w+ )?(?:mother|father|parent|mom|mum|dad) (?:of|to)|\bstudent\b/.test(rest) ||
          doesStill.test(rest) ||
          /^one of the (?!(?:\w+ )?(?:readers|listeners|followers|customers|others|visitors)\b)(?:\w+ )?\w+(?:ers|ors|ists|ians|guards|cooks|nurses|clerks|aides)\b/.test(
            rest,
          ) ||
          /^an? (?:\w+ )?(?:man|woman|lady|fellow|guy) (?:of|in) (?:(?:my|her|his) )?(?:\w+t(?:y|ies)|\d\d)\b/.test(
            rest,
          ) ||
          /\band (?:an? (?:\w+ )?\w+ (?:myself|by)|(?:also|now|currently|lately) an? )\b/.test(after)
        )
      if (doing.test(verb))
        return !/^(?:working (?:on|up)|coming|taking (?:a look|the liberty)|raised (?:on|by) your|getting (?:in touch|to)|leaving (?:you|this)|doing (?:a (?!degree|placement|phd|masters?|master's|gap|foundation|course|diploma|residency|postdoc|certificate|nursing|training)|research|this)|preparing (?:an?|my|for|the) (?:report|talk|paper|project|interview|presentation|class)|writing|using this|making this|keeping|moved|helping my|leaving (?:\w+ ){1,2}(?:note|number|name|card|resume|cv|papers?|letter|message|address|details|application|copy)\b)/.test(
          rest,
        )
      if (
        /ing$/.test(verb) &&
        !ofYou &&
        !idle.test(verb) &&
        (clause.text.includes(`been ${verb} `) ||
          /\b(?:for|at|in|on) (?:an?|my|our|the) \w|\bwith (?:my|our)\b|\bsince\b|\b(?:years|summers|winters|seasons)\b/.test(
            after,
          ))
      )
        return true
      if (/^(?:at )?home with\b/.test(rest)) return true
      return (
        atSchool.test(rest) ||
        /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\w+)?|(?:fif|six|seven|eigh|nine)teen|\d\d)\b/.test(
          rest,
        ) ||
        /^in (?!awe\b|touch\b|(?:\w+ ){0,3}(?:audience|crowd|line|row|seats?|back|front|middle|room|queue|corner|hall)\b)(?:[\w-]+ ){1,4}at \w+/.test(
          rest,
        ) ||
        inSector.test(rest) ||
        /^(?:on (?:disability|(?:parental|maternity|family|sick|medical) leave|sabbatical|unemployment|furlough|parole|work release)|(?:at )?home with (?:my|the|our|two|three|four|small|young) )/.test(
          rest,
        ) ||
        /^from (?!the |your |here|our )\w+/.test(rest) ||
        /^(?:retired|unemployed|undecided|undeclared|self-employed|trained|qualified|certified|licensed|widowed|disabled)\b/.test(
          verb,
        ) ||
        (/^(?!eager|sober|clever|tender|bitter|proper|under|over|poor|ever|never|either|other|rather|older|younger|better|closer|nearer|happier|later|prior|sister|brother|mother|father|daughter|distant|hesitant|constant|ignorant|reluctant|vibrant|important|significant|enthusiastic|sympathetic|optimistic|realistic|fantastic|christian|indian|canadian|italian|russian|\w*(?:merican|uropean))[a-z]{4,}(?:er|or|ist|ian|ant|eer|man|wife|ic|nurse|cook|chef|clerk)$/.test(
          verb,
        ) &&
          /^(?:$|[,.;:]| (?:at|in|of|from|for|by|and|with|on)\b)/.test(after))
      )
    case 'past':
      if (verb === 'ran' && /^ (?:an?|the) (?!search|mile|race|red|marathon|stairs)\w/.test(after) && !ofYou)
        return true
      if (p.perfect && /^been$/.test(verb))
        return (
          !noRole.test(rest.split(/[,.;]/)[0]!) &&
          /^been (?:an?|in|at|on|with|behind|the) (?!your|awe|touch|love|the (?:audience|row|crowd))/.test(
            rest,
          )
        )
      return (
        trade.test(verb) &&
        !ofYou &&
        !noWalk.test(verb) &&
        (aboutWork.test(after) ||
          /^(?:teach|taught|studi|cook|major|minor|graduat|enroll|retir|interpret|translat|weld|apprentic|bartend|farm|bak|sold|drove|own|nurs|train|immigrat|emigrat|transferr|manag|serv|fish|logg|sew)/.test(
            verb,
          ) ||
          (p.perfect && trade.test(verb))) &&
        !/^(?:started (?:wondering|reading|following|watching|thinking)|spent (?:an?|the|ten|half) (?:\w+ )?(?:hour|minutes?|afternoon|morning|evening|day|weekend|week|night)|dropped (?:an?|off|by|in|my (?:resume|cv|papers|letter|card|application))|came (?:to (?!this country|the (?:us|states|country))|across|by|upon|from your)|turned (?:to|on|off|up)|kept (?:thinking|it|your|the)|grew (?:curious|interested|fond)|ran (?:into|across)|moved (?:by|to tears)|lost (?:track|count|sleep|heart|my (?:way|place|heart))|began (?:to|wondering|reading)|led|(?:drove|ran|rode|walked) (?:[\w-]+ ){0,2}(?:hours?|miles?|minutes|blocks)\b|cut (?:it|out)|played (?:it|the (?:video|episode))|waited|answered (?:the|an) ad|started (?:to|a club))/.test(
          rest,
        )
      )
    case 'present':
      if (/\bsame\b/.test(after) || /\byou and $/.test(p.before)) return false
      if (
        !/^(?:work|study|teach|drive|run|own|cook|clean|train)$/.test(verb) &&
        byYou.test(after.split(/,| and /)[0]!)
      )
        return false
      if (!ofYou && !asGuest.test(verb) && (atWork.test(after) || habitual.test(after))) return true
      if (
        /^(?:work|deliver|teach|study|clean|cook)$/.test(verb) &&
        !/^ (?:up|hard|cheap|around|with|on|from your)\b/.test(after)
      )
        return true
      if (
        /^(?:walk (?:dogs|the dogs|other)|play (?:weddings|funerals|gigs|bars)|care for (?!you)|do (?:[\w-]+ ){1,2}(?:at|for) an? \w)/.test(
          rest,
        )
      )
        return true
      if (
        ofYou ||
        noWalk.test(verb) ||
        /^(?:up|hard|fast|well|best|cheap\w*|for free|too\b|from your)/.test(after.trim())
      )
        return (
          /^(?:(?:start|begin|enter|attend|finish) (?:[\w-]+ ){0,3}(?:school|college|university|program|classes|training|basic|boot ?camp)\b|run (?:[\w-]+ )?[\w-]+ (?:for|at) (?!fun|miles|your|hours|the hills)\w|run (?:an?|the|my|our) (?!mile|race|marathon|search|fever|red|risk|errand|few|half|5k|10k)|own (?:an?|two|three|the) (?!copy|dog|cat|car|horse|house|bike|pair|set|few|lot|first)|operate |come from (?:[\w-]+ ){1,3}(?:family|line|house|home|clan|generations|stock)|go to (?:[\w-]+ ){0,3}(?:school|college|university|uni|community college|tech)\b|mind (?:my|the|two|three|other)|(?:look after|watch|raise|feed|milk|herd|tend) (?:my|the|two|three|four|our|a) (?!show|video|talk|film|series|channel|game|program|lot\b))/.test(
            rest,
          ) ||
          (/^(?:take|live with|run|own|keep|have) (?:[\w'-]+ ){0,5}(?:classes|class|courses?|a \w+ (?:business|shop|stand|store)|the (?:register|books|front desk)|sheep|goats|bees|cattle|cows|kids|children|degree|certificate|license)\b/.test(
            rest,
          ) &&
            !ofYou)
        )
      return (
        /^(?:\s+[\w'-]+){1,}|^$/.test(after) && /^[a-z]{2,}$/.test(verb) && !/(?:s|[a-z]{3,}ing)$/.test(verb)
      )
    default:
      return mood === 'plan' ? toStudy.test(rest) : false
  }
}

const about = words(
  `my (?:\\w+ ){0,2}(?:job|studies|major|degree|program|background|classes|courses|coursework|apprenticeship|shifts?|training|career|semester|clinicals|certificate|trade|(?:first|second|third|final|last|senior|junior) (?:year|semester|term)|college|school|ged|internship|diploma|years (?:as|in|of|at)|occupation|profession|business|shop|stall|farm|salon|workshop|garage|route|unit|squadron|platoon|pupils|enlistment|discharge|employer|campus|thesis|capstone)`,
  'here, (?!(?:and|but|so|just|again|as|who|with|from|the|your|a fan)\\b)(?:an? )?[\\w-]+(?: [\\w-]+)? (?:at|for|with|in|of)',
  '(?:my|last|final|first) (?:\\w+ )?(?:term|year|semester) (?:of|at|in)',
  '(?<!(?:last|past|next|these|those|first|coming|your|for) )(?!all|more|his|her|their|early|first|last|next|these|those|the|your)[\\w-]+ (?:years|winters|summers|seasons|decades) (?:of|as|in|at|behind|on|with|an?)',
  "(?:speaking )?as an? (?!fan|gift|favou?r|result|rule|career|job|profession|field|way|whole|kid|child|boy|girl|teen\\w*|friend|neighbou?r|reader|listener|customer|patient|matter|last|first|token|thank|person|pharmacist|possible|future|path|trade|start|backup|hobby|joke|\\w+ you\\b)(?:[\\w'-]+ ){1,5}(?:i|i'm|i've|i'd)\\b",
  "as an? (?!fan|gift|favou?r|result|rule|career|job|profession|field|way|whole|kid|child|boy|girl|teen\\w*|friend|neighbou?r|reader|listener|customer|patient|matter|last|first|token|thank|person|possible|future|path|trade|start|backup|hobby|joke)[\\w' -]{3,40}, (?:i|i'm|i've|i'd)\\b",
  'i used to (?:be (?:an?|in|on|with|the) (?!fan|patient|customer|neighbor|friend|kid|regular|reader)|work|drive|teach|cook|farm|clean|sell|manage|serve|nurse|bake|build|run an?|own|weld|deliver|fish|paint|fix|do \\w+ for)',
  "(?:i've|i have)(?: got)? an? (?:[\\w-]+ ){0,3}(?:licen[cs]e|ticket|cdl|degree|diploma|certificate|ged|background|business|farm|shop|wife|husband|trade)\\b",
  "(?:i've|i have)(?: got)? (?!no |little |not |the |that )(?:[\\w-]+ ){0,4}experience\\b",
  'with an? (?:[\\w-]+ ){0,3}(?:licen[cs]e|ticket|cdl|degree|diploma|certificate|ged|background in|years)',
  'speaking as an? (?!fan|friend|neighbor|reader)\\w+',
  "(?:i'm|i am|im)(?: currently| now)? (?:out of (?:work|a job|school)|between jobs|jobless|homeschooled|self-taught|self-employed|unemployed|on the (?:\\w+ ){1,2}(?:crew|shift|staff|squad|force|team|desk))",
  'stay(?:ing)? (?:at )?home with (?:my|the|our|two|three)',
  `(?:come|came|coming|switched|moved|retired|fled) from ${sector}|(?:left|quit|gave up|got out of|leaving|quitting|work(?:ed)? in|career in|field (?:used to be|was|is)|background in|years in|life in|job in) ${sector}`,
  'for [\\w-]+ years an? [\\w-]+',
  "(?:i|i've) (?:keep|have|raise|got)? ?(?:[a-z]+|\\d+) (?:hives|goats|sheep|hens|horses|cows|pigs|acres|boats|kids|employees)",
  "i have (?:an? )?(?:[\\w'-]+ ){0,2}(?:master'?s|bachelor'?s|associate'?s|phd|doctorate|card|permit|credentials?|certification)\\b(?! (?:for|of) (?:you|yours))",
  'i (?:do|did) [\\w-]+ (?:for|at|in) (?:the|my|a|our)',
  'i read [a-z]+ at (?!the|your|home|night|work|least|once)\\w+',
  "(?:i'm|i am|im) (?:only |now |just )?[1-9]\\d(?=[,.;]| (?:and|years|with)\\b)|[1-9]\\d[- ]years?[- ]old",
  'been on the \\w+ since',
  // A second verb of the same "I": "I keep eleven ewes and teach third grade".
  "i (?:[\\w'-]+ ){1,6}(?:and|but) (?:also |now |still )?(?:teach|study|drive|manage|clean|cook|farm|bartend|nurse|coach|tutor|weld|sew|bake|(?:am|'m) (?:an?|in)|work (?:at|in|as|for|nights|days))(?! (?:you|your|it|this|that)\\b)",
  "(?:i got|i have|i've got|i just got|i earned|i hold) my (?:\\w+ )?(?:card|licen[cs]e|certificate|certification|degree|diploma|cdl|ticket)\\b",
  'i do (?:gutters|floors|windows|roofs|lawns|drywall|payroll|books|deliveries|doors|nights|repairs|alterations)',
  "(?:i|i've|i have) (?:homeschooled|raised|brought up) (?!my hand|this|that|it|the|a )\\w+",
  '(?:still|now|back|currently) (?:at|in) the (?:\\w+ )?(?:plant|mill|factory|warehouse|office|hospital|shop|bakery|kitchen|bank|school|yard|docks?|mine)',
  '(?:this is|it is|my name is) (?:reverend|pastor|father|sister|brother|rabbi|imam|deacon|nurse|officer|sergeant|chef|coach|professor)',
  '(?:before|back home|there|in [a-z]+),? i (?:was|am) (?:an? )?(?:nurse|teacher|engineer|doctor|driver|cook|tailor|farmer|lawyer|clerk|accountant|mechanic|welder|carpenter|electrician|pharmacist|midwife|baker|butcher|builder)',
  '(?:[\\w-]+ )?(?:yrs|years) (?:in|at|on) (?!your|the same|my life|this|that)[\\w-]+',
  '(?:aide|teacher|nurse|student|cook|driver|welder|clerk|barista|mechanic|server|bartender) here',
  // Of the article, of "I", of a title of study in other Englishes.
  `(?:(?:i'm|i am|im|^am|i was) |myself (?:[a-z]+ ){1,3}, )(?:(?!(?:to|for|of|the|an?|also|hard|your|you|that|if|by|with|in|on|at|and|so|very|not|no|only|big|great|sure|told|writing|as|from|too|such)\\b|(?!nurs|weld|engineer|plumb|clean|bank)\\w+ing\\b)[\\w-]+ ){0,3}(?:technician|student|nurse|driver|teacher|worker|farmer|cook|chef|clerk|engineer|graduate|house\\w+|homemaker|leaver|corper|trader|tailor|mason|baker|welder|manager|assistant|officer|operator|cashier|mechanic|carpenter|accountant|intern|apprentice|fresher|\\w+(?:ician|ologist|smith|gienist|rapist|cist|ographer|keeper|worker|maker|eer))`,
  `(?:i'm|i am|im|^am|i was|^was) (?:(?!(?:to|for|of|the|an?|also|hard|your|you|that|if|by|with|in|on|at|and|so|very|not|no|only|big|great|sure|told|writing|as|from|too|such|much|even|all|more|less|quite|rather|really|just|one|every|this|my|it|or|but|when|how|what)\\b|(?!nurs|weld|engineer|plumb|clean|bank)\\w+(?:ing|ly|ed)\\b)[\\w-]+ ){1,3}(?!${noRole.source.slice(2)})${tradeNoun}(?=$|[,.;:!]| (?:at|in|of|from|for|by|and|with|on|who|&|turned)\\b| &)`,
  '(?:first|second|third|fourth|final|last)[- ]year (?!of|ago|i\\b|we\\b|you\\b|that|was|is|were|as|on|in the|on the)|\\d00[- ]level|form (?:four|five|six)|year (?:1[0-3]|ten|eleven|twelve)|(?:\\d+th|ninth|tenth|eleventh|twelfth) grade|a-levels|(?:my|just) (?:\\w+ )?(?:gcses?|hnd|mba|masters?|phd|nysc)|b\\.(?:sc|tech|com|ed|e|a)\\b|b(?:sc|tech|com)\\b|cna|(?:jr|sr|soph) (?:at|in)',
  '^(?:army|navy|marines?|air force|coast guard),|in the (?:army|navy|marines|air force|coast guard)|out of the (?:navy|army|marines|service|air force)',
  "(?:i'm|i am) on the (?:line|docks?|boats?|road|railroad|force|floor)|i (?:hang|do|lay|pour|cut|haul|tend|groom|mind|wait) (?:drywall|hair|nails|tiles?|bricks?|concrete|lawns|freight|bar|tables|dogs|taxes|roofs|two|three|toddlers|children|kids)|(?:i'm|i am) (?:with|in) the (?:\\w+ )?(?:brigade|post office|railroad|county|city|state|department|trades|union|reserves|guard|council)|my family (?:grows|runs|owns|farms|raises|fishes|keeps|sells)|left school|^an? (?:[\\w-]+ ){1,4}writes|(?:i'm|i am) (?:in )?(?:my )?(?:first|second|third|fourth|final) year|[a-z]+ turned [a-z]+(?=,)|i(?:'ve| have)(?: got)? (?:an? |my |[a-z]+ |\\d )(?:semesters?|terms?|years) of|i did (?:\\w+ ){1,2}(?:tours?|years|semesters?|stints?|deployments?)|i(?:'ve| have)(?: got)? (?:two|three|four|\\d) (?:\\w+ )?(?:kids|children)|reading \\w+ at (?!the|your|home|night)[\\w[<{]+",
  `(?:[\\w-]+ by (?:trade|training|profession|day|night)|single (?:mother|father|mom|dad|parent)|veteran|first in my family|first-gen(?:eration)?|newcomer|immigrant|refugee|career[- ]changer|stay-at-home|returning student|retiree|ex-\\w+|retired (?:from|[a-z]+)|former (?!student of yours|neighbor|classmate)[\\w-]+)`,
  `(?:mother|father|mom|dad|parent) of (?:one|two|three|four|five|six|twins|\\d)`,
  `${study}(?: (?:at|in|from|here|studying|of|with|turned|writing))?`,
  '(?:in|at|attending|finishing) (?:[\\w-]+ ){0,3}(?:school|college|university|uni|academy|program|classes|bootcamp)(?! (?:fair|of|district|board|newsletter|website|page|library|kitchen))',
  "(?<!(?:\\b(?:is|are|am|be|been|was|were|all)|'re|'m) )having (?:\\w+ly )?(?!read|seen|heard|follow|watch|met|attend|enjoy|found|learn|been (?:a fan|at))\\w+",
  '^(?!(?:same|from|near|over)\\b|.*\\b(?:i|you|got)\\b)[\\w -]{3,30} here(?=[,.!]| with|$)',
  '(?:certified|trained|licensed|qualified|experienced|fluent) (?:in|as)',
  'i was (?:born|raised) (?:on|in|into|among|above|behind) (?:an? |the )?(?!your|love)\\w+|left (?:the )?(?:seminary|convent|college|service|force|corps)\\b',
  '(?:signed up|registered|accepted|admitted|enlisted|down) (?:for|to|into|in|at) (?:an?|the) (?!talk|tour|session|webinar|event|newsletter)(?:[\\w-]+ ){0,4}(?:program|course|class|classes|academy|school|college|training|intake|apprenticeship)',
  'laid off|made redundant|let go (?:from|by|in|last)|fired from|furloughed|enrolled (?:at|in)',
  "(?:now|currently|formerly) an? (?!fan|friend|follower|reader|member)[\\w'-]+",
  '(?:being an? (?:[\\w-]+ ){0,2}(?!fan|friend)[\\w-]+(?=,)|(?:done|finished|through|quit|stopped|tired of|sick of|before|after) being an? (?!fan|kid|child|friend|pest|bother)[\\w-]+|as (?:the only|one of the (?:few|two|three)) (?!one\\b|person)[\\w-]+)',
  '(?:trained|employs?|hired|pays|promoted|apprenticed|certified|licensed|qualified) me',
  'i (?!wanna|want|hope)(?:\\w+ ){1,4}for a living',
  'as (?:someone|somebody|a person) who \\w+',
  '(?:high school|college|university|nursing|night|esl|adult) (?:student|class|classes|program|senior|junior|graduate)',
)

/** "My daughter is a student", "your degree", "you were a junior": somebody else. */
const another = concept(
  "you|your|you're|you've|u|ur|he|she|they|his|her|their|our (?:church|choir|club)|my (?:\\w+ )?(?:daughter|son|sister|brother|cousin|mother|father|mom|dad|aunt|uncle|wife|husband|friend|neighbor|roommate|boyfriend|girlfriend|niece|nephew|teacher|professor|instructor|adviser|advisor|counselor|coach|kids?|child)",
)
const self = concept("i|i'm|i've|im|my|me|here")
const livelihood =
  /^[\s,(-]*(?:an? |the )?(?:(?:currently|now|once|formerly|still|proud|full-time|part-time|retired|former|long-?time|recent|aspiring|future|returning|working|line|school|bus|truck) )*(?!fan|friend|neighbor|reader|cousin|voice|question|note|word|call|message|letter|request|mutual|couple|few)[\w-]+(?:er|or|ist|ian|nurse|cook|chef|clerk|driver|student|major|apprentice|veteran|mechanic)\b(?: (?:at|in|from|of|by|with|turned|who)\b|,| and|\.$)/

/** "I'm Pilar, a baker": what follows one's own name. */
const byName = /^.*?\b(?:i'm|i am|im|this is|it's|my name is) [a-z'-]+(?: [a-z'-]+)?,(?= an? )/

function namesOneself(hit: Hit): boolean {
  const clause = hit.sentence.text
  const local = hit.start - hit.sentence.start
  const near = clause
    .slice(Math.max(0, local - 60), local)
    .split(/[,;:.]| and | but /)
    .at(-1)!
  // "No plan to be taken on, as apprentice or otherwise": a trade that is denied.
  if (denies(near) || /\bno (?:plan|wish|intention|thought)\b/.test(clause.slice(0, local))) return false
  if (/^being\b/.test(hit.text) && /\b(?:like|of|about|for|is|into) $/.test(near)) return false
  // "Know what the apprenticeship was", "learn about your first years": the other's way.
  const asked = clause
    .slice(0, local)
    .split(/[,;:.]| but /)
    .at(-1)!
  if (
    /\b(?:know|learn|hear|ask|understand|curious|tell me|explain|thinking|consider\w*|dream\w*|wonder\w*)\b(?!.*\b(?:i|i'm|i've|my|me|as)\b)/.test(
      asked,
    ) &&
    !/^(?:my|i\b|i'm|i've|as)\b/.test(hit.text)
  )
    return false
  if (hit.sentence.question && /\b(?:need|needed|necessary|require[ds]?|worth)\b/.test(clause)) return false
  if (hit.sentence.question && !self.test(clause) && !/^(?:in|at|as|an?|being)\b/.test(hit.text)) return false
  if (/^my\b/.test(hit.text)) return !/\b(?:you|he|she|they)\b[^,]*$/.test(near)
  return !another.test(near) && !(another.test(clause.slice(local, local + 50)) && !self.test(clause))
}

/** "I am Blessing, trained teacher from Kumasi", "Marco Ruiz, line cook": a trade right after one's own name. */
function afterOwnName(body: Reading, names: readonly string[]): Hit | undefined {
  const own = `(?:${names
    .map((name) => name.replace(/[^a-z]/g, ''))
    .filter(Boolean)
    .join('|')})`
  const said = new RegExp(
    `^(?:.*\\b(?:i'm|i am|im|this is|it'?s|my name is|name's) |(?:dear|hi|hello|hey)\\b[^,]*, )?${own}(?: ${own})*(?: here)?(?: from [^,.;!?]{3,30})?(?:,| (?=(?:the|an?) )) (an? |the )?([a-z\\d][^,.;!?]{1,60})`,
  )
  return findIn(body, [/.+/g], ({ text }) => {
    const [, article, told] = said.exec(text) ?? []
    return (
      told !== undefined &&
      !/\b(?:you|your|u|ur|i|i'm|my|we|is|was|thank|please|and i)\b/.test(told) &&
      ((!noRole.test(told.split(/ (?:from|at|in|of|with|for|who|and) /)[0]!) &&
        (trader.test(told) || (article === 'a ' && /^[\w-]+(?: [\w-]+)? (?:at|in|with)\b/.test(told)))) ||
        tradeOf.test(`the ${told}`))
    )
  })
}
const trader = new RegExp(`\\b${tradeNoun}\\b(?: (?:from|at|in|on|of|by|with|for|who|and|now)\\b|$)`)

const clauseWord =
  /\b(?:i|i'm|i've|i'd|im|ive|you|your|u|ur|he|she|they|we|my|our|is|are|was|were|has|have|had|told|said|says|thanks?|thx|regards|sincerely|respectfully|dear|hi|hello|hey|yours|best|cheers|please|good|morning)\b|\?|,$/
const ageOrTerm =
  /^(?:(?:nine|eigh|seven|six)teen|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:-\w+)?|[1-7]\d|(?:first|second|third|fourth|final|last) (?:term|year|semester)|(?:junior|senior|sophomore|freshman)(?: year)?)$/
const bareRole = new RegExp(
  `^(?:(?:an?|the|and|now|currently|once|formerly|former|ex|still|just|only|sincere|humble)[ -])*(?:(?!of|to|for|with|in|at|from|by)[\\w'-]+ ){0,3}${tradeNoun}(?: (?:here|by|in|at|from|of|with|for|turned|on)\\b.*)?$`,
)

/** "Seamstress, out of work since June": a stretch without a verb that names a trade tells of who writes. */
function withoutVerb(body: Reading, known: ReadonlySet<string>): Sentence | undefined {
  return body.sentences.find(({ text }) =>
    text
      .replace(/[.!]+$/, '')
      .split(/[:;] /)
      .some(
        (stretch) =>
          !clauseWord.test(stretch) &&
          !/\b(?:\w{2,}est|best|top|most|great|poor)\b/.test(stretch) &&
          stretch
            .split(/\s*[,()]\s*/)
            .some(
              (part) =>
                (bareRole.test(part) || ageOrTerm.test(part)) &&
                !noRole.test(part) &&
                !wordsOf(part.split(/ (?:from|at|in|of|with|by|for|here)\b/)[0]!).every((w) => known.has(w)),
            ),
      ),
  )
}

export function saysWhoYouAre(input: CoachInput, body: Reading): Finding {
  const names = partsOf(input.seeker.name).all
  // "Norbert here" is a name and no more.
  const nameOnly = (text: string) =>
    / here$/.test(text) && wordsOf(text.slice(0, -5)).every((w) => names.includes(w))
  // "Ted Nakagawa" under a letter is no deed.
  const signed = ({ clause }: Predicate) => wordsOf(clause.sentence.text).every((w) => names.includes(w))
  const told =
    predicatesOf(body).find((p) => tellsOfSelf(p) && !signed(p))?.clause ?? afterOwnName(body, names)
  const hit =
    told ??
    findIn(body, about, (h) => !nameOnly(h.text) && namesOneself(h)) ??
    withoutVerb(
      body,
      new Set([...names, ...partsOf(input.contact.name).all, ...wordsOf(fold(input.contact.title ?? ''))]),
    ) ??
    body.sentences.find((s) => {
      const text = s.text.replace(byName, '')
      return (
        livelihood.test(text) &&
        !/\b(?:you|your|u|ur)\b/.test(text.split(/,/)[0]!.replace(/\b(?:at|in|of|for|on) your \w+/, '')) &&
        text.length > 12 &&
        /\bi\b|^[\s]*(?:an? |former|retired)| here\b/.test(text)
      )
    })
  if (hit) return { verdict: 'pass', evidence: evidenceAt(body, hit.start, hit.end) }
  return { verdict: 'fail', reason: { code: 'who-you-are' }, fix: { code: 'who-you-are' } }
}
