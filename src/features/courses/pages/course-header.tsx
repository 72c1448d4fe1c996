import type { ComponentChildren } from 'preact'
import { addDays, toInstant } from '../../../shared/dates.ts'
import { Notice, PageHeader, SubNav, Time, useReader } from '../../../ui/index.ts'
import type { CourseScope } from '../courses.policy.ts'
import type { Course } from '../courses.queries.ts'
import { canManage, isStaff } from '../courses.ts'
import { announcedFor } from '../retention/retention.ts'
import { Archived } from './archive.tsx'
import { Period } from './period.tsx'

interface CourseHeaderProps {
  scope: CourseScope
  course: Course
  /** Which of the course's pages this is. */
  part: '' | '/people' | '/board'
  /** People who wait to be let in. */
  waiting?: number
  actions?: ComponentChildren
}

/** The top of every page of a course: its name, its dates, and its pages. */
export function CourseHeader({ scope, course, part, waiting = 0, actions }: CourseHeaderProps) {
  const { t } = useReader()
  const here = `/courses/${course.id}`
  const lookedAt = isStaff(scope.role) && !course.archivedAt ? waiting : 0
  const places = [
    { href: here, label: t('courses.assignments') },
    { href: `${here}/board`, label: t('board.title') },
    { href: `${here}/people`, label: t('courses.members'), count: lookedAt },
  ]
  return (
    <>
      <PageHeader
        title={course.title}
        lead={<Period startsOn={course.startsOn} endsOn={course.endsOn} />}
        back={{ href: '/courses', label: t('courses.title') }}
        actions={actions}
      />
      <SubNav label={t('courses.parts')} places={places} current={here + part} />
      {course.archivedAt && (
        <Archived here={here} text={t('courses.archived-course')} mayUndo={canManage(scope.role)} />
      )}
      {isStaff(scope.role) && <ErasedFrom course={course} />}
    </>
  )
}

/** When the records go, once the course is over: without a mail server nothing else says so. */
function ErasedFrom({ course }: { course: Course }) {
  const { t, now } = useReader()
  const over = addDays(toInstant(course.endsOn, '00:00', course.zone), 1, course.zone)
  if (!now || now < over) return null
  return (
    <Notice>
      {t('courses.retention-notice')} <Time at={announcedFor(course, now)} zone={course.zone} />
    </Notice>
  )
}
