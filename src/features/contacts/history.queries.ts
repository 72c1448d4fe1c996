import type { Db } from '../../platform/db/index.ts'
import type { SeekerId } from '../accounts/index.ts'

export type ContactMessage = Awaited<ReturnType<typeof listContactMessages>>[number]

/** Messages to one contact, newest first, as far as the contact's page names them. */
export function listContactMessages(db: Db, seekerId: SeekerId, contactId: string) {
  return db
    .selectFrom('messages')
    .select(['id', 'kind', 'state', 'sent_at', 'created_at'])
    .where('seeker_id', '=', seekerId)
    .where('contact_id', '=', contactId)
    .where('removed_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
}
