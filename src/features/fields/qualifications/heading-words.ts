// The wordings of headings, by what they announce.
import { phrases } from './phrases.ts'

export const related = phrases`
  (?:similar|related) (?:jobs?|openings?|searches|positions?|roles?|postings?|vacancies)
  people (?:also|who viewed).*
  (?:more|other) (?:jobs|openings|vacancies)
  (?:may|might) also (?:like|be).*
  recommended (?:jobs|for).*
  recently viewed
`
export const physical = phrases`
  physical(?:ly)?
  working conditions
  work(?:ing)? environment
  environmental (?:conditions|factors|demands)
  (?:bodily|mental) demands
  demands of the (?:job|work|position)
  conditions
`
export const bothKinds = phrases`
  (?:required|minimum|must).*(?:preferred|desired|desirable)
  (?:preferred|desired|desirable).*(?:required|minimum|must)
`
export const welcome = phrases`
  prefer\w*
  desir\w*
  (?:nice|good|great|lovely)[- ]to[- ]ha\w+
  (?:a )?bonus(?:es)?(?: points.*| if.*| skills.*| for.*)?$
  (?:big |added |a )?plus(?:ses|es)?(?: points)?
  ideally
  (?:helpful|advantages?|advantageous|assets?)
  would be .*
  (?:we(?:'d| would) |would )like.*
  if you (?:also )?(?:have|had|know|speak).*
  be nice
  extra (?:credit|points)
  even better
  we(?:'d| would) (?:love|like|be (?:happy|thrilled)).*
  we hope.*
  wish ?list
  not required
  (?:stand out|icing|brownie|sweeten\w*|smile)
  great if
  welcomed?$
  (?:additional|special) consideration
  not (?:essential|necessary|needed).*
  optional
`
export const benefits = phrases`
  benefits?
  perks?
  (?:we|our) offer(?:s|ing)?
  offers?
  in it for you
  compensation
  pay
  salary
  wages?
  rate
  why (?!you).*
  we (?:provide|give|pay)
  you(?:'ll)? get
  you(?:'ll| will) (?:receive|enjoy|love|gain|learn)
  hourly
  rewards?
  incentives?
  the (?:offer|deal|terms)
  here's the deal
  training (?:and|&) (?:development|support)
`
export const aside = phrases`
  (?:equal|eeo|eoe)
  diversity.*
  accommodat\w+
  privacy
  notice
  fair[- ]chance
  inclusion
  about (?:us|our|the (?:company|school|clinic|firm|district|hospital|city|county|agency|team|practice|employer|organization|department|unit|lab))
  who we are
  our (?:company|mission|story|values|culture|promise|team)
  (?:company|mission|department|employer|agency)\b.*
  hours?
  (?:work )?schedules?(?! flex)
  shifts?
  locations?
  (?:where|when)
  job (?:type|category|id|number|code|details)
  reports? to
  posted
  (?:closing|start|posting|opening) dates?
  supervis\w+
  contract
  (?:preference|veterans?) .*
  grade
  (?:level|dates)
`
export const apply = phrases`
  apply(?:ing)?
  applications?
  how to.*
  next steps
  (?:selection|hiring|interview|recruitment) process
  contact
  deadline
  interested
  evaluated
  questions
  (?:special )?instructions.*
`
export const duties = phrases`
  dut(?:y|ies)
  responsib\w+
  what you(?:'ll| will|'d)?(?: be)? (?:do|doing)
  you(?:'ll| will|'d)(?: be)?(?! need| have| bring| want| also need)
  day[- ]to[- ]day
  (?:the |your |this )?(?:role|job|work|position|task)s?$
  about the (?:job|role|position|work|opportunity)
  (?:job|class|role) (?:description|summary|purpose|goal)
  (?:summary|overview|purpose|tasks?)
  (?:essential|key|core|primary|main|major|job) (?:job )?functions
  position (?:summary|description|purpose|overview)
  what (?:the|a|an) .* (?:is|does)$
  what's the (?:job|work).*
  (?:a|in a) typical (?:day|week|shift).*
  typical work
  your (?:day|mission|impact|role|work|tasks).*
  accountabilit\w+
  in this (?:role|job).*
  examples of (?:work|duties)
  the work itself
  what this is
  (?:in )?a (?:day|week) in
`
export const asks = phrases`
  require\w*
  qualif\w+
  musts?(?:[- ]haves?)?
  minimum\w*
  essentials?
  you(?:'ll| will| need to| should)? (?:also )?(?:need|bring|have|are|should|must|possess|know|can|own|like|want)
  you(?:'re|'ve)
  about you
  you
  is this you
  who (?:are you|you are|should apply|we want|we need|fits)
  the (?:person|candidate|applicant)s?
  looking for.*
  we(?:'re| are)? (?:also )?(?:need|ask|expect|want|seek|look|require|insist).*
  need(?:ed|s)?(?! now)
  seeking
  skills?
  knowledge
  abilit\w+
  able to
  experience
  education
  licen[sc]\w+
  certificat\w+
  credentials?
  competenc\w+
  background
  eligib\w+
  conditions? of.*
  right (?:person|candidate|fit)
  (?:ideal|successful|strong|good|great) (?:candidate|applicant|fit)s?
  (?:candidate|applicant)s?
  (?:your )?profile
  (?:selection )?criteria
  prerequisites?
  non-negotiables?
  deal[- ]?breakers?
  (?:the )?basics
  before you start
  to (?:join us|be (?:hired|considered|eligible)|work (?:with us|here)|start|qualify|succeed|thrive).*
  clearances?
  (?:good )?fit
  (?:traits|attributes|qualities)
  what it takes
  employment (?:conditions|standards)
  (?:pre-employment|post-offer|contingenc\w+)
  fine print
  other(?: stuff| things)?
  special
  training
  languages?
  software
  tools?
  equipment
  transportation
  availability
  checks?
  screening
  (?:both|all) grades
  everybody
`
