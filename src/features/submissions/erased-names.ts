/** Takes somebody out of a frozen copy: their name, its parts, and how they are reached. Pure. */
import type { Contact } from '../contacts/index.ts'
import type { Reflected } from '../reports/index.ts'
import type { SubmissionContent, SubmittedPeople } from './submissions.ts'

/** What may stand in a text of somebody. */
export interface Traces {
  /** Go with their parts. */
  names: readonly string[]
  /** How they are reached, and what was written in place of a name: its parts are words like others. */
  whole: readonly string[]
}

/** One word is everybody's ("engineer"). */
export const saysWho = (description: string): boolean => /\s/.test(description.trim())

/** @param copies what is kept of one person: several contacts that were made one */
export const tracesOf = (
  copies: readonly Pick<Contact, 'name' | 'description' | 'emails' | 'phones' | 'profileUrl'>[],
): Traces => ({
  names: copies.map(({ name }) => name),
  whole: copies.flatMap(({ name, description, emails, phones, profileUrl }) => [
    // Beside a name a text is not searched for it.
    ...[...(name === '' && saysWho(description) ? [description] : []), ...emails, ...phones],
    // Also as people write it into a text.
    ...(profileUrl ? [profileUrl, profileUrl.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')] : []),
  ]),
})

/** Stands where a name stood. */
export const gap = '[…]'

/** A whole name may be as short as this: "Li" is one, an initial is none. */
const shortestName = 2

/** Shorter parts, such as initials and "de", are in too many other words' company to say who it was. */
const shortestPart = 3

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Whole names first, then their parts, each as it is written: "Will" goes, "will" stays. */
function patternOf({ names, whole }: Traces): RegExp | undefined {
  const entire = [...whole, ...names].map((text) => text.trim()).filter((text) => text.length >= shortestName)
  const parts = names
    .flatMap((name) => name.split(/[\s,.]+/))
    .filter((part) => part.length >= shortestPart && /^\p{Lu}|^\p{Lo}/u.test(part))
  const wanted = [...new Set([...entire, ...parts])].toSorted((one, other) => other.length - one.length)
  if (wanted.length === 0) return undefined
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** A text without somebody. */
export function textWithout(text: string, traces: Traces): string {
  const pattern = patternOf(traces)
  return pattern ? text.replace(pattern, gap) : text
}

/** A copy of the content without somebody. What is not a text of the student's, such as an id, stays as it is. */
export function withoutPerson(content: SubmissionContent, traces: Traces): SubmissionContent {
  const pattern = patternOf(traces)
  if (!pattern) return content
  const clean = (text: string) => text.replace(pattern, gap)
  return {
    ...content,
    talks: content.talks.map((talk) => ({
      ...talk,
      modeReason: clean(talk.modeReason),
      answers: talk.answers.map(({ question, text }) => ({ question: clean(question), text: clean(text) })),
      ...(talk.occupation !== undefined && { occupation: clean(talk.occupation) }),
      ...(talk.organization !== undefined && { organization: clean(talk.organization) }),
      ...(talk.reflected && { reflected: reflectedWithout(talk.reflected, clean) }),
    })),
    sections: content.sections.map((section) => ({ ...section, text: clean(section.text) })),
    evidence: content.evidence.map((shown) => ({ ...shown, text: clean(shown.text) })),
  }
}

function reflectedWithout(reflected: Reflected, clean: (text: string) => string): Reflected {
  const { learned, reflection, nextSteps } = reflected
  const parts = Object.entries(reflection).map(([part, text]) => [part, clean(text)] as const)
  return {
    ...reflected,
    learned: clean(learned),
    reflection: Object.fromEntries(parts) as Reflected['reflection'],
    nextSteps: nextSteps.map(clean),
  }
}

/** Who is left of those the talks were with. */
export const peopleWithout = (
  people: SubmittedPeople,
  isGone: (person: SubmittedPeople[number][number]) => boolean,
): SubmittedPeople => people.map((talk) => talk.filter((person) => !isGone(person)))

/**
 * All those the talks were with, some of them without their name.
 * @param contactId whose name it was: older copies have it by the name alone, and it is found by this when they are erased
 */
export const peopleUnnamed = (
  people: SubmittedPeople,
  isUnnamed: (person: SubmittedPeople[number][number]) => boolean,
  contactId: string,
): SubmittedPeople =>
  people.map((talk) =>
    talk.map((person) =>
      person.name !== '' && isUnnamed(person) ? { contactId, ...person, name: '' } : person,
    ),
  )
