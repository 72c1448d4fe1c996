import { get, handleForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { type FormState, page, PageHeader } from '../../ui/index.ts'
import { courseMember, type CourseScope, courseStaff, getCourse, isStaff } from '../courses/index.ts'
import { assignmentPath } from './assignment-path.ts'
import { getAssignment } from './assignments.queries.ts'
import { Requests } from './components/requests.tsx'
import { answerException, askException, reopenException } from './exceptions.commands.ts'
import { listExceptions } from './exceptions.queries.ts'
import { answerForm, exceptionForm } from './exceptions.schema.ts'
import { ExceptionPage } from './pages/exception.tsx'
import { whyClosed } from './rules/closed.ts'

const assignmentOf = (visit: Visit<'assignmentId'>, scope: CourseScope) =>
  getAssignment(visit.ctx, scope.courseId, visit.params.assignmentId)

async function exceptionPage(
  visit: Visit<'assignmentId' | 'courseId'>,
  scope: CourseScope,
  state?: FormState,
) {
  if (isStaff(scope.role)) throw notFound()
  const assignment = await assignmentOf(visit, scope)
  const [own, course] = await Promise.all([
    listExceptions(visit.ctx, scope.courseId, assignment.id, scope.own),
    getCourse(visit.ctx, scope.courseId),
  ])
  const closed = whyClosed(course, assignment)
  const props = {
    here: assignmentPath(visit.params),
    assignment,
    own,
    closed,
    rule: visit.query.get('rule') ?? '',
  }
  return page(
    visit,
    { title: visit.t('assignments.ask-exception'), nav: 'courses', refused: state },
    <ExceptionPage {...props} state={state} />,
  )
}

/** The request as it was answered meanwhile, with what was typed for another answer. */
async function requestPage(
  visit: Visit<'assignmentId' | 'courseId' | 'exceptionId'>,
  scope: CourseScope,
  state: FormState,
) {
  const { id, title } = await assignmentOf(visit, scope)
  const all = await listExceptions(visit.ctx, scope.courseId, id)
  const here = assignmentPath(visit.params)
  const back = { href: `${here}#requests`, label: visit.t('assignments.requests') }
  const exceptions = all.filter((one) => one.id === visit.params.exceptionId)
  if (exceptions.length === 0) throw notFound()
  return page(
    visit,
    { title, nav: 'courses', refused: state, address: back.href },
    <>
      <PageHeader title={title} back={back} />
      <Requests {...{ here, exceptions }} own={scope.own} state={state} />
    </>,
  )
}

const answerRoute = (answer: 'granted' | 'refused') =>
  post(
    `/courses/:courseId/assignments/:assignmentId/exceptions/:exceptionId/${answer}`,
    courseStaff,
    async (visit, scope) => {
      await assignmentOf(visit, scope)
      return handleForm(visit, answerForm, {
        again: (state) => requestPage(visit, scope, state),
        act: (words) => giveAnswer(visit, scope, { answer, ...words }),
      })
    },
  )

async function giveAnswer(
  visit: Visit<'assignmentId' | 'courseId' | 'exceptionId'>,
  scope: CourseScope,
  said: Parameters<typeof answerException>[3],
) {
  const { exceptionId } = visit.params
  const before = await answerException(visit.ctx, scope, exceptionId, said)
  const requests = `${assignmentPath(visit.params)}#requests`
  if (!before) return redirect(requests, { flash: { key: 'assignments.flash-reopened' } })
  if (before.answer === said.answer) return redirect(requests, { flash: { key: 'assignments.note-saved' } })
  // Back to what it was: open, or the answer that was given before.
  const back = before.answer ?? 'reopen'
  const undo = `${assignmentPath(visit.params)}/exceptions/${exceptionId}/${back}`
  // With the words of that answer, which are not kept beside another one.
  const undoWith = before.note !== '' && { undoWith: { note: before.note } }
  return redirect(requests, { flash: { key: `assignments.flash-${said.answer}`, undo, ...undoWith } })
}

/** Students ask that a rule be set aside, and the staff answer. */
export const exceptionRoutes = [
  get('/courses/:courseId/assignments/:assignmentId/exceptions/new', courseMember, (visit, scope) =>
    exceptionPage(visit, scope),
  ),
  post('/courses/:courseId/assignments/:assignmentId/exceptions', courseMember, async (visit, scope) => {
    const assignment = await assignmentOf(visit, scope)
    return handleForm(visit, exceptionForm, {
      again: (state) => exceptionPage(visit, scope, state),
      field: 'rule',
      act: async (asked) => {
        await askException(visit.ctx, scope, assignment, asked)
        return redirect(assignmentPath(visit.params), { flash: { key: 'assignments.exception-sent' } })
      },
    })
  }),
  answerRoute('granted'),
  answerRoute('refused'),
  post(
    '/courses/:courseId/assignments/:assignmentId/exceptions/:exceptionId/reopen',
    courseStaff,
    async (visit, scope) => {
      await assignmentOf(visit, scope)
      await reopenException(visit.ctx, scope, visit.params.exceptionId)
      return redirect(`${assignmentPath(visit.params)}#requests`, {
        flash: { key: 'assignments.flash-reopened' },
      })
    },
  ),
]
