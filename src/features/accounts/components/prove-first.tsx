import { ButtonRow, LinkButton, Notice, useReader } from '../../../ui/index.ts'

/** In place of what changes how an account is entered, until its address is known to be its owner's. */
export function ProveFirst({ email }: { email: string }) {
  const { t } = useReader()
  return (
    <Notice title={t('accounts.email-unproved-title')}>
      <p class="break-anywhere">{t('accounts.prove-first', { email })}</p>
      <ButtonRow>
        <LinkButton href="/account#email">{t('accounts.to-account')}</LinkButton>
      </ButtonRow>
    </Notice>
  )
}
