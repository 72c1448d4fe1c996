/** The talk that took place on an interview’s page: that it did, when and how, and who confirms it. */
import { formatDate } from '../../../shared/date-format.ts'
import { localDate, localTime } from '../../../shared/dates.ts'
import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  Cluster,
  Field,
  FieldPair,
  Form,
  LinkButton,
  More,
  Section,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import type { Confirmation, Interview, Participant } from '../interviews.queries.ts'
import { mayStep } from '../stages.ts'
import { heldOn, minutesHeld, plannedEnd } from '../talk-time.ts'
import { MinutesField, ModeReasonField, ModeSelect } from '../components/meeting-fields.tsx'
import { heldOf } from '../interview-forms.ts'

/** Whether the agreed time of a talk is over. */
export function isDue(interview: Interview, now: Date): boolean {
  const end = plannedEnd(interview)
  return interview.stage === 'agreed' && Boolean(end && end <= now)
}

export function HeldWhen({ interview }: { interview: Interview }) {
  const { t, locale, zone: readers } = useReader()
  // The day that report and hand-in say too.
  const zone = interview.zone ?? readers
  const date = formatDate(heldOn({ ...interview, zone }) ?? interview.createdAt, { locale, zone })
  return (
    <p>
      {interview.mode === 'written'
        ? t('interviews.held-on', { date })
        : t('interviews.held-for', { date, minutes: minutesHeld(interview) })}
    </p>
  )
}

interface HeldPartProps {
  interview: Interview
  confirmed: readonly Confirmation[]
  wantsReason: boolean
  state?: FormState
}

export function HeldPart({ interview, confirmed, wantsReason, state }: HeldPartProps) {
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
        <Form action={`${here}/held/correct`} base={heldOf(interview, end, zone)} state={state}>
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

interface HeldFormProps {
  interview: Interview
  now: Date
  wantsReason: boolean
  state?: FormState
}

export function HeldForm({ interview, now, wantsReason, state }: HeldFormProps) {
  const { t, zone } = useReader()
  const end = plannedEnd(interview)
  const suggested = end && end < now ? end : now
  const due = isDue(interview, now)
  return (
    <Section title={t('interviews.held')} id="held">
      <More summary={t('interviews.note-held')} open={Boolean(state) || due}>
        <p>{t('interviews.held-lead')}</p>
        <Form
          action={`/interviews/${interview.id}/held`}
          base={heldOf(interview, suggested, zone)}
          state={state}
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
}: {
  interview: Interview
  wantsReason: boolean
  end: Date
}) {
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
        {interview.mode !== 'written' && <MinutesField name="heldMinutes" value={minutesHeld(interview)} />}
        <ModeSelect
          name="heldMode"
          label={t('interviews.held-mode')}
          empty={t('interviews.mode-unsaid')}
          value={interview.mode}
        />
      </FieldPair>
      {wantsReason && <ModeReasonField name="heldReason" value={interview.modeReason} />}
    </>
  )
}
