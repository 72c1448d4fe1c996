import { BarChart, useReader } from '../../../ui/index.ts'
import type { Tally, TallyEntry } from '../tally.ts'

/** How often a qualification is asked for, in words. */
export function useTallyWords({ postings: all }: Pick<Tally, 'postings'>) {
  const { t } = useReader()
  return ({ postings: n, required }: TallyEntry) => {
    const params = { n, all, required }
    if (required === n) return t('fields.chart-all-required', params)
    return t(required === 0 ? 'fields.chart-preferred' : 'fields.chart-required', params)
  }
}

/** In how many postings each qualification is asked for: required in full, preferred as an outline. */
export function TallyChart({ tally, most }: { tally: Tally; most: number }) {
  const { t } = useReader()
  const words = useTallyWords(tally)
  return (
    <BarChart
      title={t('fields.chart-title', { n: tally.postings })}
      columns={[t('fields.chart-qualification'), t('fields.chart-postings')]}
      max={tally.postings}
      legend={[t('fields.strength-required'), t('fields.strength-preferred')]}
      bars={tally.entries.slice(0, most).map((entry) => ({
        label: entry.text,
        value: entry.postings,
        soft: entry.postings - entry.required,
        text: words(entry),
      }))}
    />
  )
}
