import { Field, useReader } from '../../../ui/index.ts'

/** The password of whoever is signed in, asked for again. */
export function PasswordField({ name = 'password' }: { name?: string }) {
  const { t } = useReader()
  return (
    <Field
      name={name}
      type="password"
      label={t('accounts.current-password')}
      autocomplete="current-password"
    />
  )
}
