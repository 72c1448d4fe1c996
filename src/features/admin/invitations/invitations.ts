/** Whether an invitation still makes accounts. Pure. */

export interface InvitationFacts {
  seats: number
  taken: number
  expiresAt: Date
  revokedAt: Date | null
}

export type InvitationState = 'open' | 'used' | 'expired' | 'revoked'

export function invitationState(
  { seats, taken, expiresAt, revokedAt }: InvitationFacts,
  now: Date,
): InvitationState {
  if (revokedAt) return 'revoked'
  if (taken >= seats) return 'used'
  return expiresAt <= now ? 'expired' : 'open'
}

/** How long an invitation may be made to work, in days. */
export const invitationSpans = [7, 30, 90] as const
