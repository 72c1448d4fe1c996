import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Written } from './written.tsx'

const html = (text: string) =>
  renderToString(<Written text={text} />).replace(/^<div class="written">|<\/div>$/g, '')

it('draws paragraphs, stress, lists, quotations and links', () => {
  expect(html('One *two* **three**\n\n> said\n\n- a\n- b')).toBe(
    '<p>One <em>two</em> <strong>three</strong></p><blockquote><p>said</p></blockquote><ul><li><p>a</p></li><li><p>b</p></li></ul>',
  )
  expect(html('[here](https://example.org/a)')).toBe(
    '<p><a href="https://example.org/a" rel="nofollow noreferrer ugc">here</a></p>',
  )
})

it('lets no markup and no script through, whatever is written', () => {
  for (const attack of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '![x](https://example.org/pixel.png)',
    '[x](https://example.org/"onmouseover="alert(1))',
    '<a href="javascript:alert(1)">x</a>',
    '&lt;script&gt;',
    '# heading\n```js\nalert(1)\n```',
  ]) {
    const out = html(attack)
    expect(out, attack).not.toMatch(/<(?!\/?(?:p|em|strong|ul|ol|li|blockquote|a|span|code|br)\b)/)
    expect(out, attack).not.toMatch(/<[^>]*\son\w+=|href="(?!https?:|mailto:)/i)
  }
})
