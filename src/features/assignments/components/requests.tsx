import {
  Badge,
  Button,
  ButtonRow,
  Form,
  type FormState,
  Items,
  Section,
  TextArea,
  useReader,
} from '../../../ui/index.ts'
import type { Exception } from '../exceptions.queries.ts'
import { answerMark, longestNote } from '../exceptions.schema.ts'
import { grantable } from '../rules/finding.ts'

const isKnown = (code: string): code is (typeof grantable)[number] =>
  (grantable as readonly string[]).includes(code)

interface RequestsProps {
  here: string
  exceptions: readonly Exception[]
  /** The reader, who answers nothing that they asked for as a student. */
  own: string
  /** What was typed for the answer, where another one was given meanwhile: there is one request then. */
  state?: FormState
}

/** What students ask to be allowed, each answered with one click. */
export function Requests({ here, exceptions, own, state }: RequestsProps) {
  const { t } = useReader()
  if (exceptions.length === 0) return null
  return (
    <Section title={t('assignments.requests')} id="requests" lead={t('assignments.requests-lead')}>
      <Items>
        {exceptions.map(({ id, studentId, name, role, code, reason, answer, note }) => (
          <li key={id} id={`request-${id}`}>
            <p>
              <strong>{name}</strong>: {isKnown(code) && t(`assignments.exception-${code}`)}{' '}
              {answer && (
                <Badge kind={answer === 'granted' ? 'good' : 'plain'}>
                  {t(`assignments.answer-${answer}`)}
                </Badge>
              )}{' '}
              {role === null && <Badge>{t('submissions.left-course')}</Badge>}
            </p>
            <p class="pre-line" dir="auto">
              {reason}
            </p>
            {studentId === own ? (
              <p class="soft small">{t('error.own-work')}</p>
            ) : (
              <Answer {...{ here, id, name, answer, note }} state={state} />
            )}
          </li>
        ))}
      </Items>
    </Section>
  )
}

/** Enter begins a line and presses none of the buttons: words are typed before it is decided which way they go. */
function Answer({
  here,
  id,
  name,
  answer,
  note,
  state,
}: Pick<RequestsProps, 'here' | 'state'> & Pick<Exception, 'id' | 'name' | 'answer' | 'note'>) {
  const { t } = useReader()
  const at = (given: 'granted' | 'refused') => `${here}/exceptions/${id}/${given}`
  return (
    <Form action={at(answer ?? 'granted')} data-place={`${here}/exceptions/${id}`} state={state}>
      <input type="hidden" name="seen" value={answerMark({ answer, note })} data-shown />
      <TextArea
        id={state ? undefined : `note-${id}`}
        size="small"
        name="note"
        label={t('assignments.answer-note')}
        optional
        maxLength={longestNote}
        value={note}
      />
      {state && note && (
        <p class="pre-line">
          {t('assignments.note-on-record')}: <span dir="auto">{note}</span>
        </p>
      )}
      <ButtonRow>
        {answer && (
          <Button size="small" aria-label={t('assignments.save-note-to', { name })}>
            {t('assignments.save-note')}
          </Button>
        )}
        {answer !== 'granted' && (
          <Button size="small" formaction={at('granted')} aria-label={t('assignments.grant-to', { name })}>
            {t('assignments.grant')}
          </Button>
        )}
        {answer !== 'refused' && (
          <Button
            size="small"
            kind="quiet"
            formaction={at('refused')}
            aria-label={t('assignments.refuse-to', { name })}
          >
            {t('assignments.refuse')}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
