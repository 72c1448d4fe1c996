/** The public face of reports. */
export { buildReport } from './report.ts'
export { getReport, type ReportDraft } from './reports.queries.ts'
export { reportRoutes } from './reports.routes.tsx'
