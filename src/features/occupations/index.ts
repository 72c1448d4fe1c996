/** The public face of occupations. */
export { importOccupations, type OccupationImport } from './occupation-import.commands.ts'
export { searchOccupations } from './occupation-search.queries.ts'
export { hasOccupations, listOccupationFiles, type OccupationFile } from './occupations.queries.ts'
export { occupationRoutes } from './occupations.routes.tsx'
