import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Field, Select, TextArea } from '../../../ui/components/fields.tsx'
import { FieldErrors } from '../../../ui/components/form.tsx'
import { Sheet, Split } from '../../../ui/components/layout.tsx'
import { SaveStatus } from '../../../ui/components/messages.tsx'
import { useReader } from '../../../ui/reader.ts'
import { loadCoach } from '../coach/load-coach.ts'
import type { CoachInput, Evidence, Verdict } from '../coach/verdict.ts'
import { hasSubject, isHandedOver, mailWays, type MessageChannel, smsLink, waysOf } from '../outreach.ts'
import { plainLanguage } from '../plain-language.ts'
import { type Saved, type Text, textOf, useAutosave } from './autosave.ts'
import { CoachPanel } from './coach-panel.tsx'
import { OverNote } from './over-note.tsx'

export interface ComposerProps {
  /** What the coach knows besides the text. */
  about: Omit<CoachInput, 'subject' | 'body' | 'channel' | 'language'>
  subject: string
  body: string
  channel: MessageChannel
  language: string
  email: string
  /** Where another of several addresses is chosen; empty where there is no other. */
  otherEmails: string
  profileUrl: string
  /** Where a text message goes, as it is written and as it is dialled. */
  phone: string
  dial: string
  /** What the server's coach said of this text, so that the page need not ask again before something is typed. */
  verdicts: Verdict[]
  /** Where a pause in typing is saved; empty until the draft was saved once. */
  saveTo: string
  /** How the first pause saves a message that is not there yet: under an identifier that this page made. */
  draft?: { to: string; id: string; kind: string; interview: string }
  /** Of these, what stands in the fields by the time the script runs and was not drawn by the server. */
  typed?: Partial<Text> | undefined
  /** What is wrong with what was sent, in words, by field. */
  errors?: Readonly<Record<string, string>> | undefined
  /** This person wants no messages: no way out is offered. */
  closed: boolean
}

// The coach speaks after a pause and never while somebody is typing.
const pause = 800
const channelNames = ['email', 'linkedin-note', 'linkedin-message', 'text', 'phone'] as const
/** A card is for saying thank you. */
const channelsFor = (kind: CoachInput['kind']): readonly MessageChannel[] =>
  kind === 'thank-you' ? [...channelNames, 'card'] : channelNames

/** The message and, beside it, the coach. On the server it is a plain form with the coach's last word. */
export function Composer(props: ComposerProps) {
  const drawn = useRef(textOf(props)).current
  const [text, setText] = useState(() => (props.typed ? { ...drawn, ...props.typed } : drawn))
  const [judged, setJudged] = useState(text)
  const [alive, setAlive] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => setAlive(true), [])
  useEffect(() => {
    const timer = setTimeout(() => setJudged(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  const { state: saved, to: saveTo, seen, over } = useAutosave(props, { text: judged, typed: text, box })
  useSentWays(box, text.channel, props.channel)
  const { t } = useReader()
  const coach = useCoach(props.about.kind, text !== drawn)
  const verdicts = useMemo(
    () => (coach && judged !== drawn ? coach({ ...props.about, ...judged }) : props.verdicts),
    [coach, judged, drawn, props],
  )
  const plain = useMemo(() => plainLanguage(judged.body), [judged.body])
  const differs = plain !== judged.language ? plain : undefined
  const change = (part: Partial<typeof text>) => setText((before) => ({ ...before, ...part }))

  const show = ({ in: field, start, end }: Evidence) => {
    const input = box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${field}"]`)
    input?.focus()
    input?.setSelectionRange(start, end)
  }

  return (
    <FieldErrors errors={props.errors}>
      <div ref={box} class="composer">
        <Split
          sticky
          sideLabel={t('outreach.coach')}
          side={<CoachPanel verdicts={verdicts} language={judged.language} show={alive ? show : undefined} />}
        >
          <Sheet>
            <div class="field-pair">
              <Select
                name="channel"
                label={t('outreach.channel')}
                options={channelsFor(props.about.kind).map((value) => ({
                  value,
                  label: t(`outreach.channel-${value}`),
                }))}
                value={text.channel}
                onChange={(event) => change({ channel: event.currentTarget.value as MessageChannel })}
              />
              <Select
                name="language"
                label={t('outreach.language')}
                hint={differs && t(`outreach.language-differs-${differs}`)}
                options={[
                  { value: 'en', label: 'English' },
                  { value: 'es', label: 'Español' },
                  { value: 'other', label: t('outreach.language-other') },
                ]}
                value={text.language}
                onChange={(event) => change({ language: event.currentTarget.value })}
              />
            </div>
            {hasSubject(text.channel) || !alive ? (
              <Field
                name="subject"
                label={t('outreach.subject')}
                value={text.subject}
                optional={!hasSubject(text.channel)}
                maxLength={300}
                onInput={(event) => change({ subject: event.currentTarget.value })}
              />
            ) : (
              <input type="hidden" name="subject" value={text.subject} />
            )}
            <TextArea
              name="body"
              label={t('outreach.body')}
              value={text.body}
              size="large"
              spellcheck
              onInput={(event) => change({ body: event.currentTarget.value })}
            />
            <div class="composer-foot">
              <Count text={text.body} channel={text.channel} limit={props.about.noteLimit ?? 200} />
              {saved && <SavedWhere state={saved} />}
            </div>
            {seen.map((words) => (
              <input type="hidden" name="seen" value={words} key={words} />
            ))}
            {over !== undefined && (
              <p class="small" role="status">
                <OverNote href={`${saveTo}?over=${over}#version-${over}`} />
              </p>
            )}
            {!props.closed && <SendLinks {...props} {...text} saveTo={saveTo} />}
          </Sheet>
        </Split>
      </div>
    </FieldErrors>
  )
}

/** Where the words are; where they cannot be saved, why, and what its writer can do. */
function SavedWhere({ state }: { state: Saved }) {
  const { t } = useReader()
  if (state === 'saved' || state === 'saving' || state === 'waiting') return <SaveStatus state={state} />
  return (
    <SaveStatus state="unsaved" why={t(`outreach.unsaved-${state}`)}>
      {state === 'signed-out' && (
        <a href="/sign-in" target="_blank">
          {t('outreach.unsaved-sign-in')}
        </a>
      )}
    </SaveStatus>
  )
}

type Coach = (input: CoachInput) => Verdict[]

/** The rules, loaded once something was typed: until then the server's verdict stands, and the page stays small. */
function useCoach(kind: CoachInput['kind'], wanted: boolean): Coach | undefined {
  const [coach, setCoach] = useState<Coach | undefined>()
  useEffect(() => {
    if (!wanted) return
    loadCoach(kind).then(
      (loaded) => setCoach(() => loaded),
      () => setCoach(undefined),
    )
  }, [kind, wanted])
  return coach
}

function Count({ text, channel, limit }: { text: string; channel: MessageChannel; limit: number }) {
  const { t } = useReader()
  const isNote = channel === 'linkedin-note'
  const characters = [...text].length
  const count = t('outreach.characters', { n: characters, limit })
  const isOver = isNote && characters > limit
  // Spoken once, as it becomes too long: with each letter nobody could listen to it.
  const spoken = useMemo(() => (isOver ? count : ''), [isOver])
  return (
    <span class={isNote ? 'small' : 'small soft'} data-over={isOver || undefined}>
      {isNote ? count : t('outreach.words', { n: text.split(/\s+/).filter(Boolean).length })}
      <span class="hidden-text" role="status">
        {spoken}
      </span>
    </span>
  )
}

/** Ways out into the seeker's own programs: nothing is sent from here. */
function SendLinks(props: ComposerProps) {
  const { channel, email, otherEmails, profileUrl, phone, dial, subject, body, saveTo } = props
  const { t } = useReader()
  const links: (readonly [string, string])[] = []
  const toMail = channel === 'email' && email !== ''
  if (toMail)
    links.push(...mailWays(email, subject, body).map(([way, href]) => [t(`outreach.${way}`), href] as const))
  const toPhone = channel === 'text' && phone !== ''
  if (toPhone) links.push([t('outreach.open-text'), smsLink(dial, body)])
  const carriesText = toMail || toPhone
  if (channel.startsWith('linkedin') && profileUrl) links.push([t('outreach.open-profile'), profileUrl])
  return (
    <>
      {toMail && otherEmails && (
        <p class="small">
          {t('outreach.goes-to', { email })} <a href={otherEmails}>{t('outreach.other-address')}</a>
        </p>
      )}
      {toPhone && <p class="small">{t('outreach.goes-to', { email: phone })}</p>}
      {channel === 'text' && !phone && <p class="small soft">{t('outreach.no-phone')}</p>}
      {channel === 'email' && !email && <p class="small soft">{t('outreach.no-address')}</p>}
      <div class="button-row composer-ways">
        {links.map(([label, href]) => (
          <a
            // Without script these would carry the text as it was drawn, not as it was typed.
            class={carriesText ? 'button with-script' : 'button'}
            data-size="small"
            href={href}
            target="_blank"
            rel="noreferrer noopener"
            key={label}
            onClick={() => noteHanded(channel, saveTo)}
          >
            {label}
          </a>
        ))}
        {carriesText && saveTo && (
          // Saves what was typed, notes that it goes to such a program, and shows the same ways there.
          <span class="without-script">
            <button type="submit" class="button" data-size="small" formaction={`${saveTo}/open`}>
              {t(toMail ? 'outreach.open-mail' : 'outreach.open-text')}
            </button>
          </span>
        )}
        <button
          type="button"
          class="button needs-script"
          data-size="small"
          data-copy="field-body"
          data-copied={t('ui.copied')}
          data-failed={t('ui.copy-failed')}
        >
          <span aria-live="polite">{t('outreach.copy-text')}</span>
        </button>
      </div>
    </>
  )
}

/** Opened in the seeker's own mail or messages: Today asks later whether it went out. */
function noteHanded(channel: MessageChannel, saveTo: string) {
  if (!isHandedOver(channel) || !saveTo) return
  // Not knowing it costs a reminder, no more.
  fetch(`${saveTo}/handed`, { method: 'POST', keepalive: true }).catch(() => undefined)
}

/** The ways in which it can have gone out follow the channel; the choice stands outside of the island. */
function useSentWays(
  box: { readonly current: HTMLElement | null },
  channel: MessageChannel,
  first: MessageChannel,
): void {
  const { t } = useReader()
  const drawn = useRef(first)
  useEffect(() => {
    if (drawn.current === channel) return
    drawn.current = channel
    const choice = box.current?.closest('form')?.querySelector('select[name="how"]')
    choice?.replaceChildren(...waysOf[channel].map((way) => new Option(t(`outreach.way-${way}`), way)))
  }, [channel])
}
