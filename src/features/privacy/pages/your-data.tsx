import {
  ActionForm,
  Button,
  ButtonRow,
  Field,
  Form,
  type FormState,
  LinkButton,
  Notice,
  PageHeader,
  Section,
  Time,
  useReader,
} from '../../../ui/index.ts'

interface YourDataProps {
  /** The running courses that nobody else teaches: they stand in the way. */
  courses: readonly { id: string; title: string }[]
  /** Talks that are agreed and not over: somebody expects them. */
  talks: readonly { id: string; names: string; startsAt: Date | null }[]
  state?: FormState | undefined
  /** Sample data is left, and has no password. */
  isDemo: boolean
}

export function YourDataPage({ courses, talks, state, isDemo }: YourDataProps) {
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
        <p class="small soft">{t('privacy.export-wait')}</p>
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
      <ActionForm action="/demo/leave">
        <Button>{t('ui.demo-leave')}</Button>
      </ActionForm>
    </Section>
  )
}

function Erase({ courses, talks, state }: Omit<YourDataProps, 'isDemo'>) {
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
      <Form action="/account/erase" data-leaves="after" {...(state && { state })}>
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
  )
}
