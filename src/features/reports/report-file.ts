import { renderDocx, renderMarkdown, renderPdf } from '../../platform/documents/index.ts'
import { printedHtml } from '../../ui/index.ts'
import type { PrintedDocument } from '../../shared/printed-document.ts'

/** What a report, and what was handed in, can be handed on as. The names are the files' endings. */
export const reportFormats = ['pdf', 'docx', 'md', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

export const isReportFormat = (value: string): value is ReportFormat =>
  (reportFormats as readonly string[]).includes(value)

export const reportTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

/**
 * The file. All formats draw the same document, so that they say the same.
 * @param createdAt the PDF's creation date
 * @throws AppError `document-too-long` (422)
 */
export async function writeReport(
  document: PrintedDocument,
  format: ReportFormat,
  createdAt: Date,
): Promise<Uint8Array<ArrayBuffer> | string> {
  switch (format) {
    case 'pdf':
      return (await renderPdf('platform/documents/printed.typ', document, createdAt)).bytes
    case 'docx':
      return renderDocx(document)
    case 'md':
      return renderMarkdown(document)
    case 'html':
      return printedHtml(document)
  }
}
