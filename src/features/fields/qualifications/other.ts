// Conditions that are neither schooling, practice, licence nor skill: ages and papers, checks, bodies, hours, things.
import { phrases } from './phrases.ts'

const status = phrases`
  \d\d(?: (?:years|yrs\.?))? (?:of age|or (?:older|over|above))
  \d\d years (?:of age|old)|years (?:of age|old)|years? or older
  (?:be|are|being) (?:at least )?(?:1[5-9]|2[0-5])(?! (?:years?|months?) (?:of )?(?:experience|in|as))(?: by| or|$)
  at least (?:1[5-9]|2[0-5])(?! (?:years?|months?) (?:of )?(?:experience|in|as)|%| ?(?:lb|pounds|wpm|words))(?:$|[ ,.;])
  (?:minimum|legal|working|of) age|of legal|over (?:18|21)
  (?:1[5-9]|2[0-5])\s?\+$|(?:1[5-9]|2[0-5])\+(?! years)
  citizen\w*|nationals?$|green card|permanent resident\w*|u\.?s\.? person|visas?|sponsor(?:ship)?
  authori[sz](?:ed|ation) to (?:work|be employed)
  (?:work|employment) (?:authori[sz]ation|eligibility|visa)
  eligib\w+ (?:to work|for employment|for (?:a )?(?:security|bond|\w+ access))
  (?:right|proof|permission|legal|legally|lawfully) to work|to work (?:legally|lawfully)
  legally (?:able|allowed|permitted|authori[sz]ed|eligible|entitled)
  selective service|(?:security|secret|government|background) clearances?|clearances?|public trust
  residen(?:ce|cy) (?:requirement|within|in)|(?:county|city|state|local) residen(?:t|cy|ce)
  resid(?:e|ent|ents|ing) (?:in|of|within|no)|liv(?:e|ing) (?:in|within|on|near|no)
  relocat\w+|commut\w+|(?:commuting|driving|reasonable|daily) distance
  oath of office|union (?:membership|member)|(?:no|without) fear of|(?:confidentiality|non-disclosure) agreement
`
const checks = phrases`
  background (?!in\b|as\b|with\b|working\b|of\b)\w+|criminal$|^(?:a )?background$
  criminal (?!justice|law|defense|cases)\w+
  credit (?:check|history|report|review|score|and|screening|record)|credit$
  drug (?!store|develop|names?|interact|therap|product)\w+|drug$|alcohol (?:test|screen)\w*
  urine (?:sample|test|screen)|hair (?:test|follicle)\w*|clearinghouse (?:query|check)
  fingerprint\w*|live ?scan|polygraph|felon\w*|convict\w*|sex offender|misdemeanou?rs?
  child abuse (?:history|clearance|registry|check)\w*|registry (?:check|clearance)
  screenings?|screening process|bond(?:able|ed)|insurab\w+|insured
  (?:car|auto|vehicle|liability|automobile|motor|proof of|carry|our|personal) insurance
  insurance (?:accepts?|will|requirements?)
  driv(?:ing|er'?s?) (?:record|history|abstract)|motor vehicle (?:record|report)s?|mvr|dmv
  (?:moving|traffic) violations?|points on|tickets?|dui|dwi|at-fault accidents?
  clean (?:criminal )?(?:record|dmv|mvr|abstract|driving|background)|(?:reference|cori|sori|bci|oig|fbi|doj|dcfs|scr|record|history|registry|security|driving|reference|employment|education|abuse) (?:checks?|verification)|e-verify
  disqualif\w+|tattoos?|beards?|clean-?shaven|disciplinary (?:action|history)|good moral character
  honorabl\w+ discharg\w+|state police check|(?:police|court|judicial) (?:check|record|clearance)
`
const medical = phrases`
  physicals?$|physicals?(?= (?:exam|after|before|prior|upon|at|is|required))|(?:dot|annual|pre-hire|employment) physicals?
  physical (?:exam\w*|ability|agility|fitness|assessment|test|performance)
  medical (?:exam\w*|evaluation|clearance|screening|history|check)
  pre-?employment|pre-placement|post-offer|vaccin\w*|immuni[sz](?:ed|ations?)(?! certific)|immunity
  tb (?:test|screen|skin|clearance|risk)\w*|(?:two-step )?tb$|tuberculosis|titers?|flu shots?
  covid(?:-19)?|hepatitis|mmr|chest x-ray
  health (?:screening|exam|clearance|check|statement)s?|fit[- ]?test(?:ing|ed)?
  (?:hearing|vision|color vision) tests?|psychological|psych eval\w*|pulmonary function
  non[- ]?smok\w+|tobacco|smoke-free|nicotine
`
const tests = phrases`
  (?:entry|entrance|written|typing|swim(?:ming)?|skills?|civil[- ]service|agility|pack|aptitude|assessment|keyboarding|placement|proficiency|driving|road|mechanical|language|math|spelling|performance|practical|competitive|qualifying|knowledge|grammar|editing|weld(?:ing)?|clerical|computer|work capacity|entrance|basic|reading|audition|strength|physical|\dg weld)[- ](?:tests?|exams?|examinations?|assessments?|exercises?)
  pass (?:a|an|the) [\w\s-]{0,40}(?:test|exam|examination|evaluation|screen|check)
  (?:weld|skills?) (?:test|exercise) in
`
const strain = phrases`
  (?<!hoyer |patient |scissor |boom |aerial |ski )lift(?:ing|s|ed)?(?! operat| truck)|carry(?:ing)? (?!out|the title|forward|over|the torch)\w+
  stand(?:s|ing)?(?! out| up for|ards?| by| in for|ing (?:with|order))
  (?:stoop|kneel|crouch|squat|climb)\w*|bend(?:s|ing)?|crawl(?:ing)?|ladders?
  (?:at|of|with) heights?|heights
  push(?:es|ing)?(?:\/| or | and |, )pull\w*|push(?:ing)? (?:\w+ )?(?:carts?|\d+|wheel\w*|beds|up to)
  pull(?:ing)? (?:up to|\d+|cables)|reach(?:ing)? (?:\d+|up|above|over|overhead|with|below)
  walk(?:s|ing)?(?! custom| clients| people| users| \w+ through| through|-in)|hik(?:e|es|ing)
  on (?:your|their|his|her) feet|sit(?:s|ting)? (?:for|at|up|long|or|and|on the)
  prolonged|repetitive|repeated (?:motion|movement|bending|lifting)
  stamina|strong back|your back|in (?:good|decent|great|excellent|top) (?:physical )?(?:shape|condition|health)|\d+ ?°|physically (?!based)\w+|(?:good|excellent|great|sound) (?:physical|health)\b.*
  physical (?:capab|condition|demand|strength|stamina|effort|requirement|work|labor|endurance|mobility)\w*
  (?:confined|tight) spaces?|attics?|roofs?(?! repair| install|ing)|crawl ?spaces?|respirator|dust\w*(?! off)|nois[ey]\w*|loud (?:environment|machines)
  (?:cooler|freezer|walk-in|refrigerat\w+)s?|extreme (?:heat|cold|temperatures?|weather)|heat|cold(?! call)|hot (?:kitchen|environment|weather|conditions)
  freez\w+|(?:work )?(?:outdoors?|outside)|(?:all|bad|inclement|any) (?:kinds of )?weather|odou?rs?|fumes
  bloodborne|body fluids|bodily fluids|steep|uneven|rough terrain|wet floors?
  (?:color|night|corrected|normal|good|close|near|peripheral|depth) vision|vision (?:correctable|of|requirements?|\d.*)
  eyesight|hearing|see (?:and|well|fine|details|clearly)|hear (?:and|well|alarms)
  (?:hand-eye|eye-hand) coordination|dexterity|colou?rs? (?:vision|blind\w*)|distinguish\w* colou?rs?
  swim(?! lessons| instruct| coach| team)|work (?:at heights?|in (?:all|the heat|hot|cold|wet|dirty|rain|snow))
  allerg(?:y|ies|ic)(?: to)?|latex
  expos(?:ure|ed) to (?:heat|cold|noise|dust|chemicals|blood|hazard\w*|fumes|weather|animals|wet|sun|loud|moving|the elements|extreme|body)
  tolerate|wear (?:a|an|the|all|personal|ppe|protective|required|\w+ protection)
  \d+\s?-?\s?(?:lbs?|pounds?|kg|kilograms?)
`
const hours = phrases`
  availab(?:le|ility)(?! (?:data|resources|tools))|(?:open|flexible|full|wide) availability
  weekends?|saturdays?|sundays?|(?:mon|tues|wednes|thurs|fri)days?
  evenings?(?! auditor)|nights?(?! audit)|overnights?|holidays
  overtime|on[- ]call|call[- ]?outs?|(?:taking|take|cover) call
  (?:schedule|scheduling) flexibility|flexib(?:le|ility) (?:with|in|on|for|about) (?:\w+ )?(?:hours|schedul\w+|shift\w*|days|times)
  (?:flexible|irregular|varying|variable|rotating|long|extended|early|odd|different|any|all|split|swing|varied|non-traditional|school|business|peak|ten-hour|twelve-hour|\d+-hour|first|second|third|night|day) (?:work )?(?:hours|shifts?|schedules?|days|mornings?)
  (?:work|works|working) (?:[\w-]+ ){0,5}(?:hours|shifts?|schedules?|days|weeks?|season|mornings)
  (?:early|late) (?:mornings?|starts?|evenings?|nights?)|shift work|(?:any|all|rotating) shifts?
  travel(?:s|ing|ling)?(?! (?:agency|industry|planning|arrangements|booking|agent|nurs))
  commit(?:ment|ted)? (?:to|for|of|through) (?:a|the|at|one|two|\d+|full|staying)|(?:one|two|\d)-(?:year|season|month) commitment
  start (?:immediately|work|on|no later|by)|any day
  through (?:the )?(?:end|season|summer|labor day|harvest|october|november|december|thanksgiving|first)
  respond (?:to|within)\b.*(?:minutes|call|emergenc)\w*|stay (?:for|through|until)\b.*
  (?:full|part)[- ]time|seven days|days a week|24\/7|open at \d.*|hours of overlap|time zones?
`
const belongings = phrases`
  (?:own|personal|reliable|dependable|insured|working|company-approved|safe|registered|dependable) (?:[\w-]+ ){0,3}(?:car|vehicle|truck|van|wheels|bike|bicycle|transportation|transport|tools?|toolbox|boots|shoes|phone|cell|smartphone|computer|laptop|internet|instruments?|scrubs|shears|knives|kit|equipment|gear|camera|stethoscope|ride|hood|gun|helmet|uniform|machine)
  (?:your|their|his|her|my) own [\w\s-]+|own [a-z][\w\s-]*
  transportation|vehicles?$|(?:a |the )(?:safe )?car(?: with| that|$)|pickup truck|truck$
  (?:basic|hand|set of|complement of|personal) (?:hand )?tools$
  steel[- ]?toe(?:s|d)?|hard hats?|safety glasses|ppe|safety[- ]toe\w*|(?:safety|work|non-slip|slip-resistant|closed-toe) (?:shoes|boots|footwear)|bring your own
  smart ?phone|cell ?phone|(?:high-speed|wired|home|reliable|stable|broadband|fast) internet|internet (?:connection|access|service)
  home office|(?:quiet|private|dedicated) (?:space|workspace|room|office)|uniforms?$
  portfolio|(?:demo )?reel|audition
  (?:have|access to) (?:a |an |your own |own )?(?:car|truck|vehicle|phone|computer)
  (?:dark|business|black) suit|dress shoes|business attire
  way to get (?:to|here|around)
`
/** Words that look like such a condition and are a skill or a kind of practice. */
const softened = phrases`
  (?:knowledge|understanding) of|familiar(?:ity)? with|proficien\w+ (?:with|in)|use of
  experience (?:with|in|using|working|as|handling|doing|managing|driving|operating|leading)
  (?:background|training|interest) in|skilled (?:with|in|at)
  willing(?:ness)? to (?:learn|train|coach|ask)
`

/** Whether lower-case words speak of hours, which a place has as well as an applicant. */
export const namesHours = (lower: string): boolean => hours.test(lower)

/** Whether lower-case words name a condition of this kind. */
export function isOther(lower: string): boolean {
  const hard = status.test(lower) || checks.test(lower) || medical.test(lower) || tests.test(lower)
  if (hard) return !/^(?:knowledge|understanding|familiarity) /.test(lower) || /\bpass\b/.test(lower)
  if (softened.test(lower) || /\bexperience$/.test(lower)) return false
  return [strain, hours, belongings].some((pattern) => pattern.test(lower))
}
