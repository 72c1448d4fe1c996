import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { localDate, localTime } from '../../shared/dates.ts'
import { newId } from '../../shared/ids.ts'
import { type FormState, page } from '../../ui/index.ts'
import { courseMember, type CourseScope, courseStaff, getCourse, isStaff, refusal } from '../courses/index.ts'
import { listInterviews } from '../interviews/index.ts'
import { afterButton, questionsIn, questionsToKeep, type TypedQuestion } from './assignment-questions.ts'
import { archiveAssignment, createAssignment, editAssignment } from './assignments.commands.ts'
import {
  type Assignment,
  getAssignment,
  listQuestionRows,
  listRequiredQuestions,
} from './assignments.queries.ts'
import { assignmentChange, assignmentForm, questionLimits } from './assignments.schema.ts'
import { AssignmentPage, NewAssignmentPage } from './pages/assignment.tsx'
import { EditAssignmentPage } from './pages/edit-assignment.tsx'

const options = (title: string, state?: FormState) =>
  ({ title, nav: 'courses', status: state?.errors ? 422 : 200 }) as const

async function newAssignmentPage(visit: Visit, scope: CourseScope, state?: FormState) {
  const course = await getCourse(visit.ctx, scope.courseId)
  return page(
    visit,
    options(visit.t('courses.new-assignment'), state),
    <NewAssignmentPage course={course} {...(state && { state })} />,
  )
}

/** An assignment as its form shows it. */
const typedOf = (assignment: Assignment): FormState['values'] => ({
  title: assignment.title,
  instructions: assignment.instructions,
  interviewsWanted: assignment.interviewsWanted,
  date: localDate(assignment.dueAt, assignment.zone),
  time: localTime(assignment.dueAt, assignment.zone),
  zone: assignment.zone,
})

interface EditState {
  state: FormState
  questions: readonly TypedQuestion[]
}

async function editAssignmentPage(visit: Visit, scope: CourseScope, typed?: EditState) {
  const assignment = await getAssignment(visit.ctx, scope.courseId, visit.params['assignmentId']!)
  const questions = typed?.questions ?? (await listQuestionRows(visit.ctx, scope.courseId, assignment.id))
  const state = typed?.state ?? { values: typedOf(assignment) }
  const title = visit.t('courses.edit-title', { name: assignment.title })
  return page(visit, options(title, state), <EditAssignmentPage {...{ assignment, questions, state }} />)
}

/** What is wrong with the questions, at the first field it is about. */
function questionErrors(questions: readonly TypedQuestion[]): FormState['errors'] {
  const { longest: max, most } = questionLimits
  const long = questions.find(({ text }) => text.length > max)
  if (long) return { [`question:${long.id}`]: { key: 'form.too-long', params: { max } } }
  const extra = questions[most]
  return extra
    ? { [`question:${extra.id}`]: { key: 'assignments.too-many-questions', params: { max: most } } }
    : {}
}

async function changeAssignment(visit: Visit, scope: CourseScope) {
  const id = visit.params['assignmentId']!
  await getAssignment(visit.ctx, scope.courseId, id)
  const body = await visit.form()
  const typed = questionsIn(body)
  const arranged = afterButton(typed, body.values['act'] ?? '', newId())
  if (arranged)
    return editAssignmentPage(visit, scope, { state: { values: body.values }, questions: arranged })
  const questions = questionsToKeep(typed)
  const form = parseForm(assignmentChange, body)
  const errors = { ...(form.ok ? {} : form.errors), ...questionErrors(questions) }
  if (!form.ok || Object.keys(errors).length > 0)
    return editAssignmentPage(visit, scope, { state: { values: body.values, errors }, questions: typed })
  try {
    await editAssignment(visit.ctx, scope, id, { ...form.value, questions })
  } catch (error) {
    return editAssignmentPage(visit, scope, { state: refusal(error, 'date', body.values), questions: typed })
  }
  return redirect(`/courses/${scope.courseId}/assignments/${id}`, {
    flash: { key: 'assignments.changed' },
  })
}

const archiveRoute = (archived: boolean) => {
  const [part, undo] = archived ? (['archive', 'unarchive'] as const) : (['unarchive', 'archive'] as const)
  return post(`/courses/:courseId/assignments/:assignmentId/${part}`, courseStaff, async (visit, scope) => {
    const id = visit.params['assignmentId']!
    await archiveAssignment(visit.ctx, scope, id, archived)
    const here = `/courses/${scope.courseId}/assignments/${id}`
    return redirect(here, { flash: { key: `assignments.${part}d`, undo: `${here}/${undo}` } })
  })
}

export const assignmentRoutes = [
  get('/courses/:courseId/assignments/new', courseStaff, (visit, scope) => newAssignmentPage(visit, scope)),
  post('/courses/:courseId/assignments', courseStaff, async (visit, scope) => {
    const body = await visit.form()
    const form = parseForm(assignmentForm, body)
    if (!form.ok) return newAssignmentPage(visit, scope, form)
    try {
      const id = await createAssignment(visit.ctx, scope, form.value)
      return redirect(`/courses/${scope.courseId}/assignments/${id}`, {
        flash: { key: 'assignments.created' },
      })
    } catch (error) {
      return newAssignmentPage(visit, scope, refusal(error, 'date', body.values))
    }
  }),
  get('/courses/:courseId/assignments/:assignmentId', courseMember, async (visit, scope) => {
    const { ctx } = visit
    const assignment = await getAssignment(ctx, scope.courseId, visit.params['assignmentId']!)
    const [course, questions] = await Promise.all([
      getCourse(ctx, scope.courseId),
      listRequiredQuestions(ctx, scope.courseId, assignment.id),
    ])
    const interviews = isStaff(scope.role)
      ? []
      : await listInterviews(ctx, scope.own, { aimIds: [assignment.id] })
    return page(
      visit,
      options(assignment.title),
      <AssignmentPage {...{ scope, course, assignment, questions, interviews }} />,
    )
  }),
  get('/courses/:courseId/assignments/:assignmentId/edit', courseStaff, (visit, scope) =>
    editAssignmentPage(visit, scope),
  ),
  post('/courses/:courseId/assignments/:assignmentId/edit', courseStaff, changeAssignment),
  archiveRoute(true),
  archiveRoute(false),
]
