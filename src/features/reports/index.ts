/** The public face of reports. */
export { buildReport, type Reflected, reflectedEntries, reportFileName } from './report.ts'
export { isReportFormat, type ReportFormat, reportFormats, reportTypes, writeReport } from './report-file.ts'
export { getReport, type ReportDraft } from './reports.queries.ts'
