import {
  Button,
  EmptyState,
  Form,
  LinkButton,
  ListAndOpened,
  OpenedHeader,
  OpensBeside,
  PageHeader,
  Rows,
  Section,
  Select,
  Sheet,
  Time,
  useReader,
} from '../../../ui/index.ts'
import type { SentMessage, Wording } from '../wordings.ts'

interface WordingsProps {
  wordings: readonly Wording[]
  /** What stands beside the list, where there is room for both, with the newest message that says it. */
  opened: Opened | undefined
}

interface Opened {
  wording: Wording
  message: SentMessage
}

/** Every wording of a request that went out, with how often it was answered; two of them can be laid side by side. */
export function WordingsPage({ wordings, opened }: WordingsProps) {
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
        <ListAndOpened opened={opened && <WordingBeside {...opened} />} label={t('wordings.beside')}>
          <Table wordings={wordings} open={opened?.wording.id} />
        </ListAndOpened>
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

function Table({ wordings, open }: { wordings: readonly Wording[]; open: string | undefined }) {
  const { t } = useReader()
  return (
    <Rows
      caption={t('wordings.title')}
      captionHidden
      rows={wordings}
      rowKey={(wording) => wording.id}
      rowId={({ id }) => `wording-${id}`}
      columns={[
        {
          label: t('wordings.wording'),
          cell: ({ id, opening }) => (
            <OpensBeside
              href={`/messages/${id}`}
              beside={`/messages?open=${id}#wording-${id}`}
              isOpen={id === open}
            >
              {opening}
            </OpensBeside>
          ),
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
  )
}

/** All of its words, to see at once what was answered. */
function WordingBeside({ wording: { id, answered, sent }, message }: Opened) {
  const { t } = useReader()
  return (
    <>
      <OpenedHeader
        title={t('wordings.newest')}
        href={`/messages/${id}`}
        lead={t('wordings.of', { answered, sent })}
        close={`/messages#wording-${id}`}
      />
      <Sheet>
        {message.subject && <p class="letter-subject">{message.subject}</p>}
        <p class="letter-body">{message.body}</p>
      </Sheet>
    </>
  )
}
