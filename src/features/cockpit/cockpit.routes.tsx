import { file, get, post, redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { page } from '../../ui/index.ts'
import { getAssignment } from '../assignments/index.ts'
import { type CourseScope, courseStaff, getCourse } from '../courses/index.ts'
import { nudgeStudent } from './cockpit.commands.ts'
import { listStudents } from './cockpit.queries.ts'
import { viewOf } from './cockpit.schema.ts'
import { gradebookFile, layouts } from './gradebook.ts'
import { getGradebook } from './gradebook.queries.ts'
import { ClassPage } from './pages/class.tsx'

async function classPage(visit: Visit, scope: CourseScope) {
  const { ctx } = visit
  const assignment = await getAssignment(ctx, scope.courseId, visit.params['assignmentId']!)
  const [course, students] = await Promise.all([
    getCourse(ctx, scope.courseId),
    listStudents(ctx, scope.courseId, assignment),
  ])
  const view = viewOf.parse(Object.fromEntries(visit.query))
  return page(
    visit,
    { title: visit.t('cockpit.title', { name: assignment.title }), nav: 'courses', wide: true },
    <ClassPage {...{ course, assignment, students, view }} />,
  )
}

const aboutOf = (visit: Visit) => ({
  assignmentId: visit.params['assignmentId']!,
  studentId: visit.params['studentId']!,
})
const backTo = (visit: Visit, scope: CourseScope) =>
  `/courses/${scope.courseId}/assignments/${visit.params['assignmentId']!}/class#student-${visit.params['studentId']!}`

export const cockpitRoutes = [
  get('/courses/:courseId/assignments/:assignmentId/class', courseStaff, classPage),
  post(
    '/courses/:courseId/assignments/:assignmentId/class/:studentId/nudge',
    courseStaff,
    async (visit, scope) => {
      await nudgeStudent(visit.ctx, scope, aboutOf(visit), visit.actor?.name ?? '')
      return redirect(backTo(visit, scope), { flash: { key: 'cockpit.nudged' } })
    },
  ),
  get('/courses/:courseId/gradebook/:layout', courseStaff, async (visit, scope) => {
    const layout = layouts.find((one) => one === visit.params['layout'])
    if (!layout) throw notFound()
    const [course, { columns, rows }] = await Promise.all([
      getCourse(visit.ctx, scope.courseId),
      getGradebook(visit.ctx, scope.courseId),
    ])
    return file(gradebookFile(layout, columns, rows), {
      type: 'text/csv; charset=utf-8',
      name: `${course.title} ${layout}.csv`,
    })
  }),
]
