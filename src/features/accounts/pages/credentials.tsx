import { zoneChoices } from '../../../shared/dates.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  Field,
  Form,
  type FormState,
  PageHeader,
  Select,
  useReader,
} from '../../../ui/index.ts'
import { NewPasswordField } from '../components/password-field.tsx'
import { CredentialFields } from '../components/credential-fields.tsx'
import { InstanceFields } from '../components/instance-fields.tsx'
import { PasskeySignIn } from '../passkeys/components/passkey-form.tsx'

/** The zone; the site script chooses the device's own before anything is typed. */
export function ZoneSelect({ value }: { value?: string | null }) {
  const { t, zone: device } = useReader()
  const chosen = value ?? device
  return (
    <Select
      name="zone"
      label={t('accounts.zone')}
      hint={t('accounts.zone-hint')}
      options={zoneChoices(chosen)}
      value={chosen}
      data-device-zone={value ? undefined : ''}
    />
  )
}

/** Who one is and how one signs in, for every form that makes an account. */
export function PersonFields() {
  const { t } = useReader()
  return (
    <>
      <Field
        name="name"
        label={t('accounts.name')}
        hint={t('accounts.name-hint')}
        autocomplete="name"
        maxLength={200}
      />
      <Field
        name="email"
        type="email"
        label={t('accounts.email')}
        autocomplete="username"
        spellcheck={false}
      />
      <NewPasswordField name="password" label={t('accounts.password')} />
      <ZoneSelect />
    </>
  )
}

export function SetupPage({ code, state }: { code: string; state?: FormState }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('accounts.setup-title')} lead={t('accounts.setup-lede')} />
      <Form action="/setup" state={state}>
        {code === '' || state?.errors?.['code'] ? (
          <Field
            name="code"
            label={t('accounts.setup-code')}
            hint={t('accounts.setup-code-hint')}
            autocomplete="off"
            spellcheck={false}
          />
        ) : (
          <input type="hidden" name="code" value={code} />
        )}
        <PersonFields />
        <InstanceFields
          settings={{ registration: 'closed', courseCreation: 'administrators', demoAllowed: false }}
        />
        <ButtonRow>
          <Button kind="primary">{t('accounts.setup-submit')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

interface SignInProps {
  to: string
  sharedComputer: boolean
  registrationOpen: boolean
  /** The origin that browsers have passkeys for, where they can have any for this site. */
  passkeysAt: string | undefined
  state?: FormState | undefined
}

export function SignInPage({ to, sharedComputer, registrationOpen, passkeysAt, state }: SignInProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('accounts.sign-in')} lead={t('accounts.sign-in-lede')} />
      <Form action="/sign-in" state={state}>
        <input type="hidden" name="to" value={to} />
        <CredentialFields passkeys={passkeysAt !== undefined} />
        <Checkbox
          name="shared"
          value="yes"
          label={t('offline.shared-label')}
          hint={t('offline.shared-hint')}
          checked={sharedComputer}
        />
        <ButtonRow>
          <Button kind="primary">{t('accounts.sign-in')}</Button>
          <a href="/forgot-password">{t('accounts.forgot-link')}</a>
        </ButtonRow>
      </Form>
      <PasskeySignIn {...{ passkeysAt, to, sharedComputer }} />
      {registrationOpen && (
        <p>
          {t('accounts.no-account')} <a href="/sign-up">{t('accounts.sign-up')}</a>
        </p>
      )}
    </>
  )
}

export function SignUpPage({ state }: { state?: FormState }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('accounts.sign-up')} lead={t('accounts.sign-up-lede')} />
      <Form action="/sign-up" state={state}>
        <PersonFields />
        <ButtonRow>
          <Button kind="primary">{t('accounts.sign-up')}</Button>
        </ButtonRow>
      </Form>
      <p>
        {t('accounts.have-account')} <a href="/sign-in">{t('accounts.sign-in')}</a>
      </p>
    </>
  )
}

export function ForgotPage({ mailAvailable, state }: { mailAvailable: boolean; state?: FormState }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('accounts.forgot-title')}
        lead={t(mailAvailable ? 'accounts.forgot-lede' : 'accounts.forgot-no-mail')}
        back={{ href: '/sign-in', label: t('accounts.sign-in') }}
      />
      {mailAvailable && (
        <Form action="/forgot-password" state={state}>
          <Field
            name="email"
            type="email"
            label={t('accounts.email')}
            autocomplete="username"
            spellcheck={false}
          />
          <ButtonRow>
            <Button kind="primary">{t('accounts.forgot-send')}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

export function ResetPage({ token, state }: { token: string; state?: FormState }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('accounts.reset-title')} />
      <Form action="/reset-password" state={state}>
        <input type="hidden" name="token" value={token} />
        <NewPasswordField />
        <ButtonRow>
          <Button kind="primary">{t('form.save')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
