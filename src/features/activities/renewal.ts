import { addYears, type LocalDate, shiftDate } from '../../shared/dates.ts'
import { renewalDays } from '../../shared/defaults.ts'
import type { Activity } from './activities.ts'

/**
 * Where the renewal of a membership moves to once it is paid: a year on. Null while it is not near, so that nobody moves
 * it by mistake.
 */
export function nextRenewal(
  { kind, renewsOn }: Pick<Activity, 'kind' | 'renewsOn'>,
  today: LocalDate,
): LocalDate | null {
  if (kind !== 'association' || !renewsOn) return null
  return renewsOn > shiftDate(today, renewalDays.before) ? null : addYears(renewsOn, 1)
}
