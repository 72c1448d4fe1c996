// What kind of thing a few words ask for: education, experience, a licence, a skill, or something else.
import { isOther } from './other.ts'
import { phrases } from './phrases.ts'
import type { QualificationType } from './qualification.ts'
import { namesPaper, namesSchooling } from './schooling.ts'
import { withoutBrackets } from './spans.ts'
import { namesSoftware } from './software.ts'

const number = String.raw`(?:\d+(?:[.,]\d+)?\s?\+?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple(?: of)?|multiple|a|many|some)`
const more = String.raw`(?:\s?(?:\(\d+\)|-|–|to|or|\+|plus|more|full|of|\d+\+?|two|three|four|five|six|complete|consecutive|continuous|verifiable|recent|solid|calendar|good))*`
const unit = String.raw`(?:years?|yrs?|months?|mos?|seasons?|semesters?|winters?|summers?|harvests?|(?:flight |clinical |flying |seat |supervised |logged )?hours|(?:live )?shows|productions|(?:[a-z]+ )?(?:placements|flights|dives|jumps|weddings|deliveries|audits|trials|listings|closings|installations|installs|haircuts|draws|venipunctures|events))`
const amount = new RegExp(`(?<![\\w$])${number}${more}[\\s-]${unit}(?!\\w)`)
const deadline =
  /\b(?:within|in|after|before|during|by) (?:(?:the|your|his|her|their|its) )?(?:first )?(?:\d+|one|two|three|four|six|nine|ten|twelve|eighteen|thirty|sixty|ninety|twenty-four|a)(?: \(\d+\))?[\s-](?:years?|months?|days?|weeks?)\b/g
const lookBack =
  /\b(?:in|for|over|within|during) (?:at least )?(?:the )?(?:last|past|previous|prior) (?:\(?\d+\)?|\w+)(?: \(\d+\))?[\s-]years?\b/g
const otherTimes = phrases`
  years? (?:of age|old|or older)|years?-old|(?:\w+-)?years? commitment|commit\w* .*
  hours? (?:a|per|of sleep|at a time|day|shift|each|of overlap)|up to \w+ hours
  \d+[- ]hours? (?:shifts?|days?|weeks?)|(?:ten|twelve|eight|four)-hour \w+|(?:times?|days?|weekends?) (?:a|per) (?:year|month|week)
  hours? (?:on|at|standing|sitting)|credit hours|semester hours
  years? (?:course of study|degree|college|program|of college|of post\S*|school|of algebra)
  (?:twice|once) a (?:month|year)|a (?:month|year)$
`
const practised = phrases`
  experience[ds]?|exp|background (?:in|as|with|working)|\w+ background$|exposure to
  track record|history of|prior \w+|previous(?:ly)? \w+|(?:having |have |has |'ve )?worked (?:with|in|as|on|at|for)
  work history|(?:have|has|having) (?:managed|led|taught|run|built|sold|cooked|served|supervised|coached|driven|flown|written|published|shipped|held)
  (?:demonstrated|proven|documented) (?:success|history|record|experience)
  internships?|practicum|student teaching|volunteer(?:ed|ing)? (?:in|with|at|as)|(?:pediatric )?fieldwork
  time (?:in|on|spent)|years'? in|rotations|deployments?|\w+ industry$
  (?:tandem|solo) \w+s$|previous employment|(?:hard|outdoor|farm|shop|retail|restaurant|office) work$
`
const trained = phrases`
  abilit(?:y|ies)|able to|capable of|capacity to|knowledge|understanding|understands?|skills?|skilled
  proficien\w+|fluen\w+|(?:bi|multi|tri)lingual|familiar\w*|comfort(?:able)?(?: with)?|competen\w+|aptitude
  willing(?:ness)? to (?:learn|try|help|work with|ask|take|coach|train)|eager\w*|organi[sz](?:ed|ational)
  communicat\w+|interpersonal|attention to|pays attention|detail[- ]oriented
  self[- ](?:starter|motivated|directed|driven)|reliab(?:le|ility)|dependab\w+|punctual\w*|patien(?:t|ce)
  honest\w*|trustworth\w+|friendly|courteous|kind(?:ness)?|calm\w*|warm(?:th)?|playful|tact(?:ful)?|polite
  positive attitude|work ethic|team player|literacy|spanish|mandarin|cantonese|vietnamese|asl|sign language|arabic|korean|russian|tagalog|(?:haitian )?creole|hindi|punjabi
  japanese|italian|polish|ukrainian|somali|hmong|khmer|farsi|dari|pashto|swahili|urdu|bangla|bengali|navajo|hebrew|chinese|armenian|amharic
  english|french|german|portuguese|(?:second|third|foreign|additional) language|language skills
  type \d+|typing (?:speed|of|\d+)|keyboard\w*|wpm|words per minute|grammar|spelling|math\w*|arithmetic
  judg?ment|discretion|integrity|creativ\w+|curio\w+|passion\w*|enthusias\w+|empath\w+|compassion\w*
  sense of|habit of|(?:an )?eye for|manners?|command of|grasp of|mastery of|use of|read (?:and|a|shop|blueprints|english)
  problem[- ]solving|multi-?task\w*|prioriti[sz]e|customer service|leadership|initiative|fast learner|quick learner
`

/**
 * The type that the words themselves name, or null when they name none ("Mastercam", "food from scratch").
 * An amount of time makes it experience, whatever follows.
 * @param words as written: capitals tell "Word" from "word"
 */
export function typeNamed(words: string): QualificationType | null {
  const open = withoutBrackets(words)
  return (open.trim() === '' ? null : typeOf(open)) ?? (open === words ? null : typeOf(words))
}

function typeOf(words: string): QualificationType | null {
  const lower = words.toLowerCase()
  if (amountOfPractice(lower)) return 'experience'
  if (namesPaper(words) && !onlyPractice(lower)) return 'licence'
  if (isOther(lower)) return 'other'
  if (namesSchooling(words)) return practiceAtSchool(lower) ? 'experience' : 'education'
  if (!/^(?:the )?(?:ability|able) /.test(lower) && (practised.test(lower) || atWork.test(lower)))
    return namesSoftware(words) && !placed.test(lower) ? 'skill' : 'experience'
  return trained.test(lower) || namesSoftware(words) ? 'skill' : null
}

/** "Work in a hospital" among wishes. */
const atWork = /^work(?:ing)? (?:in|at|with|for|as) (?:an?|the|children|adults|patients|people|students)\b/
/** "Epic experience in a hospital" is about the hospital too. */
const placed =
  /\bexperience (?:in|at|as) an? (?!.*(?:software|systems?)\b)|\bexperience working (?:in|with|at|as)\b/

function amountOfPractice(lower: string): boolean {
  const left = lower.replace(deadline, ' ').replace(lookBack, ' ')
  if (
    /\b(?:mvr|driving|violations?|accidents?|record|dui|convictions?|background (?:check|investigation)|yrs?\.? of age)\b/.test(
      left,
    ) &&
    !/experience/.test(left)
  )
    return false
  if (otherTimes.test(left)) return /\d\+? years?(?:'|of|\s)*(?:[a-z]+ ){0,3}experience/.test(left)
  if (
    /\b(?:college|university|post-?secondary|coursework|semester|credits?|units)\b/.test(left) &&
    !/experience/.test(left)
  )
    return false
  if (/\btravel|\blift|\bstand\b|availab/.test(left) && !/experience/.test(left)) return false
  return (
    amount.test(left) ||
    /^(?:a|one|two) (?:season|year|month)s? or more|(?<!\b(?:a|per|each|every) )\byears? (?:in|of|behind|with)\b/.test(
      left,
    )
  )
}

const onlyPractice = (lower: string): boolean =>
  /\bexperience\b/.test(lower) && !/\blicen[sc]e|certificat|certified\b|credential|\bcdl\b/.test(lower)

const practiceAtSchool = (lower: string): boolean =>
  (/\bexperience\b/.test(lower) &&
    !/diploma|degree|bachelor|master|associate|graduat|\bged\b|equivalent/.test(lower)) ||
  /^(?:experience|work(?:ed|ing)?) (?:with|in|at)/.test(lower)
