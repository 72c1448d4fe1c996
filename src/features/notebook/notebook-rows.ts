/** The document as the rows that report, search and thank-you read, and which of them an update changed. */
import { isId } from '../../shared/ids.ts'
import type { MarkKind, Notes } from './notebook.ts'

export interface AnswerRow {
  question_id: string
  question: string | null
  text: string
  asked: boolean
}

export interface MarkRow {
  id: string
  kind: MarkKind
  text: string
  question_id: string | null
}

export interface RowChanges<Row> {
  changed: Row[]
  gone: string[]
}

/** Names that are no identifiers come from a foreign client and get no row. */
function answerRows(notes: Notes): Map<string, AnswerRow> {
  const rows = new Map<string, AnswerRow>()
  for (const { questionId, text, asked } of notes.answers) {
    if (isId(questionId)) rows.set(questionId, { question_id: questionId, question: null, text, asked })
  }
  for (const { id, wording } of notes.offScript) {
    if (!isId(id)) continue
    const row = rows.get(id) ?? { question_id: id, question: null, text: '', asked: false }
    rows.set(id, { ...row, question: wording })
  }
  return rows
}

function markRows(notes: Notes): Map<string, MarkRow> {
  const rows = notes.marks
    .filter(({ id }) => isId(id))
    .map(({ id, kind, text, question }): [string, MarkRow] => [
      id,
      { id, kind, text, question_id: question !== null && isId(question) ? question : null },
    ])
  return new Map(rows)
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)

function changesBetween<Row extends object>(
  before: Map<string, Row>,
  after: Map<string, Row>,
): RowChanges<Row> {
  const changed = [...after].filter(([id, row]) => !same(before.get(id) ?? {}, row)).map(([, row]) => row)
  return { changed, gone: [...before.keys()].filter((id) => !after.has(id)) }
}

/** Which rows to write and which to remove when the notes went from `before` to `after`. */
export function rowChanges(
  before: Notes,
  after: Notes,
): { answers: RowChanges<AnswerRow>; marks: RowChanges<MarkRow> } {
  return {
    answers: changesBetween(answerRows(before), answerRows(after)),
    marks: changesBetween(markRows(before), markRows(after)),
  }
}
