export { renderDocx } from './docx.ts'
export { renderMarkdown } from './markdown.ts'
export { findUnprintable, type PdfReply, renderPdf } from './pdf.ts'
