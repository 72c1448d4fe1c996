// What a posting asks of the person who applies.

export const qualificationTypes = ['education', 'experience', 'licence', 'skill', 'other'] as const
export type QualificationType = (typeof qualificationTypes)[number]

export type Strength = 'required' | 'preferred'

/** One thing asked for. `text` stands in `sentence`, and `sentence` in the posting, letter by letter. */
export interface Qualification {
  type: QualificationType
  text: string
  strength: Strength
  sentence: string
}
