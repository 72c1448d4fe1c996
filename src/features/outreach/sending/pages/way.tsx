import {
  ActionForm,
  Button,
  ButtonRow,
  type FormState,
  LinkButton,
  Notice,
  useReader,
} from '../../../../ui/index.ts'
import type { MessageKey } from '../../../../i18n/index.ts'
import { dialLink } from '../../../../shared/phones.ts'
import { heldCode } from '../../../../platform/mail/index.ts'
import { SentEarlier } from '../../components/sent-when.tsx'
import { mailWays, type Message, smsLink, waysOf } from '../../outreach.ts'

/** What is known of a message's way, never more; and what the writer can do about it. */
export function WayPart({
  message,
  email,
  phone,
  isHeld,
  isStopped,
  opened,
  state,
}: {
  message: Message
  email: string
  phone: string
  /** A restore brought its letter back: it waits for the administrator. */
  isHeld: boolean
  /** Its reader wants no messages: trying again is of no use. */
  isStopped: boolean
  /** When it was opened in a mail program: most likely it went out then. */
  opened: Date | null
  /** Of a day of sending that was refused. */
  state: FormState | undefined
}) {
  const { t } = useReader()
  const base = `/messages/${message.id}`
  const held = isHeld && message.state === 'queued'
  const say = (kind: 'info' | 'warning' | 'error') => (
    <Notice kind={kind} title={t(`sending.state-${held ? 'held' : message.state}` as MessageKey)}>
      {t(held ? 'sending.why-held' : whyOf(message))}
    </Notice>
  )
  const [how] = waysOf[message.channel]
  if (message.state === 'handed')
    return (
      <div id="way">
        {say('info')}
        {email && message.channel === 'email' && (
          <ButtonRow>
            {mailWays(email, message.subject, message.body).map(([way, href]) => (
              <LinkButton
                href={href}
                size="small"
                target="_blank"
                rel="noreferrer noopener"
                data-tell-opened={`${base}/handed`}
                key={way}
              >
                {t(`outreach.${way}`)}
              </LinkButton>
            ))}
          </ButtonRow>
        )}
        {phone && message.channel === 'text' && (
          <ButtonRow>
            <LinkButton
              href={smsLink(dialLink(phone), message.body)}
              size="small"
              data-tell-opened={`${base}/handed`}
            >
              {t('outreach.open-text')}
            </LinkButton>
          </ButtonRow>
        )}
        <ButtonRow>
          <ActionForm action={`${base}/sent`} fields={{ how, opened: 'yes' }}>
            <Button kind="primary">{t('sending.yes-sent')}</Button>
          </ActionForm>
          <ActionForm action={`${base}/unsent`}>
            <Button>{t('sending.not-yet')}</Button>
          </ActionForm>
        </ButtonRow>
        <SentEarlier messageId={message.id} how={how} opened={opened ?? undefined} state={state} />
      </div>
    )
  if (message.state === 'queued')
    return (
      <div id="way">
        {say('info')}
        <ActionForm action={`${base}/cancel`}>
          <Button>{t('sending.cancel')}</Button>
        </ActionForm>
      </div>
    )
  if (message.state === 'failed')
    return (
      <div id="way">
        {say('error')}
        <ButtonRow>
          {message.problem !== 'stopped' && !isStopped && (
            <ActionForm action={`${base}/retry`}>
              <Button kind="primary">{t('sending.retry')}</Button>
            </ActionForm>
          )}
          <ActionForm action={`${base}/cancel`}>
            <Button>{t('sending.to-draft')}</Button>
          </ActionForm>
        </ButtonRow>
      </div>
    )
  if (message.state === 'unknown')
    return (
      <div id="way">
        {say('warning')}
        <ButtonRow>
          {(['yes', 'no'] as const).map((arrived) => (
            <ActionForm action={`${base}/resolve`} fields={{ arrived }} key={arrived}>
              <Button>{t(`sending.arrived-${arrived}`)}</Button>
            </ActionForm>
          ))}
        </ButtonRow>
      </div>
    )
  if (message.state === 'bounced')
    return (
      <div id="way">
        {say('warning')}
        <ActionForm action={`${base}/unsent`}>
          <Button kind="primary">{t('sending.to-draft')}</Button>
        </ActionForm>
      </div>
    )
  return null
}

function whyOf({ state, problem, channel }: Message): MessageKey {
  if (state === 'handed' && channel === 'text') return 'sending.why-handed-text'
  if (state === 'failed' && problem === 'stopped') return 'sending.why-stopped'
  if (state === 'unknown' && problem === heldCode) return 'sending.why-unknown-held'
  if (state === 'bounced' && problem === 'by-hand') return 'sending.why-by-hand'
  return `sending.why-${state}` as MessageKey
}
