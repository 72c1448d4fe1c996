import { plainText } from '../../shared/text.ts'
import type { QualificationType, Strength } from './qualifications/index.ts'

// What a field is made of. Pure.

/** A career field that a seeker looks into. */
export interface CareerField {
  id: string
  name: string
  /** The town or region where the seeker looks for work; '' when not said. */
  place: string
  /** The school whose former students are looked for; '' when not said. */
  school: string
  /** What draws the seeker to it. */
  about: string
  createdAt: Date
}

export interface Term {
  id: string
  word: string
  /** '' while it is not clear. */
  meaning: string
}

export interface Title {
  id: string
  title: string
  subfield: string
}

export interface Organization {
  id: string
  name: string
  link: string
  isLocal: boolean
}

/** Something that was looked up: pay, outlook, schooling. */
export interface Fact {
  id: string
  label: string
  text: string
  /** Where it is from: an address, or words such as "Bureau of Labor Statistics, 2025". */
  source: string
}

export const answerers = ['person', 'web'] as const

export interface FieldQuestion {
  id: string
  text: string
  /** What in the research led to it; null for the seeker's own. */
  prompt: string | null
  /** Who can answer it: only a person, or the web already. */
  answeredBy: (typeof answerers)[number]
}

/** A job listing. */
export interface Posting {
  id: string
  title: string
  organization: string
  link: string
  text: string
  /** When the seeker said that it asks for nothing. */
  reviewedAt: Date | null
  createdAt: Date
}

export type { QualificationType, Strength }
/** In the order in which pages show them. */
export const qualificationTypes = [
  'education',
  'licence',
  'experience',
  'skill',
  'other',
] as const satisfies readonly QualificationType[]
export const strengths = ['required', 'preferred'] as const satisfies readonly Strength[]

/** A qualification of the field, whatever words a posting uses for it. */
export interface Qualification {
  id: string
  type: QualificationType
  text: string
  /** The qualification it was found to be the same as. */
  mergedInto: string | null
}

/** That a posting asks for a qualification. */
export interface Mention {
  id: string
  postingId: string
  qualificationId: string
  strength: Strength
  /** The posting's own words; '' for what the seeker added without any. */
  wording: string
  sentence: string
  state: 'proposed' | 'confirmed' | 'rejected'
}

/** Everything of one field. Removed parts are left out. */
export interface Workspace {
  field: CareerField
  terms: Term[]
  titles: Title[]
  organizations: Organization[]
  facts: Fact[]
  questions: FieldQuestion[]
  postings: Posting[]
  qualifications: Qualification[]
  mentions: Mention[]
}

/** The form of a field's name in which two spellings are the same field. '' where nothing is named. */
export const nameKey = (name: string): string => plainText(name)

/** Longest values that are kept, in characters. Chosen well above anything a person would type. */
export const longestField = { name: 200, line: 300, text: 2_000, posting: 50_000, pasted: 400_000 } as const

/** Postings from which on a tally says something. Our choice: with two, every difference is a coin toss. */
export const postingsWanted = 3

/** A posting that has no title of its own is called by its first line. */
export function titleOfPosting(text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '')
  return (first ?? '').trim().slice(0, 120)
}

/** A phrase cut out of a sentence, made fit to stand alone: a capital first, nothing left over at its ends. */
export function tidyPhrase(phrase: string): string {
  const text = phrase
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\p{Pd}\p{So}\p{Co}•*·,;:\s]+/u, '')
    .replace(/(?:\s+(?:is|are|be|an?|the|and|or|of|es|son|y|o|de))*[\s,;:.]*$/i, '')
    .replace(/^(?:an?|the|your|our|un|una|el|la|los|las)\s+(?=\S)/i, '')
  // "iOS" and "eHealth" keep the letter they were written with.
  return /^[a-zà-ÿ](?![A-Z])/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
