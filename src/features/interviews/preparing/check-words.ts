import type { Translate } from '../../../i18n/index.ts'
import { formatTime } from '../../../shared/date-format.ts'
import type { Check } from './checklist.ts'

/** One line of the checklist, with the times where a date is set; `zone` is that of the clock that counts. */
export function checkWords(
  { item, between }: Check,
  { t, locale, zone }: { t: Translate; locale: string; zone: string },
): string {
  if (!between) return t(`preparing.check-${item}`)
  const time = (instant: Date) => formatTime(instant, { locale, zone })
  return t(`preparing.check-${item as 'early' | 'seated'}-at`, {
    from: time(between.from),
    to: time(between.to),
  })
}
