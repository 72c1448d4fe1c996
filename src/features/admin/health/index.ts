export { type Check, judge } from './health.ts'
export { collectHealth } from './health.queries.ts'
