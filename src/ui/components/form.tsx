import { type ComponentChildren, type ComponentProps, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { MessageKey, Translate } from '../../i18n/index.ts'
import { submittedId } from '../../shared/ids.ts'
import type { FormValues } from '../../shared/merge.ts'
import { useReader } from '../reader.ts'
import { classes } from './button.tsx'
import { Icon } from './icon.tsx'
import { Notice } from './messages.tsx'

/** Words, ready to read, or a key of the catalogue with what it needs. */
export type ErrorWords =
  | string
  | { readonly key: string; readonly params?: Readonly<Record<string, string | number>> }

/** What was typed and what was wrong with it, by field name: a form that `parseForm` refused fits as it is. */
export interface FormState {
  readonly values?: Readonly<Record<string, unknown>>
  readonly errors?: Readonly<Record<string, ErrorWords>>
}

function wordsOf(t: Translate, error: ErrorWords): string {
  return typeof error === 'string' ? error : t(error.key as MessageKey, error.params)
}

/** What a field knows of the form it stands in. */
interface FormFacts extends FormState {
  /** Whether the form says itself what it needs, so that its fields need no marks. */
  saysNeeds?: boolean
}

const FormContext = createContext<FormFacts>({})

export interface FormProps extends Omit<ComponentProps<'form'>, 'action' | 'children'> {
  action: string
  /** After a refused try: what `parseForm` answered, so that nothing typed is lost and each error finds its field. */
  state?: FormState
  /** What the fields showed when the page was opened, where another window may save meanwhile; see `mergeFormValues`. */
  base?: FormValues
  /** Carries an identifier of what it makes, so that sending it twice makes one; its route reads it by `submittedId`. */
  once?: boolean
  /** What is typed stays in the tab until the server has it; not for a shared computer. */
  draft?: boolean
  /** `row` puts a search field and its button on one line. */
  layout?: 'column' | 'row'
  /** What the form needs, in one sentence, where a mark at nearly every field would say less. */
  needs?: string
  /** How the palette calls this form's action. */
  command?: string
  children: ComponentChildren
}

/**
 * A form that works without script: POST by default, an error summary on top that takes the focus, and fields that
 * find their value and their error by name.
 */
export function Form({
  state = {},
  base,
  once = false,
  draft = false,
  layout,
  needs,
  command,
  children,
  class: extra,
  method = 'post',
  ...rest
}: FormProps) {
  return (
    <FormContext.Provider value={{ ...state, saysNeeds: needs !== undefined }}>
      <form
        method={method}
        class={classes('form', extra)}
        data-layout={layout}
        data-command={command}
        data-draft={draft || undefined}
        novalidate={method === 'post'}
        {...rest}
      >
        <ErrorSummary errors={state.errors} />
        {draft && <DraftNotes />}
        {/* After a refused try the page is still the one it was opened as. */}
        {base && (
          <input type="hidden" name="base" value={String(state.values?.['base'] ?? JSON.stringify(base))} />
        )}
        {once && <input type="hidden" name="id" value={submittedId(String(state.values?.['id'] ?? ''))} />}
        {needs && <p class="section-lead">{needs}</p>}
        {children}
      </form>
    </FormContext.Provider>
  )
}

/** What the script has to say of words that it keeps. */
function DraftNotes() {
  const { t } = useReader()
  return (
    <>
      <div data-draft-note="back" role="status" hidden>
        <Notice>
          <p>{t('ui.draft-back')}</p>
          <button class="button" data-kind="quiet" data-size="small" type="button" data-draft-drop>
            {t('ui.draft-drop')}
          </button>
        </Notice>
      </div>
      <div data-draft-note="dropped" role="status" hidden>
        <Notice>
          <p>{t('ui.draft-dropped')}</p>
          <button class="button" data-kind="quiet" data-size="small" type="button" data-draft-restore>
            {t('ui.draft-restore')}
          </button>
        </Notice>
      </div>
      <div data-draft-note="unsent" role="alert" hidden>
        <Notice kind="warning">{t('ui.draft-unsent')}</Notice>
      </div>
    </>
  )
}

interface FieldErrorsProps {
  errors: FormState['errors']
  children: ComponentChildren
}

/** For an island, which in the browser knows nothing of the form around it: what is wrong with its fields. */
export function FieldErrors({ errors, children }: FieldErrorsProps) {
  return <FormContext.Provider value={{ errors }}>{children}</FormContext.Provider>
}

/** The id of a field's control: the same on server and client, since it comes from the name alone. */
export const fieldId = (name: string, part = ''): string => `field-${name.replace(/[^\w-]/g, '_')}${part}`

/** All that is wrong, on top of the form, each with a link to its field. It takes the focus when the page opens. */
export function ErrorSummary({ errors = {} }: { errors?: FormState['errors'] }) {
  const { t } = useReader()
  const list = Object.entries(errors)
  if (list.length === 0) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- after an error the summary is where reading should go on
    <div class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t('ui.errors-title', { n: list.length })}</h2>
      <ul>
        {list.map(([name, words]) => (
          <li key={name}>
            {name === '' ? wordsOf(t, words) : <a href={`#${fieldId(name)}`}>{wordsOf(t, words)}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface Described {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** Words; found in the form's state when left out. */
  error?: string
  /** Marked "(optional)"; what is not marked is needed. */
  optional?: boolean
  id?: string
}

function useField({ name, error, id, hint, value }: Described & { value?: unknown }) {
  const form = useContext(FormContext)
  const { t } = useReader()
  const own = id ?? fieldId(name)
  const refused = form.errors?.[name]
  const wrong = error ?? (refused && wordsOf(t, refused))
  const typed = form.values && name in form.values ? form.values[name] : value
  const described = [hint != null && hint !== false && `${own}-hint`, wrong && `${own}-error`]
    .filter(Boolean)
    .join(' ')
  return {
    own,
    wrong,
    typed,
    described: described || undefined,
    invalid: wrong ? ('true' as const) : undefined,
  }
}

const asText = (value: unknown): string | undefined => (value == null ? undefined : String(value))

function FieldFrame(
  props: Described & { own: string; wrong: string | undefined; children: ComponentChildren },
) {
  return (
    <div class="field">
      <label class="field-label" for={props.own}>
        {props.label}
        <OptionalMark optional={props.optional} />
      </label>
      <Hint own={props.own} hint={props.hint} />
      <FieldError own={props.own} wrong={props.wrong} />
      {props.children}
    </div>
  )
}

function OptionalMark({ optional }: { optional: boolean | undefined }) {
  const { t } = useReader()
  const { saysNeeds } = useContext(FormContext)
  return optional && !saysNeeds ? <span class="soft"> ({t('ui.optional')})</span> : null
}

function Hint({ own, hint }: { own: string; hint: ComponentChildren }) {
  if (hint == null || hint === false) return null
  return (
    <div class="field-hint" id={`${own}-hint`}>
      {hint}
    </div>
  )
}

function FieldError({ own, wrong }: { own: string; wrong: string | undefined }) {
  const { t } = useReader()
  if (!wrong) return null
  return (
    <p class="field-error" id={`${own}-error`}>
      <Icon name="error" label={t('ui.error')} />
      <span>{wrong}</span>
    </p>
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
  const { label, hint, error, optional, id, width, value, suggestions = [], class: extra, ...rest } = props
  const field = useField({ name: rest.name, label, hint, error, id, value })
  const secret = rest.type === 'password' || rest.type === 'file'
  const list = suggestions.length > 0 ? `${field.own}-suggestions` : undefined
  return (
    <FieldFrame {...{ name: rest.name, label, hint, optional, own: field.own, wrong: field.wrong }}>
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
export function TextArea({
  label,
  hint,
  error,
  optional,
  id,
  size,
  value,
  class: extra,
  ...rest
}: TextAreaProps) {
  const field = useField({ name: rest.name, label, hint, error, id, value })
  return (
    <FieldFrame {...{ name: rest.name, label, hint, optional, own: field.own, wrong: field.wrong }}>
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
  const { label, hint, error, optional, id, options, value, empty, width, class: extra, ...rest } = props
  const field = useField({ name: rest.name, label, hint, error, id, value })
  const chosen = asText(field.typed) ?? ''
  return (
    <FieldFrame {...{ name: rest.name, label, hint, optional, own: field.own, wrong: field.wrong }}>
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

type BoxRest = Omit<ComponentProps<'input'>, 'role' | 'name' | 'label' | 'id' | 'type' | 'size'>
export type CheckboxProps = Omit<Described, 'optional'> & BoxRest

/** One yes-or-no. The form carries its `value` (`on` if none is given) when ticked. */
export function Checkbox({ label, hint, error, id, checked, value = 'on', ...rest }: CheckboxProps) {
  const form = useContext(FormContext)
  const field = useField({ name: rest.name, label, hint, error, id })
  const typed = form.values?.[rest.name]
  const ticked = form.values ? isTicked(typed, String(value)) : Boolean(checked)
  return (
    <div class="field">
      <label class="choice" for={field.own}>
        <input
          type="checkbox"
          {...rest}
          id={field.own}
          value={value}
          checked={ticked}
          aria-describedby={field.described}
          aria-invalid={field.invalid}
        />
        <span>{label}</span>
      </label>
      <Hint own={field.own} hint={hint} />
      <FieldError own={field.own} wrong={field.wrong} />
    </div>
  )
}

const isTicked = (typed: unknown, value: string): boolean =>
  Array.isArray(typed) ? typed.includes(value) : typed === true || typed === value

export interface FieldSetProps {
  legend: ComponentChildren
  hint?: ComponentChildren
  children: ComponentChildren
  /** As large as a third-level heading, for a group of fields within a long form. */
  large?: boolean
}

/** Fields that answer one question together. */
export function FieldSet({ legend, hint, children, large }: FieldSetProps) {
  return (
    <fieldset class="fieldset">
      <legend data-large={large || undefined}>{legend}</legend>
      {hint != null && <div class="field-hint">{hint}</div>}
      {children}
    </fieldset>
  )
}

/** Two or more short fields side by side where there is room. */
export function FieldPair({ children }: { children: ComponentChildren }) {
  return <div class="field-pair">{children}</div>
}

export interface ChoiceGroupProps extends Described {
  options: readonly Option[]
  layout?: 'column' | 'row'
}

/** One of a few, all in view. */
export function RadioGroup(props: ChoiceGroupProps & { value?: string | null }) {
  const field = useField(props)
  const chosen = asText(field.typed)
  return (
    <ChoiceFrame {...props} own={field.own} wrong={field.wrong} described={field.described}>
      {props.options.map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          name={props.name}
          option={option}
          id={index === 0 ? field.own : `${field.own}-${index}`}
          checked={chosen === option.value}
        />
      ))}
    </ChoiceFrame>
  )
}

/** Any of a few, all in view; the form carries one entry for each that is ticked. */
export function CheckboxGroup(props: ChoiceGroupProps & { value?: readonly string[] }) {
  const field = useField(props)
  const ticked = field.typed
  return (
    <ChoiceFrame {...props} own={field.own} wrong={field.wrong} described={field.described}>
      {props.options.map((option, index) => (
        <Choice
          key={option.value}
          type="checkbox"
          name={props.name}
          option={option}
          id={index === 0 ? field.own : `${field.own}-${index}`}
          checked={isTicked(ticked, option.value)}
        />
      ))}
    </ChoiceFrame>
  )
}

function ChoiceFrame(
  props: ChoiceGroupProps & {
    own: string
    wrong: string | undefined
    described: string | undefined
    children: ComponentChildren
  },
) {
  return (
    <fieldset class="field fieldset-choices fieldset" aria-describedby={props.described}>
      <legend>
        {props.label}
        <OptionalMark optional={props.optional} />
      </legend>
      <Hint own={props.own} hint={props.hint} />
      <FieldError own={props.own} wrong={props.wrong} />
      <div class="choices" data-layout={props.layout}>
        {props.children}
      </div>
    </fieldset>
  )
}

function Choice(props: {
  type: 'radio' | 'checkbox'
  name: string
  option: Option
  id: string
  checked: boolean
}) {
  const { option, id } = props
  return (
    <label class="choice" for={id}>
      <input type={props.type} name={props.name} value={option.value} id={id} checked={props.checked} />
      <span>
        {option.label}
        {option.hint && (
          <>
            <br />
            <span class="field-hint">{option.hint}</span>
          </>
        )}
      </span>
    </label>
  )
}
