import { phoneIdentity, phoneKey } from '../../shared/phones.ts'
import { plainText, unspaced } from '../../shared/text.ts'
import { profileKey } from '../contacts/index.ts'
import { nameAndWork, namesAgree, namesDisagree } from '../duplicates/index.ts'
import { isProfile, linkIdentity } from './cells.ts'
import { identityOf, mailboxPeople, type ImportedContact } from './imports.ts'
import type { ChangedFields, ListedContact } from './merge.ts'

// Finds the contact a row of a file is about. Only what is certain counts: who merely looks alike comes in as somebody
// new and is suggested as a duplicate afterwards. Pure.

/** Contacts by something that several may share; of many, those of the same name, in whatever letter case. */
class Index {
  readonly #byKey = new Map<string, ListedContact[]>()

  /** @param name as `calledIn` has it, so that a name that is written better later finds the same people */
  add(key: string, name: string, contact: ListedContact): void {
    for (const one of [key, `${key}\n${name}`]) {
      const there = this.#byKey.get(one)
      if (!there) this.#byKey.set(one, [contact])
      else if (there.length < mailboxPeople) there.push(contact)
    }
  }

  get(key: string, name: string): readonly ListedContact[] {
    return this.#byKey.get(`${key}\n${name}`) ?? this.#byKey.get(key) ?? []
  }
}

const nameIn = (row: ImportedContact) => ({
  name: row.name,
  given: row.given ?? null,
  family: row.family ?? null,
})

/** What somebody is called, or what stands for it, as `Index` takes it. */
const calledIn = (one: { name: string; description?: string }): string =>
  unspaced(plainText(one.name || (one.description ?? '')))

/** The contact that a key of our own list stood for, of a card too. */
export const idIn = (key: string): string => key.replace(/^urn:uuid:/, '')

/** What a plan knows of a row beside the row. */
interface RowFacts {
  /** Whether a row before is about this contact. */
  isTaken: (id: string) => boolean
  /** Whether a row of our own list, before or after, is of this contact and keeps this row apart. */
  isOthers: (id: string) => boolean
  /** Whether no other row of the file has this name at this organization. */
  alone: boolean
  /** Whether the row would change nothing in this contact. */
  saysAll: (contact: ListedContact) => boolean
}

export class ListedContacts {
  readonly #byId = new Map<string, ListedContact>()
  readonly #byProfile = new Map<string, ListedContact>()
  readonly #byEmail = new Index()
  readonly #byPhone = new Index()
  readonly #byWords = new Index()
  readonly #byWork = new Index()
  readonly size: number

  constructor(listed: readonly ListedContact[]) {
    this.size = listed.length
    const further: [string, ListedContact][] = []
    for (const one of listed) {
      // A copy, since rows change it on the way.
      const contact = { ...one }
      const url = contact.profile_url ?? ''
      const name = calledIn(contact)
      this.#byId.set(contact.id, contact)
      const { profile, emails } = identityOf({ ...contact, url })
      const { words } = identityOf({ ...contact, emails: [], url: '' })
      if (profile) this.#byProfile.set(profile, contact)
      for (const link of contact.links) if (isProfile(link)) further.push([linkIdentity(link), contact])
      for (const email of emails) this.#byEmail.add(email, name, contact)
      for (const phone of contact.phones)
        if (phoneKey(phone)) this.#byPhone.add(phoneKey(phone), name, contact)
      this.#byWords.add(words, name, contact)
      // Whoever has a name by now is still who was described, in a file from before.
      if (contact.name !== '' && contact.description !== '') {
        const described = { ...contact, name: '', emails: [], url: '' }
        this.#byWords.add(identityOf(described).words, calledIn(described), contact)
      }
      const work = nameAndWork(contact)
      if (work) this.#byWork.add(work, name, contact)
    }
    // The second profile of somebody who was merged of two tells who they are, unless it is another's first.
    for (const [profile, contact] of further)
      if (!this.#byProfile.has(profile)) this.#byProfile.set(profile, contact)
  }

  /**
   * The contact a row is about: by profile; by the key that our own list gave them; else, of those whom a mailbox, a
   * phone or their name point to, one who says all that the row says already (so that the same file meets the same
   * people again); else the first of them. By name alone only somebody is found whom no other row is about.
   */
  find(row: ImportedContact, { isTaken, isOthers, alone, saysAll }: RowFacts): ListedContact | undefined {
    if (this.size === 0) return undefined
    const { profile, emails, words } = identityOf(row)
    const certain = (profile ? this.#byProfile.get(profile) : undefined) ?? this.#byKey(row)
    if (certain) return certain
    const name = calledIn(row)
    const mailed = emails.flatMap((email) => this.#byEmail.get(email, name))
    const own = (contacts: readonly ListedContact[]) => contacts.filter(({ id }) => !isOthers(id))
    const found = own([...this.#possible(row, mailed), ...this.#byTelephone(row, name)])
    const free = (contacts: readonly ListedContact[]) => own(contacts).filter(({ id }) => !isTaken(id))
    const said = words ? free(this.#sayingSo(words, row, name)) : []
    const atWork = free(this.#atWork(row))
    const only = alone && atWork.length === 1 ? atWork[0] : undefined
    return [...found, ...said, ...atWork].find(saysAll) ?? found[0] ?? said[0] ?? only
  }

  /** Whoever is certainly meant by a profile or a mailbox. */
  findByAddress(row: ImportedContact): ListedContact | undefined {
    if (this.size === 0) return undefined
    const { profile, emails } = identityOf(row)
    const byProfile = profile ? this.#byProfile.get(profile) : undefined
    const mailed = emails.flatMap((email) => this.#byEmail.get(email, calledIn(row)))
    return byProfile ?? this.#possible(row, mailed)[0]
  }

  /** Tells of a change that a row makes, so that later rows meet the contact as it will be. */
  note(contact: ListedContact, after: ChangedFields): void {
    Object.assign(contact, after)
  }

  /** A row of this very list says which contact it was. */
  #byKey(row: ImportedContact): ListedContact | undefined {
    const there = this.#byId.get(idIn(row.key ?? ''))
    return there && this.#possible(row, [there])[0]
  }

  /** Somebody with another profile or another first name is somebody else, whatever they share. */
  #possible(row: ImportedContact, found: readonly ListedContact[]): ListedContact[] {
    const profile = row.url === '' ? null : profileKey(row.url)
    return found.filter((contact) => {
      const other = contact.profile_url ? profileKey(contact.profile_url) : null
      return !(profile && other && profile !== other) && !namesDisagree(contact, nameIn(row))
    })
  }

  /**
   * A family shares its phone, and perhaps an initial: the whole name must agree. A row that is nothing but a phone is of
   * the one who has it, whatever they are called by now.
   */
  #byTelephone(row: ImportedContact, name: string): ListedContact[] {
    const found = row.phones.map(phoneKey).flatMap((phone) => (phone ? this.#byPhone.get(phone, name) : []))
    const possible = this.#possible(row, found)
    const isPhone = row.name === '' && row.phones.includes(row.description ?? '')
    if (isPhone) return new Set(found).size === 1 ? possible.slice(0, 1) : []
    return possible.filter((contact) => namesAgree(contact, nameIn(row)))
  }

  /** Where both have phones, and none of them is one, the same words are said of two people. */
  #sayingSo(words: string, row: ImportedContact, name: string): ListedContact[] {
    const phones = new Set(row.phones.map(phoneIdentity))
    const listed = this.#byWords.get(words, name)
    return listed.filter(
      (one) =>
        phones.size === 0 ||
        one.phones.length === 0 ||
        one.phones.some((phone) => phones.has(phoneIdentity(phone))),
    )
  }

  #atWork(row: ImportedContact): ListedContact[] {
    const work = nameAndWork(row)
    return work ? this.#possible(row, this.#byWork.get(work, '')) : []
  }
}

/** Which names at which organizations a file has more than once: there, the name does not tell who is meant. */
export function repeatedAtWork(rows: readonly ImportedContact[]): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const row of rows) {
    const work = nameAndWork(row)
    if (work === '') continue
    if (seen.has(work)) repeated.add(work)
    seen.add(work)
  }
  return repeated
}
