/** The public face of interviews. */
export {
  isClosed,
  isOver,
  modes,
  pathOf,
  plannedEnd,
  stageOf,
  stages,
  type Mode,
  type PathStep,
  type Stage,
  type StageFacts,
} from './interviews.ts'
