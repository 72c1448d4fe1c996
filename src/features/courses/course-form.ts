/** A course as its form shows it, under the names of the form's fields. Pure. */
import type { FormValues } from '../../shared/merge.ts'
import type { CourseInput } from './courses.schema.ts'

/** What stands above each field. */
export const labels = {
  title: 'courses.name',
  zone: 'courses.zone',
  startsOn: 'courses.starts-on',
  endsOn: 'courses.ends-on',
} as const

/** What the fields say; each holds one value. */
export const formValuesOf = ({ title, zone, startsOn, endsOn }: CourseInput) =>
  ({ title, zone, startsOn, endsOn }) satisfies FormValues
