import { EmptyState, LinkButton, PageHeader, useReader } from '../../../ui/index.ts'
import { exportFormats } from './contacts-file.ts'

export interface ExportProps {
  /** People on the list, counted up to a limit. */
  count: number
  isMore: boolean
}

/** Take the list along: three kinds of file, and what each is good for. */
export function ExportPage({ count, isMore }: ExportProps) {
  const { t } = useReader()
  const back = { href: '/contacts', label: t('contacts.back') }
  if (count === 0)
    return (
      <>
        <PageHeader title={t('contacts.export-title')} back={back} />
        <EmptyState
          title={t('contacts.export-nobody')}
          action={<LinkButton href="/contacts/new">{t('contacts.add')}</LinkButton>}
        >
          {t('contacts.export-nobody-about')}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeader
        title={t('contacts.export-title')}
        lead={t(isMore ? 'contacts.export-lead-many' : 'contacts.export-lead', { n: count })}
        back={back}
      />
      <dl class="export-formats">
        {exportFormats.map((format) => (
          <div key={format}>
            <dt>
              <LinkButton
                kind={format === 'csv' ? 'primary' : 'plain'}
                icon="download"
                href={`/contacts/export/${format}`}
                download
              >
                {t(`contacts.export-${format}`)}
              </LinkButton>
            </dt>
            <dd>{t(`contacts.export-${format}-about`)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{t('contacts.export-back')}</p>
    </>
  )
}
