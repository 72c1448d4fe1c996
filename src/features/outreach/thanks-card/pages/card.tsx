import {
  ActionForm,
  Button,
  type FormState,
  ButtonRow,
  LinkButton,
  Notice,
  PageHeader,
  Section,
  SubNav,
  useReader,
} from '../../../../ui/index.ts'
import { SentEarlier } from '../../components/sent-when.tsx'
import { type Message, nextActs } from '../../outreach.ts'
import { type CardPaper, cardPapers, hasBlanks } from '../card.ts'

export interface CardPageProps {
  message: Message
  name: string
  paper: CardPaper
  /** Whether the text fits the inside. */
  fits: boolean
  /** Characters no font of ours can draw. */
  unprintable: readonly string[]
  /** Of the form that says when it went, where that was refused. */
  state: FormState | undefined
}

/** A thank-you on paper: what it will look like, the two files, how to fold it. */
export function CardPage({ message, name, paper, fits, unprintable, state }: CardPageProps) {
  const { t } = useReader()
  const here = `/messages/${message.id}/card`
  const hrefOf = (each: CardPaper) => `${here}?paper=${each}`
  const fileOf = (kind: string) => `${here}.pdf?kind=${kind}&paper=${paper}`
  return (
    <>
      <PageHeader
        title={t('cards.title', { name })}
        lead={t('cards.lead')}
        back={{ href: `/messages/${message.id}`, label: t('cards.back') }}
      />
      <SubNav
        label={t('cards.paper')}
        places={cardPapers.map((each) => ({ href: hrefOf(each), label: t(`cards.paper-${each}`) }))}
        current={hrefOf(paper)}
      />
      <div class="thanks-card" data-paper={paper}>
        <p class="thanks-card-cover" aria-hidden="true">
          <span>{t('cards.cover')}</span>
        </p>
        <div class="thanks-card-inside">
          <h2 class="hidden-text">{t('cards.inside')}</h2>
          <p class="pre-line">{message.body}</p>
        </div>
      </div>
      {hasBlanks(message.body) && (
        <Notice kind="warning">
          <p>
            {t('cards.blanks')} <a href={`/messages/${message.id}`}>{t('cards.back')}</a>
          </p>
        </Notice>
      )}
      {!fits && <Notice kind="warning">{t('cards.too-long')}</Notice>}
      {unprintable.length > 0 && (
        <Notice kind="warning">{t('cards.unprintable', { characters: unprintable.join(' ') })}</Notice>
      )}
      <ButtonRow>
        {fits && (
          <LinkButton kind="primary" icon="download" href={fileOf('printed')} download>
            {t('cards.printed')}
          </LinkButton>
        )}
        <LinkButton icon="download" href={fileOf('blank')} kind={fits ? 'plain' : 'primary'} download>
          {t('cards.blank')}
        </LinkButton>
      </ButtonRow>
      <p class="soft small">{t('cards.blank-hint')}</p>
      <Section title={t('cards.fold')} id="fold">
        <ol>
          <li>{t('cards.fold-print')}</li>
          <li>{t('cards.fold-once')}</li>
          <li>{t('cards.fold-twice')}</li>
        </ol>
      </Section>
      {nextActs(message).markSent && (
        <Section title={t('cards.done')} lead={t('cards.done-lead')} id="done">
          <ActionForm action={`/messages/${message.id}/sent`} fields={{ how: 'card' }}>
            <Button icon="check">{t('cards.done-button')}</Button>
          </ActionForm>
          <SentEarlier messageId={message.id} how="card" state={state} />
        </Section>
      )}
    </>
  )
}
