import type { ComponentChildren } from 'preact'
import { formatDate, formatMeeting, formatMeetingElsewhere } from '../../../shared/date-format.ts'
import { localDate, localTime } from '../../../shared/dates.ts'
import { talk } from '../../../shared/defaults.ts'
import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  Cluster,
  DescriptionList,
  Field,
  FieldPair,
  Form,
  Guide,
  Icon,
  InterviewPath,
  Items,
  LinkButton,
  More,
  Notice,
  OpenedHeader,
  PageHeader,
  Section,
  Select,
  TextArea,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { Afterwards } from '../components/afterwards.tsx'
import { DateForm } from '../components/date-form.tsx'
import { TieFields } from '../components/tie-fields.tsx'
import {
  isClosed,
  mayStep,
  minutesHeld,
  modes,
  pathOf,
  plannedEnd,
  thanksPath,
  toAnswer,
  toAsk,
  toAskAgain,
  type Step,
} from '../interviews.ts'
import type { Confirmation, Interview, Participant } from '../interviews.queries.ts'
import { aboutOf, aimValue, heldOf } from '../interview-forms.ts'

export interface InterviewPageProps {
  interview: Interview
  aims: { value: string; label: string }[]
  /** Names of the seeker's career fields, to choose from. */
  fieldNames: string[]
  /** Whether the assignment behind it wants a reason for some ways of meeting. */
  wantsReason: boolean
  now: Date
  /** Which professionals confirmed that the talk took place. */
  confirmed: readonly Confirmation[]
  /** What the browser keeps so that the notebook opens without a network; null on a shared computer. */
  keepsake: object | null
  /** A form that was refused, by the last part of the address it went to. */
  refused?: {
    form: 'date' | 'held' | 'about'
    state: FormState
    /** What the chosen assignment has against these people. */
    refusal?: ComponentChildren
    /** The date that was typed is over: perhaps the talk took place then. */
    over?: boolean
  }
}

/** The last step a closed interview came to. */
export const lastReached = (interview: Interview) =>
  pathOf(interview).findLast((step) => step.reached)?.stage ?? 'planned'

/** What one person of whom it is does, and where; of a panel, each has it with their name. */
const workOf = ({ people: [first, ...others] }: Interview) =>
  first && others.length === 0 ? [first.title, first.organization].filter(Boolean).join(', ') : undefined

/** One interview: where it stands, the next step, and everything agreed about it. */
export function InterviewPage(props: InterviewPageProps) {
  const { interview, aims, fieldNames, wantsReason, now, confirmed, keepsake, refused } = props
  const { t } = useReader()
  const stateOf = (form: string) => (refused?.form === form ? { state: refused.state } : {})
  // The link is for the message; once that is out, the day that comes back is what this page is opened for.
  const beforeAsking = interview.stage === 'planned' || interview.stage === 'drafted'
  return (
    <>
      <PageHeader
        title={interview.names || t('interviews.someone')}
        lead={workOf(interview)}
        back={{ href: '/interviews', label: t('interviews.title') }}
        actions={<NextStep interview={interview} />}
      />
      <InterviewPath stage={interview.stage} reached={lastReached(interview)} />
      <Whom interview={interview} />
      {interview.stage === 'agreed' && <DeviceReadiness keepsake={keepsake} />}
      {interview.endedAt ? (
        <HeldPart {...{ interview, confirmed, wantsReason }} {...stateOf('held')} />
      ) : (
        <Guidance />
      )}
      <Afterwards {...{ interview, now }} />
      {beforeAsking && <GuestPart interview={interview} />}
      <Meeting {...{ interview, wantsReason }} {...stateOf('date')} over={refused?.over ?? false} />
      {mayStep(interview.stage, 'hold') && (
        <HeldForm {...{ interview, now, wantsReason }} {...stateOf('held')} />
      )}
      {!beforeAsking && !interview.endedAt && (!isClosed(interview.stage) || toAnswer(interview)) && (
        <GuestPart interview={interview} />
      )}
      <About {...{ interview, aims, fieldNames }} {...stateOf('about')} refusal={refused?.refusal} />
      <Otherwise interview={interview} />
    </>
  )
}

interface InterviewBesideProps extends Pick<InterviewPageProps, 'interview' | 'now'> {
  /** The list without it. */
  close: string
}

/**
 * The same beside the list, where there is room for both: what is to be known at a glance, and the next step. What is
 * written down and changed has forms on its own page.
 */
export function InterviewBeside({ interview, now, close }: InterviewBesideProps) {
  const { t } = useReader()
  const here = `/interviews/${interview.id}`
  return (
    <>
      <OpenedHeader
        title={interview.names || t('interviews.someone')}
        href={here}
        lead={workOf(interview)}
        actions={
          <>
            <Recorded {...{ interview, now }} />
            <NextStep interview={interview} />
          </>
        }
        close={close}
      />
      <InterviewPath stage={interview.stage} reached={lastReached(interview)} small />
      <Whom interview={interview} />
      {interview.endedAt && (
        <Section title={t('interviews.held')}>
          <HeldWhen interview={interview} />
        </Section>
      )}
      <Afterwards {...{ interview, now }} />
      <Section title={t('interviews.meeting')}>
        <MeetingFacts interview={interview} />
      </Section>
      {interview.wish && (
        <Section title={t(interview.people.length > 1 ? 'interviews.wish-panel' : 'interviews.wish')}>
          <p class="interview-wish">{interview.wish}</p>
        </Section>
      )}
      <Section title={t('interviews.about-it')}>
        <DescriptionList
          items={[
            [t('interviews.aim'), interview.aim?.title],
            [t('interviews.field'), interview.field],
            [t('interviews.questions'), t('interviews.question-count', { n: interview.questionCount })],
          ]}
        />
      </Section>
      <ButtonRow>
        <LinkButton href={here} icon="edit">
          {t('interviews.open-page')}
        </LinkButton>
      </ButtonRow>
    </>
  )
}

/** What most likely happened since, which is written down on the page: the answer, or the talk. */
function Recorded({ interview, now }: Pick<InterviewPageProps, 'interview' | 'now'>) {
  const { t } = useReader()
  const here = `/interviews/${interview.id}`
  // What they suggest is answered on its own page.
  if (toAnswer(interview)) return null
  if (interview.stage === 'asked')
    return (
      <LinkButton
        kind={toAsk(interview).length > 0 ? 'plain' : 'primary'}
        icon="check"
        href={`${here}#agreed`}
      >
        {t('interviews.say-yes')}
      </LinkButton>
    )
  return isDue(interview, now) ? (
    <LinkButton icon="check" href={`${here}#held`}>
      {t('interviews.held')}
    </LinkButton>
  ) : null
}

/** Whether the agreed time of a talk is over. */
function isDue(interview: Interview, now: Date): boolean {
  const end = plannedEnd(interview)
  return interview.stage === 'agreed' && Boolean(end && end <= now)
}

/** With whom it is, and that it was closed. */
function Whom({ interview }: { interview: Interview }) {
  const { t } = useReader()
  const [first, ...others] = interview.people
  const isPanel = others.length > 0
  return (
    <>
      {first && !isPanel && (
        <p>
          <a href={`/contacts/${first.contactId}`}>{t('interviews.to-contact')}</a>
        </p>
      )}
      {isClosed(interview.stage) && <Closed interview={interview} />}
      {isPanel && <Panel interview={interview} />}
    </>
  )
}

/** The one next step, as the page's main button, and the ways to its other pages. */
function NextStep({ interview }: { interview: Interview }) {
  const { t } = useReader()
  const here = `/interviews/${interview.id}`
  const [next] = toAsk(interview)
  const [again] = interview.people.length === 1 ? toAskAgain(interview) : []
  const waiting = toAnswer(interview)
  const primary = waiting ? 'plain' : 'primary'
  const unthanked = interview.people.find((person) => !person.thankedAt && !person.isAbsent)
  const questions = (
    <LinkButton
      href={`${here}/plan`}
      icon="note"
      kind={interview.stage === 'agreed' && interview.questionCount === 0 ? primary : 'plain'}
    >
      {t(interview.questionCount === 0 ? 'interviews.next-plan' : 'interviews.questions')}
    </LinkButton>
  )
  const answer = waiting && <AnswerLink {...{ interview }} name={waiting.name} kind="primary" />
  if (isClosed(interview.stage)) return answer ?? null
  if (!interview.endedAt) {
    return (
      <>
        {answer}
        {next && (
          <LinkButton kind={primary} icon="mail" href={requestTo(interview, next)}>
            {interview.people.length > 1
              ? t(next.draftId ? 'interviews.panel-continue' : 'interviews.panel-write', { name: next.name })
              : t('interviews.next-write')}
          </LinkButton>
        )}
        {again && (
          <LinkButton icon="mail" href={requestTo(interview, again)}>
            {t('interviews.write-again')}
          </LinkButton>
        )}
        {questions}
        {interview.stage === 'agreed' && (
          <LinkButton href={`${here}/preparing`} icon="check">
            {t('preparing.link')}
          </LinkButton>
        )}
        {interview.stage === 'agreed' && (
          <LinkButton
            href={`${here}/notebook`}
            icon="edit"
            kind={interview.questionCount > 0 ? primary : 'plain'}
          >
            {t('interviews.next-notebook')}
          </LinkButton>
        )}
      </>
    )
  }
  return (
    <>
      {!interview.debriefedAt && (
        <LinkButton kind="primary" href={`${here}/debrief`} icon="edit">
          {t('interviews.next-debrief')}
        </LinkButton>
      )}
      {unthanked && (
        <LinkButton
          kind={interview.debriefedAt ? 'primary' : 'plain'}
          icon="heart"
          href={thanksPath(interview.id, unthanked)}
        >
          {t('interviews.next-thank', { name: unthanked.name })}
        </LinkButton>
      )}
      <LinkButton kind={interview.debriefedAt && !unthanked ? 'primary' : 'plain'} href={`${here}/report`}>
        {t('interviews.next-report')}
      </LinkButton>
    </>
  )
}

/** A draft that was begun, or a new request. */
const requestTo = ({ id }: Interview, { contactId, draftId }: Participant): string =>
  draftId ? `/messages/${draftId}` : `/contacts/${contactId}/messages/new?kind=request&interview=${id}`

/** Everyone who takes part, how far things are with each, and the message that is next. */
function Panel({ interview }: { interview: Interview }) {
  const { t } = useReader()
  return (
    <Section title={t('interviews.people')} lead={t('interviews.panel-lead')} id="people">
      <Items label={t('interviews.people')}>
        {interview.people.map((person) => (
          <li id={`person-${person.contactId}`} key={person.contactId}>
            <Cluster align="between">
              <span>
                <a href={`/contacts/${person.contactId}`}>{person.name}</a>{' '}
                <PersonState held={Boolean(interview.endedAt)} person={person} />
                <span class="interview-person small soft">
                  {[person.title, person.organization].filter(Boolean).join(', ')}
                </span>
              </span>
              <PersonMessage interview={interview} person={person} />
            </Cluster>
          </li>
        ))}
      </Items>
    </Section>
  )
}

function PersonState({ held, person }: { held: boolean; person: Participant }) {
  const { t } = useReader()
  if (held && !person.isAbsent)
    return person.thankedAt ? (
      <Badge kind="good" icon="check">
        {t('interviews.panel-thanked')}
      </Badge>
    ) : (
      <Badge kind="care">{t('interviews.panel-not-thanked')}</Badge>
    )
  // What waits for the seeker, before the no that it does not take back.
  if (person.guestSaid === 'suggested') return <Badge kind="care">{t('interviews.panel-suggested')}</Badge>
  if (person.isOut) return <Badge>{t('interviews.panel-declined')}</Badge>
  if (person.guestSaid === 'yes')
    return (
      <Badge kind="good" icon="check">
        {t('interviews.panel-agreed')}
      </Badge>
    )
  if (person.askedAt) return <Badge kind="good">{t('interviews.panel-asked')}</Badge>
  return <Badge>{t(person.draftId ? 'interviews.panel-draft' : 'interviews.panel-not-asked')}</Badge>
}

function PersonMessage({ interview, person }: { interview: Interview; person: Participant }) {
  const { t } = useReader()
  const { name } = person
  // Whoever came after all, in spite of their no, is counted in by being thanked.
  if (interview.endedAt)
    return person.thankedAt ? null : (
      <LinkButton size="small" icon="heart" href={thanksPath(interview.id, person)}>
        {t('interviews.next-thank', { name })}
      </LinkButton>
    )
  const again = toAskAgain(interview).includes(person)
  if (((person.askedAt || person.guestSaid) && !again) || isClosed(interview.stage)) return null
  return (
    <LinkButton size="small" icon="mail" href={requestTo(interview, person)}>
      {t(person.draftId ? 'interviews.panel-continue' : 'interviews.panel-write', { name })}
    </LinkButton>
  )
}

function Guidance() {
  const { t } = useReader()
  return (
    <Guide name="interview" why={t('interviews.guide-why')} example={t('interviews.guide-example')}>
      {t('interviews.guide-text')}
    </Guide>
  )
}

/** The way to the page on which the professional can answer; its feature is beyond this one. */
function GuestPart({ interview }: { interview: Interview }) {
  const { t } = useReader()
  const waiting = toAnswer(interview)
  if (waiting)
    return (
      <Section
        title={t('guests.setup-section')}
        lead={t('guests.answer-suggested', { name: waiting.name })}
        id="guest-page"
      >
        <AnswerLink {...{ interview }} name={waiting.name} />
      </Section>
    )
  return (
    <Section title={t('guests.setup-section')} lead={t('guests.setup-section-text')} id="guest-page">
      <LinkButton href={`/interviews/${interview.id}/guest-page`} icon="link">
        {t('guests.setup-open')}
      </LinkButton>
    </Section>
  )
}

interface AnswerLinkProps {
  interview: Interview
  name: string
  kind?: 'primary' | 'plain'
}

function AnswerLink({ interview, name, kind = 'plain' }: AnswerLinkProps) {
  const { t } = useReader()
  return (
    <LinkButton {...{ kind }} href={`/interviews/${interview.id}/guest-page#answers`}>
      {t('guests.see-answer', { name })}
    </LinkButton>
  )
}

/** Said before the talk: whether the notebook opens without a network. The script finds out and shows one of these. */
function DeviceReadiness({ keepsake }: { keepsake: object | null }) {
  const { t } = useReader()
  if (!keepsake) return <Notice>{t('offline.shared')}</Notice>
  return (
    <div class="device-readiness" role="status" data-prepare-device={JSON.stringify(keepsake)}>
      <p data-readiness="ready" class="soft small" hidden>
        <Icon name="check" /> {t('offline.ready')}
      </p>
      <div data-readiness="later" hidden>
        <Notice>{t('offline.later')}</Notice>
      </div>
      <div data-readiness="cannot" hidden>
        <Notice kind="warning">{t('offline.cannot')}</Notice>
      </div>
    </div>
  )
}

function Closed({ interview }: { interview: Interview }) {
  const { t } = useReader()
  const ownDecision = mayStep(interview.stage, 'reopen')
  return (
    <Notice>
      <p>{t(`interviews.closed-${interview.stage as 'declined' | 'resting' | 'cancelled'}`)}</p>
      {ownDecision && (
        <ActionForm action={`/interviews/${interview.id}/reopen`}>
          <Button size="small">{t('interviews.reopen')}</Button>
        </ActionForm>
      )}
    </Notice>
  )
}

function HeldWhen({ interview }: { interview: Interview }) {
  const { t, locale, zone } = useReader()
  const date = formatDate(interview.endedAt ?? interview.createdAt, { locale, zone })
  return (
    <p>
      {interview.mode === 'written'
        ? t('interviews.held-on', { date })
        : t('interviews.held-for', { date, minutes: minutesHeld(interview) })}
    </p>
  )
}

interface HeldPartProps extends Pick<InterviewPageProps, 'interview' | 'confirmed' | 'wantsReason'> {
  state?: FormState
}

function HeldPart({ interview, confirmed, wantsReason, state }: HeldPartProps) {
  const { t, zone } = useReader()
  const here = `/interviews/${interview.id}`
  const end = interview.endedAt ?? interview.createdAt
  return (
    <Section title={t('interviews.held')} id="held">
      <HeldWhen interview={interview} />
      <Cluster>
        <LinkButton size="small" href={`${here}/notebook`}>
          {t('interviews.next-notebook')}
        </LinkButton>
        {interview.debriefedAt && (
          <LinkButton size="small" href={`${here}/debrief`}>
            {t('interviews.next-debrief')}
          </LinkButton>
        )}
        {mayStep(interview.stage, 'unhold') && (
          <ActionForm action={`${here}/held/undo`}>
            <Button size="small" kind="quiet">
              {t('interviews.not-held')}
            </Button>
          </ActionForm>
        )}
      </Cluster>
      <More summary={t('interviews.held-correct')} open={Boolean(state)}>
        <Form action={`${here}/held/correct`} base={heldOf(interview, end, zone)} {...(state && { state })}>
          <HeldFields {...{ interview, wantsReason, end }} />
          <ButtonRow>
            <Button>{t('interviews.save')}</Button>
          </ButtonRow>
        </Form>
      </More>
      {interview.people
        .filter(({ isAbsent }) => !isAbsent)
        .map((person) => (
          <Confirming
            {...{ interview, person }}
            at={confirmed.find(({ contactId }) => contactId === person.contactId)?.at}
            key={person.contactId}
          />
        ))}
    </Section>
  )
}

/** Their own word that it took place, or the way to ask for it; the letter is a feature beyond this one. */
function Confirming({
  interview,
  person,
  at,
}: {
  interview: Interview
  person: Participant
  at: Date | undefined
}) {
  const reader = useReader()
  const { t } = reader
  const { name, contactId } = person
  if (at)
    return (
      <p>
        <Badge kind="good" icon="check">
          {t('interviews.confirmed')}
        </Badge>{' '}
        {t('interviews.confirmed-by', { name, date: formatDate(at, reader) })}
      </p>
    )
  return (
    <p>
      <LinkButton size="small" icon="mail" href={`/interviews/${interview.id}/confirmation/${contactId}`}>
        {t('interviews.ask-confirmation', { name })}
      </LinkButton>
    </p>
  )
}

interface MeetingProps {
  interview: Interview
  wantsReason: boolean
  over: boolean
  state?: FormState
}

function Meeting({ interview, wantsReason, over, state }: MeetingProps) {
  const { t } = useReader()
  const here = `/interviews/${interview.id}`
  if (mayStep(interview.stage, 'agree'))
    return (
      <Section title={t('interviews.say-yes')} lead={t('interviews.say-yes-lead')} id="agreed">
        <More summary={t('interviews.meeting')} open={Boolean(state) || interview.stage === 'asked'}>
          <DateForm
            {...{ interview, wantsReason, over }}
            action={`${here}/agreed`}
            submit={t('interviews.say-yes')}
            primary={interview.stage === 'asked'}
            {...(state && { state })}
          />
        </More>
      </Section>
    )
  return (
    <Section title={t('interviews.meeting')} id="date">
      <MeetingFacts interview={interview} />
      {mayStep(interview.stage, 'move') && (
        <More summary={t('interviews.move')} open={Boolean(state) || !interview.startsAt}>
          <DateForm
            {...{ interview, wantsReason, over }}
            action={`${here}/date`}
            submit={t('interviews.save')}
            {...(state && { state })}
          />
        </More>
      )}
    </Section>
  )
}

function MeetingFacts({ interview }: { interview: Interview }) {
  const { t, locale, zone, now } = useReader()
  const { startsAt, minutes, mode, place, link } = interview
  const reader = { locale, zone, now }
  const elsewhere =
    startsAt && interview.zone ? formatMeetingElsewhere(startsAt, minutes, reader, interview.zone) : undefined
  return (
    <>
      <DescriptionList
        items={[
          [
            t('interviews.when'),
            startsAt ? (
              <>
                <time datetime={startsAt.toISOString()}>{formatMeeting(startsAt, minutes, reader)}</time>
                {elsewhere && <p class="small soft">{t('interviews.for-them', { meeting: elsewhere })}</p>}
              </>
            ) : (
              t('interviews.no-date')
            ),
          ],
          [t('interviews.mode'), mode && t(`interviews.mode-${mode}`)],
          [t('interviews.place'), place],
          [
            t('interviews.link'),
            link && (
              <a href={link} rel="noreferrer">
                {link}
              </a>
            ),
          ],
        ]}
      />
      {startsAt && (
        <ButtonRow>
          <LinkButton href={`/interviews/${interview.id}/calendar.ics`} icon="calendar" size="small" download>
            {t('interviews.calendar')}
          </LinkButton>
        </ButtonRow>
      )}
    </>
  )
}

interface HeldFormProps extends Pick<InterviewPageProps, 'interview' | 'now' | 'wantsReason'> {
  state?: FormState
}

function HeldForm({ interview, now, wantsReason, state }: HeldFormProps) {
  const { t, zone } = useReader()
  const end = plannedEnd(interview)
  const suggested = end && end < now ? end : now
  const due = isDue(interview, now)
  return (
    <Section title={t('interviews.held')} id="held">
      <More summary={t('interviews.held-lead')} open={Boolean(state) || due}>
        <Form
          action={`/interviews/${interview.id}/held`}
          base={heldOf(interview, suggested, zone)}
          {...(state && { state })}
        >
          <HeldFields {...{ interview, wantsReason }} end={suggested} />
          <ButtonRow>
            <Button kind={due ? 'primary' : 'plain'}>{t('interviews.held')}</Button>
          </ButtonRow>
        </Form>
      </More>
    </Section>
  )
}

/** When it ended, how long it was and how: what the report and an assignment say of it. */
function HeldFields({
  interview,
  wantsReason,
  end,
}: Pick<InterviewPageProps, 'interview' | 'wantsReason'> & { end: Date }) {
  const { t, zone } = useReader()
  return (
    <>
      <FieldPair>
        <Field
          name="endedDate"
          type="date"
          width="short"
          label={t('interviews.ended-date')}
          value={localDate(end, zone)}
        />
        <Field
          name="endedTime"
          type="time"
          width="short"
          label={t('interviews.ended-time')}
          value={localTime(end, zone)}
        />
      </FieldPair>
      <FieldPair>
        {interview.mode !== 'written' && (
          <Field
            name="heldMinutes"
            type="number"
            width="tiny"
            min={talk.minMinutes}
            max={talk.maxMinutes}
            label={t('interviews.minutes')}
            value={minutesHeld(interview)}
          />
        )}
        <Select
          name="heldMode"
          width="short"
          label={t('interviews.held-mode')}
          empty={t('interviews.mode-unsaid')}
          value={interview.mode}
          options={modes.map((mode) => ({ value: mode, label: t(`interviews.mode-${mode}`) }))}
        />
      </FieldPair>
      {wantsReason && (
        <TextArea
          name="heldReason"
          label={t('interviews.mode-reason')}
          hint={t('interviews.mode-reason-hint')}
          size="small"
          optional
          value={interview.modeReason}
        />
      )}
    </>
  )
}

interface AboutProps extends Pick<InterviewPageProps, 'interview' | 'aims' | 'fieldNames'> {
  refusal: ComponentChildren
  state?: FormState
}

function About({ interview, aims, fieldNames, refusal, state }: AboutProps) {
  const { t } = useReader()
  const value = aimValue(interview)
  // An assignment that has closed, or a goal that is done, stays what the interview was for.
  const options =
    value && interview.aim && !aims.some((each) => each.value === value)
      ? [...aims, { value, label: interview.aim.title }]
      : aims
  return (
    <Section title={t('interviews.about-it')} id="about">
      {interview.fieldId && (
        <p>
          <a href={`/fields/${interview.fieldId}`}>{t('fields.exists-open', { name: interview.field })}</a>
        </p>
      )}
      {refusal && <Notice kind="warning">{refusal}</Notice>}
      <Form action={`/interviews/${interview.id}/about`} base={aboutOf(interview)} {...(state && { state })}>
        <TieFields people={interview.people} state={state} />
        <TextArea
          name="wish"
          label={t(interview.people.length > 1 ? 'interviews.wish-panel' : 'interviews.wish')}
          hint={t('interviews.wish-hint')}
          optional
          value={interview.wish}
          maxlength={2000}
        />
        {options.length > 0 && (
          <Select
            name="aim"
            label={t('interviews.aim')}
            optional
            options={options}
            value={value}
            empty={t('interviews.aim-none')}
          />
        )}
        <Field
          name="field"
          label={t('interviews.field')}
          hint={fieldNames.length > 0 && t('fields.form-hint')}
          optional
          value={interview.field}
          maxlength={200}
          suggestions={fieldNames}
          autocomplete="off"
        />
        <ButtonRow>
          <Button>{t('interviews.save')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

const others: readonly Step[] = ['decline', 'rest', 'cancel']

function Otherwise({ interview }: { interview: Interview }) {
  const { t } = useReader()
  const steps = others.filter((step) => mayStep(interview.stage, step) && !isClosed(interview.stage))
  if (steps.length === 0) return null
  return (
    <Section title={t('interviews.otherwise')} id="otherwise">
      <Cluster>
        {steps.map((step) => (
          <ActionForm action={`/interviews/${interview.id}/${step}`} key={step}>
            <Button>{t(`interviews.${step as 'decline' | 'rest' | 'cancel'}`)}</Button>
          </ActionForm>
        ))}
      </Cluster>
    </Section>
  )
}
