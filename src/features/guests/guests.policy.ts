import type { Rule } from '../../platform/web/index.ts'
import { type SeekerId, seekerByGuest } from '../accounts/index.ts'
import { findLink, readGuestToken } from '../guest-links/index.ts'

/** Whoever holds a link: what it is about, and how far its word goes. */
export interface Guest {
  seekerId: SeekerId
  linkId: string
  interviewId: string
  contactId: string
  /** `own`: the instance mailed it to the professional, so it may also confirm, consent, correct and erase. */
  purpose: 'answer' | 'own'
  /** The seeker looks at the page of their own link. */
  isSeeker: boolean
}

/** A link that opens nothing, and why: never made here, ended, or withdrawn. */
export type Refusal = 'unknown' | 'expired' | 'revoked'

export type GuestScope = Guest | Refusal

/**
 * Whoever has a link. It throws nothing, so that the page can say in words for a professional what became of it.
 * A link of another purpose than its row's is unknown.
 */
export const guestLink: Rule<GuestScope> = {
  name: 'guest-link',
  async admit(ctx, actor, params) {
    const named = readGuestToken(ctx.keys, params['token'] ?? '')
    const link = named && (await findLink(ctx, named.id))
    if (!link || link.purpose !== named.purpose) return 'unknown'
    if (link.revoked_at) return 'revoked'
    if (link.expires_at <= ctx.clock.now()) return 'expired'
    return {
      seekerId: seekerByGuest(link.seeker_id),
      linkId: link.id,
      interviewId: link.interview_id,
      contactId: link.contact_id,
      purpose: link.purpose,
      isSeeker: actor?.accountId === link.seeker_id,
    }
  },
}
