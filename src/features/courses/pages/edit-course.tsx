import {
  Button,
  ButtonRow,
  Form,
  type FormState,
  LinkButton,
  PageHeader,
  Section,
  useReader,
} from '../../../ui/index.ts'
import { formValuesOf } from '../course-form.ts'
import type { Course } from '../courses.queries.ts'
import { Archive } from './archive.tsx'
import { CourseFields } from './courses.tsx'

interface EditCourseProps {
  course: Course
  /** Whether the reader may make courses here. */
  mayCopy: boolean
  state?: FormState
}

export function EditCoursePage({ course, mayCopy, state }: EditCourseProps) {
  const { t } = useReader()
  const here = `/courses/${course.id}`
  return (
    <>
      <PageHeader
        title={t('courses.edit-title', { name: course.title })}
        back={{ href: here, label: course.title }}
      />
      <Form action={`${here}/edit`} base={formValuesOf(course)} state={state}>
        <CourseFields {...course} />
        <ButtonRow>
          <Button kind="primary">{t('courses.save')}</Button>
          <LinkButton kind="quiet" href={here}>
            {t('form.cancel')}
          </LinkButton>
        </ButtonRow>
      </Form>
      {mayCopy && (
        <Section title={t('courses.copy-button')} lead={t('courses.copy-text')} id="copy">
          <LinkButton href={`${here}/copy`}>{t('courses.copy-button')}</LinkButton>
        </Section>
      )}
      {!course.archivedAt && (
        <Section title={t('courses.archive-course')} lead={t('courses.archive-course-text')} id="archive">
          <Archive here={here} words={t('courses.archive-course')} />
        </Section>
      )}
    </>
  )
}
