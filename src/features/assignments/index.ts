/** The public face of assignments. */
export {
  type Assignment,
  assertOpen,
  fewerAllowed,
  getAssignment,
  listAssignments,
  type WholeAssignment,
} from './assignments.queries.ts'
export { assignmentPath } from './assignment-path.ts'
export { listOpenAssignments, type OpenAssignment, type StageToHandIn } from './open-assignments.queries.ts'
export { grantUnasked } from './exceptions.commands.ts'
export {
  type AnswerNews,
  type Exception,
  listAnswerNews,
  listExceptions,
  listGranted,
} from './exceptions.queries.ts'
export { giveDays, withdrawExtension } from './extensions.commands.ts'
export { listDue, listExtensions } from './extensions.queries.ts'
export { withdrawForm } from './extensions.schema.ts'
export { changedMeanwhile, unlessChanged } from './unless-changed.ts'
export { OpensOn } from './components/opens-on.tsx'
export { OwnRequests } from './components/own-requests.tsx'
export { Requests } from './components/requests.tsx'
export { editForAim, lockAim, planForAim, type Refused } from './planning.commands.ts'
export { checkPlanned } from './planned.queries.ts'
export { Brief } from './components/brief.tsx'
export { findingWords, Findings } from './components/findings.tsx'
export {
  type AssignmentRules,
  assignmentRules,
  type Criterion,
  type EvidenceKind,
  type Fallback,
  fallbacks,
  type SectionForm,
  type StageRules,
} from './rules.schema.ts'
export { type Finding, type Grantable, without as withoutGranted } from './rules/finding.ts'
export type { EffortFacts } from './rules/effort.ts'
export { checkChoice } from './rules/person.ts'
export { checkMeeting } from './rules/meeting.ts'
export { checkHandIn, type HandInFacts, wordLimits } from './rules/hand-in.ts'
export { type PutAwayReason, whyClosed } from './rules/closed.ts'
export { fewerTalks, talksWanted } from './rules/talks.ts'
export { dueAt, dueInClass, isOverFor, latenessOf, seenFrom, stageNow } from './rules/due.ts'
export { type TemplateName, templateNames, templateRules } from './templates.ts'
