import { renderToString } from 'preact-render-to-string'
import { ReportView } from './components/report-view.tsx'
import type { ReportDocument } from './report.ts'

const style = `
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
.report-kind, .report-byline, dt { opacity: 0.75; }
dl > div { display: flex; gap: 1rem; flex-wrap: wrap; }
dt { min-width: 8rem; }
dd { margin: 0; }
.pre-line { white-space: pre-line; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } }
`

/** A file of its own, for reading, printing and handing in: no script, nothing fetched. */
export function reportHtml(document: ReportDocument): string {
  const html = renderToString(
    <html lang={document.language}>
      <head>
        <meta charset="utf-8" />
        <title>{document.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="author" content={document.author} />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <ReportView document={document} level={1} />
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${html}\n`
}
