import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Field,
  Form,
  type FormState,
  More,
  Section,
  useReader,
} from '../../../ui/index.ts'
import type { OccupationFact } from '../facts.ts'
import { type CameFrom, takePath } from '../occupations.ts'

export interface TakeFormProps extends CameFrom {
  occupation: { code: string; title: string; titles: readonly string[] }
  facts: readonly OccupationFact[]
  /** The seeker's fields, to choose from. */
  fieldNames: readonly string[]
  refused?: FormState
}

/** Names shown at once. Our choice: as many as are taken in at a glance. */
const titlesInView = 12

/** Every name of the occupation, to be ticked and taken into a field with the facts. */
export function TakeForm({ occupation, facts, fieldNames, field, typed, refused }: TakeFormProps) {
  const { t } = useReader()
  const { code, title, titles } = occupation
  const all = [title, ...titles]
  const rest = all.slice(titlesInView)
  const wrong = refused?.errors?.['titles']
  const ticked = refused?.values?.['titles[]']
  const restTicked = Array.isArray(ticked) && rest.some((name) => ticked.includes(name))
  return (
    <Section title={t('occupations.titles')} id="titles" lead={t('occupations.titles-lead')}>
      <Form action={takePath(code, { field, typed })} class="occupation-taking" state={refused}>
        <CheckboxGroup
          name="titles[]"
          id="field-titles"
          label={t('occupations.use-titles')}
          {...(wrong && { error: t('occupations.use-nothing') })}
          options={optionsOf(all.slice(0, titlesInView))}
          value={[title]}
        />
        {rest.length > 0 && (
          <More summary={t('occupations.titles-more', { n: rest.length })} open={restTicked}>
            <CheckboxGroup
              name="titles[]"
              id="field-titles-more"
              label={<span class="hidden-text">{t('occupations.use-titles-more')}</span>}
              options={optionsOf(rest)}
            />
          </More>
        )}
        {facts.length > 0 && (
          <CheckboxGroup
            name="facts[]"
            label={t('occupations.use-facts')}
            options={facts.map((fact) => ({ value: fact.code, label: t(`occupations.use-${fact.code}`) }))}
            value={facts.map((fact) => fact.code)}
          />
        )}
        <Field
          name="field"
          label={t('occupations.use-field')}
          hint={t(fieldNames.length > 0 ? 'occupations.use-field-known' : 'occupations.use-field-new')}
          value={field || (fieldNames.length === 1 ? fieldNames[0] : '')}
          suggestions={fieldNames}
          maxlength={200}
          autocomplete="off"
        />
        <ButtonRow>
          <Button kind="primary" data-command={t('occupations.use')}>
            {t('occupations.use')}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

const optionsOf = (titles: readonly string[]) => titles.map((title) => ({ value: title, label: title }))
