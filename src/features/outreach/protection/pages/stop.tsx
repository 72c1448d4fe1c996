import { ActionForm, Button, Notice, PageHeader, useReader } from '../../../../ui/index.ts'

/** What a professional sees who wants no more letters: what that means, one button. Opening it has changed nothing. */
export function StopPage({ token }: { token: string }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('protection.stop-title')} lead={t('protection.stop-lead')} />
      <p>{t('protection.stop-what')}</p>
      <p>{t('protection.stop-talk')}</p>
      <ActionForm action={`/stop/${token}`}>
        <Button kind="primary">{t('protection.stop-button')}</Button>
      </ActionForm>
      <p class="soft small">{t('protection.stop-kept')}</p>
    </>
  )
}

export function StoppedPage() {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('protection.stopped-title')} />
      <Notice kind="success">{t('protection.stopped-what')}</Notice>
      <p class="soft small">{t('protection.stop-kept')}</p>
    </>
  )
}
