/** The public face of fields. */
export type { FieldKey } from './field-key.ts'
export type { CareerField, Fact, Organization, Term, Title } from './fields.ts'
export { nameKey, postingsWanted } from './fields.ts'
export { type LinkCode, outboundLinks } from './outbound-links.ts'
export { proposalsOf } from './proposals.ts'
export {
  type FieldFacts,
  type FieldSummary,
  getFieldFacts,
  listFieldNames,
  listFields,
  listLookedUp,
  listQuestionsToAsk,
} from './fields.queries.ts'
export { createField, ensureField, fieldColumns } from './fields.commands.ts'
export { OutLink } from './components/parts.tsx'
export { fieldJobs } from './fields.jobs.ts'
export { type FieldAddition, addToField } from './parts.commands.ts'
