import { type Keys, readSignedIds, signedIds } from '../../../platform/keys/index.ts'

// The link names its invitation and proves by a MAC that we made it. Whether it still works stands in the database.

export const welcomeToken = (keys: Keys, id: string): string => signedIds(keys, 'account-invitation', id)

/** The invitation that a link names; nothing for one that this installation never made. */
export const readWelcome = (keys: Keys, token: string): string | undefined =>
  readSignedIds(keys, 'account-invitation', token, 1)?.[0]
