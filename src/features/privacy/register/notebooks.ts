import type { NotebooksTables } from '../../../platform/db/schema/notebooks.ts'
import {
  changed,
  id,
  interviewId,
  kept,
  made,
  ofSeeker,
  seekerId,
  withheld,
  type Register,
} from './declarations.ts'

export const notebooks: Register<NotebooksTables> = {
  notebooks: {
    ...ofSeeker,
    purpose: 'What was written during an interview, merged from every device',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      state: withheld('The merged document; its words are in notebook_answers and notebook_marks'),
      merged_version: withheld('How far the merge has come'),
      version: withheld('Counts updates'),
      updated_at: changed,
    },
  },
  notebook_updates: {
    ...ofSeeker,
    purpose: 'Updates from a device that are not merged yet',
    retention: 'Until merged, at most 30 days',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      id,
      version: withheld('The order'),
      update: withheld('The update; its words are in notebook_answers and notebook_marks'),
      created_at: made,
    },
  },
  notebook_answers: {
    ...ofSeeker,
    purpose: 'The notes to each question, as text',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      question_id: kept('The question'),
      question: kept('An off-script question’s text'),
      text: kept('The notes'),
      asked: kept('Whether it was asked'),
    },
  },
  notebook_marks: {
    ...ofSeeker,
    purpose: 'Quick marks: learned, next step, quotation, person mentioned',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      id,
      kind: kept('Which mark'),
      text: kept('Its text'),
      question_id: kept('The question it was made at'),
      contact_id: kept('The contact made from it'),
      in_debrief: kept('Whether a saved debrief has shown it'),
    },
  },
  notebook_bases: {
    ...ofSeeker,
    purpose: 'The text behind a page without script, to merge what is sent back',
    retention: '30 days',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      id,
      version: withheld('The version of the page'),
      state: withheld('The document of the page'),
      created_at: made,
    },
  },
}
