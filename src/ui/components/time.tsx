import { formatDate, formatDayTime, formatLongDay, formatZonedDayTime } from '../../shared/date-format.ts'
import { useReader } from '../reader.ts'

/** How much of an instant to show. */
const forms = { date: formatDate, day: formatLongDay, 'date-time': formatDayTime }

export type TimeProps = {
  at: Date
  /** The reader's zone unless the plan has one of its own. */
  zone?: string
} & (
  | { form?: 'date' | 'day' }
  /** `zoned` shows the zone's short name beside it; use it wherever two people meet. */
  | { form: 'date-time'; zoned?: boolean }
)

/** A point in time, in the reader's language and zone. */
export function Time({ at, zone, ...shown }: TimeProps) {
  const reader = useReader()
  const isZoned = shown.form === 'date-time' && shown.zoned
  const format = isZoned ? formatZonedDayTime : forms[shown.form ?? 'date']
  return <time datetime={at.toISOString()}>{format(at, zone ? { ...reader, zone } : reader)}</time>
}
