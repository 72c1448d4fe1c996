import { type Keys, readSignedIds, signedIds } from '../../../platform/keys/index.ts'

// The link names the change and proves by a MAC that we mailed it. A letter that waits holds the id alone: what opens
// the link is put in as it leaves (decision 18).

const here = '/new-address'

/** Where a letter that waits says its link is. */
export const waitingPath = (id: string): string => `${here}/${id}`

/** Path of the page that confirms. */
export const confirmPath = <Token extends string>(token: Token) => `${here}/${token}` as const

export const emailChangeToken = (keys: Keys, id: string): string => signedIds(keys, 'email-change', id)

/** The change that a link names; nothing for a link that this installation never mailed. */
export const readEmailChange = (keys: Keys, token: string): string | undefined =>
  readSignedIds(keys, 'email-change', token, 1)?.[0]

/** The text of a letter as it leaves. */
export const withLink = (keys: Keys, text: string, id: string): string =>
  text.replaceAll(waitingPath(id), confirmPath(emailChangeToken(keys, id)))
