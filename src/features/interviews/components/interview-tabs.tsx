import { SubNav, useReader } from '../../../ui/index.ts'

/** The two pages about interviews: one by one, and side by side. */
export function InterviewTabs({ current }: { current: '/interviews' | '/insights' }) {
  const { t } = useReader()
  return (
    <SubNav
      label={t('interviews.title')}
      places={[
        { href: '/interviews', label: t('insights.one-by-one') },
        { href: '/insights', label: t('insights.together') },
      ]}
      current={current}
    />
  )
}
