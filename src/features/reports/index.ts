/** The public face of reports. */
export { buildReport } from './report.ts'
export { getReport } from './reports.queries.ts'
export { reportRoutes } from './reports.routes.tsx'
