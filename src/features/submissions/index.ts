/** The public face of submissions. */
export { frozen, type SubmissionContent } from './submissions.ts'
export { submissionDocument } from './submission-document.ts'
export {
  findNewer,
  getSubmission,
  listAnswered,
  listLeft,
  listReceipts,
  type Receipt,
  type Submission,
} from './submissions.queries.ts'
export {
  eraseFromSubmissions,
  erasePseudonymously,
  followMerges,
  takeNameFromSubmissions,
} from './erasing.commands.ts'
export { textWithout, tracesOf } from './erased-names.ts'
