/** What a student's form of a stage says, as `mergeFormValues` puts two versions of it together. Pure. */
import type { Translate } from '../../i18n/index.ts'
import type { FormBody } from '../../platform/web/index.ts'
import type { MergeKind, FormValues } from '../../shared/merge.ts'
import type { StageRules, WholeAssignment } from '../assignments/index.ts'
import type { Draft } from './submissions.queries.ts'
import type { SubmissionContent } from './submissions.ts'

/** Characters of one section: beyond it no word limit reaches. Our choice. */
const longestSection = 100_000
const longestEvidence = 20_000

export interface Place {
  assignment: WholeAssignment
  stage: StageRules
}

const ticked = 'confirmed[]'

/** A condition as a list holds it, one to a line. */
const lineOf = (condition: string) => condition.replaceAll('\n', ' ')

/** Texts and lists are put together; of two letters that could be shown, one stands. */
export const mergeKindOf = (name: string): MergeKind =>
  name === ticked ? 'list' : /^shown:(request|thank-you)$/.test(name) ? 'one' : 'text'

/** The parts that are written here, each with its field; answers and reflection come from the reports. */
const sectionsOf = ({ assignment, stage }: Place) =>
  assignment.rules.sections
    .filter(({ id, form }) => stage.sections.includes(id) && form !== 'answers' && form !== 'reflection')
    .map(({ id, title }) => ({ id, title, name: `section:${id}` }))

const evidenceOf = ({ stage }: Place) => stage.evidence.map(({ kind }) => ({ kind, name: `shown:${kind}` }))

const conditionsOf = ({ assignment }: Place) => assignment.rules.people.conditions

type Words = Omit<Draft, 'updatedAt'>

/** What is on record: only what the assignment asks for. */
export const formValuesOf = (draft: Words, place: Place): FormValues => ({
  ...Object.fromEntries(sectionsOf(place).map(({ id, name }) => [name, draft.sections[id] ?? ''])),
  ...Object.fromEntries(evidenceOf(place).map(({ kind, name }) => [name, draft.shown[kind] ?? ''])),
  [ticked]: conditionsOf(place)
    .filter((condition) => draft.confirmed.includes(condition))
    .map(lineOf)
    .join('\n'),
})

/** What a form posted. Of a field that its page did not show it says nothing. */
export function saidIn({ values, all }: FormBody, place: Place): FormValues {
  const names = [...sectionsOf(place), ...evidenceOf(place)].map(({ name }) => name)
  const confirmed = conditionsOf(place).filter((condition) => all(ticked).includes(condition))
  return {
    ...Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]!])),
    [ticked]: confirmed.map(lineOf).join('\n'),
  }
}

/** What a form said that was handed in, as far as the frozen copy has it in the form's own words. */
export const handedInValues = ({ sections, conditions }: SubmissionContent): FormValues => ({
  ...Object.fromEntries(sections.map(({ id, text }) => [`section:${id}`, text])),
  [ticked]: conditions.map(lineOf).join('\n'),
})

/** The other way around: what is kept of it. */
export function draftOf(said: FormValues, place: Place): Words {
  const text = (name: string, most: number) => (said[name] ?? '').slice(0, most)
  const lines = (said[ticked] ?? '').split('\n')
  return {
    sections: Object.fromEntries(sectionsOf(place).map(({ id, name }) => [id, text(name, longestSection)])),
    shown: Object.fromEntries(evidenceOf(place).map(({ kind, name }) => [kind, text(name, longestEvidence)])),
    confirmed: conditionsOf(place).filter((condition) => lines.includes(lineOf(condition))),
  }
}

/** What stands above a field. */
export function labelOf(t: Translate, name: string, place: Place): string {
  const section = sectionsOf(place).find((one) => one.name === name)
  const evidence = evidenceOf(place).find((one) => one.name === name)
  if (section) return section.title
  return t(evidence ? `assignments.evidence-${evidence.kind}` : 'submissions.conditions')
}
