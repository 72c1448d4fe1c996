import { zoneName } from '../../../shared/date-format.ts'
import { Button, Field, FieldSet, Form, RadioGroup, TextArea, useReader } from '../../../ui/index.ts'
import { declineReasons } from '../guests.ts'
import { suggestionRows } from '../guests.schema.ts'
import { type AnswerFormProps, MeetingFields } from './pick-form.tsx'

/** Rows of a day and an hour, for the seeker who offers and the professional who suggests. */
export function TimeRows({ rows, label }: { rows: number; label: (n: number) => string }) {
  const { t } = useReader()
  return (
    <>
      {Array.from({ length: rows }, (_, index) => index + 1).map((row) => (
        <FieldSet legend={label(row)} key={row}>
          <div class="time-row">
            <Field name={`day-${row}`} type="date" label={t('guests.suggest-day')} required={false} />
            <Field name={`hour-${row}`} type="time" label={t('guests.suggest-hour')} required={false} />
          </div>
        </FieldSet>
      ))}
    </>
  )
}

/** Other times, or words that say when. */
export function SuggestForm({
  here,
  zone,
  name,
  isPanel,
  state,
  primary,
}: AnswerFormProps & { primary?: boolean }) {
  const { t, locale, now } = useReader()
  return (
    <Form action={`${here}/suggestion`} state={state}>
      <input type="hidden" name="zone" value={zone} />
      {/* The zone is chosen elsewhere on the page, and these hours are typed in it. Its offset is that of a day to come. */}
      <p class="soft">{t('guests.suggest-zone', { zone: zoneName(now ?? new Date(0), { locale, zone }) })}</p>
      <TimeRows rows={suggestionRows} label={(n) => t('guests.suggest-time', { n })} />
      <MeetingFields {...{ name, isPanel }} mode={null} prefix={state ? undefined : 'suggest'} />
      <Button kind={primary ? 'primary' : 'plain'}>{t('guests.suggest')}</Button>
    </Form>
  )
}

/** A no that costs nothing. */
export function DeclineForm({ here, zone, name, state }: Omit<AnswerFormProps, 'isPanel'>) {
  const { t } = useReader()
  return (
    <Form action={`${here}/decline`} state={state}>
      <input type="hidden" name="zone" value={zone} />
      <RadioGroup
        name="reason"
        label={t('guests.decline-legend')}
        value="not-now"
        options={declineReasons.map((value) => ({ value, label: t(`guests.reason-${value}`) }))}
      />
      <TextArea
        name="note"
        id={state ? undefined : 'decline-note'}
        label={t('guests.note', { name })}
        size="small"
        optional
        maxlength={1000}
      />
      <Button>{t('guests.decline')}</Button>
    </Form>
  )
}
