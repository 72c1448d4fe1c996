import { addYears, type LocalDate, shiftDate } from '../../shared/dates.ts'
import { renewalDays } from '../../shared/defaults.ts'
import type { Activity } from './activities.ts'

/** When a membership asks to be renewed: one that is left before never does. */
export const renewalOf = ({
  kind,
  renewsOn,
  endsOn,
}: Pick<Activity, 'kind' | 'renewsOn' | 'endsOn'>): LocalDate | null =>
  kind === 'association' && renewsOn && (endsOn === null || endsOn >= renewsOn) ? renewsOn : null

/**
 * Where the renewal of a membership moves to once it is paid: a year on. Null while it is not near, so that nobody moves
 * it by mistake.
 */
export function nextRenewal(
  activity: Pick<Activity, 'kind' | 'renewsOn' | 'endsOn'>,
  today: LocalDate,
): LocalDate | null {
  const renewsOn = renewalOf(activity)
  return renewsOn === null || renewsOn > shiftDate(today, renewalDays.before) ? null : addYears(renewsOn, 1)
}
