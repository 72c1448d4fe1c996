import { formatDayTime } from '../../../../shared/date-format.ts'
import {
  ActionForm,
  Button,
  ButtonRow,
  ErrorSummary,
  Field,
  Form,
  type FormState,
  Notice,
  Section,
  useReader,
} from '../../../../ui/index.ts'
import { PasswordField } from '../../components/password-field.tsx'
import type { WaitingAddress } from '../email-change.queries.ts'

interface EmailSectionProps {
  /** The account's present address. */
  address: string
  /** Whether it is known to be its owner's. */
  proved: boolean
  /** Whether a link could be mailed. */
  mailAvailable: boolean
  waiting: WaitingAddress | undefined
  state: FormState | undefined
}

/** The address of an account, and the way to another one. */
export function EmailSection({ address, proved, mailAvailable, waiting, state }: EmailSectionProps) {
  const { t } = useReader()
  return (
    <Section title={t('accounts.email')} id="email">
      <p class="break-anywhere">{t('accounts.email-lead', { email: address })}</p>
      {!proved && mailAvailable && !waiting && (
        <Notice title={t('accounts.email-unproved-title')}>
          <p>{t('accounts.email-unproved')}</p>
          <ActionForm action="/account/email/prove">
            <Button>{t('accounts.email-send')}</Button>
          </ActionForm>
        </Notice>
      )}
      {waiting ? (
        <Waiting waiting={waiting} own={waiting.email === address} state={state} />
      ) : mailAvailable ? (
        <Form action="/account/email" state={state}>
          {/* First: a browser takes what stands before a password for the name one signs in with, and fills it in. */}
          <PasswordField />
          <Field
            name="newEmail"
            type="email"
            label={t('accounts.new-email')}
            hint={t('accounts.new-email-hint')}
            autocomplete="email"
            spellcheck={false}
          />
          <ButtonRow>
            <Button>{t('accounts.email-send')}</Button>
          </ButtonRow>
        </Form>
      ) : (
        <p class="soft">{t('accounts.email-no-mail')}</p>
      )}
    </Section>
  )
}

interface WaitingProps {
  waiting: WaitingAddress
  /** It is the account's already, and only to be proved. */
  own: boolean
  state: FormState | undefined
}

function Waiting({ waiting, own, state }: WaitingProps) {
  const reader = useReader()
  const { t } = reader
  const { email, expiresAt, refusedAt } = waiting
  return (
    <>
      <ErrorSummary errors={state?.errors} />
      {refusedAt ? (
        <Notice kind="warning" title={t('accounts.email-refused-title')}>
          <p class="break-anywhere">
            {t(own ? 'accounts.email-refused-own' : 'accounts.email-refused', { email })}
          </p>
        </Notice>
      ) : (
        <Notice title={t(own ? 'accounts.email-unproved-title' : 'accounts.email-waiting-title')}>
          <p class="break-anywhere">{t('accounts.email-waiting', { email })}</p>
          <p>{t('accounts.email-waiting-until', { until: formatDayTime(expiresAt, reader) })}</p>
        </Notice>
      )}
      <ButtonRow>
        <ActionForm action="/account/email/again">
          <Button>{t('accounts.email-again')}</Button>
        </ActionForm>
        <ActionForm action="/account/email/cancel">
          <Button>{t(own ? 'accounts.email-other-instead' : 'accounts.email-cancel')}</Button>
        </ActionForm>
      </ButtonRow>
    </>
  )
}
