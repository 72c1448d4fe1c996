import { BareList, PageHeader, Section, useReader } from '../../../ui/index.ts'

/** There is no network: what opens all the same. The browser fills the list from what it keeps. */
export function OfflinePage() {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('offline.title')} lead={t('offline.lead')} />
      <Section title={t('offline.here')} id="kept">
        <p data-kept-none>{t('offline.none')}</p>
        <BareList class="kept-notebooks" aria-label={t('offline.here')} data-kept-notebooks hidden />
      </Section>
      <p>{t('offline.again')}</p>
    </>
  )
}
