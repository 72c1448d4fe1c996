import { ConfirmForm, useReader } from '../../../ui/index.ts'
import { isStaff } from '../courses.ts'
import type { CourseScope } from '../courses.policy.ts'
import type { Member } from '../courses.queries.ts'

interface Props {
  scope: CourseScope
  member: Member
  /** Nobody enters a course that is put away. */
  isArchived: boolean
}

/** Takes somebody else out of the course, where the reader may. */
export function RemoveMember({ scope, member, isArchived }: Props) {
  const { t } = useReader()
  if (scope.role !== 'instructor' || member.id === scope.own) return null
  const staff = isStaff(member.role)
  return (
    <ConfirmForm
      action={`/courses/${scope.courseId}/members/${member.id}/remove`}
      ask={t('courses.remove-name', { name: member.name })}
      confirm={t('courses.remove-name', { name: member.name })}
    >
      {t(staff ? 'courses.remove-what-staff' : 'courses.remove-what', { name: member.name })}{' '}
      {t(
        isArchived
          ? 'courses.remove-back-archived'
          : staff
            ? 'courses.remove-back-staff'
            : 'courses.remove-back',
      )}
    </ConfirmForm>
  )
}
