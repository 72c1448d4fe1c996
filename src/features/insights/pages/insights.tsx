import { formatDate } from '../../../shared/date-format.ts'
import {
  BarChart,
  BareList,
  CourseLine,
  EmptyState,
  Guide,
  LinkButton,
  PageHeader,
  RangePlot,
  Rows,
  Section,
  Trail,
  useReader,
} from '../../../ui/index.ts'
import { intlLocale } from '../../../shared/intl-locale.ts'
import { InterviewTabs } from '../../interviews/index.ts'
import { educations } from '../../notebook/index.ts'
import {
  type AnswerGroup,
  answersSideBySide,
  entryPay,
  interestOverTime,
  likesAndDislikes,
  type PayGroup,
  schoolingCounts,
  type Talk,
  waysIn,
} from '../insights.ts'
import { moneyInWords, payInWords } from './pay-words.ts'

export interface InsightsPageProps {
  /** Of the chosen field, the newest first. */
  talks: readonly Talk[]
  /** Fields with talks; the choice is offered from two on. */
  fields: readonly { id: string; name: string }[]
  fieldId: string | null
  /** The key of the question whose answers are shown. */
  about: string | null
}

/** What several talks say together. */
export function InsightsPage({ talks, fields, fieldId, about }: InsightsPageProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('insights.title')} lead={t('insights.lead')} />
      <InterviewTabs current="/insights" />
      {talks.length === 0 ? (
        <EmptyState
          title={t('insights.empty-title')}
          action={
            <LinkButton kind="primary" href="/interviews" icon="interviews">
              {t('insights.empty-action')}
            </LinkButton>
          }
          example={t('insights.empty-example')}
        >
          {t('insights.empty-text')}
        </EmptyState>
      ) : (
        <>
          <Guide name="insights" why={t('insights.guide-why')} example={t('insights.guide-example')}>
            {t('insights.guide-text')}
          </Guide>
          {fields.length > 1 && <FieldChoice fields={fields} fieldId={fieldId} />}
          <Answers talks={talks} about={about} fieldId={fieldId} />
          <Pay talks={talks} />
          <Schooling talks={talks} />
          <Sides talks={talks} />
          <InterestCourse talks={talks} />
        </>
      )}
    </>
  )
}

const hrefOf = (fieldId: string | null, about?: string) => {
  const query = new URLSearchParams({
    ...(fieldId && { field: fieldId }),
    ...(about && { about }),
  }).toString()
  return `/insights${query ? `?${query}` : ''}`
}

function FieldChoice({ fields, fieldId }: Pick<InsightsPageProps, 'fields' | 'fieldId'>) {
  const { t } = useReader()
  const places = [{ id: null, name: t('insights.all-fields') }, ...fields]
  return (
    <Chips
      label={t('insights.field')}
      places={places.map(({ id, name }) => ({ href: hrefOf(id), label: name, here: id === fieldId }))}
    />
  )
}

interface ChipsProps {
  label: string
  places: readonly { href: string; label: string; here: boolean; count?: number }[]
}

function Chips({ label, places }: ChipsProps) {
  return (
    <nav class="insight-chips" aria-label={label}>
      <BareList>
        {places.map((place) => (
          <li key={place.href}>
            <a
              class="button"
              data-size="small"
              href={place.href}
              aria-current={place.here ? 'true' : undefined}
            >
              <span>
                {place.label}
                {place.count !== undefined && <span class="soft"> {place.count}</span>}
              </span>
            </a>
          </li>
        ))}
      </BareList>
    </nav>
  )
}

const useNames = () => {
  const { t } = useReader()
  return {
    nameOf: (name: string) => name || t('interviews.someone'),
    groupName: ({ topic, question }: AnswerGroup) => (topic ? t(`insights.topic-${topic}`) : question),
  }
}

function Answers({ talks, about, fieldId }: Pick<InsightsPageProps, 'talks' | 'about' | 'fieldId'>) {
  const { t } = useReader()
  const { nameOf, groupName } = useNames()
  const groups = answersSideBySide(talks)
  const fullest = groups.toSorted((one, other) => other.answers.length - one.answers.length)[0]
  const shown = groups.find(({ key }) => key === about) ?? fullest
  return (
    <Section title={t('insights.answers')} lead={t('insights.answers-lead')} id="answers">
      {!shown ? (
        <p>{t('insights.answers-none')}</p>
      ) : (
        <>
          <Chips
            label={t('insights.answers-choose')}
            places={groups.map((group) => ({
              href: `${hrefOf(fieldId, group.key)}#answers`,
              label: groupName(group),
              here: group === shown,
              count: group.answers.length,
            }))}
          />
          <h3>{shown.topic ? t(`interviews.topic-${shown.topic}`) : shown.question}</h3>
          <div class="side-by-side">
            {shown.answers.map(({ interviewId, name, occupation, question, text }, index) => (
              <article key={`${interviewId}-${index}`}>
                <h4>
                  <a href={`/interviews/${interviewId}/notebook`}>{nameOf(name)}</a>
                </h4>
                <p class="small soft">
                  {[occupation, shown.topic && question !== t(`interviews.topic-${shown.topic}`) && question]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <p class="pre-line">{text}</p>
              </article>
            ))}
          </div>
        </>
      )}
    </Section>
  )
}

/** Nothing is said about this yet: where it is written down. */
function NotYet({ talks, words }: { talks: readonly Talk[]; words: string }) {
  const { t } = useReader()
  const { nameOf } = useNames()
  const newest = talks[0]
  return (
    <p>
      {words}{' '}
      {newest && (
        <a href={`/interviews/${newest.interviewId}/debrief#heard`}>
          {t('insights.to-debrief', { name: nameOf(newest.name) })}
        </a>
      )}
    </p>
  )
}

function Pay({ talks }: { talks: readonly Talk[] }) {
  const { t } = useReader()
  const groups = entryPay(talks)
  return (
    <Section title={t('insights.pay')} lead={t('insights.pay-lead')} id="pay">
      {groups.length === 0 ? (
        <NotYet talks={talks} words={t('insights.pay-none')} />
      ) : (
        groups.map((group) => <PayPlot group={group} key={group.currency} />)
      )}
    </Section>
  )
}

function PayPlot({ group }: { group: PayGroup }) {
  const { t, locale } = useReader()
  const { nameOf } = useNames()
  const short = new Intl.NumberFormat(intlLocale(locale), {
    style: 'currency',
    currency: group.currency,
    notation: 'compact',
    maximumFractionDigits: 1,
  })
  return (
    <RangePlot
      title={t('insights.pay-title', { currency: group.currency })}
      columns={[t('insights.occupation'), t('insights.who'), t('insights.said'), t('insights.a-year')]}
      ticks={group.ticks.map((value) => ({ value, text: short.format(value) }))}
      rows={group.rows.map(({ interviewId, occupation, name, from, to, said }) => {
        const year = {
          from: Math.round(from),
          to: Math.round(to),
          per: 'year',
          currency: said.currency,
        } as const
        return {
          key: interviewId,
          label: occupation || nameOf(name),
          note: occupation ? nameOf(name) : '',
          from,
          to,
          text: payInWords(t, locale, said),
          reckoned: moneyInWords(locale, year),
          beside: said.per === 'year' ? '' : `≈ ${payInWords(t, locale, year)}`,
        }
      })}
    />
  )
}

function Schooling({ talks }: { talks: readonly Talk[] }) {
  const { t } = useReader()
  const { nameOf } = useNames()
  const counts = schoolingCounts(talks, educations)
  const ways = waysIn(talks)
  const told = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <Section title={t('insights.schooling')} lead={t('insights.schooling-lead')} id="schooling">
      {counts.length + ways.length === 0 && <NotYet talks={talks} words={t('insights.schooling-none')} />}
      {counts.length > 0 && (
        <BarChart
          title={t('insights.schooling-title')}
          columns={[t('insights.schooling-column'), t('insights.people-column')]}
          max={told}
          bars={counts.map(({ education, count }) => ({
            label: t(`debrief.education-${education}`),
            value: count,
            text: t('insights.of-people', { n: count, all: told }),
          }))}
        />
      )}
      {ways.map(({ interviewId, name, occupation, steps }) => (
        <div class="insight-way" key={interviewId}>
          <h3>
            {nameOf(name)}
            {occupation && <span class="chart-note small soft">{occupation}</span>}
          </h3>
          <Trail label={t('insights.way-of', { name: nameOf(name) })} steps={steps} />
        </div>
      ))}
    </Section>
  )
}

function Sides({ talks }: { talks: readonly Talk[] }) {
  const { t } = useReader()
  const { nameOf } = useNames()
  const sides = likesAndDislikes(talks)
  return (
    <Section title={t('insights.sides')} lead={t('insights.sides-lead')} id="sides">
      {sides.length === 0 ? (
        <NotYet talks={talks} words={t('insights.sides-none')} />
      ) : (
        <Rows
          caption={t('insights.sides')}
          captionHidden
          rows={sides}
          rowKey={({ interviewId }) => interviewId}
          columns={[
            {
              label: t('insights.who'),
              cell: ({ name, occupation }) => (
                <>
                  {nameOf(name)}
                  {occupation && <span class="insight-note small soft">{occupation}</span>}
                </>
              ),
            },
            {
              label: t('debrief.likes'),
              cell: ({ likes }) => likes && <span class="pre-line">{likes}</span>,
            },
            {
              label: t('debrief.dislikes'),
              cell: ({ dislikes }) => dislikes && <span class="pre-line">{dislikes}</span>,
            },
          ]}
        />
      )}
    </Section>
  )
}

function InterestCourse({ talks }: { talks: readonly Talk[] }) {
  const { t, locale, zone } = useReader()
  const { nameOf } = useNames()
  const points = interestOverTime(talks)
  return (
    <Section title={t('insights.interest')} lead={t('insights.interest-lead')} id="interest">
      {points.length === 0 ? (
        <NotYet talks={talks} words={t('insights.interest-none')} />
      ) : (
        <>
          <CourseLine
            title={t('insights.interest')}
            levels={(['yes', 'unsure', 'no'] as const).map((key) => ({
              key,
              label: t(`debrief.interested-${key}`),
            }))}
            points={points.map(({ interviewId, interest }) => ({ key: interviewId, level: interest }))}
          />
          <Rows
            caption={t('insights.interest')}
            captionHidden
            rows={points.map((point, index) => ({ ...point, n: index + 1 }))}
            rowKey={({ interviewId }) => interviewId}
            columns={[
              {
                label: t('insights.talk'),
                cell: ({ n, name, interviewId }) => (
                  <>
                    {n}. <a href={`/interviews/${interviewId}/debrief`}>{nameOf(name)}</a>
                  </>
                ),
              },
              { label: t('insights.when'), cell: ({ endedAt }) => formatDate(endedAt, { locale, zone }) },
              { label: t('insights.occupation'), cell: ({ occupation, field }) => occupation || field },
              { label: t('insights.answer'), cell: ({ interest }) => t(`debrief.interested-${interest}`) },
            ]}
          />
        </>
      )}
    </Section>
  )
}
