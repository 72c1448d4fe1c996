import {
  expectForm,
  type FormBody,
  get,
  mergedFlash,
  parseForm,
  parseMerged,
  post,
  postLocked,
  redirect,
  refusal,
  type Visit,
} from '../../platform/web/index.ts'
import { badRequest } from '../../shared/errors.ts'
import { type FormState, page } from '../../ui/index.ts'
import {
  type CourseScope,
  courseStaff,
  getCourse,
  listMembers,
  listSections,
  sectionsOf,
} from '../courses/index.ts'
import { assignmentPath } from './assignment-path.ts'
import { lockAssignment } from './assignments.commands.ts'
import { getAssignment, type WholeAssignment } from './assignments.queries.ts'
import { extend, withdrawExtension } from './extensions.commands.ts'
import { listExtensions } from './extensions.queries.ts'
import { extensionForm, withdrawForm } from './extensions.schema.ts'
import { setGroups, takeGroups } from './groups.commands.ts'
import { listGrouped, listGroups } from './groups.queries.ts'
import { groupsForm, takeGroupsForm } from './groups.schema.ts'
import { firstNames, groupField, formValuesOf } from './groups-form.ts'
import { StudentsPage } from './pages/students.tsx'
import { whyClosed } from './rules/closed.ts'
import { dueAt } from './rules/due.ts'
import { unlessChanged } from './unless-changed.ts'

const assignmentOf = (visit: Visit<'assignmentId'>, scope: CourseScope) =>
  getAssignment(visit.ctx, scope.courseId, visit.params.assignmentId)

/** The stage that time is given for: the one that was chosen, else the next that is due. */
function stageIn(visit: Visit, assignment: WholeAssignment) {
  const { stages } = assignment.rules
  const now = visit.ctx.clock.now()
  const asked = stages.find(({ id }) => id === visit.query.get('stage'))
  return asked ?? stages.find((stage) => dueAt(stage, assignment) > now) ?? stages.at(-1)!
}

/** The stage and section that are shown. */
const viewOf = (visit: Visit) => {
  const view = new URLSearchParams(
    ['stage', 'section'].flatMap((name) => {
      const value = visit.query.get(name)
      return value === null ? [] : [[name, value]]
    }),
  ).toString()
  return view && `?${view}`
}

/** Back to the same stage and section. */
const studentsAt = (visit: Visit<'assignmentId' | 'courseId'>, place: string) =>
  `${assignmentPath(visit.params)}/students${viewOf(visit)}#${place}`

async function studentsPage(
  visit: Visit<'assignmentId' | 'courseId'>,
  scope: CourseScope,
  refused?: { studentId: string; state: FormState },
) {
  const assignment = await assignmentOf(visit, scope)
  const [course, members, extensions, groups, placed, grouped] = await Promise.all([
    getCourse(visit.ctx, scope.courseId),
    listMembers(visit.ctx, scope.courseId),
    listExtensions(visit.ctx, assignment),
    listGroups(visit.ctx, assignment),
    listSections(visit.ctx, scope.courseId),
    listGrouped(visit.ctx, assignment),
  ])
  const all = members.filter(({ role }) => role === 'student')
  const sections = sectionsOf(all.map(({ id }) => ({ section: placed.get(id) ?? null })))
  const asked = visit.query.get('section') ?? ''
  // A section that has gone from the list shows everybody.
  const section = sections.includes(asked) ? asked : ''
  const students = section === '' ? all : all.filter(({ id }) => placed.get(id) === section)
  const view = { stage: stageIn(visit, assignment).id, section }
  const props = {
    here: assignmentPath(visit.params),
    assignment,
    students,
    extensions,
    groups,
    sections,
    view,
    grouped,
    closed: whyClosed(course, assignment),
  }
  return page(
    visit,
    { title: visit.t('assignments.students-title'), nav: 'courses', refused },
    <StudentsPage {...props} refused={refused} />,
  )
}

async function giveTime(visit: Visit<'accountId' | 'assignmentId' | 'courseId'>, scope: CourseScope) {
  const studentId = visit.params.accountId
  const assignment = await assignmentOf(visit, scope)
  const body = await visit.form()
  const form = parseForm(extensionForm, body)
  if (!form.ok) return studentsPage(visit, scope, { studentId, state: form })
  let given: Awaited<ReturnType<typeof extend>>
  try {
    given = await extend(visit.ctx, scope, { assignment, studentId }, form.value)
  } catch (error) {
    return studentsPage(visit, scope, { studentId, state: refusal(error, 'date', body.values) })
  }
  // Only what was given for the first time is taken back to where it was.
  const undo = `${assignmentPath(visit.params)}/students/${studentId}/extension/${encodeURIComponent(form.value.stage)}/withdraw${viewOf(visit)}`
  return redirect(studentsAt(visit, `student-${studentId}`), {
    flash: {
      key: 'assignments.time-given',
      ...(given.first && { undo, undoWith: { until: given.until.toISOString() } }),
    },
  })
}

async function changeGroups(
  visit: Visit<'assignmentId' | 'courseId'>,
  scope: CourseScope,
  body: FormBody,
  assignment: WholeAssignment,
) {
  const [members, groups] = await Promise.all([
    listMembers(visit.ctx, scope.courseId),
    listGroups(visit.ctx, assignment),
  ])
  const stored = formValuesOf(members, groups)
  const { parsed, conflicts } = parseMerged(groupsForm, body, {
    stored,
    formValuesOf: (said) => said,
  })
  if (!parsed.ok) throw badRequest()
  const byStudent = members.flatMap(({ id }) => {
    const group = parsed.value[groupField(id)]
    return group === undefined ? [] : [[id, group] as const]
  })
  await setGroups(visit.ctx, scope, assignment, new Map(byStudent))
  const names = new Map(members.map(({ id, name }) => [groupField(id), name]))
  const flash = mergedFlash(visit.t, conflicts, (name) => names.get(name) ?? '')
  return redirect(studentsAt(visit, 'groups'), { flash: flash ?? { key: 'assignments.groups-saved' } })
}

/** More time for single students, and who works together. */
export const studentRoutes = [
  get('/courses/:courseId/assignments/:assignmentId/students', courseStaff, (visit, scope) =>
    studentsPage(visit, scope),
  ),
  post('/courses/:courseId/assignments/:assignmentId/students/:accountId/extension', courseStaff, giveTime),
  post(
    '/courses/:courseId/assignments/:assignmentId/students/:accountId/extension/:stage/withdraw',
    courseStaff,
    async (visit, scope) => {
      const [assignment, studentId] = [await assignmentOf(visit, scope), visit.params.accountId]
      const { until } = await expectForm(visit, withdrawForm)
      const about = { assignment, studentId }
      const what = { stageId: visit.params.stage, until }
      const row = studentsAt(visit, `student-${studentId}`)
      return unlessChanged(row, async () => {
        const changed = await withdrawExtension(visit.ctx, scope, about, what)
        return redirect(row, { flash: { key: 'assignments.time-taken' }, changed })
      })
    },
  ),
  post('/courses/:courseId/assignments/:assignmentId/groups/take', courseStaff, async (visit, scope) => {
    const assignment = await assignmentOf(visit, scope)
    const { from } = await expectForm(visit, takeGroupsForm)
    const { taken, renamed } = await takeGroups(visit.ctx, scope, assignment, from)
    if (renamed.length === 0)
      return redirect(studentsAt(visit, 'groups'), {
        flash: { key: 'assignments.groups-taken', params: { n: taken } },
      })
    const { names, more } = firstNames(renamed)
    return redirect(studentsAt(visit, 'groups'), {
      flash: {
        key: more > 0 ? 'assignments.groups-renamed-many' : 'assignments.groups-renamed',
        params: { n: taken, names, more },
      },
    })
  }),
  postLocked(
    '/courses/:courseId/assignments/:assignmentId/groups',
    courseStaff,
    async (visit, scope) => {
      const assignment = await assignmentOf(visit, scope)
      await lockAssignment(visit.ctx, assignment)
      return assignment
    },
    changeGroups,
  ),
]
