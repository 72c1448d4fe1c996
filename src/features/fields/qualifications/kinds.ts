// What kind of thing a few words ask for: education, experience, a licence, a skill, or something else.
import type { QualificationType } from './qualification.ts'
import { isOther } from './other.ts'
import { namesSoftware } from './software.ts'

const amount =
  /(?:\b\d+(?:\.\d+)?\s?\+?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|multiple))(?:\s?(?:\(\d+\)|-|–|to|or|\+|plus|more|full|of|\d+|two|three|four|five|six|complete|consecutive|continuous|verifiable|recent|solid|calendar))*[\s-](?:years?|yrs?|months?|mos?|seasons?|semesters?|school years|winters?|summers?|harvests?|hours|shows|productions|projects|(?:[a-z]+ )?(?:placements|cases|flights|dives|jumps|weddings|deliveries|audits|trials|listings|closings|installations|installs))\b/
const years = /\b(?:years?|yrs?)\b'?/
const deadline =
  /\b(?:within|in|after|before|during|by) (?:(?:the|your|his|her|their|its) )?(?:first )?(?:\d+|one|two|three|four|six|nine|ten|twelve|eighteen|thirty|sixty|ninety|twenty-four)(?: \(\d+\))?[\s-](?:years?|months?|days?|weeks?)\b/g
const lookBack =
  /\b(?:in|for|over|within|during) (?:at least )?(?:the )?(?:last|past|previous|prior) (?:\(?\d+\)?|\w+)(?: \(\d+\))?[\s-]years?\b/g
const courseLength =
  /\b(?:\d|two|three|four|five)[\s-]years? (?:course of study|degree|college|program|of college|of post)/

const schoolWords =
  /\b(?:diplomas?|g\.?e\.?d\.?(?![a-z])|hiset|high[- ]?school|degrees?|bachelor'?s?|baccalaureate|master'?s?(?= degree|\b(?! (?:plumber|electrician|mechanic|scheduler|technician|of ceremonies|gardener|craftsman|captain)))|master of|associate'?s? (?:degree|of|in)|associate'?s$|doctor(?:ate|al)|undergraduate|coursework|course work|course of study|college|university|vocational|trade[- ]school|technical school|technical (?:college|institute)|culinary school|schooling|post-?secondary|graduate (?:of|from|degree|program|study|level)|graduat(?:e|ed|ion)|semester (?:hours|credits|units)|credit hours|college credits?|units of|enrolled|currently attending|apprenticeship|(?:training|certificate|certification|degree|nursing|hygiene|technician|assisting|assistant|apprentice|accredited|approved|education|preparation|police|fire)\w* program|residency program|academy|equivalency|major(?:ing)? in|completed? courses?|courses? in|(?:one|two|three|four|\d) courses?|clinical rotations?)\b/
const degreeLetters =
  /(?:^|[\s(/,])(?:B\.?\s?A\.?|B\.?\s?S\.?|B\.?S\.?N\.?|A\.?D\.?N\.?|M\.?S\.?N\.?|M\.?B\.?A\.?|M\.?S\.?W\.?|B\.?S\.?W\.?|M\.?A\.?|M\.?S\.?(?! (?:office|word|excel|project|teams|access))|M\.?Ed\.?|B\.?Ed\.?|B\.?F\.?A\.?|M\.?F\.?A\.?|M\.?L\.?I?\.?S\.?|M\.?P\.?[AH]\.?|J\.?D\.?|LL\.?[BM]\.?|Ph\.?\s?D\.?|Ed\.?[DS]\.?|D\.?N\.?P\.?|D\.?P\.?T\.?|Pharm\.?\s?D\.?|D\.?V\.?M\.?|M\.?D\.?|A\.?A\.?S?\.?|A\.?S\.?|B\.?Arch\.?|M\.?Arch\.?|B\.?Sc\.?|M\.?Sc\.?|BEng)(?=$|[\s),/;]|'s)/
const named =
  /\b(?:licen[sc]\w*|certif\w*|credential\w*|registration|registered|permits?|endorse\w*|accredited as|chartered|cdl|cpr|bls|acls|pals|nrp|first[- ]aid|aed|notary|twic|servsafe|food[- ]?(?:handler|manager|safety)\w*(?: card)?|osha[- ]?(?:10|30|forty|40)\w*|hazwoper|medical card|dot card|fitness card|safety card|red card|guard card|white card|driver card|tabc|cpa|cma|cfa|enrolled agent|pmp|capm|comptia|ccna|ccnp|cissp|itil|phr|sphr|shrm-\w+|rhia|rhit|ccs|cpc|cpht|rn|lpn|lvn|cna|stna|cma|rma|emt(?:-?[abp])?|paramedic|nremt|lcsw|lmsw|lpc|lmft|bcba|rbt|rdh|arrt|rdms|rrt|crt|rvt|cvt|lvt|ase|epa[- ]?(?:608|609)|epa section 608|nate|nccer|aws d1\.1|journey(?:man|person|worker|level)?(?: card)?|master (?:plumber|electrician)|bar admission|admitted to (?:the |practice)|member(?:ship)? (?:of|in) (?:the .*\bbar|good standing)|state bar|bar card|pilot certificate|a&p|airframe|lifeguard|wsi|wilderness first|wfr|ged teaching|qualified applicator|applicator|qmhp|series (?:6|7|63|65|66)|teaching certificate|cda|passport|tsa badge|sida badge|forklift card|rigger|signal person|nces|six sigma|green belt|black belt|scrum master|nims|class [abc] (?:cdl|license|licence)|z endorsement)\b|\bA\+|(?:network|security|linux)\+/
const practised =
  /\b(?:experience[ds]?|exp\b|background in|background (?:as|with|working)|backgrounds?$|exposure to|track record|history of|prior|previous|previously|worked? (?:with|in|as|on|at|for) |work history|have (?:worked|managed|led|taught|run|built|sold|cooked|served|supervised|coached)|demonstrated (?:success|history|record)|proven (?:success|record|history|experience)|internships?|practicum|student teaching|volunteer(?:ed|ing)? (?:in|with|at|as)|time (?:in|on|spent) (?:a|the)|years'? in|having (?:worked|managed|led|taught))\b/
const trained =
  /\b(?:abilit(?:y|ies)|able to|capable of|capacity to|knowledge|understanding|skills?|skilled|proficien\w+|fluen\w+|bilingual|familiar\w*|comfortable|comfort with|competen\w+|aptitude|willing(?:ness)? to (?:learn|try|help|work with|ask|take)|eager\w*|organi[sz]ed|organi[sz]ational|communicat\w+|interpersonal|attention to|detail[- ]oriented|self[- ](?:starter|motivated|directed)|reliab(?:le|ility)|dependab\w+|punctual\w*|patien(?:t|ce)|honest\w*|trustworth\w+|friendly|courteous|positive attitude|work ethic|team player|literacy|spanish|mandarin|cantonese|vietnamese|asl|sign language|english|french|portuguese|second language|type \d+|typing (?:speed|of|\d+)|keyboard\w*|wpm|grammar|spelling|math\w*|arithmetic|judg?ment|discretion|integrity|creativ\w+|curio\w+|passion\w*|enthusias\w+|empath\w+|compassion\w*|sense of|eye for|manners?|command of|grasp of|mastery of|use of|working knowledge|problem[- ]solving|multi-?task\w*|prioriti[sz]e|customer service|leadership|initiative)\b/

/**
 * The type that the words themselves name, or null when they name none ("Mastercam", "food from scratch").
 * An amount of time makes it experience, whatever follows.
 */
export function typeNamed(words: string): QualificationType | null {
  const lower = words.toLowerCase()
  const timeless = lower.replace(deadline, ' ').replace(lookBack, ' ')
  if (amountOfPractice(timeless)) return 'experience'
  if (isLicence(lower, words)) return 'licence'
  if (isOther(lower)) return 'other'
  if (schoolWords.test(lower) || degreeLetters.test(words))
    return placeOfPractice(lower) ? 'experience' : 'education'
  if (practised.test(lower)) return namesSoftware(words) && !hasPlace(lower) ? 'skill' : 'experience'
  if (trained.test(lower) || namesSoftware(words)) return 'skill'
  return null
}

function amountOfPractice(lower: string): boolean {
  if (courseLength.test(lower)) return false
  if (
    /\b(?:years? (?:of age|old)|years?-old|hours? (?:a|per|of sleep|at a time|day|shift)|up to \d+ hours|\d+[- ]hours? (?:shift|day|week))\b/.test(
      lower,
    )
  )
    return /\bexperience\b/.test(lower) && years.test(lower) && !/years? (?:of age|old)/.test(lower)
  if (
    /\bhours\b/.test(lower) &&
    !/flight|clinical|flying|pic|instruction|supervis|logged|practice|experience/.test(lower)
  )
    return years.test(lower) && amount.test(lower)
  if (
    /\b(?:college|university|post-?secondary|coursework|semester|credits?|units)\b/.test(lower) &&
    !/experience/.test(lower)
  )
    return false
  return amount.test(lower)
}

function isLicence(lower: string, words: string): boolean {
  if (!named.test(lower)) return false
  if (
    /\b(?:cash register|register to vote|criminal|background check|selective service|insurance)\b/.test(lower)
  )
    return false
  const school =
    /\bcertificate\b/.test(lower) &&
    !/\blicen[sc]|certified|registration\b/.test(lower) &&
    (schoolWords.test(lower) || degreeLetters.test(words))
  const degree = /\b(?:diploma|degree|bachelor'?s|master's|ged|graduat\w+|program)\b/.test(lower)
  if (
    school ||
    (degree &&
      !/licen[sc]e\b|certification\b(?! program)|registration\b|registered nurse|permit\b/.test(lower))
  )
    return false
  return !(practised.test(lower) && !/\blicen[sc]e|certificat|certified\b/.test(lower))
}

const placeOfPractice = (lower: string): boolean =>
  /\bexperience\b/.test(lower) &&
  !/diploma|degree|bachelor|master|associate|graduat|\bged\b|equivalent/.test(lower)

/** "Epic experience in a hospital" is about the hospital too. */
const hasPlace = (lower: string): boolean =>
  /\bexperience (?:in|at|as) an? |\bexperience working (?:in|with|at|as)\b/.test(lower) &&
  !/software|systems?\b/.test(lower)
