import type { Visit } from '../../platform/web/index.ts'
import type { Interview } from './interviews.queries.ts'

/** What a browser keeps so that one interview opens without a network: this interview alone, and no list of people. */
export interface OfflineFiles {
  place: { account: string; interview: string }
  pages: string[]
  files: readonly string[]
}

/**
 * Null on a shared computer, which keeps nothing. An interview's own page is kept only while its talk is to come: its copy
 * would say so afterwards too.
 */
export function offlineFiles(
  { actor, sharedComputer, assets }: Visit,
  { id, stage }: Pick<Interview, 'id' | 'stage'>,
): OfflineFiles | null {
  if (!actor || sharedComputer) return null
  return {
    place: { account: actor.accountId, interview: id },
    pages: [`/interviews/${id}/notebook`, ...(stage === 'agreed' ? [`/interviews/${id}`] : []), '/offline'],
    files: assets.files(['site', 'notebook', 'interview', 'offline']),
  }
}
