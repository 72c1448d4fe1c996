import { isLocalDate } from '../../../shared/dates.ts'
import type { Relationship } from '../../contacts/index.ts'
import { address, longestName, whole } from '../cells.ts'
import type { ImportedContact } from '../imports.ts'
import { unescaped, type Card, type Property } from './properties.ts'

/** Properties that only our own export writes: what a seeker wrote about a contact comes back with it. */
export const ownProperty = {
  description: 'X-HALFHOUR-DESCRIPTION',
  relationship: 'X-HALFHOUR-RELATIONSHIP',
  howFound: 'X-HALFHOUR-HOW-FOUND',
  why: 'X-HALFHOUR-WHY',
  notes: 'X-HALFHOUR-NOTES',
  /** The UID of the card whose person led to this one. */
  ledBy: 'X-HALFHOUR-LED-BY',
  connectedOn: 'X-HALFHOUR-CONNECTED-ON',
  /** A parameter of the URL that is the person. */
  profile: 'X-HALFHOUR-PROFILE',
  /** Written where a description stands for the name. */
  unnamed: 'X-HALFHOUR-UNNAMED',
} as const

export const ownProductId = '-//Halfhour//Contacts//EN'

const valueIn = (card: Card, name: string) =>
  card.properties.find((property) => property.name === name)?.text ?? ''

export const isOwn = (card: Card): boolean => valueIn(card, 'PRODID').trim() === ownProductId

/** What only our own cards say; of others nothing. */
export function ownFields(card: Card): Partial<ImportedContact> {
  if (!isOwn(card)) return {}
  const fields: Partial<ImportedContact> = {}
  for (const field of ['description', 'howFound', 'why', 'notes', 'ledBy'] as const) {
    const text = whole(unescaped(valueIn(card, ownProperty[field])))
    if (text !== '') fields[field] = field === 'description' ? text.slice(0, longestName) : text
  }
  const key = whole(unescaped(valueIn(card, 'UID')))
  if (key !== '') fields.key = key
  if (valueIn(card, ownProperty.unnamed) !== '') fields.name = ''
  const relationship = valueIn(card, ownProperty.relationship).trim()
  if (relationship !== '') fields.relationship = relationship as Relationship
  const connectedOn = valueIn(card, ownProperty.connectedOn).trim()
  if (isLocalDate(connectedOn)) fields.connectedOn = connectedOn
  const urls = card.properties.filter(({ name }) => name === 'URL')
  const isProfile = ({ params }: Property) => params.has(ownProperty.profile)
  const addresses = (some: readonly Property[]) =>
    some.map(({ text }) => address(whole(text))).filter(Boolean)
  fields.url = addresses(urls.filter(isProfile))[0] ?? ''
  fields.links = addresses(urls.filter((url) => !isProfile(url)))
  return fields
}
