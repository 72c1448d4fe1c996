import { useReader } from '../../../ui/index.ts'
import { databaseOf } from '../facts.ts'
import type { Releases } from '../occupations.ts'

const onet = 'https://www.onetcenter.org/database.html'
const license = 'https://creativecommons.org/licenses/by/4.0/'
const projections = 'https://www.bls.gov/emp/'

/** Whose data this is: stands under everything that shows it. */
export function OccupationCredits({ releases }: { releases: Releases }) {
  const { t, locale } = useReader()
  if (!releases.onet && !releases.bls) return null
  return (
    <aside class="occupation-credits small soft" aria-label={t('occupations.credit-title')}>
      {releases.onet && (
        <p>
          {t('occupations.credit-onet', { database: databaseOf(releases) })}{' '}
          <a href={onet}>{t('occupations.credit-onet-link')}</a> ·{' '}
          <a href={license}>{t('occupations.credit-license')}</a>
        </p>
      )}
      {releases.bls && (
        <p>
          {t('occupations.credit-bls', { release: releases.bls.release ?? '' })}{' '}
          <a href={projections}>{t('occupations.credit-bls-link')}</a>
        </p>
      )}
      {locale !== 'en' && <p>{t('occupations.data-english')}</p>}
    </aside>
  )
}
