export { findUnprintable, type PdfReply, renderPdf } from './pdf.ts'
