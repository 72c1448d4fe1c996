import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Person } from '../../src/features/duplicates/index.ts'

// Reads files of people of whom it is known who is who, to measure how well duplicates are found.

export interface LabelledPeople {
  people: Person[]
  /** By a person's id, who it truly is. */
  truth: Map<string, string>
}

/** What a column holds, by the names that such files give it; letters only, in lower case. */
const columns = {
  truth:
    /^(recid|cluster|clusterid|entity|entityid|truth|trueid|trueentity|truecluster|group|groupid|personid|matchid|label)$/,
  given: /^(givenname|given|firstname|first|forename|fname|fnamec\d|firstnamec?\d?)$/,
  middle: /^(middlename|middle|middleinitial|mname)$/,
  family: /^(surname|lastname|last|familyname|family|lname|lnamec\d|surnamec?\d?)$/,
  name: /^(name|fullname|personname|contactname|displayname|names)$/,
  number: /^(streetnumber|housenumber|number|streetno|houseno)$/,
  street: /^(address|address1|addressline1|street|streetname|streetaddress|addr|addr1|line1)$/,
  line: /^(address2|addressline2|addr2|line2|unit|apartment|building)$/,
  city: /^(suburb|city|town|locality|municipality|rescity|place)$/,
  postcode: /^(postcode|postalcode|zip|zipcode|zip5|postcodefake)$/,
  state: /^(state|province|region|county|rescountry|statecode)$/,
  phone: /^(phone|phonenumber|telephone|tel|mobile|cell|phone1|workphone|homephone)$/,
  email: /^(email|emailaddress|mail|email1)$/,
  organization: /^(organization|organisation|company|employer|org|workplace|business)$/,
  title: /^(title|jobtitle|position|occupation|job)$/,
  profile: /^(profile|profileurl|linkedin|linkedinurl|url)$/,
} as const
type ColumnName = keyof typeof columns

/** `rec-12-dup-0` and `rec-12-org` are 12; any other value is the person itself. */
const whoIs = (label: string) => /^(rec-\d+)-(?:org|dup)/i.exec(label)?.[1] ?? label

const plain = (header: string) => header.toLowerCase().replace(/[^a-z0-9]+/g, '')

/**
 * Birth dates and identity numbers are left alone: a contact has neither.
 *
 * @throws Error where no column says who is who, or none holds a name
 */
export function readLabelledPeople(path: string): LabelledPeople {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  const { data: rows } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' })
  const [header = [], ...lines] = rows
  const at = placesOf(header, lines)
  const cell = (row: readonly string[], name: ColumnName) =>
    (at[name] === undefined ? '' : (row[at[name]] ?? '')).trim()
  const truth = new Map<string, string>()
  const people = lines.map((row, n) => {
    const id = String(n)
    truth.set(id, whoIs(cell(row, 'truth')))
    return personOf(id, (name) => cell(row, name))
  })
  return { people, truth }
}

function placesOf(
  header: readonly string[],
  lines: readonly string[][],
): Partial<Record<ColumnName, number>> {
  const at: Partial<Record<ColumnName, number>> = {}
  for (const name of Object.keys(columns) as ColumnName[]) {
    const fits = [...header.keys()].filter((n) => columns[name].test(plain(header[n] ?? '')))
    // A column whose every value is met once groups nobody: "rec_id" beside "cluster" only numbers the rows.
    const groups = (n: number) =>
      new Set(lines.map((row) => whoIs((row[n] ?? '').trim()))).size < lines.length
    const best = name === 'truth' ? (fits.find(groups) ?? fits[0]) : fits[0]
    if (best !== undefined) at[name] = best
  }
  if (at.truth === undefined) throw new Error(`no column says who is who: ${header.join(', ')}`)
  if (at.given === undefined && at.family === undefined && at.name === undefined)
    throw new Error(`no column holds a name: ${header.join(', ')}`)
  return at
}

function personOf(id: string, cell: (name: ColumnName) => string): Person {
  const given = [cell('given'), cell('middle')].filter(Boolean).join(' ')
  const family = cell('family')
  const several = (text: string) =>
    text
      .split(/[;|]/)
      .map((part) => part.trim())
      .filter(Boolean)
  return {
    ...{ id, name: cell('name') || `${given} ${family}`.trim() },
    ...{ given: given || null, family: family || null },
    ...{ organization: cell('organization'), title: cell('title') },
    ...{
      emails: several(cell('email')),
      phones: several(cell('phone')),
      profileUrl: cell('profile') || null,
    },
    address: {
      ...{ street: cell('street'), line: cell('line'), number: cell('number') },
      ...{ city: cell('city'), postcode: cell('postcode'), state: cell('state') },
    },
  }
}

export interface DuplicateFigures {
  records: number
  /** Pairs of records that truly are one person. */
  pairs: number
  certain: { right: number; wrong: number }
  likely: { right: number; wrong: number }
}

/** How many pairs were found and how many of them truly are one person. */
export function figuresOf(
  { people, truth }: LabelledPeople,
  found: readonly { one: string; other: string; level: string }[],
): DuplicateFigures {
  const sizes = new Map<string, number>()
  for (const who of truth.values()) sizes.set(who, (sizes.get(who) ?? 0) + 1)
  const pairs = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  const tally = (level: string) => {
    const some = found.filter((pair) => pair.level === level)
    const right = some.filter((pair) => truth.get(pair.one) === truth.get(pair.other)).length
    return { right, wrong: some.length - right }
  }
  return { records: people.length, pairs, certain: tally('certain'), likely: tally('likely') }
}
