import type { Translate } from '../../../i18n/index.ts'
import { intlLocale } from '../../../shared/intl-locale.ts'
import type { PayRow } from '../insights.ts'

/** What stands on the common line: "$37,440–$45,760". */
export function moneyInWords(
  locale: string,
  { from, to, currency }: Pick<PayRow['said'], 'from' | 'to' | 'currency'>,
): string {
  const money = new Intl.NumberFormat(intlLocale(locale), {
    style: 'currency',
    currency,
    maximumFractionDigits: from % 1 === 0 && to % 1 === 0 ? 0 : 2,
  })
  // Spanish writes it with a hyphen between spaces, which a line breaks at.
  return from === to ? money.format(from) : money.formatRange(from, to).replace(/\s-\s/, '–')
}

/** As it was said: "$18–$22 an hour", "$52,000 a year". */
export const payInWords = (t: Translate, locale: string, said: PayRow['said']): string =>
  t(`insights.per-${said.per}`, { amount: moneyInWords(locale, said) })
