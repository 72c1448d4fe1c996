import type { Translate } from '../../i18n/index.ts'
import { formatDateRange, formatMonth, formatMonthRange } from '../../shared/date-format.ts'
import type { LocalDate } from '../../shared/dates.ts'
import type { Activity } from './activities.ts'

/**
 * When it was, in words: a day for what took one day, else months; "since" for what goes on, "from" for what is only
 * planned; '' where nothing is known.
 * @param locale of the reader, or of the document
 */
export function periodOf(
  { kind, startsOn, endsOn }: Pick<Activity, 'kind' | 'startsOn' | 'endsOn'>,
  { locale, today, t }: { locale: string; today: LocalDate; t: Translate },
): string {
  const from = startsOn ?? endsOn
  if (!from) return ''
  const to = endsOn ?? from
  if (startsOn && !endsOn && kind !== 'event')
    return t(startsOn > today ? 'activities.from' : 'activities.since', {
      when: formatMonth(startsOn, locale),
    })
  if (from === to) return formatDateRange({ from, to }, locale)
  return kind === 'event' ? formatDateRange({ from, to }, locale) : formatMonthRange({ from, to }, locale)
}
