import type { Generated } from 'kysely'

export interface NotebooksTable {
  seeker_id: string
  interview_id: string
  state: Buffer
  merged_version: Generated<number>
  version: Generated<number>
  updated_at: Date
}

export interface NotebookUpdatesTable {
  seeker_id: string
  interview_id: string
  id: string
  version: number
  update: Buffer
  created_at: Date
}

export interface NotebookAnswersTable {
  seeker_id: string
  interview_id: string
  question_id: string
  question: string | null
  text: string
  asked: Generated<boolean>
}

export interface NotebookMarksTable {
  seeker_id: string
  interview_id: string
  id: string
  kind: 'learned' | 'next-step' | 'quote' | 'person'
  text: string
  question_id: string | null
  contact_id: string | null
  in_debrief: Generated<boolean>
}

export interface NotebookBasesTable {
  seeker_id: string
  interview_id: string
  id: string
  version: number | null
  state: Buffer
  created_at: Date
}

export interface NotebooksTables {
  notebooks: NotebooksTable
  notebook_updates: NotebookUpdatesTable
  notebook_answers: NotebookAnswersTable
  notebook_marks: NotebookMarksTable
  notebook_bases: NotebookBasesTable
}
