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

interface CopyCourseProps {
  course: Course
  /** How many of its assignments are put away, and stay behind. */
  archived: number
  state?: FormState
}

/** The same course once more, in another period. */
export function CopyCoursePage({ course, archived, state }: CopyCourseProps) {
  const { t } = useReader()
  const here = `/courses/${course.id}`
  return (
    <>
      <PageHeader
        title={t('courses.copy-title', { name: course.title })}
        lead={t('courses.copy-lead')}
        back={{ href: here, label: course.title }}
      />
      {archived > 0 && <p>{t('courses.copy-archived', { n: archived })}</p>}
      <Form action={`${here}/copy`} once state={state}>
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
