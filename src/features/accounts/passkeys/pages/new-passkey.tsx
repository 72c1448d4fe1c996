import { LinkButton, Notice, PageHeader, useReader } from '../../../../ui/index.ts'
import { PasskeyForm } from '../components/passkey-form.tsx'

/** The password was given: the browser makes the passkey. */
export function NewPasskeyPage({ options }: { options: object }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('passkeys.new-title')}
        lead={t('passkeys.new-lead')}
        back={{ href: '/account/passkeys', label: t('passkeys.title') }}
      />
      <div data-passkeys-lack="">
        <Notice>{t('passkeys.no-browser')}</Notice>
      </div>
      <PasskeyForm action="/account/passkeys/new" options={options} primary>
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
