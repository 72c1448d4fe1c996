import type { Context } from '../../platform/context.ts'
import {
  dueAt,
  getAssignment,
  latenessOf,
  listArrangements,
  listAssignments,
  type WholeAssignment,
} from '../assignments/index.ts'
import { type CourseId, isNamed } from '../courses/index.ts'
import { listGrades, percentOf } from '../grading/index.ts'
import { listReceipts } from '../submissions/index.ts'
import type { GradeColumn, GradeRow } from './gradebook.ts'

/** A grade is a percentage of the whole assignment. */
const points = 100

/**
 * Every student with the school's numbers and one grade an assignment.
 * @param courseId of the course's staff
 * @param missingAsZero whether a stage that is over and was not handed in counts as nothing of its weight; without it,
 * only what is graded counts
 */
export async function getGradebook(
  ctx: Context,
  courseId: CourseId,
  missingAsZero: boolean,
): Promise<{ columns: GradeColumn[]; rows: GradeRow[] }> {
  const [students, assignments] = await Promise.all([
    listNumbered(ctx, courseId),
    listAssignments(ctx, courseId),
  ])
  const open = assignments.filter((assignment) => !assignment.archivedAt)
  const studentIds = students.map(({ id }) => id)
  const percents = await Promise.all(
    open.map(({ id }) => listPercents(ctx, courseId, { id, studentIds, missingAsZero })),
  )
  return {
    columns: open.map(({ title }) => ({ title, points })),
    rows: students.map(({ id, ...student }) => ({
      ...student,
      grades: percents.map((percent) => percent.get(id) ?? null),
    })),
  }
}

interface Weighed {
  /** The assignment. */
  id: string
  studentIds: readonly string[]
  missingAsZero: boolean
}

/** The last grading of what each student handed in last for a stage, weighed as the assignment says. */
async function listPercents(
  ctx: Context,
  courseId: CourseId,
  { id, studentIds, missingAsZero }: Weighed,
): Promise<Map<string, number>> {
  const [assignment, receipts, grades] = await Promise.all([
    getAssignment(ctx, courseId, id),
    listReceipts(ctx, courseId, id),
    listGrades(ctx, courseId, id),
  ])
  const isOver = missingAsZero ? await timesOver(ctx, assignment) : () => false
  const counting = new Set(receipts.map((receipt) => receipt.id))
  const handedIn = new Set(
    receipts
      .filter(({ purpose }) => purpose !== 'early')
      .map(({ studentId, stageId }) => `${studentId} ${stageId}`),
  )
  const byStudent = Map.groupBy(
    grades.filter((grade) => counting.has(grade.submissionId)),
    (grade) => grade.studentId,
  )
  const percents = new Map<string, number>()
  for (const student of studentIds) {
    const totals = new Map<string, { points: number; of: number }>()
    // The last grading comes first, and it counts.
    for (const grade of byStudent.get(student) ?? [])
      if (!totals.has(grade.stageId)) totals.set(grade.stageId, grade)
    for (const stage of assignment.rules.stages)
      if (!handedIn.has(`${student} ${stage.id}`) && isOver(student, stage.id))
        totals.set(stage.id, { points: 0, of: 1 })
    const percent = percentOf(assignment.rules.stages, totals)
    if (percent !== undefined) percents.set(student, percent)
  }
  return percents
}

/** Tells whether a student's own time for a stage is over, with what was given to them alone. */
async function timesOver(
  ctx: Context,
  assignment: WholeAssignment,
): Promise<(studentId: string, stageId: string) => boolean> {
  const now = ctx.clock.now()
  const { extensions } = await listArrangements(ctx, assignment)
  const isOver = (due: Date) => latenessOf(due, now, assignment.rules.graceSeconds).late
  const over = new Set(
    assignment.rules.stages.filter((stage) => isOver(dueAt(stage, assignment))).map(({ id }) => id),
  )
  const longer = new Set(
    extensions.filter((one) => !isOver(one.dueAt)).map(({ studentId, stageId }) => `${studentId} ${stageId}`),
  )
  return (studentId, stageId) => over.has(stageId) && !longer.has(`${studentId} ${stageId}`)
}

async function listNumbered(ctx: Context, courseId: CourseId) {
  const rows = await ctx.db
    .selectFrom('enrollments as e')
    .innerJoin('accounts as a', 'a.id', 'e.account_id')
    .leftJoin('roster_entries as r', (join) =>
      join.onRef('r.course_id', '=', 'e.course_id').onRef('r.account_id', '=', 'e.account_id'),
    )
    .select(['a.id', 'a.name', 'a.email', 'r.name as listed', 'r.email as listedEmail'])
    .select(['r.sis_id as sisId', 'r.lms_id as lmsId', 'r.login_id as loginId', 'r.section'])
    .where('e.course_id', '=', courseId)
    .where('e.role', '=', 'student')
    .orderBy('a.name')
    .orderBy('a.id')
    .execute()
  return rows.map(({ listed, listedEmail, ...row }) => ({
    id: row.id,
    // Whoever was invited by address alone stands in the list with it, and has a name by now.
    name: listed !== null && isNamed({ name: listed, email: listedEmail }) ? listed : row.name,
    email: listedEmail ?? row.email,
    ...{
      sisId: row.sisId ?? '',
      lmsId: row.lmsId ?? '',
      loginId: row.loginId ?? '',
      section: row.section ?? '',
    },
  }))
}
