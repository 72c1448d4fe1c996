import type { ComponentChildren, ComponentProps } from 'preact'
import { useContext } from 'preact/hooks'
import { type Described, FieldNotes, type Option, OptionalMark, asText, useField } from './fields.tsx'
import { FormContext } from './form.tsx'

type BoxRest = Omit<ComponentProps<'input'>, 'role' | 'name' | 'label' | 'id' | 'type' | 'size'>
export type CheckboxProps = Omit<Described, 'optional'> & BoxRest

/** One yes-or-no. The form carries its `value` (`on` if none is given) when ticked. */
export function Checkbox({ label, hint, id, checked, value = 'on', ...rest }: CheckboxProps) {
  const form = useContext(FormContext)
  const field = useField({ name: rest.name, label, hint, id })
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
      <FieldNotes {...field.frame} />
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

export interface ChoiceGroupProps extends Described {
  options: readonly Option[]
  layout?: 'column' | 'row'
}

/** One of a few, all in view. */
export function RadioGroup(props: ChoiceGroupProps & { value?: string | null }) {
  return <Choices type="radio" {...props} />
}

/** Any of a few, all in view; the form carries one entry for each that is ticked. */
export function CheckboxGroup(props: ChoiceGroupProps & { value?: readonly string[] }) {
  return <Choices type="checkbox" {...props} />
}

type ChoiceType = 'radio' | 'checkbox'

function Choices({ type, ...props }: ChoiceGroupProps & { type: ChoiceType; value?: unknown }) {
  const field = useField(props)
  const typed = type === 'radio' ? asText(field.typed) : field.typed
  return (
    <fieldset class="field fieldset-choices fieldset" aria-describedby={field.described}>
      <legend>
        {props.label}
        <OptionalMark optional={props.optional} />
      </legend>
      <FieldNotes {...field.frame} />
      <div class="choices" data-layout={props.layout}>
        {props.options.map((option, index) => (
          <Choice
            key={option.value}
            type={type}
            name={props.name}
            option={option}
            id={index === 0 ? field.own : `${field.own}-${index}`}
            checked={isTicked(typed, option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function Choice(props: { type: ChoiceType; name: string; option: Option; id: string; checked: boolean }) {
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
