import type { ComponentChildren } from 'preact'
import { Section, useReader } from '../../../ui/index.ts'
import { paceOf } from '../occupations.ts'
import type { OccupationView } from '../occupations.queries.ts'
import { figureWords } from '../figure-words.ts'

interface FiguresProps {
  occupation: OccupationView
  /** Whether figures were imported at all. */
  published: boolean
}

/** Pay and outlook, each as a number to look at and a sentence that says what it means. */
export function Figures({ occupation: { outlook, all }, published }: FiguresProps) {
  const { t, locale } = useReader()
  if (!published) return null
  const words = figureWords(t, locale)
  if (
    !outlook ||
    (outlook.medianWage === null && outlook.changePercent === null && outlook.openings === null)
  )
    return (
      <Section title={t('occupations.money')} id="money">
        <p class="soft">{t('occupations.money-none')}</p>
      </Section>
    )
  const pace = paceOf(outlook.changePercent, all?.changePercent ?? null)
  return (
    <Section title={t('occupations.money')} id="money">
      {outlook.ofGroup && <p class="small soft">{t('occupations.of-group', { group: outlook.title })}</p>}
      <dl class="occupation-figures">
        <Figure label={t('occupations.wage')} value={words.wage(outlook)}>
          {words.wageMeaning(outlook, all)}
        </Figure>
        <Figure label={t('occupations.change')} value={words.change(outlook)}>
          {pace && `${t(`occupations.pace-${pace}`)}. `}
          {all && t('occupations.change-all', { all: words.percent(all.changePercent ?? 0) })}
        </Figure>
        <Figure label={t('occupations.openings')} value={words.openings(outlook)} />
        <Figure label={t('occupations.employment')} value={words.employment(outlook)} />
      </dl>
      <p class="small soft">{t('occupations.country')}</p>
    </Section>
  )
}

interface FigureProps {
  label: string
  value: string | null
  children?: ComponentChildren
}

function Figure({ label, value, children }: FigureProps) {
  if (value === null) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {children && <p class="small soft">{children}</p>}
      </dd>
    </div>
  )
}
