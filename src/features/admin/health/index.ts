export { type Check, type DatabaseTrouble, judge, judgeWithoutDatabase } from './health.ts'
export { collectHealth, collectSurroundings } from './health.queries.ts'
