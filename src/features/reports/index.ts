/** The public face of reports. */
export { buildReport } from './report.ts'
export { reportHtml } from './report-html.tsx'
export { getReport } from './reports.queries.ts'
export { reportRoutes } from './reports.routes.tsx'
