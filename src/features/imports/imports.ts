import { emailKey } from '../../shared/email.ts'
import { phoneIdentity } from '../../shared/phones.ts'
import { plainText, unspaced } from '../../shared/text.ts'
import { contactName, profileKey, type Relationship } from '../contacts/index.ts'
import { fillFrom } from './fill.ts'

// What an import is: a file read into contacts, and the limits within which that happens. Pure.

/** Sizes that no honest export of one person's network reaches; 30,000 connections are about 4 MB. */
export const importLimits = {
  fileBytes: 20 * 1024 * 1024,
  /** Rows of data. LinkedIn itself stops at 30,000 connections. */
  rows: 100_000,
  /** Entries looked at inside a ZIP. */
  zipEntries: 5_000,
  parseMs: 20_000,
  parseMb: 384,
} as const

/** `halfhour` is what our own export writes. */
export type ImportFormat = 'linkedin' | 'google' | 'outlook' | 'vcard' | 'halfhour' | 'csv'

/** How a row of a file meets the list. */
export const partKinds = ['new', 'updated', 'unchanged', 'duplicate', 'removed', 'unusable'] as const
export type PartKind = (typeof partKinds)[number]

export interface ImportedContact {
  /** Whole, as the file has it; '' where only a description stands for it. */
  name: string
  given?: string
  family?: string
  organization: string
  title: string
  emails: string[]
  phones: string[]
  url: string
  /** Day the two connected, `YYYY-MM-DD`, or '' where the file has none that can be read. */
  connectedOn: string
  /** Other professional pages. */
  links?: string[]
  /** Stands for a name until it is known: the e-mail or phone of a card that has no name. */
  description?: string
  /** What the seeker wrote, in a file that our own export made. */
  relationship?: Relationship
  howFound?: string
  why?: string
  notes?: string
  /** What the file calls this person, and the one who led to them. */
  key?: string
  ledBy?: string
  /**
   * Row in the file as a spreadsheet program numbers it, from 1, the rows above the header included; of contact cards
   * the number of the card.
   */
  row: number
}

export type UnusableReason =
  | 'no-name'
  | 'too-long'
  | 'too-many-cells'
  | 'broken-quotes'
  | 'card-empty'
  | 'card-group'
  | 'card-comment'
  | 'card-broken-line'

/** What could be read of a row that is none. */
export type UnusablePerson = Partial<Omit<ImportedContact, 'row'>>

export interface UnusableRow {
  row: number
  reason: UnusableReason
  /** For its owner to complete. */
  person?: UnusablePerson
}

/** What each column of a list holds, from the left; '' is nothing to us. */
export interface Mapping {
  columns: (ColumnMeaning | '')[]
  /** The first row is a person already. */
  headerless: boolean
}

/** The meanings a seeker can choose from. */
export const columnMeanings = [
  ...(['full', 'given', 'middle', 'family', 'organization', 'title', 'email', 'phone', 'url'] as const),
  'connectedOn',
] as const
export type ColumnMeaning = (typeof columnMeanings)[number]

/** The beginning of a list, for choosing what its columns hold. */
export interface TableStart {
  /** Stands for the words of the header, the same for every list that has them. */
  signature: string
  header: string[]
  /** A few rows below it. */
  rows: string[][]
  /** What we take the columns for; '' for those we do not know. */
  guess: (ColumnMeaning | '')[]
  /** Whether a column for which nothing is chosen is read all the same, as its heading says. */
  byHeading: boolean[]
}

export type RefusalCode =
  | 'empty'
  | 'too-big'
  | 'picture'
  | 'pdf'
  | 'spreadsheet'
  | 'document'
  | 'card-comment'
  | 'card-broken-line'
  | 'nobody'
  | 'web-page'
  | 'archive'
  | 'not-text'
  | 'zip-broken'
  | 'zip-locked'
  | 'zip-without-connections'
  | 'zip-too-big'
  | 'no-names'
  | 'no-rows'
  | 'too-many-rows'
  | 'broken-quotes'
  | 'too-slow'
  | 'cancelled'
  | 'interrupted'

/** What the thread answers: the file's contacts, or why it cannot be read. */
export type ParsedFile =
  | ({
      ok: true
      format: ImportFormat
      rows: number
      contacts: ImportedContact[]
      unusable: UnusableRow[]
      roundedPhones?: number
      firstNamesAlone?: boolean
    } & Table)
  | ({ ok: false; code: RefusalCode } & Table)

interface Table {
  /** Whether it is a list at all, whose columns somebody can choose. */
  isTable?: boolean
}

export interface DuplicateRow {
  row: number
  /** What stands for it where only a description does. */
  name: string
  /** The earlier row of the same person, which is the one that is imported. */
  sameAs: number
}

/** A row about somebody of an earlier one. */
export const duplicateOf = (
  { row, name, description = '' }: ImportedContact,
  { sameAs }: { sameAs: number },
): DuplicateRow => ({ row, name: contactName({ name, description }), sameAs })

export interface ReadFile extends Table {
  format: ImportFormat
  /** Rows below the header that are not blank; contacts + duplicatesWithinFile + unusable. */
  rows: number
  /** One for each person. */
  contacts: ImportedContact[]
  unusable: UnusableRow[]
  duplicatesWithinFile: DuplicateRow[]
  /** Rows with a phone that a spreadsheet rounded, if there are any. */
  roundedPhones?: number
  /** Most people have a first name alone, and there are columns that were not read. */
  firstNamesAlone?: boolean
}

/** How a row says who it is: by profile, by e-mail, or, where it has neither, by what it says. */
export interface Identity {
  profile: string | null
  emails: string[]
  /** Name, organization and title, for rows that have neither profile nor e-mail; '' otherwise. */
  words: string
}

export function identityOf(
  contact: Pick<ImportedContact, 'name' | 'organization' | 'title' | 'emails' | 'url' | 'description'>,
): Identity {
  const profile = contact.url === '' ? null : profileKey(contact.url)
  const emails = contact.emails.map(emailKey).filter((key) => key !== null)
  const unmarked = profile === null && emails.length === 0
  const named = contact.name || (contact.description ?? '')
  const words = unmarked
    ? [unspaced(plainText(named)), ...[contact.organization, contact.title].map(plainText)].join('\n')
    : ''
  return { profile, emails, words }
}

/** People who share a mailbox that a newcomer is compared with. Our choice: beyond it, only the same name counts. */
export const mailboxPeople = 5

interface PersonName {
  name: string
  given: string | null
  family: string | null
}

/** A row that is kept, and the form in which others are compared with it. */
interface KeptRow {
  contact: ImportedContact
  profile: string | null
  name: PersonName
}

/** The rows that are kept, by whatever tells that another is about the same person. */
class KeptRows {
  readonly #byProfile = new Map<string, KeptRow>()
  readonly #byEmail = new Map<string, KeptRow[]>()
  readonly #byWords = new Map<string, KeptRow>()
  readonly #disagree: (one: PersonName, other: PersonName) => boolean

  constructor(disagree: (one: PersonName, other: PersonName) => boolean) {
    this.#disagree = disagree
  }

  /** @param identity what the row says of who it is */
  find(contact: ImportedContact, { profile, emails, words }: Identity): KeptRow | undefined {
    const byProfile = profile ? this.#byProfile.get(profile) : undefined
    if (byProfile) return byProfile
    const name = nameOf(contact)
    const mailed = emails
      .flatMap((email) => this.#byEmail.get(`${email}\n${contact.name}`) ?? this.#byEmail.get(email) ?? [])
      .find(
        (found) =>
          !(found.profile && profile) &&
          !areKeptApart(found.contact, contact) &&
          !this.#disagree(found.name, name),
      )
    if (mailed || words === '') return mailed
    const phoned = phonedWords(contact, words)
    return (phoned.length > 0 ? phoned : [words])
      .map((key) => this.#byWords.get(key))
      .find((found) => found !== undefined && !areKeptApart(found.contact, contact))
  }

  add(contact: ImportedContact, identity: Identity): void {
    this.#note({ contact, profile: identity.profile, name: nameOf(contact) }, identity)
  }

  /** Takes in what another row says of the same person, by which later rows find them too. */
  fill(kept: KeptRow, other: ImportedContact): void {
    fillFrom(kept.contact, other)
    const identity = identityOf(kept.contact)
    Object.assign(kept, { profile: identity.profile, name: nameOf(kept.contact) })
    this.#note(kept, identity)
  }

  #note(kept: KeptRow, { profile, emails, words }: Identity): void {
    if (profile && !this.#byProfile.has(profile)) this.#byProfile.set(profile, kept)
    for (const email of emails)
      for (const key of [email, `${email}\n${kept.contact.name}`]) {
        const there = this.#byEmail.get(key) ?? []
        if (there.length < mailboxPeople && !there.includes(kept)) this.#byEmail.set(key, [...there, kept])
      }
    // By its words alone too, for a later row without a phone.
    for (const key of words ? [words, ...phonedWords(kept.contact, words)] : [])
      if (!this.#byWords.has(key)) this.#byWords.set(key, kept)
  }
}

/** Whether two rows of our own list are of two contacts: who wrote the list knows them apart, whatever they share. */
export const areKeptApart = (
  { key }: Pick<ImportedContact, 'key'>,
  { key: other }: Pick<ImportedContact, 'key'>,
): boolean => key !== undefined && other !== undefined && key !== other

const nameOf = ({ name, given, family }: ImportedContact): PersonName => ({
  name,
  given: given ?? null,
  family: family ?? null,
})

const phonedWords = (contact: ImportedContact, words: string): string[] =>
  contact.phones.map((phone) => `${words}\n${phoneIdentity(phone)}`)

/**
 * Rows that are certainly the same person as an earlier row: the same profile; the same e-mail where not both have a
 * profile; the very same words where neither has either, and where the later has no phone or shares one: a phone's
 * address book often holds first names alone. Alike names are not certain, so they stay apart; so do two of our own
 * list, but for one profile. What such a row says beyond the earlier one is added to that.
 *
 * @param disagree whether two names speak against one person: then a shared mailbox is a family's or an office's
 */
export function withoutDuplicates(
  contacts: ImportedContact[],
  disagree: (one: PersonName, other: PersonName) => boolean,
): {
  contacts: ImportedContact[]
  duplicatesWithinFile: DuplicateRow[]
} {
  const rows = new KeptRows(disagree)
  const kept: ImportedContact[] = []
  const duplicatesWithinFile: DuplicateRow[] = []
  for (const contact of contacts) {
    const identity = identityOf(contact)
    const same = rows.find(contact, identity)
    if (same) {
      duplicatesWithinFile.push(duplicateOf(contact, { sameAs: same.contact.row }))
      rows.fill(same, contact)
    } else {
      rows.add(contact, identity)
      kept.push(contact)
    }
  }
  return { contacts: kept, duplicatesWithinFile }
}
