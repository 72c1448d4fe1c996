import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  DescriptionList,
  Field,
  Form,
  type FormState,
  PageHeader,
  Section,
  useReader,
} from '../../../../ui/index.ts'
import { protection } from '../../../../shared/defaults.ts'

/** The administrator's page: the switch that stops all letters to professionals, the do-not-contact list, the caps. */
export function ProtectionPage({ paused, state }: { paused: boolean; state?: FormState }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('protection.title')}
        lead={t('protection.lead')}
        back={{ href: '/admin', label: t('admin.title') }}
      />
      <Section title={t('protection.sending')} id="sending">
        <p>
          <Badge kind={paused ? 'bad' : 'good'} icon={paused ? 'warning' : 'check'}>
            {t(paused ? 'protection.is-paused' : 'protection.is-on')}
          </Badge>
        </p>
        <p>{t(paused ? 'protection.paused-what' : 'protection.on-what')}</p>
        <ButtonRow>
          <ActionForm action="/admin/protection" fields={{ sending: paused ? 'on' : 'paused' }}>
            <Button kind={paused ? 'primary' : 'plain'}>
              {t(paused ? 'protection.resume' : 'protection.pause')}
            </Button>
          </ActionForm>
        </ButtonRow>
      </Section>
      <Section title={t('protection.list')} id="list" lead={t('protection.list-lead')}>
        <Form action="/admin/protection/stop" {...(state && { state })}>
          <Field name="address" label={t('protection.address')} hint={t('protection.address-hint')} />
          <ButtonRow>
            <Button>{t('protection.add')}</Button>
          </ButtonRow>
        </Form>
      </Section>
      <Section title={t('protection.caps')} id="caps" lead={t('protection.caps-lead')}>
        <DescriptionList
          items={[
            [t('protection.cap-quiet'), t('protection.hours', { n: protection.quietHours })],
            [t('protection.cap-first', { days: protection.windowDays }), String(protection.firstContacts)],
            [t('protection.cap-day'), String(protection.newPeopleADay)],
          ]}
        />
      </Section>
    </>
  )
}
