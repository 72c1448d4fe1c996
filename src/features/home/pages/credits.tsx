import { chapterUrl, PageHeader, Section, useReader } from '../../../ui/index.ts'

/** Whose work this stands on. */
export function CreditsPage() {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('home.credits-title')} />
      <Section title={t('home.credits-chapter-title')} id="chapter">
        <p>{t('home.credits-chapter')}</p>
        <ul>
          <li>
            <a href={chapterUrl}>{t('ui.guide-chapter')}</a>
          </li>
          <li>
            <a href="https://creativecommons.org/licenses/by/4.0/">{t('home.credits-license')}</a>
          </li>
        </ul>
      </Section>
      <Section title={t('home.credits-occupations-title')} id="occupations">
        <p>{t('home.credits-occupations')}</p>
        <ul>
          <li>
            <a href="https://www.onetcenter.org/database.html">{t('occupations.credit-onet-link')}</a>
          </li>
          <li>
            <a href="https://www.bls.gov/emp/">{t('occupations.credit-bls-link')}</a>
          </li>
        </ul>
      </Section>
      <Section title={t('home.credits-software-title')} id="program">
        <p>{t('home.credits-software')}</p>
      </Section>
    </>
  )
}
