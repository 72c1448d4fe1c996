/** What a professional can put right of themselves, as its form says it and as it is put together. Pure. */
import type { Holds, Said } from '../../shared/merge.ts'
import { onOneLine } from '../../shared/phones.ts'
import type { Contact } from '../contacts/index.ts'

export type Correctable = Pick<Contact, 'name' | 'title' | 'organization' | 'phones' | 'howFound'>

/** What the fields say; several phones are one a line. */
export const correctionSaid = ({ name, title, organization, phones, howFound }: Correctable) =>
  ({ name, title, organization, phones: phones.join('\n'), howFound }) satisfies Said

/** The same as it is typed: phones on one line. */
export const typedCorrection = (said: Said): Said => ({
  ...said,
  ...(said['phones'] && { phones: onOneLine(said['phones']) }),
})

/** What each field holds, for `mergeSaid`. */
export const correctionHolds = (name: string): Holds =>
  name === 'howFound' ? 'text' : name === 'phones' ? 'list' : 'one'
