import type { SubmissionsTables } from '../../../platform/db/schema/submissions.ts'
import { changed, courseTime, id, kept, ofSeeker, seekerId, withheld, type Register } from './declarations.ts'

const ofCourse = { course_id: kept('The course'), assignment_id: kept('The assignment') }
const stage_id = kept('The stage of the assignment')

export const submissions: Register<SubmissionsTables> = {
  submission_drafts: {
    ...ofSeeker,
    purpose: 'What is being written for an assignment',
    columns: {
      ...ofCourse,
      seeker_id: seekerId,
      stage_id,
      sections: kept('The texts'),
      shown: kept('What of one’s letters is to be shown'),
      confirmed: kept('Conditions said to be met'),
      updated_at: changed,
    },
  },
  submissions: {
    purpose: 'What was handed in, as it was then',
    owner: 'account',
    by: 'student_id',
    retention: courseTime,
    erasure: 'unlinked',
    columns: {
      ...ofCourse,
      id,
      stage_id,
      student_id: seekerId,
      author_id: withheld('Holds one student’s submissions together once the name is gone'),
      number: kept('Which try it was'),
      request_key: withheld('Makes one submission of a form that was sent several times'),
      purpose: kept('Final, early for feedback, or for effort'),
      submitted_at: kept('When the server took it'),
      due_at: kept('When it was due for this student'),
      late_days: kept('Days begun after that'),
      people: kept('Whom the talks were with; goes when such a person asks for it'),
      content: kept('The frozen copy'),
      sha256: kept('Its fingerprint, as on the receipt'),
      redacted_at: kept('When a name was taken out of it'),
    },
  },
}
