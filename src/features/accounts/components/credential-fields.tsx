import { Field, useReader } from '../../../ui/index.ts'

/** Address and password of an account, as a browser's list of passwords knows them. */
export function CredentialFields() {
  const { t } = useReader()
  return (
    <>
      <Field
        name="email"
        type="email"
        label={t('accounts.email')}
        autocomplete="username"
        spellcheck={false}
      />
      <Field name="password" type="password" label={t('accounts.password')} autocomplete="current-password" />
    </>
  )
}
