/** The public face of the sample data. */
export { demoPath, noteDemoVisit } from './demo.commands.ts'
export { endIdleDemosJob } from './demo.jobs.ts'
