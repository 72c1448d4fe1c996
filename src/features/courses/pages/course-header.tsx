import type { ComponentChildren } from 'preact'
import { PageHeader, SubNav, useReader } from '../../../ui/index.ts'
import type { CourseScope } from '../courses.policy.ts'
import type { Course } from '../courses.queries.ts'
import { canManage, isStaff } from '../courses.ts'
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
  const places = [
    { href: here, label: t('courses.assignments') },
    { href: `${here}/board`, label: t('board.title') },
    { href: `${here}/people`, label: t('courses.members'), count: isStaff(scope.role) ? waiting : 0 },
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
    </>
  )
}
