import { localDate, localTime, zoneChoices } from '../../../shared/dates.ts'
import {
  Button,
  ButtonRow,
  EnterButton,
  Field,
  FieldPair,
  Form,
  Notice,
  Select,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import type { Interview } from '../interviews.queries.ts'
import { dateOf, valuesOf } from '../interview-forms.ts'
import { MinutesField, ModeReasonField, ModeSelect } from './meeting-fields.tsx'

export interface DateFormProps {
  interview: Interview
  /** Whether the assignment behind it wants a reason for some ways of meeting. */
  wantsReason?: boolean
  action: string
  submit: string
  state?: FormState
  /** The date that was typed is over: the form asks whether the talk took place then. */
  over?: boolean
  primary?: boolean
}

/** When, how and where the two meet. */
export function DateForm({ interview, wantsReason, action, submit, state, over, primary }: DateFormProps) {
  const { t, zone } = useReader()
  const own = interview.zone ?? zone
  const { startsAt } = interview
  return (
    <Form action={action} base={valuesOf(dateOf(interview, zone))} state={state}>
      {over && <TookPlace />}
      <FieldPair>
        <Field
          name="date"
          type="date"
          width="short"
          optional
          label={t('interviews.date')}
          value={startsAt ? localDate(startsAt, own) : ''}
        />
        <Field
          name="time"
          type="time"
          width="short"
          optional
          label={t('interviews.time')}
          value={startsAt ? localTime(startsAt, own) : ''}
        />
      </FieldPair>
      <FieldPair>
        <MinutesField name="minutes" value={interview.minutes} />
        <Select
          name="zone"
          label={t('interviews.zone')}
          hint={t('interviews.zone-hint')}
          value={own}
          options={zoneChoices(own)}
        />
      </FieldPair>
      <ModeSelect
        name="mode"
        label={t('interviews.mode')}
        empty={t('interviews.mode-open')}
        value={interview.mode}
      />
      {wantsReason && <ModeReasonField name="modeReason" value={interview.modeReason} />}
      <Field name="place" label={t('interviews.place')} optional value={interview.place} maxlength={500} />
      <Field
        name="link"
        type="url"
        label={t('interviews.link')}
        optional
        value={interview.link}
        maxlength={2000}
      />
      <ButtonRow>
        <Button kind={primary && !over ? 'primary' : 'plain'}>{submit}</Button>
      </ButtonRow>
    </Form>
  )
}

/** A talk is often written down once it is over; a wrong day is as likely. */
function TookPlace() {
  const { t } = useReader()
  return (
    <>
      {/* Enter presses a form's first button: this one, which says nothing of a talk that took place. */}
      <EnterButton />
      <Notice title={t('interviews.over-title')}>
        <p>{t('interviews.over-text')}</p>
        <ButtonRow>
          <Button kind="primary" name="past" value="held">
            {t('interviews.over-held')}
          </Button>
        </ButtonRow>
      </Notice>
    </>
  )
}
