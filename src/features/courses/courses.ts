/** Whoever may most comes first. */
export const roles = ['instructor', 'assistant', 'student'] as const
export type Role = (typeof roles)[number]

/** Staff see stages, dates and counts of the class, and may write assignments. */
export const isStaff = (role: Role): boolean => role !== 'student'

/** Who may change and archive the course itself. */
export const canManage = (role: Role): boolean => role === 'instructor'

/** Whom a role may add: instructors anybody, assistants students, students nobody. */
export const canAdd = (role: Role, added: Role): boolean =>
  role === 'instructor' || (role === 'assistant' && added === 'student')

/** Whether a role may more than another. */
export const outranks = (role: Role, other: Role): boolean => roles.indexOf(role) < roles.indexOf(other)

/** Whether somebody may make a course, by the instance's setting. */
export const canCreateCourse = (
  setting: 'administrators' | 'invitation' | 'open',
  who: { isAdministrator: boolean; mayCreateCourses: boolean },
): boolean => who.isAdministrator || setting === 'open' || (setting === 'invitation' && who.mayCreateCourses)
