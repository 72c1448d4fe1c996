import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useReader } from '../reader.ts'
import { Icon, type IconName } from './icon.tsx'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'
const noticeIcons: Record<NoticeKind, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'error',
}

export interface NoticeProps {
  kind?: NoticeKind
  title?: ComponentChildren
  children?: ComponentChildren
  /** Spoken when it appears; only for what changed after the page was read. */
  live?: boolean
  id?: string
  /** Where reading goes on once the page opens; it needs an id and a title. */
  opensHere?: boolean
}

/** Something to know before going on. Its icon has a name, so that colour is never the only sign. */
export function Notice({ kind = 'info', title, children, live, id, opensHere }: NoticeProps) {
  const { t } = useReader()
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined
  return (
    <div
      {...{ class: 'notice', 'data-kind': kind, role, id }}
      {...(opensHere && { role: 'group', 'aria-labelledby': `${id}-title`, tabindex: -1, autofocus: true })}
    >
      <Icon name={noticeIcons[kind]} label={t(`ui.notice-${kind}`)} />
      <div>
        {title && (
          <p class="notice-title" id={opensHere ? `${id}-title` : undefined}>
            {title}
          </p>
        )}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}

export interface FlashMessage {
  readonly kind?: NoticeKind
  /** Words, ready to read. */
  readonly text: string
  /** A way back, such as undo: a POST, with hidden fields where it needs any. */
  readonly undo?:
    | {
        readonly action: string
        readonly label: string
        readonly fields?: Readonly<Record<string, string>> | undefined
      }
    | undefined
}

/** What the last step did, on top of the next page; once the page is there its script has it spoken, politely. */
export function Flash({ message }: { message: FlashMessage }) {
  return (
    <div class="flash">
      <Notice kind={message.kind ?? 'success'} live>
        <p>{message.text}</p>
        {message.undo && (
          <form method="post" action={message.undo.action}>
            {Object.entries(message.undo.fields ?? {}).map(([name, value]) => (
              <input type="hidden" name={name} value={value} key={name} />
            ))}
            <button class="button" data-kind="quiet" data-size="small" type="submit">
              <span>{message.undo.label}</span>
            </button>
          </form>
        )}
      </Notice>
    </div>
  )
}

export interface EmptyStateProps {
  /** What goes here. */
  title: ComponentChildren
  /** Why it is worth having. */
  children: ComponentChildren
  /** One button. */
  action?: ComponentChildren
  /** What one entry could look like. */
  example?: ComponentChildren
  /** Heading level; 2 unless it stands inside a section with an h2 of its own. */
  level?: 2 | 3
}

/** Nothing here yet: what goes here, why, one button, one example. */
export function EmptyState({ title, children, action, example, level = 2 }: EmptyStateProps) {
  const { t } = useReader()
  const Heading = `h${level}` as 'h2'
  return (
    <div class="empty">
      <Heading>{title}</Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {example && (
        <div class="empty-example">
          <p>
            <strong>{t('ui.example')}</strong>
          </p>
          {typeof example === 'string' ? <p>{example}</p> : example}
        </div>
      )}
      {action && <div class="button-row">{action}</div>}
    </div>
  )
}

export type BadgeKind = 'plain' | 'accent' | 'good' | 'care' | 'bad'

/** A short word for a state. Colour supports the word and never replaces it. */
export function Badge({
  kind = 'plain',
  icon,
  children,
}: {
  kind?: BadgeKind
  icon?: IconName
  children: ComponentChildren
}) {
  return (
    <span class="badge" data-kind={kind}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}

export type SaveState = 'saved' | 'saved-device' | 'saving' | 'waiting' | 'merged' | 'unsaved'
const saveIcons: Record<SaveState, IconName> = {
  saved: 'cloud',
  'saved-device': 'check',
  saving: 'clock',
  waiting: 'offline',
  merged: 'info',
  unsaved: 'error',
}

export interface SaveStatusProps {
  state: SaveState
  /** Why it is not saved, instead of the state's own words. */
  why?: string
  /** What helps. */
  children?: ComponentChildren
}

/** Where what was typed is now. Saving and saved follow each other while one types: only trouble and its end are spoken. */
export function SaveStatus({ state, why, children }: SaveStatusProps) {
  const { t } = useReader()
  const words = why ?? t(`ui.${state}`)
  const [spoken, setSpoken] = useState('')
  const inTrouble = useRef(false)
  useEffect(() => {
    // Whoever reads the line finds nothing beside what is true by now; emptying it speaks nothing.
    if (state === 'saving' || state === 'saved-device') return setSpoken('')
    if (state === 'saved' && !inTrouble.current) return
    inTrouble.current = state !== 'saved'
    setSpoken(words)
  }, [state, words])
  return (
    <span class="save-state" data-state={state}>
      <Icon name={saveIcons[state]} />
      <span aria-hidden={spoken === words || undefined}>{words}</span>
      {children}
      <span class="hidden-text" role="status">
        {spoken}
      </span>
    </span>
  )
}
