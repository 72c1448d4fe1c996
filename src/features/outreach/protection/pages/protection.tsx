import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  Field,
  FieldPair,
  Form,
  type FormState,
  More,
  Section,
  useReader,
} from '../../../../ui/index.ts'
import { AdministrationHeader } from '../../../accounts/index.ts'
import { protection, protectionBounds } from '../../../../shared/defaults.ts'
import type { ReachLimits } from '../protection.ts'

export interface ProtectionPageProps {
  paused: boolean
  /** Whether this site can send at all. */
  canSend: boolean
  limits: ReachLimits
  refused?: { form: 'stop' | 'lift' | 'limits'; state: FormState } | undefined
}

/** The administrator's page: the switch that stops all letters to professionals, the do-not-contact list, the caps. */
export function ProtectionPage({ paused, canSend, limits, refused }: ProtectionPageProps) {
  const { t } = useReader()
  const stateOf = (form: string) => (refused?.form === form ? { state: refused.state } : {})
  return (
    <>
      <AdministrationHeader part="/admin/protection" />
      <Section title={t('protection.sending')} id="sending" lead={t('protection.lead')}>
        {paused || canSend ? (
          <>
            <p>
              <Badge kind={paused ? 'bad' : 'good'} icon={paused ? 'warning' : 'check'}>
                {t(paused ? 'protection.is-paused' : 'protection.is-on')}
              </Badge>
            </p>
            <p>{t(paused ? 'protection.paused-what' : 'protection.on-what')}</p>
          </>
        ) : (
          <p>
            {t('protection.cannot-send')} <a href="/admin/health">{t('admin.health')}</a>
          </p>
        )}
        <ButtonRow>
          <ActionForm action="/admin/protection" fields={{ sending: paused ? 'on' : 'paused' }}>
            <Button kind={paused ? 'primary' : 'plain'}>
              {t(paused ? 'protection.resume' : 'protection.pause')}
            </Button>
          </ActionForm>
        </ButtonRow>
      </Section>
      <Section title={t('protection.list')} id="list" lead={t('protection.list-lead')}>
        <Form action="/admin/protection/stop" {...stateOf('stop')}>
          <Field name="address" label={t('protection.address')} hint={t('protection.address-hint')} />
          <ButtonRow>
            <Button>{t('protection.add')}</Button>
          </ButtonRow>
        </Form>
        <More summary={t('protection.lift-title')} id="lift" open={refused?.form === 'lift' || undefined}>
          <Form action="/admin/protection/lift" {...stateOf('lift')}>
            <p class="soft">{t('protection.lift-lead')}</p>
            <Field name="listed" label={t('protection.address')} hint={t('protection.address-hint')} />
            <ButtonRow>
              <Button kind="danger">{t('protection.lift')}</Button>
            </ButtonRow>
          </Form>
        </More>
      </Section>
      <Section title={t('protection.caps')} id="caps" lead={t('protection.caps-lead')}>
        <Form action="/admin/protection/limits" {...stateOf('limits')}>
          <Limit name="quietHours" label={t('protection.cap-quiet-hours')} value={limits.quietHours} />
          <FieldPair>
            <Limit name="firstContacts" label={t('protection.cap-first')} value={limits.firstContacts} />
            <Limit name="windowDays" label={t('protection.cap-window')} value={limits.windowDays} />
          </FieldPair>
          <Limit name="newPeopleADay" label={t('protection.cap-day')} value={limits.newPeopleADay} />
          <ButtonRow>
            <Button>{t('form.save')}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}

/** One number, with what it may be and what it is where nobody sets it. */
function Limit({ name, label, value }: { name: keyof ReachLimits; label: string; value: number }) {
  const { t } = useReader()
  const { min, max } = protectionBounds[name]
  return (
    <Field
      {...{ name, label, value, min, max }}
      type="number"
      inputmode="numeric"
      width="tiny"
      hint={t('protection.limit-hint', { min, max, usual: protection[name] })}
    />
  )
}
