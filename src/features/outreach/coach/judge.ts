// How a message is judged by the rules of its kind. The rules come from outside, so that a page loads no others.
import { endsWithName } from './form-rules.ts'
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

/** Of the rule about thanks and the name, what needs no English: it answers as the rule about the name alone. */
const nameAlone = ({ input, body }: Material): Finding =>
  input.channel === 'linkedin-note' ? { verdict: 'n/a' } : endsWithName(input, body)

/** Every rule answers, in its order. */
export function judge(input: CoachInput, rules: Rules): Verdict[] {
  const english = (input.language ?? 'en').toLowerCase().startsWith('en')
  const material: Material = {
    input,
    body: readText(input.body, 'body'),
    subject: input.channel === 'email' ? readText(input.subject ?? '', 'subject') : undefined,
  }
  return Object.entries(rules).map(([name, rule]) => {
    if (!english && name === 'thanks-and-name') return { rule: 'ends-with-name', ...nameAlone(material) }
    return {
      rule: name as RuleName,
      ...(english || anyLanguage.has(name as RuleName) ? rule(material) : { verdict: 'n/a' as const }),
    }
  })
}
