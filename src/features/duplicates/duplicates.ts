// What the comparison of two people works with and answers. Pure.

/** How sure it is that two contacts are one person. `certain` may still be wrong once in a hundred times. */
export const levels = ['certain', 'likely', 'no'] as const
export type Level = (typeof levels)[number]

/** What speaks for or against two contacts being the same person; pages turn it into words. */
export const evidenceCodes = [
  ...(['profile-same', 'profile-different', 'email-same', 'email-alike', 'phone-same'] as const),
  ...(['name-same', 'name-form', 'name-order', 'name-nickname', 'name-initial', 'name-spelling'] as const),
  ...(['name-part', 'name-rest', 'given-different', 'family-different'] as const),
  ...(['organization-same', 'organization-alike', 'organization-different', 'title-same'] as const),
  ...(['address-same', 'address-alike', 'address-different', 'place-same'] as const),
] as const
export type EvidenceCode = (typeof evidenceCodes)[number]

export interface Evidence {
  code: EvidenceCode
  /**
   * Weight in bits: the logarithm to base 2 of how much likelier this is for one person than for two (Fellegi and
   * Sunter's weight). Below zero it speaks against.
   */
  bits: number
  /** What was compared, where the words name it: the two spellings. */
  one?: string
  other?: string
}

/** A postal address: evidence only where a file to be checked has one; contacts have none. */
export interface Address {
  street: string
  /** A second line, in whichever order. */
  line: string
  number: string
  city: string
  postcode: string
  state: string
}

/** Somebody as they are compared. What is not known is ''. */
export interface Person {
  id: string
  name: string
  given: string | null
  family: string | null
  organization: string
  title: string
  emails: readonly string[]
  phones: readonly string[]
  profileUrl: string | null
  address?: Address
}

export interface Comparison {
  level: Level
  /** The sum of the evidence less what two people of this list taken at random would need. */
  bits: number
  evidence: Evidence[]
}
