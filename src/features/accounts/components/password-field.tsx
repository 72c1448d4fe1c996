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

/** A password to choose, with what makes a good one. */
export function NewPasswordField({ name = 'newPassword', label }: { name?: string; label?: string }) {
  const { t } = useReader()
  return (
    <Field
      name={name}
      type="password"
      label={label ?? t('accounts.new-password')}
      hint={t('accounts.password-hint')}
      autocomplete="new-password"
    />
  )
}
