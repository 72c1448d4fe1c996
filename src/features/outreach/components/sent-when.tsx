import { localDate, localTime } from '../../../shared/dates.ts'
import {
  Button,
  ButtonRow,
  Field,
  FieldPair,
  Form,
  type FormState,
  More,
  useReader,
} from '../../../ui/index.ts'
import type { SentWay } from '../outreach.ts'

/** Whether a form that comes back had something in the fields below: then they are not folded. */
export const saysWhen = (state: FormState | undefined): boolean =>
  ['sentDate', 'sentTime'].some((name) => Boolean(state?.values?.[name]) || Boolean(state?.errors?.[name]))

/**
 * Day and time of a message that went out before it is recorded, as fields of the form that records it. Left empty, it is
 * just now.
 */
export function SentWhen({ at }: { at?: Date | undefined }) {
  const { t, zone, now } = useReader()
  return (
    <div class="sent-when">
      <p class="soft small">{t('outreach.sent-when')}</p>
      <FieldPair>
        <Field
          name="sentDate"
          type="date"
          width="short"
          optional
          label={t('outreach.sent-date')}
          max={now && localDate(now, zone)}
          value={at && localDate(at, zone)}
        />
        <Field
          name="sentTime"
          type="time"
          width="short"
          optional
          label={t('outreach.sent-time')}
          value={at && localTime(at, zone)}
        />
      </FieldPair>
    </div>
  )
}

interface SentEarlierProps {
  messageId: string
  how: SentWay
  /** When it was opened to be sent, proposed as the time it went out. */
  opened?: Date | undefined
  state?: FormState | undefined
}

/** The same, folded, as a form of its own beside a button that says "just now". */
export function SentEarlier({ messageId, how, opened, state }: SentEarlierProps) {
  const { t } = useReader()
  return (
    <More summary={t('outreach.sent-earlier')} open={saysWhen(state)}>
      <Form action={`/messages/${messageId}/sent`} state={state}>
        <input type="hidden" name="how" value={how} />
        <SentWhen at={opened} />
        <ButtonRow>
          <Button>{t('outreach.sent-then')}</Button>
        </ButtonRow>
      </Form>
    </More>
  )
}
