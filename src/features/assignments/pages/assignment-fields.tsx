import { Field, FieldPair, TextArea, useReader } from '../../../ui/index.ts'
import { CourseZone } from '../../courses/index.ts'

/** What an assignment is made of besides its questions: the same for a new one and for a change. */
export function AssignmentFields({ zone }: { zone: string }) {
  const { t } = useReader()
  return (
    <>
      <Field name="title" label={t('assignments.title-field')} maxLength={200} />
      <TextArea name="instructions" label={t('assignments.instructions')} optional />
      <Field
        name="interviewsWanted"
        type="number"
        min={1}
        max={5}
        width="tiny"
        label={t('assignments.interviews-wanted')}
        value="1"
      />
      <FieldPair>
        <Field name="date" type="date" label={t('assignments.due-date')} />
        <Field name="time" type="time" label={t('assignments.due-time')} value="23:59" />
      </FieldPair>
      <CourseZone value={zone} />
    </>
  )
}
