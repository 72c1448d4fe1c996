/** When and where they meet, on an interview’s page. */
import { formatMeeting, formatMeetingElsewhere } from '../../../shared/date-format.ts'
import {
  ButtonRow,
  DescriptionList,
  LinkButton,
  More,
  Section,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { DateForm } from '../components/date-form.tsx'
import type { Interview } from '../interviews.queries.ts'
import { mayStep } from '../stages.ts'

interface MeetingProps {
  interview: Interview
  wantsReason: boolean
  over: boolean
  state?: FormState
}

export function Meeting({ interview, wantsReason, over, state }: MeetingProps) {
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
            state={state}
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
            state={state}
          />
        </More>
      )}
    </Section>
  )
}

export function MeetingFacts({ interview }: { interview: Interview }) {
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
