// The day two people connected, as LinkedIn writes it in several languages and has written it over the years.

const months: [RegExp, number][] = [
  [/^(jan|ene|janv|januar|gen)/, 1],
  [/^(feb|fev|fevr)/, 2],
  [/^(mar|marz|mrz|mrt|maa|maerz)/, 3],
  [/^(apr|abr|avr)/, 4],
  [/^(may|mai|maj|mayo|maio|mag|mei)/, 5],
  [/^(jun|juin|giu)/, 6],
  [/^(jul|juil|lug)/, 7],
  [/^(aug|ago|aou)/, 8],
  [/^(sep|set)/, 9],
  [/^(oct|okt|out|ott)/, 10],
  [/^nov/, 11],
  [/^(dec|dic|dez)/, 12],
]

/** Which number comes first in dates such as 03/04/2024. */
export type NumberOrder = 'month-first' | 'day-first'

/** @returns `YYYY-MM-DD`, or '' where this is no date that exists */
export function connectedOn(typed: string, order: NumberOrder): string {
  const text = typed
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
  if (text === '') return ''
  // With signs or words for year and month between, as 2024年3月5日 and 2024. 3. 5.
  const iso = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})/u.exec(text.normalize('NFC'))
  if (iso) return day(iso[1], iso[2], iso[3])
  const numbers = numbersOf(text)
  if (numbers) {
    const [first, second, year] = numbers
    return order === 'month-first' ? day(year, first, second) : day(year, second, first)
  }
  const words =
    /^(\d{1,2})(?:(?:er|o|st|nd|rd|th)(?![a-z]))?[\s.-]*(?:de\s+)?([a-z]+)[\s.,-]*(?:de\s+)?(\d{2,4})\b/.exec(
      text,
    )
  if (words) return day(words[3], month(words[2]), words[1])
  const american = /^([a-z]+)[\s.]+(\d{1,2}),?\s+(\d{4})\b/.exec(text)
  return american ? day(american[3], month(american[1]), american[2]) : ''
}

/**
 * The order that all numeric dates of a file allow; where every one allows both, the day is first between dots, and else
 * what is usual for such a file.
 */
export function numberOrder(dates: string[], usual: NumberOrder): NumberOrder {
  for (const date of dates) {
    const numbers = numbersOf(date.trim())
    if (!numbers) continue
    if (Number(numbers[0]) > 12) return 'day-first'
    if (Number(numbers[1]) > 12) return 'month-first'
  }
  return dates.some((date) => /^\d{1,2}\./.test(date.trim())) ? 'day-first' : usual
}

function numbersOf(text: string): [string, string, string] | null {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\b/.exec(text)
  return found ? [found[1] ?? '', found[2] ?? '', found[3] ?? ''] : null
}

function month(word = ''): number | undefined {
  return months.find(([name]) => name.test(word))?.[1]
}

function day(year: string | undefined, month: string | number | undefined, date: string | undefined): string {
  const y = Number(year) < 100 ? 2000 + Number(year) : Number(year)
  const m = Number(month)
  const d = Number(date)
  const real = new Date(Date.UTC(y, m - 1, d))
  // LinkedIn opened in 2003; an earlier year is a misread date.
  if (!(y >= 2000 && y < 2100) || real.getUTCMonth() !== m - 1 || real.getUTCDate() !== d) return ''
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
