export { type Check, judge, databaseSilent } from './health.ts'
export { collectHealth } from './health.queries.ts'
