/** The public face of assignments. */
export {
  type Assignment,
  getAssignment,
  listAssignments,
  type WholeAssignment,
} from './assignments.queries.ts'
export { Brief } from './components/brief.tsx'
export { type AssignmentRules, assignmentRules, type StageRules } from './rules.schema.ts'
export type { Finding } from './rules/finding.ts'
export { checkChoice } from './rules/person.ts'
export { checkMeeting } from './rules/meeting.ts'
export { checkHandIn, type HandInFacts, wordLimits } from './rules/hand-in.ts'
export { dueAt, latenessOf } from './rules/due.ts'
export { isTemplate, type TemplateName, templateNames, templateRules } from './templates.ts'
