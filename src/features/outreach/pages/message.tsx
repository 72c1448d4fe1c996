import {
  ActionForm,
  Button,
  ButtonRow,
  ConfirmForm,
  DescriptionList,
  EnterButton,
  Form,
  type FormState,
  Guide,
  Island,
  LinkButton,
  More,
  Notice,
  PageHeader,
  Select,
  Sheet,
  Time,
  useReader,
} from '../../../ui/index.ts'
import type { MessageKey } from '../../../i18n/index.ts'
import { type StepMaterial, StepMaterials } from '../../materials/index.ts'
import { GuestLinkPart, type GuestLinkState } from '../components/guest-link-part.tsx'
import { Alike, Beginnings } from '../components/beginnings.tsx'
import { Composer, type ComposerProps } from '../components/composer.tsx'
import { isMailed, type Message, nextActs, waysOf } from '../outreach.ts'
import { formatDayTime } from '../../../shared/date-format.ts'
import { OverNote } from '../components/over-note.tsx'
import { saysWhen, SentWhen } from '../components/sent-when.tsx'
import { SilenceNote } from '../components/silence-note.tsx'
import type { Wait } from '../order.ts'
import { type SilenceState, silenceState, type ToldSilence } from '../silence.ts'
import { WayPart } from '../sending/pages/way.tsx'
import type { MessageVersion, SentToOther } from '../outreach.queries.ts'
import type { Reach } from '../protection/protection.ts'
import { ReachNotice } from '../protection/components/reach-notice.tsx'

interface Person {
  id: string
  name: string
}

/** The seeker's own notes, to be looked at while writing. */
interface Noted {
  howFound?: string
  why?: string
  /** What the talk is to teach. */
  wish: string
}

export interface WriteProps {
  person: Person
  kind: Message['kind']
  /** Undefined for a draft that was never saved. */
  message?: Message | undefined
  interviewId?: string | undefined
  /** False where a message does not grow from them. */
  noted: Noted | false
  composer: ComposerProps
  words: Record<string, string>
  reach: Reach
  /** What the seeker's courses put beside this step. */
  materials: readonly StepMaterial[]
  /** A colleague of this person was asked and has not answered. */
  wait: Wait | undefined
  /** How the seeker says to come to this person. */
  situation: string | null
  /** The instance can mail it for the seeker: at once, or when they have shown that their address is theirs. */
  mailable: 'ready' | 'unproved' | undefined
  /** Undefined where no answer is asked for. */
  link: GuestLinkState | undefined
  /** A message to somebody else that says nearly the same. */
  alike: SentToOther | undefined
  versions: readonly MessageVersion[]
  /** The version with words that the last save took the place of, unseen; 0 for none. */
  over: number
  state?: FormState | undefined
}

/** Writing: the message, the coach beside it, and the ways to send it by one's own hand. */
export function WritePage({
  person,
  kind,
  message,
  interviewId,
  noted,
  composer,
  words,
  reach,
  materials,
  wait,
  situation,
  mailable,
  link,
  alike,
  versions,
  over,
  state,
}: WriteProps) {
  const { t } = useReader()
  const other = versions.find(({ version }) => version === over)
  const action = message ? `/messages/${message.id}` : `/contacts/${person.id}/messages`
  return (
    <>
      <PageHeader
        title={t(`outreach.title-${kind}`, { name: person.name })}
        back={{ href: `/contacts/${person.id}`, label: person.name }}
      />
      <Guide
        name={`message-${kind}`}
        why={t(`outreach.guide-${kind}-why`)}
        example={t(`outreach.guide-${kind}-example`)}
      >
        {t(`outreach.guide-${kind}`)}
      </Guide>
      <StepMaterials materials={materials} />
      {message?.problem === 'answered' && (
        <Notice kind="warning">{t('sending.draft-answered', { name: person.name })}</Notice>
      )}
      <ReachNotice reach={reach} />
      {other && <OverNotice over={over} />}
      {wait && <WaitNotice wait={wait} />}
      {!message && kind === 'request' && (
        <div data-beginnings>
          <Beginnings {...{ person, interviewId, situation }} channel={composer.channel} />
        </div>
      )}
      {noted && <NotedPart {...noted} />}
      {message && alike && <Alike one={message.id} other={alike} />}
      <Form action={action} state={state ?? {}} id="composer">
        {/* Enter presses a form's first button: this one records a day that was typed below, and else saves. */}
        <EnterButton name="act" value="enter" />
        {!message && <input type="hidden" name="id" value={composer.draft?.id} />}
        {!message && <input type="hidden" name="kind" value={kind} />}
        {!message && interviewId && <input type="hidden" name="interview" value={interviewId} />}
        <Island name="composer" component={Composer} props={composer} words={words} />
        {link && <GuestLinkPart {...link} />}
        <ButtonRow>
          <Button kind={message ? 'plain' : 'primary'}>
            {t(message ? 'outreach.save-check' : 'outreach.save-first')}
          </Button>
        </ButtonRow>
        {reach.refusal !== 'stopped' && (
          <SentFields channel={composer.channel} {...{ message, mailable, state }} />
        )}
      </Form>
      {message && message.channel === 'phone' && (
        <p>
          <LinkButton href={`/messages/${message.id}/script`}>{t('wordings.script')}</LinkButton>
        </p>
      )}
      {message && kind === 'thank-you' && (
        <p>
          <LinkButton href={`/messages/${message.id}/card`} icon="print">
            {t('cards.link')}
          </LinkButton>
        </p>
      )}
      {kind === 'request' && (
        <p class="small">
          <a href="/messages" data-command={t('wordings.title')}>
            {t('wordings.title')}
          </a>
        </p>
      )}
      {message && (
        <>
          <Versions versions={versions} open={other !== undefined} />
          <ConfirmForm
            action={`/messages/${message.id}/remove`}
            ask={t('outreach.remove')}
            confirm={t('outreach.remove')}
          >
            {t('outreach.remove-what')}
          </ConfirmForm>
        </>
      )}
    </>
  )
}

/** What was written down about the person before: only the seeker reads it. */
function NotedPart({ howFound, why, wish }: Noted) {
  const { t } = useReader()
  if (!howFound && !why && !wish) return null
  return (
    <More summary={t('outreach.noted')}>
      <DescriptionList
        items={[
          [t('contacts.how-found-title'), howFound],
          [t('contacts.why-title'), why],
          [t('interviews.wish'), wish],
        ]}
      />
    </More>
  )
}

function WaitNotice({ wait }: { wait: Wait }) {
  const reader = useReader()
  const { name, organization, until } = wait
  const params = { name, organization, until: formatDayTime(until, reader) }
  return <Notice kind="warning">{reader.t('wordings.wait', params)}</Notice>
}

/** The same form carries the text along, so that what is marked as sent is what was last seen. */
function SentFields({
  message,
  channel,
  mailable,
  state,
}: Pick<WriteProps, 'message' | 'mailable' | 'state'> & { channel: Message['channel'] }) {
  const { t } = useReader()
  const isMailedHere = Boolean(mailable) && channel === 'email'
  const options = waysOf[channel].map((value) => ({
    value,
    label: t(`outreach.way-${value}`),
  }))
  return (
    <div class="sent-fields" id="sent">
      {message && mailable && (
        // Only an e-mail is mailed; the composer shows and hides this as its channel is changed.
        <div class="sent-fields" data-mailed hidden={channel !== 'email'}>
          <p>{t(mailable === 'ready' ? 'sending.send-here-lead' : 'sending.prove-first-lead')}</p>
          <ButtonRow>
            <Button kind="primary" formaction={`/messages/${message.id}/review`}>
              {t(mailable === 'ready' ? 'sending.send-here' : 'sending.prove-first')}
            </Button>
          </ButtonRow>
          <h2 class="sent-or">{t('sending.or-yourself')}</h2>
        </div>
      )}
      <p class="soft">{t('outreach.sent-lead')}</p>
      <More summary={t('outreach.sent-earlier')} open={saysWhen(state)}>
        <SentWhen />
      </More>
      <div class="cluster sent-row">
        <Select
          name="how"
          label={t('outreach.sent-how')}
          options={options}
          value={options[0]?.value ?? null}
          width="short"
        />
        {/* On the first page the draft comes first: nothing has gone out from there yet. */}
        <Button kind={message && !isMailedHere ? 'primary' : 'plain'} name="also" value="sent">
          {t('outreach.mark-sent')}
        </Button>
      </div>
    </div>
  )
}

function OverNotice({ over }: { over: number }) {
  return (
    <Notice kind="warning">
      <p>
        <OverNote href={`#version-${over}`} />
      </p>
    </Notice>
  )
}

function Versions({ versions, open }: { versions: readonly MessageVersion[]; open: boolean }) {
  const { t } = useReader()
  if (versions.length === 0) return null
  return (
    <More summary={t('outreach.versions', { n: versions.length })} open={open}>
      {versions.map((version) => (
        <Sheet key={version.version} id={`version-${version.version}`}>
          <p class="soft small">
            <Time at={version.createdAt} form="date-time" />
          </p>
          {version.subject && <p>{version.subject}</p>}
          <p class="pre-line">{version.body}</p>
        </Sheet>
      ))}
    </More>
  )
}

interface SentProps {
  /** What was typed in another tab after it went out. */
  unsaved: Pick<Message, 'subject' | 'body'> | undefined
  /** Earlier texts, as long as it can still be written on. */
  versions: readonly MessageVersion[]
  /** As in `WriteProps`. */
  over: number
  /** Of a day of sending that was refused. */
  state: FormState | undefined
  person: Person
  message: Message
  /** Where it goes; empty where no address is on record. */
  email: string
  /** Where a text message goes; empty where none is on record. */
  phone: string
  /** Where it tells something now: of a letter that did not go out, and of somebody who wants no more messages. */
  reach: Reach | undefined
  /** A restore brought its letter back: it waits for the administrator. */
  isHeld: boolean
  now: Date
  /** When it was opened in a mail program, as long as that is all that is known. */
  opened: Date | null
  silence: ToldSilence | undefined
}

/** What went out, what came back, and the next step. */
export function SentPage(props: SentProps) {
  const { person, message, email, phone, reach, isHeld, now, opened, silence, unsaved, versions } = props
  const { over, state } = props
  const { t } = useReader()
  const other = versions.find(({ version }) => version === over)
  const base = `/messages/${message.id}`
  const acts = nextActs(message)
  const asks = message.kind !== 'keep-in-touch'
  const wantsDay = message.outcome === 'replied' && (message.kind === 'request' || message.kind === 'nudge')
  return (
    <>
      <PageHeader
        title={t(`outreach.sent-title-${message.kind}`, { name: person.name })}
        lead={
          message.state === 'sent' &&
          message.sentAt && (
            <>
              {t('outreach.sent-on')} <Time at={message.sentAt} form="date-time" />
              {message.sentHow && (
                <>
                  {' · '}
                  {t(
                    isMailed(message)
                      ? 'sending.way-server'
                      : (`outreach.way-${message.sentHow}` as MessageKey),
                  )}
                </>
              )}
            </>
          )
        }
        back={{ href: `/contacts/${person.id}`, label: person.name }}
        actions={
          acts.undoSent &&
          message.state === 'sent' && (
            <ActionForm action={`${base}/unsent`}>
              <Button kind="quiet">{t('outreach.undo-sent')}</Button>
            </ActionForm>
          )
        }
      />
      {unsaved !== undefined && (
        <Notice kind="warning">
          <p>{t('outreach.unsaved')}</p>
          {unsaved.subject !== message.subject && <p class="letter-subject">{unsaved.subject}</p>}
          <p class="pre-line">{unsaved.body}</p>
        </Notice>
      )}
      {other && <OverNotice over={over} />}
      {reach && <ReachNotice reach={reach} />}
      <WayPart
        {...{ message, email, phone, isHeld, opened, state }}
        isStopped={reach?.refusal === 'stopped'}
      />
      <Sheet>
        {message.subject && <p class="letter-subject">{message.subject}</p>}
        <p class="pre-line">{message.body}</p>
      </Sheet>
      <Versions versions={versions} open={other !== undefined} />
      {acts.nudge && silence && <SilenceNote silence={silence} now={now} />}
      {acts.outcome && (
        <OutcomePart
          {...{ message, person }}
          silence={acts.nudge && silence ? silenceState(silence, now) : undefined}
          // Only a talk that was asked for has a silence that Today counts; under a request its own words say so.
          waits={
            message.interviewId !== null &&
            (message.kind === 'introduction-request' || (message.kind === 'nudge' && Boolean(silence)))
          }
        />
      )}
      <div class="sent-next">
        <ButtonRow>
          {(message.outcome === 'declined' || message.outcome === 'no-reply') && asks && (
            <LinkButton href="/contacts?state=ready" kind="primary" icon="contacts">
              {t('outreach.next-person')}
            </LinkButton>
          )}
          {message.outcome === 'replied' && message.kind === 'introduction-request' && (
            <LinkButton href={`/contacts/new?by=${person.id}`} kind="primary" icon="plus">
              {t('outreach.add-named')}
            </LinkButton>
          )}
          {message.interviewId && (
            // After a yes the day is what is missing: the page opens where it is written down.
            <LinkButton
              href={`/interviews/${message.interviewId}${wantsDay ? '#agreed' : ''}`}
              kind={wantsDay ? 'primary' : 'plain'}
            >
              {t('outreach.to-interview')}
            </LinkButton>
          )}
          {message.kind === 'thank-you' && (
            <LinkButton href={`${base}/card`} icon="print">
              {t('cards.link')}
            </LinkButton>
          )}
          {acts.bounced && message.kind === 'thank-you' && <BouncedButton message={message} />}
        </ButtonRow>
      </div>
    </>
  )
}

/** What an answer leads to: a day is agreed on only where a talk was asked for. */
function nextWords(kind: Message['kind'], outcome: NonNullable<Message['outcome']>) {
  if (outcome === 'replied' && kind === 'introduction-request') return 'outreach.outcome-introduced-next'
  if (kind === 'keep-in-touch')
    return outcome === 'replied' ? 'outreach.outcome-touch-next' : 'outreach.outcome-touch-quiet'
  return `outreach.outcome-${outcome}-next` as const
}

function OutcomePart({
  message,
  person,
  silence,
  waits,
}: {
  message: Message
  person: Person
  /** Whether Today will tell what to do if it stays quiet. */
  waits: boolean
  /** Where the silence after it stands; undefined where no reminder follows it, or nobody waits for an answer. */
  silence: SilenceState | undefined
}) {
  const { t } = useReader()
  const action = `/messages/${message.id}/outcome`
  if (message.outcome)
    return (
      <div id="outcome">
        <p>
          <strong>{t(`outreach.outcome-${message.outcome}`)}</strong>{' '}
          {message.outcomeAt && <Time at={message.outcomeAt} form="date-time" />}
        </p>
        <p>{t(nextWords(message.kind, message.outcome))}</p>
        <ActionForm action={action} fields={{ outcome: 'none' }}>
          <Button kind="quiet" size="small">
            {t('form.undo')}
          </Button>
        </ActionForm>
      </div>
    )
  return (
    <div id="outcome">
      <h2>{t('outreach.outcome-title')}</h2>
      {waits && <p class="soft">{t('outreach.outcome-lead')}</p>}
      <ButtonRow>
        {(['replied', 'declined', 'no-reply'] as const).map((outcome) => (
          <ActionForm action={action} fields={{ outcome }} key={outcome}>
            <Button>{t(`outreach.outcome-${outcome}`)}</Button>
          </ActionForm>
        ))}
        {nextActs(message).bounced && <BouncedButton message={message} />}
        {/* Offered on its day: right under a message that has just left it would be an invitation to press. */}
        {silence === 'nudge' && (
          <LinkButton
            href={`/contacts/${person.id}/messages/new?kind=nudge${message.interviewId ? `&interview=${message.interviewId}` : ''}`}
          >
            {t('outreach.write-nudge')}
          </LinkButton>
        )}
      </ButtonRow>
    </div>
  )
}

/** Their mail program or server sent it back. */
function BouncedButton({ message }: { message: Message }) {
  const { t } = useReader()
  if (message.channel !== 'email') return null
  return (
    <ActionForm action={`/messages/${message.id}/bounced`}>
      <Button kind="quiet">{t('sending.it-bounced')}</Button>
    </ActionForm>
  )
}
