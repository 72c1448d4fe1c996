import type { ComponentChildren, ComponentProps } from 'preact'
import { useContext } from 'preact/hooks'
import { useReader } from '../reader.ts'
import { classes } from './button.tsx'
import { FormContext, errorWords, fieldId } from './form.tsx'
import { Icon } from './icon.tsx'

export interface Described {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** Marked "(optional)"; what is not marked is needed. */
  optional?: boolean
  id?: string
}

/** What a field shows of the form it stands in: its id, what was typed, and what is wrong with it. */
export function useField({ name, label, hint, optional, id, value }: Described & { value?: unknown }) {
  const form = useContext(FormContext)
  const { t } = useReader()
  const own = id ?? fieldId(name)
  const refused = form.errors?.[name]
  const wrong = refused && errorWords(t, refused)
  const typed = form.values && name in form.values ? form.values[name] : value
  const described = [hint != null && hint !== false && `${own}-hint`, wrong && `${own}-error`]
    .filter(Boolean)
    .join(' ')
  return {
    own,
    typed,
    described: described || undefined,
    invalid: wrong ? ('true' as const) : undefined,
    frame: { own, wrong, label, hint, optional },
  }
}

export const asText = (value: unknown): string | undefined => (value == null ? undefined : String(value))

interface FieldFrameProps {
  own: string
  wrong: string | undefined
  label: ComponentChildren
  hint: ComponentChildren
  optional: boolean | undefined
  children: ComponentChildren
}

function FieldFrame({ own, wrong, label, hint, optional, children }: FieldFrameProps) {
  return (
    <div class="field">
      <label class="field-label" for={own}>
        {label}
        <OptionalMark optional={optional} />
      </label>
      <FieldNotes own={own} hint={hint} wrong={wrong} />
      {children}
    </div>
  )
}

export function OptionalMark({ optional }: { optional: boolean | undefined }) {
  const { t } = useReader()
  const { saysNeeds } = useContext(FormContext)
  return optional && !saysNeeds ? <span class="soft"> ({t('ui.optional')})</span> : null
}

/** The hint of a field and what is wrong with it, with the ids that its control is described by. */
export function FieldNotes({ own, hint, wrong }: Pick<FieldFrameProps, 'own' | 'hint' | 'wrong'>) {
  const { t } = useReader()
  return (
    <>
      {hint != null && hint !== false && (
        <div class="field-hint" id={`${own}-hint`}>
          {hint}
        </div>
      )}
      {wrong && (
        <p class="field-error" id={`${own}-error`}>
          <Icon name="error" label={t('ui.error')} />
          <span>{wrong}</span>
        </p>
      )}
    </>
  )
}

type InputRest = Omit<
  ComponentProps<'input'>,
  'role' | 'type' | 'name' | 'label' | 'id' | 'size' | 'width'
> & {
  type?:
    | 'text'
    | 'email'
    | 'url'
    | 'tel'
    | 'search'
    | 'password'
    | 'number'
    | 'date'
    | 'time'
    | 'datetime-local'
    | 'file'
}
export type FieldProps = Described &
  InputRest & {
    width?: 'short' | 'tiny'
    /** What the browser proposes while one types; anything else may be typed too. */
    suggestions?: readonly string[]
    /** In place of `suggestions`, the id of a `<datalist>` that several fields share. */
    list?: string
  }

/** One line to type in, with its label, hint and error. Any attribute of `<input>` may be given. */
export function Field(props: FieldProps) {
  const { label, hint, optional, id, width, value, suggestions = [], class: extra, ...rest } = props
  const field = useField({ name: rest.name, label, hint, optional, id, value })
  const secret = rest.type === 'password' || rest.type === 'file'
  const list = suggestions.length > 0 ? `${field.own}-suggestions` : undefined
  return (
    <FieldFrame {...field.frame}>
      <input
        type="text"
        required={!optional}
        list={list}
        dir={rest.type === undefined || rest.type === 'text' || rest.type === 'search' ? 'auto' : undefined}
        {...(rest as object)}
        id={field.own}
        class={classes('input', extra)}
        data-width={width}
        value={secret ? undefined : asText(field.typed)}
        aria-describedby={field.described}
        aria-invalid={field.invalid}
      />
      {list && (
        <datalist id={list}>
          {suggestions.map((words) => (
            <option key={words}>{words}</option>
          ))}
        </datalist>
      )}
    </FieldFrame>
  )
}

type TextAreaRest = Omit<ComponentProps<'textarea'>, 'name' | 'label' | 'id' | 'size' | 'value' | 'children'>
export type TextAreaProps = Described & TextAreaRest & { size?: 'small' | 'large'; value?: string | null }

/** Several lines to type in; grows with what is written. */
export function TextArea({ label, hint, optional, id, size, value, class: extra, ...rest }: TextAreaProps) {
  const field = useField({ name: rest.name, label, hint, optional, id, value })
  return (
    <FieldFrame {...field.frame}>
      <textarea
        required={!optional}
        dir="auto"
        {...rest}
        id={field.own}
        class={classes('input', extra)}
        data-size={size}
        value={asText(field.typed) ?? ''}
        aria-describedby={field.described}
        aria-invalid={field.invalid}
      />
    </FieldFrame>
  )
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

type SelectRest = Omit<
  ComponentProps<'select'>,
  'role' | 'name' | 'label' | 'id' | 'size' | 'value' | 'children'
>
export type SelectProps = Described &
  SelectRest & {
    options: readonly Option[]
    value?: string | null
    /** A first entry that stands for nothing chosen yet. */
    empty?: string
    width?: 'short'
  }

/** One of many, in the browser's own list. For up to six choices prefer RadioGroup. */
export function Select(props: SelectProps) {
  const { label, hint, optional, id, options, value, empty, width, class: extra, ...rest } = props
  const field = useField({ name: rest.name, label, hint, optional, id, value })
  const chosen = asText(field.typed) ?? ''
  return (
    <FieldFrame {...field.frame}>
      <select
        {...rest}
        id={field.own}
        class={classes('input', extra)}
        data-width={width}
        aria-describedby={field.described}
        aria-invalid={field.invalid}
      >
        {empty !== undefined && (
          <option value="" selected={chosen === ''}>
            {empty}
          </option>
        )}
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** Two or more short fields side by side where there is room. */
export function FieldPair({ children }: { children: ComponentChildren }) {
  return <div class="field-pair">{children}</div>
}
