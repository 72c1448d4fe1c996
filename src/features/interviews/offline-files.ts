import type { Visit } from '../../platform/web/index.ts'

/** What a browser keeps so that one interview opens without a network: this interview alone, and no list of people. */
export interface OfflineFiles {
  place: { account: string; interview: string }
  pages: string[]
  files: readonly string[]
}

/** Null on a shared computer, which keeps nothing. */
export function offlineFiles(
  { actor, sharedComputer, assets }: Visit,
  interview: string,
): OfflineFiles | null {
  if (!actor || sharedComputer) return null
  return {
    place: { account: actor.accountId, interview },
    pages: [`/interviews/${interview}/notebook`, `/interviews/${interview}`, '/offline'],
    files: assets.files(['site', 'notebook', 'interview', 'offline']),
  }
}
