import { type Keys, sameText } from '../../../platform/keys/index.ts'
import { isId } from '../../../shared/ids.ts'

// The link names its invitation and proves by a MAC that we made it. Whether it still works stands in the database.

const macOf = (keys: Keys, id: string) =>
  keys.mac('account-invitation', id).subarray(0, 18).toString('base64url')

export const welcomeToken = (keys: Keys, id: string): string => `${id}.${macOf(keys, id)}`

/** The invitation that a link names; nothing for one that this installation never made. */
export function readWelcome(keys: Keys, token: string): string | undefined {
  const [id = '', mac = ''] = token.split('.')
  return isId(id) && sameText(mac, macOf(keys, id)) ? id : undefined
}
