// What a heading announces. Order matters: "Education benefits" is about benefits, "Essential functions" about duties.
import type { QualificationType, Strength } from './qualification.ts'

export type SectionKind = 'asks' | 'duties' | 'benefits' | 'aside' | 'apply' | 'related' | 'unknown'

export interface Section {
  kind: SectionKind
  strength: Strength
  /** What its items are when their own words do not say. */
  type?: QualificationType
}

export const unknownSection: Section = { kind: 'unknown', strength: 'required' }

const related =
  /\b(?:similar|related) (?:jobs?|openings?|searches|positions?|roles?|postings?)|people also|more jobs|(?:may|might) also (?:like|be)|other (?:jobs|openings)|recommended (?:jobs|for)|recently viewed/
const physical =
  /\bphysical|working conditions|work(?:ing)? environment|environmental|on your feet|bodily|demands of the/
const mixed =
  /(?:required|minimum|must).*(?:preferred|desired|desirable)|(?:preferred|desired|desirable).*(?:required|minimum|must)/
const welcome =
  /\bprefer|\bdesir|nice[- ]to[- ]ha|good[- ]to[- ]have|^(?:a )?bonus(?:es)?(?: points.*| if.*| skills.*|:)?$|\bplus(?:ses|es)?\b|^ideally|helpful|advantage|\bassets?\b|would be (?:great|nice|good)|be nice|extra credit|even better|we'd love|we would love|wish ?list|not required|stand out|icing|brownie|sweeten|great if|welcome(?:d)?$|we'd like|additional consideration/
const benefits =
  /\bbenefits?\b|\bperks?\b|we offer|in it for you|compensation|\bpay\b|salary|\bwages?\b|\brate\b|^why\b|we provide|you(?:'ll)? get\b|you'll (?:receive|enjoy|love)|what you(?:'ll| will) (?:gain|learn)|\bhourly\b|rewards?|our offer|incentives?|we give|what we pay|the offer|training (?:and|&) (?:development|support)/
const aside =
  /\bequal\b|\beeo\b|diversity|accommodat|privacy|\bnotice\b|fair[- ]chance|inclusion|^about (?:us|our|the (?:company|school|clinic|firm|district|hospital|city|county|agency|team|practice|employer|organization|department))|who we are|our (?:company|mission|story|values|culture|promise)|^company|^mission|^hours?\b|^schedule\b|^shifts?\b|^location|^where\b|^when\b|^department|^employer|^job (?:type|category|id|number)|^reports? to|^posted|^closing|^start(?:ing)? date|^supervis/
const apply =
  /\bappl(?:y|ying)\b|\bapplications?\b|how to|next steps|(?:selection|hiring|interview) process|^contact|deadline|interested\?|evaluated|^questions|to be considered, (?:send|submit)/
const duties =
  /\bdut(?:y|ies)\b|responsib|what you(?:'ll| will|'d)?(?: be)? (?:do|doing)\b|^you(?:'ll| will)(?: be)?\b(?! need| have| bring)|day[- ]to[- ]day|^(?:the )?(?:role|job|work|position|task)s?$|about the (?:job|role|position|work|opportunity)|job (?:description|summary|purpose)|^summary|overview|\btasks?\b|(?:essential|key|core|primary|main) (?:job )?functions|position (?:summary|description|purpose)|what the (?:job|work) is|what .* does$|a typical (?:day|week|shift)|typical work|your (?:day|mission|impact|role|work)$|accountabilit|^in this (?:role|job)|examples of (?:work|duties)|the work itself|what this is/
const asks =
  /\brequire|\bqualif|\bmusts?\b|minimum|essential|you(?:'ll| will| need to)? (?:need|bring|have|are|should|possess|know|can|'ve)\b|you(?:'re|'ve)\b|about you|who you are|looking for|we(?:'re| are)? (?:need|ask|expect|want|seek|look|hop)|need(?:ed|s)?\b|seeking|skills?\b|knowledge|abilit|\bable to|experience|education|licen[sc]|certificat|credential|competenc|background|eligib|conditions? of|right (?:person|candidate|fit)|ideal candidate|successful|the candidate|your profile|profile\b|candidate|selection criteria|criteria|prerequisite|non-negotiable|basics|before you start|clearance|good fit|traits|attributes|who should apply|what it takes|\bfit\b|employment conditions|pre-employment|contingenc|other stuff|fine print|special|to be hired|training|languages?|software|tools?\b|equipment|transportation|availability|\bchecks?\b|screening|both grades|all grades|deal[- ]?breakers?/

const types: readonly (readonly [RegExp, QualificationType])[] = [
  [
    /conditions? of|pre-employment|\bchecks?\b|screening|availability|transportation|equipment|tools?\b/,
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
  [/skill|knowledge|abilit|software|languages?|traits|attributes|competenc/, 'skill'],
]

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/^[^a-z0-9]+|[^a-z0-9)]+$/g, '')
    .replace(/\s+/g, ' ')

/** The section that these words announce, or null when they announce none that we know. */
export function sectionOf(heading: string): Section | null {
  const words = plain(heading)
  if (words === '') return null
  const kind = kindOf(words)
  if (kind === null) return null
  if (kind === 'asks') return { kind, strength: strengthOf(words), ...typed(words) }
  return { kind, strength: 'required' }
}

function kindOf(words: string): SectionKind | null {
  if (related.test(words)) return 'related'
  if (physical.test(words)) return 'asks'
  if (benefits.test(words)) return 'benefits'
  if (welcome.test(words)) return 'asks'
  if (aside.test(words)) return 'aside'
  if (duties.test(words) && !/qualif|require/.test(words)) return 'duties'
  if (asks.test(words)) return 'asks'
  if (apply.test(words)) return 'apply'
  return null
}

const strengthOf = (words: string): Strength =>
  welcome.test(words) && !mixed.test(words) ? 'preferred' : 'required'

function typed(words: string): { type?: QualificationType } {
  if (physical.test(words)) return { type: 'other' }
  const found = types.filter(([pattern]) => pattern.test(words))
  return found.length === 1 ? { type: found[0]![1] } : {}
}
