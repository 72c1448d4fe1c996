import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { Icon } from './icon.tsx'
import { classes, LinkButton } from './button.tsx'
import { useReader } from '../reader.ts'
import { BareList } from './lists.tsx'

export interface PageHeaderProps {
  /** The page's one h1. */
  title: ComponentChildren
  /** One sentence under it. */
  lead?: ComponentChildren
  /** Where this page hangs. */
  back?: { href: string; label: string }
  /** Buttons; the next step first. */
  actions?: ComponentChildren
}

/** The top of a page: back link, the one h1, a sentence, the page's actions. */
export function PageHeader({ title, lead, back, actions }: PageHeaderProps) {
  return (
    <div class="page-header">
      <div>
        {back && (
          <a class="page-back" href={back.href}>
            <Icon name="back" />
            {back.label}
          </a>
        )}
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
      </div>
      {actions && <div class="page-actions">{actions}</div>}
    </div>
  )
}

export interface SectionProps {
  title: ComponentChildren
  /** Names the section and lets links reach it. */
  id?: string
  lead?: ComponentChildren
  actions?: ComponentChildren
  level?: 2 | 3
  children?: ComponentChildren
}

/** What is open beside a list has a heading of its own, under which its parts hang. */
const PartLevel = createContext<2 | 3>(2)

/** A part of a page under a heading of its own. */
export function Section({ title, id, lead, actions, level, children }: SectionProps) {
  const ownLevel = useContext(PartLevel)
  const Heading = `h${level ?? ownLevel}` as 'h2'
  const named = id ? `${id}-title` : undefined
  return (
    <section class="section" id={id} aria-labelledby={named}>
      {actions ? (
        <div class="section-head">
          <Heading id={named}>{title}</Heading>
          <div class="button-row">{actions}</div>
        </div>
      ) : (
        <Heading id={named}>{title}</Heading>
      )}
      {lead && <p class="section-lead">{lead}</p>}
      {children}
    </section>
  )
}

interface BoxProps {
  children: ComponentChildren
  class?: string
  id?: string
}

export interface SubNavProps {
  /** What these pages are about. */
  label: string
  places: readonly { href: string; label: string; /** How many things wait there. */ count?: number }[]
  /** The `href` of the page one is on. */
  current: string
}

/** The pages of one thing, such as a course. */
export function SubNav({ label, places, current }: SubNavProps) {
  return (
    <nav class="sub-nav" aria-label={label}>
      <BareList>
        {places.map((place) => (
          <li key={place.href}>
            <a href={place.href} aria-current={place.href === current ? 'page' : undefined}>
              {place.label}
              {place.count ? <span class="sub-nav-count"> {place.count}</span> : null}
            </a>
          </li>
        ))}
      </BareList>
    </nav>
  )
}

export interface ViewChoicesProps {
  /** What the choices are about. */
  label: string
  groups: readonly {
    label: string
    choices: readonly { href: string; label: string; current: boolean }[]
  }[]
}

/**
 * What a list shows and in which order: links, so that it works everywhere and can be kept as a bookmark. A group of one
 * is no choice and is left out.
 */
export function ViewChoices({ label, groups }: ViewChoicesProps) {
  const offered = groups.filter(({ choices }) => choices.length > 1)
  if (offered.length === 0) return null
  return (
    <nav class="view-choices no-print" aria-label={label}>
      {offered.map((group) => (
        <span key={group.label}>
          {group.label}
          {group.choices.map(({ href, label: name, current }) => (
            <a href={href} aria-current={current ? 'true' : undefined} key={href}>
              {name}
            </a>
          ))}
        </span>
      ))}
    </nav>
  )
}

/** Things below each other with even space. */
export function Stack({ children, gap, class: extra, id }: BoxProps & { gap?: 'small' | 'large' }) {
  return (
    <div class={classes('stack', extra)} data-gap={gap} id={id}>
      {children}
    </div>
  )
}

/** Things beside each other that wrap. */
export function Cluster({ children, align, class: extra, id }: BoxProps & { align?: 'end' | 'between' }) {
  return (
    <div class={classes('cluster', extra)} data-align={align} id={id}>
      {children}
    </div>
  )
}

export interface SplitProps {
  children: ComponentChildren
  side: ComponentChildren
  /** `main` 3 : 2, `even` 1 : 1, `list` 2 : 3 (a list with the opened one beside it). */
  ratio?: 'main' | 'even' | 'list'
  /** The side stays in view while the main part scrolls. */
  sticky?: boolean
  /** Names the side as a landmark of its own. */
  sideLabel?: string
  class?: string
}

/** Two columns from 1000 px on, below each other before: a letter and its coach, a list and what is open. */
export function Split({ children, side, ratio = 'main', sticky, sideLabel, class: extra }: SplitProps) {
  const box = { class: 'split-side', 'data-sticky': sticky || undefined }
  return (
    <div class={classes('split', extra)} data-ratio={ratio}>
      <div class="split-main">{children}</div>
      {sideLabel ? (
        <section {...box} aria-label={sideLabel}>
          {side}
        </section>
      ) : (
        <div {...box}>{side}</div>
      )}
    </div>
  )
}

export interface OpensBesideProps {
  /** The page of its own. */
  href: string
  /** The list with it open, at its row. */
  beside: string
  isOpen: boolean
  children: ComponentChildren
}

/** The link of a row to what opens beside the list where there is room, and on a page of its own elsewhere. */
export function OpensBeside({ href, beside, isOpen, children }: OpensBesideProps) {
  return (
    <a href={href} data-beside={beside} aria-current={isOpen || undefined}>
      {children}
    </a>
  )
}

export interface ListAndOpenedProps {
  children: ComponentChildren
  /** What is open of the list, beginning with an `OpenedHeader`. */
  opened: ComponentChildren
  /** Names what is open as a landmark of its own. */
  label: string
}

/** A list, and beside it what of it is open; without the room for both that stands alone. */
export function ListAndOpened({ children, opened, label }: ListAndOpenedProps) {
  if (!opened) return <>{children}</>
  const side = <PartLevel.Provider value={3}>{opened}</PartLevel.Provider>
  return (
    <Split side={side} sideLabel={label} sticky ratio="even" class="list-and-opened">
      {children}
    </Split>
  )
}

export interface OpenedHeaderProps extends Pick<PageHeaderProps, 'lead' | 'actions'> {
  title: string
  /** The page of its own. */
  href: string
  /** The list without it, at its row. */
  close: string
}

/** The top of what is open beside a list: as a page's own, and the way to close it. */
export function OpenedHeader({ title, href, lead, actions, close }: OpenedHeaderProps) {
  const { t } = useReader()
  return (
    <div class="opened-header">
      <div class="opened-name">
        <h2 tabindex={-1} data-opened>
          <a href={href}>{title}</a>
        </h2>
        <LinkButton kind="quiet" icon="cross" href={close} data-closes="yes">
          {t('ui.close')}
        </LinkButton>
      </div>
      {lead && <p class="lead">{lead}</p>}
      <div class="button-row">{actions}</div>
    </div>
  )
}

/** A sheet of paper on the page: for a letter or a preview, never for grouping what a heading groups. */
export function Sheet({ children, class: extra, id }: BoxProps) {
  return (
    <div class={classes('sheet', extra)} id={id}>
      {children}
    </div>
  )
}
