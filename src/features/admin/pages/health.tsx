import { isMessageKey, type MessageKey } from '../../../i18n/index.ts'
import { formatDayTime } from '../../../shared/date-format.ts'
import {
  ActionForm,
  ConfirmForm,
  Badge,
  Button,
  DescriptionList,
  Items,
  Notice,
  Rows,
  Section,
  Time,
  useReader,
} from '../../../ui/index.ts'
import { AdministrationHeader } from '../../accounts/index.ts'
import type { JobRun } from '../admin.queries.ts'
import type { Check } from '../health/health.ts'
import type { MailSettings } from '../health/mail-settings.ts'

interface HealthProps {
  checks: readonly Check[]
  mail: MailSettings | undefined
  /** Whether a letter that is sent now can arrive anywhere. */
  reachesSomebody: boolean
  jobs: readonly JobRun[]
  letters: Record<'waiting' | 'failed' | 'unknown' | 'held', number>
}

/** What the command line's doctor says, mail with a test, and the jobs. */
export function HealthPage({ checks, mail, reachesSomebody, jobs, letters }: HealthProps) {
  const { t } = useReader()
  const unwell = checks.filter(({ ok }) => !ok).length
  return (
    <>
      <AdministrationHeader part="/admin/health" />
      <Section
        title={t('admin.health')}
        id="health"
        lead={unwell === 0 ? t('admin.health-well') : t('admin.health-unwell', { n: unwell })}
      >
        <Items>
          {checks.map((check) => (
            <CheckLine check={check} key={check.name} />
          ))}
        </Items>
      </Section>
      <MailSection {...{ mail, reachesSomebody, letters }} />
      <Section title={t('admin.jobs')} id="jobs" lead={t('admin.jobs-lead')}>
        {jobs.length === 0 ? <p class="soft">{t('admin.no-jobs')}</p> : <JobRuns jobs={jobs} />}
      </Section>
    </>
  )
}

function CheckLine({ check }: { check: Check }) {
  const { t, ...reader } = useReader()
  const { name, ok, finding, params } = check
  const at = typeof params['at'] === 'string' && params['at'] !== '' ? new Date(params['at']) : undefined
  const words = { ...params, ...(at && { at: formatDayTime(at, reader) }) }
  return (
    <li>
      <Badge kind={ok ? 'good' : 'bad'} icon={ok ? 'check' : 'warning'}>
        {t(ok ? 'admin.check-well' : 'admin.check-unwell')}
      </Badge>{' '}
      {t(`health.${name}-${finding}` as MessageKey, words)}
    </li>
  )
}

function MailSection({
  mail,
  reachesSomebody,
  letters,
}: Pick<HealthProps, 'mail' | 'reachesSomebody' | 'letters'>) {
  const { t } = useReader()
  return (
    <Section title={t('admin.mail')} id="mail" lead={t(mail ? 'admin.mail-lead' : 'admin.mail-off')}>
      {mail ? (
        <>
          <DescriptionList
            items={[
              [t('admin.mail-server'), mail.server],
              [t('admin.mail-secure'), t(`admin.mail-secure-${mail.secure}`)],
              [t('admin.mail-sign-in'), t(mail.signsIn ? 'admin.mail-signs-in' : 'admin.mail-signs-in-not')],
              [t('admin.mail-from'), mail.from],
            ]}
          />
          <p>{t('admin.letters', letters)}</p>
        </>
      ) : (
        <>
          <pre>
            <code>npm run -s cli -- user reset-password --email {t('admin.mail-command-address')}</code>
          </pre>
          <p>{t('admin.mail-how')}</p>
        </>
      )}
      {letters.held > 0 && <HeldLetters n={letters.held} maySend={reachesSomebody} />}
      {reachesSomebody && (
        <div class="button-row">
          <ActionForm action="/admin/mail/test" command={t('admin.test-letter')}>
            <Button>{t('admin.test-letter')}</Button>
          </ActionForm>
          <ActionForm action="/admin/jobs/test-reminder">
            <Button kind="quiet">{t('admin.test-reminder')}</Button>
          </ActionForm>
        </div>
      )}
    </Section>
  )
}

/** What a restore brought back: whoever runs the instance knows whether it left after the backup. */
function HeldLetters({ n, maySend }: { n: number; maySend: boolean }) {
  const { t } = useReader()
  return (
    <Notice kind="warning" title={t('admin.held', { n })}>
      <p>{t('admin.held-why')}</p>
      {!maySend && <p>{t('admin.held-no-mail')}</p>}
      <div class="button-row">
        {maySend && (
          <ActionForm action="/admin/mail/held/send" command={t('admin.held-send')}>
            <Button kind="quiet">{t('admin.held-send')}</Button>
          </ActionForm>
        )}
        <ConfirmForm
          action="/admin/mail/held/drop"
          ask={t('admin.held-drop')}
          confirm={t('admin.held-drop-now', { n })}
        >
          {t('admin.held-drop-what')}
        </ConfirmForm>
      </div>
    </Notice>
  )
}

/** What it does, and the name it has in logs; a job of an earlier version has only its name. */
function JobName({ name }: { name: string }) {
  const { t } = useReader()
  const key = `health.job-${name}`
  return (
    <>
      {isMessageKey(key) && t(key)} <code class="soft">{name}</code>
    </>
  )
}

function JobRuns({ jobs }: { jobs: readonly JobRun[] }) {
  const { t } = useReader()
  return (
    <Rows
      caption={t('admin.jobs')}
      captionHidden
      rows={jobs}
      rowKey={(job) => job.name}
      columns={[
        {
          label: t('admin.job'),
          cell: (job) => <JobName name={job.name} />,
        },
        {
          label: t('admin.last-run'),
          cell: (job) => job.startedAt && <Time at={job.startedAt} form="date-time" />,
        },
        {
          label: t('admin.ended'),
          cell: (job) =>
            job.error ? (
              <Badge kind="bad">{t('admin.job-failed', { error: job.error })}</Badge>
            ) : (
              job.finishedAt && <Badge kind="good">{t('admin.job-well')}</Badge>
            ),
        },
        {
          label: t('admin.next-run'),
          cell: (job) => job.nextAt && <Time at={job.nextAt} form="date-time" />,
        },
      ]}
    />
  )
}
