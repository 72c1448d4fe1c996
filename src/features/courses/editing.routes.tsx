import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { localDate, localTime } from '../../shared/dates.ts'
import { forbidden } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { type FormState, page } from '../../ui/index.ts'
import { afterButton, questionsIn, questionsToKeep, type TypedQuestion } from './assignment-questions.ts'
import { type CourseScope, courseStaff } from './courses.policy.ts'
import { type Assignment, getAssignment, getCourse, listQuestionRows } from './courses.queries.ts'
import { assignmentChange, courseForm, questionLimits } from './courses.schema.ts'
import { canManage } from './courses.ts'
import { archiveAssignment, archiveCourse, editAssignment, editCourse } from './editing.commands.ts'
import { EditAssignmentPage } from './pages/edit-assignment.tsx'
import { EditCoursePage } from './pages/edit-course.tsx'
import { refusal } from './refusal.ts'

const options = (title: string, state?: FormState) =>
  ({ title, nav: 'courses', status: state?.errors ? 422 : 200 }) as const

async function editCoursePage(visit: Visit, scope: CourseScope, state?: FormState) {
  if (!canManage(scope.role)) throw forbidden()
  const course = await getCourse(visit.ctx, scope.courseId)
  const title = visit.t('courses.edit-title', { name: course.title })
  return page(visit, options(title, state), <EditCoursePage course={course} {...(state && { state })} />)
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
    ? { [`question:${extra.id}`]: { key: 'courses.too-many-questions', params: { max: most } } }
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
    flash: { key: 'courses.assignment-changed' },
  })
}

const archiveRoute = (archived: boolean) => {
  const [part, undo] = archived ? (['archive', 'unarchive'] as const) : (['unarchive', 'archive'] as const)
  return [
    post(`/courses/:courseId/${part}`, courseStaff, async (visit, scope) => {
      await archiveCourse(visit.ctx, scope, archived)
      const here = `/courses/${scope.courseId}`
      return redirect(here, { flash: { key: `courses.course-${part}d`, undo: `${here}/${undo}` } })
    }),
    post(`/courses/:courseId/assignments/:assignmentId/${part}`, courseStaff, async (visit, scope) => {
      const id = visit.params['assignmentId']!
      await archiveAssignment(visit.ctx, scope, id, archived)
      const here = `/courses/${scope.courseId}/assignments/${id}`
      return redirect(here, { flash: { key: `courses.assignment-${part}d`, undo: `${here}/${undo}` } })
    }),
  ]
}

export const editingRoutes = [
  get('/courses/:courseId/edit', courseStaff, (visit, scope) => editCoursePage(visit, scope)),
  post('/courses/:courseId/edit', courseStaff, async (visit, scope) => {
    const form = parseForm(courseForm, await visit.form())
    if (!form.ok) return editCoursePage(visit, scope, form)
    await editCourse(visit.ctx, scope, form.value)
    return redirect(`/courses/${scope.courseId}`, { flash: { key: 'courses.course-changed' } })
  }),
  get('/courses/:courseId/assignments/:assignmentId/edit', courseStaff, (visit, scope) =>
    editAssignmentPage(visit, scope),
  ),
  post('/courses/:courseId/assignments/:assignmentId/edit', courseStaff, changeAssignment),
  ...archiveRoute(true),
  ...archiveRoute(false),
]
