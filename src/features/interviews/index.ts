/** The public face of interviews. */
export { modes, modeOptions, type Mode } from './modes.ts'
export {
  cameTo,
  type Came,
  isEverybodyOut,
  namesToMeet,
  thanksPath,
  toAsk,
  whoComes,
  type GuestSaid,
} from './participants.ts'
export {
  isClosed,
  isFollowedUp,
  isOver,
  mayBeMeantFor,
  mayStep,
  pathStages,
  stageOf,
  type PathStage,
  type PathStep,
  type Stage,
  type StageFacts,
} from './stages.ts'
export { heldOn, isAhead, isEndByHand, minutesHeld, plannedEnd } from './talk-time.ts'
export {
  type AnswerKind,
  comingWord,
  guestSaidOf,
  type GuestWord,
  hasAgreed,
  hasLeft,
  type PageWord,
  type PersonFacts,
  type TalkFacts,
  wordOnDate,
  wordsOf,
} from './guest-words.ts'
export {
  findInterview,
  getInterview,
  listConfirmations,
  listInterviews,
  listQuestions,
  type Aim,
  type Interview,
  type Participant,
  type Question,
} from './interviews.queries.ts'
export { lockInterview } from './interview-rows.commands.ts'
export { markHeld, markThanked, noteClock, planInterview, editWish } from './interviews.commands.ts'
export {
  agreeOn,
  type CalendarsJob,
  calendarsJobName,
  cancelInterview,
  declineInterview,
  dropRefusedYes,
  followDate,
  forgetDate,
  forgetPlace,
  restInterview,
  takeBackEnd,
  type Appointment,
} from './date.commands.ts'
export { setChecked } from './preparing/checks.commands.ts'
export { calendarEntry, calendarUid } from './calendar-entry.ts'
export { purgeRemovedQuestions, startPlan } from './questions.commands.ts'
export { isTopic, topics, type Topic } from './question-plan.ts'
export { isClosedNow } from './closing.queries.ts'
export { listCourseStages, type CourseStage } from './course-stages.queries.ts'
export { InterviewTabs } from './components/interview-tabs.tsx'
export { offlineFiles } from './offline-files.ts'
export type { InterviewInput } from './interviews.schema.ts'
