import type { Context } from '../../platform/context.ts'
import {
  dueInClass,
  getAssignment,
  isOverFor,
  listExtensions,
  listAssignments,
  type StageRules,
  type WholeAssignment,
} from '../assignments/index.ts'
import { type CourseId, isNamed } from '../courses/index.ts'
import { listGrades, percentOf } from '../grading/index.ts'
import { listReceipts } from '../submissions/index.ts'
import type { GradeColumn, GradeRow } from './gradebook.ts'

/** A grade is a percentage of the whole assignment. */
const points = 100

/**
 * Every student with the school's numbers and one grade an assignment; also whoever is on the list and has not joined,
 * without grades. An archived assignment is there if anything of it was graded.
 * @param courseId of the course's staff
 * @param missingAsZero whether a stage that is over and was not handed in counts as nothing of its weight; without it,
 * only what is graded counts
 */
export async function getGradebook(
  ctx: Context,
  courseId: CourseId,
  missingAsZero: boolean,
): Promise<{ columns: GradeColumn[]; rows: GradeRow[] }> {
  const [students, places, assignments, graded] = await Promise.all([
    listNumbered(ctx, courseId),
    listUntaken(ctx, courseId),
    listAssignments(ctx, courseId),
    listGraded(ctx, courseId),
  ])
  const shown = assignments.filter(({ id, archivedAt }) => !archivedAt || graded.has(id))
  const percents = await Promise.all(
    shown.map(({ id }) => listPercents(ctx, courseId, { id, students, missingAsZero })),
  )
  return {
    columns: shown.map(({ title }) => ({ title, points })),
    rows: [
      ...students.map(({ id, ...student }) => ({
        ...student,
        grades: percents.map((percent) => percent.get(id) ?? null),
      })),
      ...places.map((place) => ({ ...place, grades: shown.map(() => null) })),
    ],
  }
}

interface Enrolled {
  id: string
  joinedAt: Date
}

interface Weighed {
  /** The assignment. */
  id: string
  students: readonly Enrolled[]
  missingAsZero: boolean
}

/** The last grading of what each student handed in last for a stage, weighed as the assignment says. */
async function listPercents(
  ctx: Context,
  courseId: CourseId,
  { id, students, missingAsZero }: Weighed,
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
  for (const student of students) {
    const totals = new Map<string, { points: number; of: number }>()
    // The last grading comes first, and it counts.
    for (const grade of byStudent.get(student.id) ?? [])
      if (!totals.has(grade.stageId)) totals.set(grade.stageId, grade)
    for (const stage of assignment.rules.stages)
      if (!handedIn.has(`${student.id} ${stage.id}`) && isOver(student, stage))
        totals.set(stage.id, { points: 0, of: 1 })
    const percent = percentOf(assignment.rules.stages, totals)
    if (percent !== undefined) percents.set(student.id, percent)
  }
  return percents
}

/**
 * Tells whether a student's own time for a stage is over, with what was given to them alone. What was over before they
 * joined was never theirs.
 */
async function timesOver(
  ctx: Context,
  assignment: WholeAssignment,
): Promise<(student: Enrolled, stage: StageRules) => boolean> {
  const now = ctx.clock.now()
  const extensions = await listExtensions(ctx, assignment)
  const { graceSeconds } = assignment.rules
  const dueOf = dueInClass(assignment, extensions)
  return (student, stage) => isOverFor(student, dueOf(student.id, stage.id)!, { now, graceSeconds })
}

/** Assignments of which anything was graded. */
async function listGraded(ctx: Context, courseId: CourseId): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .selectFrom('grades')
    .select('assignment_id as id')
    .distinct()
    .where('course_id', '=', courseId)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Whom the school's list has among the students and who has not joined, by name; nobody who left. */
async function listUntaken(ctx: Context, courseId: CourseId): Promise<Omit<GradeRow, 'grades'>[]> {
  const rows = await ctx.db
    .selectFrom('roster_entries')
    .select(['name', 'email', 'sis_id as sisId', 'lms_id as lmsId', 'login_id as loginId', 'section'])
    .where('course_id', '=', courseId)
    .where('role', '=', 'student')
    .where('account_id', 'is', null)
    .where('left_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(({ name, email, ...row }) => ({ name, email: email ?? '', ...numbersOf(row) }))
}

type Numbers = Pick<GradeRow, 'sisId' | 'lmsId' | 'loginId' | 'section'>

const numbersOf = ({ sisId, lmsId, loginId, section }: Record<keyof Numbers, string | null>): Numbers => ({
  sisId: sisId ?? '',
  lmsId: lmsId ?? '',
  loginId: loginId ?? '',
  section: section ?? '',
})

async function listNumbered(ctx: Context, courseId: CourseId) {
  const rows = await ctx.db
    .selectFrom('enrollments as e')
    .innerJoin('accounts as a', 'a.id', 'e.account_id')
    .leftJoin('roster_entries as r', (join) =>
      join.onRef('r.course_id', '=', 'e.course_id').onRef('r.account_id', '=', 'e.account_id'),
    )
    .select(['a.id', 'a.name', 'a.email'])
    // Whoever left and came back is in the course since the first time.
    .select(({ fn }) => fn.coalesce('r.joined_at', 'e.created_at').as('joinedAt'))
    .select(['r.name as listed', 'r.email as listedEmail'])
    .select(['r.sis_id as sisId', 'r.lms_id as lmsId', 'r.login_id as loginId', 'r.section'])
    .where('e.course_id', '=', courseId)
    .where('e.role', '=', 'student')
    .orderBy('a.name')
    .orderBy('a.id')
    .execute()
  return rows.map(({ listed, listedEmail, ...row }) => ({
    id: row.id,
    joinedAt: row.joinedAt,
    // Whoever was invited by address alone stands in the list with it, and has a name by now.
    name: listed !== null && isNamed({ name: listed, email: listedEmail }) ? listed : row.name,
    email: listedEmail ?? row.email,
    ...numbersOf(row),
  }))
}
