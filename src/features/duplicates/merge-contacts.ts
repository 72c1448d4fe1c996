import { emailKey } from '../../shared/email.ts'
import { phoneIdentity } from '../../shared/phones.ts'
import { profileKey, type Relationship } from '../contacts/index.ts'

// What one contact is made of two. Nothing that either says is lost: what cannot stand beside each other is chosen. Pure.

/** The fields of a contact that a merge looks at, as the table has them. */
export interface MergeableContact {
  name: string
  given: string | null
  family: string | null
  description: string
  relationship: Relationship | null
  how_found: string
  why: string
  organization: string
  title: string
  emails: string[]
  phones: string[]
  profile_url: string | null
  links: string[]
  connected_on: string | null
  notes: string
  source: string
  own_fields: string[]
}

/** Fields of which only one of two values can stay: the seeker may choose which. */
export const choosable = ['name', 'organization', 'title', 'relationship', 'profile_url'] as const
export type Choosable = (typeof choosable)[number]

/** Which contact a field is taken from. */
export type Choices = Partial<Record<Choosable, 'kept' | 'gone'>>

/** Fields an import may write, while they are not the seeker's own. */
const importable: readonly string[] = ['name', 'organization', 'title', 'profile_url']

/** How much a value says: nothing; that the two have not met, which one who knows the person knows better; all. */
function weight(field: Choosable, value: string | null): 0 | 1 | 2 {
  if (value === null || value === '') return 0
  return field === 'relationship' && value === 'none' ? 1 : 2
}

const isOwn = (contact: MergeableContact, field: string) =>
  contact.source !== 'import' || contact.own_fields.includes(field)

/** The fields that both fill in differently, with whose word counts until the seeker chooses. */
export function differing(kept: MergeableContact, gone: MergeableContact): Choosable[] {
  return choosable.filter(
    (field) =>
      kept[field] !== gone[field] && weight(field, kept[field]) > 0 && weight(field, gone[field]) > 0,
  )
}

/** Whose value a field has by itself: what says more, then what the seeker wrote over what an import brought. */
export function taken(kept: MergeableContact, gone: MergeableContact, field: Choosable): 'kept' | 'gone' {
  const [ours, theirs] = [weight(field, kept[field]), weight(field, gone[field])]
  if (theirs === 0 || theirs < ours) return 'kept'
  if (ours < theirs) return 'gone'
  return isOwn(gone, field) && !isOwn(kept, field) ? 'gone' : 'kept'
}

/** The kept contact as it is after the merge. */
export function mergedContact(
  kept: MergeableContact,
  gone: MergeableContact,
  choices: Choices = {},
): MergeableContact {
  const of = (field: Choosable) => choices[field] ?? taken(kept, gone, field)
  const value = <Field extends Choosable>(field: Field) => (of(field) === 'gone' ? gone : kept)[field]
  const named = of('name') === 'gone' ? gone : kept
  const profile = value('profile_url')
  const otherProfiles = [kept.profile_url, gone.profile_url].filter(
    (url) => url !== null && profileKey(url) !== (profile && profileKey(profile)),
  ) as string[]
  return {
    name: named.name,
    given: named.given,
    family: named.family,
    organization: value('organization'),
    title: value('title'),
    profile_url: profile,
    relationship: value('relationship'),
    description: kept.description || gone.description,
    how_found: both(kept.how_found, gone.how_found),
    why: both(kept.why, gone.why),
    notes: both(kept.notes, gone.notes),
    emails: union(kept.emails, gone.emails, (email) => emailKey(email) ?? email),
    phones: union(kept.phones, gone.phones, phoneIdentity),
    links: union([...kept.links, ...otherProfiles], gone.links, (link) => profileKey(link) ?? link),
    connected_on: [kept.connected_on, gone.connected_on].filter((day) => day !== null).toSorted()[0] ?? null,
    source: kept.source,
    own_fields: ownFields(kept, gone, of),
  }
}

/** What the seeker wrote or chose stays the seeker's: a later import leaves it alone. */
function ownFields(
  kept: MergeableContact,
  gone: MergeableContact,
  of: (field: Choosable) => 'kept' | 'gone',
): string[] {
  const differ = new Set<string>(differing(kept, gone))
  const own = choosable.filter(
    (field) =>
      importable.includes(field) &&
      (differ.has(field) ||
        (of(field) === 'gone' ? isOwn(gone, field) && weight(field, gone[field]) > 0 : false)),
  )
  return [...new Set([...kept.own_fields, ...own])]
}

/** Both texts, one after the other, unless one holds the other. */
function both(one: string, other: string): string {
  if (other === '' || one.includes(other)) return one
  if (one === '' || other.includes(one)) return other
  return `${one}\n\n${other}`
}

function union(ones: readonly string[], others: readonly string[], key: (value: string) => string): string[] {
  const known = new Map<string, string>()
  for (const value of [...ones, ...others]) if (!known.has(key(value))) known.set(key(value), value)
  return [...known.values()]
}

/** What undoing gives back: each field that still is as the merge left it. What was changed since stays. */
export function beforeMerge(
  now: Record<string, unknown>,
  { before, after }: { before: Record<string, unknown>; after: Record<string, unknown> },
): Record<string, unknown> {
  const same = Object.keys(before).filter(
    (field) => JSON.stringify(now[field] ?? null) === JSON.stringify(after[field] ?? null),
  )
  return Object.fromEntries(same.map((field) => [field, before[field]]))
}
