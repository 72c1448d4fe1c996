// Advice for a request to be introduced, never a failure: more about them than about oneself, an easy no, and words that
// can be passed on as they are.
import { evidenceAt, type Reading } from './reading.ts'
import type { Finding } from './verdict.ts'

const easy =
  /\b(?:if (?:you(?:'re| are)? (?:not|un)\w*|you would rather not|you'd rather not|not|it(?:'s| is) not|that(?:'s| is) not|this (?:is|feels)|now is not|it does ?n[o']t|you do ?n[o']t)|no (?:worries|problem|pressure|hard feelings|need)|(?:totally|completely|perfectly|also|just) (?:fine|ok|okay|understand)|feel free (?:to say no|not)|(?:that|it)(?:'s| is) (?:fine|ok|okay|all right)|say no|only if)\b/

const passOn =
  /\b(?:forward|pass (?:it|this|that|these|them|the|along|on)|send (?:it|this|these) (?:on|along)|share (?:this|it|the)|copy and paste|as it is|as is|below (?:is|are)|here(?:'s| is) (?:a |an |the )?(?:short|few|paragraph|blurb|note|text|something))\b/

const ofOneself = /(?<![\w'])(?:i|me|my|mine|myself)(?![\w-])/g
const ofOthers =
  /(?<![\w'])(?:you|your|yours|yourself|he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves)(?![\w-])/g

/**
 * Whether it is about the reader and the person to be met more than about the writer. What is to be passed on is left out:
 * there the writer says who they are.
 */
export function aboutThem(body: Reading): Finding {
  const own = body.text.slice(0, passOn.exec(body.text)?.index)
  const count = (words: RegExp) => [...own.matchAll(words)].length
  const params = { own: count(ofOneself), others: count(ofOthers) }
  return params.own <= params.others
    ? { verdict: 'pass' }
    : { verdict: 'warn', reason: { code: 'about-oneself', params }, fix: { code: 'about-them' } }
}

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
