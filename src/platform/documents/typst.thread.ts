/** Typesets one document at a time: compiling is synchronous, native and takes 10 to 60 ms. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { answer, Moved } from '../threads/answer.ts'
import { fontCoverage, fontFolders, fontNames } from './fonts.ts'
import { printableData } from './printable.ts'
import type { CoverageQuestion, PdfQuestion, PdfReply } from './pdf.ts'

let compiler: NodeCompiler | undefined
let covered: readonly ReadonlySet<number>[] | undefined
const coverage = () => (covered ??= fontCoverage())

function typeset({ workspace, template, data, createdAt }: PdfQuestion): Moved<PdfReply> {
  compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders() }] })
  const printable = printableData(data, coverage())
  const compiled = compiler.compile({
    mainFilePath: template,
    inputs: { data: JSON.stringify(printable.data), fonts: JSON.stringify(fontNames) },
  })
  const trouble = compiled.takeError()
  const document = compiled.result
  if (trouble || !document) {
    // The diagnostics name places in our template and may quote the text of people: only the first message goes on.
    const [first] = trouble ? (compiler.fetchDiagnostics(trouble) as { message?: string }[]) : []
    throw new Error(first?.message ?? 'The document could not be typeset')
  }
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(createdAt / 1000) })
  // Drop what typesetting remembers of the last documents: people's texts should not linger.
  compiler.evictCache(1)
  const bytes = new Uint8Array(pdf)
  return new Moved({ bytes, pages: document.numOfPages, unprintable: printable.unprintable }, [bytes.buffer])
}

answer<PdfQuestion | CoverageQuestion, PdfReply | string[]>((question) =>
  question.ask === 'typeset' ? typeset(question) : printableData(question.data, coverage()).unprintable,
)
