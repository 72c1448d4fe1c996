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

/**
 * Whether who has an account with an address enters at once in a role that was given to the address. Anybody can sign up
 * with somebody else's: for a place among the staff they have to have shown that it is theirs.
 */
export const mayEnterAs = (role: Role, account: { emailProved: boolean }): boolean =>
  !isStaff(role) || account.emailProved

/** Whether somebody may make a course, by the instance's setting. */
export const canCreateCourse = (
  setting: 'administrators' | 'invitation' | 'open',
  who: { isAdministrator: boolean; mayCreateCourses: boolean },
): boolean => who.isAdministrator || setting === 'open' || (setting === 'invitation' && who.mayCreateCourses)
