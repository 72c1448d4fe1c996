import {
  ActionForm,
  Button,
  ButtonRow,
  Field,
  Form,
  LinkButton,
  More,
  Notice,
  PageHeader,
  TextArea,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { formValuesOf } from '../field-form.ts'
import { longestField, type CareerField } from '../fields.ts'

export interface FieldFormProps {
  /** The field that is changed; left out for a new one. */
  field?: CareerField
  /** What another field says of the seeker's school. */
  school?: string
  state?: FormState
  /** A field that has this name already. */
  other?: { fieldId: string; name: string }
}

/** Naming a field, or changing how it is named. */
export function FieldFormPage({ field, school, state, other }: FieldFormProps) {
  const { t } = useReader()
  const here = field ? `/fields/${field.id}` : '/fields'
  return (
    <>
      <PageHeader
        title={field ? t('fields.edit') : t('fields.new')}
        back={{ href: here, label: field?.name ?? t('fields.title') }}
      />
      {other && (
        <Notice kind="warning" title={t('fields.exists')}>
          <a href={`/fields/${other.fieldId}`}>{t('fields.exists-open', { name: other.name })}</a>
        </Notice>
      )}
      <Form
        action={field ? `${here}/edit` : '/fields/new'}
        state={state}
        once={!field}
        {...(field && { base: formValuesOf(field) })}
      >
        <Field
          name="name"
          label={t('fields.name')}
          hint={t('fields.name-hint')}
          value={field?.name}
          maxlength={longestField.name}
          autocomplete="off"
        />
        <Field
          name="place"
          label={t('fields.place')}
          hint={t('fields.place-hint')}
          optional
          value={field?.place}
          maxlength={longestField.name}
        />
        <Field
          name="school"
          label={t('fields.school')}
          hint={t('fields.school-hint')}
          optional
          value={field?.school ?? school}
          maxlength={longestField.name}
        />
        <TextArea
          name="about"
          size="small"
          label={t('fields.about')}
          hint={t('fields.about-hint')}
          optional
          value={field?.about}
        />
        <ButtonRow>
          <Button kind="primary">{t(field ? 'form.save' : 'fields.create')}</Button>
          <LinkButton kind="quiet" href={here}>
            {t('form.cancel')}
          </LinkButton>
        </ButtonRow>
      </Form>
      {field && (
        <More summary={t('fields.remove')}>
          <p>{t('fields.remove-about')}</p>
          <ActionForm action={`${here}/remove`}>
            <Button kind="danger" icon="trash">
              {t('fields.remove')}
            </Button>
          </ActionForm>
        </More>
      )}
    </>
  )
}
