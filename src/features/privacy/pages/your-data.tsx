import {
  Button,
  ButtonRow,
  Field,
  Form,
  type FormState,
  LinkButton,
  PageHeader,
  Section,
  useReader,
} from '../../../ui/index.ts'

export function YourDataPage({ state }: { state?: FormState | undefined }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('privacy.your-data')}
        lead={t('privacy.your-data-lead')}
        back={{ href: '/account', label: t('accounts.account') }}
      />
      <Section title={t('privacy.export-title')} id="export">
        <p>{t('privacy.export-what')}</p>
        <ButtonRow>
          <LinkButton href="/account/export" kind="primary" download data-no-prefetch>
            {t('privacy.export-button')}
          </LinkButton>
        </ButtonRow>
      </Section>
      <Section title={t('privacy.erase-title')} id="erase">
        <p>{t('privacy.erase-what')}</p>
        <Form action="/account/erase" data-leaves="wipe" {...(state && { state })}>
          <Field
            name="password"
            type="password"
            label={t('accounts.current-password')}
            autocomplete="current-password"
          />
          <ButtonRow>
            <Button kind="danger">{t('privacy.erase-button')}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}
