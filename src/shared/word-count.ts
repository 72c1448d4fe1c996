/** Words as a word processor counts them: what stands between spaces. The browser and the server count alike. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/**
 * How far a length is from its limits.
 * @param max 0 is no limit
 * @returns 0 where it fits, how many words are too many, or (below zero) how many are missing
 */
export const beyondLimits = ({ words, min, max }: { words: number; min: number; max: number }): number =>
  words < min ? words - min : max > 0 && words > max ? words - max : 0
