import {
  ActionForm,
  Button,
  ButtonRow,
  Field,
  FieldPair,
  FieldSet,
  Form,
  type FormState,
  LinkButton,
  More,
  PageHeader,
  Select,
  TextArea,
  useReader,
} from '../../../ui/index.ts'
import { formValuesOf } from '../activity-form.ts'
import { type Activity, type ActivityKind, activityKinds, longestActivity } from '../activities.ts'
import { KindChoice } from './activity-list.tsx'

export interface ActivityFormProps {
  kind: ActivityKind
  /** The activity that is changed; left out for a new one. */
  activity?: Activity
  state?: FormState
}

/** The first question about a new activity. */
export function ChooseKindPage() {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('activities.choose-kind')}
        back={{ href: '/activities', label: t('activities.title') }}
      />
      <KindChoice />
    </>
  )
}

/** Writing an activity down, or changing it. */
export function ActivityFormPage({ kind, activity, state }: ActivityFormProps) {
  const { t } = useReader()
  const here = activity ? `/activities/${activity.id}` : '/activities'
  return (
    <>
      <PageHeader
        title={t(activity ? 'activities.edit' : `activities.new-${kind}`)}
        lead={!activity && t(`activities.about-${kind}`)}
        back={{ href: here, label: activity?.name ?? t('activities.title') }}
      />
      <Form
        action={activity ? `${here}/edit` : '/activities/new'}
        state={state}
        once={!activity}
        {...(activity && { base: formValuesOf(activity) })}
      >
        {activity ? <KindSelect kind={kind} /> : <input type="hidden" name="kind" value={kind} />}
        <Field
          name="name"
          label={t('activities.name')}
          value={activity?.name}
          maxlength={longestActivity.name}
          autocomplete="off"
        />
        <FieldPair>
          <Field
            name="organization"
            label={t('activities.organization')}
            optional
            value={activity?.organization}
            autocomplete="off"
          />
          <Field
            name="role"
            label={t('activities.role')}
            optional
            value={activity?.role}
            autocomplete="off"
          />
        </FieldPair>
        <Days kind={kind} activity={activity} />
        {kind === 'association' ? (
          <Membership activity={activity} />
        ) : (
          activity && <KeptMembership activity={activity} />
        )}
        <TextArea
          name="outcome"
          size="small"
          label={t('activities.outcome')}
          hint={t('activities.outcome-hint')}
          optional
          value={activity?.outcome}
        />
        <Field
          name="link"
          label={t('activities.link')}
          optional
          value={activity?.link}
          inputmode="url"
          autocomplete="off"
        />
        <TextArea
          name="notes"
          size="small"
          label={t('activities.notes')}
          hint={t('activities.notes-hint')}
          optional
          value={activity?.notes}
        />
        <ButtonRow>
          <Button kind="primary">{t('form.save')}</Button>
          <LinkButton kind="quiet" href={here}>
            {t('form.cancel')}
          </LinkButton>
        </ButtonRow>
      </Form>
      {activity && <Removal here={here} />}
    </>
  )
}

function KindSelect({ kind }: { kind: ActivityKind }) {
  const { t } = useReader()
  return (
    <Select
      name="kind"
      label={t('activities.kind')}
      value={kind}
      options={activityKinds.map((value) => ({ value, label: t(`activities.kind-${value}`) }))}
    />
  )
}

function Days({ kind, activity }: { kind: ActivityKind; activity: Activity | undefined }) {
  const { t } = useReader()
  const event = kind === 'event'
  return (
    <FieldPair>
      <Field
        name="startsOn"
        type="date"
        label={t(event ? 'activities.event-on' : 'activities.starts-on')}
        optional
        value={activity?.startsOn ?? ''}
      />
      <Field
        name="endsOn"
        type="date"
        label={t('activities.ends-on')}
        hint={t(event ? 'activities.event-until-hint' : 'activities.ends-on-hint')}
        optional
        value={activity?.endsOn ?? ''}
      />
    </FieldPair>
  )
}

/** What an association has, carried along by what is none (any more), so that it is there if it becomes one again. */
function KeptMembership({ activity }: { activity: Activity }) {
  const said = formValuesOf(activity)
  return (['fee', 'studentRate', 'renewsOn', 'meetings'] as const).map((name) => (
    <input type="hidden" name={name} value={said[name]} key={name} />
  ))
}

function Membership({ activity }: { activity: Activity | undefined }) {
  const { t } = useReader()
  return (
    <FieldSet legend={t('activities.membership')} large>
      <FieldPair>
        <Field
          name="fee"
          label={t('activities.fee')}
          hint={t('activities.fee-hint')}
          optional
          value={activity?.fee}
          autocomplete="off"
        />
        <Field
          name="studentRate"
          label={t('activities.student-rate')}
          hint={t('activities.student-rate-hint')}
          optional
          value={activity?.studentRate}
          autocomplete="off"
        />
      </FieldPair>
      <Field
        name="renewsOn"
        type="date"
        label={t('activities.renewal')}
        hint={t('activities.renewal-hint')}
        optional
        width="short"
        value={activity?.renewsOn ?? ''}
      />
      <Field
        name="meetings"
        label={t('activities.meetings')}
        hint={t('activities.meetings-hint')}
        optional
        value={activity?.meetings}
        autocomplete="off"
      />
    </FieldSet>
  )
}

function Removal({ here }: { here: string }) {
  const { t } = useReader()
  return (
    <More summary={t('activities.remove')}>
      <p>{t('activities.remove-about')}</p>
      <ActionForm action={`${here}/remove`}>
        <Button kind="danger" icon="trash">
          {t('activities.remove')}
        </Button>
      </ActionForm>
    </More>
  )
}
