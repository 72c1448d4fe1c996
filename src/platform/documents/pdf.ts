import { join } from 'node:path'
import { packageRoot } from '../config/index.ts'
import { Thread, threadEntry } from '../threads/index.ts'
import { mayBeUnprintable, refuseTooLong, tooLong } from './printable.ts'

export interface PdfQuestion {
  ask: 'typeset'
  workspace: string
  template: string
  data: unknown
  createdAt: number
}

/** Which characters of some data could not be drawn; nothing is typeset. */
export interface CoverageQuestion {
  ask: 'coverage'
  data: unknown
}

export interface PdfReply {
  bytes: Uint8Array<ArrayBuffer>
  pages: number
  /** Characters that no font of ours can draw; each was replaced by a visible mark (U+FFFD). */
  unprintable: string[]
}

// One for the process: the fonts are mapped once, and one document at a time keeps memory bounded.
const typesetter = new Thread(
  threadEntry(import.meta.url, './typst.thread.ts'),
  { timeoutMs: 20_000, memoryMb: 256 },
  { idleMs: 60_000, queueLimit: 50 },
)

/**
 * Typesets a tagged PDF (PDF/UA-1) with all fonts embedded.
 *
 * @param template a Typst file of ours, relative to `src`; it reads `data` through `/platform/documents/page.typ`
 * @param data plain JSON; people's texts in it are never read as markup
 * @param createdAt becomes the PDF's creation date, so that the same facts give the same bytes
 * @throws AppError `document-too-long` (422); ThreadError when typesetting fails or takes too long
 */
export async function renderPdf(template: string, data: unknown, createdAt: Date): Promise<PdfReply> {
  refuseTooLong(data)
  // The templates lie in `src`, for the built program too: it always runs from its own clone.
  const workspace = join(packageRoot(), 'src')
  return typesetter.ask<PdfReply>({
    ask: 'typeset',
    workspace,
    template: join(workspace, template),
    data,
    createdAt: createdAt.getTime(),
  })
}

/**
 * The characters in some plain JSON that a PDF could not show, for a word before the download. Answers at once for
 * everyday letters; asks the fonts only when there is reason to.
 */
export async function findUnprintable(data: unknown): Promise<string[]> {
  const text = JSON.stringify(data)
  if (!mayBeUnprintable(text) || tooLong(text)) return []
  const question: CoverageQuestion = { ask: 'coverage', data }
  return typesetter.ask<string[]>(question)
}
