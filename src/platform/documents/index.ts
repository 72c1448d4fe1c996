export { renderDocx } from './docx.ts'
export { findUnprintable, type PdfReply, renderPdf } from './pdf.ts'
