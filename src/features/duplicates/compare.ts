import { editDistance } from '../../shared/edit-distance.ts'
import { emailKey } from '../../shared/email.ts'
import { phoneKey, withoutExtension } from '../../shared/phones.ts'
import { profileKey } from '../contacts/index.ts'
import { addressEvidence, comparedAddress, type ComparedAddress } from './addresses.ts'
import type { Comparison, Evidence, EvidenceCode, Level, Person } from './duplicates.ts'
import { Frequencies, type ValueKind } from './frequencies.ts'
import { nameEvidence } from './name-evidence.ts'
import { comparedName, folded, type ComparedName } from './names.ts'
import { comparedOrganization, organizationsMeet, type ComparedOrganization } from './organizations.ts'

// Adds up what speaks for and against two people being one, in the manner of Fellegi and Sunter (1969). Pure.

/** A person in the form that is compared, made once for each. */
export interface Compared {
  id: string
  name: ComparedName
  organization: ComparedOrganization
  title: string
  emails: readonly string[]
  phones: readonly string[]
  profile: string | null
  address: ComparedAddress | undefined
}

export function compared(person: Person): Compared {
  return {
    id: person.id,
    name: comparedName(person),
    organization: comparedOrganization(person.organization),
    title: folded(person.title),
    emails: person.emails.map(emailKey).filter((key) => key !== null),
    phones: person.phones.map((phone) => phoneKey(withoutExtension(phone))).filter(Boolean),
    profile: person.profileUrl ? profileKey(person.profileUrl) : null,
    address: person.address && comparedAddress(person.address),
  }
}

export function frequenciesOf(people: readonly Compared[]): Frequencies {
  const known = new Frequencies()
  for (const person of people) known.add(valuesOf(person))
  return known
}

function* valuesOf({
  name,
  organization,
  title,
  emails,
  phones,
  address,
}: Compared): Generator<readonly [ValueKind, string]> {
  for (const word of name.words) yield ['name', word.text]
  yield ['name', name.given]
  yield ['name', name.family]
  yield ['organization', organization.text]
  yield ['title', title]
  for (const email of emails) yield ['email', email]
  for (const phone of phones) yield ['phone', phone]
  if (!address) return
  for (const line of address.lines) yield ['line', line]
  yield ['number', address.number]
  yield ['city', address.city]
  yield ['postcode', address.postcode]
  yield ['state', address.state]
}

/**
 * Bits from which two people are held to be one. Found by trying on labelled people; see docs/duplicates.md. A shared
 * employer or town is weaker proof than a mailbox, a phone or an address, which hardly two people share, so it must weigh more.
 */
export const thresholds = { certain: 6, certainByWork: 8, likely: 1 } as const

/** Compares two people of a list whose frequencies are known. */
export function compare(one: Compared, other: Compared, known: Frequencies): Comparison {
  const evidence = [
    ...profileEvidence(one, other),
    ...emailEvidence(one, other, known),
    ...phoneEvidence(one, other, known),
    ...nameEvidence(one.name, other.name, known),
    ...workEvidence(one, other, known),
    ...(one.address && other.address ? addressEvidence(one.address, other.address, known) : []),
  ].filter((item) => item.bits !== 0)
  // Among many people, two taken at random are the less likely one.
  const bits = evidence.reduce((sum, item) => sum + item.bits, 0) - Math.log2(Math.max(50, known.people))
  return { level: levelOf(evidence, bits), bits, evidence }
}

const proofs = {
  own: ['profile-same', 'email-same', 'phone-same', 'address-same', 'address-alike'],
  work: ['organization-same', 'organization-alike', 'place-same'],
  name: ['name-same', 'name-form', 'name-nickname', 'name-initial', 'name-spelling', 'name-part'],
} as const satisfies Record<string, readonly EvidenceCode[]>

/** Families share everything but the given name; one person has one profile. */
const doubts: readonly EvidenceCode[] = ['given-different', 'profile-different']

/** A name alone is never certain, nor is what hardly anything of the name agrees with, nor what a doubt stands against. */
function levelOf(evidence: readonly Evidence[], bits: number): Level {
  if (bits < thresholds.likely) return 'no'
  const has = (codes: readonly EvidenceCode[]) => evidence.some((item) => codes.includes(item.code))
  if (has(doubts)) return 'likely'
  if (has(proofs.own)) {
    // A phone or an address is a family's, and "J." may be each of them.
    const named = has(['profile-same', 'email-same']) || (has(proofs.name) && !has(['name-initial']))
    return named && bits >= thresholds.certain ? 'certain' : 'likely'
  }
  // Colleagues with names spelled nearly alike are met more often than one colleague misspelled.
  const plainly = has(proofs.work) && !has(['name-spelling', 'name-initial', 'family-different'])
  return plainly && bits >= thresholds.certainByWork ? 'certain' : 'likely'
}

function profileEvidence(one: Compared, other: Compared): Evidence[] {
  if (!one.profile || !other.profile) return []
  return one.profile === other.profile
    ? [{ code: 'profile-same', bits: 22 }]
    : [{ code: 'profile-different', bits: -9 }]
}

function emailEvidence(one: Compared, other: Compared, known: Frequencies): Evidence[] {
  let best: Evidence | undefined
  for (const mine of one.emails)
    for (const theirs of other.emails) {
      const found = emailsMeet(mine, theirs, known)
      if (found && (!best || found.bits > best.bits)) best = found
    }
  return best ? [best] : []
}

function emailsMeet(mine: string, theirs: string, known: Frequencies): Evidence | undefined {
  if (mine === theirs)
    return { code: 'email-same', bits: known.rarity('email', mine) + 4, one: mine, other: theirs }
  const [box = '', otherBox = ''] = [mine, theirs].map((email) => email.slice(0, email.lastIndexOf('@')))
  const words = { one: mine, other: theirs }
  if (box === otherBox && box.length >= 6 && !office.has(box))
    return { code: 'email-alike', bits: 4, ...words }
  // Numbers tell mailboxes apart: ana.reyes1 and ana.reyes2 are two.
  const sameNumbers = mine.replace(/\D+/g, ' ') === theirs.replace(/\D+/g, ' ')
  return sameNumbers && box.length >= 6 && editDistance(mine, theirs, 2) <= 2
    ? { code: 'email-alike', bits: 7, ...words }
    : undefined
}

const office = new Set(
  'office contact support noreply no-reply service reception admissions careers'.split(' '),
)

function phoneEvidence(one: Compared, other: Compared, known: Frequencies): Evidence[] {
  const both = one.phones.filter((phone) => other.phones.includes(phone))
  if (both.length === 0) return []
  return [{ code: 'phone-same', bits: Math.max(...both.map((phone) => known.rarity('phone', phone))) }]
}

function workEvidence(one: Compared, other: Compared, known: Frequencies): Evidence[] {
  const found: Evidence[] = []
  const [mine, theirs] = [one.organization, other.organization]
  if (mine.text && theirs.text) {
    const meets = organizationsMeet(mine, theirs)
    const rarity = Math.min(
      known.rarity('organization', mine.text),
      known.rarity('organization', theirs.text),
    )
    if (meets === 'same') found.push({ code: 'organization-same', bits: rarity })
    else if (meets === 'alike') found.push({ code: 'organization-alike', bits: Math.max(1, rarity - 2) })
    // People change their employer: little speaks against.
    else found.push({ code: 'organization-different', bits: -1.5 })
  }
  if (one.title && one.title === other.title)
    found.push({ code: 'title-same', bits: known.rarity('title', one.title) })
  return found
}
