import {
  ActionForm,
  Button,
  ButtonRow,
  Field,
  FieldPair,
  Form,
  type FormState,
  Items,
  More,
  Section,
  useReader,
} from '../../../ui/index.ts'
import { formatDateRange } from '../../../shared/date-format.ts'
import type { LocalDate } from '../../../shared/dates.ts'
import { hoursOf, longestActivity, minutesOf, type Session } from '../activities.ts'

export interface HoursProps {
  here: string
  sessions: readonly Session[]
  today: LocalDate
  /** Whether the form for the first entry stands open. */
  open: boolean
  state: FormState | undefined
}

/** Time spent, a day at a time, and the form for the next. */
export function Hours({ here, sessions, today, open, state }: HoursProps) {
  const { t } = useReader()
  return (
    <Section
      title={t('activities.hours-title')}
      id="hours"
      lead={
        sessions.length === 0
          ? t('activities.hours-none')
          : t('activities.hours-total', { n: hoursOf(minutesOf({ sessions }, today)) })
      }
    >
      {sessions.length > 0 && (
        <Items>
          {sessions.map((session) => (
            <SessionEntry here={here} session={session} key={session.id} />
          ))}
        </Items>
      )}
      <More summary={t('activities.add-hours')} open={(open && sessions.length === 0) || state !== undefined}>
        <Form action={`${here}/sessions`} state={state} once>
          <FieldPair>
            <Field name="heldOn" type="date" label={t('activities.held-on')} value={today} />
            <Field
              name="hours"
              label={t('activities.hours-spent')}
              hint={t('activities.hours-hint')}
              inputmode="decimal"
              autocomplete="off"
            />
          </FieldPair>
          <Field
            name="about"
            label={t('activities.hours-about')}
            optional
            maxlength={longestActivity.line}
            autocomplete="off"
          />
          <ButtonRow>
            <Button icon="plus">{t('activities.add-hours')}</Button>
          </ButtonRow>
        </Form>
      </More>
    </Section>
  )
}

function SessionEntry({ here, session }: { here: string; session: Session }) {
  const { t, locale } = useReader()
  const when = formatDateRange({ from: session.heldOn, to: session.heldOn }, locale)
  return (
    <li id={`session-${session.id}`} class="cluster" data-align="between">
      <span>
        {t('activities.hours', { n: hoursOf(session.minutes) })}{' '}
        <span class="soft">· {[when, session.about].filter(Boolean).join(' · ')}</span>
      </span>
      <ActionForm action={`${here}/sessions/${session.id}/remove`}>
        <Button kind="quiet" size="small">
          {t('form.remove')}
          <span class="hidden-text"> {t('activities.remove-hours-of', { when })}</span>
        </Button>
      </ActionForm>
    </li>
  )
}
