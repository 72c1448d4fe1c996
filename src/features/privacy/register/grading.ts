import type { GradingTables } from '../../../platform/db/schema/grading.ts'
import { changed, courseTime, id, kept, made, seekerId, withheld, type Register } from './declarations.ts'

const course_id = kept('The course')
const assignment_id = kept('The assignment')
const stage_id = kept('The stage of the assignment')
const submission_id = kept('The submission it is about')
const author_id = withheld('Holds one student’s records together once the name is gone')
const ofStudent = {
  owner: 'account',
  by: 'student_id',
  retention: courseTime,
  erasure: 'unlinked',
} as const
const ofCourse = { owner: 'course', retention: courseTime, erasure: 'none' } as const

export const grading: Register<GradingTables> = {
  rubrics: {
    ...ofCourse,
    purpose: 'How an assignment is graded',
    columns: {
      course_id,
      assignment_id,
      content: kept('What is looked at, with points'),
      updated_at: changed,
    },
  },
  grades: {
    ...ofStudent,
    purpose: 'What a submission was given, each time it was graded',
    exportedOnce: 'released',
    columns: {
      course_id,
      id,
      assignment_id,
      stage_id,
      submission_id,
      author_id,
      student_id: seekerId,
      scores: kept('Points by what was looked at'),
      deductions: kept('Points taken off, and why'),
      late_percent: kept('Percent taken off for lateness'),
      points: kept('Points in the end'),
      out_of: kept('Points that could be had'),
      graded_by: withheld('Who of the staff graded it'),
      created_at: made,
    },
  },
  feedback: {
    ...ofStudent,
    purpose: 'What the staff wrote to a student about a submission',
    exportedOnce: 'released',
    columns: {
      course_id,
      submission_id,
      assignment_id,
      stage_id,
      author_id,
      student_id: seekerId,
      text: kept('The words'),
      written_by: withheld('Who of the staff wrote it'),
      updated_at: changed,
    },
  },
  feedback_comments: {
    ...ofCourse,
    purpose: 'Comments that the staff use again',
    columns: { course_id, id, text: kept('The words'), created_at: made },
  },
  grade_releases: {
    ...ofCourse,
    purpose: 'From when on students see grades',
    columns: { course_id, assignment_id, stage_id, released_at: kept('From when on') },
  },
}
