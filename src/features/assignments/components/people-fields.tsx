import { relationshipOptions } from '../../contacts/index.ts'
import { modeOptions, modes } from '../../interviews/index.ts'
import {
  Checkbox,
  CheckboxGroup,
  Field,
  FieldPair,
  RadioGroup,
  Select,
  TextArea,
  useReader,
} from '../../../ui/index.ts'
import { circles, fallbacks } from '../rules.schema.ts'

/** Who may be interviewed. */
export function PeopleFields() {
  const { t } = useReader()
  return (
    <>
      <CheckboxGroup
        name="excluded[]"
        label={t('assignments.excluded')}
        hint={t('assignments.excluded-hint')}
        layout="row"
        optional
        options={relationshipOptions(t)}
      />
      <RadioGroup
        name="distinct"
        label={t('assignments.distinct')}
        hint={t('assignments.distinct-hint')}
        options={circles.map((value) => ({ value, label: t(`assignments.distinct-${value}`) }))}
      />
      <Checkbox name="differentOrganizations" label={t('assignments.different-organizations')} />
      <Checkbox name="approval" label={t('assignments.approval')} hint={t('assignments.approval-hint')} />
      <TextArea
        name="conditions"
        size="small"
        label={t('assignments.conditions')}
        hint={t('assignments.conditions-hint')}
        optional
      />
      <RadioGroup
        name="fieldBy"
        label={t('assignments.field-by')}
        options={(['student', 'instructor'] as const).map((value) => ({
          value,
          label: t(`assignments.field-by-${value}`),
        }))}
      />
      <Field name="fieldName" label={t('assignments.field-name')} optional maxLength={200} />
    </>
  )
}

/** How the two meet, and for how long. */
export function MeetingFields({ order }: { order: string }) {
  const { t } = useReader()
  const answers = (['yes', 'reason', 'no'] as const).map((value) => ({
    value,
    label: t(`assignments.mode-${value}`),
  }))
  const ways = modeOptions(t)
  return (
    <>
      <input type="hidden" name="modeOrder" value={order} />
      {modes.map((mode) => (
        <Select
          key={mode}
          name={`mode:${mode}`}
          label={t(`interviews.mode-${mode}`)}
          options={answers}
          width="short"
        />
      ))}
      <Select name="preferredMode" label={t('assignments.preferred-mode')} options={ways} width="short" />
      <FieldPair>
        <Field
          name="minutesMin"
          type="number"
          min={0}
          max={240}
          label={t('assignments.minutes-min')}
          optional
        />
        <Field
          name="minutesMax"
          type="number"
          min={0}
          max={240}
          label={t('assignments.minutes-max')}
          optional
        />
      </FieldPair>
      <CheckboxGroup
        name="fallbacks[]"
        label={t('assignments.fallbacks')}
        hint={t('assignments.fallbacks-hint')}
        optional
        options={fallbacks.map((value) => ({ value, label: t(`assignments.fallback-${value}`) }))}
      />
    </>
  )
}
