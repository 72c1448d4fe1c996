/** The public face of goals. */
export { findOnlyGoal, listAims, listGoals, type PersonalGoal } from './goals.queries.ts'
export { notForKey, withoutNotFor } from './not-for.queries.ts'
export { purgeRemovedGoals, setGoal } from './goals.commands.ts'
