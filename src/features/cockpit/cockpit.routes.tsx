import { expectForm, file, get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { AppError, notFound } from '../../shared/errors.ts'
import { page } from '../../ui/index.ts'
import {
  assignmentPath,
  changedMeanwhile,
  getAssignment,
  listExceptions,
  listExtensions,
  unlessChanged,
  whyClosed,
  withdrawForm,
} from '../assignments/index.ts'
import { type CourseScope, courseStaff, getCourse, listMembers, sectionsOf } from '../courses/index.ts'
import { allowFallback, giveMoreTime, nudgeShown, nudgeStudent, takeTimeBack } from './cockpit.commands.ts'
import { listStudents } from './cockpit.queries.ts'
import { classQuery } from './cockpit.ts'
import { fallbackForm, moreTimeForm, viewOf } from './cockpit.schema.ts'
import { gradebookFile, layouts } from './gradebook.ts'
import { getGradebook } from './gradebook.queries.ts'
import { ClassPage } from './pages/class.tsx'
import { FallbackPage } from './pages/fallback.tsx'

const shownOf = (visit: Visit) => viewOf.parse(Object.fromEntries(visit.query))
const queryOf = (visit: Visit) => classQuery(shownOf(visit))

async function classPage(visit: Visit<'assignmentId'>, scope: CourseScope) {
  const { ctx } = visit
  const [course, assignment] = await Promise.all([
    getCourse(ctx, scope.courseId),
    getAssignment(ctx, scope.courseId, visit.params.assignmentId),
  ])
  const students = await listStudents(ctx, scope.courseId, { course, assignment })
  const view = shownOf(visit)
  const closed = whyClosed(course, assignment)
  return page(
    visit,
    { title: visit.t('cockpit.title', { name: assignment.title }), nav: 'courses', wide: true },
    <ClassPage
      {...{ course, assignment, students, view }}
      mayMail={ctx.mail.reachesSomebody && !closed}
      isClosed={closed !== undefined}
      now={visit.now}
    />,
  )
}

type OfStudent = Visit<'assignmentId' | 'courseId' | 'studentId'>

const aboutOf = (visit: OfStudent) => ({
  assignmentId: visit.params.assignmentId,
  studentId: visit.params.studentId,
})
const backTo = (visit: OfStudent) =>
  `${assignmentPath(visit.params)}/class${queryOf(visit)}#student-${visit.params.studentId}`

async function fallbackPage(visit: OfStudent, scope: CourseScope, status = 200) {
  const { assignmentId, studentId } = aboutOf(visit)
  const assignment = await getAssignment(visit.ctx, scope.courseId, assignmentId)
  const [course, members, exceptions, extensions] = await Promise.all([
    getCourse(visit.ctx, scope.courseId),
    listMembers(visit.ctx, scope.courseId),
    listExceptions(visit.ctx, scope.courseId, assignment.id),
    listExtensions(visit.ctx, assignment),
  ])
  const student = members.find(({ id, role }) => id === studentId && role === 'student')
  if (!student) throw notFound()
  const closed = whyClosed(course, assignment)
  const own = exceptions.filter((one) => one.studentId === studentId && one.answer === 'granted')
  const given = new Map(
    extensions.filter((one) => one.studentId === studentId).map((one) => [one.stageId, one.dueAt]),
  )
  const here = assignmentPath(visit.params)
  return page(
    visit,
    { title: visit.t('cockpit.fallback-title', { name: student.name }), nav: 'courses', status },
    <FallbackPage
      {...{ here, assignment, student, given, closed }}
      query={queryOf(visit)}
      granted={new Set(own.map(({ code }) => code))}
    />,
  )
}

const helpOf = (visit: OfStudent) => `${assignmentPath(visit.params)}/class/${visit.params.studentId}`

async function takeMoreTime(visit: OfStudent, scope: CourseScope) {
  await getAssignment(visit.ctx, scope.courseId, visit.params.assignmentId)
  const form = parseForm(moreTimeForm, await visit.form())
  const here = helpOf(visit)
  const time = `${here}/fallback${queryOf(visit)}#time`
  // It has nothing to type: what it lacks, the page did not have yet when it was drawn.
  if (!form.ok) return changedMeanwhile(time)
  return unlessChanged(time, async () => {
    const given = await giveMoreTime(visit.ctx, scope, aboutOf(visit), form.value)
    // Only what was given for the first time is taken back to where it was.
    const undo = `${here}/time/${encodeURIComponent(form.value.stage)}/withdraw${queryOf(visit)}`
    return redirect(time, {
      flash: {
        key: 'cockpit.time-given',
        ...(given.first && { undo, undoWith: { until: given.until.toISOString() } }),
      },
      changed: given.changed,
    })
  })
}

async function takeFallback(visit: OfStudent, scope: CourseScope) {
  const form = parseForm(fallbackForm, await visit.form())
  if (!form.ok) return fallbackPage(visit, scope, 422)
  const { id, before, note } = await allowFallback(visit.ctx, scope, aboutOf(visit), form.value.fallback)
  const exception = `${assignmentPath(visit.params)}/exceptions/${id}`
  // A request that was refused is refused again, and what was allowed before stays allowed.
  const undo = before !== 'granted' && `${exception}/${before ?? 'reopen'}`
  return redirect(backTo(visit), {
    flash: { key: 'cockpit.fallback-allowed', ...(undo && { undo, ...(note && { undoWith: { note } }) }) },
  })
}

const toldAtRow = ['nudged-already', 'no-help-needed'] as const

export const cockpitRoutes = [
  get('/courses/:courseId/assignments/:assignmentId/class', courseStaff, classPage),
  post(
    '/courses/:courseId/assignments/:assignmentId/class/:studentId/nudge',
    courseStaff,
    async (visit, scope) => {
      try {
        await nudgeStudent(visit.ctx, scope, aboutOf(visit), scope.actor)
      } catch (error) {
        // A second press, somebody else's, or one on a page from before they handed in: said at the student's row.
        const code = error instanceof AppError && toldAtRow.find((one) => one === error.code)
        if (!code) throw error
        return redirect(backTo(visit), {
          flash: { key: `error.${code}`, kind: 'warning' },
          changed: false,
        })
      }
      return redirect(backTo(visit), { flash: { key: 'cockpit.nudged' } })
    },
  ),
  post('/courses/:courseId/assignments/:assignmentId/class/nudges', courseStaff, async (visit, scope) => {
    const assignmentId = visit.params.assignmentId
    const shown = { assignmentId, view: shownOf(visit) }
    const n = await nudgeShown(visit.ctx, scope, shown, scope.actor)
    return redirect(`${assignmentPath(visit.params)}/class${queryOf(visit)}`, {
      flash:
        n > 0
          ? { key: 'cockpit.nudged-shown', params: { n } }
          : { key: 'cockpit.nudged-nobody', kind: 'warning' },
      changed: n > 0,
    })
  }),
  get('/courses/:courseId/assignments/:assignmentId/class/:studentId/fallback', courseStaff, (visit, scope) =>
    fallbackPage(visit, scope),
  ),
  post('/courses/:courseId/assignments/:assignmentId/class/:studentId/fallback', courseStaff, takeFallback),
  post('/courses/:courseId/assignments/:assignmentId/class/:studentId/time', courseStaff, takeMoreTime),
  post(
    '/courses/:courseId/assignments/:assignmentId/class/:studentId/time/:stage/withdraw',
    courseStaff,
    async (visit, scope) => {
      await getAssignment(visit.ctx, scope.courseId, visit.params.assignmentId)
      const { until } = await expectForm(visit, withdrawForm)
      const what = { stageId: visit.params.stage, until }
      const time = `${helpOf(visit)}/fallback${queryOf(visit)}#time`
      return unlessChanged(time, async () => {
        const changed = await takeTimeBack(visit.ctx, scope, aboutOf(visit), what)
        return redirect(time, { flash: { key: 'cockpit.time-taken' }, changed })
      })
    },
  ),
  get('/courses/:courseId/gradebook/:layout', courseStaff, async (visit, scope) => {
    const layout = layouts.find((one) => one === visit.params.layout)
    if (!layout) throw notFound()
    const [course, { columns, rows }] = await Promise.all([
      getCourse(visit.ctx, scope.courseId),
      getGradebook(visit.ctx, scope.courseId, visit.query.get('missing') === 'zero'),
    ])
    // As on the class page: of one section those alone, and a section that has gone from the list is everybody.
    const section = sectionsOf(rows).find((name) => name === visit.query.get('section'))
    const shown = section ? rows.filter((row) => row.section === section) : rows
    return file(gradebookFile(layout, columns, shown), {
      type: 'text/csv; charset=utf-8',
      name: [course.title, section, layout].filter(Boolean).join(' ') + '.csv',
    })
  }),
]
