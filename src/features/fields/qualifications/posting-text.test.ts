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
