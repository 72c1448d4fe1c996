import type { Translate } from '../../i18n/index.ts'
import { intlLocale } from '../../shared/intl-locale.ts'
import type { Outlook } from './occupations.ts'

const thousand = 1_000

/** Figures as people say them, in the reader's language; null for what is not known. */
export function figureWords(t: Translate, locale: string) {
  const dollars = (amount: number) =>
    amount.toLocaleString(intlLocale(locale), {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 0,
    })
  const percent = (points: number) =>
    (points / 100).toLocaleString(intlLocale(locale), {
      style: 'percent',
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    })
  return {
    percent,
    wage({ medianWage, wageAtLeast }: Outlook): string | null {
      if (medianWage === null) return null
      return t(wageAtLeast ? 'occupations.wage-at-least' : 'occupations.wage-year', {
        wage: dollars(medianWage),
      })
    },
    wageMeaning({ wageYear }: Outlook, all: Outlook | null): string {
      if (!all?.medianWage || !wageYear) return t('occupations.wage-means-short')
      return t('occupations.wage-means', { year: String(wageYear), all: dollars(all.medianWage) })
    },
    change({ changePercent, baseYear, targetYear }: Outlook): string | null {
      if (changePercent === null) return null
      const change = percent(changePercent)
      if (!baseYear || !targetYear) return change
      return t('occupations.change-years', { change, from: String(baseYear), to: String(targetYear) })
    },
    openings: ({ openings }: Outlook) =>
      openings === null ? null : t('occupations.openings-year', { n: Math.round(openings * thousand) }),
    employment: ({ employment, baseYear }: Outlook) =>
      employment === null || !baseYear
        ? null
        : t('occupations.employment-year', { n: Math.round(employment * thousand), year: String(baseYear) }),
  }
}
