/** An activity as its form shows it, under the names of the form's fields. Pure. */
import type { MergeKind, FormValues } from '../../shared/merge.ts'
import type { ActivityInput } from './activities.schema.ts'

/** What stands above each field. */
export const labels = {
  kind: 'activities.kind',
  name: 'activities.name',
  organization: 'activities.organization',
  role: 'activities.role',
  startsOn: 'activities.starts-on',
  endsOn: 'activities.ends-on',
  link: 'activities.link',
  outcome: 'activities.outcome',
  notes: 'activities.notes',
  fee: 'activities.fee',
  studentRate: 'activities.student-rate',
  renewsOn: 'activities.renewal',
  meetings: 'activities.meetings',
} as const

/** What the fields say. */
export const formValuesOf = (activity: ActivityInput) =>
  ({
    kind: activity.kind,
    name: activity.name,
    organization: activity.organization,
    role: activity.role,
    startsOn: activity.startsOn ?? '',
    endsOn: activity.endsOn ?? '',
    link: activity.link,
    outcome: activity.outcome,
    notes: activity.notes,
    fee: activity.fee,
    studentRate: activity.studentRate,
    renewsOn: activity.renewsOn ?? '',
    meetings: activity.meetings,
  }) satisfies FormValues

/** What each field holds, for `mergeFormValues`. */
export const mergeKindOf = (name: string): MergeKind =>
  name === 'outcome' || name === 'notes' ? 'text' : 'one'
