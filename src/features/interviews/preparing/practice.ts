/** Practice: the plan played with the clock. Pure: steps and instants in, minutes and advice out. */
import { talk } from '../../../shared/defaults.ts'

export type PracticeStep =
  | { kind: 'opening' | 'closing'; minutes: number }
  | { kind: 'question'; minutes: number; id: string; text: string; required: boolean }

export interface PracticeQuestion {
  id: string
  text: string
  minutes: number
  required: boolean
}

/** Greeting, every question in its order, closing: the frame is what a plan keeps free of questions. */
export function practiceSteps(questions: readonly PracticeQuestion[]): PracticeStep[] {
  const opening = Math.ceil(talk.frameMinutes / 2)
  return [
    { kind: 'opening', minutes: opening },
    ...questions.map((question) => ({ kind: 'question' as const, ...question })),
    { kind: 'closing', minutes: talk.frameMinutes - opening },
  ]
}

/** Where a run stands. Instants are milliseconds, as a browser's clock counts. */
export interface Run {
  startedAt: number
  endedAt: number | null
  /** The step in hand, and since when. */
  at: number
  since: number
  /** Milliseconds spent on each step before it was last left. */
  spent: readonly number[]
}

export const begin = (steps: readonly PracticeStep[], now: number): Run => ({
  startedAt: now,
  endedAt: null,
  at: 0,
  since: now,
  spent: steps.map(() => 0),
})

/** Milliseconds spent on one step so far, the one in hand up to now. */
export const spentOn = (run: Run, step: number, now: number): number =>
  (run.spent[step] ?? 0) + (run.endedAt === null && run.at === step ? Math.max(0, now - run.since) : 0)

const settled = (run: Run, now: number) => run.spent.map((_, step) => spentOn(run, step, now))

/** Goes to another step, forth or back; what was spent on both stays counted. */
export function goTo(run: Run, step: number, now: number): Run {
  if (run.endedAt !== null || step < 0 || step >= run.spent.length) return run
  return { ...run, spent: settled(run, now), at: step, since: now }
}

export const finish = (run: Run, now: number): Run =>
  run.endedAt === null ? { ...run, spent: settled(run, now), since: now, endedAt: now } : run

/** A step that took so much longer than planned is worth a word. Our choice: below a minute it is the telling, not the question. */
const worthAWordSeconds = 60
/** Below this nobody has asked a question aloud: it was only tapped through. Our choice. */
const askedSeconds = 10

/** What a finished run teaches: questions that ran long, those nobody came to or only tapped through, and whether the whole fits. */
export function lessonsOf(steps: readonly PracticeStep[], run: Run) {
  const seconds = (step: number) => (run.spent[step] ?? 0) / 1000
  const questions = steps.flatMap((step, index) => (step.kind === 'question' ? [{ step, index }] : []))
  return {
    long: questions
      .filter(({ step, index }) => seconds(index) >= step.minutes * 60 + worthAWordSeconds)
      .map(({ index }) => index),
    missed: questions.filter(({ index }) => seconds(index) < askedSeconds).map(({ index }) => index),
  }
}
