import type { PrintedDocument } from '../../shared/printed-document.ts'
import { refuseTooLong } from './printable.ts'

/**
 * Writes a document for Word and other word processors: real headings, lists and languages, in a look near the PDF's.
 *
 * @param document people's texts in it are never read as markup
 * @throws AppError `document-too-long` (422)
 */
export async function renderDocx(document: PrintedDocument): Promise<Uint8Array<ArrayBuffer>> {
  refuseTooLong(document)
  // Only who asks for such a file loads what writes it.
  const { writeDocx } = await import('./docx-file.ts')
  return writeDocx(document)
}
