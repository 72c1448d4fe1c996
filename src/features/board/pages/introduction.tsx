import {
  Button,
  ButtonRow,
  CopyButton,
  Field,
  Form,
  type FormState,
  More,
  Notice,
  PageHeader,
  Section,
  TextArea,
  Time,
  useReader,
} from '../../../ui/index.ts'
import { boardLimits } from '../board.ts'
import { Written } from '../components/written.tsx'
import type { OpenIntroduction } from '../introductions.commands.ts'

interface IntroductionProps {
  introduction: OpenIntroduction
  token: string
  origin: string
  state?: FormState
}

/** The third person's page, without an account: who asks, why, and three ways to answer. Nothing is shared before. */
export function IntroductionPage({ introduction, token, origin, state }: IntroductionProps) {
  const { t } = useReader()
  const here = `/introductions/${token}`
  const { asker, friend, ask, expiresAt } = introduction
  if (introduction.state === 'expired')
    return <PageHeader title={t('board.over-title')} lead={t('board.over', { name: friend })} />
  if (introduction.state !== 'offered' && !introduction.isOwn)
    return <PageHeader title={t('board.answered-title')} lead={t('board.answered')} />
  const ownLink = (
    <>
      <p>{t('board.own-link', { friend })}</p>
      <p class="break-anywhere" id="own-link">
        {origin}
        {here}
      </p>
      <CopyButton from="own-link" />
    </>
  )
  return (
    <>
      <PageHeader
        title={t('board.asks-you', { name: asker })}
        lead={ask && introduction.state === 'offered' && t('board.asks-you-lead', { asker, friend })}
      />
      {introduction.state === 'accepted' && (
        <Notice kind="success" title={t('board.you-accepted')}>
          <p>
            {introduction.sharedName} · {introduction.sharedReach}
          </p>
          <p>{t(ask ? 'board.change-below' : 'board.withdraw-below')}</p>
          {ownLink}
        </Notice>
      )}
      {introduction.state === 'declined' && (
        <Notice>
          <p>{t('board.you-declined')}</p>
          <p>{t(ask ? 'board.change-mind' : 'board.question-gone')}</p>
          {ask && ownLink}
        </Notice>
      )}
      {ask && (
        <blockquote>
          <p>
            <strong>{ask.title}</strong>
          </p>
          <Written text={ask.body} />
        </blockquote>
      )}
      {ask && (
        <Section title={t('board.yes-title')} id="yes" lead={t('board.yes-lead', { name: asker })}>
          <Form action={`${here}/accept`} state={state}>
            <Field name="name" label={t('board.your-name')} autocomplete="name" maxLength={200} />
            <Field
              name="reach"
              label={t('board.your-reach')}
              hint={t('board.your-reach-hint')}
              maxLength={300}
            />
            <TextArea
              name="note"
              label={t('board.your-note')}
              optional
              size="small"
              maxLength={boardLimits.note}
            />
            <ButtonRow>
              <Button kind="primary">{t('board.accept')}</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
      {(ask || introduction.state === 'accepted') && (
        <Section title={t('board.no-title')} id="no">
          <form method="post" action={`${here}/decline`}>
            <ButtonRow>
              <Button>{t('board.decline')}</Button>
            </ButtonRow>
          </form>
        </Section>
      )}
      <More summary={t('board.kept-title')}>
        {introduction.state === 'offered' && (
          <p>
            {t('board.kept', { name: friend })} <Time at={expiresAt} />
          </p>
        )}
        {introduction.state === 'accepted' && <p>{t('board.kept-yes', { asker })}</p>}
        {introduction.state === 'declined' && <p>{t('board.kept-no', { asker })}</p>}
      </More>
    </>
  )
}
