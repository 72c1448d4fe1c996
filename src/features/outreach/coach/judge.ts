// How a message is judged by the rules of its kind. The rules come from outside, so that a page loads no others.
import { readText, type Reading } from './reading.ts'
import type { CoachInput, Finding, RuleName, Verdict } from './verdict.ts'

interface Material {
  input: CoachInput
  body: Reading
  subject: Reading | undefined
}

/** The rules of one kind of message by name, in the order in which a seeker would mend them. */
export type Rules = Partial<Record<RuleName, (material: Material) => Finding>>

/** Rules that need no English. */
const anyLanguage = new Set<RuleName>([
  'no-placeholders',
  'greets-by-name',
  'length',
  'ends-with-name',
  'own-words',
  'right-organization',
  'in-time',
])

/** Every rule answers, in its order. */
export function judge(input: CoachInput, rules: Rules): Verdict[] {
  const english = (input.language ?? 'en').toLowerCase().startsWith('en')
  const material: Material = {
    input,
    body: readText(input.body, 'body'),
    subject: input.channel === 'email' ? readText(input.subject ?? '', 'subject') : undefined,
  }
  return Object.entries(rules).map(([name, rule]) => ({
    rule: name as RuleName,
    ...(english || anyLanguage.has(name as RuleName) ? rule(material) : { verdict: 'n/a' as const }),
  }))
}
