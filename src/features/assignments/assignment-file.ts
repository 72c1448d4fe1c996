/** Reads an assignment from a file that a colleague shared. Pure. */
import { type AssignmentRules, assignmentRules } from './rules.schema.ts'

export type ReadFile =
  | { rules: AssignmentRules }
  | { problem: string; params: Readonly<Record<string, string | number>> }

/** @returns the rules, or the first thing that is wrong and where, so that its author can mend it */
export function readAssignmentFile(text: string): ReadFile {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { problem: text.trim() === '' ? 'assignments.no-file' : 'assignments.not-a-file', params: {} }
  }
  const parsed = assignmentRules.safeParse(content)
  if (parsed.success) return { rules: parsed.data }
  const issue = parsed.error.issues[0]!
  if (issue.message === 'assignments.newer-file') return { problem: issue.message, params: {} }
  return { problem: 'assignments.wrong-file', params: { place: issue.path.join('.') || 'assignment' } }
}
