import {
  Button,
  EmptyState,
  Form,
  LinkButton,
  PageHeader,
  Rows,
  Section,
  Select,
  Time,
  useReader,
} from '../../../ui/index.ts'
import type { Wording } from '../wordings.ts'

/** Every wording of a request that went out, with how often it was answered; two of them can be laid side by side. */
export function WordingsPage({ wordings }: { wordings: readonly Wording[] }) {
  const { t } = useReader()
  const options = wordings.map(({ id, opening }) => ({ value: id, label: opening }))
  return (
    <>
      <PageHeader title={t('wordings.title')} lead={t('wordings.lead')} />
      {wordings.length === 0 ? (
        <EmptyState
          title={t('wordings.none')}
          action={
            <LinkButton kind="primary" href="/contacts">
              {t('wordings.choose')}
            </LinkButton>
          }
        >
          {t('wordings.none-text')}
        </EmptyState>
      ) : (
        <Rows
          caption={t('wordings.title')}
          captionHidden
          rows={wordings}
          rowKey={(wording) => wording.id}
          columns={[
            {
              label: t('wordings.wording'),
              cell: (wording) => <a href={`/messages/${wording.id}`}>{wording.opening}</a>,
            },
            { label: t('wordings.sent'), cell: (wording) => String(wording.sent), align: 'end' },
            {
              label: t('wordings.answered'),
              cell: ({ answered, sent }) => t('wordings.of', { answered, sent }),
              align: 'end',
            },
            { label: t('wordings.last'), cell: (wording) => <Time at={wording.lastSentAt} /> },
          ]}
        />
      )}
      {wordings.length > 1 && (
        <Section title={t('wordings.compare')} id="compare" lead={t('wordings.compare-lead')}>
          <Form action="/messages/compare" method="get">
            <Select name="one" label={t('wordings.one')} options={options} value={options[0]!.value} />
            <Select name="other" label={t('wordings.other')} options={options} value={options[1]!.value} />
            <Button>{t('wordings.show')}</Button>
          </Form>
        </Section>
      )}
      {wordings.length > 0 && <p class="soft small">{t('wordings.small-numbers')}</p>}
    </>
  )
}
