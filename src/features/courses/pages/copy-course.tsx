import {
  Button,
  ButtonRow,
  Form,
  type FormState,
  LinkButton,
  PageHeader,
  useReader,
} from '../../../ui/index.ts'
import type { Course } from '../courses.queries.ts'
import { CourseFields } from './courses.tsx'

/** The same course once more, in another period. */
export function CopyCoursePage({ course, state }: { course: Course; state?: FormState }) {
  const { t } = useReader()
  const here = `/courses/${course.id}`
  return (
    <>
      <PageHeader
        title={t('courses.copy-title', { name: course.title })}
        lead={t('courses.copy-lead')}
        back={{ href: here, label: course.title }}
      />
      <Form action={`${here}/copy`} once {...(state && { state })}>
        <CourseFields title={course.title} zone={course.zone} />
        <ButtonRow>
          <Button kind="primary">{t('courses.copy')}</Button>
          <LinkButton kind="quiet" href={here}>
            {t('form.cancel')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}
