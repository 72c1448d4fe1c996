import { answer } from '../../platform/threads/answer.ts'
import type { Person } from './duplicates.ts'
import { findPairs, type FoundPair } from './find-pairs.ts'

answer<{ people: Person[]; most: number }, FoundPair[]>(({ people, most }) =>
  findPairs(people).slice(0, most),
)
