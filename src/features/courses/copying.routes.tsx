import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { forbidden } from '../../shared/errors.ts'
import { submittedId } from '../../shared/ids.ts'
import { type FormState, page } from '../../ui/index.ts'
import { listAssignments } from '../assignments/index.ts'
import { copyCourse } from './copying.commands.ts'
import { type CourseScope, courseStaff, mayCreateCourse } from './courses.policy.ts'
import { getCourse } from './courses.queries.ts'
import { courseForm } from './courses.schema.ts'
import { canManage } from './courses.ts'
import { CopyCoursePage } from './pages/copy-course.tsx'

/** Its instructors, where the instance lets them make courses at all. */
async function creatorOf({ ctx, actor }: Visit, scope: CourseScope) {
  if (!actor || !canManage(scope.role) || !(await mayCreateCourse(ctx, actor))) throw forbidden()
  return actor
}

async function copyPage(visit: Visit, scope: CourseScope, state?: FormState) {
  await creatorOf(visit, scope)
  const [course, assignments] = await Promise.all([
    getCourse(visit.ctx, scope.courseId),
    listAssignments(visit.ctx, scope.courseId),
  ])
  const archived = assignments.filter(({ archivedAt }) => archivedAt).length
  const title = visit.t('courses.copy-title', { name: course.title })
  return page(
    visit,
    { title, nav: 'courses', refused: state },
    <CopyCoursePage course={course} archived={archived} state={state} />,
  )
}

export const copyingRoutes = [
  get('/courses/:courseId/copy', courseStaff, (visit, scope) => copyPage(visit, scope)),
  post('/courses/:courseId/copy', courseStaff, async (visit, scope) => {
    const actor = await creatorOf(visit, scope)
    const body = await visit.form()
    const form = parseForm(courseForm, body)
    if (!form.ok) return copyPage(visit, scope, form)
    const copy = { ...form.value, id: submittedId(body.values['id']) }
    const id = await copyCourse(visit.ctx, scope, actor, copy)
    return redirect(`/courses/${id}`, { flash: { key: 'courses.copied' } })
  }),
]
