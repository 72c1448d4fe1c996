export { type PdfReply, renderPdf } from './pdf.ts'
