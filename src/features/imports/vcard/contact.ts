import { emailAddress } from '../../../shared/email.ts'
import { phonesInside } from '../../../shared/phones.ts'
import { isUnspaced, joinedName } from '../../../shared/text.ts'
import { longest } from '../../contacts/index.ts'
import {
  clean,
  distinct,
  emailIdentity,
  emailsInside,
  isPhone,
  longestCell,
  longestName,
  profileAndLinks,
  whole,
} from '../cells.ts'
import type { ImportedContact, UnusableReason } from '../imports.ts'
import { isOwn, ownFields } from './own.ts'
import { partsOf, unescaped, type Card, type Property } from './properties.ts'

// What a card says about a person's professional presence. Birthdays, addresses, family, pictures and notes of another
// address book are left where they are: see the specification's words on private life.

/** @param row the card's number in the file */
export function contactOf(card: Card, row: number): ImportedContact | UnusableReason {
  if (card.damage) return card.damage
  if (isGroup(card)) return 'card-group'
  const own = isOwn(card)
  const tidy = own ? whole : clean
  const { emails, phones } = own ? listed(card) : reachOf(card)
  const names = namesOf(card, tidy)
  const organization = tidy(
    all(card, 'ORG')
      .flatMap(({ text }) => partsOf(text))
      .find((part) => clean(part) !== '') ?? '',
  )
  // One with a mailbox may be anybody who works there.
  const name = names.name || (emails.length === 0 ? organization : '')
  const description = name === '' ? (emails[0] ?? phones[0] ?? '') : ''
  if (!own && !/[\p{L}\p{N}]/u.test(name + description)) return 'card-empty'
  const title = first(card, 'TITLE', tidy) || first(card, 'ROLE', tidy)
  if (name.length > longestName || organization.length > longestCell || title.length > longestCell)
    return 'too-long'
  const { url, links } = profileAndLinks(addressesOf(card))
  return {
    name,
    ...(names.given && { given: names.given }),
    ...(names.family && { family: names.family }),
    ...(description && { description: description.slice(0, longestName) }),
    organization,
    title,
    emails,
    phones,
    url,
    ...(links.length > 0 && { links }),
    connectedOn: '',
    row,
    ...ownFields(card),
  }
}

/** Apple's 3.0 cards say it in a property of their own. */
const isGroup = (card: Card): boolean =>
  ['KIND', 'X-ADDRESSBOOKSERVER-KIND'].some((name) => /^group$/i.test(first(card, name, clean)))

/** How to reach them, what can be used first. */
function reachOf(card: Card): Pick<ImportedContact, 'emails' | 'phones'> {
  const emails = distinct(all(card, 'EMAIL').flatMap(emailsIn), emailIdentity).sort(
    byUse((email) => emailAddress(email) !== null),
  )
  const phones = distinct(all(card, 'TEL').flatMap(phonesIn)).sort(byUse(isPhone))
  return { emails: emails.slice(0, longest.reach), phones: phones.slice(0, longest.reach) }
}

/** The same of a card of our own: as it was, in its order. */
function listed(card: Card): Pick<ImportedContact, 'emails' | 'phones'> {
  const lines = (name: string) =>
    all(card, name)
      .map(({ text }) => whole(unescaped(text)))
      .filter(Boolean)
  return { emails: lines('EMAIL'), phones: lines('TEL') }
}

type Tidy = (text: string) => string

const all = (card: Card, name: string): Property[] =>
  card.properties.filter((property) => property.name === name)

/** The first value of a property that says anything. */
const first = (card: Card, name: string, tidy: Tidy): string =>
  all(card, name)
    .map(({ text }) => tidy(unescaped(text)))
    .find((text) => text !== '') ?? ''

const byUse = (isGood: (text: string) => boolean) => (one: string, other: string) =>
  Number(isGood(other)) - Number(isGood(one))

function namesOf(card: Card, tidy: Tidy): { name: string; given: string; family: string } {
  const n = all(card, 'N').find(({ text }) => clean(text.replaceAll(';', '')) !== '')
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = n ? partsOf(n.text).map(tidy) : []
  const composed = isUnspaced(family + given)
    ? [family, given, middle]
    : [prefix, given, middle, family, suffix]
  const name =
    fullName(card, tidy) || joinedName(composed) || first(card, 'NICKNAME', clean) || androidNickname(card)
  return { name, given: given.slice(0, longestName), family: family.slice(0, longestName) }
}

function fullName(card: Card, tidy: Tidy): string {
  const written =
    all(card, 'FN')
      .map(({ text }) => text)
      .find((text) => clean(text) !== '') ?? ''
  // Who leaves a semicolon bare in a whole name does not guard anything: the backslashes belong to it.
  const literal =
    !card.version.startsWith('3') && !card.version.startsWith('4') && /(?:^|[^\\]);/.test(written)
  return tidy(literal ? written : unescaped(written))
}

/** Android keeps a nickname that 2.1 has no property for under its own. */
function androidNickname(card: Card): string {
  const custom = all(card, 'X-ANDROID-CUSTOM').map(({ text }) => partsOf(text))
  return clean(custom.find(([kind = '']) => kind.endsWith('/nickname'))?.[1] ?? '')
}

/** A value is one phone, with its extension, unless it holds several; words between them are no phones. */
function phonesIn({ text }: Property): string[] {
  const typed = clean(unescaped(text)).replace(/^tel:\s*/i, '')
  if (!/^tel:/i.test(text.trim())) {
    const inside = phonesInside(typed)
    return (inside.length > 1 ? inside.filter(isPhone) : inside).map((phone) => phone.slice(0, 60))
  }
  const [number = '', ...rest] = typed.split(';')
  const extension = rest.find((part) => /^ext=/i.test(part))?.slice(4)
  const phone = `${number.trim()}${extension ? ` ext. ${extension}` : ''}`.slice(0, 60)
  return phone === '' ? [] : [phone]
}

/** Addresses of a value; one that is no address stays as it is, for its owner to see and to mend. */
function emailsIn({ text }: Property): string[] {
  const typed = clean(unescaped(text))
  const inside = emailsInside(typed)
  if (inside.length > 0) return inside
  // The inner address of an Exchange server leads nowhere outside of it.
  return typed === '' || /^\/o=/i.test(typed) || typed.length > 254
    ? []
    : [typed.replace(/^mailto:|\s+/gi, '')]
}

function addressesOf(card: Card): string[] {
  const social = all(card, 'X-SOCIALPROFILE').filter(({ text }) => /linkedin\.com/i.test(text))
  return [...all(card, 'URL'), ...social].map(({ text }) => whole(unescaped(text)))
}
