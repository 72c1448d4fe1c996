import { expect, test } from 'vitest'
import { textOfPosting } from './posting-text.ts'

test('HTML becomes lines, its entities letters, and scripts and styles nothing', () => {
  const html = `<html><head><title>Job</title><style>p{color:red}</style></head><body>
    <h2>Requirements</h2><script>alert("must have")</script>
    <ul><li>Driver&rsquo;s license<li>Lift&nbsp;50&nbsp;lb &amp; climb</ul>
    <p>Pay: &lt;$30<br>Apply</p></body></html>`
  expect(textOfPosting(html)).toBe(
    'Requirements\n\n- Driver’s license\n- Lift 50 lb & climb\n\nPay: <$30\nApply',
  )
})

test('text that is no HTML stays as it is', () => {
  const text = 'Pay <$20> for\r\n  everyone\u00a0here & there'
  expect(textOfPosting(text)).toBe(text)
})

test('a tag in a line leaves the lines of the text as they are', () => {
  const lines = [
    'Requirements:',
    '- Valid license',
    '- See <a href="https://mill.example">our page</a>',
    '',
    'Pay',
  ]
  expect(textOfPosting(lines.join('\n'))).toBe('Requirements:\n- Valid license\n- See our page\n\nPay')
})

test.each([
  ['entities without a tag', '&bull; Driver&#39;s license &lt; 5 years', "• Driver's license < 5 years"],
  ['HTML that was escaped', '&lt;ul&gt;&lt;li&gt;R&amp;D&lt;/li&gt;&lt;/ul&gt;', '- R&D'],
  ['UTF-8 read as Windows-1252', 'â€¢ Driverâ€™s license Â«mÃ¡Â»', '• Driver’s license «má»'],
  ['letters that only look misread', 'Pâté, crème brûlée, São â€œ', 'Pâté, crème brûlée, São “'],
  ['bullets of a symbol font', '\uf0b7 License\n\uf0a7 Degree', '• License\n• Degree'],
  ['characters that nobody sees', '\ufeffJob\n\u200b- Li\u00adcense', 'Job\n- License'],
  ['entities in HTML', '<p>Driver&shy;s&#8203;<ul><li>&#61623; License</ul>', 'Drivers\n\n- • License'],
  ['what only looks like an entity', 'AT&T; R&D &c; a < b', 'AT&T; R&D &c; a < b'],
])('%s come out readable', (_, pasted, text) => {
  expect(textOfPosting(pasted)).toBe(text)
})
