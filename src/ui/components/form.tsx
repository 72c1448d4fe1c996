import { type ComponentChildren, type ComponentProps, createContext } from 'preact'
import type { MessageKey, Translate } from '../../i18n/index.ts'
import { submittedId } from '../../shared/ids.ts'
import type { FormValues } from '../../shared/merge.ts'
import { useReader } from '../reader.ts'
import { classes } from './button.tsx'

/** Words, ready to read, or a key of the catalogue with what it needs. */
export type ErrorWords =
  | string
  | { readonly key: string; readonly params?: Readonly<Record<string, string | number>> }

/** What was typed and what was wrong with it, by field name: a form that `parseForm` refused fits as it is. */
export interface FormState {
  readonly values?: Readonly<Record<string, unknown>>
  readonly errors?: Readonly<Record<string, ErrorWords>>
}

export function errorWords(t: Translate, error: ErrorWords): string {
  return typeof error === 'string' ? error : t(error.key as MessageKey, error.params)
}

/** What a field knows of the form it stands in. */
interface FormFacts extends FormState {
  /** Whether the form says itself what it needs, so that its fields need no marks. */
  saysNeeds?: boolean
}

export const FormContext = createContext<FormFacts>({})

export interface FormProps extends Omit<ComponentProps<'form'>, 'action' | 'children'> {
  action: string
  /** After a refused try: what `parseForm` answered, so that nothing typed is lost and each error finds its field. */
  state?: FormState
  /** What the fields showed when the page was opened, where another window may save meanwhile; see `mergeFormValues`. */
  base?: FormValues
  /** Carries an identifier of what it makes, so that sending it twice makes one; its route reads it by `submittedId`. */
  once?: boolean
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
 * find their value and their error by name. With script, one that has room for a text keeps what is typed in its tab until
 * the server has it (`DraftNotes`).
 */
export function Form({
  state = {},
  base,
  once = false,
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
        novalidate={method === 'post'}
        {...rest}
      >
        <ErrorSummary errors={state.errors} />
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
    <div class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t('ui.errors-title', { n: list.length })}</h2>
      <ul>
        {list.map(([name, words]) => (
          <li key={name}>
            {name === '' ? errorWords(t, words) : <a href={`#${fieldId(name)}`}>{errorWords(t, words)}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
