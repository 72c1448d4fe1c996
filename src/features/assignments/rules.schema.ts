/**
 * An assignment as data: what the form, the file that colleagues share, and the database all hold, by one schema.
 * Days count from the day it is given (day 0), so that a file serves every course period.
 */
import { z } from 'zod'
import { assignmentLimits } from '../../shared/defaults.ts'
import { isLocalTime } from '../../shared/dates.ts'
import { relationships } from '../contacts/index.ts'
import { modes, topics } from '../interviews/index.ts'

/** What of a submission a student writes; `answers` and `reflection` come from the interviews' reports. */
export const sectionForms = [
  'answers',
  'reflection',
  'essay',
  'memo',
  'letter',
  'worksheet',
  'proposal',
  'progress',
  'slides',
] as const
/** What can be wanted beside the report. */
export const evidenceKinds = ['request', 'thank-you', 'confirmation', 'contact-details'] as const
export const evidenceNeeds = ['required', 'optional', 'forbidden'] as const
export const fallbacks = ['panel', 'job-shadow', 'written'] as const
export type Fallback = (typeof fallbacks)[number]
/** Among whom nobody may talk to somebody that another one talks to. */
export const circles = ['none', 'group', 'course'] as const
export const lengthUnits = ['words', 'pages'] as const

const line = (max: number) => z.string().trim().max(max, 'form.too-long')
const named = line(200).min(1, 'form.required')
const id = z.string().regex(/^[a-z0-9-]{1,40}$/, 'form.invalid')
const whole = (min: number, max: number) =>
  z
    .number('assignments.number')
    .int('assignments.number')
    .min(min, 'assignments.number')
    .max(max, 'assignments.number')
const points = z.number('assignments.number').min(0, 'assignments.number').max(1000, 'assignments.number')
const each = <Item extends z.ZodType>(item: Item, max: number) =>
  z.array(item).max(max, 'assignments.too-many')

const question = z.strictObject({
  text: line(500).min(1, 'form.required'),
  topic: z.enum(topics).nullable().default(null),
  /** Points for this one; above 0 it is graded by itself. */
  points: points.default(0),
})

const section = z.strictObject({
  id,
  title: named,
  form: z.enum(sectionForms, 'form.choice'),
  unit: z.enum(lengthUnits).default('words'),
  /** In units; 0 is no limit. */
  min: whole(0, 20_000).default(0),
  max: whole(0, 20_000).default(0),
})

const evidence = z.strictObject({ kind: z.enum(evidenceKinds), need: z.enum(evidenceNeeds) })

const stage = z.strictObject({
  id,
  title: named,
  /** Days after it was given. */
  day: z
    .number('form.date')
    .int('form.date')
    .min(0, 'assignments.day-out-of-range')
    .max(assignmentLimits.lastDay, 'assignments.day-out-of-range'),
  time: z.string().refine(isLocalTime, 'form.time').default('23:59'),
  /** Percent of the whole grade. */
  weight: whole(0, 100),
  /** How many interviews have to be held by then. */
  interviews: whole(0, 5).default(0),
  /** Sections handed in here, by id. */
  sections: each(id, 20).default([]),
  evidence: each(evidence, evidenceKinds.length).default([]),
  /** May be handed in before it counts, for feedback. */
  early: z.boolean().default(false),
})

const criterion = z.strictObject({
  id,
  title: named,
  points,
  levels: each(z.strictObject({ title: named, points }), 8).default([]),
  /** The stage it grades; without one, the last. */
  stage: z.union([id, z.literal('')]).default(''),
})

const rubric = z.strictObject({
  criteria: each(criterion, 30).default([]),
  deductions: each(z.strictObject({ id, title: named, points }), 20).default([]),
  /** Percent of the points taken off for each day that was begun after the due time. */
  latePerDay: whole(0, 100).default(0),
})

const shape = z.strictObject({
  format: z.literal('halfhour-assignment').default('halfhour-assignment'),
  version: z.literal(1, 'assignments.newer-file').default(1),
  title: named,
  instructions: line(10_000).default(''),
  field: z.strictObject({ by: z.enum(['student', 'instructor']), name: line(200).default('') }).prefault({
    by: 'student',
  }),
  interviews: z.strictObject({ min: whole(1, 5), max: whole(1, 5) }),
  people: z
    .strictObject({
      excluded: each(z.enum(relationships), relationships.length).default([]),
      differentOrganizations: z.boolean().default(false),
      distinct: z.enum(circles).default('none'),
      approval: z.boolean().default(false),
      /** In the instructor's words; the student confirms each when handing in. */
      conditions: each(line(300).min(1, 'form.required'), 10).default([]),
    })
    .prefault({}),
  modes: z
    .strictObject({
      /** In the order in which they are preferred. */
      allowed: each(z.enum(modes), modes.length).min(1, 'assignments.no-mode'),
      /** These need a written reason. */
      reasonFor: each(z.enum(modes), modes.length).default([]),
    })
    .prefault({ allowed: [...modes] }),
  minutes: z.strictObject({ min: whole(0, 240), max: whole(0, 240) }).prefault({ min: 0, max: 0 }),
  questions: each(question, assignmentLimits.questions).default([]),
  ownQuestions: whole(0, assignmentLimits.questions).default(0),
  sections: each(section, 20).default([]),
  stages: each(stage, 10).min(1, 'assignments.no-stage'),
  materials: each(
    z.strictObject({ title: named, link: line(2000).regex(/^https?:\/\/\S+$/i, 'form.url') }),
    20,
  ).default([]),
  rubric: rubric.prefault({}),
  fallbacks: each(z.enum(fallbacks), fallbacks.length).default([]),
  /** Credit without a talk: after so many requests that were really sent, at most so many percent. */
  effort: z
    .strictObject({ requests: whole(1, 50), percent: whole(1, 100) })
    .nullable()
    .default(null),
  graceSeconds: whole(0, 3600).default(assignmentLimits.graceSeconds),
})

/** What no single field can know. Issues carry a path, so that a form finds the place. */
function consistent(rules: z.output<typeof shape>, problems: z.RefinementCtx<z.output<typeof shape>>) {
  const wrong = (path: (string | number)[], message: string) =>
    problems.addIssue({ code: 'custom', path, message })
  if (rules.interviews.min > rules.interviews.max) wrong(['interviews'], 'assignments.fewest-above-most')
  if (rules.minutes.max > 0 && rules.minutes.min > rules.minutes.max)
    wrong(['minutes'], 'assignments.shortest-above-longest')
  if (rules.modes.reasonFor.some((mode) => !rules.modes.allowed.includes(mode)))
    wrong(['modes'], 'assignments.reason-for-unallowed')
  rules.sections.forEach((one, index) => {
    if (one.max > 0 && one.min > one.max) wrong(['sections', index], 'assignments.shortest-above-longest')
  })
  const sections = new Set(rules.sections.map((one) => one.id))
  const stages = new Set(rules.stages.map((one) => one.id))
  const criteria = rules.rubric.criteria.map((one) => one.id)
  const twice =
    sections.size < rules.sections.length ||
    stages.size < rules.stages.length ||
    new Set(criteria).size < criteria.length
  if (twice) wrong([], 'assignments.same-id')
  rules.stages.forEach((one, index) => {
    if (one.sections.some((wanted) => !sections.has(wanted)))
      wrong(['stages', index], 'assignments.unknown-section')
    if (one.interviews > rules.interviews.max) wrong(['stages', index], 'assignments.stage-wants-more')
    const before = rules.stages[index - 1]
    if (before && `${one.day}`.padStart(4, '0') + one.time < `${before.day}`.padStart(4, '0') + before.time)
      wrong(['stages', index], 'assignments.stages-out-of-order')
  })
  if (rules.stages.reduce((sum, one) => sum + one.weight, 0) !== 100) wrong(['stages'], 'assignments.weights')
  rules.rubric.criteria.forEach((one, index) => {
    if (one.levels.some((level) => level.points > one.points))
      wrong(['rubric', index], 'assignments.level-above-points')
    if (one.stage !== '' && !stages.has(one.stage)) wrong(['rubric', index], 'assignments.unknown-stage')
  })
}

export const assignmentRules = shape.superRefine(consistent)
export type AssignmentRules = z.output<typeof assignmentRules>
export type AssignmentFile = z.input<typeof assignmentRules>
export type StageRules = AssignmentRules['stages'][number]
export type SectionRules = AssignmentRules['sections'][number]
export type Criterion = AssignmentRules['rubric']['criteria'][number]
export type EvidenceKind = (typeof evidenceKinds)[number]
export type SectionForm = (typeof sectionForms)[number]
