import type { Rule } from '../../../platform/web/index.ts'
import { type SeekerId, seekerByGuest } from '../../accounts/index.ts'
import { readGuestToken } from '../../guest-links/index.ts'
import { findIntroductionLink } from './introductions.queries.ts'

/** Whoever holds the link that a colleague got. */
export interface Colleague {
  seekerId: SeekerId
  introductionId: string
  /** It is the colleague's alone: whoever introduced them holds the other one too. */
  isOwn: boolean
}

/**
 * The colleague's link, which opens nothing to the seeker. It throws nothing, so that the page can say in a stranger's
 * words that it leads nowhere.
 */
export const colleagueLink: Rule<Colleague | 'unknown', 'token'> = {
  name: 'guest-link',
  async admit(ctx, actor, params) {
    const named = readGuestToken(ctx.keys, params.token)
    if (named?.purpose !== 'introduction' && named?.purpose !== 'introduced') return 'unknown'
    const row = await findIntroductionLink(ctx, named.id)
    if (!row || actor?.accountId === row.seeker_id) return 'unknown'
    return {
      seekerId: seekerByGuest(row.seeker_id),
      introductionId: row.id,
      isOwn: named.purpose === 'introduced',
    }
  },
}
