import type { MessageKey } from '../../i18n/index.ts'
import {
  expectForm,
  get,
  handleForm,
  parseForm,
  post,
  redirect,
  type Visit,
} from '../../platform/web/index.ts'
import { submittedId } from '../../shared/ids.ts'
import { type FormState, page } from '../../ui/index.ts'
import { getInstance, mayRegister, seeker } from '../accounts/index.ts'
import { listAssignments } from '../assignments/index.ts'
import { noteAct } from '../audit/index.ts'
import { listMaterials } from '../materials/index.ts'
import {
  type Added,
  addMember,
  changeRole,
  createCourse,
  leaveCourse,
  removeMember,
} from './courses.commands.ts'
import {
  courseCreator,
  courseMember,
  type CourseScope,
  courseStaff,
  mayCreateCourse,
} from './courses.policy.ts'
import { getCourse, listCourses, listMembers } from './courses.queries.ts'
import { courseForm, memberForm, roleForm } from './courses.schema.ts'
import { canAdd, isStaff } from './courses.ts'
import { copyingRoutes } from './copying.routes.tsx'
import { editingRoutes } from './editing.routes.tsx'
import { getJoining, listRequests } from './joining/joining.queries.ts'
import { joiningRoutes } from './joining/joining.routes.tsx'
import { invitationRoutes } from './roster/invitations.routes.tsx'
import { invitationUrl } from './roster/invitations.commands.ts'
import { listRoster } from './roster/roster.queries.ts'
import { isOpen } from './roster/roster.ts'
import { rosterRoutes } from './roster/roster.routes.tsx'
import { CoursePage } from './pages/course.tsx'
import { type Door, PeoplePage } from './pages/people.tsx'
import { CoursesPage, NewCoursePage } from './pages/courses.tsx'

const options = (title: string, state?: FormState) => ({ title, nav: 'courses', refused: state }) as const

async function coursePage(visit: Visit, scope: CourseScope) {
  const { ctx } = visit
  const staff = isStaff(scope.role)
  const [course, members, assignments, materials, requests] = await Promise.all([
    getCourse(ctx, scope.courseId),
    listMembers(ctx, scope.courseId),
    listAssignments(ctx, scope.courseId, staff ? undefined : scope.own),
    listMaterials(ctx, scope.courseId),
    staff ? listRequests(ctx, scope.courseId) : [],
  ])
  const waiting = requests.length
  return page(
    visit,
    options(course.title),
    <CoursePage {...{ scope, course, members, assignments, materials, waiting }} />,
  )
}

async function peoplePage(visit: Visit, scope: CourseScope, state?: FormState) {
  const { ctx } = visit
  const [course, members, door] = await Promise.all([
    getCourse(ctx, scope.courseId),
    listMembers(ctx, scope.courseId),
    isStaff(scope.role) ? doorOf(visit, scope) : undefined,
  ])
  const title = visit.t('courses.people-title', { name: course.title })
  return page(
    visit,
    options(title, state),
    <PeoplePage {...{ scope, course, members }} door={door} state={state} />,
  )
}

async function doorOf({ ctx }: Visit, { courseId, role }: CourseScope): Promise<Door> {
  const [joining, requests, roster, instance] = await Promise.all([
    getJoining(ctx, courseId),
    listRequests(ctx, courseId),
    listRoster(ctx, courseId),
    getInstance(ctx),
  ])
  const newcomers = mayRegister(instance.registration, { invited: true })
  // Whoever holds a link gets its role: it is shown to whoever may give that role.
  const open = roster.filter((entry) => isOpen(entry) && canAdd(role, entry.role))
  const links = new Map(open.map(({ id }) => [id, invitationUrl(ctx, courseId, id)]))
  const mail = ctx.mail.reachesSomebody
  return { joining, requests, origin: ctx.origin, mayRegister: newcomers, roster, links, mail }
}

const afterAdding: Record<Added, MessageKey> = {
  added: 'courses.member-added',
  invited: 'roster.place-kept',
  unproved: 'roster.place-kept-unproved',
}

const newCoursePage = (visit: Visit, state?: FormState) =>
  page(
    visit,
    { title: visit.t('courses.new'), nav: 'courses', refused: state, address: '/courses/new' },
    <NewCoursePage zone={visit.zone} state={state} />,
  )

export const courseRoutes = [
  get('/courses', seeker, async (visit, own) => {
    const mayCreate = await mayCreateCourse(visit.ctx, visit.actor)
    const courses = await listCourses(visit.ctx, own)
    return page(
      visit,
      options(visit.t('courses.title')),
      <CoursesPage courses={courses} mayCreate={mayCreate} />,
    )
  }),
  get('/courses/new', courseCreator, (visit) => newCoursePage(visit)),
  post('/courses', courseCreator, async (visit, actor) => {
    const body = await visit.form()
    const form = parseForm(courseForm, body)
    if (!form.ok) return newCoursePage(visit, form)
    const course = { ...form.value, id: submittedId(body.values['id']) }
    const { id } = await createCourse(visit.ctx, actor, course)
    return redirect(`/courses/${id}`, { flash: { key: 'courses.created' } })
  }),
  get('/courses/:courseId', courseMember, (visit, scope) => coursePage(visit, scope)),
  get('/courses/:courseId/people', courseMember, (visit, scope) => peoplePage(visit, scope)),
  post('/courses/:courseId/members', courseStaff, (visit, scope) =>
    handleForm(visit, memberForm, {
      again: (state) => peoplePage(visit, scope, state),
      field: 'email',
      act: async (member) => {
        const added = await addMember(visit.ctx, scope, member)
        return redirect(`/courses/${scope.courseId}/people#members`, {
          flash: { key: afterAdding[added], params: { email: member.email } },
        })
      },
    }),
  ),
  post('/courses/:courseId/members/:accountId/remove', courseStaff, async (visit, scope) => {
    await removeMember(visit.ctx, scope, visit.params.accountId)
    return redirect(`/courses/${scope.courseId}/people#members`, { flash: { key: 'courses.member-removed' } })
  }),
  post('/courses/:courseId/members/:accountId/role', courseStaff, async (visit, scope) => {
    const { role } = await expectForm(visit, roleForm)
    await changeRole(visit.ctx, scope, visit.params.accountId, role)
    return redirect(`/courses/${scope.courseId}/people#members`, { flash: { key: 'courses.role-changed' } })
  }),
  post('/courses/:courseId/leave', courseMember, async (visit, scope) => {
    await leaveCourse(visit.ctx, scope)
    // That a student leaves is their own affair; among the staff it is an act, as taking somebody else out is.
    if (isStaff(scope.role)) {
      const act = { rule: 'course-staff', path: '/courses/:courseId/leave', params: visit.params } as const
      await noteAct(visit.ctx, scope.actor, act)
    }
    return redirect('/courses', { flash: { key: 'courses.left' } })
  }),
  ...editingRoutes,
  ...joiningRoutes,
  ...rosterRoutes,
  ...invitationRoutes,
  ...copyingRoutes,
]
