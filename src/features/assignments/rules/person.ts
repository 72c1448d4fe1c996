/** Whether somebody can be interviewed for an assignment: asked when a contact is chosen, before anybody is written to. */
import type { Relationship } from '../../contacts/index.ts'
import { plainText } from '../../../shared/text.ts'
import type { AssignmentRules } from '../rules.schema.ts'
import { type Finding, note, refuse } from './finding.ts'

export interface PersonFacts {
  contactId: string
  name: string
  /** Null where the student has not said it. */
  relationship: Relationship | null
  organization: string
  /** Who else of the class talks to this person; `unknown` when there is no address to compare by. */
  taken: 'nobody' | 'course' | 'group' | 'unknown'
}

export interface ChoiceFacts {
  /** More than one for a panel. */
  people: readonly PersonFacts[]
  /** Organizations of the student's other interviews for this assignment that are not closed. */
  otherOrganizations: readonly string[]
  otherInterviews: number
  /** Whether the student is in a group, where the rule is about groups. */
  hasGroup: boolean
}

const sameOrganization = (one: string, other: string) =>
  plainText(one) !== '' && plainText(one) === plainText(other)

function takenBy(rules: AssignmentRules, person: PersonFacts): Finding[] {
  const { distinct } = rules.people
  if (distinct === 'none') return []
  if (person.taken === 'unknown') return [note('person-cannot-be-compared')]
  if (person.taken === 'group') return [refuse('same-person-in-group')]
  return person.taken === 'course' && distinct === 'course' ? [refuse('same-person-in-course')] : []
}

/** A tie that is not said cannot be judged; saying it is the student's to do, and no exception is needed. */
function tie({ people }: AssignmentRules, { relationship, contactId, name }: PersonFacts): Finding[] {
  if (people.excluded.length === 0) return []
  if (relationship === null) return [refuse('relationship-unsaid', { contactId, name })]
  return people.excluded.includes(relationship) ? [refuse('relationship-excluded', { relationship })] : []
}

/** Everything about a choice of people that does not fit, each with its reason. */
export function checkChoice(rules: AssignmentRules, facts: ChoiceFacts): Finding[] {
  const { differentOrganizations, distinct, approval } = rules.people
  const findings: Finding[] = facts.people.flatMap((person) => [
    ...tie(rules, person),
    ...takenBy(rules, person),
    ...(differentOrganizations &&
    facts.otherOrganizations.some((other) => sameOrganization(other, person.organization))
      ? [refuse('same-organization', { organization: person.organization })]
      : []),
  ])
  if (distinct === 'group' && !facts.hasGroup) findings.push(note('no-group'))
  if (facts.people.length > 1 && !rules.fallbacks.includes('panel'))
    findings.push(refuse('panel-not-allowed'))
  if (facts.otherInterviews >= rules.interviews.max)
    findings.push(note('enough-interviews', { max: rules.interviews.max }))
  if (approval) findings.push(refuse('approval-needed'))
  return findings
}
