export { type Check, type DatabaseTrouble, judge, judgeWithoutDatabase, leastFreeBytes } from './health.ts'
export { collectHealth, collectSurroundings, freeBytes } from './health.queries.ts'
