import { type Keys, readSignedIds, sameText, signedIds } from '../../../platform/keys/index.ts'

// The link in an invitation names its place in the course and proves by a MAC that we wrote it. It is worth nothing
// once the place is taken back, taken, or a month old.

export interface Place {
  courseId: string
  entryId: string
}

export const invitationToken = (keys: Keys, { courseId, entryId }: Place): string =>
  signedIds(keys, 'invitation', courseId, entryId)

/**
 * What a letter's own link carries besides: whoever uses it reads the mailbox that the letter went to. A link that staff
 * hand on does without, and so does one whose place got another address since.
 */
export const mailedInvitationToken = (keys: Keys, place: Place, email: string): string =>
  `${invitationToken(keys, place)}.${mailedProof(keys, place, email)}`

const mailedProof = (keys: Keys, { courseId, entryId }: Place, email: string) =>
  keys.mac('mailed-invitation', `${courseId}.${entryId}.${email}`).subarray(0, 18).toString('base64url')

/** Whether a link came out of a letter to this address. */
export const isMailed = (keys: Keys, token: string, place: Place, email: string): boolean =>
  sameText(token.split('.')[3] ?? '', mailedProof(keys, place, email))

/** The place that a link names; nothing for one that this installation never made. */
export function readInvitation(keys: Keys, token: string): Place | undefined {
  const signed = token.split('.').slice(0, 3).join('.')
  const [courseId, entryId] = readSignedIds(keys, 'invitation', signed, 2) ?? []
  return courseId && entryId ? { courseId, entryId } : undefined
}
