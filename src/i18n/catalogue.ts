import { activities } from './messages/activities.ts'
import { admin } from './messages/admin.ts'
import { accounts } from './messages/accounts.ts'
import { cli } from './messages/cli.ts'
import { audit } from './messages/audit.ts'
import { backups } from './messages/backups.ts'
import { board } from './messages/board.ts'
import { cockpit } from './messages/cockpit.ts'
import { cards } from './messages/cards.ts'
import { contacts } from './messages/contacts.ts'
import { debrief } from './messages/debrief.ts'
import { coach } from './messages/coach.ts'
import { assignments } from './messages/assignments.ts'
import { submissions } from './messages/submissions.ts'
import { courses } from './messages/courses.ts'
import { duplicates } from './messages/duplicates.ts'
import { error } from './messages/error.ts'
import { fields } from './messages/fields.ts'
import { form } from './messages/form.ts'
import { guests } from './messages/guests.ts'
import { health } from './messages/health.ts'
import { grading } from './messages/grading.ts'
import { home } from './messages/home.ts'
import { imports } from './messages/imports.ts'
import { occupations } from './messages/occupations.ts'
import { mapper } from './messages/mapper.ts'
import { network } from './messages/network.ts'
import { ranking } from './messages/ranking.ts'
import { offline } from './messages/offline.ts'
import { outreach } from './messages/outreach.ts'
import { passkeys } from './messages/passkeys.ts'
import { people } from './messages/people.ts'
import { privacy } from './messages/privacy.ts'
import { insights } from './messages/insights.ts'
import { joining } from './messages/joining.ts'
import { materials } from './messages/materials.ts'
import { roster } from './messages/roster.ts'
import { notebook } from './messages/notebook.ts'
import { practice } from './messages/practice.ts'
import { preparing } from './messages/preparing.ts'
import { protection } from './messages/protection.ts'
import { reminders } from './messages/reminders.ts'
import { reports } from './messages/reports.ts'
import { secondStep } from './messages/second-step.ts'
import { sending } from './messages/sending.ts'
import { wordings } from './messages/wordings.ts'
import { goals } from './messages/goals.ts'
import { interviews } from './messages/interviews.ts'
import { today } from './messages/today.ts'
import { ui } from './messages/ui.ts'
import type { Area, Plural, Words } from './translate.ts'

// Every area of words; a key is `area.name`. An area is added here once.
const areas = {
  activities,
  accounts,
  admin,
  cards,
  cli,
  cockpit,
  contacts,
  debrief,
  coach,
  assignments,
  submissions,
  courses,
  duplicates,
  error,
  fields,
  form,
  guests,
  health,
  grading,
  home,
  imports,
  insights,
  joining,
  audit,
  backups,
  board,
  materials,
  roster,
  occupations,
  mapper,
  network,
  ranking,
  outreach,
  passkeys,
  people,
  privacy,
  practice,
  preparing,
  protection,
  notebook,
  reminders,
  offline,
  reports,
  wordings,
  'second-step': secondStep,
  sending,
  goals,
  interviews,
  today,
  ui,
} satisfies Record<string, Area>

type Areas = typeof areas
type KeysOf<Name extends keyof Areas> = `${Name}.${Extract<keyof Areas[Name], string>}`
/** Every key of the catalogue, so that a wrong one does not compile. */
export type MessageKey = { [Name in keyof Areas]: KeysOf<Name> }[keyof Areas]

export const catalogue = Object.fromEntries(
  Object.entries(areas).flatMap(([area, entries]) =>
    Object.entries(entries).map(([name, words]) => [`${area}.${name}`, words]),
  ),
) as Readonly<Record<MessageKey, Words | Plural>>
