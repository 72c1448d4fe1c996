/** The public face of the notebook. */
export { listAnswers, listMarks, type NotebookAnswer, type NotebookMark } from './notebook.queries.ts'
export type { MarkKind } from './notebook.ts'
export { tidyNotebooksJob } from './notebook.jobs.ts'
export {
  findDebrief,
  heardIn,
  type HeardRow,
  listNextSteps,
  type StoredDebrief,
  type StoredStep,
} from './debrief/debrief.queries.ts'
export { type Currency, type Education, educations, type Heard, type PayPeriod } from './debrief/heard.ts'
export type { Interest } from './debrief/debrief.ts'
export { markStepDone } from './debrief/debrief.commands.ts'
export { stateOfNotes } from './notebook-document.ts'
export { accountHeader } from './device/kept-pages.ts'
export { eraseQuote, eraseQuotes } from './erase-quotes.commands.ts'
