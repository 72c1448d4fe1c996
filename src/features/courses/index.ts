/** The public face of courses. */
export { isStaff, type Role } from './courses.ts'
export { courseMember, courseStaff, type CourseId, type CourseScope } from './courses.policy.ts'
export { getCourse, listMembers, type Course, type Member } from './courses.queries.ts'
export { CourseHeader } from './pages/course-header.tsx'
export { Archive, Archived } from './pages/archive.tsx'
export { courseRecordsJob } from './retention/retention.jobs.ts'
export { CourseZone } from './pages/courses.tsx'
