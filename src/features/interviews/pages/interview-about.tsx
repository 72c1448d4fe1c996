/** What an interview is for, on its page. */
import type { ComponentChildren } from 'preact'
import { Button, ButtonRow, Form, Notice, Section, useReader, type FormState } from '../../../ui/index.ts'
import { AboutFields } from '../components/about-fields.tsx'
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
        <AboutFields
          people={interview.people}
          wish={interview.wish}
          aims={options}
          aim={value}
          fieldNames={fieldNames}
          field={interview.field}
          state={state}
        />
        <ButtonRow>
          <Button>{t('interviews.save')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
