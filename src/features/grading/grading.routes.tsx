import { type FormErrors, get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { AppError, forbidden, notFound } from '../../shared/errors.ts'
import { type FormState, page } from '../../ui/index.ts'
import { assignmentPath, getAssignment, type WholeAssignment } from '../assignments/index.ts'
import { type CourseScope, courseStaff, listMembers, listSections, sectionsOf } from '../courses/index.ts'
import {
  getSubmission,
  listAnswered,
  listLeft,
  listReceipts,
  submissionDocument,
} from '../submissions/index.ts'
import { feedbackRoutes } from './feedback.routes.tsx'
import { answerEarly, forgetComments, gradeSubmission, releaseGrades } from './grading.commands.ts'
import { findFeedback, listComments, listGrades, listGradesOf, listReleases } from './grading.queries.ts'
import { earlyIn, gradeIn, releaseForm } from './grading.schema.ts'
import {
  criteriaOf,
  deductionsOf,
  neighbours,
  nextOpen,
  queueQuery,
  type QueueView,
  rubricMark,
} from './grading.ts'
import { GradePage } from './pages/grade.tsx'
import { type GradeRow, GradingPage } from './pages/list.tsx'

/** What is shown of the queue, as it is carried from page to page. */
const viewOf = ({ query }: Visit): QueueView => ({
  hidden: query.get('hidden') === 'yes',
  section: query.get('section') ?? '',
  stage: query.get('stage') ?? '',
  open: query.get('show') === 'open',
})
const queryOf = (visit: Visit) => queueQuery(viewOf(visit))

const assignmentOf = (visit: Visit<'assignmentId'>, scope: CourseScope) =>
  getAssignment(visit.ctx, scope.courseId, visit.params.assignmentId)

/**
 * The submissions that count, stage by stage, by name; where names are hidden, by a number that says nothing. Shown are
 * those of the section and the stage that were chosen.
 */
async function rowsOf(
  visit: Visit,
  scope: CourseScope,
  assignment: WholeAssignment,
): Promise<{
  all: GradeRow[]
  shown: GradeRow[]
  isOwnLeftOut: boolean
  view: QueueView
  sections: readonly string[]
}> {
  const { ctx, t } = visit
  const asked = viewOf(visit)
  const [receipts, members, left, grades, placed] = await Promise.all([
    listReceipts(ctx, scope.courseId, assignment.id),
    listMembers(ctx, scope.courseId),
    listLeft(ctx, scope.courseId, assignment.id),
    listGrades(ctx, scope.courseId, assignment.id),
    listSections(ctx, scope.courseId),
  ])
  const early = receipts.filter(({ purpose }) => purpose === 'early').map(({ id }) => id)
  const answered = await listAnswered(ctx, scope.courseId, early)
  const enrolled = new Map(members.map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null) => enrolled.get(id ?? '') ?? left.get(id ?? '')
  const authors = [...new Set(receipts.map(({ authorId }) => authorId))].toSorted()
  const order = new Map(assignment.rules.stages.map(({ id }, index) => [id, index]))
  // What the reader handed in as a student waits for somebody else.
  const others = receipts.filter(({ studentId }) => studentId !== scope.own)
  const isOwnLeftOut = others.length < receipts.length
  const all = others
    .map((receipt) => ({
      ...receipt,
      grade: grades.find(({ submissionId }) => submissionId === receipt.id),
      answered: answered.has(receipt.id),
      who: asked.hidden
        ? t('grading.student-n', { n: authors.indexOf(receipt.authorId) + 1 })
        : (nameOf(receipt.studentId) ?? t('submissions.former-student')),
      isEnrolled: enrolled.has(receipt.studentId ?? ''),
    }))
    .toSorted(
      (one, other) =>
        (order.get(one.stageId) ?? 0) - (order.get(other.stageId) ?? 0) ||
        one.who.localeCompare(other.who, visit.locale, { numeric: true }),
    )
  // A section that has gone from the list, or a stage from the assignment, shows everything.
  const sections = sectionsOf([...placed.values()].map((section) => ({ section })))
  const view = {
    ...asked,
    section: sections.includes(asked.section) ? asked.section : '',
    stage: order.has(asked.stage) ? asked.stage : '',
  }
  const shown = all.filter(
    ({ studentId, stageId }) =>
      (view.section === '' || placed.get(studentId ?? '') === view.section) &&
      (view.stage === '' || stageId === view.stage),
  )
  return { all, shown, isOwnLeftOut, view, sections }
}

async function listPage(visit: Visit<'assignmentId' | 'courseId'>, scope: CourseScope, state?: FormState) {
  const assignment = await assignmentOf(visit, scope)
  const [{ shown: rows, isOwnLeftOut, view, sections }, releases] = await Promise.all([
    rowsOf(visit, scope, assignment),
    listReleases(visit.ctx, scope.courseId, assignment.id),
  ])
  const props = {
    here: assignmentPath(visit.params),
    view,
    sections,
    assignment,
    rows,
    isOwnLeftOut,
    releases,
  }
  return page(
    visit,
    { title: visit.t('grading.title'), nav: 'courses', wide: true, refused: state },
    <GradingPage {...props} now={visit.now} state={state} />,
  )
}

/** The submission with its stage's criteria. @throws AppError `not-found`, `own-work` */
async function gradedOf(visit: Visit<'assignmentId' | 'submissionId'>, scope: CourseScope) {
  const assignment = await assignmentOf(visit, scope)
  const submission = await getSubmission(visit.ctx, scope.courseId, visit.params.submissionId)
  const stage = assignment.rules.stages.find(({ id }) => id === submission.stageId)
  if (submission.assignmentId !== assignment.id) throw notFound()
  if (submission.studentId === scope.own) throw forbidden('own-work')
  return {
    assignment,
    submission,
    criteria: criteriaOf(assignment.rules, stage ?? assignment.rules.stages.at(-1)!),
  }
}

async function gradePage(
  visit: Visit<'assignmentId' | 'courseId' | 'submissionId'>,
  scope: CourseScope,
  state?: FormState,
) {
  const { ctx, locale, t } = visit
  const { assignment, submission, criteria } = await gradedOf(visit, scope)
  const [{ all, shown }, grades, feedback, comments] = await Promise.all([
    rowsOf(visit, scope, assignment),
    listGradesOf(ctx, scope.courseId, assignment.id, submission.id),
    findFeedback(ctx, scope.courseId, submission.id),
    listComments(ctx, scope.courseId),
  ])
  // The student's place in the queue is that of the submission that counts, also on the page of an earlier one.
  const counts = all.find(
    ({ authorId, stageId }) => authorId === submission.authorId && stageId === submission.stageId,
  )!
  const { who } = counts
  const { at, previous, next } = neighbours(shown, counts.id)
  const author = viewOf(visit).hidden ? '' : who
  const document = submissionDocument(submission, { author, locale, zone: assignment.zone, t })
  const link = (row: GradeRow | undefined) =>
    row ? `${assignmentPath(visit.params)}/grading/${row.id}${queryOf(visit)}` : null
  const props = {
    here: assignmentPath(visit.params),
    query: queryOf(visit),
    hidden: viewOf(visit).hidden,
    assignment,
    submission,
    who,
    document,
    criteria,
    grades,
    feedback,
    comments,
    newer: counts.id === submission.id ? null : link(counts),
    place: { at, of: shown.length, previous: link(previous), next: link(next) },
    isLast: !nextOpen(shown, counts.id),
  }
  return page(
    visit,
    {
      title: t('grading.title-of', { who, stage: submission.content.stage.title }),
      nav: 'courses',
      wide: true,
      refused: state?.errors,
    },
    <GradePage {...props} state={state} />,
  )
}

/** The form is older than what is on record: it comes back with what was typed. */
const staleForm = ['graded-meanwhile', 'name-erased-meanwhile', 'handed-in-again'] as const

async function grade(visit: Visit<'assignmentId' | 'courseId' | 'submissionId'>, scope: CourseScope) {
  const { assignment, submission, criteria } = await gradedOf(visit, scope)
  const body = await visit.form()
  const again = (errors?: FormErrors, stale = '') => {
    // Where the form was older than the record, what the page shows now is what was seen from here on.
    const { [stale]: _, ...typed } = body.values
    const lists = { 'deduction[]': body.all('deduction[]'), 'comment[]': body.all('comment[]') }
    return gradePage(visit, scope, { ...(errors && { errors }), values: { ...typed, ...lists } })
  }
  // Nothing is graded by it, and what was typed so far stays.
  if (body.values['act'] === 'forget') {
    await forgetComments(visit.ctx, scope, body.all('comment[]'))
    return again()
  }
  const { version = submission.id } = body.values
  if (version !== submission.id) return again({ '': { key: 'error.earlier-version', params: {} } }, 'version')
  const isEarly = submission.purpose === 'early'
  try {
    if (isEarly) {
      const form = earlyIn(body)
      if (!form.ok) return again(form.errors)
      await answerEarly(visit.ctx, scope, submission, form.value)
    } else {
      const { rubric = '' } = body.values
      const [last] = await listGradesOf(visit.ctx, scope.courseId, assignment.id, submission.id)
      const deductions = deductionsOf(assignment.rules.rubric, last?.deductions)
      const isKnown = (ticked: string) => deductions.some(({ id }) => id === ticked)
      // A page from before there was a mark may know deductions by other names.
      const isOlder =
        rubric === ''
          ? !body.all('deduction[]').every(isKnown)
          : rubric !== rubricMark(criteria, assignment.rules.rubric)
      if (isOlder) return again({ '': { key: 'error.rubric-changed-meanwhile', params: {} } }, 'rubric')
      const form = gradeIn(body, criteria, deductions)
      if (!form.ok) return again(form.errors)
      await gradeSubmission(visit.ctx, scope, { submission, rules: assignment.rules }, form.value)
    }
  } catch (error) {
    const code = error instanceof AppError && staleForm.find((one) => one === error.code)
    if (!code) throw error
    return again({ '': { key: `error.${code}`, params: {} } }, 'seen')
  }
  const next = nextOpen((await rowsOf(visit, scope, assignment)).shown, submission.id)
  const list = `${assignmentPath(visit.params)}/grading`
  const releases = await listReleases(visit.ctx, scope.courseId, assignment.id)
  const seenFrom = isEarly ? visit.now : releases.get(submission.stageId)
  const saved = seenFrom && (seenFrom <= visit.now ? 'grading.saved-released' : 'grading.saved-later')
  const flash = { key: saved ?? 'grading.saved' } as const
  if (body.values['act'] === 'stay') return redirect(`${list}/${submission.id}${queryOf(visit)}`, { flash })
  return redirect(next ? `${list}/${next.id}${queryOf(visit)}` : `${list}${queryOf(visit)}`, { flash })
}

export const gradingRoutes = [
  get('/courses/:courseId/assignments/:assignmentId/grading', courseStaff, (visit, scope) =>
    listPage(visit, scope),
  ),
  post('/courses/:courseId/assignments/:assignmentId/grading/release', courseStaff, async (visit, scope) => {
    const assignment = await assignmentOf(visit, scope)
    const form = parseForm(releaseForm, await visit.form())
    if (!form.ok) return listPage(visit, scope, form)
    if (!assignment.rules.stages.some(({ id }) => id === form.value.stage)) throw notFound()
    const { id: assignmentId, zone } = assignment
    const seenFrom = await releaseGrades(visit.ctx, scope, { assignmentId, zone }, form.value)
    const released = seenFrom && seenFrom > visit.now ? 'grading.released-later' : 'grading.released-flash'
    const key = seenFrom ? released : 'grading.hidden-flash'
    return redirect(`${assignmentPath(visit.params)}/grading${queryOf(visit)}#release-${form.value.stage}`, {
      flash: { key },
    })
  }),
  get('/courses/:courseId/assignments/:assignmentId/grading/:submissionId', courseStaff, (visit, scope) =>
    gradePage(visit, scope),
  ),
  post('/courses/:courseId/assignments/:assignmentId/grading/:submissionId', courseStaff, grade),
  ...feedbackRoutes,
]
