import { renderToString } from 'preact-render-to-string'
import type { PrintedDocument } from '../shared/printed-document.ts'
import { PrintedView } from './components/printed-view.tsx'

// The colours of our pages; the pairs were measured there.
const style = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#24211c, #ece8e0); --soft: light-dark(#5e584e, #b5aea2);
  --line: light-dark(#e2dccf, #3b3833); --accent: light-dark(#0b655a, #86d3c4);
}
body {
  font: 1.0625rem/1.6 system-ui, 'Noto Sans', sans-serif; color: var(--ink);
  background: light-dark(#ffffff, #191816);
  max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.2rem + 3vw, 2.1rem); margin: 0.25rem 0 0.5rem; }
h2 { font-size: 1.4rem; margin: 2.75rem 0 1rem; }
h3 { font-size: 1.0625rem; margin: 1.75rem 0 0.35rem; }
p, ul, ol { margin: 0 0 0.75rem; }
li::marker { color: var(--accent); }
a { color: inherit; }
.printed-kind { color: var(--accent); font-size: 0.875rem; font-weight: 600; letter-spacing: 0.04em; }
.printed-byline { color: var(--soft); }
dl { border: solid var(--line); border-width: 1px 0; padding: 1rem 0; margin: 1.5rem 0; display: grid; gap: 0.4rem; }
dl > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; }
dt { color: var(--soft); }
dd { margin: 0; }
.pre-line { white-space: pre-line; }
@media (max-width: 30rem) { dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; } body { margin: 1.5rem auto; } }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; } h2, h3 { break-after: avoid; } }
`

/** A file of its own, for reading, printing and handing in: no script, nothing fetched. */
export function printedHtml(document: PrintedDocument): string {
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
          <PrintedView document={document} level={1} />
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${html}\n`
}
