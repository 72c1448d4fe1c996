// Whether every report carries every word, in any script, in all of its files, and whether its PDF is tagged.
import { buildReport, writeReport } from '../src/features/reports/index.ts'
import { translator } from '../src/i18n/index.ts'
import {
  checkDocx,
  checkHtml,
  checkMarkdown,
  checkPdf,
  type Findings,
} from '../tests/support/report-checks.ts'
import { scriptReports } from '../tests/support/script-reports.ts'

export interface ReportFigures {
  documents: number
  /** Reports of which a file lacks its structure: tags, title, language, headings, bookmarks, fonts. Target: 0. */
  untagged: number
  /** Texts that a file does not carry, over all files. Target: 0. */
  missing_text: number
  pdf_ms_median: number
}

export async function run(): Promise<ReportFigures> {
  const reports = scriptReports()
  const times: number[] = []
  let untagged = 0
  let missing = 0
  for (const [index, { script, facts }] of reports.entries()) {
    const language = index % 2 === 0 ? 'en' : 'es'
    const document = buildReport(facts, language, translator(language))
    const started = performance.now()
    const pdf = (await writeReport(document, 'pdf', new Date(0))) as Uint8Array
    times.push(performance.now() - started)
    const found: Record<string, Findings> = {
      pdf: await checkPdf(pdf, document),
      docx: await checkDocx((await writeReport(document, 'docx', new Date(0))) as Uint8Array, document),
      html: checkHtml((await writeReport(document, 'html', new Date(0))) as string, document),
      md: checkMarkdown((await writeReport(document, 'md', new Date(0))) as string, document),
    }
    untagged += Object.values(found).some(({ structure }) => structure.length > 0) ? 1 : 0
    missing += Object.values(found).reduce((sum, one) => sum + one.missing.length, 0)
    for (const [format, one] of Object.entries(found))
      for (const words of [...one.structure, ...one.missing])
        process.stderr.write(`${script} ${index}, ${format}: ${words}\n`)
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  return {
    documents: reports.length,
    untagged,
    missing_text: missing,
    pdf_ms_median: Math.round(median * 10) / 10,
  }
}
