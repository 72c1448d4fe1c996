import { Buffer } from 'node:buffer'
import {
  addMark,
  answerName,
  markName,
  missingUpdate,
  openNotebook,
  setAsked,
  type MarkKind,
} from './notebook.ts'

/** Notes as plain values. */
export interface PlainNotes {
  answers: readonly { questionId: string; text: string }[]
  marks: readonly { id: string; kind: MarkKind; text: string; questionId: string }[]
  at: Date
}

/** The merged state of a notebook that holds these notes: for sample data, which nobody has typed. */
export function stateOfNotes({ answers, marks, at }: PlainNotes): Buffer {
  const doc = openNotebook()
  for (const { questionId, text } of answers) {
    doc.getText(answerName(questionId)).insert(0, text)
    setAsked(doc, questionId, true)
  }
  for (const { id, kind, text, questionId } of marks) {
    addMark(doc, id, { kind, question: questionId, at })
    doc.getText(markName(id)).insert(0, text)
  }
  return Buffer.from(missingUpdate(doc))
}
