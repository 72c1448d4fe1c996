import type { MessageKey } from '../../../i18n/index.ts'
import {
  formatDay,
  formatDayTime,
  formatLongDay,
  formatMeeting,
  formatRelativeDay,
  formatTime,
} from '../../../shared/date-format.ts'
import { daysBetween, localTime } from '../../../shared/dates.ts'
import {
  ActionForm,
  Badge,
  BareList,
  Button,
  ButtonRow,
  Cluster,
  EmptyState,
  Guide,
  Items,
  LinkButton,
  More,
  PageHeader,
  Rows,
  Section,
  useReader,
  type Reader,
} from '../../../ui/index.ts'
import { namesToMeet, stageOf } from '../../interviews/index.ts'
import type { BackPlan, Milestone } from '../back-plan.ts'
import type { InterviewFacts, Item, Params, TodayFacts } from '../facts.ts'

export interface TodayPageProps {
  facts: TodayFacts
  items: Item[]
  plans: BackPlan[]
  now: Date
}

/** The first screen: the one next thing large, the others below it. */
export function TodayPage({ facts, items, plans, now }: TodayPageProps) {
  const { t, locale, zone } = useReader()
  const { staff, feedback, answers } = facts
  // Whoever teaches, or has something to read, is welcomed by that.
  const inClass = staff.assignments.length + staff.courses.length + feedback.length + answers.length > 0
  const isNew = facts.contacts.total === 0 && facts.interviews.length === 0 && !inClass
  // Being put into a class is told beside the welcome.
  const [first, ...others] = isNew ? items.filter(({ code }) => code === 'seated') : items
  return (
    <>
      <PageHeader
        title={t('today.title')}
        lead={formatLongDay(now, { locale, zone, now })}
        actions={
          <>
            <LinkButton href="/goals" kind="quiet" size="small">
              {t('today.goals')}
            </LinkButton>
            <LinkButton href="/activities" kind="quiet" size="small" data-command={t('activities.title')}>
              {t('activities.title')}
            </LinkButton>
          </>
        }
      />
      {plans.map((plan) => (
        <Plan plan={plan} now={now} key={plan.goal.id} />
      ))}
      {isNew && <Welcome hasGoal={facts.goals.length > 0} />}
      {(!isNew || first) && <Doing first={first} others={others} now={now} />}
      <Coming facts={facts} now={now} />
    </>
  )
}

function Welcome({ hasGoal }: { hasGoal: boolean }) {
  const { t } = useReader()
  return (
    <>
      <EmptyState
        title={t('today.welcome-title')}
        action={
          <>
            <LinkButton href="/contacts/new" kind="primary" icon="plus">
              {t('today.welcome-action')}
            </LinkButton>
            <LinkButton href="/mapper">{t('mapper.short')}</LinkButton>
            <LinkButton href="/imports/new" icon="upload">
              {t('today.welcome-import')}
            </LinkButton>
            {!hasGoal && (
              <LinkButton href="/goals/new" kind="quiet">
                {t('today.set-goal')}
              </LinkButton>
            )}
          </>
        }
      >
        {t('today.welcome-text')}
      </EmptyState>
      <Section title={t('today.way-title')} id="way">
        <ol class="today-way">
          {([1, 2, 3, 4, 5] as const).map((n) => (
            <li key={n}>{t(`today.way-${n}`)}</li>
          ))}
        </ol>
      </Section>
    </>
  )
}

function Doing({ first, others, now }: { first: Item | undefined; others: Item[]; now: Date }) {
  const reader = useReader()
  const { t } = reader
  if (!first)
    return (
      <EmptyState
        title={t('today.all-done')}
        action={<LinkButton href="/contacts">{t('ui.nav-contacts')}</LinkButton>}
      >
        {t('today.all-done-text')}
      </EmptyState>
    )
  return (
    <>
      <section class="today-first" aria-labelledby="first-title" id={itemId(first)}>
        <p class="small soft">{t('today.first-thing')}</p>
        <ItemWords item={first} now={now} level="h2" id="first-title" />
        <Cluster>
          <LinkButton href={first.href} kind="primary" icon="step">
            {t('today.go')}
            <span class="hidden-text">: {titleOf(first, reader, now)}</span>
          </LinkButton>
          <Choices item={first} now={now} />
        </Cluster>
      </section>
      {others.length > 0 && (
        <Section title={t('today.others')} id="then">
          <BareList ordered class="items today-items">
            {others.map((item) => (
              <li id={itemId(item)} key={item.key}>
                <ItemWords item={item} now={now} level="h3" linked />
                <Cluster>
                  <Choices item={item} now={now} />
                </Cluster>
              </li>
            ))}
          </BareList>
        </Section>
      )}
      <Guide name="today" why={t('today.guide-why')} example={t('today.guide-example')}>
        {t('today.guide-text')}
      </Guide>
    </>
  )
}

const itemId = (item: Item) => `item-${encodeURIComponent(item.key)}`

/** "today, 3:00 PM", "tomorrow, 3:00 PM", "Fri, Dec 4"; a day that counts to its end goes without "11:59 PM". */
function whenOf(at: Date, now: Date, reader: Reader): string {
  const days = daysBetween(now, at, reader.zone)
  if (localTime(at, reader.zone) === '23:59')
    return Math.abs(days) <= 1 ? formatRelativeDay(at, now, reader) : formatDay(at, reader)
  const time = formatTime(at, reader)
  if (Math.abs(days) <= 1) return `${formatRelativeDay(at, now, reader)}, ${time}`
  return Math.abs(days) < 7 ? formatDayTime(at, reader) : formatDay(at, reader)
}

/** Rules hand over instants, numbers and nobody's name; people read them in their own zone and language. */
function wordsOf(params: Params, now: Date, reader: Reader): Record<string, string | number> {
  const shown = Object.entries(params).map(([name, value]) => [
    name,
    value instanceof Date ? whenOf(value, now, reader) : value,
  ])
  return {
    ...Object.fromEntries(shown),
    ...('hours' in params && { n: Number(params['hours']) }),
    // Whoever it was with had themselves erased.
    ...(params['name'] === '' && { name: reader.t('interviews.someone') }),
  }
}

const titleOf = (item: Item, reader: Reader, now: Date) =>
  reader.t(`today.item-${item.code}` as MessageKey, wordsOf(item.params, now, reader))

function ItemWords({
  item,
  now,
  level,
  linked,
  id,
}: {
  item: Item
  now: Date
  level: 'h2' | 'h3'
  linked?: boolean
  id?: string
}) {
  const reader = useReader()
  const { t } = reader
  const Heading = level
  const title = titleOf(item, reader, now)
  const by = item.deadline ?? item.planned
  const past = by && by < now
  const late = item.urgency === 'late' || (item.planned && past)
  return (
    <div class="today-words">
      <Heading id={id}>{linked ? <a href={item.href}>{title}</a> : title}</Heading>
      <p>{t(`today.why-${item.reason}` as MessageKey, wordsOf(item.params, now, reader))}</p>
      {(by || late) && (
        <p class="small">
          {late && (
            <Badge kind="bad" icon="clock">
              {t('today.urgency-late')}
            </Badge>
          )}{' '}
          {by && (
            <time datetime={by.toISOString()}>
              {t(past ? 'today.was-due' : 'today.by', { when: whenOf(by, now, reader) })}
            </time>
          )}
        </p>
      )}
    </div>
  )
}

const choices = ['done', 'postpone', 'dismiss'] as const

function Choices({ item, now }: { item: Item; now: Date }) {
  const reader = useReader()
  const { t } = reader
  return (
    <>
      {choices.map((choice) => (
        <ActionForm action={`/today/items/${encodeURIComponent(item.key)}/${choice}`} key={choice}>
          <Button kind="quiet" size="small" {...(choice === 'done' && { icon: 'check' as const })}>
            {t(`today.${choice}`)}
            <span class="hidden-text"> {t('today.about', { item: titleOf(item, reader, now) })}</span>
          </Button>
        </ActionForm>
      ))}
    </>
  )
}

const badgeKinds = { done: 'good', 'to-hand-in': 'good', 'on-track': 'good', behind: 'care' } as const
const badgeIcons = { done: 'check', 'to-hand-in': 'check', 'on-track': 'check', behind: 'warning' } as const

function Plan({ plan, now }: { plan: BackPlan; now: Date }) {
  const reader = useReader()
  const { t } = reader
  const { next, state, unlinked, tooLate } = plan
  const what = (milestone: Milestone) => t(`today.step-${milestone.code}`, { want: milestone.want })
  return (
    <section class="today-plan" aria-label={plan.goal.title}>
      <p>
        <strong>{plan.goal.title}</strong>{' '}
        <Badge kind={badgeKinds[state]} icon={badgeIcons[state]}>
          {t(`today.plan-${state}`)}
        </Badge>{' '}
        <span class="soft">{t('today.plan-due', { when: whenOf(plan.dueAt, now, reader) })}</span>
      </p>
      {next && (
        <p>
          {t(next.state === 'late' ? 'today.plan-late' : 'today.plan-next', {
            what: what(next),
            when: whenOf(next.by, now, reader),
          })}
        </p>
      )}
      {tooLate.map((interview) => (
        <p key={interview.id}>
          {t(plan.goal.kind === 'goal' ? 'today.plan-too-late-own' : 'today.plan-too-late')}{' '}
          <a href={`/interviews/${interview.id}`}>{namesOf(interview, reader)}</a>
        </p>
      ))}
      {unlinked.length > 0 && (
        <>
          <p>{t('today.plan-unlinked', { n: unlinked.length })}</p>
          {unlinked.map((interview) => (
            <ButtonRow key={interview.id}>
              <a href={`/interviews/${interview.id}#about`}>{namesOf(interview, reader)}</a>
              <ActionForm action={`/today/plans/${plan.goal.id}/not-for/${interview.id}`}>
                <Button kind="quiet" size="small">
                  {t('today.plan-not-for')}
                  <span class="hidden-text"> {t('today.about', { item: namesOf(interview, reader) })}</span>
                </Button>
              </ActionForm>
            </ButtonRow>
          ))}
        </>
      )}
      <More summary={t('today.plan-show')}>
        <Rows
          caption={plan.goal.title}
          captionHidden
          rows={plan.milestones}
          rowKey={(milestone) => milestone.code}
          columns={[
            { label: t('today.plan-step'), cell: (milestone) => what(milestone) },
            { label: t('today.plan-by'), cell: (milestone) => whenOf(milestone.by, now, reader) },
            {
              label: t('today.plan-have'),
              cell: ({ have, want }) => (have > want ? have : t('today.have', { have, want })),
            },
            { label: t('today.plan-state'), cell: (milestone) => t(`today.state-${milestone.state}`) },
          ]}
        />
      </More>
    </section>
  )
}

const namesOf = ({ people }: InterviewFacts, { t }: Reader): string =>
  namesToMeet(people) || t('interviews.someone')

/** Talks that are agreed and lie ahead. */
function Coming({ facts, now }: { facts: TodayFacts; now: Date }) {
  const reader = useReader()
  const { t, locale, zone } = reader
  const ahead = facts.interviews
    .flatMap((interview) =>
      stageOf(interview) === 'agreed' && interview.startsAt && interview.startsAt > now
        ? [{ ...interview, startsAt: interview.startsAt }]
        : [],
    )
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  if (ahead.length === 0) return null
  return (
    <Section title={t('today.coming')} id="coming">
      <Items>
        {ahead.map((interview) => (
          <li key={interview.id}>
            <a href={`/interviews/${interview.id}`}>{namesOf(interview, reader)}</a>
            <p class="soft">{formatMeeting(interview.startsAt, interview.minutes, { locale, zone, now })}</p>
          </li>
        ))}
      </Items>
    </Section>
  )
}
