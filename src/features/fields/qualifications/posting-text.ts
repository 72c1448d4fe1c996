// What was pasted, as plain text that keeps its lines: lists, headings and table rows are a line each.
import { Parser } from 'htmlparser2'

/** Only these make a text HTML; "salary <$20" or "<see above>" does not. */
const markup =
  /<(?:!doctype|html|head|body|div|p|br|ul|ol|li|h[1-6]|table|tr|td|span|section|article|strong|b|em|i|a|script|style|meta|header|footer)(?:\s[^<>]*)?\/?>/i

const dropped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'object',
  'select',
])
const apart = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'header',
    'footer',
    'main',
    'aside',
    'nav',
    'ul',
    'ol',
    'dl',
    'table',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'form', 'fieldset', 'figure', 'address'],
])
const lines = new Set(['li', 'tr', 'dt', 'dd', 'br', 'hr', 'option', 'caption', 'figcaption'])

/**
 * Plain text of what somebody pasted: HTML loses its marks, scripts and styles, its entities are decoded, and list
 * items come as lines with a bullet. Text that is no HTML stays as it is, but for NULs, which no database takes.
 */
export function textOfPosting(pasted: string): string {
  const text = pasted.replaceAll('\0', '')
  return markup.test(text) ? textOfHtml(text) : text
}

function textOfHtml(html: string): string {
  const parts: string[] = []
  let hidden = 0
  const parser = new Parser(
    {
      onopentag(name) {
        if (dropped.has(name)) hidden++
        if (apart.has(name)) parts.push('\n\n')
        if (lines.has(name)) parts.push('\n')
        if (name === 'li') parts.push('- ')
        if (name === 'td' || name === 'th') parts.push(' ')
      },
      ontext(text) {
        if (hidden === 0) parts.push(text.replace(/\s+/g, ' '))
      },
      onclosetag(name) {
        if (dropped.has(name)) hidden = Math.max(0, hidden - 1)
        if (apart.has(name)) parts.push('\n\n')
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return tidy(parts.join(''))
}

/** Lists stay together: a blank line separates blocks, never two bullets. */
function tidy(text: string): string {
  const kept: string[] = []
  for (const line of text.split('\n').map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())) {
    if (line === '-' || (line === '' && (kept.at(-1) ?? '') === '')) continue
    kept.push(line)
  }
  return kept.join('\n').trim()
}
