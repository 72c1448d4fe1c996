/** The public face of grading: what a gradebook is made of. */
export { type Grade, listGrades } from './grading.queries.ts'
export { percentOf } from './grading.ts'
export { type FeedbackNews, listFeedbackNews } from './grading.queries.ts'
