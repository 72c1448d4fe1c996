import type { CoursesTables } from '../../../platform/db/schema/courses.ts'
import { courseTime, id, kept, made, ofAccount, seekerId } from './declarations.ts'
import type { Register } from './declarations.ts'

export const courses: Register<CoursesTables> = {
  courses: {
    purpose: 'A class',
    owner: 'course',
    by: 'created_by',
    retention: courseTime,
    erasure: 'unlinked',
    columns: {
      id,
      title: kept('Its name'),
      zone: kept('Its time zone'),
      starts_on: kept('First day of its period'),
      ends_on: kept('Last day of its period'),
      created_by: kept('Who made it'),
      demo_id: kept('Marks sample data'),
      created_at: made,
      archived_at: kept('When it was put away'),
    },
  },
  enrollments: {
    ...ofAccount,
    purpose: 'Who belongs to a class',
    retention: courseTime,
    columns: {
      course_id: kept('The course'),
      account_id: seekerId,
      role: kept('Instructor, assistant or student'),
      created_at: made,
    },
  },
  assignments: {
    purpose: 'What a class is asked to do',
    owner: 'course',
    retention: courseTime,
    erasure: 'none',
    columns: {
      course_id: kept('The course'),
      id,
      title: kept('Its name'),
      instructions: kept('What to do'),
      interviews_wanted: kept('How many interviews'),
      opens_at: kept('When it begins'),
      due_at: kept('When it is due'),
      zone: kept('The zone of its dates'),
      created_at: made,
      archived_at: kept('When it was archived'),
    },
  },
  assignment_questions: {
    purpose: 'Questions an assignment requires',
    owner: 'course',
    retention: courseTime,
    erasure: 'none',
    columns: {
      course_id: kept('The course'),
      assignment_id: kept('The assignment'),
      id,
      topic: kept('Its topic'),
      text: kept('The question'),
      position: kept('Its place'),
    },
  },
}
