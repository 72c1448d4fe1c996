import { PageHeader, Section, useReader } from '../../../ui/index.ts'

/** There is no network: what opens all the same. The browser fills the list from what it keeps. */
export function OfflinePage() {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('offline.title')} lead={t('offline.lead')} />
      <Section title={t('offline.here')} id="kept">
        <p data-kept-none>{t('offline.none')}</p>
        {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari forgets lists without bullets unless told */}
        <ul role="list" class="kept-notebooks" aria-label={t('offline.here')} data-kept-notebooks hidden></ul>
      </Section>
      <p>{t('offline.again')}</p>
    </>
  )
}
