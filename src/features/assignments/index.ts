/** The public face of assignments. */
export { type Assignment, listAssignments } from './assignments.queries.ts'
