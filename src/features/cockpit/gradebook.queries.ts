import type { Context } from '../../platform/context.ts'
import { getAssignment, listAssignments } from '../assignments/index.ts'
import type { CourseId } from '../courses/index.ts'
import { listGrades, percentOf } from '../grading/index.ts'
import { listReceipts } from '../submissions/index.ts'
import type { GradeColumn, GradeRow } from './gradebook.ts'

/** A grade is a percentage of the whole assignment. */
const points = 100

/** Every student with the school's numbers and one grade an assignment. @param courseId of the course's staff */
export async function getGradebook(
  ctx: Context,
  courseId: CourseId,
): Promise<{ columns: GradeColumn[]; rows: GradeRow[] }> {
  const [students, assignments] = await Promise.all([
    listNumbered(ctx, courseId),
    listAssignments(ctx, courseId),
  ])
  const open = assignments.filter((assignment) => !assignment.archivedAt)
  const percents = await Promise.all(open.map(({ id }) => listPercents(ctx, courseId, id)))
  return {
    columns: open.map(({ title }) => ({ title, points })),
    rows: students.map(({ id, ...student }) => ({
      ...student,
      grades: percents.map((percent) => percent.get(id) ?? null),
    })),
  }
}

/** The last grading of what each student handed in last for a stage, weighed as the assignment says. */
async function listPercents(
  ctx: Context,
  courseId: CourseId,
  assignmentId: string,
): Promise<Map<string, number>> {
  const [assignment, receipts, grades] = await Promise.all([
    getAssignment(ctx, courseId, assignmentId),
    listReceipts(ctx, courseId, assignmentId),
    listGrades(ctx, courseId, assignmentId),
  ])
  const counting = new Set(receipts.map(({ id }) => id))
  const byStudent = Map.groupBy(
    grades.filter((grade) => grade.studentId !== null && counting.has(grade.submissionId)),
    (grade) => grade.studentId!,
  )
  const percents = new Map<string, number>()
  for (const [student, own] of byStudent) {
    const totals = new Map<string, { points: number; of: number }>()
    // The last grading comes first, and it counts.
    for (const grade of own) if (!totals.has(grade.stageId)) totals.set(grade.stageId, grade)
    const percent = percentOf(assignment.rules.stages, totals)
    if (percent !== undefined) percents.set(student, percent)
  }
  return percents
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
  return rows.map((row) => ({
    id: row.id,
    name: row.listed || row.name,
    email: row.listedEmail ?? row.email,
    ...{
      sisId: row.sisId ?? '',
      lmsId: row.lmsId ?? '',
      loginId: row.loginId ?? '',
      section: row.section ?? '',
    },
  }))
}
