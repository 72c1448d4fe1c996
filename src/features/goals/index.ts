/** The public face of goals. */
export {
  listAims,
  listAssignments,
  listGoals,
  type OpenAssignment,
  type PersonalGoal,
} from './goals.queries.ts'
export { setGoal } from './goals.commands.ts'
