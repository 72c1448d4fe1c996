import type { Actor } from '../../../platform/web/index.ts'
import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  Checkbox,
  DescriptionList,
  Dialog,
  Field,
  Form,
  type FormState,
  Items,
  LinkButton,
  PageHeader,
  RadioGroup,
  Section,
  Time,
  useReader,
} from '../../../ui/index.ts'
import { NewPasswordField, PasswordField } from '../components/password-field.tsx'
import type { SessionRow } from '../accounts.queries.ts'
import { deviceName } from '../accounts.ts'
import type { WaitingAddress } from '../email-change/email-change.queries.ts'
import { EmailSection } from '../email-change/pages/email-section.tsx'
import type { SecondStep } from '../second-step/second-step.queries.ts'
import type { WorkSettings } from '../work-settings.ts'
import { ZoneSelect } from './credentials.tsx'

interface AccountProps {
  actor: Actor
  locale: string
  sessions: readonly SessionRow[]
  work: WorkSettings
  sharedComputer: boolean
  mailAvailable: boolean
  /** Whether the account's address is known to be its owner's. */
  proved: boolean
  /** The address that waits to be confirmed. */
  waiting: WaitingAddress | undefined
  secondStep: SecondStep
  /** How many passkeys sign in, and whether browsers make any for this site. */
  passkeys: number
  takesPasskeys: boolean
  settings?: FormState
  email?: FormState
  password?: FormState
}

export function AccountPage(props: AccountProps) {
  const { actor, locale, sessions, work, sharedComputer, mailAvailable, proved, waiting } = props
  const { secondStep, passkeys, takesPasskeys } = props
  const { settings, email, password } = props
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('accounts.account')}
        lead={actor.email}
        actions={
          <ActionForm action="/sign-out" id="sign-out" leaves="ask" command={t('accounts.sign-out')}>
            <Button>{t('accounts.sign-out')}</Button>
          </ActionForm>
        }
      />
      <LeavingDialog />
      <Section title={t('accounts.settings')} id="settings">
        <Form action="/account" state={settings}>
          <Field
            name="name"
            label={t('accounts.name')}
            value={actor.name}
            autocomplete="name"
            maxLength={200}
          />
          <RadioGroup
            name="locale"
            label={t('accounts.locale')}
            layout="row"
            value={locale}
            options={[
              { value: 'en', label: 'English' },
              { value: 'es', label: 'Español' },
            ]}
          />
          <ZoneSelect value={actor.zone ?? 'UTC'} />
          <Checkbox name="shortcuts" value="yes" label={t('accounts.shortcuts')} checked={actor.shortcuts} />
          <ButtonRow>
            <Button kind="primary">{t('form.save')}</Button>
          </ButtonRow>
        </Form>
      </Section>
      <HowIWork work={work} />
      {/* Sample people have addresses that nobody reads. */}
      {!actor.demoId && (
        <EmailSection {...{ mailAvailable, proved, waiting }} address={actor.email} state={email} />
      )}
      {/* Who looks around with sample data was given no password. */}
      {!actor.demoId && <ChangePassword state={password} />}
      {!actor.demoId && <SecondStepSection step={secondStep} />}
      {!actor.demoId && (takesPasskeys || passkeys > 0) && <Passkeys count={passkeys} />}
      <ThisDevice shared={sharedComputer} />
      <Sessions sessions={sessions} />
      <Section title={t('accounts.your-data')} id="data">
        <p>
          <a href="/account/data">{t('accounts.your-data-link')}</a>
        </p>
      </Section>
    </>
  )
}

/** Whether signing in asks for a code too, and the way to change that. */
function SecondStepSection({ step: { standing, codesLeft } }: { step: SecondStep }) {
  const { t } = useReader()
  const isOn = standing === 'on'
  return (
    <Section title={t('second-step.title')} id="second-step">
      <p>{isOn ? t('second-step.on', { n: codesLeft }) : t('second-step.lead')}</p>
      <ButtonRow>
        <LinkButton href="/account/second-step" data-command={t('second-step.title')}>
          {t(isOn ? 'second-step.open' : 'second-step.begin')}
        </LinkButton>
      </ButtonRow>
    </Section>
  )
}

/** How many passkeys sign in, and the way to them. */
function Passkeys({ count }: { count: number }) {
  const { t } = useReader()
  return (
    <Section title={t('passkeys.title')} id="passkeys">
      <p>{count === 0 ? t('passkeys.lead') : t('passkeys.count', { n: count })}</p>
      <ButtonRow>
        <LinkButton href="/account/passkeys" data-command={t('passkeys.title')}>
          {t(count === 0 ? 'passkeys.begin' : 'passkeys.open')}
        </LinkButton>
      </ButtonRow>
    </Section>
  )
}

function ChangePassword({ state }: { state: FormState | undefined }) {
  const { t } = useReader()
  return (
    <Section title={t('accounts.change-password')} id="password">
      <Form action="/account/password" state={state}>
        <PasswordField name="currentPassword" />
        <NewPasswordField />
        <ButtonRow>
          <Button>{t('accounts.change-password')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

/** Whether notebooks stay on this device. */
function ThisDevice({ shared }: { shared: boolean }) {
  const { t } = useReader()
  return (
    <Section title={t('offline.device')} id="device">
      <p>{t(shared ? 'offline.device-shared' : 'offline.device-own')}</p>
      <ActionForm
        action="/account/device"
        id="share-device"
        fields={{ shared: shared ? 'no' : 'yes' }}
        {...(!shared && { leaves: 'ask' as const })}
      >
        <Button>{t(shared ? 'offline.device-unshare' : 'offline.device-share')}</Button>
      </ActionForm>
    </Section>
  )
}

/** Asked only when notes are on this device that could not be sent; the site script says which form asks. */
function LeavingDialog() {
  const { t } = useReader()
  return (
    <Dialog id="leaving" title={t('offline.leave-title')}>
      <p>{t('offline.leave-text')}</p>
      <ButtonRow>
        <form method="dialog">
          <Button kind="primary">{t('offline.leave-stay')}</Button>
        </form>
        <Button type="button" kind="danger" data-leave="">
          {t('offline.leave-anyway')}
        </Button>
      </ButtonRow>
    </Dialog>
  )
}

/** The settings at a glance, and the way to change them. */
function HowIWork({ work }: { work: WorkSettings }) {
  const { t } = useReader()
  const { nextPersonBusinessDays: days, noteLimit: limit, nudgeDays: nudge, maxNudges } = work
  return (
    <Section title={t('accounts.work')} id="how-i-work">
      <DescriptionList
        items={[
          [t('accounts.work-next-person'), t('accounts.work-after-business-days', { n: days })],
          [
            t('accounts.work-again'),
            maxNudges === 0
              ? t('accounts.no-nudge')
              : `${t('accounts.work-nudges', { n: maxNudges })}, ${t('accounts.work-after-days', { n: nudge })}`,
          ],
          [t('accounts.work-note'), t('accounts.work-characters', { n: limit })],
        ]}
      />
      <ButtonRow>
        <LinkButton href="/account/how-i-work" data-command={t('accounts.work')}>
          {t('accounts.work-change')}
        </LinkButton>
        <LinkButton href="/account/reminders" kind="quiet" data-command={t('reminders.title')}>
          {t('reminders.open')}
        </LinkButton>
      </ButtonRow>
    </Section>
  )
}

function Sessions({ sessions }: { sessions: readonly SessionRow[] }) {
  const { t } = useReader()
  return (
    <Section
      title={t('accounts.sessions')}
      id="sessions"
      actions={
        sessions.length > 1 && (
          <ActionForm action="/account/sessions/end-others">
            <Button size="small">{t('accounts.sessions-end-others')}</Button>
          </ActionForm>
        )
      }
    >
      <Items>
        {sessions.map((session) => (
          <li key={session.id} class="cluster" data-align="between">
            <div>
              <div>
                {deviceName(session.userAgent) ?? t('accounts.session-unknown')}{' '}
                {session.current && <Badge kind="accent">{t('accounts.session-current')}</Badge>}
              </div>
              <div class="soft small">
                <Time at={session.createdAt} form="date-time" />
              </div>
            </div>
            {!session.current && (
              <ActionForm action={`/account/sessions/${session.id}/end`}>
                <Button size="small">{t('accounts.session-end')}</Button>
              </ActionForm>
            )}
          </li>
        ))}
      </Items>
    </Section>
  )
}
