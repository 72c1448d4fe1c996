/** The texts of the guest page as their form shows them, under the names of its fields. Pure. */
import type { MergeKind, FormValues } from '../../shared/merge.ts'
import type { PageTexts } from './guests.queries.ts'

/** What stands above each field. */
export const labels = {
  about: 'guests.about',
  reason: 'guests.reason',
  showQuestions: 'guests.show-questions',
} as const

/** What the fields say. */
export const formValuesOf = ({ about, reason, showQuestions }: PageTexts) =>
  ({ about, reason, showQuestions: showQuestions ? 'on' : '' }) satisfies FormValues

/** What each field holds, for `mergeFormValues`. */
export const mergeKindOf = (name: string): MergeKind => (name === 'showQuestions' ? 'one' : 'text')
