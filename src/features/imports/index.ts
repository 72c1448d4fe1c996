export type { ImportedContact, ReadFile, RefusalCode, UnusableRow } from './imports.ts'
export { importFile } from './imports.commands.ts'
export { importJobs } from './imports.jobs.ts'
export { readPath } from './read-file.ts'
