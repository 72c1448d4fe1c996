/** What a professional may allow, each by itself and revocable. Pure. */
export const consentKinds = ['recording', 'name', 'sharing'] as const
export type ConsentKind = (typeof consentKinds)[number]

export interface SaidConsent {
  contactId: string
  kind: ConsentKind
  saidBy: 'professional' | 'seeker'
  granted: boolean
  at: Date
}

/** How a consent stands: the professional's own word, or only what the seeker noted. */
export interface Consent {
  granted: boolean
  /** False: noted by the student. */
  isTheirs: boolean
  at: Date
}

/** The professional's word counts above every note of the seeker, however much newer the note is. */
export function consentOf(
  said: readonly SaidConsent[],
  contactId: string,
  kind: ConsentKind,
): Consent | undefined {
  const about = said.filter((each) => each.contactId === contactId && each.kind === kind)
  const counts = about.find(({ saidBy }) => saidBy === 'professional') ?? about[0]
  return (
    counts && { granted: counts.granted, isTheirs: counts.saidBy === 'professional', at: counts.at }
  )
}

/** Whether the professional said themselves that they do not allow it: a box that the seeker left open says nothing. */
export function isRefused(said: readonly SaidConsent[], contactId: string, kind: ConsentKind): boolean {
  const consent = consentOf(said, contactId, kind)
  return Boolean(consent?.isTheirs && !consent.granted)
}
