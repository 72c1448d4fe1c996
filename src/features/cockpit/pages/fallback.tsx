import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  Cluster,
  Items,
  Notice,
  PageHeader,
  Section,
  Stack,
  Time,
  useReader,
} from '../../../ui/index.ts'
import {
  dueAt,
  type Fallback,
  fallbacks,
  type PutAwayReason,
  type WholeAssignment,
} from '../../assignments/index.ts'
import { fallbackRules } from '../cockpit.ts'
import { moreDays } from '../cockpit.schema.ts'

interface FallbackProps {
  here: string
  /** The view of the class page, carried along. */
  query: string
  assignment: WholeAssignment
  student: { id: string; name: string }
  /** Codes of the rules that are set aside for this student. */
  granted: ReadonlySet<string>
  /** The student's own due time, by stage, where it is later than everybody's. */
  given: ReadonlyMap<string, Date>
  /** Why nothing can be handed in any more, so that neither would be of use. */
  closed: PutAwayReason | undefined
}

/** More time and the other ways for one student, each at one press: for when nobody answers, or a date falls through. */
export function FallbackPage(props: FallbackProps) {
  const { t } = useReader()
  const { here, query, student, closed } = props
  return (
    <>
      <PageHeader
        title={t('cockpit.fallback-title', { name: student.name })}
        back={{ href: `${here}/class${query}#student-${student.id}`, label: t('cockpit.link') }}
      />
      {closed ? (
        <Notice>{t(`error.${closed}`)}</Notice>
      ) : (
        <>
          <MoreTime {...props} />
          <Ways {...props} />
        </>
      )}
    </>
  )
}

/** The other ways, and which of them are open to the student already. */
function Ways({ here, query, assignment, student, granted }: FallbackProps) {
  const { t } = useReader()
  const stateOf = (fallback: Fallback) => {
    if (assignment.rules.fallbacks.includes(fallback)) return 'everybody'
    return granted.has(fallbackRules[fallback]) ? 'granted' : 'open'
  }
  return (
    <Section title={t('cockpit.fallback')} id="ways" lead={t('cockpit.fallback-lead')}>
      <Items>
        {fallbacks.map((fallback) => (
          <li key={fallback}>
            <Cluster align="between">
              <span>{t(`assignments.fallback-${fallback}`)}</span>
              {stateOf(fallback) === 'open' ? (
                <ActionForm action={`${here}/class/${student.id}/fallback${query}`} fields={{ fallback }}>
                  <Button
                    aria-label={t('cockpit.allow-what', { what: t(`assignments.fallback-${fallback}`) })}
                  >
                    {t('cockpit.allow')}
                  </Button>
                </ActionForm>
              ) : (
                <Badge kind="good">{t(`cockpit.fallback-${stateOf(fallback) as 'granted'}`)}</Badge>
              )}
            </Cluster>
          </li>
        ))}
      </Items>
    </Section>
  )
}

/** What each stage is due for this student, and a button for each number of days. */
function MoreTime({ here, query, assignment, student, given }: FallbackProps) {
  const { t } = useReader()
  return (
    <Section title={t('cockpit.more-time')} id="time" lead={t('cockpit.more-time-lead')}>
      <Items>
        {assignment.rules.stages.map((stage) => {
          const own = given.get(stage.id)
          const due = own ?? dueAt(stage, assignment)
          const about = `${here}/class/${student.id}/time`
          return (
            <li key={stage.id}>
              <Stack gap="small">
                <p>
                  <strong>{stage.title}</strong>{' '}
                  <span class="soft small">
                    {t('courses.due')} <Time at={due} form="date-time" zone={assignment.zone} zoned />
                  </span>{' '}
                  {own && <Badge kind="good">{t('cockpit.has-more-time')}</Badge>}
                </p>
                <ButtonRow>
                  {moreDays.map((n) => (
                    <ActionForm
                      key={n}
                      action={`${about}${query}`}
                      fields={{ stage: stage.id, days: String(n), from: due.toISOString() }}
                    >
                      <Button size="small" aria-label={t('cockpit.more-days-for', { n, stage: stage.title })}>
                        {t('cockpit.more-days', { n })}
                      </Button>
                    </ActionForm>
                  ))}
                  {own && (
                    <ActionForm action={`${about}/${encodeURIComponent(stage.id)}/withdraw${query}`}>
                      <Button
                        size="small"
                        kind="quiet"
                        aria-label={t('cockpit.take-time', { stage: stage.title })}
                      >
                        {t('cockpit.take-time-short')}
                      </Button>
                    </ActionForm>
                  )}
                </ButtonRow>
              </Stack>
            </li>
          )
        })}
      </Items>
      <p>
        <a href={`${here}/students#student-${student.id}`}>{t('cockpit.other-date')}</a>
      </p>
    </Section>
  )
}
