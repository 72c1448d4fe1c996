import {
  ActionForm,
  Button,
  DescriptionList,
  type FormState,
  LinkButton,
  type Namesake,
  Notice,
  PageHeader,
  ProseBlocks,
  Section,
  useReader,
} from '../../../ui/index.ts'
import { formatDateRange } from '../../../shared/date-format.ts'
import { blocksOf } from '../../../shared/prose.ts'
import type { LocalDate } from '../../../shared/dates.ts'
import { type ActivityPrompt, type ActivityRecord, countsHours, promptsOf } from '../activities.ts'
import { Hours } from '../components/hours.tsx'
import { People } from '../components/people.tsx'
import { periodOf } from '../period.ts'
import { renewalOf } from '../renewal.ts'

export interface ActivityPageProps {
  activity: ActivityRecord
  /** The day where the seeker is. */
  today: LocalDate
  /** Where the renewal moves to, while it is near; null else. */
  nextRenewal: LocalDate | null
  /** The identifier that the next person met will have. */
  personId: string
  /** A form on the page that was refused, or is to be changed. */
  refused?: { form: 'hours' | 'person'; state: FormState }
  /** People on the list who are called like the one just typed. */
  alike?: { name: string; people: readonly Namesake[] }
}

/** One activity: what it is, the hours, the people. */
export function ActivityPage({ activity, today, nextRenewal, personId, refused, alike }: ActivityPageProps) {
  const { t } = useReader()
  const here = `/activities/${activity.id}`
  const stateOf = (form: 'hours' | 'person') => (refused?.form === form ? refused.state : undefined)
  const withHours = countsHours(activity.kind) || activity.sessions.length > 0
  return (
    <>
      <PageHeader
        title={activity.name}
        lead={[activity.role, activity.organization].filter(Boolean).join(' · ')}
        back={{ href: '/activities', label: t('activities.title') }}
        actions={
          <LinkButton icon="edit" href={`${here}/edit`} data-command={t('activities.edit')}>
            {t('form.edit')}
          </LinkButton>
        }
      />
      <Prompts here={here} prompts={promptsOf(activity, today)} />
      <Facts activity={activity} today={today} />
      {nextRenewal && <Renewal here={here} next={nextRenewal} />}
      {activity.outcome && (
        <Section title={t('activities.outcome')} id="outcome">
          <ProseBlocks blocks={blocksOf(activity.outcome)} />
        </Section>
      )}
      <People {...{ here, people: activity.people, id: personId, alike, state: stateOf('person') }} />
      {withHours && (
        <Hours
          {...{
            here,
            sessions: activity.sessions,
            today,
            open: activity.kind === 'volunteering',
            state: stateOf('hours'),
          }}
        />
      )}
      {activity.notes && (
        <Section title={t('activities.notes')} id="notes">
          <p class="activity-prose">{activity.notes}</p>
        </Section>
      )}
    </>
  )
}

/** Where each prompt is followed. */
const followedAt: Record<ActivityPrompt, string> = {
  'student-rate': '/edit#field-studentRate',
  renewal: '/edit#field-renewsOn',
  hours: '#hours',
  people: '#people',
  outcome: '/edit#field-outcome',
}

function Prompts({ here, prompts }: { here: string; prompts: readonly ActivityPrompt[] }) {
  const { t } = useReader()
  if (prompts.length === 0) return null
  return (
    <Notice title={t('activities.prompts-title')}>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>
            <a
              href={followedAt[prompt].startsWith('#') ? followedAt[prompt] : `${here}${followedAt[prompt]}`}
            >
              {t(`activities.prompt-${prompt}`)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Facts({ activity, today }: { activity: ActivityRecord; today: LocalDate }) {
  const { t, locale } = useReader()
  const { link } = activity
  const renewsOn = renewalOf(activity)
  const member = activity.kind === 'association'
  return (
    <DescriptionList
      items={[
        [t('activities.kind'), t(`activities.kind-${activity.kind}`)],
        [t('activities.when'), periodOf(activity, { locale, today, t })],
        [t('activities.fee'), member && activity.fee],
        [t('activities.student-rate'), member && activity.studentRate],
        [t('activities.renewal'), renewsOn && formatDateRange({ from: renewsOn, to: renewsOn }, locale)],
        [t('activities.meetings'), member && activity.meetings],
        [
          t('activities.link'),
          link && (
            <a href={link} rel="noreferrer">
              {link.replace(/^https?:\/\/(www\.)?/, '')}
            </a>
          ),
        ],
      ]}
    />
  )
}

/** Once it is paid, the reminder moves on by a year. */
function Renewal({ here, next }: { here: string; next: LocalDate }) {
  const { t, locale } = useReader()
  return (
    <div class="activity-renewal" id="renewal">
      <ActionForm action={`${here}/renewal?on=${next}`} command={t('activities.renewed')}>
        <Button icon="check">{t('activities.renewed')}</Button>
      </ActionForm>
      <span class="small soft">
        {t('activities.renewed-until', { when: formatDateRange({ from: next, to: next }, locale) })}
      </span>
    </div>
  )
}
