/** A goal as its form shows it, under the names of the form's fields. Pure. */
import { localDate } from '../../shared/dates.ts'
import type { FormValues } from '../../shared/merge.ts'
import type { PersonalGoal } from './goals.queries.ts'
import type { GoalInput } from './goals.schema.ts'

/** What stands above each field. */
export const labels = {
  title: 'goals.name-label',
  field: 'goals.field',
  wanted: 'goals.wanted',
  due: 'goals.due',
  zone: 'goals.zone',
} as const

/** What the fields say; each holds one value. */
export const formValuesOf = ({ title, field, wanted, due, zone }: GoalInput) =>
  ({ title, field, wanted: String(wanted), due, zone }) satisfies FormValues

/** A goal on record, as it could have been typed. */
export const typedOf = ({ title, field, interviewsWanted, dueAt, zone }: PersonalGoal): GoalInput => ({
  title,
  field,
  wanted: interviewsWanted,
  zone,
  due: dueAt ? localDate(dueAt, zone) : '',
})
