import type { ComponentChildren, ComponentProps } from 'preact'
import { Icon, type IconName } from './icon.tsx'

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

interface Look {
  /** One primary button a page: the next step. */
  kind?: ButtonKind
  size?: 'small'
  icon?: IconName
  children: ComponentChildren
}

export type ButtonProps = Look & Omit<ComponentProps<'button'>, 'size' | 'icon' | 'children'>

/** A button; it sends its form unless `type` says otherwise. `data-command` puts it into the palette. */
export function Button({
  kind = 'plain',
  size,
  icon,
  children,
  type = 'submit',
  class: extra,
  ...rest
}: ButtonProps) {
  return (
    <button type={type} class={classes('button', extra)} data-kind={kind} data-size={size} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

export type LinkButtonProps = Look & { href: string } & Omit<
    ComponentProps<'a'>,
    'role' | 'size' | 'icon' | 'children' | 'href'
  >

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ kind = 'plain', size, icon, children, class: extra, ...rest }: LinkButtonProps) {
  return (
    <a class={classes('button', extra)} data-kind={kind} data-size={size} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}

/** What Enter presses, as a form's first button: unseen, and passed over by Tab and by what reads the page aloud. */
export function EnterButton({ name, value }: { name?: string; value?: string }) {
  return (
    <button class="hidden-text" name={name} value={value} type="submit" tabindex={-1} aria-hidden="true" />
  )
}

/** Buttons that belong together, the main one first. */
export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="button-row">{children}</div>
}

export interface ActionFormProps {
  /** Where the POST goes. */
  action: string
  /** Hidden fields. */
  fields?: Readonly<Record<string, string | number>>
  children: ComponentChildren
  /** How the palette calls this action; without it the action is not offered there. */
  command?: string
  id?: string
  /**
   * It leaves this browser, and what only this device has is wiped (`src/islands/site/leaving.ts`): sent first, with a
   * question where that fails, or once all else is erased.
   */
  leaves?: 'ask' | 'after'
}

/** A form that is a single button (or a few): the plain way to change something without a page of its own. */
export function ActionForm({ action, fields = {}, children, command, id, leaves }: ActionFormProps) {
  return (
    <form
      method="post"
      action={action}
      class="inline-form"
      data-command={command}
      data-leaves={leaves}
      id={id}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} key={name} />
      ))}
      {children}
    </form>
  )
}

/** Joins class names; leaves out what is empty. */
export function classes(...names: unknown[]): string {
  return names.filter((name): name is string => typeof name === 'string' && name !== '').join(' ')
}
