import { addHours } from '../../../shared/dates.ts'
import { invitationDays, invitationLimits } from '../../../shared/defaults.ts'
import { emailKey } from '../../../shared/email.ts'
import { plainText } from '../../../shared/text.ts'

/** One person of a school's list, as it is kept. */
export interface RosterRow {
  name: string
  email: string | null
  sisId: string | null
  lmsId: string | null
  loginId: string | null
  section: string | null
}

/** A place of the list as it stands in the course. */
interface KeptPlace {
  accountId: string | null
  /** When whoever had it left the course. */
  leftAt: Date | null
}

/** Whose place it is: who took it, or who left it and is not in the course by now, with a place or without. */
export const holderOfPlace = (
  { accountId, leftAccountId }: { accountId: string | null; leftAccountId: string | null },
  isMember: (accountId: string) => boolean,
): string | null => accountId ?? (leftAccountId !== null && !isMember(leftAccountId) ? leftAccountId : null)

/** Whether a place waits for somebody. */
export const isOpen = ({ accountId, leftAt }: KeptPlace): boolean => accountId === null && leftAt === null

/** Whether somebody is written to with all others who have not joined: not right after the last invitation. */
export const mayInviteAgain = (invitedAt: Date | null, now: Date): boolean =>
  invitedAt === null || invitedAt <= addHours(now, -invitationLimits.againHours)

/** When the personal link of a place ends: a month after it was mailed, or was made where it was not. */
export const invitationEnds = ({ invitedAt, createdAt }: { invitedAt: Date | null; createdAt: Date }): Date =>
  addHours(invitedAt ?? createdAt, invitationDays * 24)

/** Rows at most: a lecture hall. Our choice. */
export const longestRoster = 2_000
const longestCell = 200

/** The sections that students are in, by name; none where there is nothing to choose. */
export function sectionsOf(rows: readonly { section: string | null }[]): string[] {
  const names = new Set(rows.flatMap(({ section }) => section ?? []))
  return names.size < 2 ? [] : [...names].toSorted(new Intl.Collator('en', { numeric: true }).compare)
}

/** What the columns of Canvas, Moodle and common lists are called, in plain letters. */
const headings: Record<string, readonly string[]> = {
  name: ['student', 'student name', 'name', 'full name', 'nombre completo', 'estudiante', 'alumno', 'nombre'],
  given: ['first name', 'given name', 'nombre', 'nombres'],
  family: ['last name', 'surname', 'family name', 'apellido', 'apellidos'],
  email: [
    'email',
    'e mail',
    'email address',
    'e mail address',
    'correo',
    'correo electronico',
    'direccion de correo',
    'mail',
  ],
  sisId: ['sis user id', 'sis id', 'id number', 'student id', 'student number', 'numero de id', 'matricula'],
  lmsId: ['id', 'canvas user id', 'user id'],
  loginId: ['sis login id', 'login id', 'username', 'nombre de usuario'],
  section: ['section', 'sections', 'group', 'groups', 'seccion', 'grupo', 'grupos'],
}
type Meaning = 'name' | 'given' | 'family' | 'email' | 'sisId' | 'lmsId' | 'loginId' | 'section'

/** Which column holds what; null where nothing says who anybody is. */
export function rosterColumns(header: readonly string[]): Partial<Record<Meaning, number>> | null {
  const words = header.map(plainText)
  const at = (meaning: Meaning) => words.findIndex((word) => headings[meaning]!.includes(word))
  const found: Partial<Record<Meaning, number>> = {}
  for (const meaning of Object.keys(headings) as Meaning[]) if (at(meaning) >= 0) found[meaning] = at(meaning)
  // "Nombre" beside "Apellidos" is the given name.
  if (found.family !== undefined && found.name === found.given) delete found.name
  const somebody = found.name ?? found.given ?? found.family ?? found.email
  return somebody === undefined ? null : found
}

export type Unusable = 'no-name' | 'bad-email' | 'twice' | 'too-long'

export interface ReadRoster {
  rows: RosterRow[]
  /** By their number in the file, as a spreadsheet counts. */
  unusable: { row: number; name: string; why: Unusable }[]
}

/** Rows above a header that are looked through: a title and a few words. Our choice. */
const aboveHeader = 10

/** A list's rows as people, from the first that names its columns; null where no column says who they are. */
export function readRoster(rows: readonly { row: number; cells: readonly string[] }[]): ReadRoster | null {
  const start = rows.slice(0, aboveHeader).findIndex(({ cells }) => rosterColumns(cells) !== null)
  const columns = rosterColumns(rows[start]?.cells ?? [])
  if (!columns) return null
  const read: ReadRoster = { rows: [], unusable: [] }
  const seen = new Set<string>()
  for (const { row, cells } of rows.slice(start + 1)) {
    const cell = (meaning: Meaning) => {
      const at = columns[meaning]
      return at === undefined ? '' : (cells[at] ?? '').replace(/\s+/g, ' ').trim()
    }
    const joined = [cell('given'), cell('family')].filter(Boolean).join(' ')
    const login = cell('loginId')
    const name = cell('name') || joined
    const listed = cell('email')
    const email = emailKey(listed || login) ?? listed
    // Canvas puts the points a column is worth below its header.
    if (plainText(name) === 'points possible' || plainText(name) === 'student test') continue
    const one = {
      name: name || email,
      email: email || null,
      loginId: login || null,
      sisId: cell('sisId') || null,
      lmsId: cell('lmsId') || null,
      section: cell('section') || null,
    }
    const why = whyUnusable(one, seen)
    if (why) read.unusable.push({ row, name: one.name, why })
    else read.rows.push(one)
  }
  return read
}

function whyUnusable(row: RosterRow, seen: Set<string>): Unusable | undefined {
  if (row.name === '') return 'no-name'
  if (Object.values(row).some((value) => value !== null && value.length > longestCell)) return 'too-long'
  if (row.email !== null && emailKey(row.email) === null) return 'bad-email'
  const keys = keysOf(row)
  if (keys.some((key) => seen.has(key))) return 'twice'
  for (const key of keys) seen.add(key)
  return undefined
}

/** By what a row is known again: the school's numbers and the address; where it has none of them, its name. */
export function keysOf(row: RosterRow): string[] {
  const keys = [
    // Lists of before were kept with what stands before an address in them.
    row.email && `email:${emailKey(row.email) ?? row.email}`,
    row.sisId && `sis:${row.sisId}`,
    row.lmsId && `lms:${row.lmsId}`,
  ].filter((key) => key !== null && key !== '') as string[]
  return keys.length > 0 ? keys : [`name:${plainText(row.name)}`]
}

/** Whether a list says somebody's name: where it does not, their address stands for it. */
export const isNamed = ({ name, email }: { name: string; email: string | null }): boolean =>
  name !== '' && name !== email

/** The last two are left alone although they say something else: who is on another row, and whom only others may change. */
export type Change = 'new' | 'update' | 'same' | 'other-row' | 'staff-place'

interface ComparedBy<Known> {
  /** Which places may be changed by the list; the others stay as they are. */
  mayChange?: (entry: Known) => boolean
  /**
   * The place of whoever has an account with a row's address, taken or left: the school may know them by another address
   * now, and so may their account.
   */
  placeOf?: (row: RosterRow) => Known | undefined
}

/** What each row would do to the list that is there. */
export function compareRoster<Known extends RosterRow>(
  rows: readonly RosterRow[],
  known: readonly Known[],
  { mayChange = () => true, placeOf = () => undefined }: ComparedBy<Known> = {},
): { row: RosterRow; change: Change; entry: Known | undefined }[] {
  const byKey = new Map(known.flatMap((entry) => keysOf(entry).map((key) => [key, entry] as const)))
  const listedAs = (row: RosterRow) =>
    keysOf(row)
      .map((key) => byKey.get(key))
      .find(Boolean)
  const listedAlready = new Set(rows.map(listedAs))
  return rows.map((listed) => {
    const byNumbers = listedAs(listed)
    const entry = byNumbers ?? placeOf(listed)
    if (!entry) return { row: listed, change: 'new', entry }
    // A list without names takes no name away.
    const row = isNamed(listed) || !isNamed(entry) ? listed : { ...listed, name: entry.name }
    const fields = ['name', 'email', 'sisId', 'lmsId', 'loginId', 'section'] as const
    if (fields.every((field) => row[field] === null || row[field] === entry[field]))
      return { row, change: 'same', entry }
    // Another row says by its own numbers that it is this place.
    if (!byNumbers && listedAlready.has(entry)) return { row, change: 'other-row', entry }
    return { row, change: mayChange(entry) ? 'update' : 'staff-place', entry }
  })
}

interface Student {
  id: string
  email: string
}

/**
 * Who is in the course, or has a place that waits for them, and stands on no row of a list. A list of some sections says
 * nothing of the others.
 * @param changes what `compareRoster` said of the list
 * @returns also the sections that the list is of; nothing where it does not say them of everybody
 */
export function absentFrom<Known extends RosterRow & KeptPlace & { role: string }, Member extends Student>(
  changes: readonly { row: RosterRow; entry: Known | undefined }[],
  known: readonly Known[],
  students: readonly Member[],
): { students: Member[]; places: Known[]; sections: string[] } {
  const listed = new Set(changes.map(({ entry }) => entry))
  const accounts = new Set(changes.map(({ entry }) => entry?.accountId))
  const emails = new Set(changes.map(({ row }) => emailKey(row.email ?? '')))
  const named = changes.map(({ row }) => row.section)
  const sections = named.includes(null) ? [] : [...new Set(named as string[])]
  const isCovered = (section: string | null | undefined) =>
    !section || sections.length === 0 || sections.includes(section)
  const sectionOf = new Map(known.map(({ accountId, section }) => [accountId, section]))
  return {
    students: students.filter(
      ({ id, email }) => !accounts.has(id) && !emails.has(email) && isCovered(sectionOf.get(id)),
    ),
    places: known.filter(
      (entry) => entry.role === 'student' && isOpen(entry) && !listed.has(entry) && isCovered(entry.section),
    ),
    sections,
  }
}
