import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { forbidden } from '../../shared/errors.ts'
import { type FormState, page } from '../../ui/index.ts'
import { type CourseScope, courseStaff, mayCreateCourse } from './courses.policy.ts'
import { getCourse } from './courses.queries.ts'
import { courseForm } from './courses.schema.ts'
import { canManage } from './courses.ts'
import { archiveCourse, editCourse } from './editing.commands.ts'
import { EditCoursePage } from './pages/edit-course.tsx'

const options = (title: string, state?: FormState) =>
  ({ title, nav: 'courses', status: state?.errors ? 422 : 200 }) as const

async function editCoursePage(visit: Visit, scope: CourseScope, state?: FormState) {
  if (!canManage(scope.role)) throw forbidden()
  const course = await getCourse(visit.ctx, scope.courseId)
  const title = visit.t('courses.edit-title', { name: course.title })
  const mayCopy = await mayCreateCourse(visit.ctx, visit.actor)
  return page(
    visit,
    options(title, state),
    <EditCoursePage {...{ course, mayCopy }} {...(state && { state })} />,
  )
}

const archiveRoute = (archived: boolean) => {
  const [part, undo] = archived ? (['archive', 'unarchive'] as const) : (['unarchive', 'archive'] as const)
  return post(`/courses/:courseId/${part}`, courseStaff, async (visit, scope) => {
    await archiveCourse(visit.ctx, scope, archived)
    const here = `/courses/${scope.courseId}`
    return redirect(here, { flash: { key: `courses.course-${part}d`, undo: `${here}/${undo}` } })
  })
}

export const editingRoutes = [
  get('/courses/:courseId/edit', courseStaff, (visit, scope) => editCoursePage(visit, scope)),
  post('/courses/:courseId/edit', courseStaff, async (visit, scope) => {
    const form = parseForm(courseForm, await visit.form())
    if (!form.ok) return editCoursePage(visit, scope, form)
    await editCourse(visit.ctx, scope, form.value)
    return redirect(`/courses/${scope.courseId}`, { flash: { key: 'courses.course-changed' } })
  }),
  archiveRoute(true),
  archiveRoute(false),
]
