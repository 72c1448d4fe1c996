import { plainText } from '../../shared/text.ts'
import type { Columns, Meaning } from './columns.ts'

/** The columns of the list we hand out, which we read again with nothing lost. Their words stay the same in every language. */
export const ownColumns = [
  ['Name', 'full'],
  ['Given name', 'given'],
  ['Family name', 'family'],
  ['Description', 'description'],
  ['Relationship', 'relationship'],
  ['How I found them', 'howFound'],
  ['Why I want to talk to them', 'why'],
  ['Organization', 'organization'],
  ['Title', 'title'],
  ['E-mails', 'email'],
  ['Phones', 'phone'],
  ['Profile', 'url'],
  ['Links', 'link'],
  ['Connected on', 'connectedOn'],
  ['Notes', 'notes'],
  // For people to read; the two columns after it say the same without doubt.
  ['Led to by', null],
  ['Id', 'key'],
  ['Led to by (id)', 'ledBy'],
] as const satisfies readonly (readonly [string, Meaning | null])[]

/** The columns of our own list, or null where this is no header of ours. */
export function ownColumnsOf(cells: readonly string[]): Columns | null {
  const plain = cells.map(plainText)
  const at = (heading: string) => plain.indexOf(plainText(heading))
  if (at('How I found them') === -1 || at('Why I want to talk to them') === -1) return null
  const found = ownColumns.filter(([heading, meaning]) => meaning !== null && at(heading) !== -1)
  return Object.fromEntries(found.map(([heading, meaning]) => [meaning, [at(heading)]]))
}
