import { Field, useReader } from '../../../ui/index.ts'

/**
 * Address and password of an account, as a browser's list of passwords knows them.
 * @param passkeys whether that list names passkeys too, which the page takes
 */
export function CredentialFields({ passkeys = false }: { passkeys?: boolean }) {
  const { t } = useReader()
  return (
    <>
      <Field
        name="email"
        type="email"
        label={t('accounts.email')}
        autocomplete={passkeys ? 'username webauthn' : 'username'}
        spellcheck={false}
      />
      <Field name="password" type="password" label={t('accounts.password')} autocomplete="current-password" />
    </>
  )
}
