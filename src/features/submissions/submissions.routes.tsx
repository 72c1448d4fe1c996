import { get } from '../../platform/web/index.ts'
import { page } from '../../ui/index.ts'
import { getAssignment } from '../assignments/index.ts'
import { courseMember, getCourse, isStaff } from '../courses/index.ts'
import { listInterviews } from '../interviews/index.ts'
import { AssignmentPage } from './pages/assignment.tsx'

export const submissionRoutes = [
  get('/courses/:courseId/assignments/:assignmentId', courseMember, async (visit, scope) => {
    const { ctx } = visit
    const assignment = await getAssignment(ctx, scope.courseId, visit.params['assignmentId']!)
    const course = await getCourse(ctx, scope.courseId)
    const interviews = isStaff(scope.role)
      ? []
      : await listInterviews(ctx, scope.own, { aimIds: [assignment.id] })
    return page(
      visit,
      { title: assignment.title, nav: 'courses' },
      <AssignmentPage {...{ scope, course, assignment, interviews }} />,
    )
  }),
]
