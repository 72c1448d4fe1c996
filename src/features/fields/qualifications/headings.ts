// What a heading announces. Order matters: "Education benefits" is about benefits, "Essential functions" about duties.
import { phrases } from './phrases.ts'
import type { QualificationType, Strength } from './qualification.ts'

export type SectionKind = 'asks' | 'duties' | 'benefits' | 'aside' | 'apply' | 'related' | 'unknown'

export interface Section {
  kind: SectionKind
  strength: Strength
  /** What its items are when their own words do not say. */
  type?: QualificationType
}

export const unknownSection: Section = { kind: 'unknown', strength: 'required' }

const related = phrases`
  (?:similar|related) (?:jobs?|openings?|searches|positions?|roles?|postings?|vacancies)
  people (?:also|who viewed).*
  (?:more|other) (?:jobs|openings|vacancies)
  (?:may|might) also (?:like|be).*
  recommended (?:jobs|for).*
  recently viewed
`
const physical = phrases`
  physical(?:ly)?
  working conditions
  work(?:ing)? environment
  environmental (?:conditions|factors|demands)
  (?:bodily|mental) demands
  demands of the (?:job|work|position)
  conditions
`
const bothKinds = phrases`
  (?:required|minimum|must).*(?:preferred|desired|desirable)
  (?:preferred|desired|desirable).*(?:required|minimum|must)
`
const welcome = phrases`
  prefer\w*
  desir\w*
  (?:nice|good|great|lovely)[- ]to[- ]ha\w+
  (?:a )?bonus(?:es)?(?: points.*| if.*| skills.*| for.*)?$
  (?:big |added |a )?plus(?:ses|es)?(?: points)?
  ideally
  (?:helpful|advantages?|advantageous|assets?)
  would be (?:great|nice|good|lovely|a plus).*
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
const benefits = phrases`
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
const aside = phrases`
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
const apply = phrases`
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
const duties = phrases`
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
const asks = phrases`
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

const types: readonly (readonly [RegExp, QualificationType])[] = [
  [
    phrases`
    conditions? of.*
    pre-employment
    employment conditions
    checks?
    screening
    availability
    transportation
    equipment
    tools?
    clearances?
  `,
    'other',
  ],
  [
    /^(?:required |preferred |minimum )?(?:education|schooling|training and education)(?: required| preferred| requirements?)?$/,
    'education',
  ],
  [/licen[sc]|certificat|credential/, 'licence'],
  [
    /^(?:required |preferred |minimum |work |professional )?experience(?: required| preferred)?$/,
    'experience',
  ],
  [/skill|knowledge|abilit|software|languages?|traits|attributes|competenc|qualities/, 'skill'],
]

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/^[^a-z0-9]+|[^a-z0-9)]+$/g, '')
    .replace(/\s+/g, ' ')

/** The section that these words announce, or null when they announce none that we know. */
export function sectionOf(heading: string): Section | null {
  const words = plain(heading)
  const kind = words === '' ? null : kindOf(words)
  if (kind === null) return null
  if (kind !== 'asks') return { kind, strength: 'required' }
  const strength = welcome.test(words) && !bothKinds.test(words) ? 'preferred' : 'required'
  return { kind, strength, ...typed(words) }
}

const order: readonly (readonly [RegExp, SectionKind])[] = [
  [related, 'related'],
  [physical, 'asks'],
  [benefits, 'benefits'],
  [welcome, 'asks'],
]

function kindOf(words: string): SectionKind | null {
  const first = order.find(([pattern]) => pattern.test(words))?.[1]
  if (first) return first
  const plainAsk = /qualif|require|you need|must|looking for/.test(words)
  if (!plainAsk && aside.test(words) && aside.exec(words)!.index === 0) return 'aside'
  if (!plainAsk && /\beeo|\bequal\b|accommodat|privacy|fair[- ]chance/.test(words)) return 'aside'
  if (!plainAsk && duties.test(words)) return 'duties'
  if (asks.test(words)) return 'asks'
  return apply.test(words) ? 'apply' : null
}

function typed(words: string): { type?: QualificationType } {
  if (physical.test(words)) return { type: 'other' }
  const found = types.filter(([pattern]) => pattern.test(words))
  return found.length === 1 ? { type: found[0]![1] } : {}
}
