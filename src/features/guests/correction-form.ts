/** What a professional can put right of themselves, as its form says it, under the names of its fields. Pure. */
import type { MergeKind, FormValues } from '../../shared/merge.ts'
import { onOneLine } from '../../shared/phones.ts'
import type { Contact } from '../contacts/index.ts'

export type Correctable = Pick<Contact, 'name' | 'title' | 'organization' | 'phones' | 'howFound'>

/** What the fields say; several phones are one a line. */
export const formValuesOf = ({ name, title, organization, phones, howFound }: Correctable) =>
  ({ name, title, organization, phones: phones.join('\n'), howFound }) satisfies FormValues

/** The same as it is typed: phones on one line. */
export const typedOf = (said: FormValues): FormValues => ({
  ...said,
  ...(said['phones'] && { phones: onOneLine(said['phones']) }),
})

/** What each field holds, for `mergeFormValues`. */
export const mergeKindOf = (name: string): MergeKind =>
  name === 'howFound' ? 'text' : name === 'phones' ? 'list' : 'one'
