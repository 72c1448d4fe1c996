import type { Database } from '../../../platform/db/index.ts'
import { accounts } from './accounts.ts'
import { activities } from './activities.ts'
import { administration } from './administration.ts'
import { afterwards } from './afterwards.ts'
import { audit } from './audit.ts'
import { board } from './board.ts'
import { cockpit } from './cockpit.ts'
import { contacts } from './contacts.ts'
import { courses } from './courses.ts'
import { fields } from './fields.ts'
import { guests } from './guests.ts'
import { grading } from './grading.ts'
import { imports } from './imports.ts'
import { interviews } from './interviews.ts'
import { letters } from './letters.ts'
import { notebooks } from './notebooks.ts'
import { occupations } from './occupations.ts'
import { outreach } from './outreach.ts'
import { submissions } from './submissions.ts'
import { reminders } from './reminders.ts'
import type { Column, Owner, Register } from './declarations.ts'

export const dataRegister: Register<Database> = {
  ...accounts,
  ...administration,
  ...contacts,
  ...imports,
  ...courses,
  ...submissions,
  ...grading,
  ...board,
  ...cockpit,
  ...audit,
  ...fields,
  ...activities,
  ...outreach,
  ...reminders,
  ...interviews,
  ...guests,
  ...letters,
  ...notebooks,
  ...afterwards,
  ...occupations,
}

export type TableName = keyof Database

export const tableNames = Object.keys(dataRegister) as TableName[]

/** The tables that hold one person's rows, with the columns that may name the person. */
export const personalTables = tableNames.flatMap((name) => {
  const { owner, by, alsoBy, exportedOnce } = dataRegister[name] as {
    owner: Owner
    by?: string
    alsoBy?: string
    exportedOnce?: 'released'
  }
  return by && owner !== 'course' && owner !== 'instance' ? [{ name, by, alsoBy, exportedOnce }] : []
})

/** The columns of a table that an export may hold. */
export const exportedColumns = (name: TableName): string[] =>
  Object.entries(dataRegister[name].columns as Record<string, Column>)
    .filter(([, column]) => column.export)
    .map(([column]) => column)
