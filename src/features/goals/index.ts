/** The public face of goals. */
export {
  findOnlyGoal,
  listAims,
  listAssignments,
  listGoals,
  type OpenAssignment,
  type PersonalGoal,
} from './goals.queries.ts'
export { purgeRemovedGoals, setGoal } from './goals.commands.ts'
