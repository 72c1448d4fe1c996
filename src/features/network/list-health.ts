import { listMix, listSize } from '../../shared/defaults.ts'

// Whether a list is one to rely on, and what would help most. Pure: counts in, codes out.

/** Counts over the people the seeker works with: written down by hand, or with a reason to talk. */
export interface HealthFacts {
  people: number
  /** Organizations these people are from, unknown ones aside. */
  organizations: number
  /** People the seeker knows: family to acquaintances. */
  known: number
  unmet: number
  /** People of whom the seeker has not said either. */
  unsaid: number
  /** Without "how found" or "why". */
  unfinished: number
  /** An imported network is there to choose from. */
  imported: boolean
}

export const checkCodes = ['people', 'organizations', 'known', 'unmet'] as const
export type CheckCode = (typeof checkCodes)[number]

export interface HealthCheck {
  code: CheckCode
  have: number
  want: number
  ok: boolean
}

/** What to do next, the thing that helps most first; null where the list is ready to ask from. */
export type HealthStep = 'map' | 'choose' | 'more' | 'organizations' | 'say' | 'known' | 'unmet' | 'finish'

export interface ListHealth {
  checks: HealthCheck[]
  next: HealthStep | null
  unsaid: number
  unfinished: number
}

const wanted: Readonly<Record<CheckCode, number>> = { people: listSize, ...listMix }

/** How a list stands. @example listHealth(facts).next // 'more': fewer than five people */
export function listHealth(facts: HealthFacts): ListHealth {
  const checks = checkCodes.map((code) => {
    const [have, want] = [facts[code], wanted[code]]
    return { code, have, want, ok: have >= want }
  })
  return { checks, next: nextStep(facts, checks), unsaid: facts.unsaid, unfinished: facts.unfinished }
}

function nextStep(facts: HealthFacts, checks: readonly HealthCheck[]): HealthStep | null {
  const missing = checks.find((check) => !check.ok)?.code
  if (missing === 'people') {
    if (facts.imported) return 'choose'
    return facts.people === 0 ? 'map' : 'more'
  }
  // It may be somebody who is there already.
  if ((missing === 'known' || missing === 'unmet') && facts.unsaid > 0) return 'say'
  return missing ?? (facts.unfinished > 0 ? 'finish' : null)
}
