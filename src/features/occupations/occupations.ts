import { editDistance } from '../../shared/edit-distance.ts'
import { plainText } from '../../shared/text.ts'

// Occupations as the O*NET database and the Bureau of Labor Statistics describe them. Pure.

/** What came from which kind of file. */
export const fileKinds = [
  ...(['occupations', 'alternate', 'reported', 'zones', 'levels', 'related'] as const),
  ...(['outlook', 'entry'] as const),
]
export type FileKind = (typeof fileKinds)[number]

/** Whose data it is; the credit that goes with it stands wherever it is shown. */
export type Publisher = 'onet' | 'bls'
export const publisherOf = (kind: FileKind): Publisher =>
  kind === 'outlook' || kind === 'entry' ? 'bls' : 'onet'

/** Which releases are here; null for one that was not imported. */
export interface Releases {
  onet: { release: string | null } | null
  bls: { release: string | null } | null
}

export interface Outlook {
  /** SOC code, such as 29-1141. */
  code: string
  title: string
  baseYear: number | null
  targetYear: number | null
  /** In thousands. */
  employment: number | null
  projected: number | null
  changePercent: number | null
  /** A year, in thousands. */
  openings: number | null
  wageYear: number | null
  /** Dollars a year: half of all earn more, half less. */
  medianWage: number | null
  /** The median is this or more; the Bureau does not say how much. */
  wageAtLeast: boolean
}

/** What is typically needed to enter an occupation, in the Bureau's words. */
export interface Entry {
  code: string
  education: string | null
  experience: string | null
  training: string | null
}

/** What it takes to enter an occupation, and the name of the wider group where it is said of that one. */
export type EntryOf = Entry & { group: string | null }

/** How the expected change compares with that of all occupations. */
export type Pace = 'much-faster' | 'faster' | 'average' | 'slower' | 'shrinking'

/**
 * Points (per cent) from the change of all occupations. Our choice: about half as much again as the average is
 * "faster", and the Bureau's own "much faster than average" begins at about twice the average.
 */
const pacePoints = { same: 1.5, much: 4 }

/** @param change expected change in per cent; @param all that of all occupations */
export function paceOf(change: number | null, all: number | null): Pace | null {
  if (change === null || all === null) return null
  if (change <= -1) return 'shrinking'
  if (change >= all + pacePoints.much) return 'much-faster'
  if (change > all + pacePoints.same) return 'faster'
  return change < all - pacePoints.same ? 'slower' : 'average'
}

/**
 * Codes under which the Bureau may have an occupation: its own, then the groups it belongs to, since some occupations
 * are only counted together.
 * @example outlookCodes('31-1121.00') // ['31-1121', '31-1120', '31-1100', '31-1000']
 */
export function outlookCodes(code: string): string[] {
  const soc = code.slice(0, 7)
  return [...new Set([soc, `${soc.slice(0, 6)}0`, `${soc.slice(0, 5)}00`, `${soc.slice(0, 4)}000`])]
}

/**
 * Whether what the Bureau says is said of this very occupation: it counts none of those that the database keeps apart
 * within one SOC code (15-1299.04, Penetration Testers, are in 15-1299, "Computer occupations, all other").
 */
export const isItsOwn = (code: string, said: { code: string }): boolean => code === `${said.code}.00`

export const isOccupationCode = (text: string): boolean => /^\d\d-\d{4}\.\d\d$/.test(text)

/** Where one comes from: the name of a field, to be filled in, and what was searched; '' for none. */
export interface CameFrom {
  field: string
  typed: string
}

const queryOf = ({ field, typed }: CameFrom) => {
  const said = Object.entries({ q: typed, field }).filter(([, value]) => value !== '')
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`
}
export const occupationPath = (code: string, from: CameFrom): string => `/occupations/${code}${queryOf(from)}`
export const takePath = (code: string, from: CameFrom): string => `/occupations/${code}/take${queryOf(from)}`
export const searchPath = (from: CameFrom): string => `/occupations${queryOf(from)}`

/** A title in the form that is searched: letters and digits, each word with a space before it. */
export const searchForm = (title: string): string => ` ${plainText(title)}`

/** What people go by: an abbreviation ("RN", "CPhT"), or words enough to be a title. "Non-Supervisory" is neither. */
const isName = (inside: string): boolean => !/[a-z]{3}/.test(inside) || /\s/.test(inside)

/**
 * The names in a title: the whole, and what stands outside and inside parentheses at its end, since people go by either.
 * @param short the shorter name that the file gives; where it says that there is none, the parentheses hold no name:
 * "Gunner's Mate M (Missiles)"
 * @example namesIn('Registered Nurse (RN)', 'RN') // ['Registered Nurse (RN)', 'Registered Nurse', 'RN']
 */
export function namesIn(title: string, short: string): string[] {
  if (/^n\/a$/i.test(short)) return [title]
  const [, outside = '', inside = ''] = /^([^()]+) \(([^()]+)\)$/.exec(title) ?? []
  const names = [title, outside, isName(inside) ? inside : '', short]
  return [...new Set(names.filter((name) => name !== ''))]
}

/** Letters of a title that are compared: whoever pastes a page into the box waits no longer. */
const longestCompared = 300

/**
 * How far a title is from what was typed, from 0 for the same: slips of the finger count against its length; what is
 * typed may be the beginning of the title, since people look while they type.
 */
export function distanceFrom(wholeTyped: string, wholeTitle: string): number {
  const [typed, title] = [wholeTyped.slice(0, longestCompared), wholeTitle.slice(0, longestCompared)]
  if (typed === title) return 0
  const whole = editDistance(typed, title) / Math.max(typed.length, title.length)
  if (title.length <= typed.length) return whole
  const start = editDistance(typed, title.slice(0, typed.length)) / typed.length
  // A beginning is nearly as good as the whole; the less is left to type, the better.
  return Math.min(whole, start + 0.1 + 0.1 * (1 - typed.length / title.length))
}

export interface TitleMatch {
  code: string
  title: string
  /** The title's searched form. */
  search: string
  source: 'own' | 'alternate' | 'reported'
}

export interface FoundTitle {
  match: TitleMatch
  /** From 0 for the same; see `distanceFrom`. */
  distance: number
}

/** Of titles that fit what was typed, the best one of each occupation, the best occupation first. */
export function bestByOccupation(found: readonly FoundTitle[]): FoundTitle[] {
  const best = new Map<string, FoundTitle>()
  for (const { match, distance: far } of found) {
    // The occupation's own name goes before the same name of another.
    const distance = far - (match.source === 'own' ? 0.01 : 0)
    const known = best.get(match.code)
    if (!known || distance < known.distance) best.set(match.code, { match, distance })
  }
  return [...best.values()].toSorted(
    (one, other) => one.distance - other.distance || (one.match.code < other.match.code ? -1 : 1),
  )
}
