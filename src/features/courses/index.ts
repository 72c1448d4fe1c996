/** The public face of courses. */
export { isStaff, type Role } from './courses.ts'
export { courseMember, courseStaff, type CourseId, type CourseScope } from './courses.policy.ts'
export { listAssignmentsOf, listRequiredQuestions, type Assignment } from './courses.queries.ts'
export { courseRoutes } from './courses.routes.tsx'
