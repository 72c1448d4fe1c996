import { renderPdf } from '../../platform/documents/index.ts'
import { file, get, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { documentFileName } from '../../shared/printed-document.ts'
import { page } from '../../ui/index.ts'
import { findAccount } from '../accounts/index.ts'
import { assignmentPath } from '../assignments/index.ts'
import { courseMember, type CourseScope, isStaff } from '../courses/index.ts'
import { getSubmission } from '../submissions/index.ts'
import { feedbackDocument } from './feedback-document.ts'
import { findFeedback, findReleased, listGradesOf } from './grading.queries.ts'
import { FeedbackPage } from './pages/feedback.tsx'

// What is given back, for staff and for the student it is about.

/** A submission with what was given back: for staff always, for its student, also one on the staff by now, once it is released. */
async function givenBack(visit: Visit<'assignmentId' | 'submissionId'>, scope: CourseScope) {
  const { ctx } = visit
  const staff = isStaff(scope.role)
  const submission = await getSubmission(
    ctx,
    scope.courseId,
    visit.params.submissionId,
    staff ? undefined : scope.own,
  )
  if (submission.assignmentId !== visit.params.assignmentId) throw notFound()
  if (!staff || submission.studentId === scope.own) {
    const released = await findReleased(ctx, scope.own, scope.courseId, submission)
    if (!released) throw notFound()
    return { submission, ...released }
  }
  const [grades, feedback] = await Promise.all([
    listGradesOf(ctx, scope.courseId, submission.assignmentId, submission.id),
    findFeedback(ctx, scope.courseId, submission.id),
  ])
  return { submission, grade: grades[0], feedback: feedback?.text ?? '' }
}

export const feedbackRoutes = [
  get(
    '/courses/:courseId/assignments/:assignmentId/submissions/:submissionId/feedback',
    courseMember,
    async (visit, scope) => {
      const given = await givenBack(visit, scope)
      const title = visit.t('grading.feedback-title', { stage: given.submission.content.stage.title })
      return page(
        visit,
        { title, nav: 'courses' },
        <FeedbackPage here={assignmentPath(visit.params)} {...given} />,
      )
    },
  ),
  get(
    '/courses/:courseId/assignments/:assignmentId/submissions/:submissionId/feedback.pdf',
    courseMember,
    async (visit, scope) => {
      const given = await givenBack(visit, scope)
      const { studentId } = given.submission
      const account = studentId ? await findAccount(visit.ctx, studentId) : undefined
      const document = feedbackDocument({ ...given, author: account?.name ?? '' }, visit.t)
      const pdf = await renderPdf('platform/documents/printed.typ', document, visit.now)
      const name = documentFileName([document.kind, account?.name ?? ''], 'pdf')
      return file(pdf.bytes, { type: 'application/pdf', name })
    },
  ),
]
