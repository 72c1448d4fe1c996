import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Locale, Translate } from '../../../../i18n/index.ts'
import { webAddressInside } from '../../../../shared/text.ts'

export interface LetterFacts {
  language: Locale
  seekerName: string
  seekerAddress: string
  subject: string
  /** As the seeker wrote and confirmed it. */
  body: string
  howFound: string
  origin: string
  stopLink: string
}

/** Under every letter: who wrote, how they came to this person, what is kept, and how to stop it. */
export function footerOf(t: Translate, facts: Omit<LetterFacts, 'body' | 'subject'>): string[] {
  const { seekerName, seekerAddress, howFound, origin } = facts
  return [
    t('sending.footer-who', { name: seekerName, address: seekerAddress, origin }),
    ...(howFound ? [t('sending.footer-found', { name: seekerName, how: howFound })] : []),
    t('sending.footer-kept', { name: seekerName }),
  ]
}

/** The plain text, which every mail program can show. */
export const letterText = (t: Translate, facts: LetterFacts): string =>
  [
    facts.body.trimEnd(),
    '-- ',
    ...footerOf(t, facts).flatMap((line) => [line, '']),
    `${t('sending.footer-stop')}\n${facts.stopLink}`,
    '',
  ]
    .join('\n')
    .replace('\n-- \n', '\n\n-- \n')

/** Addresses in what was written become links; nothing else is markup. */
const withLinks = (text: string) =>
  text.split(webAddressInside).map((part, index) => (index % 2 === 1 ? <a href={part}>{part}</a> : part))

const linesOf = (paragraph: string) =>
  paragraph.split('\n').map((line, index) => (
    <>
      {index > 0 && <br />}
      {withLinks(line)}
    </>
  ))

// Where a mail program leaves this out, the letter reads as well.
const style = `:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 38rem; margin: 0; padding: 1rem; overflow-wrap: anywhere;
  background: #ffffff; color: #24211c }
a { color: #0b655a }
footer { line-height: 1.4 }
@media (prefers-color-scheme: dark) { body { background: #191816; color: #ece8e0 } a { color: #86d3c4 } }`

interface LetterPage {
  language: Locale
  title: string
  children: ComponentChildren
  footer: ComponentChildren
}

/** A letter as HTML: paragraphs and links alone, no picture, nothing fetched, nothing counted. */
export function letterPage({ language, title, children, footer }: LetterPage): string {
  const html = renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>{children}</main>
        <hr />
        <footer>{footer}</footer>
      </body>
    </html>,
  )
  return `<!doctype html>${html}`
}

/** The same as the text, as HTML. */
export const letterHtml = (t: Translate, facts: LetterFacts): string =>
  letterPage({
    language: facts.language,
    title: facts.subject,
    children: facts.body
      .trim()
      .split(/\n{2,}/)
      .map((paragraph) => <p>{linesOf(paragraph)}</p>),
    footer: (
      <>
        {footerOf(t, facts).map((line) => (
          <p>
            <small>{withLinks(line)}</small>
          </p>
        ))}
        <p>
          <small>
            <a href={facts.stopLink}>{t('sending.footer-stop-link')}</a>
          </small>
        </p>
      </>
    ),
  })
