/** What an interview is for, on its page. */
import type { ComponentChildren } from 'preact'
import {
  Button,
  ButtonRow,
  Field,
  Form,
  Notice,
  Section,
  Select,
  TextArea,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { TieFields } from '../components/tie-fields.tsx'
import type { Interview } from '../interviews.queries.ts'
import { aboutOf, aimValue } from '../interview-forms.ts'

interface AboutProps {
  interview: Interview
  aims: { value: string; label: string }[]
  fieldNames: string[]
  refusal: ComponentChildren
  state?: FormState
}

export function About({ interview, aims, fieldNames, refusal, state }: AboutProps) {
  const { t } = useReader()
  const value = aimValue(interview)
  // An assignment that has closed, or a goal that is done, stays what the interview was for.
  const options =
    value && interview.aim && !aims.some((each) => each.value === value)
      ? [...aims, { value, label: interview.aim.title }]
      : aims
  return (
    <Section title={t('interviews.about-it')} id="about">
      {interview.fieldId && (
        <p>
          <a href={`/fields/${interview.fieldId}`}>{t('fields.exists-open', { name: interview.field })}</a>
        </p>
      )}
      {refusal && <Notice kind="warning">{refusal}</Notice>}
      <Form action={`/interviews/${interview.id}/about`} base={aboutOf(interview)} state={state}>
        <TieFields people={interview.people} state={state} />
        <TextArea
          name="wish"
          label={t(interview.people.length > 1 ? 'interviews.wish-panel' : 'interviews.wish')}
          hint={t('interviews.wish-hint')}
          optional
          value={interview.wish}
          maxlength={2000}
        />
        {options.length > 0 && (
          <Select
            name="aim"
            label={t('interviews.aim')}
            optional
            options={options}
            value={value}
            empty={t('interviews.aim-none')}
          />
        )}
        <Field
          name="field"
          label={t('interviews.field')}
          hint={fieldNames.length > 0 && t('fields.form-hint')}
          optional
          value={interview.field}
          maxlength={200}
          suggestions={fieldNames}
          autocomplete="off"
        />
        <ButtonRow>
          <Button>{t('interviews.save')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
