import type { Visit } from '../../../../platform/web/index.ts'
import type { FormValues } from '../../../../shared/merge.ts'
import {
  Badge,
  Button,
  ButtonRow,
  Checkbox,
  EmptyState,
  EnterButton,
  Field,
  FieldPair,
  FieldSet,
  Form,
  type FormState,
  Guide,
  LinkButton,
  Notice,
  PageHeader,
  RadioGroup,
  Section,
  Stack,
  TextArea,
  useReader,
} from '../../../../ui/index.ts'
import { type Interview, thanksPath } from '../../../interviews/index.ts'
import { type StepMaterial, StepMaterials } from '../../../materials/index.ts'
import type { NotebookMark } from '../../notebook.queries.ts'
import { interests, personLine } from '../debrief.ts'
import type { StoredDebrief, StoredStep } from '../debrief.queries.ts'
import { HeardFields, type HeardNotes } from './heard-fields.tsx'

type ShownStep = Pick<StoredStep, 'id' | 'text' | 'dueOn' | 'doneAt'>

export interface DebriefPageProps {
  visit: Visit
  interview: Interview
  debrief: StoredDebrief
  /** On record, then those proposed from marks, then empty lines. */
  steps: readonly ShownStep[]
  people: readonly NotebookMark[]
  /** From the notebook, for what is asked about pay, schooling, likes and dislikes. */
  notes: HeardNotes
  /** What the seeker's courses put beside this step. */
  materials: readonly StepMaterial[]
  /** Names this page, so that sending it twice repeats nothing. */
  form: string
  /** Whether the texts have something that was marked since the debrief was saved. */
  hasNew: boolean
  /** Marks that stand in the texts without being on record there, by id. */
  shownMarks: string
  /** What this page shows, as JSON: what another window saves meanwhile is merged against it. */
  base: FormValues
  state?: FormState
}

export const debriefTitle = ({ t }: Visit, { names }: Interview): string =>
  names === '' ? t('debrief.title') : t('debrief.title-with', { names })

export function DebriefPage({ visit, interview, debrief, state = {}, ...shown }: DebriefPageProps) {
  const { t } = visit
  const { steps, people, notes, materials, form, hasNew, shownMarks, base } = shown
  const here = `/interviews/${interview.id}`
  return (
    <>
      <PageHeader
        title={debriefTitle(visit, interview)}
        back={{ href: `${here}/notebook`, label: t('debrief.back-notebook') }}
      />
      {interview.endedAt === null ? (
        <EmptyState
          title={t('debrief.not-held-title')}
          action={<LinkButton href={`${here}/notebook`}>{t('debrief.to-notebook')}</LinkButton>}
        >
          {t('debrief.not-held')}
        </EmptyState>
      ) : (
        <>
          {debrief.completedAt && <WhatNow interview={interview} />}
          <Guide name="debrief" why={t('debrief.guide-why')} example={t('debrief.guide-example')}>
            {t('debrief.guide-what')}
          </Guide>
          <StepMaterials materials={materials} />
          {hasNew && <Notice>{t('debrief.new-marks')}</Notice>}
          <Form action={`${here}/debrief`} {...{ state, base }}>
            <input type="hidden" name="form" value={form} />
            <input type="hidden" name="marks" value={shownMarks} data-shown />
            {/* Enter presses a form's first button: it saves. */}
            <EnterButton name="act" value="save" />
            <TextArea
              name="learned"
              label={t('debrief.learned')}
              hint={t('debrief.learned-hint')}
              value={debrief.learned}
            />
            <Steps steps={steps} />
            <Reflection debrief={debrief} />
            <HeardFields heard={debrief.heard} notes={notes} errors={state.errors ?? {}} />
            {people.length > 0 && <People {...{ people, state }} />}
            <ButtonRow>
              {debrief.completedAt ? (
                <Button name="act" value="save">
                  {t('debrief.save-changes')}
                </Button>
              ) : (
                <>
                  <Button kind="primary" name="act" value="finish">
                    {t('debrief.finish')}
                  </Button>
                  <Button name="act" value="save">
                    {t('debrief.save')}
                  </Button>
                </>
              )}
            </ButtonRow>
          </Form>
        </>
      )}
    </>
  )
}

/** Debriefed: the thank-you comes next, then the report. */
function WhatNow({ interview }: { interview: Interview }) {
  const { t } = useReader()
  const waiting = interview.people.filter((person) => person.thankedAt === null && !person.isAbsent)
  return (
    <Notice kind="success" title={t('debrief.done')}>
      <ButtonRow>
        {waiting.map((person, index) => (
          <LinkButton
            kind={index === 0 ? 'primary' : 'plain'}
            icon="heart"
            href={thanksPath(interview.id, person)}
            key={person.contactId}
          >
            {person.name ? t('debrief.thank-now-for', { name: person.name }) : t('debrief.thank-now')}
          </LinkButton>
        ))}
        <LinkButton href={`/interviews/${interview.id}/report`}>{t('debrief.to-report')}</LinkButton>
        <LinkButton href="/insights">{t('debrief.to-insights')}</LinkButton>
      </ButtonRow>
    </Notice>
  )
}

function Steps({ steps }: { steps: readonly ShownStep[] }) {
  const { t } = useReader()
  return (
    <FieldSet large legend={t('debrief.steps')} hint={t('debrief.steps-hint')}>
      <Stack>
        {steps.map(({ id, text, dueOn, doneAt }, index) => (
          <FieldPair key={id}>
            <Field
              name={`step:${id}`}
              label={
                <>
                  {t('debrief.step', { n: index + 1 })}{' '}
                  {doneAt && (
                    <Badge kind="good" icon="check">
                      {t('debrief.step-done')}
                    </Badge>
                  )}
                </>
              }
              value={text}
              maxLength={500}
              required={false}
            />
            <Field
              name={`due:${id}`}
              type="date"
              width="short"
              label={
                <>
                  {t('debrief.step-due')}
                  <span class="hidden-text"> {t('debrief.step', { n: index + 1 })}</span>
                </>
              }
              value={dueOn ?? ''}
              required={false}
            />
          </FieldPair>
        ))}
      </Stack>
    </FieldSet>
  )
}

function Reflection({ debrief }: { debrief: StoredDebrief }) {
  const { t } = useReader()
  return (
    <Section title={t('debrief.reflection')} id="reflection">
      <Stack gap="large">
        <TextArea name="wentWell" size="small" label={t('debrief.went-well')} value={debrief.wentWell} />
        <TextArea
          name="unexpected"
          size="small"
          optional
          label={t('debrief.unexpected')}
          value={debrief.unexpected}
        />
        <TextArea
          name="differently"
          size="small"
          optional
          label={t('debrief.differently')}
          value={debrief.differently}
        />
        <div class="debrief-interest">
          <RadioGroup
            name="stillInterested"
            layout="row"
            label={t('debrief.still-interested')}
            value={debrief.stillInterested}
            options={interests.map((value) => ({ value, label: t(`debrief.interested-${value}`) }))}
          />
          <TextArea
            name="followUp"
            size="small"
            optional
            label={<FollowUpQuestion />}
            value={debrief.followUp}
          />
        </div>
      </Stack>
    </Section>
  )
}

/** Each answer gets its own question; the sheet shows the one that belongs to what is chosen, with no script. */
function FollowUpQuestion() {
  const { t } = useReader()
  return (
    <>
      <span data-for="none">{t('debrief.follow-up')}</span>
      {interests.map((value) => (
        <span data-for={value} key={value}>
          {t(`debrief.follow-up-${value}`)}
        </span>
      ))}
    </>
  )
}

function People({ people, state }: { people: readonly NotebookMark[]; state: FormState }) {
  const { t } = useReader()
  return (
    <FieldSet large legend={t('debrief.people')} hint={t('debrief.people-hint')}>
      <Stack>
        {people.map(({ id, text, contactId }) =>
          contactId ? (
            <p key={id}>
              <a href={`/contacts/${contactId}`}>{text}</a>{' '}
              <Badge kind="good" icon="check">
                {t('debrief.person-added')}
              </Badge>
            </p>
          ) : (
            <FieldPair key={id}>
              {/* After a refused try the page is still the one it was opened as. */}
              <input
                type="hidden"
                name={`was:${id}`}
                value={String(state.values?.[`was:${id}`] ?? personLine(text))}
              />
              <Field
                name={`person:${id}`}
                label={t('debrief.person')}
                value={personLine(text)}
                maxLength={200}
              />
              <Checkbox
                name={`add:${id}`}
                label={
                  <>
                    {t('debrief.person-add')}
                    <span class="hidden-text">: {text}</span>
                  </>
                }
              />
            </FieldPair>
          ),
        )}
      </Stack>
    </FieldSet>
  )
}
