import { Field, FieldPair, TextArea, useReader } from '../../../ui/index.ts'
import { CourseZone } from './courses.tsx'

/** What an assignment is made of besides its questions: the same for a new one and for a change. */
export function AssignmentFields({ zone }: { zone: string }) {
  const { t } = useReader()
  return (
    <>
      <Field name="title" label={t('courses.assignment-title')} maxLength={200} />
      <TextArea name="instructions" label={t('courses.instructions')} optional />
      <Field
        name="interviewsWanted"
        type="number"
        min={1}
        max={5}
        width="tiny"
        label={t('courses.interviews-wanted')}
        value="1"
      />
      <FieldPair>
        <Field name="date" type="date" label={t('courses.due-date')} />
        <Field name="time" type="time" label={t('courses.due-time')} value="23:59" />
      </FieldPair>
      <CourseZone value={zone} />
    </>
  )
}
