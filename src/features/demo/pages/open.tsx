import { ActionForm, Button, PageHeader, useReader } from '../../../ui/index.ts'

/** Where the command line's link leads: a page changes nothing, so the visit begins with a button. */
export function OpenPage({ token }: { token: string }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('home.demo')} lead={t('home.demo-note')} />
      <ActionForm action="/demo" fields={{ token }}>
        <Button kind="primary">{t('home.demo')}</Button>
      </ActionForm>
    </>
  )
}
