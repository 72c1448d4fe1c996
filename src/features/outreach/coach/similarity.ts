// Checks beyond the labelled rules. They only warn: the seeker may have a good reason.
import { afterClock, messageLimits } from '../../../shared/defaults.ts'
import { elapsed } from '../../../shared/elapsed.ts'
import { partsOf } from './person-names.ts'
import { evidenceAt, fold, readText, type Reading } from './reading.ts'
import { wordsOf } from './stems.ts'
import type { CoachInput, Finding } from './verdict.ts'

function runsOf(text: string): Set<string> {
  const words = wordsOf(readText(text, 'body').text)
  const runs = new Set<string>()
  for (let i = 0; i + 2 < words.length; i++) runs.add(words.slice(i, i + 3).join(' '))
  return runs
}

/** Share of three-word runs that two texts have in common (0 to 1, of the shorter text). */
export function likeness(a: string, b: string): number {
  const left = runsOf(a)
  const right = runsOf(b)
  const shorter = Math.min(left.size, right.size)
  if (shorter < 12) return 0
  let common = 0
  for (const run of left) if (right.has(run)) common++
  return common / shorter
}

/** Whether two texts count as the same, with their blanks filled differently. */
export const isSameText = (a: string, b: string): boolean => likeness(a, b) >= messageLimits.sameText

export function ownWords(input: CoachInput): Finding {
  if (!input.sentToOthers) return { verdict: 'n/a' }
  const alike = input.sentToOthers.some((sent) => isSameText(sent, input.body))
  if (!alike) return { verdict: 'pass' }
  return { verdict: 'warn', reason: { code: 'same-text' }, fix: { code: 'same-text' } }
}

/** Another organization of the seeker's list is named, this one is not: most likely left over from an earlier text. */
export function rightOrganization(input: CoachInput, body: Reading): Finding {
  if (!input.otherOrganizations) return { verdict: 'n/a' }
  const own = fold(input.contact.organization ?? '').trim()
  const private_ = fold(`${input.contact.howFound ?? ''} ${input.contact.why ?? ''}`)
  const person = partsOf(input.contact.name).all
  for (const other of input.otherOrganizations) {
    const name = fold(other).trim()
    if (
      name.length < 4 ||
      name === own ||
      own.includes(name) ||
      private_.includes(name) ||
      person.includes(name)
    )
      continue
    const at = wholeWords(body.text, name)
    if (at < 0 || (own !== '' && wholeWords(body.text, own) >= 0)) continue
    const params = { organization: other }
    return {
      verdict: 'warn',
      evidence: evidenceAt(body, at, at + name.length),
      reason: { code: 'other-organization', params },
      fix: { code: 'other-organization', params: { organization: input.contact.organization ?? '' } },
    }
  }
  return { verdict: 'pass' }
}

function wholeWords(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' '))
      return at
  }
  return -1
}

export function inTime(input: CoachInput): Finding {
  if (input.hoursSince === undefined) return { verdict: 'n/a' }
  if (input.hoursSince < afterClock.thankYouAmberHours) return { verdict: 'pass' }
  const late = input.hoursSince >= afterClock.thankYouLateHours
  const reason = late ? { code: 'late', params: { n: elapsed(input.hoursSince).n } } : { code: 'soon-late' }
  return { verdict: 'warn', reason, fix: { code: 'send-now' } }
}
