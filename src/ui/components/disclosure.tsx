import type { ComponentChildren } from 'preact'
import { useReader } from '../reader.ts'
import { Button, classes } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { BareList } from './lists.tsx'

/** The chapter that the five steps follow. */
export const chapterUrl =
  'https://openoregon.pressbooks.pub/careerandlifeplanning/chapter/networking-and-informational-interviewing/'

export interface GuideProps {
  /** One name a guide, such as `request`; the account remembers that it was folded away. */
  name: string
  /** What to do. */
  children: ComponentChildren
  /** Why it works. */
  why: ComponentChildren
  /** One example. */
  example: ComponentChildren
  /** The page's own title for it; "Short guide" if left out. */
  title?: string
}

/** The short guide at a step: what to do, why it works, one example, and the chapter. Folds away once read. */
export function Guide({ name, children, why, example, title }: GuideProps) {
  const { t, foldedGuides, path = '/today' } = useReader()
  return (
    <details class="guide" data-guide={name} open={!foldedGuides?.includes(name)}>
      <summary>
        <Icon name="chevron" />
        {title ?? t('ui.guide')}
      </summary>
      <div class="guide-body">
        {asParagraph(children)}
        <p>
          <strong>{t('ui.guide-why')}: </strong>
          {why}
        </p>
        <p>
          <strong>{t('ui.example')}: </strong>
          <span class="guide-example">{example}</span>
        </p>
        <p class="small">
          <a href={chapterUrl}>{t('ui.guide-chapter')}</a> <span class="soft">{t('ui.guide-credit')}</span>
        </p>
        {foldedGuides && !foldedGuides.includes(name) && (
          <form method="post" action={`/guides/${name}`}>
            <input type="hidden" name="folded" value="yes" />
            <input type="hidden" name="return" value={path} />
            <Button size="small">{t('ui.guide-fold')}</Button>
          </form>
        )}
      </div>
    </details>
  )
}

const asParagraph = (content: ComponentChildren) => (typeof content === 'string' ? <p>{content}</p> : content)

export interface MoreProps {
  summary: ComponentChildren
  children: ComponentChildren
  open?: boolean
  id?: string
}

/** What only some need to see, folded away. */
export function More({ summary, children, open, id }: MoreProps) {
  return (
    <details class="more" open={open} id={id}>
      <summary>
        <Icon name="chevron" />
        {summary}
      </summary>
      <div class="more-body">{children}</div>
    </details>
  )
}

export interface DialogProps {
  id: string
  title: ComponentChildren
  children: ComponentChildren
  class?: string
}

/**
 * A modal dialog, opened by `<Button type="button" commandfor={id} command="show-modal">` (the site script does the
 * same where the browser does not). Esc and Close close it; the focus goes back where it was.
 */
export function Dialog({ id, title, children, class: extra }: DialogProps) {
  const { t } = useReader()
  return (
    <dialog id={id} class={classes('dialog', extra)} aria-labelledby={`${id}-title`}>
      <div class="dialog-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <form method="dialog">
          <Button size="small" icon="cross">
            {t('ui.close')}
          </Button>
        </form>
      </div>
      {children}
    </dialog>
  )
}

export interface MenuItem {
  label: string
  icon?: IconName
  danger?: boolean
  /** A link … */
  href?: string
  /** … or a POST. */
  action?: string
  fields?: Readonly<Record<string, string>>
}

export interface MenuProps {
  id: string
  /** Words on the button; "More" if left out. */
  label?: string
  /** What the menu is about, for those who hear only the button: "Ana Ruiz". */
  about?: string
  items: readonly MenuItem[]
}

/** Actions that are needed less often, in a popover: works without script, closes with Esc and a click outside. */
export function Menu({ id, label, about, items }: MenuProps) {
  const { t } = useReader()
  return (
    <div class="menu">
      <button type="button" class="button" data-size="small" popovertarget={id}>
        <span>
          {label ?? t('ui.more')}
          {about && <span class="hidden-text"> {about}</span>}
        </span>
        <Icon name="down" />
      </button>
      <div id={id} popover="auto" class="menu-items">
        <BareList>
          {items.map((item) => (
            <li key={item.label}>
              <MenuEntry item={item} />
            </li>
          ))}
        </BareList>
      </div>
    </div>
  )
}

function MenuEntry({ item }: { item: MenuItem }) {
  const content = (
    <>
      {item.icon && <Icon name={item.icon} />}
      {item.label}
    </>
  )
  const kind = item.danger ? 'danger' : undefined
  if (item.href) {
    return (
      <a href={item.href} data-kind={kind}>
        {content}
      </a>
    )
  }
  return (
    <form method="post" action={item.action}>
      {Object.entries(item.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <button type="submit" data-kind={kind}>
        {content}
      </button>
    </form>
  )
}

export interface ConfirmFormProps {
  action: string
  /** Words on the button that opens the question. */
  ask: string
  /** What will happen, and whether it can be undone. */
  children: ComponentChildren
  /** Words on the button that does it: say what it does, never "OK". */
  confirm: string
  fields?: Readonly<Record<string, string>>
  danger?: boolean
}

/** Asks once before something that cannot be undone, in place and without script. */
export function ConfirmForm({
  action,
  ask,
  children,
  confirm,
  fields = {},
  danger = true,
}: ConfirmFormProps) {
  return (
    <More summary={ask}>
      <form method="post" action={action} class="form">
        {Object.entries(fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        {asParagraph(children)}
        <div class="button-row">
          <Button kind={danger ? 'danger' : 'primary'}>{confirm}</Button>
        </div>
      </form>
    </More>
  )
}

export interface CopyButtonProps {
  /** The id of the element whose text or value is copied. */
  from: string
  children?: ComponentChildren
}

/** Copies a text. Only where the script runs: without it the text is there to be selected. */
export function CopyButton({ from, children }: CopyButtonProps) {
  const { t } = useReader()
  return (
    <button
      type="button"
      class="button needs-script"
      data-size="small"
      data-copy={from}
      data-copied={t('ui.copied')}
      data-failed={t('ui.copy-failed')}
    >
      <Icon name="copy" />
      <span aria-live="polite">{children ?? t('ui.copy')}</span>
    </button>
  )
}
