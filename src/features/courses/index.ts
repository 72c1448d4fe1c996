/** The public face of courses. */
export { isStaff } from './courses.ts'
export { courseMember, courseStaff, type CourseId, type CourseScope } from './courses.policy.ts'
export { getCourse, listMembers, type Course, type Member } from './courses.queries.ts'
export { refusal } from './refusal.ts'
export { Archive, Archived } from './pages/archive.tsx'
export { CourseZone } from './pages/courses.tsx'
