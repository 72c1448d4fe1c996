export { emailKey, longest, profileKey, relationships, webAddress } from './contacts.ts'
export type { Relationship } from './contacts.ts'
