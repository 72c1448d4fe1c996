// What was pasted, as plain text that keeps its lines: lists, headings and table rows are a line each.
import { Parser } from 'htmlparser2'

/** Only these make a text HTML; "salary <$20" or "<see above>" does not. */
const markup =
  /<(?:!doctype|html|head|body|div|p|br|ul|ol|li|h[1-6]|table|tr|td|span|section|article|strong|b|em|i|a|script|style|meta|header|footer)(?:\s[^<>]*)?\/?>/i

/** Tags that make lines. Text with other tags alone has the lines in which it was pasted. */
const block =
  /<(?:html|body|div|p|br|ul|ol|li|h[1-6]|table|tr|td|section|article|header|footer)(?:\s[^<>]*)?\/?>/i

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
 * items come as lines with a bullet. Text that is no HTML stays as it is, but for what went wrong on its way: entities
 * without a tag, letters of another encoding, bullets of a symbol font, characters that nobody sees, and NULs, which no
 * database takes.
 */
export function textOfPosting(pasted: string): string {
  const text = readable(pasted)
  const shown = markup.test(text) || !entity.test(text) ? text : readable(decoded(text))
  return markup.test(shown) ? readable(textOfHtml(shown, block.test(shown))) : shown
}

const unseen = /[\0\u00ad\u200b\u2060\ufeff]/g
/** Word's bullets, copied as what they are in its symbol fonts. */
const symbolBullets = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf06e\uf076]/g

const readable = (text: string): string => decodedTwice(text).replace(unseen, '').replace(symbolBullets, '•')

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i

/** Text with its entities decoded; what looks like a tag in it stays. */
function decoded(text: string): string {
  const parts: string[] = []
  const parser = new Parser({ ontext: (part) => parts.push(part) }, { decodeEntities: true })
  parser.end(text.replaceAll('<', '&lt;'))
  return parts.join('')
}

/** The characters of Windows-1252 from byte 128 on. */
const western = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, n) => n + 128))
const follows = `[${western.slice(0, 64)}]`
const misread = new RegExp(
  `[\\u00c2-\\u00df]${follows}|[\\u00e0-\\u00ef]${follows}{2}|[\\u00f0-\\u00f4]${follows}{3}`,
  'g',
)

/** "â€¢ driverâ€™s" is UTF-8 that was read as Windows-1252. */
function decodedTwice(text: string): string {
  if (!/â€|Ã[\u0080-\u00bf]/.test(text)) return text
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  return text.replace(misread, (letters) => {
    try {
      return utf8.decode(Uint8Array.from(letters, (letter) => western.indexOf(letter) + 128))
    } catch {
      return letters
    }
  })
}

function textOfHtml(html: string, hasBlocks: boolean): string {
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
        if (hidden === 0) parts.push(hasBlocks ? text.replace(/\s+/g, ' ') : text)
      },
      onclosetag(name) {
        if (dropped.has(name)) hidden = Math.max(0, hidden - 1)
        if (apart.has(name)) parts.push('\n\n')
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return hasBlocks ? tidy(parts.join('')) : parts.join('')
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
