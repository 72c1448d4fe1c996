// Advice for a request to be introduced, never a failure: an easy no, and words that can be passed on as they are.
import { evidenceAt, type Reading } from './reading.ts'
import type { Finding } from './verdict.ts'

const easy =
  /\b(?:if (?:you(?:'re| are)? (?:not|un)\w*|you would rather not|you'd rather not|not|it(?:'s| is) not|that(?:'s| is) not|this (?:is|feels)|now is not|it does ?n[o']t|you do ?n[o']t)|no (?:worries|problem|pressure|hard feelings|need)|(?:totally|completely|perfectly|also|just) (?:fine|ok|okay|understand)|feel free (?:to say no|not)|(?:that|it)(?:'s| is) (?:fine|ok|okay|all right)|say no|only if)\b/

const passOn =
  /\b(?:forward|pass (?:it|this|that|these|them|the|along|on)|send (?:it|this|these) (?:on|along)|share (?:this|it|the)|copy and paste|as it is|as is|below (?:is|are)|here(?:'s| is) (?:a |an |the )?(?:short|few|paragraph|blurb|note|text|something))\b/

/** Whether it is easy for the reader to say no. */
export function easyNo(body: Reading): Finding {
  const found = easy.exec(body.text)
  if (found)
    return { verdict: 'pass', evidence: evidenceAt(body, found.index, found.index + found[0].length) }
  return { verdict: 'warn', reason: { code: 'no-easy-no' }, fix: { code: 'easy-no' } }
}

/** Whether there is a short paragraph that can be forwarded as it is. */
export function forwardable(body: Reading): Finding {
  const found = passOn.exec(body.text)
  const after = found ? body.text.slice(found.index) : ''
  const paragraph = after
    .split(/\n\s*\n/)
    .find((part, index) => index > 0 && part.trim().split(/\s+/).length >= 12)
  if (found && paragraph)
    return { verdict: 'pass', evidence: evidenceAt(body, found.index, found.index + found[0].length) }
  return { verdict: 'warn', reason: { code: 'not-forwardable' }, fix: { code: 'forwardable' } }
}
