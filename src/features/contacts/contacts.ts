import { emailKey, longestEmail } from '../../shared/email.ts'
import { isUnspaced, plainText, searchText, unspaced } from '../../shared/text.ts'

// What a contact is, and how two mentions of the same person are recognised. Pure.

/** What a seeker can say of the own tie to a contact; assignment rules ask for it. `none`: the two have not met. */
export const relationships = ['family', 'friend', 'colleague', 'teacher', 'acquaintance', 'none'] as const
export type Relationship = (typeof relationships)[number]

/** How a contact came onto the list. */
export const sources = ['hand', 'import', 'mentioned', 'board', 'mapper', 'activity'] as const
export type ContactSource = (typeof sources)[number]

export interface Contact {
  id: string
  /** Whole, as typed; '' while only a description is known. */
  name: string
  given: string | null
  family: string | null
  /** Stands for a name until it is known, such as "my aunt's dentist". */
  description: string
  /** Null until the seeker has said it: an import, or being connected somewhere, says nothing of it. */
  relationship: Relationship | null
  howFound: string
  why: string
  organization: string
  title: string
  emails: string[]
  phones: string[]
  profileUrl: string | null
  /** Other professional pages: website, résumé, publications, talks. */
  links: string[]
  /** Day the two connected on LinkedIn, `YYYY-MM-DD`. */
  connectedOn: string | null
  notes: string
  source: ContactSource
  importId: string | null
  createdAt: Date
  updatedAt: Date
}

/** What to call a contact: the name, or what stands for it. */
export const contactName = (contact: Pick<Contact, 'name' | 'description'>): string =>
  contact.name || contact.description

/** How a description begins, in English and Spanish. */
const describing =
  /^(?:my|our|an?|the|his|her|their|someone|somebody|mi|mis|nuestr[oa]s?|un[oa]?|el|la|los|las|su|sus|alguien)\s/iu

/** What stands inside a description: whose they are, or who they are. */
const within = /['’]s\s|\s(?:who|from|at|de mis?|que)\s/iu

/** Of the words that begin or stand inside a description, those that are names too: "An Nguyen", "Rosa Que Santos". */
const alsoName = /^(?:an|una?|el|la|mi|su)\s|\sque\s/iu

/** Kin and everyday roles, as `plainText` has them: behind such a beginning they are no name ("Mi Mamá"). */
const everydayRole = new RegExp(
  ` (?:${[
    ...['mama', 'papa', 'madre', 'padre', 'ti[oa]', 'prim[oa]', 'herman[oa]', 'abuel[oa]', 'sobrin[oa]'],
    ...['suegr[oa]', 'cunad[oa]', 'espos[oa]', 'novi[oa]', 'madrina', 'padrino', 'amig[oa]', 'vecin[oa]'],
    ...['companer[oa]', 'conocid[oa]', 'jef[ea]', 'profe', 'profesora?', 'maestr[oa]', 'doctora?'],
    ...['dentista', 'medic[oa]', 'enfermer[oa]', 'abogad[oa]', 'ingenier[oa]', 'entrenadora?'],
    ...['aunt', 'uncle', 'cousin', 'friend', 'neighbou?r', 'acquaintance', 'colleague', 'classmate', 'boss'],
    ...['bibliotecari[oa]', 'teacher', 'coach', 'engineer', 'accountant', 'attorney', 'architect'],
  ].join('|')})(?: |$)`,
)

/**
 * Whether somebody was named or only described: "Rosa Delgado" is a name, "my aunt's dentist" stands for one. A text
 * without any capital is taken as a description, in scripts that have capitals; one with a capital in every word may
 * have a name where a description has "a" or "my" in another language, unless it says somebody's kin or role.
 */
export function personOf(typed: string): { name: string } | { description: string } {
  const text = typed.replace(/\s+/g, ' ').trim()
  const small = text === text.toLocaleLowerCase() && text !== text.toLocaleUpperCase()
  const capital = !/(?:^|\s)\p{Ll}/u.test(text) && alsoName.test(text) && !everydayRole.test(plainText(text))
  const described = small || ((describing.test(text) || within.test(text)) && !capital)
  return described ? { description: text } : { name: text }
}

type Work = Pick<Contact, 'organization' | 'title'>

/** Whether two mentions can speak of one job: a position at one organization is none at another. */
export function workFits(one: Work, other: Work): boolean {
  const fits = (a: string, b: string) => a === '' || b === '' || plainText(a) === plainText(b)
  return fits(one.organization, other.organization) && fits(one.title, other.title)
}

/** What may be said of somebody who is on the list already. */
export type ContactDetails = Pick<Contact, 'title' | 'organization' | 'howFound' | 'relationship'>

/**
 * Fills in what is empty of somebody, and replaces nothing. A job that says another one than the list does is not mixed with
 * it: nobody is a manager where they are an engineer.
 *
 * @returns `apart`: what was said, and is not what stands there now
 */
export function filledIn<Known extends ContactDetails>(
  contact: Known,
  said: ContactDetails,
): { whole: Known; apart: (keyof ContactDetails)[] } {
  const whole = {
    ...contact,
    ...(workFits(contact, said) && {
      title: contact.title || said.title,
      organization: contact.organization || said.organization,
    }),
    howFound: contact.howFound || said.howFound,
    relationship: contact.relationship ?? said.relationship,
  }
  const apart = (['title', 'organization', 'howFound', 'relationship'] as const).filter(
    (field) => said[field] && plainText(said[field]) !== plainText(whole[field] ?? ''),
  )
  return { whole, apart }
}

export type MissingPart = 'how-found' | 'why'

/**
 * What a contact still needs before it is finished; `unfinishedIn` asks the same of a row. An imported one says how it was
 * found by itself.
 */
export function missingParts(contact: Pick<Contact, 'howFound' | 'why' | 'source'>): MissingPart[] {
  const missing: MissingPart[] = []
  if (contact.howFound === '' && contact.source !== 'import') missing.push('how-found')
  if (contact.why === '') missing.push('why')
  return missing
}

/** The columns a list is ordered by and searched in; see `db/migrations/0002_contacts.sql`, `0052_search.sql` and `0107_names_without_spaces.sql`. */
export function searchColumns(
  contact: Pick<Contact, 'name' | 'description' | 'organization' | 'title' | 'emails'>,
): { name_key: string; search: string; search_more: string; search_heads: string[] } {
  const nameKey = calledAs(contact)
  const more = searchText([contact.title, ...contact.emails].join(' '))
  return {
    name_key: nameKey,
    search: ` ${nameKey} ${searchText(contact.organization)}`.trimEnd(),
    search_more: more === '' ? '' : ` ${more}`,
    search_heads: more === '' ? [] : [...new Set(more.split(' ').map(headOf))],
  }
}

/**
 * The first letters of a word in `search_more`, by which it is found. Three are enough to leave few people to look at,
 * and one entry a word keeps an import as fast as it was: with all pieces of three letters, as names have them, writing
 * 30,000 people cost the database 16 to 29 % more, with this 3 to 4 %. A shorter word is found whole.
 */
export const headOf = (word: string): string => (word.length <= 3 ? word : [...word].slice(0, 3).join(''))

/**
 * Whether a contact is somebody to ask for an introduction: whom one knows, or is connected with and has not said
 * to be a stranger.
 */
export const mayIntroduce = (contact: Pick<Contact, 'relationship' | 'connectedOn'>): boolean =>
  contact.relationship === null ? contact.connectedOn !== null : contact.relationship !== 'none'

/**
 * What stands before a typed word where it is found: a space, since words are found by their beginnings. Chinese,
 * Japanese and Korean names are written without spaces, so that a given name is found inside of one.
 */
export const beforeWord = (word: string): string => (isUnspaced(word) ? '' : ' ')

/** The form of a name in which it is searched; a change here needs a migration, as with `searchText`. */
const calledAs = (contact: Pick<Contact, 'name' | 'description'>): string =>
  unspaced(searchText(contactName(contact)))

/** Whether every word typed begins a word of the name, or of what stands for it. */
export function isCalled(contact: Pick<Contact, 'name' | 'description'>, typed: string): boolean {
  const name = ` ${calledAs(contact)}`
  return searchText(typed)
    .split(' ')
    .every((word) => name.includes(`${beforeWord(word)}${word}`))
}

/** People are counted so far and no further: a page says "more than" from there on. */
export const countLimit = 1_000

/** Longest values that are kept, in characters. Chosen well above anything a person would type. */
export const longest = {
  name: 200,
  line: 300,
  text: 5_000,
  email: longestEmail,
  phone: 50,
  /** How many e-mails, or phones, or links of one person, typed or imported. */
  reach: 20,
  url: 500,
} as const

const linkedIn =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/(?:mwlite\/)?(in|pub)(?:\/([^?#]*))?(?:[?#]|$)/i
/** Nearly all of an import's addresses: nothing in them to decode or to leave out. */
const usualLinkedIn = /^https:\/\/www\.linkedin\.com\/in\/([\w-]+)\/?$/
const tracking = /^(utm_.*|trk|lipi|ref|fbclid|gclid)$/i

/**
 * The form of a profile address in which two spellings of the same page are equal, or null where it is no web address.
 * LinkedIn: `linkedin.com/in/<name>` whatever the country host, scheme, letter case, percent-encoding or tracking.
 */
export function profileKey(url: string): string | null {
  const typed = url.trim()
  const usual = usualLinkedIn.exec(typed)
  if (usual) return `linkedin.com/in/${usual[1]}`.toLowerCase()
  const found = linkedIn.exec(typed)
  if (found) {
    const path = unescaped(found[2] ?? '')
      .split('/')
      .filter(Boolean)
    if (path.length === 0) return null
    const kept = found[1]?.toLowerCase() === 'pub' ? path : path.slice(0, 1)
    return `linkedin.com/${found[1]}/${kept.join('/')}`.normalize('NFC').toLowerCase()
  }
  const address = webAddress(typed)
  if (!address) return null
  const parsed = new URL(address)
  for (const name of [...parsed.searchParams.keys()])
    if (tracking.test(name)) parsed.searchParams.delete(name)
  parsed.searchParams.sort()
  const host = parsed.host.replace(/^www\./, '')
  const path = unescaped(parsed.pathname).replace(/\/+$/, '')
  return `${host}${path}${parsed.search}`.normalize('NFC')
}

/**
 * By what one person is known again in several seekers' lists, to be hashed: each e-mail address and the profile, the
 * first address first. What is no address ("ask her") names nobody.
 */
export function knownBy({ emails, profileUrl }: Pick<Contact, 'emails' | 'profileUrl'>): string[] {
  const profile = profileUrl ? profileKey(profileUrl) : null
  const addresses = emails.flatMap((email) => {
    const key = emailKey(email)
    return key ? [`email:${key}`] : []
  })
  return [...new Set([...addresses, ...(profile ? [`profile:${profile}`] : [])])]
}

/** A web address that is safe to link to, with its scheme, or null. Only http and https; a missing scheme is https. */
export function webAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || text.length > longest.url || /[\s<>"]/.test(text)) return null
  const withScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`
  if (!/^https?:\/\//i.test(withScheme)) return null
  const parsed = URL.canParse(withScheme) ? new URL(withScheme) : null
  if (!parsed || !parsed.hostname.includes('.') || parsed.username || parsed.password) return null
  return withScheme
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
