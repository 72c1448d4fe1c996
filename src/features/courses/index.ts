/** The public face of courses. */
export { isStaff, type Role } from './courses.ts'
export {
  courseByEnrollment,
  courseMember,
  courseStaff,
  type CourseId,
  type CourseScope,
} from './courses.policy.ts'
export { keepAnInstructor } from './courses.commands.ts'
export {
  assertRuns,
  getCourse,
  listCourses,
  listMembers,
  listOnlyTheirs,
  listRunning,
  type Course,
  type Member,
  type Seated,
} from './courses.queries.ts'
export { CourseHeader } from './pages/course-header.tsx'
export { Archive, Archived } from './pages/archive.tsx'
export { courseRecordsJob } from './retention/retention.jobs.ts'
export { sectionGroup } from './pages/section-group.ts'
export { isNamed, sectionsOf } from './roster/roster.ts'
export { listSections } from './roster/roster.queries.ts'
export { CourseZone } from './pages/courses.tsx'
