import {
  type FormBody,
  get,
  mergedFlash,
  parseMerged,
  post,
  postLocked,
  redirect,
  type Visit,
} from '../../platform/web/index.ts'
import { formatCalendarDay } from '../../shared/date-format.ts'
import { forbidden } from '../../shared/errors.ts'
import { type FormState, page } from '../../ui/index.ts'
import { type CourseScope, courseStaff, mayCreateCourse } from './courses.policy.ts'
import { labels, formValuesOf } from './course-form.ts'
import { type Course, getCourse } from './courses.queries.ts'
import { courseForm } from './courses.schema.ts'
import { canManage } from './courses.ts'
import { archiveCourse, editCourse, lockCourse } from './editing.commands.ts'
import { EditCoursePage } from './pages/edit-course.tsx'

const options = (title: string, state?: FormState) =>
  ({ title, nav: 'courses', refused: state?.errors }) as const

async function editCoursePage(visit: Visit, scope: CourseScope, state?: FormState) {
  if (!canManage(scope.role)) throw forbidden()
  const course = await getCourse(visit.ctx, scope.courseId)
  const title = visit.t('courses.edit-title', { name: course.title })
  const mayCopy = await mayCreateCourse(visit.ctx, visit.actor)
  return page(visit, options(title, state), <EditCoursePage {...{ course, mayCopy }} state={state} />)
}

async function changeCourse(visit: Visit, scope: CourseScope, body: FormBody, course: Course) {
  const { t, locale } = visit
  const { parsed, conflicts } = parseMerged(courseForm, body, {
    stored: formValuesOf(course),
    formValuesOf,
  })
  if (!parsed.ok) return editCoursePage(visit, scope, parsed)
  await editCourse(visit.ctx, scope, parsed.value)
  const flash = mergedFlash(t, conflicts, labels, ({ name, discarded }) =>
    name.endsWith('On') ? formatCalendarDay(discarded, locale) : discarded,
  )
  return redirect(`/courses/${scope.courseId}`, { flash: flash ?? { key: 'courses.course-changed' } })
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
  postLocked(
    '/courses/:courseId/edit',
    courseStaff,
    (visit, scope) => lockCourse(visit.ctx, scope),
    changeCourse,
  ),
  archiveRoute(true),
  archiveRoute(false),
]
