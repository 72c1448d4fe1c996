/** How long the parts of a report are that an assignment may put limits on. Pure. */
import { countWords } from '../../shared/word-count.ts'
import { type AssignmentRules, wordLimits } from '../assignments/index.ts'

/** What an assignment takes from a report; essays, memos and the rest are written where it is handed in. */
export const countedParts = ['answers', 'reflection'] as const
export type CountedPart = (typeof countedParts)[number]

export interface PartLength {
  part: CountedPart
  /** The assignment's name for it; empty without an assignment that wants it. */
  title: string
  words: number
  /** In words; 0 is no limit. */
  min: number
  max: number
}

/**
 * The parts with their words, as the submission will count them.
 * @param texts of each part everything that the reader sees of it
 */
export function lengthsOf(
  texts: Readonly<Record<CountedPart, readonly string[]>>,
  sections: AssignmentRules['sections'],
): PartLength[] {
  return countedParts.map((part) => {
    const section = sections.find(({ form }) => form === part)
    const limits = section ? wordLimits(section) : { min: 0, max: 0 }
    const words = texts[part].reduce((sum, text) => sum + countWords(text), 0)
    return { part, title: section?.title ?? '', words, ...limits }
  })
}
