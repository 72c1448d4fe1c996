/** The public face of submissions. */
export { submissionDocument } from './submission-document.ts'
export { getSubmission, listReceipts, type Receipt, type Submission } from './submissions.queries.ts'
