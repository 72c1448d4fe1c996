/** An assignment flat, as `mergeFormValues` puts two versions of it together. Pure. */
import type { Zone } from '../../shared/dates.ts'
import { type MergeConflict, type MergeKind, mergeFormValues, type FormValues } from '../../shared/merge.ts'
import type { AssignmentRules } from './rules.schema.ts'
import { type Part, type Typed, typedOf } from './typed-rules.ts'

/** These have names of their own, so that two versions of one are known for the same. */
const named = ['section', 'stage', 'criterion'] as const satisfies Part[]
const orderOf = (part: Part) => `${part}:order`

/** Questions are called by their place alone: each is a line with all that is said of it. */
const questions = 'question:lines'
const aboutQuestion = ['text', 'topic', 'points'] as const

/** What an assignment asks for. @param opensOn the day from which the stages' days count */
export function formValuesOf(rules: AssignmentRules, opensOn: string, zone: Zone): FormValues {
  const { values, ids } = typedOf(rules, opensOn, zone)
  const flat = Object.entries(values).flatMap(([name, value]) =>
    name.startsWith('question:') ? [] : [[name, typeof value === 'string' ? value : value.join('\n')]],
  )
  const lines = ids.question.map((id) =>
    JSON.stringify(aboutQuestion.map((part) => values[`question:${id}:${part}`] ?? '')),
  )
  return {
    ...Object.fromEntries(flat),
    ...Object.fromEntries(named.map((part) => [orderOf(part), ids[part].join('\n')])),
    [questions]: lines.join('\n'),
  }
}

/** The other way around: the fields of the form. */
export function typedFrom(said: FormValues): Typed {
  const linesOf = (name: string) => (said[name] ?? '').split('\n').filter(Boolean)
  const values = Object.fromEntries(
    Object.entries(said).flatMap(([name, text]) => {
      if (name === questions || named.some((part) => name === orderOf(part))) return []
      return [[name, name.endsWith('[]') ? linesOf(name) : text]]
    }),
  )
  const asked = linesOf(questions).map((line) => JSON.parse(line) as string[])
  asked.forEach((question, index) =>
    aboutQuestion.forEach((part, at) => (values[`question:q${index + 1}:${part}`] = question[at] ?? '')),
  )
  const order = named.map((part) => [part, linesOf(orderOf(part))])
  return {
    values,
    ids: {
      ...(Object.fromEntries(order) as Record<(typeof named)[number], string[]>),
      question: asked.map((_, index) => `q${index + 1}`),
    },
  }
}

const lists = /^(conditions|materials|deductions|question:lines)$|:(order|levels)$|\[\]$/

const mergeKindOf = (name: string): MergeKind =>
  name === 'instructions' ? 'text' : lists.test(name) ? 'list' : 'one'

/**
 * What a form changed of an assignment, put into what is on record. A part that one side added is there, one that either
 * took away is not; a question that both worded anew is there in both wordings.
 */
export function mergeAssignment({ base, mine, stored }: Record<'base' | 'mine' | 'stored', FormValues>): {
  values: FormValues
  conflicts: MergeConflict[]
} {
  const { values, conflicts } = mergeFormValues(base, mine, stored, mergeKindOf)
  // What belongs to a part that the other side added has no name in this form.
  return { values: { ...stored, ...values }, conflicts }
}

/** Fields under one heading of the form, by the beginning of their names, with the heading. */
export const groups = {
  people: {
    heading: 'assignments.group-people',
    fields: ['excluded', 'different', 'distinct', 'conditions', 'field', 'approval'],
  },
  meeting: {
    heading: 'assignments.group-meeting',
    fields: ['mode:', 'modeOrder', 'preferredMode', 'minutes', 'fallbacks'],
  },
  questions: { heading: 'assignments.group-questions', fields: ['question:', 'ownQuestions'] },
  sections: { heading: 'assignments.group-sections', fields: ['section:'] },
  stages: { heading: 'assignments.group-stages', fields: ['stage:'] },
  rubric: {
    heading: 'assignments.group-rubric',
    fields: ['criterion:', 'deductions', 'latePerDay', 'graceSeconds', 'effort'],
  },
  materials: { heading: 'assignments.group-materials', fields: ['materials'] },
} as const

const single = {
  title: 'assignments.title-field',
  instructions: 'assignments.instructions',
  interviewsMin: 'assignments.interviews-min',
  interviewsMax: 'assignments.interviews-max',
  zone: 'courses.zone',
} as const

/** What stands above a field, or above the group that it is in. */
export function labelOf(name: string) {
  const group = Object.values(groups).find(({ fields }) => fields.some((field) => name.startsWith(field)))
  return group?.heading ?? single[name as keyof typeof single]
}

/** Whether a value that gave way says something by itself; a choice is a word of the program's. */
export const isWords = (name: string): boolean =>
  ['title', 'fieldName', 'interviewsMin', 'interviewsMax', 'zone'].includes(name) || name.endsWith(':title')
