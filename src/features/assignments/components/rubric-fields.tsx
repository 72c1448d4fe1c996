import { Field, FieldPair, Items, Select, TextArea, useReader } from '../../../ui/index.ts'
import { AddPart, PartLine, useAdded } from './part-line.tsx'

interface RubricFieldsProps {
  ids: readonly string[]
  stages: readonly { value: string; label: string }[]
}

/** How it is graded. */
export function RubricFields({ ids, stages }: RubricFieldsProps) {
  const { t } = useReader()
  const added = useAdded('criterion', ids)
  return (
    <>
      <Items ordered>
        {ids.map((id, index) => (
          <PartLine key={id} part="criterion" id={id} index={index} last={ids.length - 1}>
            <Field
              name={`criterion:${id}:title`}
              {...added(id)}
              label={t('assignments.criterion-title')}
              maxLength={200}
            />
            <FieldPair>
              <Field
                name={`criterion:${id}:points`}
                type="number"
                min={0}
                step="0.5"
                label={t('assignments.criterion-points')}
              />
              {stages.length > 1 ? (
                <Select
                  name={`criterion:${id}:stage`}
                  label={t('assignments.criterion-stage')}
                  options={stages}
                  empty={t('assignments.last-stage')}
                />
              ) : null}
            </FieldPair>
            <TextArea
              name={`criterion:${id}:levels`}
              size="small"
              label={t('assignments.levels')}
              hint={t('assignments.levels-hint')}
              optional
            />
          </PartLine>
        ))}
      </Items>
      <AddPart part="criterion" />
      <TextArea
        name="deductions"
        size="small"
        label={t('assignments.deductions')}
        hint={t('assignments.deductions-hint')}
        optional
      />
      <FieldPair>
        <Field name="latePerDay" type="number" min={0} max={100} label={t('assignments.late-per-day')} />
        <Field name="graceSeconds" type="number" min={0} max={3600} label={t('assignments.grace')} />
      </FieldPair>
      <FieldPair>
        <Field
          name="effortRequests"
          type="number"
          min={1}
          max={50}
          label={t('assignments.effort-requests')}
          optional
        />
        <Field
          name="effortPercent"
          type="number"
          min={1}
          max={100}
          label={t('assignments.effort-percent')}
          optional
        />
      </FieldPair>
    </>
  )
}
