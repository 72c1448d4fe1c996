/** The public face of the notebook. */
export { listAnswers, listMarks, type NotebookAnswer, type NotebookMark } from './notebook.queries.ts'
export { markKinds, type MarkKind } from './notebook.ts'
export { tidyNotebooksJob } from './notebook.jobs.ts'
export { notebookRoutes } from './notebook.routes.tsx'
