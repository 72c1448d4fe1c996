export type { Person } from './duplicates.ts'
export { findPairs } from './find-pairs.ts'
