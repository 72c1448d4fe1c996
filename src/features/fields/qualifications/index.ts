// What a pasted job posting asks of the people who apply.
export { extractQualifications } from './extract.ts'
export { textOfPosting } from './posting-text.ts'
export type { Qualification, QualificationType, Strength } from './qualification.ts'
