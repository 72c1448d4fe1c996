import type { Translate } from '../../../i18n/index.ts'
import { intlLocale } from '../../../shared/intl-locale.ts'
import type { PayRow } from '../insights.ts'

/** As it was said: "$18–$22 an hour", "$52,000 a year". */
export function payInWords(
  t: Translate,
  locale: string,
  { from, to, per, currency }: PayRow['said'],
): string {
  const money = new Intl.NumberFormat(intlLocale(locale), {
    style: 'currency',
    currency,
    maximumFractionDigits: from % 1 === 0 && to % 1 === 0 ? 0 : 2,
  })
  const amount = from === to ? money.format(from) : money.formatRange(from, to)
  return t(`insights.per-${per}`, { amount })
}
