import { isMessageKey } from '../../../i18n/index.ts'
import { intlLocale } from '../../../shared/intl-locale.ts'
import {
  ActionForm,
  Button,
  ButtonRow,
  Form,
  type FormState,
  LinkButton,
  Notice,
  PageHeader,
  Section,
  Time,
  useReader,
} from '../../../ui/index.ts'
import { PasswordField } from '../../accounts/index.ts'
import type { ExportRun } from '../runs.queries.ts'

interface YourDataProps {
  /** The running courses that nobody else teaches: they stand in the way. */
  courses: readonly { id: string; title: string }[]
  /** Talks that are agreed and not over: somebody expects them. */
  talks: readonly { id: string; names: string; startsAt: Date | null }[]
  state?: FormState | undefined
  /** The export that was asked for last. */
  run?: ExportRun | undefined
  /** Sample data is left, and has no password. */
  isDemo: boolean
  /** What is downloaded is there for whoever comes next. */
  sharedComputer: boolean
}

/** The button, or that the file is on its way, or the file. */
function Export({ run }: Pick<YourDataProps, 'run'>) {
  const { t, locale } = useReader()
  if (run?.state === 'running')
    return (
      <>
        <p>{t('privacy.export-runs')}</p>
        <LinkButton href="/account/export/progress" kind="primary">
          {t('privacy.export-look')}
        </LinkButton>
      </>
    )
  const start = (
    <ActionForm action="/account/export">
      {run?.state === 'done' && <input type="hidden" name="again" value="yes" />}
      <Button {...(run?.state !== 'done' && { kind: 'primary' })}>
        {t(run?.state === 'done' ? 'privacy.export-again' : 'privacy.export-button')}
      </Button>
    </ActionForm>
  )
  if (run?.state === 'done')
    return (
      <>
        <p>
          {t('privacy.export-done', { kb: kilobytes(run.bytes, locale) })}{' '}
          <Time at={run.createdAt} form="date-time" />
        </p>
        <ButtonRow>
          {/* Without `download`, by which a browser would save the page that it is led to once the file is gone. */}
          <LinkButton href="/account/export" kind="primary" data-no-prefetch>
            {t('privacy.export-download')}
          </LinkButton>
          {start}
          <ActionForm action="/account/export/end">
            <Button kind="quiet">{t('privacy.export-erase')}</Button>
          </ActionForm>
        </ButtonRow>
        <p class="small soft">
          {t('privacy.export-until')} <Time at={run.endsAt} form="date-time" />
        </p>
      </>
    )
  return (
    <>
      {run && (
        <Notice kind="warning">
          {[`error.${run.error}`, `error.${run.error}-advice`].map(
            (key) => isMessageKey(key) && <p key={key}>{t(key)}</p>,
          )}
        </Notice>
      )}
      {start}
      <p class="small soft">{t('privacy.export-wait')}</p>
    </>
  )
}

const kilobytes = (bytes: number, locale: string) =>
  Math.max(1, Math.round(bytes / 1000)).toLocaleString(intlLocale(locale))

export function YourDataPage({ courses, talks, state, run, isDemo, sharedComputer }: YourDataProps) {
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
        <Export run={run} />
        {sharedComputer && <p class="small">{t('privacy.shared-computer')}</p>}
      </Section>
      <Section title={t('privacy.removed-title')} id="removed">
        <p>
          <a href="/account/removed">{t('privacy.removed-link')}</a>
        </p>
      </Section>
      {isDemo ? <LeaveSample /> : <Erase {...{ courses, talks, state }} />}
    </>
  )
}

/** A visit with sample data ends as on top of each page. */
function LeaveSample() {
  const { t } = useReader()
  return (
    <Section title={t('privacy.erase-title')} id="erase">
      <p>{t('privacy.erase-demo')}</p>
      <ActionForm action="/demo/leave" leaves="after">
        <Button>{t('ui.demo-leave')}</Button>
      </ActionForm>
    </Section>
  )
}

function Erase({ courses, talks, state }: Pick<YourDataProps, 'courses' | 'talks' | 'state'>) {
  const { t } = useReader()
  return (
    <Section title={t('privacy.erase-title')} id="erase">
      <p>{t('privacy.erase-what')}</p>
      {courses.length > 0 && (
        <Notice kind="warning" title={t('privacy.only-instructor-title')}>
          <p>{t('privacy.only-instructor')}</p>
          <ul>
            {courses.map(({ id, title }) => (
              <li key={id}>
                <a href={`/courses/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {talks.length > 0 && (
        <Notice title={t('privacy.talks-title')}>
          <p>{t('privacy.talks')}</p>
          <ul>
            {talks.map(({ id, names, startsAt }) => (
              <li key={id}>
                <a href={`/interviews/${id}`}>{names || t('interviews.someone')}</a>
                {startsAt && (
                  <>
                    {': '}
                    <Time at={startsAt} form="date-time" zoned />
                  </>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action="/account/erase" data-leaves="after" state={state}>
        <PasswordField />
        <ButtonRow>
          <Button kind="danger">{t('privacy.erase-button')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
