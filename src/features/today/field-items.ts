/** What to do about the field that is being researched: the one worked on last, since there is one next step. */
import { postingsWanted } from '../fields/index.ts'
import type { Rule } from './facts.ts'

/** Postings to find, or to look at. Research is over once somebody is asked. */
export const fieldItems: Rule = (facts) => {
  const [field] = facts.fields
  if (!field || facts.interviews.some((each) => each.askedAt)) return []
  const { id, name, postings, unchecked } = field
  const href = `/fields/${id}`
  if (unchecked > 0) {
    const params = { name, n: unchecked }
    // A new key with every posting: what is there to look at is something new.
    const key = `check-postings:${id}:${postings}`
    return [{ key, code: 'check-postings', params, reason: 'check-postings', href, urgency: 'soon' }]
  }
  if (postings >= postingsWanted) return []
  const params = { name, n: postingsWanted - postings, have: postings, wanted: postingsWanted }
  const key = `find-postings:${id}`
  return [{ key, code: 'find-postings', params, reason: 'find-postings', href, urgency: 'soon' }]
}
