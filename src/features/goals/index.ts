/** The public face of goals. */
export {
  findOnlyGoal,
  listAims,
  listAssignments,
  listGoals,
  type OpenAssignment,
  type PersonalGoal,
  type StageToHandIn,
} from './goals.queries.ts'
export { purgeRemovedGoals, setGoal } from './goals.commands.ts'
