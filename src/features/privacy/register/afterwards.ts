import type { AfterwardsTables } from '../../../platform/db/schema/afterwards.ts'
import { changed, id, interviewId, kept, made, ofSeeker, seekerId, withheld } from './declarations.ts'
import type { Register } from './declarations.ts'

export const afterwards: Register<AfterwardsTables> = {
  debriefs: {
    ...ofSeeker,
    purpose: 'What stays of an interview: learned, reflection',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      learned: kept('What was learned'),
      went_well: kept('What went well'),
      unexpected: kept('What was unexpected'),
      differently: kept('What to do differently'),
      still_interested: kept('Whether the interest holds'),
      follow_up: kept('What follows from that'),
      pay_from: kept('What a beginner earns, as it was said: from'),
      pay_to: kept('What a beginner earns: to'),
      pay_per: kept('For which time that pay is'),
      pay_currency: kept('In which currency'),
      education: kept('The least schooling that opens the door, as it was said'),
      education_path: kept('How the person came into the work, step by step'),
      likes: kept('What the person likes about the work'),
      dislikes: kept('What the person does not like'),
      completed_at: kept('When it was finished'),
      updated_at: changed,
    },
  },
  debrief_forms: {
    ...ofSeeker,
    purpose: 'What a form of a debrief said, so that sending it again repeats nothing',
    retention: '30 days',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      id,
      said: withheld('The texts of the form, which stand in the debrief'),
      created_at: made,
    },
  },
  next_steps: {
    ...ofSeeker,
    purpose: 'What to do after an interview',
    columns: {
      seeker_id: seekerId,
      id,
      interview_id: interviewId,
      text: kept('The step'),
      due_on: kept('By when'),
      done_at: kept('When it was done'),
      created_at: made,
    },
  },
  reports: {
    ...ofSeeker,
    purpose: 'What the reader of a report sees where it differs from the notebook',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      occupation: kept('The occupation, where it differs from the contact'),
      organization: kept('The organization, where it differs from the contact'),
      answers: kept('The answers as edited'),
      reflection: kept('The reflection as edited'),
      finished_at: kept('When it was finished'),
      created_at: made,
      updated_at: changed,
    },
  },
}
