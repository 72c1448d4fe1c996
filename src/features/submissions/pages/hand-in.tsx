import type { PrintedDocument } from '../../../shared/printed-document.ts'
import {
  Badge,
  Button,
  ButtonRow,
  CheckboxGroup,
  EnterButton,
  FieldSet,
  Form,
  type FormState,
  More,
  Notice,
  PageHeader,
  PrintedView,
  Section,
  Select,
  Sheet,
  Split,
  TextArea,
  Time,
  useReader,
} from '../../../ui/index.ts'
import {
  type PutAwayReason,
  Findings,
  type StageRules,
  type WholeAssignment,
  wordLimits,
} from '../../assignments/index.ts'
import { UnlinkedTalks } from '../components/unlinked-talks.tsx'
import { formValuesOf } from '../draft-form.ts'
import type { Ready } from '../hand-in.queries.ts'
import type { Draft, Receipt } from '../submissions.queries.ts'

interface HandInProps {
  here: string
  assignment: WholeAssignment
  stage: StageRules
  draft: Draft
  ready: Ready
  /** The student's own due time. */
  due: Date
  late: boolean
  /** Why nothing can be handed in any more, where that is so. */
  closed: PutAwayReason | undefined
  receipts: readonly Receipt[]
  /** Names this form: however often it is sent, it is one submission. */
  formKey: string
  /** What is saved so far, as its reader would get it. */
  document: PrintedDocument
  /** Whether asking for credit for effort is possible now. */
  mayAskEffort: boolean
  state?: FormState
}

/** What is handed in at one stage: texts to write, messages to show, and what is still missing beside it. */
export function HandInPage(props: HandInProps) {
  const { t } = useReader()
  const { here, assignment, stage, draft, due, late, closed, formKey, state } = props
  return (
    <>
      <PageHeader
        title={t('submissions.hand-in-title', { stage: stage.title })}
        lead={
          <>
            {t('courses.due')} <Time at={due} form="date-time" zone={assignment.zone} zoned />
          </>
        }
        back={{ href: here, label: assignment.title }}
      />
      {closed && <Notice>{t(`error.${closed}`)}</Notice>}
      {late && <Notice kind="warning">{t('submissions.late-note')}</Notice>}
      {!closed && <UnlinkedTalks interviews={props.ready.unlinked} />}
      <Refused {...props} />
      <Split side={<Checklist {...props} />} sticky>
        <Form
          action={`${here}/hand-in?stage=${stage.id}`}
          base={formValuesOf(draft, { assignment, stage })}
          state={state}
        >
          <input type="hidden" name="key" value={formKey} />
          {/* Enter presses a form's first button: it saves. */}
          <EnterButton name="act" value="save" />
          <Texts {...props} />
          <Evidence {...props} />
          <Conditions {...props} />
          <Buttons {...props} />
        </Form>
        <Preview {...props} />
      </Split>
    </>
  )
}

/** What those the talks were with do not allow. */
function Refused({ ready: { unnamed, unshared } }: HandInProps) {
  const { t } = useReader()
  return (
    <>
      {unnamed.length > 0 && (
        <Notice>{t('submissions.names-left-out', { names: unnamed.join(', ') })}</Notice>
      )}
      {unshared.length > 0 && (
        <Notice kind="warning">{t('submissions.sharing-refused', { names: unshared.join(', ') })}</Notice>
      )}
    </>
  )
}

function Preview({ document }: HandInProps) {
  const { t } = useReader()
  return (
    <More summary={t('submissions.preview')} id="preview">
      <p class="soft">{t('submissions.preview-hint')}</p>
      <Sheet>
        <PrintedView document={document} level={2} />
      </Sheet>
    </More>
  )
}

function Texts({ assignment, stage, draft, ready }: HandInProps) {
  const { t } = useReader()
  const sections = assignment.rules.sections.filter(({ id }) => stage.sections.includes(id))
  return (
    <>
      {sections.map((section) => {
        const { min, max } = wordLimits(section)
        const words = ready.content.sections.find(({ id }) => id === section.id)?.words ?? 0
        const limits = [
          min > 0 && t('submissions.words-min', { min }),
          max > 0 && t('submissions.words-max', { max }),
        ].filter(Boolean)
        const hint = [t('submissions.words-now', { n: words }), ...limits].join(' · ')
        if (section.form === 'answers' || section.form === 'reflection')
          return <FromReports key={section.id} title={section.title} hint={hint} ready={ready} />
        return (
          <TextArea
            key={section.id}
            name={`section:${section.id}`}
            label={section.title}
            hint={hint}
            size="large"
            value={draft.sections[section.id]}
          />
        )
      })}
    </>
  )
}

/** What comes from the notebook and the debrief is written there, and only looked at here. */
function FromReports({ title, hint, ready }: { title: string; hint: string; ready: Ready }) {
  const { t } = useReader()
  return (
    <Section title={title}>
      <p class="soft">
        {t('submissions.from-reports')} ({hint})
      </p>
      <ul>
        {ready.interviews
          .filter(({ endedAt }) => endedAt)
          .map((interview) => (
            <li key={interview.id}>
              <a href={`/interviews/${interview.id}/report`}>
                {t('submissions.open-report', { name: interview.names || t('interviews.someone') })}
              </a>
            </li>
          ))}
      </ul>
    </Section>
  )
}

function Evidence({ stage, draft, ready }: HandInProps) {
  const { t } = useReader()
  const asked = stage.evidence.filter(({ need }) => need !== 'forbidden')
  if (asked.length === 0) return null
  const isWhole = ready.confirmed.length > 0 && ready.confirmed.every(Boolean)
  return (
    <FieldSet large legend={t('submissions.evidence')} hint={t('submissions.evidence-hint')}>
      {asked.map(({ kind, need }) => {
        const common = {
          name: `shown:${kind}`,
          label: t(`assignments.evidence-${kind}`),
          optional: need === 'optional',
          value: draft.shown[kind] ?? '',
        }
        if (kind === 'confirmation' && isWhole) return <Confirmed key={kind} ready={ready} />
        if (kind === 'confirmation')
          return (
            <div key={kind}>
              <TextArea {...common} size="small" hint={t('submissions.confirmation-hint')} />
              <AskForConfirmation ready={ready} />
            </div>
          )
        if (kind === 'contact-details')
          return <TextArea key={kind} {...common} size="small" hint={t(`submissions.${kind}-hint`)} />
        const messages = ready.messages.filter((message) => message.kind === kind)
        return (
          <Select
            key={kind}
            {...common}
            empty={t(messages.length > 0 ? 'submissions.show-nothing' : 'submissions.no-letters')}
            options={messages.map(({ id, name, subject }) => ({
              value: id,
              label: [name, subject].filter(Boolean).join(' · '),
            }))}
          />
        )
      })}
    </FieldSet>
  )
}

/** The way to a letter in which those who have not confirmed can do so; of a panel, one voice is enough. */
function AskForConfirmation({ ready }: { ready: Ready }) {
  const { t } = useReader()
  return (
    <>
      {ready.unconfirmed.map(
        ({ id, people: [person] }) =>
          person && (
            <p class="small" key={id}>
              <a href={`/interviews/${id}/confirmation/${person.contactId}`}>
                {t('submissions.ask-confirmation', { name: person.name })}
              </a>
            </p>
          ),
      )}
    </>
  )
}

/** Every professional said so: there is nothing left for the student to say. */
function Confirmed({ ready }: { ready: Ready }) {
  const { t } = useReader()
  return (
    <div class="field">
      <span class="field-label">{t('assignments.evidence-confirmation')}</span>
      {ready.confirmed.map(
        (at) =>
          at && (
            <p key={at.getTime()}>
              <Badge kind="good" icon="check">
                {t('submissions.confirmed')}
              </Badge>{' '}
              <Time at={at} />
            </p>
          ),
      )}
      <p class="field-hint">{t('submissions.confirmed-hint')}</p>
    </div>
  )
}

function Conditions({ assignment, stage, draft }: HandInProps) {
  const { t } = useReader()
  const { conditions } = assignment.rules.people
  if (conditions.length === 0 || stage.interviews === 0) return null
  return (
    <CheckboxGroup
      name="confirmed[]"
      label={t('submissions.conditions')}
      value={draft.confirmed}
      options={conditions.map((condition) => ({ value: condition, label: condition }))}
    />
  )
}

function Buttons({ stage, ready, late, closed, receipts, mayAskEffort, assignment }: HandInProps) {
  const { t } = useReader()
  if (closed)
    return (
      <ButtonRow>
        <Button name="act" value="save">
          {t('submissions.save')}
        </Button>
      </ButtonRow>
    )
  const whole = !ready.findings.some(({ weight }) => weight === 'refuse')
  const again = receipts.some(({ purpose, stageId }) => purpose !== 'early' && stageId === stage.id)
  return (
    <>
      {/* On a phone the list stands below the form. */}
      {!whole && (
        <p>
          <a href="#checklist">{t('submissions.not-whole')}</a>
        </p>
      )}
      <ButtonRow>
        <Button kind="primary" name="act" value="final">
          {t(again ? 'submissions.hand-in-again' : 'submissions.hand-in')}
        </Button>
        <Button name="act" value="save">
          {t('submissions.save')}
        </Button>
        {stage.early && !late && !again && (
          <Button name="act" value="early">
            {t('submissions.hand-in-early')}
          </Button>
        )}
      </ButtonRow>
      {mayAskEffort && assignment.rules.effort && (
        <Section title={t('submissions.effort-title')} id="effort">
          <p>
            {t('submissions.effort-text', {
              n: ready.effort.peopleAsked,
              want: assignment.rules.effort.requests,
              percent: assignment.rules.effort.percent,
            })}
          </p>
          <ButtonRow>
            <Button name="act" value="effort">
              {t('submissions.hand-in-effort')}
            </Button>
          </ButtonRow>
        </Section>
      )}
    </>
  )
}

function Checklist({ here, ready, closed }: HandInProps) {
  const { t } = useReader()
  return (
    <Section title={t('submissions.checklist')} id="checklist">
      {ready.findings.length === 0 ? (
        <Notice kind="success">{t('submissions.all-there')}</Notice>
      ) : (
        <Findings findings={ready.findings} {...(!closed && { exceptionsAt: `${here}/exceptions/new` })} />
      )}
      <p class="soft small">{t('submissions.private-note')}</p>
    </Section>
  )
}
