import type { ComponentChildren } from 'preact'
import {
  ActionForm,
  Button,
  ButtonRow,
  Cluster,
  DescriptionList,
  Guide,
  Icon,
  InterviewPath,
  LinkButton,
  Notice,
  OpenedHeader,
  PageHeader,
  Section,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { workLine } from '../../../shared/work-line.ts'
import { Afterwards } from '../components/afterwards.tsx'
import type { Confirmation, Interview } from '../interviews.queries.ts'
import { thanksPath, toAnswer, toAsk, toAskAgain } from '../participants.ts'
import { isClosed, mayStep, pathOf, type Step } from '../stages.ts'
import { About } from './interview-about.tsx'
import { isDue, HeldWhen, HeldPart, HeldForm } from './interview-held.tsx'
import { Meeting, MeetingFacts } from './interview-meeting.tsx'
import { requestTo, Panel } from './interview-panel.tsx'

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
  first && others.length === 0 ? workLine(first) : undefined

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
