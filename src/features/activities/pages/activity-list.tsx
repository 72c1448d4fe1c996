import type { ComponentChildren } from 'preact'
import {
  Badge,
  BareList,
  EmptyState,
  Items,
  LinkButton,
  PageHeader,
  Rows,
  Section,
  useReader,
} from '../../../ui/index.ts'
import { formatDateRange } from '../../../shared/date-format.ts'
import type { LocalDate } from '../../../shared/dates.ts'
import { intlLocale } from '../../../shared/intl-locale.ts'
import {
  type ActivityKind,
  activityKinds,
  type ActivityRecord,
  hoursOf,
  minutesOf,
  type Totals,
  totalsOf,
} from '../activities.ts'
import { periodOf } from '../period.ts'
import { renewalOf } from '../renewal.ts'

export interface ActivityListProps {
  activities: readonly ActivityRecord[]
  today: LocalDate
}

/** All activities by kind, and what they add up to. */
export function ActivityListPage(props: ActivityListProps) {
  const { t } = useReader()
  const any = props.activities.length > 0
  return (
    <>
      <PageHeader title={t('activities.title')} lead={t('activities.lead')} actions={any && <Actions />} />
      {any ? <Everything {...props} /> : <NothingYet />}
    </>
  )
}

function Actions() {
  const { t } = useReader()
  return (
    <>
      <LinkButton href="/activities/new" kind="primary" icon="plus" data-command={t('activities.add')}>
        {t('activities.add')}
      </LinkButton>
      <LinkButton href="/activities/summary" icon="note" data-command={t('activities.summary')}>
        {t('activities.summary')}
      </LinkButton>
    </>
  )
}

function NothingYet() {
  const { t } = useReader()
  return (
    <>
      <EmptyState title={t('activities.empty-title')}>{t('activities.empty-text')}</EmptyState>
      <Section title={t('activities.choose-kind')} id="kinds">
        <KindChoice />
      </Section>
    </>
  )
}

/** The five kinds, each with what it is and an example. */
export function KindChoice() {
  const { t } = useReader()
  return (
    <Items>
      {activityKinds.map((kind) => (
        <li key={kind}>
          <a href={`/activities/new?kind=${kind}`} data-command={t(`activities.new-${kind}`)}>
            <strong>{t(`activities.kind-${kind}`)}</strong>
          </a>
          <p>{t(`activities.about-${kind}`)}</p>
          <p class="small soft">
            {t('ui.example')}: {t(`activities.example-${kind}`)}
          </p>
        </li>
      ))}
    </Items>
  )
}

function Everything({ activities, today }: ActivityListProps) {
  const totals = totalsOf(activities, today)
  return (
    <>
      <TotalsLine totals={totals} />
      {activityKinds.map((kind) => (
        <KindSection
          kind={kind}
          activities={activities.filter((one) => one.kind === kind)}
          today={today}
          key={kind}
        />
      ))}
      {totals.years.length > 0 && <Years totals={totals} />}
    </>
  )
}

/** "42 hours of volunteering, 2 associations, 5 people met" */
function TotalsLine({ totals }: { totals: Totals }) {
  const { t } = useReader()
  const parts = [
    totals.volunteerMinutes > 0 && t('activities.total-hours', { n: hoursOf(totals.volunteerMinutes) }),
    ...activityKinds.map(
      (kind) => totals.counts[kind] > 0 && t(`activities.total-${kind}`, { n: totals.counts[kind] }),
    ),
    totals.people > 0 && t('activities.total-people', { n: totals.people }),
  ]
  return (
    <BareList class="activity-totals" aria-label={t('activities.totals')}>
      {parts.filter(Boolean).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </BareList>
  )
}

function KindSection({ kind, activities, today }: ActivityListProps & { kind: ActivityKind }) {
  const { t } = useReader()
  if (activities.length === 0) return null
  return (
    <Section
      title={t(`activities.kinds-${kind}`)}
      id={kind}
      actions={
        <LinkButton href={`/activities/new?kind=${kind}`} kind="quiet" size="small" icon="plus">
          {t('activities.add-person')}
          <span class="hidden-text">: {t(`activities.kind-${kind}`)}</span>
        </LinkButton>
      }
    >
      <Items>
        {activities.map((activity) => (
          <Entry activity={activity} today={today} key={activity.id} />
        ))}
      </Items>
    </Section>
  )
}

const joined = (parts: readonly (string | false)[]): ComponentChildren => parts.filter(Boolean).join(' · ')

function Entry({ activity, today }: { activity: ActivityRecord; today: LocalDate }) {
  const { t, locale } = useReader()
  const minutes = minutesOf(activity, today)
  const renews = renewalOf(activity)
  return (
    <li id={`activity-${activity.id}`}>
      <a href={`/activities/${activity.id}`}>
        <strong>{activity.name}</strong>
      </a>
      <p>{joined([activity.role, activity.organization])}</p>
      <p class="small soft">
        {joined([
          periodOf(activity, { locale, today, t }),
          minutes > 0 && t('activities.hours', { n: hoursOf(minutes) }),
          activity.people.length > 0 && t('activities.total-people', { n: activity.people.length }),
        ])}
      </p>
      {renews && (
        <Badge icon="calendar">
          {t('activities.renews-on', { when: formatDateRange({ from: renews, to: renews }, locale) })}
        </Badge>
      )}
    </li>
  )
}

function Years({ totals }: { totals: Totals }) {
  const { t, locale } = useReader()
  const numbers = new Intl.NumberFormat(intlLocale(locale))
  return (
    <Section title={t('activities.by-year')} id="years">
      <Rows
        caption={t('activities.by-year')}
        captionHidden
        rows={totals.years}
        rowKey={({ year }) => year}
        columns={[
          { label: t('activities.year'), cell: ({ year }) => year },
          {
            label: t('activities.year-hours'),
            cell: ({ volunteerMinutes }) => numbers.format(hoursOf(volunteerMinutes)),
            align: 'end',
          },
          { label: t('activities.year-begun'), cell: ({ begun }) => numbers.format(begun), align: 'end' },
        ]}
      />
    </Section>
  )
}
