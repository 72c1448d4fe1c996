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
  Time,
  useReader,
} from '../../../../ui/index.ts'
import type { WaitingAddress } from '../email-change.queries.ts'

interface EmailSectionProps {
  /** The account's present address. */
  address: string
  /** Whether a link could be mailed. */
  mailAvailable: boolean
  waiting: WaitingAddress | undefined
  state: FormState | undefined
}

/** The address of an account, and the way to another one. */
export function EmailSection({ address, mailAvailable, waiting, state }: EmailSectionProps) {
  const { t } = useReader()
  return (
    <Section title={t('accounts.email')} id="email">
      <p class="break-anywhere">{t('accounts.email-lead', { email: address })}</p>
      {waiting ? (
        <Waiting waiting={waiting} state={state} />
      ) : mailAvailable ? (
        <Form action="/account/email" {...(state && { state })}>
          {/* First: a browser takes what stands before a password for the name one signs in with, and fills it in. */}
          <Field
            name="password"
            type="password"
            label={t('accounts.current-password')}
            autocomplete="current-password"
          />
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

function Waiting({ waiting, state }: { waiting: WaitingAddress; state: FormState | undefined }) {
  const { t } = useReader()
  const { email, expiresAt, refusedAt } = waiting
  return (
    <>
      <ErrorSummary errors={state?.errors} />
      {refusedAt ? (
        <Notice kind="warning" title={t('accounts.email-refused-title')}>
          <p class="break-anywhere">{t('accounts.email-refused', { email })}</p>
        </Notice>
      ) : (
        <Notice title={t('accounts.email-waiting-title')}>
          <p class="break-anywhere">{t('accounts.email-waiting', { email })}</p>
          <p>
            {t('accounts.email-waiting-until')} <Time at={expiresAt} form="date-time" />.
          </p>
        </Notice>
      )}
      <ButtonRow>
        <ActionForm action="/account/email/again">
          <Button>{t('accounts.email-again')}</Button>
        </ActionForm>
        <ActionForm action="/account/email/cancel">
          <Button>{t('accounts.email-cancel')}</Button>
        </ActionForm>
      </ButtonRow>
    </>
  )
}
