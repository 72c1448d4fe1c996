/** The public face of occupations. */
export { databaseOf } from './facts.ts'
export { importOccupations, type OccupationImport } from './occupation-import.commands.ts'
export { searchOccupations } from './occupation-search.queries.ts'
export type { Releases } from './occupations.ts'
export { getReleases, listOccupationFiles, type OccupationFile } from './occupations.queries.ts'
export { type Closeness, type NearTitle, titlesNear } from './titles-near.queries.ts'
