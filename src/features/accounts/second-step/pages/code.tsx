import { Button, ButtonRow, Form, type FormState, PageHeader, useReader } from '../../../../ui/index.ts'
import { PasskeySignIn } from '../../passkeys/components/passkey-form.tsx'
import { CodeField } from '../components/code-field.tsx'

interface CodeProps {
  /** Path that signing in leads to. */
  to: string
  /** Whether a recovery code is asked for, and none of an app. */
  byRecovery: boolean
  /** Paths of this page for the other kind of code, and of the page for the password. */
  other: string
  again: string
  /** The origin that browsers have passkeys for, where they can have any for this site. */
  passkeysAt: string | undefined
  sharedComputer: boolean
  state?: FormState | undefined
}

/** Asks for a code after the right password. */
export function CodePage(props: CodeProps) {
  const { to, byRecovery, other, again, passkeysAt, sharedComputer, state } = props
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('second-step.enter-title')}
        lead={t(byRecovery ? 'second-step.enter-recovery-lead' : 'second-step.enter-lead')}
        back={{ href: again, label: t('accounts.sign-in') }}
      />
      <Form action="/sign-in/second-step" state={state}>
        <input type="hidden" name="to" value={to} />
        {byRecovery && <input type="hidden" name="by" value="recovery" />}
        <CodeField kind={byRecovery ? 'recovery' : 'app'} />
        <ButtonRow>
          <Button kind="primary">{t('accounts.sign-in')}</Button>
          <a href={other}>{t(byRecovery ? 'second-step.use-app' : 'second-step.use-recovery')}</a>
        </ButtonRow>
      </Form>
      {/* It counts as both steps, also for whoever has no code at hand. */}
      <PasskeySignIn {...{ passkeysAt, to, sharedComputer }} />
      <p class="soft small">{t('second-step.lost')}</p>
    </>
  )
}
