import {
  Button,
  ButtonRow,
  Field,
  Form,
  type FormState,
  PageHeader,
  Section,
  useReader,
} from '../../../../ui/index.ts'
import { PasswordField } from '../../components/password-field.tsx'
import type { Passkey } from '../passkeys.queries.ts'
import { PasskeyDates } from './passkeys.tsx'

interface PasskeyProps {
  passkey: Passkey
  rename?: FormState
  remove?: FormState
}

/** One passkey: what it is called, and the way to be rid of it. */
export function PasskeyPage({ passkey, rename, remove }: PasskeyProps) {
  const { t } = useReader()
  const here = `/account/passkeys/${passkey.id}`
  return (
    <>
      <PageHeader
        title={
          <span class="break-anywhere" dir="auto">
            {passkey.name}
          </span>
        }
        lead={<PasskeyDates passkey={passkey} />}
        back={{ href: '/account/passkeys', label: t('passkeys.title') }}
      />
      <Section title={t('passkeys.rename-title')} id="rename">
        <Form action={`${here}/rename`} state={rename}>
          <Field
            name="name"
            label={t('passkeys.name')}
            hint={t('passkeys.name-hint')}
            value={passkey.name}
            maxLength={60}
            autocomplete="off"
          />
          <ButtonRow>
            <Button kind="primary">{t('form.save')}</Button>
          </ButtonRow>
        </Form>
      </Section>
      <Section title={t('passkeys.remove-title')} id="remove" lead={t('passkeys.remove-lead')}>
        <Form action={`${here}/remove`} state={remove}>
          <PasswordField />
          <ButtonRow>
            <Button kind="danger">{t('passkeys.remove')}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}
