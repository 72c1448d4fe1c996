import { Button, ButtonRow, Form, type FormState, PageHeader, useReader } from '../../../../ui/index.ts'
import { CodeField } from '../components/code-field.tsx'

interface CodeProps {
  /** Path that signing in leads to. */
  to: string
  /** Whether a recovery code is asked for, and none of an app. */
  byRecovery: boolean
  /** Paths of this page for the other kind of code, and of the page for the password. */
  other: string
  again: string
  state?: FormState | undefined
}

/** Asks for a code after the right password. */
export function CodePage({ to, byRecovery, other, again, state }: CodeProps) {
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
      <p class="soft small">{t('second-step.lost')}</p>
    </>
  )
}
