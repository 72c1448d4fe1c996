/** From a rubric and what was ticked to a grade. Pure. */
import { createHash } from 'node:crypto'
import type { AssignmentRules, Criterion, StageRules } from '../assignments/index.ts'

const hashOf = (words: string): string => createHash('sha256').update(words).digest('base64url')

/** By its words: its place changes when one is put in before it. Where one is asked twice, its number is added. */
function questionId(questions: AssignmentRules['questions'], index: number): string {
  const { text } = questions[index]!
  const before = questions.slice(0, index).filter((one) => one.text === text).length
  return `question-${hashOf(text).slice(0, 16)}${before > 0 ? `-${before + 1}` : ''}`
}

/** What one stage is graded by: its criteria, and each question that has points of its own. */
export function criteriaOf(rules: AssignmentRules, stage: StageRules): Criterion[] {
  const last = rules.stages.at(-1)!.id
  const own = rules.rubric.criteria.filter((criterion) => (criterion.stage || last) === stage.id)
  const asksAnswers = rules.sections.some(({ id, form }) => form === 'answers' && stage.sections.includes(id))
  const questions = asksAnswers
    ? rules.questions.flatMap(({ text, points }, index) =>
        points > 0
          ? [{ id: questionId(rules.questions, index), title: text, points, levels: [], stage: stage.id }]
          : [],
      )
    : []
  const criteria = [...questions, ...own]
  // An assignment without a rubric is graded out of a hundred.
  return criteria.length > 0
    ? criteria
    : [{ id: 'whole', title: stage.title, points: 100, levels: [], stage: stage.id }]
}

export interface Score {
  id: string
  title: string
  /** The level that was reached, as the rubric named it then; grades from before this was kept have none. */
  level?: string
  points: number
  of: number
}

export interface Deduction {
  title: string
  points: number
}

interface GivenPoints {
  scores: readonly Score[]
  deductions: readonly Deduction[]
}

/**
 * What the last grade gave for a criterion. Questions are known by their words; older grades numbered them by
 * their place.
 */
export const givenFor = ({ id, title }: Pick<Criterion, 'id' | 'title'>, scores: readonly Score[]) =>
  scores.find((score) =>
    id.startsWith('question-') ? score.id.startsWith('question-') && score.title === title : score.id === id,
  )

type Level = Criterion['levels'][number]

/** A form knows a level by its points and words, as it does a deduction: two may be worth the same. */
export const levelValue = ({ points, title }: Level): string => `${points} ${title}`

/** The level that a score reached: the one that was chosen, or the only one that is worth as much. */
export function levelFor(
  levels: readonly Level[],
  { points, level }: Pick<Score, 'points' | 'level'>,
): Level | undefined {
  const worth = levels.filter((one) => one.points === points)
  return worth.find(({ title }) => title === level) ?? (worth.length === 1 ? worth[0] : undefined)
}

/**
 * What can be taken off: the rubric's deductions, and those of the last grade that are not in the rubric any more. A form
 * knows each by its words and points, since the rubric may be rearranged while it is open.
 */
export function deductionsOf(
  { deductions }: AssignmentRules['rubric'],
  last: readonly Deduction[] = [],
): (Deduction & { id: string; given: boolean })[] {
  // Each that was given stands for one of the rubric's: the same, or else one of the same words whose points changed.
  const left = [...last]
  const takeGiven = (isIt: (one: Deduction) => boolean) => {
    const at = left.findIndex(isIt)
    return at >= 0 && left.splice(at, 1).length > 0
  }
  const isSame = (one: Deduction) => (other: Deduction) =>
    other.title === one.title && other.points === one.points
  const unchanged = deductions.map((one) => takeGiven(isSame(one)))
  const known = deductions.map((one, index) => ({
    ...one,
    given: unchanged[index] || takeGiven(({ title }) => title === one.title),
  }))
  return [...known, ...left.map((one) => ({ ...one, given: true }))].map((one, index, all) => {
    const before = all.slice(0, index).filter(isSame(one)).length
    const { title, points, given } = one
    return { id: `${points} ${title}${before > 0 ? `-${before + 1}` : ''}`, title, points, given }
  })
}

/**
 * What a grading form was drawn with: the grade, or when the words were written, and the words themselves, out of which a
 * person's name may be taken without either changing.
 */
export const seenMark = (at: string, words: string): string => `${at} ${hashOf(words)}`

/** What a grading form was drawn by: the criteria with their points and levels, and what the rubric takes off. */
export const rubricMark = (
  criteria: readonly Criterion[],
  { deductions }: Pick<AssignmentRules['rubric'], 'deductions'>,
): string => hashOf(JSON.stringify([criteria, deductions.map(({ title, points }) => [title, points])]))

/** Two decimals, as they are stored and shown. */
const rounded = (points: number) => Math.round(points * 100) / 100

export interface Total {
  points: number
  of: number
  /** Percent of the points taken off for lateness. */
  latePercent: number
}

/**
 * The points in the end: what was scored, less deductions, less so much percent for each late day, and for effort
 * without a talk at most the share that the assignment gives. Never below zero.
 */
export function totalOf(
  { rubric, effort }: Pick<AssignmentRules, 'rubric' | 'effort'>,
  graded: GivenPoints,
  submission: { lateDays: number; purpose: 'final' | 'early' | 'effort' },
): Total {
  const of = graded.scores.reduce((sum, score) => sum + score.of, 0)
  const scored = graded.scores.reduce((sum, score) => sum + score.points, 0)
  const deducted = graded.deductions.reduce((sum, deduction) => sum + deduction.points, 0)
  const latePercent = Math.min(100, submission.lateDays * rubric.latePerDay)
  const most = submission.purpose === 'effort' ? (of * (effort?.percent ?? 100)) / 100 : Infinity
  const points = Math.max(0, Math.min(scored - deducted, most) * (1 - latePercent / 100))
  return { points: rounded(points), of: rounded(of), latePercent }
}

/** The percent that effort without a talk was held to, where more had been scored; told from the grade itself. */
export function effortCap(
  { scores, deductions, points, of, latePercent }: Total & GivenPoints,
  purpose: 'final' | 'early' | 'effort',
): number | undefined {
  if (purpose !== 'effort' || latePercent === 100 || of === 0) return undefined
  const inTime = points / (1 - latePercent / 100)
  const sum = (list: readonly { points: number }[]) => list.reduce((all, one) => all + one.points, 0)
  const percent = Math.round((inTime / of) * 100)
  return percent < Math.round(((sum(scores) - sum(deductions)) / of) * 100) ? percent : undefined
}

/** Whether lateness would cost other than it did when the grade was given: more time may have been given since. */
export const lateChanged = (
  rules: Pick<AssignmentRules, 'rubric' | 'effort'>,
  grade: GivenPoints & { latePercent: number },
  submission: { lateDays: number; purpose: 'final' | 'early' | 'effort' },
): boolean => totalOf(rules, grade, submission).latePercent !== grade.latePercent

/** Percent of a whole assignment from what each stage got; nothing before anything is graded. */
export function percentOf(
  stages: readonly Pick<StageRules, 'id' | 'weight'>[],
  totals: ReadonlyMap<string, Pick<Total, 'points' | 'of'>>,
): number | undefined {
  const graded = stages.filter(({ id }) => totals.has(id))
  const weight = graded.reduce((sum, stage) => sum + stage.weight, 0)
  if (weight === 0) return undefined
  const gained = graded.reduce((sum, stage) => {
    const { points, of } = totals.get(stage.id)!
    return sum + (of > 0 ? (points / of) * stage.weight : 0)
  }, 0)
  return rounded((gained / weight) * 100)
}

/** What stands at a place in a list, and its neighbours: from student to student without going back. */
export function neighbours<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
): { at: number; previous?: Item; next?: Item } {
  const at = items.findIndex((item) => item.id === id)
  const [previous, next] = [items[at - 1], items[at + 1]]
  return { at, ...(previous && at > 0 && { previous }), ...(next && { next }) }
}

interface Waiting {
  purpose: 'final' | 'early' | 'effort'
  grade: unknown
  /** Whether its student got words for it. */
  answered: boolean
  /** Nobody waits for a grade of work whose student left the course. */
  isEnrolled: boolean
}

/** Whether work waits for staff: early work for words, everything else for a grade. */
export const isOpen = ({ purpose, grade, answered, isEnrolled }: Waiting): boolean =>
  isEnrolled && (purpose === 'early' ? !answered : !grade)

/** What waits next after a place in the queue, from its end on again at the top. */
export function nextOpen<Item extends Waiting & { id: string }>(
  items: readonly Item[],
  id: string,
): Item | undefined {
  const after = items.findIndex((item) => item.id === id) + 1
  return [...items.slice(after), ...items.slice(0, after)].find((item) => item.id !== id && isOpen(item))
}

/** What of the queue is shown. */
export interface QueueView {
  /** A number in place of each name. */
  hidden: boolean
  /** A section of the class list; empty is everybody. */
  section: string
  /** A stage of the assignment; empty is all of them. */
  stage: string
  /** Only what waits; in the list alone, since the queue goes on to it anyway. */
  open: boolean
}

/** A view as a query, `?` included; empty for the usual view. */
export function queueQuery({ hidden, section, stage, open }: QueueView): string {
  const query = new URLSearchParams({
    ...(hidden && { hidden: 'yes' }),
    ...(section && { section }),
    ...(stage && { stage }),
    ...(open && { show: 'open' }),
  })
  return query.size === 0 ? '' : `?${query}`
}
