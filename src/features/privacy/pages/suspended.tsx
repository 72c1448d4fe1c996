import {
  Button,
  ButtonRow,
  Form,
  type FormState,
  PageHeader,
  RadioGroup,
  useReader,
} from '../../../ui/index.ts'
import { CodeField, CredentialFields } from '../../accounts/index.ts'

/** Where the owner of a suspended account learns what that means, and gets what is theirs. Says nothing of anybody. */
export function SuspendedPage({ state }: { state?: FormState | undefined }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('privacy.suspended-title')} lead={t('privacy.suspended-lead')} />
      <p>{t('privacy.suspended-what')}</p>
      <Form action="/suspended" state={state}>
        <RadioGroup
          name="what"
          label={t('privacy.suspended-choice')}
          value="take"
          options={[
            {
              value: 'take',
              label: t('privacy.suspended-take'),
              hint: t('privacy.export-what'),
            },
            {
              value: 'erase',
              label: t('privacy.erase-button'),
              hint: t('privacy.erase-what'),
            },
          ]}
        />
        <CredentialFields />
        <CodeField kind="either" optional />
        <p class="small">
          <a href="/forgot-password">{t('accounts.forgot-link')}</a>
        </p>
        <ButtonRow>
          <Button kind="primary">{t('privacy.suspended-do')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
