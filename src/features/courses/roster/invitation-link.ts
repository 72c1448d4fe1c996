import { sameText } from '../../../platform/keys/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { isId } from '../../../shared/ids.ts'

// The link in an invitation names its place in the course and proves by a MAC that we wrote it. It is worth nothing
// once the place is taken back, taken, or a month old.

const macOf = (keys: Keys, body: string) => keys.mac('invitation', body).subarray(0, 18).toString('base64url')

export interface Place {
  courseId: string
  entryId: string
}

export function invitationToken(keys: Keys, { courseId, entryId }: Place): string {
  const body = `${courseId}.${entryId}`
  return `${body}.${macOf(keys, body)}`
}

/** The place that a link names; nothing for one that this installation never made. */
export function readInvitation(keys: Keys, token: string): Place | undefined {
  const [courseId = '', entryId = '', mac = ''] = token.split('.')
  if (!isId(courseId) || !isId(entryId)) return undefined
  return sameText(mac, macOf(keys, `${courseId}.${entryId}`)) ? { courseId, entryId } : undefined
}
