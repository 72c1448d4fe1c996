import type { AccountsTables } from './accounts.ts'
import type { ActivitiesTables } from './activities.ts'
import type { AdministrationTables } from './administration.ts'
import type { AfterwardsTables } from './afterwards.ts'
import type { AuditTables } from './audit.ts'
import type { BoardTables } from './board.ts'
import type { CockpitTables } from './cockpit.ts'
import type { ContactsTables } from './contacts.ts'
import type { CoursesTables } from './courses.ts'
import type { FieldsTables } from './fields.ts'
import type { GuestsTables } from './guests.ts'
import type { GradingTables } from './grading.ts'
import type { ImportsTables } from './imports.ts'
import type { InterviewsTables } from './interviews.ts'
import type { LettersTables } from './letters.ts'
import type { NotebooksTables } from './notebooks.ts'
import type { OccupationsTables } from './occupations.ts'
import type { OutreachTables } from './outreach.ts'
import type { SubmissionsTables } from './submissions.ts'
import type { RemindersTables } from './reminders.ts'

// The tables as `db/migrations` make them, by area. A test compares every table and column here (through the
// data register, which is typed by these files) with the live database.

export interface Database
  extends
    AccountsTables,
    AdministrationTables,
    ContactsTables,
    ImportsTables,
    CoursesTables,
    SubmissionsTables,
    GradingTables,
    BoardTables,
    CockpitTables,
    AuditTables,
    FieldsTables,
    ActivitiesTables,
    OutreachTables,
    InterviewsTables,
    GuestsTables,
    LettersTables,
    NotebooksTables,
    AfterwardsTables,
    RemindersTables,
    OccupationsTables {}
