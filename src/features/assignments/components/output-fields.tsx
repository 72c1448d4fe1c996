import { Checkbox, CheckboxGroup, Field, FieldPair, Items, Select, useReader } from '../../../ui/index.ts'
import { evidenceKinds, evidenceNeeds, lengthUnits, sectionForms } from '../rules.schema.ts'
import { AddPart, PartLine, useAdded } from './part-line.tsx'

/** What is handed in, section by section. */
export function SectionFields({ ids }: { ids: readonly string[] }) {
  const { t } = useReader()
  const added = useAdded('section', ids)
  return (
    <>
      <Items ordered>
        {ids.map((id, index) => (
          <PartLine key={id} part="section" id={id} index={index} last={ids.length - 1}>
            <Field
              name={`section:${id}:title`}
              {...added(id)}
              label={t('assignments.section-title')}
              maxLength={200}
            />
            <Select
              name={`section:${id}:form`}
              label={t('assignments.section-form')}
              options={sectionForms.map((value) => ({ value, label: t(`assignments.form-${value}`) }))}
            />
            <FieldPair>
              <Field
                name={`section:${id}:min`}
                type="number"
                min={0}
                label={t('assignments.at-least')}
                optional
              />
              <Field
                name={`section:${id}:max`}
                type="number"
                min={0}
                label={t('assignments.at-most')}
                optional
              />
              <Select
                name={`section:${id}:unit`}
                label={t('assignments.unit')}
                options={lengthUnits.map((value) => ({ value, label: t(`assignments.unit-${value}`) }))}
              />
            </FieldPair>
          </PartLine>
        ))}
      </Items>
      <AddPart part="section" />
    </>
  )
}

interface StageFieldsProps {
  ids: readonly string[]
  sections: readonly { value: string; label: string }[]
}

/** The dates: one for a simple assignment, several for one in steps. */
export function StageFields({ ids, sections }: StageFieldsProps) {
  const { t } = useReader()
  const added = useAdded('stage', ids)
  const needs = evidenceNeeds.map((value) => ({ value, label: t(`assignments.need-${value}`) }))
  return (
    <>
      <Items ordered>
        {ids.map((id, index) => (
          <PartLine key={id} part="stage" id={id} index={index} last={ids.length - 1}>
            <Field
              name={`stage:${id}:title`}
              {...added(id)}
              label={t('assignments.stage-title')}
              maxLength={200}
            />
            <FieldPair>
              <Field name={`stage:${id}:date`} type="date" label={t('assignments.due-date')} />
              <Field name={`stage:${id}:time`} type="time" label={t('assignments.due-time')} value="23:59" />
            </FieldPair>
            <FieldPair>
              <Field
                name={`stage:${id}:weight`}
                type="number"
                min={0}
                max={100}
                label={t('assignments.weight')}
                value={ids.length === 1 ? '100' : undefined}
              />
              <Field
                name={`stage:${id}:interviews`}
                type="number"
                min={0}
                max={5}
                label={t('assignments.stage-interviews')}
                value="0"
              />
            </FieldPair>
            {sections.length > 0 && (
              <CheckboxGroup
                name={`stage:${id}:sections[]`}
                label={t('assignments.stage-sections')}
                options={sections}
                optional
              />
            )}
            <FieldPair>
              {evidenceKinds.map((kind) => (
                <Select
                  key={kind}
                  name={`stage:${id}:evidence-${kind}`}
                  label={t(`assignments.evidence-${kind}`)}
                  empty={t('assignments.need-none')}
                  options={needs}
                />
              ))}
            </FieldPair>
            <Checkbox name={`stage:${id}:early`} label={t('assignments.early')} />
          </PartLine>
        ))}
      </Items>
      <AddPart part="stage" />
    </>
  )
}
