/** A report as its form shows it, under the names of the form's fields. Pure. */
import type { FormValues, MergeKind } from '../../shared/merge.ts'
import type { ReportDraft } from './reports.queries.ts'

/** The field of an answer is called this and the question's id. */
export const answerField = 'answer:'

/** What each field holds, for `mergeFormValues`. */
export const mergeKindOf = (name: string): MergeKind =>
  name === 'occupation' || name === 'organization' ? 'one' : 'text'

/** What the fields of a report's form say. */
export const formValuesOf = ({ facts, answers, debrief }: ReportDraft): FormValues => ({
  occupation: facts.occupation,
  organization: facts.organization,
  ...Object.fromEntries(answers.map(({ questionId, text }) => [`${answerField}${questionId}`, text])),
  ...debrief.shown,
})
