import { zoneChoices } from '../../../shared/dates.ts'
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
  More,
  PageHeader,
  Select,
  useReader,
} from '../../../ui/index.ts'
import type { CourseRow } from '../courses.queries.ts'
import { Period } from './period.tsx'

/** For whoever has a code from their instructor. */
function JoinLink() {
  const { t } = useReader()
  return <LinkButton href="/join">{t('joining.have-code')}</LinkButton>
}

export function CoursesPage({ courses, mayCreate }: { courses: readonly CourseRow[]; mayCreate: boolean }) {
  const { t } = useReader()
  const create = mayCreate && (
    <LinkButton href="/courses/new" kind="primary">
      {t('courses.new')}
    </LinkButton>
  )
  const open = courses.filter((course) => !course.archivedAt)
  const archived = courses.filter((course) => course.archivedAt)
  if (courses.length === 0)
    return (
      <>
        <PageHeader title={t('courses.title')} />
        <EmptyState
          title={t('courses.none')}
          action={
            <>
              {create}
              <JoinLink />
              {!create && <LinkButton href="/goals/new">{t('courses.own-goal')}</LinkButton>}
            </>
          }
          example={t('courses.example')}
        >
          {t(mayCreate ? 'courses.none-creator' : 'courses.none-student')}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeader
        title={t('courses.title')}
        actions={
          <>
            {create}
            <JoinLink />
          </>
        }
      />
      {open.length > 0 ? <CourseItems courses={open} /> : <p>{t('courses.all-archived')}</p>}
      {archived.length > 0 && (
        <More summary={t('courses.archived-courses')} open={open.length === 0}>
          <CourseItems courses={archived} />
        </More>
      )}
    </>
  )
}

function CourseItems({ courses }: { courses: readonly CourseRow[] }) {
  const { t } = useReader()
  return (
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
  )
}

/** A zone to choose, as the course or its dates keep it. */
export function CourseZone({ value }: { value: string }) {
  const { t } = useReader()
  return <Select name="zone" label={t('courses.zone')} options={zoneChoices(value)} value={value} />
}

/** What a course is made of: the same for a new one and for a change. */
export function CourseFields(course: { title?: string; startsOn?: string; endsOn?: string; zone: string }) {
  const { t } = useReader()
  return (
    <>
      <Field
        name="title"
        label={t('courses.name')}
        hint={t('courses.name-hint')}
        maxLength={200}
        value={course.title}
      />
      <FieldPair>
        <Field name="startsOn" type="date" label={t('courses.starts-on')} value={course.startsOn} />
        <Field name="endsOn" type="date" label={t('courses.ends-on')} value={course.endsOn} />
      </FieldPair>
      <CourseZone value={course.zone} />
    </>
  )
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
      <Form action="/courses" once state={state}>
        <CourseFields zone={zone} />
        <ButtonRow>
          <Button kind="primary">{t('courses.create')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
