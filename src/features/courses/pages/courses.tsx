import { listZones } from '../../../shared/dates.ts'
import {
  Badge,
  Button,
  ButtonRow,
  Cluster,
  EmptyState,
  Field,
  FieldPair,
  Form,
  type FormState,
  Items,
  LinkButton,
  PageHeader,
  Select,
  useReader,
} from '../../../ui/index.ts'
import type { CourseRow } from '../courses.queries.ts'
import { Period } from './period.tsx'

export function CoursesPage({ courses, mayCreate }: { courses: readonly CourseRow[]; mayCreate: boolean }) {
  const { t } = useReader()
  const create = mayCreate && (
    <LinkButton href="/courses/new" kind="primary">
      {t('courses.new')}
    </LinkButton>
  )
  if (courses.length === 0)
    return (
      <>
        <PageHeader title={t('courses.title')} />
        <EmptyState
          title={t('courses.none')}
          action={create || <LinkButton href="/goals/new">{t('courses.own-goal')}</LinkButton>}
          example={t('courses.example')}
        >
          {t(mayCreate ? 'courses.none-creator' : 'courses.none-student')}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeader title={t('courses.title')} actions={create} />
      <Items>
        {courses.map((course) => (
          <li key={course.id}>
            <Cluster align="between">
              <a href={`/courses/${course.id}`}>{course.title}</a>
              <Badge>{t(`courses.role-${course.role}`)}</Badge>
            </Cluster>
            <div class="soft small">
              <Period startsOn={course.startsOn} endsOn={course.endsOn} />
            </div>
          </li>
        ))}
      </Items>
    </>
  )
}

/** A zone to choose, as the course or its dates keep it. */
export function CourseZone({ value }: { value: string }) {
  const { t } = useReader()
  const options = listZones().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
  return <Select name="zone" label={t('courses.zone')} options={options} value={value} />
}

export function NewCoursePage({ zone, state }: { zone: string; state?: FormState }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('courses.new')}
        lead={t('courses.new-lead')}
        back={{ href: '/courses', label: t('courses.title') }}
      />
      <Form action="/courses" {...(state && { state })}>
        <Field name="title" label={t('courses.name')} hint={t('courses.name-hint')} maxLength={200} />
        <FieldPair>
          <Field name="startsOn" type="date" label={t('courses.starts-on')} />
          <Field name="endsOn" type="date" label={t('courses.ends-on')} />
        </FieldPair>
        <CourseZone value={zone} />
        <ButtonRow>
          <Button kind="primary">{t('courses.create')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
