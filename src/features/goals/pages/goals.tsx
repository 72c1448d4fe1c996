import { formatDay } from '../../../shared/date-format.ts'
import { localDate, zoneChoices } from '../../../shared/dates.ts'
import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  EmptyState,
  Field,
  FieldPair,
  Form,
  InterviewPath,
  Items,
  LinkButton,
  More,
  PageHeader,
  Section,
  Select,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { type OpenAssignment, talksWanted } from '../../assignments/index.ts'
import type { Interview } from '../../interviews/index.ts'
import { formValuesOf, typedOf } from '../goal-form.ts'
import type { PersonalGoal } from '../goals.queries.ts'

export interface GoalsPageProps {
  goals: PersonalGoal[]
  assignments: OpenAssignment[]
  interviews: Interview[]
}

const heldFor = (interviews: Interview[], id: string) =>
  interviews.filter((each) => each.aim?.id === id && each.endedAt).length

export function GoalsPage({ goals, assignments, interviews }: GoalsPageProps) {
  const { t } = useReader()
  const open = goals.filter((goal) => !goal.closedAt)
  const closed = goals.filter((goal) => goal.closedAt)
  const entry = (goal: PersonalGoal) => (
    <Entry
      key={goal.id}
      href={`/goals/${goal.id}`}
      title={goal.title}
      dueAt={goal.dueAt}
      wanted={goal.interviewsWanted}
      held={heldFor(interviews, goal.id)}
    />
  )
  return (
    <>
      <PageHeader
        title={t('goals.title')}
        lead={t('goals.lead')}
        back={{ href: '/today', label: t('ui.nav-today') }}
        actions={
          goals.length > 0 && (
            <LinkButton href="/goals/new" kind="primary" icon="plus">
              {t('goals.new')}
            </LinkButton>
          )
        }
      />
      {goals.length === 0 && (
        <EmptyState
          title={t('goals.empty-title')}
          action={
            <LinkButton href="/goals/new" kind="primary" icon="plus">
              {t('goals.new')}
            </LinkButton>
          }
          example={t('goals.empty-example')}
        >
          {t('goals.empty-text')}
        </EmptyState>
      )}
      {open.length > 0 && <Items label={t('goals.title')}>{open.map((goal) => entry(goal))}</Items>}
      {assignments.length > 0 && (
        <Section title={t('goals.assignments')} id="assignments">
          <Items>
            {assignments.map((each) => {
              const { interviewsWanted, fewerAllowed } = each
              const held = heldFor(interviews, each.id)
              return (
                <Entry
                  key={each.id}
                  href={`/courses/${each.courseId}/assignments/${each.id}`}
                  title={`${each.title} · ${each.courseTitle}`}
                  dueAt={each.dueAt}
                  wanted={talksWanted({ wanted: interviewsWanted, held, fewerAllowed })}
                  held={held}
                />
              )
            })}
          </Items>
        </Section>
      )}
      {closed.length > 0 && (
        <More summary={t('goals.closed-goals')}>
          <Items>{closed.map((goal) => entry(goal))}</Items>
        </More>
      )}
    </>
  )
}

function Entry(props: { href: string; title: string; dueAt: Date | null; wanted: number; held: number }) {
  const reader = useReader()
  const { t } = reader
  return (
    <li>
      <a href={props.href}>
        <strong>{props.title}</strong>
      </a>
      <p class="small soft">
        {props.dueAt ? t('goals.due-on', { date: formatDay(props.dueAt, reader) }) : t('goals.no-date')}
        {/* Whoever is let off every talk has none to count. */}
        {props.wanted > 0 &&
          ` · ${t(props.held > props.wanted ? 'goals.progress-more' : 'goals.progress', {
            n: props.wanted,
            held: props.held,
          })}`}
      </p>
    </li>
  )
}

export interface GoalFormProps {
  action: string
  goal?: PersonalGoal
  /** Names of the seeker's career fields, to choose from. */
  fieldNames: string[]
  state?: FormState
}

export function GoalForm({ action, goal, fieldNames, state }: GoalFormProps) {
  const { t, zone } = useReader()
  const own = goal?.zone ?? zone
  return (
    <Form action={action} once={!goal} state={state} {...(goal && { base: formValuesOf(typedOf(goal)) })}>
      <Field
        name="title"
        label={t('goals.name-label')}
        hint={t('goals.name-hint')}
        value={goal?.title}
        maxlength={200}
      />
      <Field
        name="field"
        label={t('goals.field')}
        hint={fieldNames.length > 0 && t('fields.form-hint')}
        optional
        value={goal?.field}
        maxlength={200}
        suggestions={fieldNames}
        autocomplete="off"
      />
      <Field
        name="wanted"
        type="number"
        min={1}
        max={20}
        width="tiny"
        label={t('goals.wanted')}
        hint={t('goals.wanted-hint')}
        value={goal?.interviewsWanted ?? 1}
      />
      <FieldPair>
        <Field
          name="due"
          type="date"
          width="short"
          optional
          label={t('goals.due')}
          hint={t('goals.due-hint')}
          value={goal?.dueAt ? localDate(goal.dueAt, own) : ''}
        />
        {/* One's own days need no zone; a goal from before a move keeps the one it was set in, and may change it. */}
        {own === zone ? (
          <input type="hidden" name="zone" value={own} />
        ) : (
          <Select name="zone" label={t('goals.zone')} value={own} options={zoneChoices(own)} />
        )}
      </FieldPair>
      <ButtonRow>
        <Button kind="primary">{t('form.save')}</Button>
      </ButtonRow>
    </Form>
  )
}

/** The career field's name, as the way into its workspace where there is one. */
const FieldOf = ({ goal }: { goal: PersonalGoal }) =>
  goal.fieldId ? <a href={`/fields/${goal.fieldId}`}>{goal.field}</a> : <>{goal.field}</>

export function NewGoalPage({ fieldNames, state }: Omit<GoalFormProps, 'action' | 'goal'>) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('goals.new')} back={{ href: '/goals', label: t('goals.title') }} />
      <GoalForm action="/goals/new" fieldNames={fieldNames} state={state} />
    </>
  )
}

export interface GoalPageProps {
  goal: PersonalGoal
  interviews: Interview[]
  fieldNames: string[]
  state?: FormState
}

export function GoalPage({ goal, interviews, fieldNames, state }: GoalPageProps) {
  const { t } = useReader()
  const here = `/goals/${goal.id}`
  return (
    <>
      <PageHeader
        title={goal.title}
        lead={goal.closedAt ? <Badge>{t('goals.closed')}</Badge> : <FieldOf goal={goal} />}
        back={{ href: '/goals', label: t('goals.title') }}
      />
      <Section title={t('goals.interviews')} id="interviews" level={2}>
        {interviews.length === 0 && <p class="soft">{t('goals.no-interviews')}</p>}
        {interviews.length > 0 && (
          <Items>
            {interviews.map((interview) => (
              <li key={interview.id}>
                <a href={`/interviews/${interview.id}`}>{interview.names || t('interviews.someone')}</a>
                <InterviewPath stage={interview.stage} small />
              </li>
            ))}
          </Items>
        )}
      </Section>
      <Section title={t('goals.edit')} id="edit">
        <GoalForm action={here} goal={goal} fieldNames={fieldNames} state={state} />
      </Section>
      <div class="section">
        <ActionForm action={`${here}/${goal.closedAt ? 'open' : 'close'}`}>
          <Button>{t(goal.closedAt ? 'goals.open' : 'goals.close')}</Button>
        </ActionForm>
        <More summary={t('goals.remove')}>
          <p>{t('goals.remove-about')}</p>
          <ActionForm action={`${here}/remove`}>
            <Button kind="danger" icon="trash">
              {t('goals.remove')}
            </Button>
          </ActionForm>
        </More>
      </div>
    </>
  )
}
