import { accounts } from './messages/accounts.ts'
import { error } from './messages/error.ts'
import { form } from './messages/form.ts'
const areas = { imports, ui } satisfies Record<string, Area>

type Areas = typeof areas
type KeysOf<Name extends keyof Areas> = `${Name}.${Extract<keyof Areas[Name], string>}`
/** Every key of the catalogue, so that a wrong one does not compile. */
export type MessageKey = { [Name in keyof Areas]: KeysOf<Name> }[keyof Areas]

export const catalogue = Object.fromEntries(
  Object.entries(areas).flatMap(([area, entries]) =>
    Object.entries(entries).map(([name, words]) => [`${area}.${name}`, words]),
  ),
) as Readonly<Record<MessageKey, Words | Plural>>
