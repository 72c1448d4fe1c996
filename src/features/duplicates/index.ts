export type { Person } from './duplicates.ts'
export { findPairs } from './find-pairs.ts'
export { countSuggestions, listSuggestions } from './duplicates.queries.ts'
export { findDuplicatesJob } from './duplicates.jobs.ts'
