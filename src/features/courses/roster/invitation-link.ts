import { type Keys, readSignedIds, signedIds } from '../../../platform/keys/index.ts'

// The link in an invitation names its place in the course and proves by a MAC that we wrote it. It is worth nothing
// once the place is taken back, taken, or a month old.

export interface Place {
  courseId: string
  entryId: string
}

export const invitationToken = (keys: Keys, { courseId, entryId }: Place): string =>
  signedIds(keys, 'invitation', courseId, entryId)

/** The place that a link names; nothing for one that this installation never made. */
export function readInvitation(keys: Keys, token: string): Place | undefined {
  const [courseId, entryId] = readSignedIds(keys, 'invitation', token, 2) ?? []
  return courseId && entryId ? { courseId, entryId } : undefined
}
