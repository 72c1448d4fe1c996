/** Grades in the layouts that learning platforms read back, with the numbers that the school's list brought. Pure. */
import { csvRows } from '../../shared/spreadsheet.ts'

export interface GradeColumn {
  title: string
  /** The most that can be reached. */
  points: number
}

export interface GradeRow {
  name: string
  email: string
  sisId: string
  lmsId: string
  loginId: string
  section: string
  /** One a column; null where there is none. */
  grades: readonly (number | null)[]
}

export const layouts = ['canvas', 'moodle'] as const
export type Layout = (typeof layouts)[number]

const cell = (grade: number | null) => (grade === null ? '' : String(Math.round(grade * 100) / 100))

/** "Ruiz, Ana" and "Ana Ruiz" as given and family part; a single word is the given one. */
function partsOf(name: string): [given: string, family: string] {
  const [family, given] = name.split(',').map((part) => part.trim())
  if (given) return [given, family ?? '']
  const words = name.trim().split(/\s+/)
  return words.length < 2 ? [name, ''] : [words.slice(0, -1).join(' '), words.at(-1) ?? '']
}

/** The file Canvas imports: its own columns in its order, then a column a grade, and how many points each is worth. */
function canvas(columns: readonly GradeColumn[], rows: readonly GradeRow[]): string[][] {
  return [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...columns.map(({ title }) => title)],
    ['    Points Possible', '', '', '', '', ...columns.map(({ points }) => String(points))],
    ...rows.map((row) => [
      ...[row.name, row.lmsId, row.sisId, row.loginId, row.section],
      ...row.grades.map(cell),
    ]),
  ]
}

/** The file Moodle imports: it finds people by number or address. */
function moodle(columns: readonly GradeColumn[], rows: readonly GradeRow[]): string[][] {
  return [
    ['First name', 'Last name', 'ID number', 'Email address', ...columns.map(({ title }) => title)],
    ...rows.map((row) => [...partsOf(row.name), row.sisId, row.email, ...row.grades.map(cell)]),
  ]
}

/** The whole file; no cell of it can be taken for a formula. */
export function gradebookFile(
  layout: Layout,
  columns: readonly GradeColumn[],
  rows: readonly GradeRow[],
): string {
  const [header = [], ...body] = layout === 'canvas' ? canvas(columns, rows) : moodle(columns, rows)
  return csvRows([header], true) + csvRows(body)
}
