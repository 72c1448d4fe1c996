import type { Rule } from '../../platform/web/index.ts'
import { type SeekerId, seekerByGuest } from '../accounts/index.ts'
import { findLink, readGuestToken } from '../guest-links/index.ts'
import { addressOfKey } from './own-address.ts'

/** Whoever holds a link: what it is about, and how far its word goes. */
export interface Guest {
  seekerId: SeekerId
  linkId: string
  interviewId: string
  contactId: string
  /** `own`: the instance mailed it to the professional, so it may also confirm, consent, correct and erase. */
  purpose: 'answer' | 'own'
  /** Of an `own` link: the address it was mailed to, the one mailbox that whoever holds it has shown to be theirs. */
  address: string | null
  /** The seeker looks at the page of their own link. */
  isSeeker: boolean
  /**
   * The seeker took them off the list, and the link is the professional's own: what is kept can be seen and erased, a talk
   * that still stands called off and messages stopped, and nothing else is left to do.
   */
  isRemoved: boolean
  /** The link is the professional's own and has ended: a new one can be mailed to them, and nothing else. */
  isExpired: boolean
}

/**
 * A link that opens nothing, and why: never made here, ended, withdrawn, or mailed to an address that is not the
 * contact's any more. Otherwise a seeker could have one mailed to themselves, and then put somebody else in its place.
 */
export type Refusal = 'unknown' | 'expired' | 'revoked' | 'readdressed'

export type GuestScope = Guest | Refusal

/**
 * Whoever has a link. It throws nothing, so that the page can say in words for a professional what became of it.
 * A link of another purpose than its row's is unknown.
 */
export const guestLink: Rule<GuestScope, 'token'> = {
  name: 'guest-link',
  async admit(ctx, actor, params) {
    const named = readGuestToken(ctx.keys, params.token)
    const link = named && (await findLink(ctx, named.id))
    if (!link || link.purpose !== named.purpose) return 'unknown'
    const isSeeker = actor?.accountId === link.seeker_id
    const isRemoved = link.removed_at !== null
    if (isRemoved && (link.purpose !== 'own' || isSeeker)) return 'unknown'
    if (link.revoked_at) return 'revoked'
    // By a link of their own they still see what is kept, and end it.
    if (!link.is_of_talk && link.purpose === 'answer') return 'revoked'
    const isExpired = link.expires_at <= ctx.clock.now()
    if (isExpired && link.purpose !== 'own') return 'expired'
    const address = link.purpose === 'own' ? addressOfKey(ctx, link.emails, link.address_key) : null
    if (address === undefined) return 'readdressed'
    return {
      seekerId: seekerByGuest(link.seeker_id),
      linkId: link.id,
      interviewId: link.interview_id,
      contactId: link.contact_id,
      purpose: link.purpose,
      address,
      isSeeker,
      isRemoved,
      isExpired,
    }
  },
}
