import { formatMeeting, formatMeetingTime, formatZone } from '../../../shared/date-format.ts'
import { utcOffset, zoneChoices } from '../../../shared/dates.ts'
import {
  Button,
  Field,
  Form,
  type FormState,
  More,
  RadioGroup,
  Select,
  TextArea,
  useReader,
} from '../../../ui/index.ts'
import { asGuestMode, guestModes, timesToPick } from '../guests.ts'
import type { GuestView } from '../guests.queries.ts'

interface ZoneLineProps {
  here: string
  zone: { name: string; isOwn: boolean; detect: boolean }
  at: Date | undefined
}

/** In which zone the times are, and a plain form to see them in another; a script sends it with the browser's own. */
export function ZoneLine({ here, zone, at }: ZoneLineProps) {
  const { t, locale } = useReader()
  const words = formatZone(at ?? new Date(0), { locale, zone: zone.name })
  return (
    <div class="guest-zone" data-known={zone.isOwn || undefined}>
      {at && <p>{t(zone.isOwn ? 'guests.zone-shown' : 'guests.zone-theirs', { zone: words })}</p>}
      <More summary={t('guests.zone-change')} open={!zone.isOwn || undefined}>
        <Form action={here} method="get" layout="row" data-detect-zone={zone.detect || undefined}>
          <Select
            name="zone"
            id="reader-zone"
            label={t('guests.zone-label')}
            value={zone.name}
            options={zoneChoices(zone.name)}
          />
          <Button>{t('guests.zone-set')}</Button>
        </Form>
      </More>
    </div>
  )
}

export interface AnswerFormProps {
  here: string
  zone: string
  /** The seeker's. */
  name: string
  /** The talk is with several: what one writes may be seen by the others. */
  isPanel: boolean
  state?: FormState
}

/** One of the times, how to talk, and how to be reached: the first is enough. */
export function PickForm({
  here,
  zone,
  name,
  isPanel,
  state,
  view,
  submit,
}: AnswerFormProps & { view: GuestView; submit: string }) {
  const { t, locale, now } = useReader()
  const { minutes, mode } = view.interview
  const reader = { locale, zone, now }
  // The line above the times names the zone's offset; a time beyond a change of the clocks says its own.
  const [first] = view.times
  const wordsOf = (time: Date) =>
    first && utcOffset(first.startsAt, zone) === utcOffset(time, zone)
      ? formatMeetingTime(time, minutes, reader)
      : formatMeeting(time, minutes, reader)
  const options = timesToPick(view).map((time) => ({
    value: time.id,
    label: wordsOf(time.startsAt),
  }))
  return (
    <Form action={`${here}/time`} class="pick-form" state={state}>
      <input type="hidden" name="zone" value={zone} />
      <RadioGroup
        name="time"
        label={t('guests.pick-legend')}
        options={options}
        value={options.length === 1 ? (options[0]?.value ?? null) : null}
      />
      <More summary={t('guests.pick-more')} open={Boolean(state) || undefined}>
        <MeetingFields {...{ name, isPanel }} mode={asGuestMode(mode)} prefix={state ? undefined : 'pick'} />
      </More>
      <Button kind="primary">{submit}</Button>
    </Form>
  )
}

interface MeetingFieldsProps extends Pick<AnswerFormProps, 'name' | 'isPanel'> {
  mode: string | null
  /** Tells forms of one page apart; none in a form that was refused, whose summary leads to its fields by their names. */
  prefix: string | undefined
}

/** How the two meet: asked with a yes and with a suggestion. */
export function MeetingFields({ name, isPanel, mode, prefix }: MeetingFieldsProps) {
  const { t } = useReader()
  const idOf = (field: string) => prefix && `${prefix}-${field}`
  return (
    <>
      <Select
        name="mode"
        id={idOf('mode')}
        label={t('guests.mode-legend')}
        empty={t('guests.mode-open')}
        width="short"
        value={mode}
        options={guestModes.map((value) => ({ value, label: t(`interviews.mode-${value}`) }))}
      />
      <Field
        name="reach"
        id={idOf('reach')}
        label={t('guests.reach')}
        hint={t(isPanel ? 'guests.reach-hint-panel' : 'guests.reach-hint', { name })}
        optional
        maxlength={300}
        autocomplete="off"
      />
      <TextArea
        name="note"
        id={idOf('note')}
        label={t('guests.note', { name })}
        size="small"
        optional
        maxlength={1000}
      />
    </>
  )
}
