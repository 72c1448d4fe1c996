// node scripts/verify-office.ts: whether LibreOffice, where it is installed, reads every word and heading of thirty
// reports in six scripts back out of their Word files. Exit 0 when it does, 1 when not, 3 when it is not installed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildReport } from '../src/features/reports/report.ts'
import { translator } from '../src/i18n/index.ts'
import { renderDocx } from '../src/platform/documents/docx.ts'
import { checkOffice } from '../tests/support/report-checks.ts'
import { scriptReports } from '../tests/support/script-reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'halfhour-office-'))
const office = (words: readonly string[]) =>
  spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 300_000,
  })

try {
  if (office(['--version']).error) {
    console.error('LibreOffice (soffice) is not installed: nothing was checked.')
    process.exitCode = 3
  } else {
    const documents = scriptReports().map(({ facts }) => buildReport(facts, 'en', translator('en')))
    const names = documents.map((_, index) => join(folder, `report-${index}.docx`))
    for (const [index, document] of documents.entries())
      writeFileSync(names[index]!, await renderDocx(document))
    office(['--convert-to', 'html:HTML (StarWriter):EmbedImages', '--outdir', folder, ...names])
    const wrong = documents.flatMap((document, index) => {
      const html = readFileSync(names[index]!.replace(/docx$/, 'html'), 'utf8')
      const { missing, structure } = checkOffice(html, document)
      return [...structure, ...missing].map((words) => `report ${index}: ${words}`)
    })
    for (const line of wrong) console.error(line)
    console.log(`${documents.length} reports read by LibreOffice, ${wrong.length} texts or headings missing`)
    process.exitCode = wrong.length === 0 ? 0 : 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
