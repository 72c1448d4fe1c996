import { LinkButton, PageHeader, useReader } from '../../../../ui/index.ts'
import { PasskeyForm, PasskeysLack } from '../components/passkey-form.tsx'

/** The password was given: the browser makes the passkey. */
export function NewPasskeyPage({ options, origin }: { options: object; origin: string }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('passkeys.new-title')}
        lead={t('passkeys.new-lead')}
        back={{ href: '/account/passkeys', label: t('passkeys.title') }}
      />
      <PasskeysLack origin={origin} />
      <PasskeyForm action="/account/passkeys/new" options={options} origin={origin} primary>
        {t('passkeys.create')}
      </PasskeyForm>
      <p>
        <LinkButton kind="quiet" href="/account/passkeys">
          {t('passkeys.cancel')}
        </LinkButton>
      </p>
    </>
  )
}
