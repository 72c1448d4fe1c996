import { formatDayTime } from '../../../../shared/date-format.ts'
import {
  ActionForm,
  Button,
  ButtonRow,
  Form,
  type FormState,
  LinkButton,
  Notice,
  PageHeader,
  RadioGroup,
  Section,
  useReader,
} from '../../../../ui/index.ts'
import { PasswordField } from '../../components/password-field.tsx'
import { ProveFirst } from '../../components/prove-first.tsx'
import { CodeField } from '../components/code-field.tsx'
import { QrCode } from '../components/qr-code.tsx'
import type { SecondStep } from '../second-step.queries.ts'
import { appAddress, inFours } from '../second-step.ts'

interface SecondStepProps {
  step: SecondStep
  email: string
  /** Whether that is to be proved before it is turned on. */
  mustProve: boolean
  /** The host of this site. */
  site: string
  /** The key that waits for its first code. */
  waitingKey: string | undefined
  /** What was refused: by the form that is shown, or by one that another window has made another of. */
  state: FormState | undefined
}

/** With what is about a field that the shown form lacks said above all of it. */
function shownAt(state: FormState | undefined, fields: readonly string[]): FormState | undefined {
  const errors = Object.entries(state?.errors ?? {})
  const shown = errors.map(([field, words]) => [fields.includes(field) ? field : '', words])
  return state && { ...state, errors: Object.fromEntries(shown) }
}

/** Turning the second step on and off, a page for each state of it. */
export function SecondStepPage({ step, email, mustProve, site, waitingKey, state }: SecondStepProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('second-step.title')}
        lead={t('second-step.lead')}
        back={{ href: '/account#second-step', label: t('accounts.account') }}
      />
      {step.standing === 'on' ? (
        <Change
          step={step}
          state={shownAt(state, ['what', 'password', ...(step.recoveredUntil ? [] : ['code'])])}
        />
      ) : waitingKey ? (
        <Scan
          address={appAddress(email, waitingKey, site)}
          waitingKey={waitingKey}
          state={shownAt(state, ['code'])}
        />
      ) : mustProve ? (
        <ProveFirst email={email} />
      ) : (
        <Begin state={shownAt(state, ['password'])} />
      )}
    </>
  )
}

function Begin({ state }: { state: FormState | undefined }) {
  const { t } = useReader()
  return (
    <Section title={t('second-step.begin-title')} id="begin" lead={t('second-step.begin-lead')}>
      <Form action="/account/second-step" state={state}>
        <PasswordField />
        <ButtonRow>
          <Button kind="primary">{t('second-step.begin')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

interface ScanProps {
  address: string
  waitingKey: string
  state: FormState | undefined
}

function Scan({ address, waitingKey, state }: ScanProps) {
  const { t } = useReader()
  return (
    <>
      <Section title={t('second-step.scan-title')} id="scan" lead={t('second-step.scan-lead')}>
        <p>
          <QrCode text={address} label={t('second-step.scan-picture')} />
        </p>
        <p>
          <a href={address}>{t('second-step.scan-link')}</a>
        </p>
        <p>
          {t('second-step.scan-key')}
          <br />
          <code class="break-anywhere">{inFours(waitingKey)}</code>
        </p>
      </Section>
      <Section title={t('second-step.confirm-title')} id="confirm" lead={t('second-step.confirm-lead')}>
        <Form action="/account/second-step/confirm" state={state}>
          <CodeField kind="app" />
          <ButtonRow>
            <Button kind="primary">{t('second-step.confirm')}</Button>
          </ButtonRow>
        </Form>
        <ButtonRow>
          <ActionForm action="/account/second-step/cancel">
            <Button kind="quiet">{t('second-step.cancel')}</Button>
          </ActionForm>
        </ButtonRow>
      </Section>
    </>
  )
}

function Change({ step, state }: { step: SecondStep; state: FormState | undefined }) {
  const reader = useReader()
  const { t } = reader
  const { codesLeft, codesOpen, recoveredUntil } = step
  return (
    <>
      {codesOpen && (
        <Notice kind="warning" title={t('second-step.codes-wait-title')}>
          <p>{t('second-step.codes-wait')}</p>
          <ButtonRow>
            <LinkButton href="/account/second-step/codes">{t('second-step.codes-see')}</LinkButton>
          </ButtonRow>
        </Notice>
      )}
      {codesLeft === 0 && (
        <Notice kind="warning" title={t('second-step.none-left-title')}>
          {t(recoveredUntil ? 'second-step.none-left' : 'second-step.none-left-app')}
        </Notice>
      )}
      <Section
        title={t('second-step.on-title')}
        id="change"
        lead={
          recoveredUntil
            ? t('second-step.recovered-lead', { until: formatDayTime(recoveredUntil, reader) })
            : t('second-step.on', { n: codesLeft })
        }
      >
        <Form action="/account/second-step/change" state={state}>
          <RadioGroup
            name="what"
            label={t('second-step.change')}
            value="codes"
            options={[
              {
                value: 'codes',
                label: t('second-step.change-codes'),
                hint: t('second-step.change-codes-hint'),
              },
              { value: 'off', label: t('second-step.change-off'), hint: t('second-step.change-off-hint') },
            ]}
          />
          <PasswordField />
          {!recoveredUntil && <CodeField kind="either" />}
          <ButtonRow>
            <Button kind="primary">{t('second-step.change-do')}</Button>
          </ButtonRow>
        </Form>
        {!recoveredUntil && codesLeft > 0 && <p class="soft small">{t('second-step.lost')}</p>}
      </Section>
    </>
  )
}
